# The names of what a report speaks of. A name stands by itself or after a colon; sentences have forms of their own.

# $first: all but the last, with commas between them
name-list-and = { $first } i { $last }
name-list-or = { $first } lub { $last }
name-number = { $number }
name-yes = tak
name-no = nie

name-status-missing = nie znaleziono
name-status-weak = zbyt słabe
name-status-unclear = wymaga sprawdzenia przez człowieka
name-status-depends = zależy od okoliczności
name-status-met = znaleziono
name-status-not-applicable = tu nie jest wymagane

name-severity-must = Wymagane przez prawo
name-severity-should = Zalecane
name-severity-could = Dobra praktyka
name-severity-note = Do wiadomości

name-strength-absent = nie znaleziono
name-strength-mention = tylko wzmianka
name-strength-obligation = obowiązek
name-strength-backed = obowiązek z kontrolą lub konsekwencją
name-strength-enforceable = obowiązek z kontrolą i konsekwencją

name-element-obligation = wiążący obowiązek
name-element-verification = sposób kontroli lub wykazania wykonania
name-element-sanction = skutek naruszenia
name-element-named-standard = ustawa, układ zbiorowy, norma lub kwota, która wyznacza poziom
name-element-chain-scope = objęcie podwykonawców i dostawców
name-element-worker-remedy = co należy się poszkodowanemu pracownikowi
name-element-deadline = data lub termin
name-element-hedge = słowa, które pozbawiają obowiązek treści

name-stage-planning = przygotowanie postępowania
name-stage-notice = ogłoszenie o zamówieniu
name-stage-exclusion = podstawy wykluczenia
name-stage-selection = warunki udziału w postępowaniu
name-stage-specification = opis przedmiotu zamówienia
name-stage-award = kryteria oceny ofert
name-stage-price-check = badanie rażąco niskiej ceny
name-stage-contract = umowa
name-stage-subcontracting = podwykonawstwo

name-duty-mandatory = Prawo wymaga tego zawsze.
name-duty-conditional = Prawo wymaga tego, gdy spełnione są jego warunki.
name-duty-optional = Prawo na to pozwala; decyduje zamawiający.
name-duty-good-practice = Dobra praktyka; żadna ustawa tego nie wymaga.

name-fulfilled-by-document = postanowienie w dokumentach zamówienia
name-fulfilled-by-notice = zapis w ogłoszeniu
name-fulfilled-by-buyer-act = czynność zamawiającego, a nie zapis
name-fulfilled-by-law-itself = samo prawo, bez żadnego zapisu

name-verified-primary = sprawdzono w tekście aktu prawnego
name-verified-secondary = sprawdzono w źródle wtórnym
name-verified-no = jeszcze nie sprawdzono; należy traktować jako radę

name-context-cpv = Przedmiot (CPV)
name-context-value = Szacunkowa wartość
name-context-currency = Waluta
name-context-kind = Rodzaj zamówienia
name-context-regime = Reżim
name-context-buyer = Rodzaj zamawiającego
name-context-place = Kraj wykonania
name-context-date = Wszczęcie postępowania
name-context-phase = Etap
name-context-sector-risk = Ryzyko branży
name-context-buyer-name = Zamawiający
name-context-procedure-id = Identyfikator postępowania
name-context-country = Kraj zamawiającego
name-context-procedure = Tryb postępowania
name-context-framework = Umowa ramowa
name-context-deadline = Termin
name-context-additional-cpv = Dodatkowe kody CPV
# the value of the start of the procedure when no day is given
name-latest-rules = najnowsze przepisy

name-origin-flag = podano
name-origin-notice = z ogłoszenia
name-origin-papers = z dokumentów
name-origin-derived = wynika z pozostałych danych
name-origin-default = przyjęto

name-kind-works = roboty budowlane
name-kind-services = usługi
name-kind-supplies = dostawy
name-kind-concession = koncesja

# also said after "It is asked for only ..."
name-regime-eu = od progów unijnych
name-regime-national = poniżej progów unijnych
name-regime-light = przy usługach społecznych i innych szczególnych usługach
name-regime-concession = przy koncesjach
name-regime-auto = nieustalony

name-procedure-open = przetarg nieograniczony
name-procedure-restricted = przetarg ograniczony
name-procedure-neg-w-call = negocjacje z ogłoszeniem
name-procedure-neg-wo-call = negocjacje bez ogłoszenia
name-procedure-comp-dial = dialog konkurencyjny
name-procedure-innovation = partnerstwo innowacyjne
name-procedure-comp-tend = przetarg na przewozy pasażerskie
name-procedure-exp-int-rail = zaproszenie do wyrażenia zainteresowania przewozami kolejowymi
name-procedure-oth-single = inny tryb jednoetapowy
name-procedure-oth-mult = inny tryb wieloetapowy
name-procedure-selective = tryb selektywny
name-procedure-limited = tryb z zaproszonymi wykonawcami
name-procedure-direct = udzielenie zamówienia bez konkurencji

name-buyer-central = administracja rządowa szczebla centralnego
name-buyer-municipal = jednostka samorządu terytorialnego
name-buyer-other = inny zamawiający

name-phase-draft = projekt
name-phase-published = opublikowano
name-phase-signed = zawarto umowę

name-risk-low = niskie
name-risk-medium = średnie
name-risk-high = wysokie

name-role-notice = ogłoszenie
name-role-instructions = specyfikacja warunków zamówienia
name-role-specification = opis przedmiotu zamówienia
name-role-contract = umowa
name-role-code-of-conduct = kodeks postępowania
name-role-declaration-form = wzór oświadczenia
name-role-price-schedule = formularz cenowy
name-role-other = inny dokument

name-format-pdf = PDF
name-format-docx = Word
name-format-xlsx = Excel
name-format-html = HTML
name-format-txt = tekst
name-format-md = Markdown
name-format-odt = OpenDocument
name-format-rtf = RTF
name-format-doc = Word (stary format)
name-format-eforms = eForms
name-format-ted = TED
name-format-ocds = OCDS
name-format-espd = JEDZ (ESPD)

name-language-da = duński
name-language-de = niemiecki
name-language-en = angielski
name-language-et = estoński
name-language-fi = fiński
name-language-lt = litewski
name-language-lv = łotewski
name-language-no = norweski
name-language-pl = polski
name-language-sv = szwedzki
name-language-other = inny język

# how a question of the report is answered on the command line
name-answer-kind = --kind works, services, supplies lub concession
name-answer-cpv = --cpv i kod
name-answer-value = --value i --currency
name-answer-buyer = --buyer central, municipal lub other
name-answer-place = --place i kod kraju
name-answer-date = --date i dzień w postaci RRRR-MM-DD
name-answer-fact = --fact { $fact }=yes lub --fact { $fact }=no

# the parts of "contract.pdf, clause 12.3, page 7"
name-place-clause = pkt { $number }
name-place-page = s. { $page }
name-place-pages = s. { $first }–{ $last }
name-place-range = { $first }–{ $last }
name-place-paragraph = akapit { $number }
name-place-heading = pod nagłówkiem „{ $heading }”
