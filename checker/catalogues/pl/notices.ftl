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
