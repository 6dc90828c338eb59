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

# $figure: a number as the notice prints it
notice-weight-percent = { $figure } %
notice-weight-percent-range = { $figure } % (vahemiku keskkoht)
notice-weight-share = { $figure } (osa ühest)
notice-weight-share-range = { $figure } (osa ühest, vahemiku keskkoht)
notice-weight-points = { $figure } punkti
notice-weight-points-range = { $figure } punkti (vahemiku keskkoht)
notice-weight-order = tähtsuse järjekord { $figure }
notice-weight-fixed-total = kindel kogusumma { $figure }
notice-weight-fixed-unit = kindel ühikuhind { $figure }
notice-weight-at-least = vähemalt { $figure }
notice-weight-best = edasi pääseb { $figure } parimat

# What is there and is not read; they stand in a list.
notice-left-result = tulemuse pakkumused, võitjad ja lepingud
notice-left-changes = viited muudetule koos vanade väärtustega
notice-left-organisations = organisatsioonide aadressid, kontaktid ja numbrid
notice-left-other-organisations = muud organisatsioonid peale hankija
notice-left-buyer-profile = hankijaprofiil ja hankijat toetavad teenused
notice-left-technical-data = avaldamise tehnilised andmed ja see, mida öeldakse kaks korda
notice-left-access = juurdepääs dokumentidele ja tööriistadele
notice-left-references = viited teistele teadetele, menetlustele ja dokumentidele
notice-left-review = vaidlustamine
notice-left-information = kes annab teavet ja võtab vastu pakkumusi
notice-left-where-to-ask = kust küsida töö-, keskkonna- ja maksuõiguse kohta
notice-left-contests = ideekonkursi žürii, auhinnad ja muud tingimused
notice-left-lots = mitu osa võib üks pakkuja võita
notice-left-selection = kvalifitseerimistingimuste arvud ja kasutamine
notice-left-funds = liidu rahalised vahendid
notice-left-electronic = elektroonilised tellimused, arved, maksed ja allkirjad, konfidentsiaalsus
notice-left-terms = pakkumuste tehnilised tingimused: alternatiivid, tagatised, õiguslik vorm, jõusoleku aeg
notice-left-steps = menetluse tehnilised sammud: avamine, oksjon, kutsed, žürii
notice-left-subject = kestus, kogused, aadress ja muud eseme üksikasjad
notice-left-vehicles = keskkonnasõbralikud sõidukid, energiatõhusus ja väliskaubanduse vahendid
notice-left-planning = kavandamine, eelarve ja projektid
notice-left-documents = dokumendid ja tõendid, mida nimetatakse, kuid mis ei ole faili osa
notice-left-milestones = muudatused, küsimused ja vahe-eesmärgid
notice-left-answers = vastuste ajavahemikud, tõendid ja konfidentsiaalsus
notice-left-captions = vormi õigusaktid, küsimused ja pealkirjad

# What is there and is not understood; they stand in the same list.
notice-unread-version = versioon { $version }, mida see lugeja ei tunne; loeti nii palju, kui sai
notice-unread-no-version = fail ei nimeta oma vormingu versiooni; loeti nii palju, kui sai
notice-unread-element = element { $place }, mida see lugeja ei tunne
notice-unread-field = väli { $field }, mida see lugeja ei tunne
notice-unread-form = vorm { $form }, mida see lugeja ei tunne
notice-unread-form-itself = vorm ise, mida see lugeja ei tunne; loeti ainult kodeeritud andmed
notice-unread-value = { $field }: „{ $text }“ ei ütle seda: { $of }
notice-unread-scheme = { $field }: liigitus { $scheme }, mis ei ole CPV
notice-unread-procedure = menetlus { $other }: failis on mitu menetlust ja loeti uusim, { $newest }
notice-unread-records = kirjed, milles on ainult lingid või versioonid: { $count }
notice-unread-older = sama menetluse vanemad avaldused: { $count }
