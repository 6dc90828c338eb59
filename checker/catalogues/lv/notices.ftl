# What `fairclause notice` prints of one notice.

notice-format-eforms = eForms
notice-format-ted = TED XML
notice-format-ocds = OCDS
notice-format-espd = ESPD

notice-kind-planning = iepriekšējs informatīvs paziņojums vai plānošana
notice-kind-competition = paziņojums par līgumu
notice-kind-result = paziņojums par rezultātiem
notice-kind-change = agrāka paziņojuma grozījumi
notice-kind-declaration = pretendenta apliecinājums
notice-kind-other = cita veida paziņojums

# $id, $version and $languages may be "not named"
notice-head = { $format }, versija { $version }: { $kind }
notice-id = Numurs: { $id }
notice-published = Publicēts, bet, ja vēl nav publicēts, nosūtīts: { $day }
notice-corrects = Groza paziņojumu { $id }
notice-languages = Valodas: { $languages }
notice-not-named = nav ziņu

notice-title-buyer = Pasūtītājs
notice-title-subject = Priekšmets un procedūra
notice-title-lots = Daļas
notice-title-declared = Norādīts ar kodu
notice-title-criteria = Piedāvājumu vērtēšanas kritēriji
notice-title-texts = Teksti
notice-title-unread = Ir, bet nav izlasīts

notice-said-accelerated = Paātrināta procedūra
notice-said-activity = Darbības joma
notice-said-additional-cpv = Papildu CPV kods
notice-said-award-criteria = Kā vērtē piedāvājumus
notice-said-buyer = Pasūtītāja veids
notice-said-buyer-name = Nosaukums
notice-said-buyer-other = Pasūtītāja veids vārdiem
notice-said-central-purchasing = Centralizēto iepirkumu institūcija
notice-said-change-reason = Grozījumu iemesls
notice-said-contracting-entity = Sabiedrisko pakalpojumu sniedzējs
notice-said-country = Valsts
notice-said-cpv = Priekšmets (CPV)
notice-said-criteria-in-documents = Vērtēšanas kritēriji ir tikai iepirkuma dokumentos
notice-said-currency = Valūta
notice-said-date = Nosūtīts
notice-said-deadline = Termiņš
notice-said-direct-award = Pamatojums līguma slēgšanai bez konkurences
notice-said-dynamic-system = Dinamiskā iepirkumu sistēma
notice-said-framework = Vispārīgā vienošanās
notice-said-framework-value = Vispārīgās vienošanās lielākā vērtība
notice-said-framework-value-currency = Šīs vērtības valūta
notice-said-further-kind = Papildu līguma veids
notice-said-further-law = Papildu tiesiskais pamats
notice-said-has-sustainability = Ilgtspējīgs iepirkums
notice-said-kind = Līguma veids
notice-said-legal-basis = Tiesiskais pamats
notice-said-nature = Uz ko attiecas koncesija
notice-said-notice-type = Paziņojuma veids
notice-said-number = Numurs Oficiālajā Vēstnesī
notice-said-place = Izpildes valsts
notice-said-place-open = Izpildes vieta
notice-said-procedure = Procedūra
notice-said-procedure-details = Procedūra vārdiem
notice-said-procedure-id = Iepirkuma identifikācijas numurs
notice-said-published = Publicēts
notice-said-reference = Pasūtītāja atsauces numurs
notice-said-regime = Režīms
notice-said-region = Izpildes reģions
notice-said-result-value = Noslēgto līgumu vērtība
notice-said-result-value-currency = Šīs vērtības valūta
notice-said-start = Sākums
notice-said-subcontracting-maximum = Lielākā apakšuzņēmējiem nododamā daļa
notice-said-subcontracting-minimum = Mazākā apakšuzņēmējiem nododamā daļa
notice-said-subtype = Paziņojuma apakšveids
notice-said-tender-language = Piedāvājumu valoda
notice-said-tenderer-name = Pretendents
notice-said-value = Paredzamā līgumcena bez PVN

notice-yes = jā
notice-no = nē

# where a value stands: the field, and the lot it holds for
notice-place-lot = { $field }, daļa { $lot }
notice-value = { $name }: { $value } ({ $place })
notice-lot = { $id }: { $title }
notice-code = { $code } ({ $place })
notice-code-named = { $code }: { $meaning } ({ $place })
notice-code-nothing = { $code }: neko nenorāda ({ $place })
notice-answer = Atbilde: { $answer }
notice-criterion = { $kind }: { $name } ({ $weight })
notice-criterion-lot = { $kind }: { $name } ({ $weight }, daļa { $lot })
notice-criterion-kind-price = cena
notice-criterion-kind-cost = izmaksas
notice-criterion-kind-quality = kvalitāte
notice-criterion-kind-other = kritērijs
notice-no-name = bez nosaukuma
notice-no-weight = īpatsvars nav norādīts
# $stage and $language are names, for example "contract" and "Finnish"
notice-text = { $place }; { $stage }; valoda: { $language }
notice-language-other = cita
notice-language-unknown = nav norādīta
