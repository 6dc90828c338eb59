# What `fairclause notice` prints of one notice.

notice-format-eforms = eForms
notice-format-ted = TED XML
notice-format-ocds = OCDS
notice-format-espd = JEDZ (ESPD)

notice-kind-planning = wstępne ogłoszenie informacyjne lub planowanie
notice-kind-competition = ogłoszenie o zamówieniu
notice-kind-result = ogłoszenie o wyniku postępowania
notice-kind-change = zmiana wcześniejszego ogłoszenia
notice-kind-declaration = oświadczenie własne
notice-kind-other = ogłoszenie innego rodzaju

# $id, $version and $languages may be "not named"
notice-head = { $format }, wersja { $version }: { $kind }
notice-id = Numer: { $id }
notice-published = Opublikowano, a jeśli jeszcze nie, przesłano: { $day }
notice-corrects = Zmienia ogłoszenie { $id }
notice-languages = Języki: { $languages }
notice-not-named = nie podano

notice-title-buyer = Zamawiający
notice-title-subject = Przedmiot i postępowanie
notice-title-lots = Części
notice-title-declared = Wskazano kodem
notice-title-criteria = Kryteria oceny ofert
notice-title-texts = Teksty
notice-title-unread = Zawarte, ale nieodczytane

notice-said-accelerated = Tryb przyspieszony
notice-said-activity = Działalność
notice-said-additional-cpv = Dodatkowy kod CPV
notice-said-award-criteria = Jak ocenia się oferty
notice-said-buyer = Rodzaj zamawiającego
notice-said-buyer-name = Nazwa
notice-said-buyer-other = Rodzaj zamawiającego, słownie
notice-said-central-purchasing = Centralny zamawiający
notice-said-change-reason = Przyczyna zmiany
notice-said-contracting-entity = Zamawiający sektorowy
notice-said-country = Kraj
notice-said-cpv = Przedmiot (CPV)
notice-said-criteria-in-documents = Kryteria oceny ofert są tylko w dokumentach zamówienia
notice-said-currency = Waluta
notice-said-date = Przesłano
notice-said-deadline = Termin
notice-said-direct-award = Uzasadnienie udzielenia zamówienia z wolnej ręki
notice-said-dynamic-system = Dynamiczny system zakupów
notice-said-framework = Umowa ramowa
notice-said-framework-value = Najwyższa wartość umowy ramowej
notice-said-framework-value-currency = Waluta tej wartości
notice-said-further-kind = Dodatkowy rodzaj zamówienia
notice-said-further-law = Dodatkowa podstawa prawna
notice-said-has-sustainability = Zamówienie zrównoważone
notice-said-kind = Rodzaj zamówienia
notice-said-legal-basis = Podstawa prawna
notice-said-nature = Czego dotyczy koncesja
notice-said-notice-type = Typ ogłoszenia
notice-said-number = Numer w Dzienniku Urzędowym UE
notice-said-place = Kraj wykonania
notice-said-place-open = Miejsce wykonania
notice-said-procedure = Tryb postępowania
notice-said-procedure-details = Tryb postępowania, słownie
notice-said-procedure-id = Identyfikator postępowania
notice-said-published = Opublikowano
notice-said-reference = Numer referencyjny zamawiającego
notice-said-regime = Reżim
notice-said-region = Region wykonania
notice-said-result-value = Wartość zawartych umów
notice-said-result-value-currency = Waluta tej wartości
notice-said-start = Rozpoczęcie
notice-said-subcontracting-maximum = Największy udział podwykonawstwa
notice-said-subcontracting-minimum = Najmniejszy udział podwykonawstwa
notice-said-subtype = Podtyp ogłoszenia
notice-said-tender-language = Język ofert
notice-said-tenderer-name = Wykonawca
notice-said-value = Szacunkowa wartość bez VAT

notice-yes = tak
notice-no = nie

# where a value stands: the field, and the lot it holds for
notice-place-lot = { $field }, część { $lot }
notice-value = { $name }: { $value } ({ $place })
notice-lot = { $id }: { $title }
notice-code = { $code } ({ $place })
notice-code-named = { $code }: { $meaning } ({ $place })
notice-code-nothing = { $code }: niczego nie wskazuje ({ $place })
notice-answer = Odpowiedź: { $answer }
notice-criterion = { $kind }: { $name } ({ $weight })
notice-criterion-lot = { $kind }: { $name } ({ $weight }, część { $lot })
notice-criterion-kind-price = cena
notice-criterion-kind-cost = koszt
notice-criterion-kind-quality = jakość
notice-criterion-kind-other = kryterium
notice-no-name = bez nazwy
notice-no-weight = wagi nie podano
# $stage and $language are names, for example "contract" and "Finnish"
notice-text = { $place }; { $stage }; język: { $language }
notice-language-other = inny
notice-language-unknown = nie podano

# $figure: a number as the notice prints it
notice-weight-percent = { $figure } %
notice-weight-percent-range = { $figure } % (środek przedziału)
notice-weight-share = { $figure } (część jedności)
notice-weight-share-range = { $figure } (część jedności, środek przedziału)
notice-weight-points = { $figure } pkt
notice-weight-points-range = { $figure } pkt (środek przedziału)
notice-weight-order = kolejność ważności { $figure }
notice-weight-fixed-total = stała kwota łączna { $figure }
notice-weight-fixed-unit = stała cena jednostkowa { $figure }
notice-weight-at-least = co najmniej { $figure }
notice-weight-best = najlepsi przechodzą dalej: { $figure }

# What is there and is not read; they stand in a list.
notice-left-result = oferty, wykonawcy i umowy w wyniku postępowania
notice-left-changes = odesłania do tego, co zmieniono, z dawnymi wartościami
notice-left-organisations = adresy, dane kontaktowe i numery organizacji
notice-left-other-organisations = organizacje inne niż zamawiający
notice-left-buyer-profile = profil nabywcy i usługi wokół zamawiającego
notice-left-technical-data = dane techniczne publikacji i to, co powiedziano dwa razy
notice-left-access = dostęp do dokumentów i narzędzi
notice-left-references = odesłania do innych ogłoszeń, postępowań i dokumentów
notice-left-review = środki odwoławcze
notice-left-information = kto udziela informacji i przyjmuje oferty
notice-left-where-to-ask = gdzie pytać o prawo pracy, ochrony środowiska i podatkowe
notice-left-contests = sąd konkursowy, nagrody i inne warunki konkursów
notice-left-lots = ile części zamówienia może uzyskać jeden wykonawca
notice-left-selection = liczby i sposób użycia warunków udziału
notice-left-funds = środki Unii
notice-left-electronic = elektroniczne zamówienia, faktury, płatności i podpisy, poufność
notice-left-terms = techniczne warunki ofert: warianty, zabezpieczenia, forma prawna, termin związania
notice-left-steps = techniczne kroki postępowania: otwarcie, aukcja, zaproszenia, sąd konkursowy
notice-left-subject = okres, ilości, adres i inne szczegóły przedmiotu
notice-left-vehicles = ekologicznie czyste pojazdy, efektywność energetyczna i instrumenty handlu zagranicznego
notice-left-planning = planowanie, budżet i projekty
notice-left-documents = dokumenty i dowody wymienione, ale niebędące częścią pliku
notice-left-milestones = zmiany, zapytania i kamienie milowe
notice-left-answers = okresy, dowody i poufność odpowiedzi
notice-left-captions = przepisy, pytania i nagłówki formularza

# What is there and is not understood; they stand in the same list.
notice-unread-version = wersja { $version }, nieznana temu programowi; odczytano tyle, ile się dało
notice-unread-no-version = plik nie podaje wersji swojego formatu; odczytano tyle, ile się dało
notice-unread-element = element { $place }, nieznany temu programowi
notice-unread-field = pole { $field }, nieznane temu programowi
notice-unread-form = formularz { $form }, nieznany temu programowi
notice-unread-form-itself = sam formularz, nieznany temu programowi; odczytano tylko dane zakodowane
notice-unread-value = { $field }: „{ $text }” nie mówi tego: { $of }
notice-unread-scheme = { $field }: klasyfikacja według { $scheme }, która nie jest CPV
notice-unread-procedure = postępowanie { $other }: plik zawiera kilka postępowań, a odczytano najnowsze, { $newest }
notice-unread-records = rekordy, które zawierają tylko odnośniki lub wersje: { $count }
notice-unread-older = starsze publikacje tego samego postępowania: { $count }
