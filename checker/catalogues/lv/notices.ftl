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

# $figure: a number as the notice prints it
notice-weight-percent = { $figure } %
notice-weight-percent-range = { $figure } % (intervāla vidus)
notice-weight-share = { $figure } (daļa no 1)
notice-weight-share-range = { $figure } (daļa no 1, intervāla vidus)
notice-weight-points = punkti: { $figure }
notice-weight-points-range = punkti: { $figure } (intervāla vidus)
notice-weight-order = svarīguma kārtība: { $figure }
notice-weight-fixed-total = noteikta kopsumma { $figure }
notice-weight-fixed-unit = noteikta vienības cena { $figure }
notice-weight-at-least = vismaz { $figure }
notice-weight-best = tālāk tiek labākie: { $figure }

# What is there and is not read; they stand in a list.
notice-left-result = rezultāta piedāvājumi, uzvarētāji un līgumi
notice-left-changes = atsauces uz mainīto ar vecajām vērtībām
notice-left-organisations = organizāciju adreses, kontakti un numuri
notice-left-other-organisations = citas organizācijas, ne pasūtītājs
notice-left-buyer-profile = pircēja profils un pakalpojumi pasūtītājam
notice-left-technical-data = publikācijas tehniskie dati un divreiz teiktais
notice-left-access = piekļuve dokumentiem un rīkiem
notice-left-references = atsauces uz citiem paziņojumiem, procedūrām un dokumentiem
notice-left-review = procedūras pārsūdzēšana
notice-left-information = kas sniedz informāciju un saņem piedāvājumus
notice-left-where-to-ask = kur jautāt par darba, vides un nodokļu tiesībām
notice-left-contests = metu konkursa žūrija, godalgas un citi noteikumi
notice-left-lots = cik daļās var uzvarēt viens pretendents
notice-left-selection = atlases prasību skaits un izmantošana
notice-left-funds = Savienības līdzekļi
notice-left-electronic = elektroniskie pasūtījumi, rēķini, maksājumi un paraksti, konfidencialitāte
notice-left-terms = piedāvājumu tehniskie noteikumi: varianti, nodrošinājums, juridiskā forma, derīguma termiņš
notice-left-steps = procedūras tehniskie soļi: atvēršana, izsole, uzaicinājumi, žūrija
notice-left-subject = ilgums, apjomi, adrese un citas priekšmeta ziņas
notice-left-vehicles = tīri transportlīdzekļi, energoefektivitāte un ārējās tirdzniecības instrumenti
notice-left-planning = plānošana, budžets un projekti
notice-left-documents = dokumenti un pierādījumi, kas nosaukti, bet nav faila daļa
notice-left-milestones = grozījumi, jautājumi un starpmērķi
notice-left-answers = atbilžu laikposmi, pierādījumi un konfidencialitāte
notice-left-captions = veidlapas likumi, jautājumi un virsraksti

# What is there and is not understood; they stand in the same list.
notice-unread-version = versija { $version }, ko šis lasītājs nepazīst; lasīts, cik varēja
notice-unread-no-version = fails nenosauc sava formāta versiju; lasīts, cik varēja
notice-unread-element = elements { $place }, ko šis lasītājs nepazīst
notice-unread-field = lauks { $field }, ko šis lasītājs nepazīst
notice-unread-form = veidlapa { $form }, ko šis lasītājs nepazīst
notice-unread-form-itself = pati veidlapa, ko šis lasītājs nepazīst; izlasīti tikai kodētie dati
notice-unread-value = { $field }: “{ $text }” nepasaka šo: { $of }
notice-unread-scheme = { $field }: klasifikācija { $scheme }, kas nav CPV
notice-unread-procedure = procedūra { $other }: failā ir vairākas procedūras, un izlasīta jaunākā, { $newest }
notice-unread-records = ieraksti, kuros ir tikai saites vai versijas: { $count }
notice-unread-older = tās pašas procedūras vecākas publikācijas: { $count }
