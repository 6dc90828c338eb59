# What `fairclause notice` prints of one notice.

notice-format-eforms = eForms
notice-format-ted = TED XML
notice-format-ocds = OCDS
notice-format-espd = ESPD

notice-kind-planning = veiledende kunngjøring eller planlegging
notice-kind-competition = kunngjøring av konkurranse
notice-kind-result = kunngjøring av resultat
notice-kind-change = endring av en tidligere kunngjøring
notice-kind-declaration = egenerklæring
notice-kind-other = kunngjøring av et annet slag

# $id, $version and $languages may be "not named"
notice-head = { $format }, versjon { $version }: { $kind }
notice-id = Nummer: { $id }
notice-published = Publisert, eller sendt hvis den ikke er publisert ennå: { $day }
notice-corrects = Endrer kunngjøringen { $id }
notice-languages = Språk: { $languages }
notice-not-named = ikke oppgitt

notice-title-buyer = Oppdragsgiver
notice-title-subject = Gjenstand og prosedyre
notice-title-lots = Delkontrakter
notice-title-declared = Oppgitt med kode
notice-title-criteria = Tildelingskriterier
notice-title-texts = Tekster
notice-title-unread = Finnes og er ikke lest

notice-said-accelerated = Hasteprosedyre
notice-said-activity = Virksomhet
notice-said-additional-cpv = Ytterligere CPV-kode
notice-said-award-criteria = Hvordan tilbud vurderes
notice-said-buyer = Type oppdragsgiver
notice-said-buyer-name = Navn
notice-said-buyer-other = Type oppdragsgiver, med ord
notice-said-central-purchasing = Innkjøpssentral
notice-said-change-reason = Begrunnelse for endringen
notice-said-contracting-entity = Oppdragsgiver i forsyningssektorene
notice-said-country = Land
notice-said-cpv = Gjenstand (CPV)
notice-said-criteria-in-documents = Tildelingskriteriene står bare i konkurransegrunnlaget
notice-said-currency = Valuta
notice-said-date = Sendt
notice-said-deadline = Frist
notice-said-direct-award = Begrunnelse for direkte tildeling
notice-said-dynamic-system = Dynamisk innkjøpsordning
notice-said-framework = Rammeavtale
notice-said-framework-value = Rammeavtalens høyeste verdi
notice-said-framework-value-currency = Valuta for denne verdien
notice-said-further-kind = Ytterligere kontraktstype
notice-said-further-law = Ytterligere rettsgrunnlag
notice-said-has-sustainability = Bærekraftig anskaffelse
notice-said-kind = Kontraktstype
notice-said-legal-basis = Rettsgrunnlag
notice-said-nature = Hva konsesjonen gjelder
notice-said-notice-type = Type kunngjøring
notice-said-number = Nummer i EU-tidende
notice-said-place = Land der arbeidet utføres
notice-said-place-open = Sted der arbeidet utføres
notice-said-procedure = Anskaffelsesprosedyre
notice-said-procedure-details = Prosedyre, med ord
notice-said-procedure-id = Anskaffelsens id
notice-said-published = Publisert
notice-said-reference = Oppdragsgiverens referanse
notice-said-regime = Regelverk
notice-said-region = Region der arbeidet utføres
notice-said-result-value = Kontraktenes verdi
notice-said-result-value-currency = Valuta for denne verdien
notice-said-start = Oppstart
notice-said-subcontracting-maximum = Høyeste andel til underleverandører
notice-said-subcontracting-minimum = Minste andel til underleverandører
notice-said-subtype = Kunngjøringens undertype
notice-said-tender-language = Språk i tilbudene
notice-said-tenderer-name = Leverandør
notice-said-value = Anslått verdi uten merverdiavgift

notice-yes = ja
notice-no = nei

# where a value stands: the field, and the lot it holds for
notice-place-lot = { $field }, delkontrakt { $lot }
notice-value = { $name }: { $value } ({ $place })
notice-lot = { $id }: { $title }
notice-code = { $code } ({ $place })
notice-code-named = { $code }: { $meaning } ({ $place })
notice-code-nothing = { $code }: oppgir ingenting ({ $place })
notice-answer = Svar: { $answer }
notice-criterion = { $kind }: { $name } ({ $weight })
notice-criterion-lot = { $kind }: { $name } ({ $weight }, delkontrakt { $lot })
notice-criterion-kind-price = pris
notice-criterion-kind-cost = kostnader
notice-criterion-kind-quality = kvalitet
notice-criterion-kind-other = kriterium
notice-no-name = uten navn
notice-no-weight = vekt ikke oppgitt
# $stage and $language are names, for example "contract" and "Finnish"
notice-text = { $place }; { $stage }; { $language }
notice-language-other = et annet språk
notice-language-unknown = språk ikke oppgitt

# $figure: a number as the notice prints it
notice-weight-percent = { $figure } %
notice-weight-percent-range = { $figure } % (midten av et intervall)
notice-weight-share = { $figure } (andel av 1)
notice-weight-share-range = { $figure } (andel av 1, midten av et intervall)
notice-weight-points = { $figure } poeng
notice-weight-points-range = { $figure } poeng (midten av et intervall)
notice-weight-order = prioritert rekkefølge { $figure }
notice-weight-fixed-total = fast samlet beløp { $figure }
notice-weight-fixed-unit = fast pris per enhet { $figure }
notice-weight-at-least = minst { $figure }
notice-weight-best = de { $figure } beste går videre

# What is there and is not read; they stand in a list.
notice-left-result = tilbud, vinnende leverandører og kontrakter i et resultat
notice-left-changes = henvisninger til det som er endret, med de gamle verdiene
notice-left-organisations = adresser, kontakter og numre på organisasjoner
notice-left-other-organisations = andre organisasjoner enn oppdragsgiveren
notice-left-buyer-profile = kjøperprofil og tjenester rundt oppdragsgiveren
notice-left-technical-data = tekniske data om publiseringen, og det som sies to ganger
notice-left-access = tilgang til dokumentene og til verktøy
notice-left-references = henvisninger til andre kunngjøringer, prosedyrer og dokumenter
notice-left-review = klage på prosedyren
notice-left-information = hvem som gir opplysninger og tar imot tilbud
notice-left-where-to-ask = hvor man kan spørre om arbeids-, miljø- og skatterett
notice-left-contests = jury, premier og andre vilkår for plan- og designkonkurranser
notice-left-lots = hvor mange delkontrakter én leverandør kan vinne
notice-left-selection = antall og bruk av kvalifikasjonskrav
notice-left-funds = midler fra EU
notice-left-electronic = elektroniske bestillinger, fakturaer, betaling og underskrifter, konfidensialitet
notice-left-terms = tekniske vilkår for tilbud: alternativer, garantier, rettslig form, vedståelsesfrist
notice-left-steps = tekniske trinn i prosedyren: åpning, auksjon, invitasjoner, jury
notice-left-subject = varighet, mengder, adresse og andre detaljer om gjenstanden
notice-left-vehicles = rene kjøretøy, energieffektivitet og virkemidler i utenrikshandelen
notice-left-planning = planlegging, budsjett og prosjekter
notice-left-documents = dokumenter og bevis som nevnes, men ikke er en del av filen
notice-left-milestones = endringer, spørsmål og milepæler
notice-left-answers = perioder, bevis og konfidensialitet for svar
notice-left-captions = lover, spørsmål og overskrifter i skjemaet

# What is there and is not understood; they stand in the same list.
notice-unread-version = versjonen { $version }, som denne leseren ikke kjenner; den ble lest så langt det gikk
notice-unread-no-version = filen oppgir ikke versjonen av formatet sitt; den ble lest så langt det gikk
notice-unread-element = elementet { $place }, som denne leseren ikke kjenner
notice-unread-field = feltet { $field }, som denne leseren ikke kjenner
notice-unread-form = skjemaet { $form }, som denne leseren ikke kjenner
notice-unread-form-itself = selve skjemaet, som denne leseren ikke kjenner; bare de kodede dataene ble lest
notice-unread-value = { $field }: «{ $text }» sier ikke dette: { $of }
notice-unread-scheme = { $field }: en klassifisering etter { $scheme }, som ikke er CPV
notice-unread-procedure = prosedyren { $other }: filen inneholder flere prosedyrer, og den nyeste, { $newest }, ble lest
notice-unread-records = poster som bare inneholder lenker eller versjoner: { $count }
notice-unread-older = eldre utgivelser av samme prosedyre: { $count }
