# The names of what a report speaks of. A name stands by itself or after a colon; sentences have forms of their own.

# $first: all but the last, with commas between them
name-list-and = { $first } ja { $last }
name-list-or = { $first } tai { $last }
name-number = { $number }
name-yes = kyllä
name-no = ei

name-status-missing = ei löytynyt
name-status-weak = liian heikko
name-status-unclear = ihmisen on tarkistettava
name-status-depends = riippuu tosiseikasta
name-status-met = löytyi
name-status-not-applicable = ei vaadita tässä

name-severity-must = Laki vaatii
name-severity-should = Suositeltavaa
name-severity-could = Hyvä käytäntö
name-severity-note = Tiedoksi

name-strength-absent = ei löytynyt
name-strength-mention = vain maininta
name-strength-obligation = velvoite
name-strength-backed = velvoite ja valvonta tai seuraamus
name-strength-enforceable = velvoite, valvonta ja seuraamus

name-element-obligation = sitova velvoite
name-element-verification = miten noudattaminen valvotaan tai osoitetaan
name-element-sanction = mitä rikkomisesta seuraa
name-element-named-standard = laki, sopimus, standardi tai määrä, joka asettaa tason
name-element-chain-scope = että velvoite ulottuu alihankkijoihin ja toimittajiin
name-element-worker-remedy = mitä haittaa kärsineelle työntekijälle kuuluu
name-element-deadline = päivämäärä tai määräaika
name-element-hedge = sanat, jotka tyhjentävät velvoitteen

name-stage-planning = valmistelu
name-stage-notice = hankintailmoitus
name-stage-exclusion = poissulkemisperusteet
name-stage-selection = soveltuvuusvaatimukset
name-stage-specification = hankinnan kohteen kuvaus
name-stage-award = vertailuperusteet
name-stage-price-check = poikkeuksellisen alhaisen hinnan selvittäminen
name-stage-contract = hankintasopimus
name-stage-subcontracting = alihankinta

name-duty-mandatory = Laki vaatii tätä aina.
name-duty-conditional = Laki vaatii tätä, kun ehdot täyttyvät.
name-duty-optional = Laki sallii tämän; hankintayksikkö päättää.
name-duty-good-practice = Hyvä käytäntö; mikään laki ei vaadi tätä.

name-fulfilled-by-document = kirjaus hankinta-asiakirjoissa
name-fulfilled-by-notice = kirjaus hankintailmoituksessa
name-fulfilled-by-buyer-act = hankintayksikön toimi, ei kirjaus
name-fulfilled-by-law-itself = laki sinänsä, ilman kirjausta

name-verified-primary = tarkistettu säädöstekstistä
name-verified-secondary = tarkistettu toissijaisesta lähteestä
name-verified-no = ei vielä tarkistettu; pitäkää neuvona

name-context-cpv = Kohde (CPV)
name-context-value = Ennakoitu arvo
name-context-currency = Valuutta
name-context-kind = Hankintalaji
name-context-regime = Sääntely
name-context-buyer = Hankintayksikön laji
name-context-place = Suoritusmaa
name-context-date = Menettelyn alku
name-context-phase = Vaihe
name-context-sector-risk = Toimialan riski
name-context-buyer-name = Hankintayksikkö
name-context-procedure-id = Menettelyn tunniste
name-context-country = Hankintayksikön maa
name-context-procedure = Menettely
name-context-framework = Puitejärjestely
name-context-deadline = Määräaika
name-context-additional-cpv = Muut CPV-koodit
# the value of the start of the procedure when no day is given
name-latest-rules = viimeisimmät säännöt

name-origin-flag = annettu
name-origin-notice = ilmoituksesta
name-origin-papers = asiakirjoista
name-origin-derived = päätelty muusta
name-origin-default = oletettu

name-kind-works = rakennusurakka
name-kind-services = palvelut
name-kind-supplies = tavarat
name-kind-concession = käyttöoikeussopimus

# also said after "It is asked for only ..."
name-regime-eu = EU-kynnysarvon ylittävissä hankinnoissa
name-regime-national = EU-kynnysarvon alittavissa hankinnoissa
name-regime-light = sosiaali- ja terveyspalvelujen ja muiden erityisten palvelujen hankinnoissa
name-regime-concession = käyttöoikeussopimuksissa
name-regime-auto = ei ratkaistu

name-procedure-open = avoin menettely
name-procedure-restricted = rajoitettu menettely
name-procedure-neg-w-call = neuvottelumenettely, josta ilmoitetaan ennalta
name-procedure-neg-wo-call = neuvottelumenettely ilman ennakkoilmoitusta
name-procedure-comp-dial = kilpailullinen neuvottelumenettely
name-procedure-innovation = innovaatiokumppanuus
name-procedure-comp-tend = henkilöliikenteen tarjouskilpailu
name-procedure-exp-int-rail = kiinnostuksenilmaisupyyntö rautatieliikenteestä
name-procedure-oth-single = muu yksivaiheinen menettely
name-procedure-oth-mult = muu monivaiheinen menettely
name-procedure-selective = valikoiva menettely
name-procedure-limited = kutsuttujen tarjoajien menettely
name-procedure-direct = suora sopimus

name-buyer-central = valtion keskushallinto
name-buyer-municipal = kunta
name-buyer-other = muu hankintayksikkö

name-phase-draft = luonnos
name-phase-published = julkaistu
name-phase-signed = allekirjoitettu

name-risk-low = matala
name-risk-medium = keskitaso
name-risk-high = korkea

name-role-notice = ilmoitus
name-role-instructions = tarjouspyyntö
name-role-specification = hankinnan kohteen kuvaus
name-role-contract = sopimus
name-role-code-of-conduct = toimintaohje
name-role-declaration-form = vakuutuslomake
name-role-price-schedule = hintaliite
name-role-other = muu

name-format-pdf = PDF
name-format-docx = Word
name-format-xlsx = Excel
name-format-html = HTML
name-format-txt = teksti
name-format-md = Markdown
name-format-odt = OpenDocument
name-format-rtf = RTF
name-format-doc = Word (vanha muoto)
name-format-eforms = eForms
name-format-ted = TED
name-format-ocds = OCDS
name-format-espd = ESPD

name-language-da = tanska
name-language-de = saksa
name-language-en = englanti
name-language-et = viro
name-language-fi = suomi
name-language-lt = liettua
name-language-lv = latvia
name-language-no = norja
name-language-pl = puola
name-language-sv = ruotsi
name-language-other = muu kieli

# how a question of the report is answered on the command line
name-answer-kind = --kind works, services, supplies tai concession
name-answer-cpv = --cpv ja koodi
name-answer-value = --value ja --currency
name-answer-buyer = --buyer central, municipal tai other
name-answer-place = --place ja maan koodi
name-answer-date = --date ja päivä muodossa VVVV-KK-PP
name-answer-fact = --fact { $fact }=yes tai --fact { $fact }=no

# the parts of "contract.pdf, clause 12.3, page 7"
name-place-clause = kohta { $number }
name-place-page = s. { $page }
name-place-pages = s. { $first }–{ $last }
name-place-range = { $first }–{ $last }
name-place-paragraph = kappale { $number }
name-place-heading = otsikon ”{ $heading }” alla
