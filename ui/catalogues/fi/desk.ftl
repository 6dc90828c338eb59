# Hankinta-asiantuntijan työpöytä. Mitä tässä ei ole, on raportin luettelossa.

nav-check = Tarkista
nav-result = Tulos
nav-page = Näytä sivulla
nav-decide = Päätä
nav-to-do = Tehtävät
nav-take-away = Lataa
nav-library = Kirjasto
nav-about = Tietoa ohjelmasta
frame-language = Kieli
frame-sign-in = Kirjaudu sisään
frame-sign-in-lead = Tämä työpöytä on organisaatiosi henkilöstölle. Kirjaudu sisään jatkaaksesi.
frame-sign-out = Kirjaudu ulos
frame-in-hand = Käsillä olevat asiakirjat
frame-no-papers = Asiakirjoja ei ole vielä lisätty.
frame-nothing-yet = Näytettävää ei vielä ole. Lisää ensin asiakirjat.
frame-to-check = Lisää asiakirjat
several-subjects = useita aiheita
profile-good-practice = Hyvä käytäntö (CBSS, ETYJ, ILO, FLOW)
profile-eu-2014-24 = Euroopan unioni: direktiivi 2014/24/EU ja siihen liittyvät säädökset

check-title = Tarkista tarjouspyyntö tai sopimus
check-lead = Lisää kaikki yhden hankinnan asiakirjat: ne arvioidaan yhdessä, joten myös liitteessä oleva ehto otetaan huomioon. Ne eivät poistu tältä koneelta, ja ne ovat sen levyllä vain lukemisen ajan.
check-papers = Yhden hankinnan asiakirjat
check-papers-help = PDF, Word, Excel, HTML, teksti, XML-ilmoitukset, ODT, RTF, DOC tai zip, jossa on näitä. Mitä ei voida lukea, nimetään tuloksessa; muut luetaan silti.
check-facts = Mitä hankinnasta tiedetään
check-facts-lead = Mitä enemmän tässä tiedetään, sitä vähemmän kysymyksiä jää. Tietoja voi muuttaa myöhemmin lukematta asiakirjoja uudelleen.
check-profiles = Mihin verrataan
check-profiles-help = Valitse maasi laki ja halutessasi hyvä käytäntö. Kansallinen laki tuo mukanaan unionin säännöt.
check-unknown = ei tiedossa
check-kind = Hankinnan laji
check-kind-help = Monet velvollisuudet koskevat vain rakennusurakoita tai vain palveluja.
check-cpv = Hankinnan kohde (CPV)
check-cpv-hint = Kirjoita sana tai koodi
check-cpv-help = Hae nimellä tai kirjoita CPV-koodi, esimerkiksi 90910000. Se ratkaisee alan riskin ja joitakin velvollisuuksia.
check-more = Muuta tiedossa olevaa: paikka, hankintayksikkö, arvo, vaihe, päivä, skannatut sivut
check-place = Maa, jossa työ tehdään
check-place-help = Jotkin säännöt koskevat vain maassa itsessään tehtävää työtä.
check-buyer = Hankintayksikön laji
check-buyer-help = Kynnysarvot ja jotkin velvollisuudet eroavat.
check-value = Ennakoitu arvo ilman arvonlisäveroa
check-value-help = Se ratkaisee, ylittyvätkö EU-kynnysarvot. Sitä ei koskaan muunneta toiseen valuuttaan.
check-currency = Arvon valuutta
check-phase = Vaihe
check-phase-help = Luonnokseen voi lisätä tekstin; julkaisun jälkeen tarvitaan korjausilmoitus, allekirjoituksen jälkeen sopimusmuutos.
check-regime = Sääntely
check-regime-help = ”Ei ratkaistu” päättelee sen arvosta, lajista ja hankintayksiköstä.
check-date = Menettelyn alku
check-date-help = Muodossa vuosi-kuukausi-päivä, esimerkiksi 2027-01-31. Käytetään sen päivän sääntöjä; ilman päivää uusimpia.
check-date-wrong = ”{ $written }” ei ole päivä. Kirjoita se muodossa vuosi-kuukausi-päivä, esimerkiksi 2027-01-31.
check-cpv-wrong = ”{ $written }” ei ole tunnettu CPV-koodi. Kirjoita sana tai koodin kahdeksan numeroa.
check-ocr = Lue skannatut sivut (hidas)
check-ocr-help = Tekstittömät sivut tunnistetaan Tesseractilla, jos se on asennettu: noin 3 sekuntia sivulta.
check-start = Tarkista asiakirjat
check-sample = Kokeile esimerkillä
check-sample-help = Lukee ohjelman mukana tulevan pienen keksityn tarjouspyynnön sataman siivouksesta.
check-cancel = Keskeytä
check-cancel-help = Lopettaa lukemisen. Siitä ei säilytetä mitään.
check-beginning = Aloitetaan
check-opening = { $path } ({ $number }/{ $total }): avataan
check-reading = { $path } ({ $number }/{ $total }): luetaan ehtoja
check-comparing = Verrataan siihen, mitä vaaditaan
check-in-hand = Käsillä olevat asiakirjat
check-to-result = Näytä tulos
check-clear = Poista asiakirjat
check-clear-help = Poistaa asiakirjat, vastaukset ja päätökset ohjelman muistista.

result-title = Tulos
result-lead = Mitä asiakirjat sanovat työn tekijöiden hyväksi ja mitä niistä ei löytynyt.
result-top = { $count ->
    [one] Tärkein puute
   *[other] { $count } tärkeintä puutetta
}
result-rest = { $count ->
    [one] Vielä yksi puute
   *[other] Vielä { $count } puutetta
}
result-good = Mikä on hyvin
result-good-count = { $count ->
    [one] Yksi kohta löytyi niin kuin vaaditaan
   *[other] { $count } kohtaa löytyi niin kuin vaaditaan
}
result-sure = Kuinka paljon luettiin ja kuinka varmaa se on
result-overlooked = Keksityillä asiakirjoilla mitattuna ohjelma ohittaa noin { $count } sadasta kohdasta niissä aiheissa, joita tässä vaaditaan. Missä lukee ”ei löytynyt”, ihmisen kannattaa katsoa vielä kerran.
result-questions = { $count ->
    [one] Yksi kysymys ratkaisee
   *[other] { $count } kysymystä ratkaisee
}
result-questions-lead = Asiakirjat eivät vastaa tähän. Vastauksesi muuttaa tuloksen heti.
result-decides = { $count ->
    [one] Ratkaisee yhden kohdan.
   *[other] Ratkaisee { $count } kohtaa.
}
result-yes = Kyllä
result-no = Ei
result-answer-in-check = Vastaa kohdassa ”Tarkista”
result-answered = { $question } { $answer }.
result-take-back = Peru
result-strengths-caption = Kaikki 24 aihetta, ensin ne, jotka ovat kauimpana vaaditusta
result-gaps = Puutteet yksi kerrallaan
result-gaps-lead = Vakavimmat ensin. Kohdasta ”Liitettävä teksti” avautuu ehto asiakirjojen kielellä.
result-shown = { $count ->
    [one] Yksi kohta tällä valinnalla; puutteita yhteensä { $all }.
   *[other] { $count } kohtaa tällä valinnalla; puutteita yhteensä { $all }.
}
result-show-all = { $count ->
    [one] Näytä se
   *[other] Näytä kaikki { $count }
}
result-more-words = { $count ->
    [one] Sanoja löytyi vielä yhdestä kohdasta
   *[other] Sanoja löytyi vielä { $count } kohdasta
}
result-show-on-page = Näytä sivulla
result-decide = Päätä
filter-severity = Paino
filter-any-severity = Kaikki puutteet
filter-status = Tulos
filter-any-status = Mikä tahansa tulos
filter-stage = Vaihe
filter-any-stage = Mikä tahansa vaihe
filter-category = Aihe
filter-any-category = Mikä tahansa aihe
filter-document = Asiakirja
filter-any-document = Mikä tahansa asiakirja

clause-use = Käyttö: { $use }
clause-not-when = Ei sovi: { $not_when }
clause-official = Virallinen malli: { $template }
clause-not-reviewed = Tekstiä ei ole tarkastanut kukaan tämän maan juristi.

page-view-title = Näytä sivulla
page-view-nothing = Asiakirjoista ei löytynyt mitään työntekijöistä, joten näytettävää ei ole.
page-view-before = Edellinen
page-view-after = Seuraava
page-view-choose = Kohta ({ $count } löytyi)
page-view-alt = Sivu { $page } asiakirjasta { $paper }; kohta on kehystetty. Sen sanat ovat kuvan vieressä.
page-view-no-picture = Sivua ei voida piirtää; sen sijaan näytetään teksti.
page-view-above = { $count ->
    [one] Yläpuolella on yksi kohta.
   *[other] Yläpuolella on { $count } kohtaa.
}
page-view-below = { $count ->
    [one] Alapuolella on yksi kohta.
   *[other] Alapuolella on { $count } kohtaa.
}
page-view-sure = Ohjelman varmuus on { $percent } %. Vaihe: { $stage }.
page-view-counts-for = Se lasketaan näihin
page-view-decide = Päätä tästä kohdasta
page-view-panel = Kaikki, mitä löytyi

decide-title = Päätä
decide-lead = Viimeinen sana on sinulla. Päätös muuttaa raporttia heti ja näkyy siinä perusteluineen.
decide-needs-papers = Tarkastus avattiin ilman asiakirjoja. Lisää ne kohdassa ”Tarkista”, niin voit jatkaa päättämistä.
decide-subject = Mistä
decide-subject-help = Kaikki vaatimukset ja saman aiheen kohdat. Jos haluat päättää muusta kohdasta, valitse se sivulla ”Näytä sivulla”.
decide-of-point = Vaatimus: { $title } ({ $status })
decide-of-passage = Kohta: { $passage }
decide-kind = Päätös
decide-kind-accept = Oikein: olen katsonut ja olen samaa mieltä
decide-kind-wrong-reading = Luettu väärin: kohta ei sano tätä
decide-kind-overlooked = Ohitettu: sanat ovat asiakirjoissa, ohjelma ei nähnyt niitä
decide-kind-not-applicable = Ei vaadita näiltä asiakirjoilta
decide-reason = Perustelu
decide-reason-help = Se näkyy raportissa. Jos kohta on ohitettu, kirjoita, missä sanat ovat.
decide-reason-missing = Anna perustelu: se näkyy raportissa.
decide-by = Nimesi tai tehtäväsi (voi jättää tyhjäksi)
decide-by-help = Se näkyy raportissa ja tallennetussa tarkastuksessa.
decide-do = Päätä
decide-done = Päätetty. Raportti on laskettu uudelleen.
decide-list = { $count ->
    [0] Päätökset
    [one] Yksi päätös
   *[other] { $count } päätöstä
}
decide-list-empty = Mitään ei ole vielä päätetty.
decide-take-back = Peru

to-do-title = Tehtävät
to-do-lead = Mitä hankintayksikkö itse tekee, ja voiko se seurata sitä, mitä asiakirjat vaativat.
to-do-when = vaihe: { $stage }
to-do-who = Yleensä tekee: { $who }
to-do-nothing = Profiilit eivät tässä vaadi hankintayksiköltä omia toimia.
who-planning = hankintaa tarvitseva yksikkö yhdessä hankintatoimen kanssa
who-procurement = hankinta-asiantuntija
who-evaluation = tarjousten arvioijat
who-contract = sopimuksen vastuuhenkilö
to-do-follow-up = Pystymmekö seuraamaan tätä?
to-do-follow-up-lead = Ehto, jota kukaan ei valvo, ei suojele ketään. Arvio yhtä sopimusta kohti.
to-do-hours-now = tuntia vuodessa siihen, mitä asiakirjat nyt vaativat
to-do-hours-texts = tuntia vuodessa kaikkien liitettävien tekstien kanssa
to-do-assumptions = Arvion oletukset
to-do-sum = Laskelma: { $checks } tarkastusta vuodessa kutakin selvitystä kohti; yksi vie { $ask } minuuttia pyytää, { $look } käydä läpi, { $worker } kutakin { $sample } työntekijää kohti, ja { $share } sadasta tarkastuksesta { $settle } minuuttia selvittelyä. Luvut ovat oletuksiamme, eivät mittauksia.
to-do-evidence = Läpi käytävät selvitykset
to-do-what = Selvitys
to-do-recipient = Kuka sen saa
to-do-kept = Kuinka kauan se säilytetään
to-do-asked = Vaaditaan nyt
to-do-with-text = tekstimme kanssa
assume-checks-a-year = Tarkastuksia vuodessa
assume-workers-in-sample = Työntekijöitä otoksessa
assume-minutes-to-ask = Minuutteja selvityksen pyytämiseen
assume-minutes-to-look = Minuutteja selvityksen läpikäyntiin
assume-minutes-a-worker = Minuutteja työntekijää kohti
assume-minutes-to-settle = Minuutteja havainnon selvittämiseen
assume-share-with-questions = Osuus tarkastuksista, joissa on selvitettävää (0–1)

take-title = Lataa
take-lead = Kaikki tehdään tällä koneella.
take-reports = Raportti
take-reports-lead = Siinä ovat vastauksesi ja päätöksesi sellaisina kuin ne nyt ovat.
take-form-docx = Raportti Wordiin
take-form-docx-for = asiakirjavihkoon ja työtovereille
take-form-note = Muistio asiakirjavihkoon
take-form-note-for = mitä tarkistettiin ja päätettiin ja miksi, sekä kunkin asiakirjan tunniste
take-form-xlsx = Taulukot Exceliin
take-form-xlsx-for = rivi kutakin tulosta ja kohtaa kohti, suodattimineen
take-form-html = Verkkosivu
take-form-html-for = luettavaksi ja tulostettavaksi
take-form-csv = Taulukko (CSV)
take-form-csv-for = rivi kutakin tulosta kohti, muille ohjelmille
take-form-json = Tiedot (JSON)
take-form-json-for = kaikki, muille ohjelmille
take-papers = Asiakirjat merkintöineen
take-papers-lead = Kopiot Word- ja PDF-asiakirjoista: kommentit heikoissa kohdissa ja yksi alussa siitä, mitä ei löytynyt, sekä liitettävä ehto. Teksti säilyy ennallaan.
take-papers-gone = Itse asiakirjat eivät ole käsillä. Lisää ne kohdassa ”Tarkista”.
take-annotate = Tee kopiot
take-annotating = Kirjoitetaan kommentteja
take-copy = { $paper } ({ $count ->
    [one] yksi kommentti
   *[other] { $count } kommenttia
})
take-all-copies = Kaikki kopiot yhdessä zipissä
take-review = Tarkastus myöhempää jatkamista varten
take-review-lead = Tiedosto, jossa ovat raportti, päätöksesi ja asiakirjojen tunnisteet mutta eivät itse asiakirjat.
take-save = Tallenna tarkastus
take-open = Jatka tallennettua tarkastusta
take-open-lead = Avaa tiedosto ja lisää sitten samat asiakirjat uudelleen kohdassa ”Tarkista”. Sen jälkeen muuttuneet asiakirjat nimetään.
take-open-file = Tarkastus (.fairclause)
take-open-do = Avaa tarkastus
take-opened = Tarkastus on avattu.

library-title = Kirjasto
library-lead = Mitä voidaan vaatia, kuka sitä vaatii, ja omat tekstimme.
library-part = Hylly
library-part-paste = Miten ehtoni luetaan?
library-part-subjects = Aiheet ja tekstit
library-part-requirements = Vaatimukset
library-part-matrix = Kuka vaatii mitä
library-about = Mistä on kyse
library-not-about = Mistä ei ole kyse
library-blind = Mitä ohjelma ei näe
library-examples = Luetaan tällaiseksi
library-asked-by = Kuka sitä vaatii
library-asked-by-nobody = Mikään profiili ei vaadi sitä.
library-texts = Liitettävät tekstit
library-no-text = Tästä aiheesta meillä ei ole tekstiä: se on hankintayksikön toimi, ei ehto.
library-text-language = Esimerkkien ja tekstien kieli
library-profile = Profiili
library-any-profile = Mikä tahansa profiili
library-search = Sanoja nimessä, perustelussa tai lähteessä
library-found = { $count ->
    [one] Yksi vaatimus
   *[other] { $count } vaatimusta
}
library-matrix-caption = Kuinka monta asiakirjoja koskevaa vaatimusta kullakin profiililla on aiheesta; ”laki”, jos jokin niistä on velvollisuus
library-law = laki
library-paste-lead = Liitä yksi ehto. Se luetaan samoin kuin tarjouspyyntö, eikä siitä säilytetä mitään.
library-clause = Ehto
library-clause-language = Ehdon kieli
library-read = Lue
library-no-reading = Ohjelma ei löydä näistä sanoista mitään työntekijöistä.
library-unsure = epävarma: ihmisen on katsottava
library-has = Siinä on: { $element }
library-strongest = Siinä on velvollisuus, valvonta ja seuraamus. Vahvempaa ei vaadita missään.
library-step = Vaihe { $number }:
library-step-obligation = sano, kenen on tehtävä mitä (”on velvollinen”, ”sitoutuu”), älä mitä toivotaan.
library-step-hedge = poista sanat, jotka tyhjentävät velvollisuuden (”mahdollisuuksien mukaan”, ”kohtuullisin ponnistuksin”).
library-step-verification = sano, miten se tarkastetaan tai osoitetaan: raportti, kirjanpito, auditointi, todistus.
library-step-sanction = sano, mitä rikkomisesta seuraa: korjaussuunnitelma, maksun pidättäminen, sopimussakko.
library-reaches = Silloin se on: { $strength }.

about-title = Tietoa ohjelmasta
about-lead = Kuinka hyvin ohjelma lukee, mitä se ei näe ja mitkä versiot ovat käytössä. Tämä ei ole oikeudellista neuvontaa.
about-measured = Kuinka hyvin se lukee
about-measured-lead = Mitattu { $rows } kohdalla { $languages } kielellä; ne kirjoitettiin tätä varten, eikä niitä käytetty sääntöjen kirjoittamiseen.
about-stale = Ohjelma on muuttunut mittauksen jälkeen; luvut ovat edellisen version.
about-caption = Aiheittain; suluissa väli, jolla todellinen osuus on 95 prosentin varmuudella
about-found = Löydetty siitä, mitä on
about-right = Oikein siitä, mitä luettiin
about-cases = Kohtia
about-few = liian vähän luotettavaksi
about-card = Koko mallikortti kielittäin ja aiheittain (englanniksi)
about-blind = Mitä se ei näe
blind-practice = Se ei näe käytäntöä: hyvä ehto ei kerro, miten ihmisiä kohdellaan.
blind-not-given = Se ei näe, mitä sille ei ole annettu: liitteitä, lomakkeita, viittauksella mukaan otettuja yleisiä ehtoja.
blind-overlooks = Se ohittaa sanamuotoja: harvinaisia ilmauksia ja pitkiä kiertoteitä.
blind-finds = Se löytää sanamuotoja, joita ei ole: katso lainattua kohtaa, ennen kuin luotat siihen.
blind-pages = Se ei näe jokaista sivua: skannatut vain pyydettäessä, piirustuksia ja valokuvia ei lainkaan.
blind-languages = Se lukee kymmentä kieltä; muunkieliset kohdat lasketaan ja nimetään lukemattomiksi.
blind-lawyer = Se ei ole juristi: profiilissa on, mitä sen tiedosto sanoo, lähteineen ja tarkistustapoineen.
blind-weigh = Se ei punnitse, onko vaatimus oikeasuhtainen sopimukseesi nähden.
blind-convert = Se ei muunna arvoja toisiin valuuttoihin.
about-versions = Versiot
about-reader = Lukija ”{ $name }”
about-private = Asiakirjasi
about-private-told = Asiakirjat ovat ohjelman muistissa niin kauan kuin tämä sivu on auki ja levyllä vain lukemisen ajan. Mitään ei lähetetä minnekään, eikä mitään lasketa.
