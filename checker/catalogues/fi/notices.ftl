# What `fairclause notice` prints of one notice.

notice-format-eforms = eForms
notice-format-ted = TED XML
notice-format-ocds = OCDS
notice-format-espd = ESPD

notice-kind-planning = ennakkoilmoitus tai suunnittelu
notice-kind-competition = hankintailmoitus
notice-kind-result = jälki-ilmoitus
notice-kind-change = muutos aiempaan ilmoitukseen
notice-kind-declaration = ehdokkaan tai tarjoajan oma vakuutus
notice-kind-other = muu ilmoitus

# $id, $version and $languages may be "not named"
notice-head = { $format }, versio { $version }: { $kind }
notice-id = Numero: { $id }
notice-published = Julkaistu, tai lähetetty, jos ei ole vielä julkaistu: { $day }
notice-corrects = Muuttaa ilmoitusta { $id }
notice-languages = Kielet: { $languages }
notice-not-named = ei ilmoitettu

notice-title-buyer = Hankintayksikkö
notice-title-subject = Kohde ja menettely
notice-title-lots = Osat
notice-title-declared = Koodilla ilmoitettu
notice-title-criteria = Vertailuperusteet
notice-title-texts = Tekstit
notice-title-unread = Mukana, mutta ei luettu

notice-said-accelerated = Nopeutettu menettely
notice-said-activity = Toimiala
notice-said-additional-cpv = Muu CPV-koodi
notice-said-award-criteria = Miten tarjoukset arvioidaan
notice-said-buyer = Hankintayksikön laji
notice-said-buyer-name = Nimi
notice-said-buyer-other = Hankintayksikön laji sanallisesti
notice-said-central-purchasing = Yhteishankintayksikkö
notice-said-change-reason = Muutoksen syy
notice-said-contracting-entity = Erityisalojen hankintayksikkö
notice-said-country = Maa
notice-said-cpv = Kohde (CPV)
notice-said-criteria-in-documents = Vertailuperusteet ovat vain hankinta-asiakirjoissa
notice-said-currency = Valuutta
notice-said-date = Lähetetty
notice-said-deadline = Määräaika
notice-said-direct-award = Suorahankinnan perustelu
notice-said-dynamic-system = Dynaaminen hankintajärjestelmä
notice-said-framework = Puitejärjestely
notice-said-framework-value = Puitejärjestelyn enimmäisarvo
notice-said-framework-value-currency = Tämän arvon valuutta
notice-said-further-kind = Muu hankintalaji
notice-said-further-law = Muu oikeusperusta
notice-said-has-sustainability = Vastuullinen hankinta
notice-said-kind = Hankintalaji
notice-said-legal-basis = Oikeusperusta
notice-said-nature = Mitä käyttöoikeus koskee
notice-said-notice-type = Ilmoituksen laji
notice-said-number = Numero virallisessa lehdessä
notice-said-place = Suoritusmaa
notice-said-place-open = Suorituspaikka
notice-said-procedure = Menettely
notice-said-procedure-details = Menettely sanallisesti
notice-said-procedure-id = Menettelyn tunniste
notice-said-published = Julkaistu
notice-said-reference = Hankintayksikön viite
notice-said-regime = Sääntely
notice-said-region = Suoritusalue
notice-said-result-value = Hankintasopimusten arvo
notice-said-result-value-currency = Tämän arvon valuutta
notice-said-start = Alkaa
notice-said-subcontracting-maximum = Alihankinnan enimmäisosuus
notice-said-subcontracting-minimum = Alihankinnan vähimmäisosuus
notice-said-subtype = Ilmoituksen alalaji
notice-said-tender-language = Tarjousten kieli
notice-said-tenderer-name = Tarjoaja
notice-said-value = Ennakoitu arvo ilman arvonlisäveroa

notice-yes = kyllä
notice-no = ei

# where a value stands: the field, and the lot it holds for
notice-place-lot = { $field }, osa { $lot }
notice-value = { $name }: { $value } ({ $place })
notice-lot = { $id }: { $title }
notice-code = { $code } ({ $place })
notice-code-named = { $code }: { $meaning } ({ $place })
notice-code-nothing = { $code }: ei ilmoita mitään ({ $place })
notice-answer = Vastaus: { $answer }
notice-criterion = { $kind }: { $name } ({ $weight })
notice-criterion-lot = { $kind }: { $name } ({ $weight }, osa { $lot })
notice-criterion-kind-price = hinta
notice-criterion-kind-cost = kustannukset
notice-criterion-kind-quality = laatu
notice-criterion-kind-other = peruste
notice-no-name = ilman nimeä
notice-no-weight = painoarvoa ei ole ilmoitettu
# $stage and $language are names, for example "contract" and "Finnish"
notice-text = { $place }; { $stage }; { $language }
notice-language-other = muu kieli
notice-language-unknown = kieltä ei ole ilmoitettu

# $figure: a number as the notice prints it
notice-weight-percent = { $figure } %
notice-weight-percent-range = { $figure } % (vaihteluvälin keskikohta)
notice-weight-share = { $figure } (osuus 1:stä)
notice-weight-share-range = { $figure } (osuus 1:stä, vaihteluvälin keskikohta)
notice-weight-points = { $figure } pistettä
notice-weight-points-range = { $figure } pistettä (vaihteluvälin keskikohta)
notice-weight-order = tärkeysjärjestys { $figure }
notice-weight-fixed-total = kiinteä kokonaissumma { $figure }
notice-weight-fixed-unit = kiinteä yksikköhinta { $figure }
notice-weight-at-least = vähintään { $figure }
notice-weight-best = { $figure } parasta pääsee jatkoon

# What is there and is not read; they stand in a list.
notice-left-result = tuloksen tarjoukset, voittajat ja sopimukset
notice-left-changes = viittaukset muutettuun, vanhoine arvoineen
notice-left-organisations = organisaatioiden osoitteet, yhteystiedot ja tunnukset
notice-left-other-organisations = muut organisaatiot kuin hankintayksikkö
notice-left-buyer-profile = hankkijaprofiili ja hankintayksikköä avustavat palvelut
notice-left-technical-data = julkaisun tekniset tiedot ja kahdesti sanottu
notice-left-access = asiakirjojen ja työvälineiden saatavuus
notice-left-references = viittaukset muihin ilmoituksiin, menettelyihin ja asiakirjoihin
notice-left-review = muutoksenhaku
notice-left-information = kuka antaa tietoja ja ottaa vastaan tarjoukset
notice-left-where-to-ask = mistä voi kysyä työ-, ympäristö- ja verolainsäädännöstä
notice-left-contests = suunnittelukilpailujen tuomaristo, palkinnot ja muut ehdot
notice-left-lots = kuinka monta osaa yksi tarjoaja voi voittaa
notice-left-selection = soveltuvuusvaatimusten määrät ja käyttö
notice-left-funds = unionin rahoitus
notice-left-electronic = sähköiset tilaukset, laskut, maksut ja allekirjoitukset, luottamuksellisuus
notice-left-terms = tarjousten tekniset ehdot: vaihtoehdot, vakuudet, oikeudellinen muoto, voimassaolo
notice-left-steps = menettelyn tekniset vaiheet: avaaminen, huutokauppa, kutsut, tuomaristo
notice-left-subject = kesto, määrät, osoite ja muut kohteen yksityiskohdat
notice-left-vehicles = puhtaat ajoneuvot, energiatehokkuus ja ulkomaankaupan välineet
notice-left-planning = suunnittelu, talousarvio ja hankkeet
notice-left-documents = asiakirjat ja selvitykset, jotka mainitaan mutta jotka eivät ole tiedostossa
notice-left-milestones = muutokset, kysymykset ja välitavoitteet
notice-left-answers = vastausten ajanjaksot, selvitykset ja luottamuksellisuus
notice-left-captions = lomakkeen lait, kysymykset ja otsikot

# What is there and is not understood; they stand in the same list.
notice-unread-version = versio { $version }, jota tämä lukija ei tunne; luettiin niin pitkälle kuin voitiin
notice-unread-no-version = tiedosto ei kerro muotonsa versiota; luettiin niin pitkälle kuin voitiin
notice-unread-element = elementti { $place }, jota tämä lukija ei tunne
notice-unread-field = kenttä { $field }, jota tämä lukija ei tunne
notice-unread-form = lomake { $form }, jota tämä lukija ei tunne
notice-unread-form-itself = itse lomake, jota tämä lukija ei tunne; vain koodatut tiedot luettiin
notice-unread-value = { $field }: ”{ $text }” ei kerro tätä: { $of }
notice-unread-scheme = { $field }: luokitus { $scheme }, joka ei ole CPV
notice-unread-procedure = menettely { $other }: tiedostossa on useita menettelyjä, ja uusin, { $newest }, luettiin
notice-unread-records = tietueet, joissa on vain linkkejä tai versioita: { $count }
notice-unread-older = saman menettelyn vanhemmat julkaisut: { $count }
