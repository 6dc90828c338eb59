# What `fairclause notice` prints of one notice.

notice-format-eforms = eForms
notice-format-ted = TED XML
notice-format-ocds = OCDS
notice-format-espd = ESPD

notice-kind-planning = förhandsannons eller planering
notice-kind-competition = upphandlingsannons
notice-kind-result = efterannons
notice-kind-change = ändring av en tidigare annons
notice-kind-declaration = egenförsäkran
notice-kind-other = annons av annat slag

# $id, $version and $languages may be "not named"
notice-head = { $format }, version { $version }: { $kind }
notice-id = Nummer: { $id }
notice-published = Publicerad, eller avsänd om den inte är publicerad: { $day }
notice-corrects = Ändrar annonsen { $id }
notice-languages = Språk: { $languages }
notice-not-named = inte angivet

notice-title-buyer = Upphandlande myndighet
notice-title-subject = Föremål och förfarande
notice-title-lots = Delar
notice-title-declared = Angivet med kod
notice-title-criteria = Tilldelningskriterier
notice-title-texts = Texter
notice-title-unread = Finns, och lästes inte

notice-said-accelerated = Påskyndat förfarande
notice-said-activity = Verksamhet
notice-said-additional-cpv = Ytterligare CPV-kod
notice-said-award-criteria = Hur anbuden utvärderas
notice-said-buyer = Typ av upphandlande myndighet
notice-said-buyer-name = Namn
notice-said-buyer-other = Typ av upphandlande myndighet, i ord
notice-said-central-purchasing = Inköpscentral
notice-said-change-reason = Skäl till ändringen
notice-said-contracting-entity = Upphandlande enhet
notice-said-country = Land
notice-said-cpv = Föremål (CPV)
notice-said-criteria-in-documents = Tilldelningskriterierna står bara i upphandlingsdokumenten
notice-said-currency = Valuta
notice-said-date = Avsänd
notice-said-deadline = Tidsfrist
notice-said-direct-award = Skäl till direkttilldelning
notice-said-dynamic-system = Dynamiskt inköpssystem
notice-said-framework = Ramavtal
notice-said-framework-value = Ramavtalets högsta värde
notice-said-framework-value-currency = Det värdets valuta
notice-said-further-kind = Ytterligare typ av kontrakt
notice-said-further-law = Ytterligare rättslig grund
notice-said-has-sustainability = Hållbar upphandling
notice-said-kind = Typ av kontrakt
notice-said-legal-basis = Rättslig grund
notice-said-nature = Vad koncessionen avser
notice-said-notice-type = Typ av annons
notice-said-number = Nummer i EUT
notice-said-place = Land där arbetet utförs
notice-said-place-open = Plats för fullgörandet
notice-said-procedure = Förfarande
notice-said-procedure-details = Förfarande, i ord
notice-said-procedure-id = Upphandlingens identifierare
notice-said-published = Publicerad
notice-said-reference = Den upphandlande myndighetens referensnummer
notice-said-regime = Regelverk
notice-said-region = Region där arbetet utförs
notice-said-result-value = De tilldelade kontraktens värde
notice-said-result-value-currency = Det värdets valuta
notice-said-start = Start
notice-said-subcontracting-maximum = Högsta andel för underleverantörer
notice-said-subcontracting-minimum = Minsta andel för underleverantörer
notice-said-subtype = Annonsens undertyp
notice-said-tender-language = Anbudens språk
notice-said-tenderer-name = Anbudsgivare
notice-said-value = Uppskattat värde utan mervärdesskatt

notice-yes = ja
notice-no = nej

# where a value stands: the field, and the lot it holds for
notice-place-lot = { $field }, del { $lot }
notice-value = { $name }: { $value } ({ $place })
notice-lot = { $id }: { $title }
notice-code = { $code } ({ $place })
notice-code-named = { $code }: { $meaning } ({ $place })
notice-code-nothing = { $code }: anger ingenting ({ $place })
notice-answer = Svar: { $answer }
notice-criterion = { $kind }: { $name } ({ $weight })
notice-criterion-lot = { $kind }: { $name } ({ $weight }, del { $lot })
notice-criterion-kind-price = pris
notice-criterion-kind-cost = kostnad
notice-criterion-kind-quality = kvalitet
notice-criterion-kind-other = kriterium
notice-no-name = utan namn
notice-no-weight = vikt inte angiven
# $stage and $language are names, for example "contract" and "Finnish"
notice-text = { $place }; { $stage }; { $language }
notice-language-other = ett annat språk
notice-language-unknown = språk inte angivet

# $figure: a number as the notice prints it
notice-weight-percent = { $figure } %
notice-weight-percent-range = { $figure } % (mitten av ett intervall)
notice-weight-share = { $figure } (andel av 1)
notice-weight-share-range = { $figure } (andel av 1, mitten av ett intervall)
notice-weight-points = { $figure } poäng
notice-weight-points-range = { $figure } poäng (mitten av ett intervall)
notice-weight-order = prioritetsordning { $figure }
notice-weight-fixed-total = fast totalbelopp { $figure }
notice-weight-fixed-unit = fast pris per enhet { $figure }
notice-weight-at-least = minst { $figure }
notice-weight-best = de { $figure } bästa går vidare

# What is there and is not read; they stand in a list.
notice-left-result = anbud, vinnande anbudsgivare och kontrakt i ett resultat
notice-left-changes = hänvisningar till det som ändrats, med de gamla värdena
notice-left-organisations = adresser, kontakter och nummer för organisationer
notice-left-other-organisations = andra organisationer än den upphandlande myndigheten
notice-left-buyer-profile = upphandlarprofil och tjänster kring den upphandlande myndigheten
notice-left-technical-data = tekniska uppgifter om publiceringen, och sådant som sägs två gånger
notice-left-access = tillgång till handlingarna och till verktyg
notice-left-references = hänvisningar till andra annonser, förfaranden och dokument
notice-left-review = överprövning av förfarandet
notice-left-information = vem som ger upplysningar och tar emot anbud
notice-left-where-to-ask = var man kan fråga om arbets-, miljö- och skatterätt
notice-left-contests = jury, priser och andra villkor för projekttävlingar
notice-left-lots = hur många delar en anbudsgivare får vinna
notice-left-selection = antal och användning av urvalskriterier
notice-left-funds = medel från unionen
notice-left-electronic = elektroniska beställningar, fakturor, betalning och underskrifter, sekretess
notice-left-terms = tekniska villkor för anbud: alternativ, säkerheter, juridisk form, giltighetstid
notice-left-steps = tekniska steg i förfarandet: öppning, auktion, inbjudningar, jury
notice-left-subject = löptid, mängder, adress och andra uppgifter om föremålet
notice-left-vehicles = rena fordon, energieffektivitet och instrument för utrikeshandel
notice-left-planning = planering, budget och projekt
notice-left-documents = dokument och bevis som nämns men inte ingår i filen
notice-left-milestones = ändringar, frågor och milstolpar
notice-left-answers = perioder, bevis och sekretess för svar
notice-left-captions = lagar, frågor och rubriker i formuläret

# What is there and is not understood; they stand in the same list.
notice-unread-version = versionen { $version }, som denna läsare inte känner till; den lästes så långt det gick
notice-unread-no-version = filen anger inte versionen av sitt format; den lästes så långt det gick
notice-unread-element = elementet { $place }, som denna läsare inte känner till
notice-unread-field = fältet { $field }, som denna läsare inte känner till
notice-unread-form = formuläret { $form }, som denna läsare inte känner till
notice-unread-form-itself = själva formuläret, som denna läsare inte känner till; bara de kodade uppgifterna lästes
notice-unread-value = { $field }: ”{ $text }” säger inte detta: { $of }
notice-unread-scheme = { $field }: en klassificering enligt { $scheme }, som inte är CPV
notice-unread-procedure = förfarandet { $other }: filen innehåller flera förfaranden, och det nyaste, { $newest }, lästes
notice-unread-records = poster som bara innehåller länkar eller versioner: { $count }
notice-unread-older = äldre publiceringar av samma förfarande: { $count }
