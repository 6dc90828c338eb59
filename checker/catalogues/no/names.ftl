# The names of what a report speaks of. A name stands by itself or after a colon; sentences have forms of their own.

# $first: all but the last, with commas between them
name-list-and = { $first } og { $last }
name-list-or = { $first } eller { $last }
name-number = { $number }
name-yes = ja
name-no = nei

name-status-missing = ikke funnet
name-status-weak = for svakt
name-status-unclear = et menneske må se etter
name-status-depends = avhenger av et forhold
name-status-met = funnet
name-status-not-applicable = kreves ikke her

name-severity-must = Loven krever det
name-severity-should = Anbefalt
name-severity-could = God praksis
name-severity-note = Til orientering

name-strength-absent = ikke funnet
name-strength-mention = bare nevnt
name-strength-obligation = en plikt
name-strength-backed = en plikt med kontroll eller konsekvens
name-strength-enforceable = en plikt med kontroll og konsekvens

name-element-obligation = en bindende plikt
name-element-verification = hvordan det kontrolleres eller dokumenteres
name-element-sanction = hva som følger av et brudd
name-element-named-standard = loven, tariffavtalen, standarden eller beløpet som fastsetter nivået
name-element-chain-scope = at det gjelder underleverandører og leverandører
name-element-worker-remedy = hva en skadelidende arbeidstaker har krav på
name-element-deadline = en dato eller frist
name-element-hedge = ord som tømmer plikten for innhold

name-stage-planning = forberedelse
name-stage-notice = kunngjøring
name-stage-exclusion = avvisningsgrunner
name-stage-selection = kvalifikasjonskrav
name-stage-specification = kravspesifikasjon
name-stage-award = tildelingskriterier
name-stage-price-check = kontroll av unormalt lave tilbud
name-stage-contract = kontrakt
name-stage-subcontracting = underleverandører

name-duty-mandatory = Loven krever det alltid.
name-duty-conditional = Loven krever det når vilkårene er oppfylt.
name-duty-optional = Loven tillater det; oppdragsgiveren bestemmer.
name-duty-good-practice = God praksis; ingen lov krever det.

name-fulfilled-by-document = ordlyd i anskaffelsesdokumentene
name-fulfilled-by-notice = ordlyd i kunngjøringen
name-fulfilled-by-buyer-act = noe oppdragsgiveren gjør, ikke en ordlyd
name-fulfilled-by-law-itself = loven selv, uten noen ordlyd

name-verified-primary = kontrollert i lovteksten
name-verified-secondary = kontrollert i en sekundærkilde
name-verified-no = ennå ikke kontrollert; må tas som et råd

name-context-cpv = Gjenstand (CPV)
name-context-value = Anslått verdi
name-context-currency = Valuta
name-context-kind = Kontraktstype
name-context-regime = Regelverk
name-context-buyer = Type oppdragsgiver
name-context-place = Land der arbeidet utføres
name-context-date = Konkurransens start
name-context-phase = Fase
name-context-sector-risk = Bransjens risiko
name-context-buyer-name = Oppdragsgiver
name-context-procedure-id = Anskaffelsens id
name-context-country = Oppdragsgiverens land
name-context-procedure = Anskaffelsesprosedyre
name-context-framework = Rammeavtale
name-context-deadline = Frist
name-context-additional-cpv = Flere CPV-koder
# the value of the start of the procedure when no day is given
name-latest-rules = nyeste regler

name-origin-flag = oppgitt
name-origin-notice = fra kunngjøringen
name-origin-papers = fra dokumentene
name-origin-derived = utledet av resten
name-origin-default = antatt

name-kind-works = bygge- og anleggsarbeider
name-kind-services = tjenester
name-kind-supplies = varer
name-kind-concession = konsesjon

# also said after "It is asked for only ..."
name-regime-eu = over EØS-terskelverdiene
name-regime-national = under EØS-terskelverdiene
name-regime-light = for helse- og sosialtjenester og andre særlige tjenester
name-regime-concession = for konsesjoner
name-regime-auto = ikke avklart

name-procedure-open = åpen anbudskonkurranse
name-procedure-restricted = begrenset anbudskonkurranse
name-procedure-neg-w-call = konkurranse med forhandling etter kunngjøring
name-procedure-neg-wo-call = konkurranse med forhandling uten kunngjøring
name-procedure-comp-dial = konkurransepreget dialog
name-procedure-innovation = innovasjonspartnerskap
name-procedure-comp-tend = konkurranse om persontransport
name-procedure-exp-int-rail = innhenting av interesse for jernbanetransport
name-procedure-oth-single = annen prosedyre i ett trinn
name-procedure-oth-mult = annen prosedyre i flere trinn
name-procedure-selective = selektiv prosedyre
name-procedure-limited = prosedyre med inviterte tilbydere
name-procedure-direct = direkte tildeling

name-buyer-central = statlig myndighet
name-buyer-municipal = kommune
name-buyer-other = annen oppdragsgiver

name-phase-draft = utkast
name-phase-published = kunngjort
name-phase-signed = signert

name-risk-low = lav
name-risk-medium = middels
name-risk-high = høy

name-role-notice = kunngjøring
name-role-instructions = konkurransegrunnlag
name-role-specification = kravspesifikasjon
name-role-contract = kontrakt
name-role-code-of-conduct = etiske retningslinjer
name-role-declaration-form = egenerklæring
name-role-price-schedule = prisskjema
name-role-other = annet

name-format-pdf = PDF
name-format-docx = Word
name-format-xlsx = Excel
name-format-html = HTML
name-format-txt = tekst
name-format-md = Markdown
name-format-odt = OpenDocument
name-format-rtf = RTF
name-format-doc = Word (eldre format)
name-format-eforms = eForms
name-format-ted = TED
name-format-ocds = OCDS
name-format-espd = ESPD

name-language-da = dansk
name-language-de = tysk
name-language-en = engelsk
name-language-et = estisk
name-language-fi = finsk
name-language-lt = litauisk
name-language-lv = latvisk
name-language-no = norsk
name-language-pl = polsk
name-language-sv = svensk
name-language-other = et annet språk

# how a question of the report is answered on the command line
name-answer-kind = --kind works, services, supplies eller concession
name-answer-cpv = --cpv og koden
name-answer-value = --value og --currency
name-answer-buyer = --buyer central, municipal eller other
name-answer-place = --place og landets kode
name-answer-date = --date og dagen som ÅÅÅÅ-MM-DD
name-answer-fact = --fact { $fact }=yes eller --fact { $fact }=no

# the parts of "contract.pdf, clause 12.3, page 7"
name-place-clause = punkt { $number }
name-place-page = side { $page }
name-place-pages = side { $first } til { $last }
name-place-range = { $first } til { $last }
name-place-paragraph = avsnitt { $number }
name-place-heading = under «{ $heading }»
