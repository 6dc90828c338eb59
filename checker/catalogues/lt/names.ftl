# The names of what a report speaks of. A name stands by itself or after a colon; sentences have forms of their own.

# $first: all but the last, with commas between them
name-list-and = { $first } ir { $last }
name-list-or = { $first } arba { $last }
name-number = { $number }
name-yes = taip
name-no = ne

name-status-missing = nerasta
name-status-weak = per silpna
name-status-unclear = turi patikrinti žmogus
name-status-depends = priklauso nuo aplinkybės
name-status-met = rasta
name-status-not-applicable = čia nereikalaujama

name-severity-must = Reikalauja įstatymas
name-severity-should = Rekomenduojama
name-severity-could = Geroji praktika
name-severity-note = Žiniai

name-strength-absent = nerasta
name-strength-mention = tik paminėta
name-strength-obligation = pareiga
name-strength-backed = pareiga su kontrole arba pasekme
name-strength-enforceable = pareiga su kontrole ir pasekme

name-element-obligation = įpareigojimas
name-element-verification = kaip vykdymas tikrinamas arba įrodomas
name-element-sanction = kas gresia už pažeidimą
name-element-named-standard = įstatymas, kolektyvinė sutartis, standartas ar suma, pagal kuriuos nustatomas lygis
name-element-chain-scope = kad tai taikoma subtiekėjams ir tiekėjams
name-element-worker-remedy = kas priklauso nukentėjusiam darbuotojui
name-element-deadline = data arba terminas
name-element-hedge = žodžiai, dėl kurių pareiga netenka turinio

name-stage-planning = pasirengimas
name-stage-notice = skelbimas apie pirkimą
name-stage-exclusion = pašalinimo pagrindai
name-stage-selection = kvalifikacijos reikalavimai
name-stage-specification = techninė specifikacija
name-stage-award = pasiūlymų vertinimo kriterijai
name-stage-price-check = neįprastai mažos kainos tikrinimas
name-stage-contract = pirkimo sutartis
name-stage-subcontracting = subtiekimas

name-duty-mandatory = Įstatymas to reikalauja visada.
name-duty-conditional = Įstatymas to reikalauja, kai tenkinamos jo sąlygos.
name-duty-optional = Įstatymas tai leidžia; sprendžia perkančioji organizacija.
name-duty-good-practice = Geroji praktika; joks įstatymas to nereikalauja.

name-fulfilled-by-document = nuostata pirkimo dokumentuose
name-fulfilled-by-notice = nuostata skelbime
name-fulfilled-by-buyer-act = perkančiosios organizacijos veiksmas, ne nuostata
name-fulfilled-by-law-itself = pats įstatymas, be jokios nuostatos

name-verified-primary = patikrinta įstatymo tekste
name-verified-secondary = patikrinta antriniame šaltinyje
name-verified-no = dar nepatikrinta; laikykite patarimu

name-context-cpv = Objektas (BVPŽ)
name-context-value = Numatoma vertė
name-context-currency = Valiuta
name-context-kind = Sutarties rūšis
name-context-regime = Režimas
name-context-buyer = Perkančiosios organizacijos rūšis
name-context-place = Vykdymo šalis
name-context-date = Procedūros pradžia
name-context-phase = Etapas
name-context-sector-risk = Ūkio šakos rizika
name-context-buyer-name = Perkančioji organizacija
name-context-procedure-id = Pirkimo identifikatorius
name-context-country = Perkančiosios organizacijos šalis
name-context-procedure = Procedūra
name-context-framework = Preliminarioji sutartis
name-context-deadline = Terminas
name-context-additional-cpv = Papildomi BVPŽ kodai
# the value of the start of the procedure when no day is given
name-latest-rules = naujausios taisyklės

name-origin-flag = nurodyta
name-origin-notice = iš skelbimo
name-origin-papers = iš dokumentų
name-origin-derived = nustatyta iš kitų duomenų
name-origin-default = numanoma

name-kind-works = darbai
name-kind-services = paslaugos
name-kind-supplies = prekės
name-kind-concession = koncesija

# also said after "It is asked for only ..."
name-regime-eu = nuo tarptautinio pirkimo vertės ribos
name-regime-national = žemiau tarptautinio pirkimo vertės ribos
name-regime-light = perkant socialines ir kitas specialiąsias paslaugas
name-regime-concession = suteikiant koncesijas
name-regime-auto = nenustatyta

name-procedure-open = atviras konkursas
name-procedure-restricted = ribotas konkursas
name-procedure-neg-w-call = skelbiamos derybos
name-procedure-neg-wo-call = neskelbiamos derybos
name-procedure-comp-dial = konkurencinis dialogas
name-procedure-innovation = inovacijų partnerystė
name-procedure-comp-tend = keleivių vežimo paslaugų konkursas
name-procedure-exp-int-rail = kvietimas pareikšti susidomėjimą geležinkelių transportu
name-procedure-oth-single = kita vieno etapo procedūra
name-procedure-oth-mult = kita kelių etapų procedūra
name-procedure-selective = atrankinė procedūra
name-procedure-limited = procedūra su pakviestais dalyviais
name-procedure-direct = tiesioginis sutarties skyrimas

name-buyer-central = centrinės valdžios institucija
name-buyer-municipal = savivaldybė
name-buyer-other = kita perkančioji organizacija

name-phase-draft = projektas
name-phase-published = paskelbta
name-phase-signed = sudaryta

name-risk-low = maža
name-risk-medium = vidutinė
name-risk-high = didelė

name-role-notice = skelbimas
name-role-instructions = pirkimo sąlygos
name-role-specification = techninė specifikacija
name-role-contract = sutartis
name-role-code-of-conduct = elgesio kodeksas
name-role-declaration-form = deklaracijos forma
name-role-price-schedule = kainų lentelė
name-role-other = kita

name-format-pdf = PDF
name-format-docx = Word
name-format-xlsx = Excel
name-format-html = HTML
name-format-txt = tekstas
name-format-md = Markdown
name-format-odt = OpenDocument
name-format-rtf = RTF
name-format-doc = Word (senasis formatas)
name-format-eforms = eForms
name-format-ted = TED
name-format-ocds = OCDS
name-format-espd = EBVPD (ESPD)

name-language-da = danų
name-language-de = vokiečių
name-language-en = anglų
name-language-et = estų
name-language-fi = suomių
name-language-lt = lietuvių
name-language-lv = latvių
name-language-no = norvegų
name-language-pl = lenkų
name-language-sv = švedų
name-language-other = kita kalba

# how a question of the report is answered on the command line
name-answer-kind = --kind works, services, supplies arba concession
name-answer-cpv = --cpv ir kodu
name-answer-value = --value ir --currency
name-answer-buyer = --buyer central, municipal arba other
name-answer-place = --place ir šalies kodu
name-answer-date = --date ir data MMMM-mm-dd formatu
name-answer-fact = --fact { $fact }=yes arba --fact { $fact }=no

# the parts of "contract.pdf, clause 12.3, page 7"
name-place-clause = { $number } punktas
name-place-page = { $page } psl.
name-place-pages = { $first }–{ $last } psl.
name-place-range = { $first }–{ $last }
name-place-paragraph = { $number } pastraipa
name-place-heading = po antrašte „{ $heading }“
