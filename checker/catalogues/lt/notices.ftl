# What `fairclause notice` prints of one notice.

notice-format-eforms = eForms
notice-format-ted = TED XML
notice-format-ocds = OCDS
notice-format-espd = EBVPD (ESPD)

notice-kind-planning = išankstinis informacinis skelbimas arba planavimas
notice-kind-competition = skelbimas apie pirkimą
notice-kind-result = skelbimas apie rezultatus
notice-kind-change = ankstesnio skelbimo pakeitimas
notice-kind-declaration = tiekėjo deklaracija
notice-kind-other = kitos rūšies skelbimas

# $id, $version and $languages may be "not named"
notice-head = { $format }, versija { $version }: { $kind }
notice-id = Numeris: { $id }
notice-published = Paskelbta, o jei dar nepaskelbta – išsiųsta: { $day }
notice-corrects = Keičia skelbimą { $id }
notice-languages = Kalbos: { $languages }
notice-not-named = nenurodyta

notice-title-buyer = Perkančioji organizacija
notice-title-subject = Objektas ir procedūra
notice-title-lots = Pirkimo dalys
notice-title-declared = Nurodyta kodu
notice-title-criteria = Vertinimo kriterijai
notice-title-texts = Tekstai
notice-title-unread = Yra, bet neperskaityta

notice-said-accelerated = Skubos tvarka
notice-said-activity = Veiklos sritis
notice-said-additional-cpv = Papildomas BVPŽ kodas
notice-said-award-criteria = Kaip vertinami pasiūlymai
notice-said-buyer = Perkančiosios organizacijos rūšis
notice-said-buyer-name = Pavadinimas
notice-said-buyer-other = Perkančiosios organizacijos rūšis žodžiais
notice-said-central-purchasing = Centrinė perkančioji organizacija
notice-said-change-reason = Pakeitimo priežastis
notice-said-contracting-entity = Perkantysis subjektas
notice-said-country = Šalis
notice-said-cpv = Objektas (BVPŽ)
notice-said-criteria-in-documents = Vertinimo kriterijai nurodyti tik pirkimo dokumentuose
notice-said-currency = Valiuta
notice-said-date = Išsiųsta
notice-said-deadline = Terminas
notice-said-direct-award = Sutarties sudarymo be konkurso pagrindimas
notice-said-dynamic-system = Dinaminė pirkimo sistema
notice-said-framework = Preliminarioji sutartis
notice-said-framework-value = Didžiausia preliminariosios sutarties vertė
notice-said-framework-value-currency = Šios vertės valiuta
notice-said-further-kind = Papildoma sutarties rūšis
notice-said-further-law = Papildomas teisinis pagrindas
notice-said-has-sustainability = Tvarusis pirkimas
notice-said-kind = Sutarties rūšis
notice-said-legal-basis = Teisinis pagrindas
notice-said-nature = Koncesijos objektas
notice-said-notice-type = Skelbimo rūšis
notice-said-number = Numeris Oficialiajame leidinyje
notice-said-place = Vykdymo šalis
notice-said-place-open = Vykdymo vieta
notice-said-procedure = Procedūra
notice-said-procedure-details = Procedūra žodžiais
notice-said-procedure-id = Pirkimo identifikatorius
notice-said-published = Paskelbta
notice-said-reference = Perkančiosios organizacijos nuorodos numeris
notice-said-regime = Režimas
notice-said-region = Vykdymo regionas
notice-said-result-value = Sudarytų sutarčių vertė
notice-said-result-value-currency = Šios vertės valiuta
notice-said-start = Pradžia
notice-said-subcontracting-maximum = Didžiausia subtiekimo dalis
notice-said-subcontracting-minimum = Mažiausia subtiekimo dalis
notice-said-subtype = Skelbimo porūšis
notice-said-tender-language = Pasiūlymų kalba
notice-said-tenderer-name = Tiekėjas
notice-said-value = Numatoma vertė be PVM

notice-yes = taip
notice-no = ne

# where a value stands: the field, and the lot it holds for
notice-place-lot = { $field }, pirkimo dalis { $lot }
notice-value = { $name }: { $value } ({ $place })
notice-lot = { $id }: { $title }
notice-code = { $code } ({ $place })
notice-code-named = { $code }: { $meaning } ({ $place })
notice-code-nothing = { $code }: nieko nenurodo ({ $place })
notice-answer = Atsakymas: { $answer }
notice-criterion = { $kind }: { $name } ({ $weight })
notice-criterion-lot = { $kind }: { $name } ({ $weight }, pirkimo dalis { $lot })
notice-criterion-kind-price = kaina
notice-criterion-kind-cost = sąnaudos
notice-criterion-kind-quality = kokybė
notice-criterion-kind-other = kriterijus
notice-no-name = be pavadinimo
notice-no-weight = lyginamasis svoris nenurodytas
# $stage and $language are names, for example "contract" and "Finnish"
notice-text = { $place }; { $stage }; kalba: { $language }
notice-language-other = kita
notice-language-unknown = nenurodyta

# $figure: a number as the notice prints it
notice-weight-percent = { $figure } %
notice-weight-percent-range = { $figure } % (intervalo vidurys)
notice-weight-share = { $figure } (dalis iš 1)
notice-weight-share-range = { $figure } (dalis iš 1, intervalo vidurys)
notice-weight-points = balai: { $figure }
notice-weight-points-range = balai: { $figure } (intervalo vidurys)
notice-weight-order = svarbos eilė: { $figure }
notice-weight-fixed-total = nustatyta bendra suma { $figure }
notice-weight-fixed-unit = nustatytas vieneto įkainis { $figure }
notice-weight-at-least = ne mažiau kaip { $figure }
notice-weight-best = toliau patenka geriausieji: { $figure }

# What is there and is not read; they stand in a list.
notice-left-result = rezultato pasiūlymai, laimėtojai ir sutartys
notice-left-changes = nuorodos į tai, kas pakeista, su senosiomis reikšmėmis
notice-left-organisations = organizacijų adresai, kontaktai ir numeriai
notice-left-other-organisations = kitos organizacijos, ne perkančioji
notice-left-buyer-profile = pirkėjo profilis ir paslaugos perkančiajai organizacijai
notice-left-technical-data = paskelbimo techniniai duomenys ir tai, kas pasakyta du kartus
notice-left-access = prieiga prie dokumentų ir priemonių
notice-left-references = nuorodos į kitus skelbimus, procedūras ir dokumentus
notice-left-review = procedūros peržiūra
notice-left-information = kas teikia informaciją ir priima pasiūlymus
notice-left-where-to-ask = kur klausti apie darbo, aplinkos ir mokesčių teisę
notice-left-contests = projekto konkurso vertinimo komisija, prizai ir kitos sąlygos
notice-left-lots = kiek pirkimo dalių gali laimėti vienas tiekėjas
notice-left-selection = kvalifikacijos reikalavimų skaičius ir taikymas
notice-left-funds = Sąjungos lėšos
notice-left-electronic = elektroniniai užsakymai, sąskaitos, mokėjimai ir parašai, konfidencialumas
notice-left-terms = techninės pasiūlymų sąlygos: alternatyvos, užtikrinimas, teisinė forma, galiojimas
notice-left-steps = techniniai procedūros žingsniai: vokų atplėšimas, aukcionas, kvietimai, vertinimo komisija
notice-left-subject = trukmė, kiekiai, adresas ir kitos objekto smulkmenos
notice-left-vehicles = netaršios transporto priemonės, energijos vartojimo efektyvumas ir užsienio prekybos priemonės
notice-left-planning = planavimas, biudžetas ir projektai
notice-left-documents = dokumentai ir įrodymai, kurie įvardyti, bet nėra failo dalis
notice-left-milestones = pakeitimai, klausimai ir tarpiniai tikslai
notice-left-answers = atsakymų laikotarpiai, įrodymai ir konfidencialumas
notice-left-captions = formos įstatymai, klausimai ir antraštės

# What is there and is not understood; they stand in the same list.
notice-unread-version = versija { $version }, kurios šis skaitytuvas nežino; perskaityta, kiek pavyko
notice-unread-no-version = failas nenurodo savo formato versijos; perskaityta, kiek pavyko
notice-unread-element = elementas { $place }, kurio šis skaitytuvas nežino
notice-unread-field = laukas { $field }, kurio šis skaitytuvas nežino
notice-unread-form = forma { $form }, kurios šis skaitytuvas nežino
notice-unread-form-itself = pati forma, kurios šis skaitytuvas nežino; perskaityti tik koduoti duomenys
notice-unread-value = { $field }: „{ $text }“ nepasako šito: { $of }
notice-unread-scheme = { $field }: klasifikacija pagal { $scheme }, kuri nėra BVPŽ
notice-unread-procedure = procedūra { $other }: faile yra kelios procedūros, perskaityta naujausia, { $newest }
notice-unread-records = įrašai, kuriuose yra tik nuorodos arba versijos: { $count }
notice-unread-older = senesni tos pačios procedūros paskelbimai: { $count }
