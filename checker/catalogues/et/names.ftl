# The names of what a report speaks of. A name stands by itself or after a colon; sentences have forms of their own.

# $first: all but the last, with commas between them
name-list-and = { $first } ja { $last }
name-list-or = { $first } või { $last }
name-number = { $number }
name-yes = jah
name-no = ei

name-status-missing = ei leitud
name-status-weak = liiga nõrk
name-status-unclear = inimene peab üle vaatama
name-status-depends = sõltub asjaolust
name-status-met = leitud
name-status-not-applicable = siin ei nõuta

name-severity-must = Seadus nõuab
name-severity-should = Soovitatav
name-severity-could = Hea tava
name-severity-note = Teadmiseks

name-strength-absent = ei leitud
name-strength-mention = ainult mainitud
name-strength-obligation = kohustus
name-strength-backed = kohustus koos kontrolli või tagajärjega
name-strength-enforceable = kohustus koos kontrolli ja tagajärjega

name-element-obligation = siduv kohustus
name-element-verification = kuidas täitmist kontrollitakse või tõendatakse
name-element-sanction = mis järgneb rikkumisele
name-element-named-standard = seadus, leping, standard või summa, mis määrab taseme
name-element-chain-scope = et kohustus laieneb alltöövõtjatele ja tarnijatele
name-element-worker-remedy = mida on kannatanud töötajal õigus saada
name-element-deadline = kuupäev või tähtaeg
name-element-hedge = sõnad, mis võtavad kohustuselt sisu

name-stage-planning = ettevalmistamine
name-stage-notice = hanketeade
name-stage-exclusion = kõrvaldamise alused
name-stage-selection = kvalifitseerimistingimused
name-stage-specification = tehniline kirjeldus
name-stage-award = hindamiskriteeriumid
name-stage-price-check = madala maksumuse kontroll
name-stage-contract = hankeleping
name-stage-subcontracting = alltöövõtt

name-duty-mandatory = Seadus nõuab seda alati.
name-duty-conditional = Seadus nõuab seda, kui tingimused on täidetud.
name-duty-optional = Seadus lubab seda; otsustab hankija.
name-duty-good-practice = Hea tava; ükski seadus seda ei nõua.

name-fulfilled-by-document = sõnastus hankedokumentides
name-fulfilled-by-notice = sõnastus hanketeates
name-fulfilled-by-buyer-act = hankija tegevus, mitte sõnastus
name-fulfilled-by-law-itself = seadus ise, ilma sõnastuseta

name-verified-primary = kontrollitud seaduse tekstist
name-verified-secondary = kontrollitud teisesest allikast
name-verified-no = veel kontrollimata; võtke seda soovitusena

name-context-cpv = Ese (CPV)
name-context-value = Eeldatav maksumus
name-context-currency = Vääring
name-context-kind = Lepingu liik
name-context-regime = Kord
name-context-buyer = Hankija liik
name-context-place = Täitmise riik
name-context-date = Menetluse algus
name-context-phase = Järk
name-context-sector-risk = Tegevusala risk
name-context-buyer-name = Hankija
name-context-procedure-id = Menetluse tunnus
name-context-country = Hankija riik
name-context-procedure = Menetlus
name-context-framework = Raamleping
name-context-deadline = Tähtaeg
name-context-additional-cpv = Muud CPV-koodid
# the value of the start of the procedure when no day is given
name-latest-rules = uusimad normid

name-origin-flag = antud
name-origin-notice = hanketeatest
name-origin-papers = dokumentidest
name-origin-derived = tuletatud muust
name-origin-default = eeldatud

name-kind-works = ehitustööd
name-kind-services = teenused
name-kind-supplies = asjad
name-kind-concession = kontsessioon

# also said after "It is asked for only ..."
name-regime-eu = rahvusvahelisest (ELi) piirmäärast alates
name-regime-national = alla rahvusvahelise (ELi) piirmäära
name-regime-light = sotsiaal- ja eriteenuste erimenetluses
name-regime-concession = kontsessioonide puhul
name-regime-auto = määramata

name-procedure-open = avatud hankemenetlus
name-procedure-restricted = piiratud hankemenetlus
name-procedure-neg-w-call = väljakuulutamisega läbirääkimistega hankemenetlus
name-procedure-neg-wo-call = väljakuulutamiseta läbirääkimistega hankemenetlus
name-procedure-comp-dial = võistlev dialoog
name-procedure-innovation = innovatsioonipartnerlus
name-procedure-comp-tend = sõitjateveo konkurss
name-procedure-exp-int-rail = huvi väljendamise kutse raudteeveoks
name-procedure-oth-single = muu üheetapiline menetlus
name-procedure-oth-mult = muu mitmeetapiline menetlus
name-procedure-selective = valikmenetlus
name-procedure-limited = kutsutud pakkujatega menetlus
name-procedure-direct = otse sõlmitav leping

name-buyer-central = keskvalitsus
name-buyer-municipal = kohalik omavalitsus
name-buyer-other = muu hankija

name-phase-draft = kavand
name-phase-published = avaldatud
name-phase-signed = sõlmitud

name-risk-low = madal
name-risk-medium = keskmine
name-risk-high = kõrge

name-role-notice = hanketeade
name-role-instructions = juhised pakkujatele
name-role-specification = tehniline kirjeldus
name-role-contract = leping
name-role-code-of-conduct = tegevusjuhend
name-role-declaration-form = kinnituse vorm
name-role-price-schedule = hinnatabel
name-role-other = muu

name-format-pdf = PDF
name-format-docx = Word
name-format-xlsx = Excel
name-format-html = HTML
name-format-txt = tekst
name-format-md = Markdown
name-format-odt = OpenDocument
name-format-rtf = RTF
name-format-doc = Word (vana vorming)
name-format-eforms = eForms
name-format-ted = TED
name-format-ocds = OCDS
name-format-espd = Hankepass (ESPD)

name-language-da = taani
name-language-de = saksa
name-language-en = inglise
name-language-et = eesti
name-language-fi = soome
name-language-lt = leedu
name-language-lv = läti
name-language-no = norra
name-language-pl = poola
name-language-sv = rootsi
name-language-other = muu keel

# how a question of the report is answered on the command line
name-answer-kind = --kind works, services, supplies või concession
name-answer-cpv = --cpv ja kood
name-answer-value = --value ja --currency
name-answer-buyer = --buyer central, municipal või other
name-answer-place = --place ja riigi kood
name-answer-date = --date ja päev kujul AAAA-KK-PP
name-answer-fact = --fact { $fact }=yes või --fact { $fact }=no

# the parts of "contract.pdf, clause 12.3, page 7"
name-place-clause = punkt { $number }
name-place-page = lk { $page }
name-place-pages = lk { $first } kuni { $last }
name-place-range = { $first } kuni { $last }
name-place-paragraph = lõik { $number }
name-place-heading = pealkirja „{ $heading }“ all
