# What `fairclause notice` prints of one notice.

notice-format-eforms = eForms
notice-format-ted = TED XML
notice-format-ocds = OCDS
notice-format-espd = hankepass (ESPD)

notice-kind-planning = eelteade või kavandamine
notice-kind-competition = hanketeade
notice-kind-result = hankelepingu sõlmimise teade
notice-kind-change = varasema teate muudatus
notice-kind-declaration = enda kinnitus
notice-kind-other = muu teade

# $id, $version and $languages may be "not named"
notice-head = { $format }, versioon { $version }: { $kind }
notice-id = Number: { $id }
notice-published = Avaldatud, avaldamata teate puhul saadetud: { $day }
notice-corrects = Muudab teadet { $id }
notice-languages = Keeled: { $languages }
notice-not-named = märkimata

notice-title-buyer = Hankija
notice-title-subject = Ese ja menetlus
notice-title-lots = Osad
notice-title-declared = Koodiga märgitud
notice-title-criteria = Hindamiskriteeriumid
notice-title-texts = Tekstid
notice-title-unread = Olemas, kuid lugemata

notice-said-accelerated = Kiirendatud menetlus
notice-said-activity = Tegevusala
notice-said-additional-cpv = Muu CPV-kood
notice-said-award-criteria = Kuidas pakkumusi hinnatakse
notice-said-buyer = Hankija liik
notice-said-buyer-name = Nimi
notice-said-buyer-other = Hankija liik sõnadega
notice-said-central-purchasing = Keskne hankija
notice-said-change-reason = Muudatuse põhjus
notice-said-contracting-entity = Võrgustikusektori hankija
notice-said-country = Riik
notice-said-cpv = Ese (CPV)
notice-said-criteria-in-documents = Hindamiskriteeriumid on ainult riigihanke alusdokumentides
notice-said-currency = Vääring
notice-said-date = Saadetud
notice-said-deadline = Tähtaeg
notice-said-direct-award = Otselepingu põhjendus
notice-said-dynamic-system = Dünaamiline hankesüsteem
notice-said-framework = Raamleping
notice-said-framework-value = Raamlepingu suurim maksumus
notice-said-framework-value-currency = Selle maksumuse vääring
notice-said-further-kind = Muu lepingu liik
notice-said-further-law = Muu õiguslik alus
notice-said-has-sustainability = Kestlik riigihange
notice-said-kind = Lepingu liik
notice-said-legal-basis = Õiguslik alus
notice-said-nature = Mille kohta kontsessioon on
notice-said-notice-type = Teate liik
notice-said-number = Number Euroopa Liidu Teatajas
notice-said-place = Täitmise riik
notice-said-place-open = Täitmise koht
notice-said-procedure = Menetlus
notice-said-procedure-details = Menetlus sõnadega
notice-said-procedure-id = Menetluse tunnus
notice-said-published = Avaldatud
notice-said-reference = Hankija viitenumber
notice-said-regime = Kord
notice-said-region = Täitmise piirkond
notice-said-result-value = Sõlmitud lepingute maksumus
notice-said-result-value-currency = Selle maksumuse vääring
notice-said-start = Algus
notice-said-subcontracting-maximum = Alltöövõtu suurim osakaal
notice-said-subcontracting-minimum = Alltöövõtu väikseim osakaal
notice-said-subtype = Teate alaliik
notice-said-tender-language = Pakkumuste keel
notice-said-tenderer-name = Pakkuja
notice-said-value = Eeldatav maksumus käibemaksuta

notice-yes = jah
notice-no = ei

# where a value stands: the field, and the lot it holds for
notice-place-lot = { $field }, osa { $lot }
notice-value = { $name }: { $value } ({ $place })
notice-lot = { $id }: { $title }
notice-code = { $code } ({ $place })
notice-code-named = { $code }: { $meaning } ({ $place })
notice-code-nothing = { $code }: ei märgi midagi ({ $place })
notice-answer = Vastus: { $answer }
notice-criterion = { $kind }: { $name } ({ $weight })
notice-criterion-lot = { $kind }: { $name } ({ $weight }, osa { $lot })
notice-criterion-kind-price = hind
notice-criterion-kind-cost = kulu
notice-criterion-kind-quality = kvaliteet
notice-criterion-kind-other = kriteerium
notice-no-name = nimetuseta
notice-no-weight = osakaal märkimata
# $stage and $language are names, for example "contract" and "Finnish"
notice-text = { $place }; { $stage }; keel: { $language }
notice-language-other = muu
notice-language-unknown = märkimata
