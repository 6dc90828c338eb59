# The names of what a report speaks of. A name stands by itself or after a colon; sentences have forms of their own.

# $first: all but the last, with commas between them
name-list-and = { $first } un { $last }
name-list-or = { $first } vai { $last }
name-number = { $number }
name-yes = jā
name-no = nē

name-status-missing = nav atrasts
name-status-weak = pārāk vājš
name-status-unclear = jāpārbauda cilvēkam
name-status-depends = atkarīgs no apstākļa
name-status-met = atrasts
name-status-not-applicable = šeit nav prasīts

name-severity-must = Prasa likums
name-severity-should = Ieteicams
name-severity-could = Laba prakse
name-severity-note = Zināšanai

name-strength-absent = nav atrasts
name-strength-mention = tikai pieminēts
name-strength-obligation = pienākums
name-strength-backed = pienākums ar kontroli vai sekām
name-strength-enforceable = pienākums ar kontroli un sekām

name-element-obligation = saistošs pienākums
name-element-verification = kā izpildi pārbauda vai pierāda
name-element-sanction = kas seko pārkāpumam
name-element-named-standard = likums, koplīgums, standarts vai summa, kas nosaka līmeni
name-element-chain-scope = ka tas attiecas uz apakšuzņēmējiem un piegādātājiem
name-element-worker-remedy = kas pienākas cietušajam darbiniekam
name-element-deadline = datums vai termiņš
name-element-hedge = vārdi, kas atņem pienākumam saturu

name-stage-planning = sagatavošana
name-stage-notice = paziņojums par līgumu
name-stage-exclusion = izslēgšanas noteikumi
name-stage-selection = kvalifikācijas prasības
name-stage-specification = tehniskā specifikācija
name-stage-award = piedāvājumu vērtēšanas kritēriji
name-stage-price-check = nepamatoti lēta piedāvājuma pārbaude
name-stage-contract = iepirkuma līgums
name-stage-subcontracting = apakšuzņēmēji

name-duty-mandatory = Likums to prasa vienmēr.
name-duty-conditional = Likums to prasa, ja izpildīti tā nosacījumi.
name-duty-optional = Likums to atļauj; lemj pasūtītājs.
name-duty-good-practice = Laba prakse; neviens likums to neprasa.

name-fulfilled-by-document = teksts iepirkuma dokumentos
name-fulfilled-by-notice = teksts paziņojumā
name-fulfilled-by-buyer-act = pasūtītāja rīcība, nevis teksts
name-fulfilled-by-law-itself = pats likums bez jebkāda teksta

name-verified-primary = pārbaudīts likuma tekstā
name-verified-secondary = pārbaudīts sekundārā avotā
name-verified-no = vēl nav pārbaudīts; uzskatāms par padomu

name-context-cpv = Priekšmets (CPV)
name-context-value = Paredzamā līgumcena
name-context-currency = Valūta
name-context-kind = Līguma veids
name-context-regime = Režīms
name-context-buyer = Pasūtītāja veids
name-context-place = Izpildes valsts
name-context-date = Procedūras sākums
name-context-phase = Stadija
name-context-sector-risk = Nozares risks
name-context-buyer-name = Pasūtītājs
name-context-procedure-id = Iepirkuma identifikācijas numurs
name-context-country = Pasūtītāja valsts
name-context-procedure = Procedūra
name-context-framework = Vispārīgā vienošanās
name-context-deadline = Termiņš
name-context-additional-cpv = Papildu CPV kodi
# the value of the start of the procedure when no day is given
name-latest-rules = jaunākie noteikumi

name-origin-flag = norādīts
name-origin-notice = no paziņojuma
name-origin-papers = no dokumentiem
name-origin-derived = izriet no pārējā
name-origin-default = pieņemts

name-kind-works = būvdarbi
name-kind-services = pakalpojumi
name-kind-supplies = piegādes
name-kind-concession = koncesija

# also said after "It is asked for only ..."
name-regime-eu = no ES līgumcenu robežvērtības
name-regime-national = zem ES līgumcenu robežvērtības
name-regime-light = sociālajos un citos īpašos pakalpojumos
name-regime-concession = koncesijās
name-regime-auto = nav noteikts

name-procedure-open = atklāts konkurss
name-procedure-restricted = slēgts konkurss
name-procedure-neg-w-call = sarunu procedūra ar paziņojumu par līgumu
name-procedure-neg-wo-call = sarunu procedūra bez paziņojuma par līgumu
name-procedure-comp-dial = konkursa dialogs
name-procedure-innovation = inovācijas partnerības procedūra
name-procedure-comp-tend = konkurss par pasažieru pārvadājumiem
name-procedure-exp-int-rail = uzaicinājums izteikt ieinteresētību par dzelzceļa pārvadājumiem
name-procedure-oth-single = cita vienposma procedūra
name-procedure-oth-mult = cita vairākposmu procedūra
name-procedure-selective = selektīva procedūra
name-procedure-limited = procedūra ar uzaicinātiem pretendentiem
name-procedure-direct = tieša līguma piešķiršana

name-buyer-central = centrālā valsts pārvalde
name-buyer-municipal = pašvaldība
name-buyer-other = cits pasūtītājs

name-phase-draft = projekts
name-phase-published = publicēts
name-phase-signed = noslēgts

name-risk-low = zems
name-risk-medium = vidējs
name-risk-high = augsts

name-role-notice = paziņojums
name-role-instructions = nolikums
name-role-specification = tehniskā specifikācija
name-role-contract = līgums
name-role-code-of-conduct = rīcības kodekss
name-role-declaration-form = apliecinājuma veidlapa
name-role-price-schedule = cenu tabula
name-role-other = cits

name-format-pdf = PDF
name-format-docx = Word
name-format-xlsx = Excel
name-format-html = HTML
name-format-txt = teksts
name-format-md = Markdown
name-format-odt = OpenDocument
name-format-rtf = RTF
name-format-doc = Word (vecais formāts)
name-format-eforms = eForms
name-format-ted = TED
name-format-ocds = OCDS
name-format-espd = ESPD

name-language-da = dāņu
name-language-de = vācu
name-language-en = angļu
name-language-et = igauņu
name-language-fi = somu
name-language-lt = lietuviešu
name-language-lv = latviešu
name-language-no = norvēģu
name-language-pl = poļu
name-language-sv = zviedru
name-language-other = cita valoda

# how a question of the report is answered on the command line
name-answer-kind = --kind works, services, supplies vai concession
name-answer-cpv = --cpv un kodu
name-answer-value = --value un --currency
name-answer-buyer = --buyer central, municipal vai other
name-answer-place = --place un valsts kodu
name-answer-date = --date un dienu formātā GGGG-MM-DD
name-answer-fact = --fact { $fact }=yes vai --fact { $fact }=no

# the parts of "contract.pdf, clause 12.3, page 7"
name-place-clause = { $number }. punkts
name-place-page = { $page }. lpp.
name-place-pages = { $first }.–{ $last }. lpp.
name-place-range = { $first }–{ $last }
name-place-paragraph = { $number }. rindkopa
name-place-heading = zem virsraksta “{ $heading }”
