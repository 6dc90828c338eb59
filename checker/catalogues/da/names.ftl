# The names of what a report speaks of. A name stands by itself or after a colon; sentences have forms of their own.

# $first: all but the last, with commas between them
name-list-and = { $first } og { $last }
name-list-or = { $first } eller { $last }
name-number = { $number }
name-yes = ja
name-no = nej

name-status-missing = ikke fundet
name-status-weak = for svagt
name-status-unclear = et menneske må se efter
name-status-depends = afhænger af et forhold
name-status-met = fundet
name-status-not-applicable = kræves ikke her

name-severity-must = Loven kræver det
name-severity-should = Anbefalet
name-severity-could = God praksis
name-severity-note = Til orientering

name-strength-absent = ikke fundet
name-strength-mention = kun nævnt
name-strength-obligation = en pligt
name-strength-backed = en pligt med kontrol eller konsekvens
name-strength-enforceable = en pligt med kontrol og konsekvens

name-element-obligation = en bindende pligt
name-element-verification = hvordan det kontrolleres eller dokumenteres
name-element-sanction = hvad der følger af et brud
name-element-named-standard = den lov, overenskomst, standard eller det beløb, der fastsætter niveauet
name-element-chain-scope = at det gælder for underleverandører og leverandører
name-element-worker-remedy = hvad en skadelidt arbejdstager har krav på
name-element-deadline = en dato eller frist
name-element-hedge = ord, der tømmer pligten for indhold

name-stage-planning = forberedelse
name-stage-notice = udbudsbekendtgørelse
name-stage-exclusion = udelukkelsesgrunde
name-stage-selection = egnethedskrav
name-stage-specification = kravspecifikation
name-stage-award = tildelingskriterier
name-stage-price-check = undersøgelse af unormalt lave tilbud
name-stage-contract = kontrakt
name-stage-subcontracting = underleverandører

name-duty-mandatory = Loven kræver det altid.
name-duty-conditional = Loven kræver det, når betingelserne er opfyldt.
name-duty-optional = Loven tillader det; ordregiveren bestemmer.
name-duty-good-practice = God praksis; ingen lov kræver det.

name-fulfilled-by-document = ordlyd i udbudsmaterialet
name-fulfilled-by-notice = ordlyd i bekendtgørelsen
name-fulfilled-by-buyer-act = noget, ordregiveren gør, ikke en ordlyd
name-fulfilled-by-law-itself = loven selv, uden nogen ordlyd

name-verified-primary = kontrolleret i lovteksten
name-verified-secondary = kontrolleret i en sekundær kilde
name-verified-no = endnu ikke kontrolleret; skal tages som et råd

name-context-cpv = Genstand (CPV)
name-context-value = Anslået værdi
name-context-currency = Valuta
name-context-kind = Kontrakttype
name-context-regime = Regelsæt
name-context-buyer = Type ordregiver
name-context-place = Land, hvor arbejdet udføres
name-context-date = Procedurens begyndelse
name-context-phase = Fase
name-context-sector-risk = Branchens risiko
name-context-buyer-name = Ordregiver
name-context-procedure-id = Udbuddets id
name-context-country = Ordregiverens land
name-context-procedure = Procedure
name-context-framework = Rammeaftale
name-context-deadline = Frist
name-context-additional-cpv = Yderligere CPV-koder
# the value of the start of the procedure when no day is given
name-latest-rules = nyeste regler

name-origin-flag = angivet
name-origin-notice = fra bekendtgørelsen
name-origin-papers = fra dokumenterne
name-origin-derived = udledt af det øvrige
name-origin-default = antaget

name-kind-works = bygge- og anlægsarbejder
name-kind-services = tjenesteydelser
name-kind-supplies = varer
name-kind-concession = koncession

# also said after "It is asked for only ..."
name-regime-eu = over EU's tærskelværdier
name-regime-national = under EU's tærskelværdier
name-regime-light = ved sociale og andre specifikke tjenesteydelser (light-regimet)
name-regime-concession = ved koncessioner
name-regime-auto = ikke afklaret

name-procedure-open = offentligt udbud
name-procedure-restricted = begrænset udbud
name-procedure-neg-w-call = udbud med forhandling
name-procedure-neg-wo-call = udbud med forhandling uden forudgående bekendtgørelse
name-procedure-comp-dial = konkurrencepræget dialog
name-procedure-innovation = innovationspartnerskab
name-procedure-comp-tend = udbud af persontransport
name-procedure-exp-int-rail = indkaldelse af interessetilkendegivelser for jernbanetransport
name-procedure-oth-single = anden procedure i én fase
name-procedure-oth-mult = anden procedure i flere faser
name-procedure-selective = selektiv procedure
name-procedure-limited = procedure med indbudte tilbudsgivere
name-procedure-direct = direkte tildeling

name-buyer-central = statslig myndighed
name-buyer-municipal = kommune
name-buyer-other = anden ordregiver

name-phase-draft = udkast
name-phase-published = offentliggjort
name-phase-signed = underskrevet

name-risk-low = lav
name-risk-medium = middel
name-risk-high = høj

name-role-notice = bekendtgørelse
name-role-instructions = udbudsbetingelser
name-role-specification = kravspecifikation
name-role-contract = kontrakt
name-role-code-of-conduct = adfærdskodeks
name-role-declaration-form = erklæringsblanket
name-role-price-schedule = tilbudsliste
name-role-other = andet

name-format-pdf = PDF
name-format-docx = Word
name-format-xlsx = Excel
name-format-html = HTML
name-format-txt = tekst
name-format-md = Markdown
name-format-odt = OpenDocument
name-format-rtf = RTF
name-format-doc = Word (ældre format)
name-format-eforms = eForms
name-format-ted = TED
name-format-ocds = OCDS
name-format-espd = ESPD

name-language-da = dansk
name-language-de = tysk
name-language-en = engelsk
name-language-et = estisk
name-language-fi = finsk
name-language-lt = litauisk
name-language-lv = lettisk
name-language-no = norsk
name-language-pl = polsk
name-language-sv = svensk
name-language-other = et andet sprog

# how a question of the report is answered on the command line
name-answer-kind = --kind works, services, supplies eller concession
name-answer-cpv = --cpv og koden
name-answer-value = --value og --currency
name-answer-buyer = --buyer central, municipal eller other
name-answer-place = --place og landets kode
name-answer-date = --date og dagen som ÅÅÅÅ-MM-DD
name-answer-fact = --fact { $fact }=yes eller --fact { $fact }=no

# the parts of "contract.pdf, clause 12.3, page 7"
name-place-clause = punkt { $number }
name-place-page = side { $page }
name-place-pages = side { $first } til { $last }
name-place-range = { $first } til { $last }
name-place-paragraph = afsnit { $number }
name-place-heading = under »{ $heading }«
