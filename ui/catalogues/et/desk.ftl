# Hankespetsialisti töölaud. Mida siin ei ole, on aruande kataloogis.

nav-check = Kontroll
nav-result = Tulemus
nav-page = Näita leheküljel
nav-decide = Otsusta
nav-to-do = Ülesanded
nav-take-away = Laadi alla
nav-library = Raamatukogu
nav-about = Teave
frame-language = Keel
frame-sign-in = Logi sisse
frame-sign-in-lead = See töölaud on teie asutuse töötajatele. Jätkamiseks logige sisse.
frame-sign-out = Logi välja
frame-in-hand = Esitatud dokumendid
frame-no-papers = Dokumente ei ole veel esitatud.
frame-nothing-yet = Veel pole midagi näidata. Lisage kõigepealt dokumendid.
frame-to-check = Lisa dokumendid
several-subjects = mitu teemat
profile-good-practice = Hea tava (CBSS, OSCE, ILO, FLOW)
profile-eu-2014-24 = Euroopa Liit: direktiiv 2014/24/EL ja sellega seotud aktid

check-title = Hanke või lepingu kontroll
check-lead = Lisage kõik ühe hanke dokumendid: neid hinnatakse koos, seega loeb ka lisas olev tingimus. Need ei lahku sellest arvutist ja on selle kettal ainult lugemise ajal.
check-papers = Ühe hanke dokumendid
check-papers-help = PDF, Word, Excel, HTML, tekst, XML-teated, ODT, RTF, DOC või zip, milles on selliseid faile. Mida ei saa lugeda, nimetatakse tulemuses; ülejäänu loetakse ikkagi.
check-facts = Mida hankest teatakse
check-facts-lead = Mida rohkem on siin teada, seda vähem jääb küsimusi. Seda saab hiljem muuta ilma dokumente uuesti lugemata.
check-profiles = Mille alusel kontrollida
check-profiles-help = Valige oma riigi õigus ja soovi korral hea tava. Riigi õigus toob kaasa liidu reeglid.
check-unknown = ei ole teada
check-kind = Lepingu liik
check-kind-help = Paljud kohustused kehtivad ainult ehitustöödele või ainult teenustele.
check-cpv = Lepingu ese (CPV)
check-cpv-hint = Kirjutage sõna või kood
check-cpv-help = Otsige nime järgi või kirjutage CPV-kood, näiteks 90910000. See määrab tegevusala riski ja mõned kohustused.
check-more = Muu teadaolev: koht, hankija, maksumus, etapp, kuupäev, skannitud leheküljed
check-place = Riik, kus töö tehakse
check-place-help = Mõned reeglid kehtivad ainult riigis endas tehtavale tööle.
check-buyer = Hankija liik
check-buyer-help = Piirmäärad ja mõned kohustused erinevad.
check-value = Eeldatav maksumus käibemaksuta
check-value-help = See määrab, kas rahvusvaheline piirmäär on ületatud. Seda ei arvestata kunagi teise valuutasse ümber.
check-currency = Maksumuse valuuta
check-phase = Etapp
check-phase-help = Kavandisse saab teksti lisada; pärast avaldamist on vaja parandusteadet, pärast allkirjastamist lepingu muudatust.
check-regime = Kord
check-regime-help = „Määramata“ arvutab selle maksumuse, liigi ja hankija järgi.
check-date = Menetluse algus
check-date-help = Kujul aasta-kuu-päev, näiteks 2027-01-31. Kasutatakse selle päeva reegleid; kuupäevata kõige uuemaid.
check-date-wrong = „{ $written }“ ei ole kuupäev. Kirjutage see kujul aasta-kuu-päev, näiteks 2027-01-31.
check-cpv-wrong = „{ $written }“ ei ole tuntud CPV kood. Kirjutage sõna või koodi kaheksa numbrit.
check-ocr = Loe skannitud lehekülgi (aeglane)
check-ocr-help = Tekstita leheküljed tuvastatakse Tesseractiga, kui see on paigaldatud: umbes 3 sekundit lehekülje kohta.
check-start = Kontrolli dokumente
check-sample = Proovi näidisega
check-sample-help = Loeb programmiga kaasas olevat väikest väljamõeldud sadama koristamise hanget.
check-cancel = Katkesta
check-cancel-help = Lõpetab lugemise. Sellest ei säilitata midagi.
check-beginning = Lugemine algab
check-opening = { $path } ({ $number }/{ $total }): avan
check-reading = { $path } ({ $number }/{ $total }): loen tingimusi
check-comparing = Võrdlen nõutuga
check-in-hand = Esitatud dokumendid
check-to-result = Näita tulemust
check-clear = Eemalda dokumendid
check-clear-help = Võtab dokumendid, vastused ja otsused programmi mälust välja.

result-title = Tulemus
result-lead = Mida dokumendid ütlevad töö tegijate kaitseks ja mida neist ei leitud.
result-top = { $count ->
    [one] Kõige olulisem puudus
   *[other] { $count } kõige olulisemat puudust
}
result-rest = { $count ->
    [one] Veel üks puudus
   *[other] Veel { $count } puudust
}
result-good = Mis on hästi
result-good-count = { $count ->
    [one] Üks punkt leiti nii, nagu nõutakse
   *[other] { $count } punkti leiti nii, nagu nõutakse
}
result-sure = Kui palju loeti ja kui kindel see on
result-overlooked = Väljamõeldud dokumentidega mõõdetuna jätab programm märkamata umbes { $count } kohta sajast teemadel, mida siin nõutakse. Kus on kirjas „ei leitud“, peaks inimene veel kord vaatama.
result-questions = { $count ->
    [one] Üks küsimus otsustab
   *[other] { $count } küsimust otsustavad
}
result-questions-lead = Dokumendid sellele ei vasta. Teie vastus muudab tulemust kohe.
result-decides = { $count ->
    [one] Otsustab ühe punkti.
   *[other] Otsustab { $count } punkti.
}
result-yes = Jah
result-no = Ei
result-answer-in-check = Vastake lehel „Kontroll“
result-answered = { $question } { $answer }.
result-take-back = Võta tagasi
result-strengths-caption = Kõik 24 teemat, kõige enam nõutust allapoole jäävad eespool
result-gaps = Puudused ükshaaval
result-gaps-lead = Raskemad eespool. „Lisatav tekst“ annab tingimuse dokumentide keeles.
result-shown = { $count ->
    [one] Selle valikuga üks punkt; puudusi kokku { $all }.
   *[other] Selle valikuga { $count } punkti; puudusi kokku { $all }.
}
result-show-all = { $count ->
    [one] Näita seda
   *[other] Näita kõiki { $count }
}
result-more-words = { $count ->
    [one] Sõnu leiti veel ühest kohast
   *[other] Sõnu leiti veel { $count } kohast
}
result-show-on-page = Näita leheküljel
result-decide = Otsusta
filter-severity = Kaal
filter-any-severity = Kõik puudused
filter-status = Tulemus
filter-any-status = Iga tulemus
filter-stage = Etapp
filter-any-stage = Iga etapp
filter-category = Teema
filter-any-category = Iga teema
filter-document = Dokument
filter-any-document = Iga dokument

clause-use = Kasutamine: { $use }
clause-not-when = Ei sobi: { $not_when }
clause-official = Ametlik näidis: { $template }
clause-not-reviewed = Selle riigi jurist ei ole seda teksti läbi vaadanud.

page-view-title = Näita leheküljel
page-view-nothing = Dokumentidest ei leitud midagi töötajate kohta, seega pole midagi näidata.
page-view-before = Eelmine
page-view-after = Järgmine
page-view-choose = Koht (leitud { $count })
page-view-alt = Dokumendi { $paper } lehekülg { $page }; koht on raamitud. Selle sõnad on pildi kõrval.
page-view-no-picture = Lehekülge ei saa joonistada; selle asemel näidatakse teksti.
page-view-above = { $count ->
    [one] Eespool on üks koht.
   *[other] Eespool on { $count } kohta.
}
page-view-below = { $count ->
    [one] Tagapool on üks koht.
   *[other] Tagapool on { $count } kohta.
}
page-view-sure = Programmi kindlus on { $percent } %. Etapp: { $stage }.
page-view-counts-for = See läheb arvesse
page-view-decide = Otsusta selle koha üle
page-view-panel = Kõik, mis leiti

decide-title = Otsusta
decide-lead = Viimane sõna on teil. Otsus muudab aruannet kohe ja on selles kirjas koos põhjendusega.
decide-needs-papers = See kontroll avati ilma dokumentideta. Edasi otsustamiseks lisage need lehel „Kontroll“.
decide-subject = Mille kohta
decide-subject-help = Kõik punktid ja sama teema kohad. Mõne muu koha üle otsustamiseks valige see lehel „Näita leheküljel“.
decide-of-point = Punkt: { $title } ({ $status })
decide-of-passage = Koht: { $passage }
decide-kind = Otsus
decide-kind-accept = Õige: olen vaadanud ja nõustun
decide-kind-wrong-reading = Valesti loetud: koht ei ütle seda
decide-kind-overlooked = Märkamata: sõnad on olemas, programm ei näinud neid
decide-kind-not-applicable = Nendelt dokumentidelt ei nõuta
decide-reason = Põhjendus
decide-reason-help = See jääb aruandesse. Kui tegu on märkamata jäänud kohaga, kirjutage, kus sõnad on.
decide-reason-missing = Lisage põhjendus: see jääb aruandesse.
decide-by = Teie nimi või roll (võib jääda tühjaks)
decide-by-help = See jääb aruandesse ja salvestatud kontrolli.
decide-do = Otsusta
decide-done = Otsustatud. Aruanne on uuesti arvutatud.
decide-list = { $count ->
    [0] Otsused
    [one] Üks otsus
   *[other] { $count } otsust
}
decide-list-empty = Midagi ei ole veel otsustatud.
decide-take-back = Võta tagasi

to-do-title = Ülesanded
to-do-lead = Mida hankija ise teeb ja kas ta suudab jälgida seda, mida dokumendid nõuavad.
to-do-when = etapp: { $stage }
to-do-who = Tavaliselt teeb: { $who }
to-do-nothing = Profiilid ei nõua siin hankijalt endalt midagi.
who-planning = ostu vajav üksus koos hankespetsialistiga
who-procurement = hankespetsialist
who-evaluation = pakkumuste hindajad
who-contract = lepingu eest vastutav isik
to-do-follow-up = Kas suudame seda jälgida?
to-do-follow-up-lead = Tingimus, mida keegi ei kontrolli, ei kaitse kedagi. Hinnang ühe lepingu kohta.
to-do-hours-now = tundi aastas selleks, mida dokumendid praegu nõuavad
to-do-hours-texts = tundi aastas koos kõigi lisatavate tekstidega
to-do-assumptions = Hinnangu eeldused
to-do-sum = Arvutus: { $checks } kontrolli aastas iga tõendi kohta; iga kontroll võtab { $ask } minutit küsimiseks, { $look } läbivaatamiseks, { $worker } iga töötaja kohta { $sample } seast ning { $share } kontrollis sajast { $settle } minutit selgitamiseks. Arvud on meie eeldused, mitte mõõtmised.
to-do-evidence = Läbivaadatavad tõendid
to-do-what = Tõend
to-do-recipient = Kes selle saab
to-do-kept = Kui kaua seda hoitakse
to-do-asked = Nõutakse praegu
to-do-with-text = meie tekstiga
assume-checks-a-year = Kontrolle aastas
assume-workers-in-sample = Töötajaid valimis
assume-minutes-to-ask = Minuteid tõendi küsimiseks
assume-minutes-to-look = Minuteid tõendi läbivaatamiseks
assume-minutes-a-worker = Minuteid töötaja kohta
assume-minutes-to-settle = Minuteid leitu selgitamiseks
assume-share-with-questions = Nende kontrollide osakaal, kus on midagi selgitada (0 kuni 1)

take-title = Laadi alla
take-lead = Kõik tehakse selles arvutis.
take-reports = Aruanne
take-reports-lead = Selles on teie vastused ja otsused praegusel kujul.
take-form-docx = Aruanne Wordi jaoks
take-form-docx-for = toimikusse ja kolleegidele
take-form-note = Märge toimikusse
take-form-note-for = mida kontrolliti ja otsustati ning miks, koos iga dokumendi kontrollsummaga
take-form-xlsx = Tabelid Exceli jaoks
take-form-xlsx-for = rida iga tulemuse ja iga koha kohta, filtritega
take-form-html = Veebileht
take-form-html-for = lugemiseks ja printimiseks
take-form-csv = Tabel (CSV)
take-form-csv-for = rida iga tulemuse kohta, teistele programmidele
take-form-json = Andmed (JSON)
take-form-json-for = kõik, teistele programmidele
take-papers = Märkustega dokumendid
take-papers-lead = Wordi- ja PDF-dokumentide koopiad märkustega nõrkade kohtade juures ning ühega alguses selle kohta, mida ei leitud, koos lisatava tingimusega. Tekst jääb samaks.
take-papers-gone = Dokumente endid ei ole esitatud. Lisage need lehel „Kontroll“.
take-annotate = Tee koopiad
take-annotating = Kirjutan märkusi
take-copy = { $paper } ({ $count ->
    [one] üks märkus
   *[other] { $count } märkust
})
take-all-copies = Kõik koopiad ühes zip-failis
take-review = Kontroll hiljem jätkamiseks
take-review-lead = Fail aruande, teie otsuste ja dokumentide kontrollsummadega, ilma dokumentide endita.
take-save = Salvesta kontroll
take-open = Jätka salvestatud kontrolli
take-open-lead = Avage fail ja lisage siis samad dokumendid uuesti lehel „Kontroll“. Vahepeal muutunud dokumendid nimetatakse.
take-open-file = Kontroll (.fairclause)
take-open-do = Ava kontroll
take-opened = Kontroll on avatud.

library-title = Raamatukogu
library-lead = Mida saab nõuda, kes seda nõuab ja meie tekstid.
library-part = Riiul
library-part-paste = Kuidas minu tingimust loetakse?
library-part-subjects = Teemad ja tekstid
library-part-requirements = Nõuded
library-part-matrix = Kes mida nõuab
library-about = Millest see räägib
library-not-about = Millest see ei räägi
library-blind = Mida programm ei näe
library-examples = Loetakse nii
library-asked-by = Kes seda nõuab
library-asked-by-nobody = Ükski profiil ei nõua seda.
library-texts = Lisatavad tekstid
library-no-text = Sellel teemal meil teksti ei ole: see on hankija toiming, mitte tingimus.
library-text-language = Näidete ja tekstide keel
library-profile = Profiil
library-any-profile = Iga profiil
library-search = Sõnad pealkirjas, põhjenduses või allikas
library-found = { $count ->
    [one] Üks nõue
   *[other] { $count } nõuet
}
library-matrix-caption = Mitu dokumente puudutavat nõuet igal profiilil teema kohta on; „seadus“, kui mõni neist on kohustus
library-law = seadus
library-paste-lead = Kleepige üks tingimus. Seda loetakse samamoodi nagu hanget ja sellest ei säilitata midagi.
library-clause = Tingimus
library-clause-language = Tingimuse keel
library-read = Loe
library-no-reading = Programm ei leia nendest sõnadest midagi töötajate kohta.
library-unsure = ebakindel: inimene peab vaatama
library-has = Olemas: { $element }
library-strongest = Selles on kohustus, kontroll ja tagajärg. Tugevamat ei nõuta kusagil.
library-step = Samm { $number }:
library-step-obligation = kirjutage, kes mida tegema peab („peab“, „kohustub“), mitte seda, mida loodetakse.
library-step-hedge = võtke välja sõnad, mis kohustuse tühjaks teevad („võimaluse korral“, „mõistlikud pingutused“).
library-step-verification = kirjutage, kuidas seda kontrollitakse või tõendatakse: aruanne, arvestus, audit, tõend.
library-step-sanction = kirjutage, mis järgneb rikkumisele: parandamise kava, tasu kinnipidamine, leppetrahv.
library-reaches = Siis on see: { $strength }.

about-title = Teave
about-lead = Kui hästi programm loeb, mida ta ei näe ja millised versioonid töötavad. See ei ole õigusnõustamine.
about-measured = Kui hästi ta loeb
about-measured-lead = Mõõdetud { $rows } kohaga { $languages } keeles, mis kirjutati selleks ja mida reeglite kirjutamisel ei kasutatud.
about-stale = Programm on pärast mõõtmist muutunud; arvud on eelmise versiooni omad.
about-caption = Teemade kaupa; sulgudes vahemik, milles tegelik osakaal on 95 % kindlusega
about-found = Leitud sellest, mis on olemas
about-right = Õige sellest, mis loeti
about-cases = Kohti
about-few = liiga vähe, et sellele toetuda
about-card = Kogu mudelikaart keelte ja teemade kaupa (inglise keeles)
about-blind = Mida ta ei näe
blind-practice = Ta ei näe tegelikkust: hea tingimus ei ütle midagi selle kohta, kuidas inimesi koheldakse.
blind-not-given = Ta ei näe seda, mida talle ei antud: lisasid, vorme, viitega võetud tüüptingimusi.
blind-overlooks = Ta jätab sõnastusi märkamata: ebatavalisi väljendeid ja pikki ringe.
blind-finds = Ta leiab sõnastusi, mida ei ole: vaadake tsiteeritud kohta, enne kui sellele toetute.
blind-pages = Ta ei näe iga lehekülge: skannituid ainult soovi korral, jooniseid ja fotosid üldse mitte.
blind-languages = Ta loeb kümmet keelt; kohad muudes keeltes loendatakse ja nimetatakse lugemata jäänuks.
blind-lawyer = Ta ei ole jurist: profiilis on see, mida ütleb selle fail, koos allika ja kontrollimise viisiga.
blind-weigh = Ta ei kaalu, kas nõue on teie lepingu jaoks proportsionaalne.
blind-convert = Ta ei arvesta maksumusi teistesse valuutadesse ümber.
about-versions = Versioonid
about-reader = Lugeja „{ $name }“
about-private = Teie dokumendid
about-private-told = Dokumendid on programmi mälus, kuni see leht on avatud, ja kettal ainult lugemise ajal. Midagi ei saadeta kuhugi ja midagi ei loendata.
