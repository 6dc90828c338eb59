# What `fairclause notice` prints of one notice.

notice-format-eforms = eForms
notice-format-ted = TED XML
notice-format-ocds = OCDS
notice-format-espd = ESPD

notice-kind-planning = forhåndsmeddelelse eller planlægning
notice-kind-competition = udbudsbekendtgørelse
notice-kind-result = bekendtgørelse om indgåede kontrakter
notice-kind-change = ændring af en tidligere bekendtgørelse
notice-kind-declaration = egenerklæring
notice-kind-other = bekendtgørelse af en anden art

# $id, $version and $languages may be "not named"
notice-head = { $format }, version { $version }: { $kind }
notice-id = Nummer: { $id }
notice-published = Offentliggjort, eller afsendt hvis endnu ikke offentliggjort: { $day }
notice-corrects = Ændrer bekendtgørelsen { $id }
notice-languages = Sprog: { $languages }
notice-not-named = ikke angivet

notice-title-buyer = Ordregiver
notice-title-subject = Genstand og procedure
notice-title-lots = Delkontrakter
notice-title-declared = Angivet med kode
notice-title-criteria = Tildelingskriterier
notice-title-texts = Tekster
notice-title-unread = Til stede og ikke læst

notice-said-accelerated = Hasteprocedure
notice-said-activity = Hovedaktivitet
notice-said-additional-cpv = Yderligere CPV-kode
notice-said-award-criteria = Hvordan tilbud vurderes
notice-said-buyer = Type ordregiver
notice-said-buyer-name = Navn
notice-said-buyer-other = Type ordregiver, i ord
notice-said-central-purchasing = Indkøbscentral
notice-said-change-reason = Begrundelse for ændringen
notice-said-contracting-entity = Ordregivende enhed
notice-said-country = Land
notice-said-cpv = Genstand (CPV)
notice-said-criteria-in-documents = Tildelingskriterierne står kun i udbudsmaterialet
notice-said-currency = Valuta
notice-said-date = Afsendt
notice-said-deadline = Frist
notice-said-direct-award = Begrundelse for direkte tildeling
notice-said-dynamic-system = Dynamisk indkøbssystem
notice-said-framework = Rammeaftale
notice-said-framework-value = Rammeaftalens højeste værdi
notice-said-framework-value-currency = Denne værdis valuta
notice-said-further-kind = Yderligere kontrakttype
notice-said-further-law = Yderligere retsgrundlag
notice-said-has-sustainability = Bæredygtigt indkøb
notice-said-kind = Kontrakttype
notice-said-legal-basis = Retsgrundlag
notice-said-nature = Hvad koncessionen angår
notice-said-notice-type = Bekendtgørelsens type
notice-said-number = Nummer i EU-Tidende
notice-said-place = Land, hvor arbejdet udføres
notice-said-place-open = Udførelsessted
notice-said-procedure = Procedure
notice-said-procedure-details = Procedure, i ord
notice-said-procedure-id = Udbuddets id
notice-said-published = Offentliggjort
notice-said-reference = Ordregiverens sagsnummer
notice-said-regime = Regelsæt
notice-said-region = Region, hvor arbejdet udføres
notice-said-result-value = De indgåede kontrakters værdi
notice-said-result-value-currency = Denne værdis valuta
notice-said-start = Start
notice-said-subcontracting-maximum = Højeste andel til underleverandører
notice-said-subcontracting-minimum = Mindste andel til underleverandører
notice-said-subtype = Bekendtgørelsens undertype
notice-said-tender-language = Tilbuddenes sprog
notice-said-tenderer-name = Tilbudsgiver
notice-said-value = Anslået værdi uden moms

notice-yes = ja
notice-no = nej

# where a value stands: the field, and the lot it holds for
notice-place-lot = { $field }, delkontrakt { $lot }
notice-value = { $name }: { $value } ({ $place })
notice-lot = { $id }: { $title }
notice-code = { $code } ({ $place })
notice-code-named = { $code }: { $meaning } ({ $place })
notice-code-nothing = { $code }: angiver intet ({ $place })
notice-answer = Svar: { $answer }
notice-criterion = { $kind }: { $name } ({ $weight })
notice-criterion-lot = { $kind }: { $name } ({ $weight }, delkontrakt { $lot })
notice-criterion-kind-price = pris
notice-criterion-kind-cost = omkostninger
notice-criterion-kind-quality = kvalitet
notice-criterion-kind-other = kriterium
notice-no-name = uden navn
notice-no-weight = vægt ikke angivet
# $stage and $language are names, for example "contract" and "Finnish"
notice-text = { $place }; { $stage }; { $language }
notice-language-other = et andet sprog
notice-language-unknown = sprog ikke angivet

# $figure: a number as the notice prints it
notice-weight-percent = { $figure } %
notice-weight-percent-range = { $figure } % (midten af et interval)
notice-weight-share = { $figure } (andel af 1)
notice-weight-share-range = { $figure } (andel af 1, midten af et interval)
notice-weight-points = { $figure } point
notice-weight-points-range = { $figure } point (midten af et interval)
notice-weight-order = prioriteret rækkefølge { $figure }
notice-weight-fixed-total = fast samlet beløb { $figure }
notice-weight-fixed-unit = fast pris pr. enhed { $figure }
notice-weight-at-least = mindst { $figure }
notice-weight-best = de { $figure } bedste går videre

# What is there and is not read; they stand in a list.
notice-left-result = tilbud, vindende tilbudsgivere og kontrakter i et resultat
notice-left-changes = henvisninger til det ændrede, med de gamle værdier
notice-left-organisations = adresser, kontakter og numre på organisationer
notice-left-other-organisations = andre organisationer end ordregiveren
notice-left-buyer-profile = køberprofil og tjenester omkring ordregiveren
notice-left-technical-data = tekniske data om offentliggørelsen, og hvad der siges to gange
notice-left-access = adgang til dokumenterne og til værktøjer
notice-left-references = henvisninger til andre bekendtgørelser, procedurer og dokumenter
notice-left-review = klage over proceduren
notice-left-information = hvem der giver oplysninger og modtager tilbud
notice-left-where-to-ask = hvor man kan spørge om arbejds-, miljø- og skatteret
notice-left-contests = jury, præmier og andre vilkår for projektkonkurrencer
notice-left-lots = hvor mange delkontrakter én tilbudsgiver kan vinde
notice-left-selection = antal og brug af udvælgelseskriterier
notice-left-funds = midler fra Unionen
notice-left-electronic = elektroniske ordrer, fakturaer, betaling og underskrifter, fortrolighed
notice-left-terms = tekniske vilkår for tilbud: alternativer, garantier, retlig form, vedståelsesfrist
notice-left-steps = tekniske trin i proceduren: åbning, auktion, opfordringer, jury
notice-left-subject = varighed, mængder, adresse og andre enkeltheder om genstanden
notice-left-vehicles = rene køretøjer, energieffektivitet og instrumenter for udenrigshandel
notice-left-planning = planlægning, budget og projekter
notice-left-documents = dokumenter og beviser, der nævnes, men ikke er en del af filen
notice-left-milestones = ændringer, spørgsmål og milepæle
notice-left-answers = perioder, beviser og fortrolighed for svar
notice-left-captions = love, spørgsmål og overskrifter i formularen

# What is there and is not understood; they stand in the same list.
notice-unread-version = versionen { $version }, som denne læser ikke kender; den blev læst, så langt det gik
notice-unread-no-version = filen angiver ikke versionen af sit format; den blev læst, så langt det gik
notice-unread-element = elementet { $place }, som denne læser ikke kender
notice-unread-field = feltet { $field }, som denne læser ikke kender
notice-unread-form = formularen { $form }, som denne læser ikke kender
notice-unread-form-itself = selve formularen, som denne læser ikke kender; kun de kodede data blev læst
notice-unread-value = { $field }: »{ $text }« siger ikke dette: { $of }
notice-unread-scheme = { $field }: en klassifikation efter { $scheme }, som ikke er CPV
notice-unread-procedure = proceduren { $other }: filen indeholder flere procedurer, og den nyeste, { $newest }, blev læst
notice-unread-records = poster, der kun indeholder links eller versioner: { $count }
notice-unread-older = ældre udgivelser af samme procedure: { $count }
