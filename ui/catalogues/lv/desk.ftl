# Iepirkumu speciālista darba galds. Kā šeit nav, tas ir pārskata katalogā.

nav-check = Pārbaudīt
nav-result = Rezultāts
nav-page = Rādīt lappusē
nav-decide = Izlemt
nav-to-do = Darāmie darbi
nav-take-away = Lejupielādēt
nav-library = Bibliotēka
nav-about = Par programmu
frame-language = Valoda
frame-sign-in = Pieteikties
frame-sign-in-lead = Šis darba galds ir jūsu iestādes darbiniekiem. Lai turpinātu, piesakieties.
frame-sign-out = Iziet
frame-in-hand = Iesniegtie dokumenti
frame-no-papers = Dokumentu vēl nav.
frame-nothing-yet = Vēl nav, ko rādīt. Vispirms pievienojiet dokumentus.
frame-to-check = Pievienot dokumentus
several-subjects = vairāki temati
profile-good-practice = Labā prakse (CBSS, EDSO, SDO, FLOW)
profile-eu-2014-24 = Eiropas Savienība: Direktīva 2014/24/ES un saistītie akti

check-title = Pārbaudiet iepirkumu vai līgumu
check-lead = Pievienojiet visus viena iepirkuma dokumentus: tos vērtē kopā, tāpēc der arī noteikums pielikumā. Tie neatstāj šo datoru un atrodas tā diskā tikai lasīšanas laikā.
check-papers = Viena iepirkuma dokumenti
check-papers-help = PDF, Word, Excel, HTML, teksts, paziņojumi XML formātā, ODT, RTF, DOC vai zip ar šādiem failiem. Ko nevar izlasīt, to nosauc rezultātā; pārējo tik un tā izlasa.
check-facts = Kas par iepirkumu zināms
check-facts-lead = Jo vairāk šeit zināms, jo mazāk jautājumu paliek. To var mainīt vēlāk, dokumentus nelasot no jauna.
check-profiles = Pārbaudīt pēc
check-profiles-help = Izvēlieties savas valsts likumu un, ja vēlaties, labo praksi. Valsts likums ietver arī Savienības noteikumus.
check-unknown = nav zināms
check-kind = Līguma veids
check-kind-help = Daudzi pienākumi attiecas tikai uz būvdarbiem vai tikai uz pakalpojumiem.
check-cpv = Līguma priekšmets (CPV)
check-cpv-hint = Ierakstiet vārdu vai kodu
check-cpv-help = Meklējiet pēc nosaukuma vai ierakstiet CPV kodu, piemēram, 90910000. Tas nosaka nozares risku un dažus pienākumus.
check-more = Vēl zināmais: vieta, pasūtītājs, vērtība, posms, diena, skenētas lappuses
check-place = Valsts, kurā veic darbu
check-place-help = Daži noteikumi attiecas tikai uz darbu pašā valstī.
check-buyer = Pasūtītāja veids
check-buyer-help = Robežvērtības un daži pienākumi atšķiras.
check-value = Paredzamā vērtība bez PVN
check-value-help = Tā nosaka, vai sasniegtas ES robežvērtības. To nekad nepārrēķina citā valūtā.
check-currency = Vērtības valūta
check-phase = Posms
check-phase-help = Projektā tekstu var ievietot; pēc publicēšanas vajag labojumu, pēc parakstīšanas līguma grozījumu.
check-regime = Kārtība
check-regime-help = “Nav noteikts” to nosaka pēc vērtības, veida un pasūtītāja.
check-date = Procedūras sākums
check-date-help = Gads-mēnesis-diena, piemēram, 2027-01-31. Izmanto tās dienas noteikumus; bez dienas jaunākos.
check-date-wrong = “{ $written }” nav diena. Rakstiet gads-mēnesis-diena, piemēram, 2027-01-31.
check-cpv-wrong = “{ $written }” nav zināms CPV kods. Ierakstiet vārdu vai koda astoņus ciparus.
check-ocr = Lasīt skenētas lappuses (lēni)
check-ocr-help = Lappuses bez teksta atpazīst ar Tesseract, ja tas ir uzstādīts: apmēram 3 sekundes lappusei.
check-start = Pārbaudīt dokumentus
check-sample = Izmēģināt ar paraugu
check-sample-help = Lasa nelielu izdomātu ostas uzkopšanas iepirkumu, kas nāk līdzi programmai.
check-cancel = Pārtraukt
check-cancel-help = Beidz lasīšanu. Nekas no tās nepaliek.
check-beginning = Sāk
check-opening = { $path } ({ $number } no { $total }): atver
check-reading = { $path } ({ $number } no { $total }): lasa noteikumus
check-comparing = Salīdzina ar prasīto
check-in-hand = Iesniegtie dokumenti
check-to-result = Rādīt rezultātu
check-clear = Noņemt dokumentus
check-clear-help = Izņem dokumentus, atbildes un lēmumus no programmas atmiņas.

result-title = Rezultāts
result-lead = Ko dokumenti saka to cilvēku labā, kuri veiks darbu, un kas tajos nav atrasts.
result-top = { $count ->
    [zero] { $count } svarīgākie trūkumi
    [one] { $count } svarīgākais trūkums
   *[other] { $count } svarīgākie trūkumi
}
result-rest = { $count ->
    [zero] Vēl { $count } trūkumu
    [one] Vēl { $count } trūkums
   *[other] Vēl { $count } trūkumi
}
result-good = Kas ir labi
result-good-count = { $count ->
    [zero] { $count } punktu atrasts, kā prasīts
    [one] { $count } punkts atrasts, kā prasīts
   *[other] { $count } punkti atrasti, kā prasīts
}
result-sure = Cik daudz izlasīts un cik tas droši
result-overlooked = Mērot ar izdomātiem dokumentiem, programma nepamana apmēram { $count } no 100 vietām par šeit prasītajiem tematiem. Kur rakstīts “nav atrasts”, cilvēkam vajadzētu paskatīties vēlreiz.
result-questions = { $count ->
    [zero] Izšķir { $count } jautājumu
    [one] Izšķir { $count } jautājums
   *[other] Izšķir { $count } jautājumi
}
result-questions-lead = Dokumenti uz to neatbild. Jūsu atbilde uzreiz maina rezultātu.
result-decides = { $count ->
    [zero] Izšķir { $count } punktu.
    [one] Izšķir { $count } punktu.
   *[other] Izšķir { $count } punktus.
}
result-yes = Jā
result-no = Nē
result-answer-in-check = Atbildēt lapā “Pārbaudīt”
result-answered = { $question } { $answer }.
result-take-back = Atsaukt
result-strengths-caption = Visi 24 temati; vispirms tie, kas visvairāk atpaliek no prasītā
result-gaps = Trūkumi pa vienam
result-gaps-lead = Smagākie vispirms. “Ievietojamais teksts” dod noteikumu dokumentu valodā.
result-shown = { $count ->
    [zero] Šajā izvēlē { $count } punktu; trūkumu pavisam: { $all }.
    [one] Šajā izvēlē { $count } punkts; trūkumu pavisam: { $all }.
   *[other] Šajā izvēlē { $count } punkti; trūkumu pavisam: { $all }.
}
result-show-all = { $count ->
    [zero] Rādīt visus { $count }
    [one] Rādīt visus { $count }
   *[other] Rādīt visus { $count }
}
result-more-words = { $count ->
    [zero] Vārdi atrasti vēl { $count } vietās
    [one] Vārdi atrasti vēl { $count } vietā
   *[other] Vārdi atrasti vēl { $count } vietās
}
result-show-on-page = Rādīt lappusē
result-decide = Izlemt
filter-severity = Svars
filter-any-severity = Visi trūkumi
filter-status = Rezultāts
filter-any-status = Jebkurš rezultāts
filter-stage = Posms
filter-any-stage = Jebkurš posms
filter-category = Tēma
filter-any-category = Jebkurš temats
filter-document = Dokuments
filter-any-document = Jebkurš dokuments

clause-use = Lietojums: { $use }
clause-not-when = Nelietot: { $not_when }
clause-official = Oficiāls paraugs: { $template }
clause-not-reviewed = Šo tekstu nav pārbaudījis šīs valsts jurists.

page-view-title = Rādīt lappusē
page-view-nothing = Dokumentos nekas par darbiniekiem nav atrasts, tāpēc nav ko rādīt.
page-view-before = Iepriekšējā
page-view-after = Nākamā
page-view-choose = Vieta (atrastas: { $count })
page-view-alt = Dokumenta { $paper } lappuse { $page }; vieta ir ierāmēta. Tās vārdi ir blakus attēlam.
page-view-no-picture = Lappusi nevar uzzīmēt; tās vietā redzams teksts.
page-view-above = { $count ->
    [zero] Virs šīs { $count } vietu.
    [one] Virs šīs { $count } vieta.
   *[other] Virs šīs { $count } vietas.
}
page-view-below = { $count ->
    [zero] Zem šīs { $count } vietu.
    [one] Zem šīs { $count } vieta.
   *[other] Zem šīs { $count } vietas.
}
page-view-sure = Programmas pārliecība: { $percent } %. Posms: { $stage }.
page-view-counts-for = To ieskaita šeit
page-view-decide = Izlemt par šo vietu
page-view-panel = Viss, kas atrasts

decide-title = Izlemt
decide-lead = Pēdējais vārds ir jums. Lēmums uzreiz maina pārskatu un ir tajā kopā ar jūsu pamatojumu.
decide-needs-papers = Šī pārbaude atvērta bez dokumentiem. Lai lemtu tālāk, pievienojiet tos lapā “Pārbaudīt”.
decide-subject = Par ko
decide-subject-help = Visi punkti un vietas par to pašu tēmu. Lai izlemtu par citu vietu, izvēlieties to lapā “Rādīt lappusē”.
decide-of-point = Punkts: { $title } ({ $status })
decide-of-passage = Vieta: { $passage }
decide-kind = Lēmums
decide-kind-accept = Pareizi: esmu apskatījis un piekrītu
decide-kind-wrong-reading = Nepareizi nolasīts: vieta to nesaka
decide-kind-overlooked = Nepamanīts: vārdi ir, programma tos nav redzējusi
decide-kind-not-applicable = No šiem dokumentiem netiek prasīts
decide-reason = Pamatojums
decide-reason-help = Tas būs pārskatā. Ja kaut kas nav pamanīts, rakstiet, kur vārdi ir.
decide-reason-missing = Dodiet pamatojumu: tas būs pārskatā.
decide-by = Jūsu vārds vai amats (var atstāt tukšu)
decide-by-help = Tas būs pārskatā un saglabātajā pārbaudē.
decide-do = Izlemt
decide-done = Izlemts. Pārskats aprēķināts no jauna.
decide-list = { $count ->
    [0] Lēmumi
    [zero] { $count } lēmumu
    [one] { $count } lēmums
   *[other] { $count } lēmumi
}
decide-list-empty = Vēl nekas nav izlemts.
decide-take-back = Atsaukt

to-do-title = Darāmie darbi
to-do-lead = Ko pasūtītājs dara pats un vai tas spēj uzraudzīt to, ko dokumenti prasa.
to-do-when = posms: { $stage }
to-do-who = Parasti dara: { $who }
to-do-nothing = Profili šeit neprasa neko no paša pasūtītāja.
who-planning = struktūrvienība, kurai pirkums vajadzīgs, kopā ar iepirkumu speciālistu
who-procurement = iepirkumu speciālists
who-evaluation = piedāvājumu vērtētāji
who-contract = par līgumu atbildīgā persona
to-do-follow-up = Vai spējam to uzraudzīt?
to-do-follow-up-lead = Noteikums, ko neviens nepārbauda, nevienu neaizsargā. Aplēse vienam līgumam.
to-do-hours-now = stundas gadā tam, ko dokumenti prasa tagad
to-do-hours-texts = stundas gadā ar visiem ievietojamajiem tekstiem
to-do-assumptions = Aplēses pieņēmumi
to-do-sum = Aprēķins: pārbaudes gadā katram pierādījumam: { $checks }; katra aizņem { $ask } min pieprasīšanai, { $look } min apskatei, { $worker } min katram darbiniekam izlasē ({ $sample }), un { $share } no 100 pārbaudēm { $settle } min noskaidrošanai. Skaitļi ir mūsu pieņēmumi, nevis mērījumi.
to-do-evidence = Apskatāmie pierādījumi
to-do-what = Pierādījums
to-do-recipient = Kas to saņem
to-do-kept = Cik ilgi to glabā
to-do-asked = Prasīts tagad
to-do-with-text = ar mūsu tekstu
assume-checks-a-year = Pārbaudes gadā
assume-workers-in-sample = Darbinieki izlasē
assume-minutes-to-ask = Minūtes pierādījuma pieprasīšanai
assume-minutes-to-look = Minūtes pierādījuma apskatei
assume-minutes-a-worker = Minūtes vienam darbiniekam
assume-minutes-to-settle = Minūtes atrastā noskaidrošanai
assume-share-with-questions = To pārbaužu daļa, kurās ir ko noskaidrot (no 0 līdz 1)

take-title = Lejupielādēt
take-lead = Viss tiek izveidots šajā datorā.
take-reports = Pārskats
take-reports-lead = Tajā ir jūsu atbildes un lēmumi pašreizējā stāvoklī.
take-form-docx = Pārskats programmai Word
take-form-docx-for = lietai un kolēģiem
take-form-note = Piezīme lietai
take-form-note-for = kas pārbaudīts un izlemts un kāpēc, ar katra dokumenta kontrolsummu
take-form-xlsx = Tabulas programmai Excel
take-form-xlsx-for = rinda katram rezultātam un katrai vietai, ar filtriem
take-form-html = Tīmekļa lapa
take-form-html-for = lasīšanai un drukāšanai
take-form-csv = Tabula (CSV)
take-form-csv-for = rinda katram rezultātam, citām programmām
take-form-json = Dati (JSON)
take-form-json-for = viss, citām programmām
take-papers = Dokumenti ar piezīmēm
take-papers-lead = Word un PDF dokumentu kopijas ar komentāriem pie vājajām vietām un vienu sākumā par to, kas nav atrasts, kopā ar ievietojamo noteikumu. Teksts paliek, kāds ir.
take-papers-gone = Pašu dokumentu šeit nav. Pievienojiet tos lapā “Pārbaudīt”.
take-annotate = Izveidot kopijas
take-annotating = Raksta komentārus
take-copy = { $paper } ({ $count ->
    [zero] { $count } komentāru
    [one] { $count } komentārs
   *[other] { $count } komentāri
})
take-all-copies = Visas kopijas vienā zip failā
take-review = Pārbaude, lai turpinātu vēlāk
take-review-lead = Fails ar pārskatu, jūsu lēmumiem un dokumentu kontrolsummām, bez pašiem dokumentiem.
take-save = Saglabāt pārbaudi
take-open = Turpināt saglabātu pārbaudi
take-open-lead = Atveriet failu un tad lapā “Pārbaudīt” vēlreiz pievienojiet tos pašus dokumentus. Kopš tā laika mainītos dokumentus nosauc.
take-open-file = Pārbaude (.fairclause)
take-open-do = Atvērt pārbaudi
take-opened = Pārbaude ir atvērta.

library-title = Bibliotēka
library-lead = Ko var prasīt, kas to prasa, un mūsu teksti.
library-part = Plaukts
library-part-paste = Kā nolasa manu noteikumu?
library-part-subjects = Tēmas un teksti
library-part-requirements = Prasības
library-part-matrix = Kas ko prasa
library-about = Par ko tas ir
library-not-about = Par ko tas nav
library-blind = Ko programma neredz
library-examples = Nolasa šādi
library-asked-by = Kas to prasa
library-asked-by-nobody = Neviens profils to neprasa.
library-texts = Ievietojamie teksti
library-no-text = Par šo tematu mums nav teksta: to dara pasūtītājs, tas nav noteikums.
library-text-language = Piemēru un tekstu valoda
library-profile = Profils
library-any-profile = Jebkurš profils
library-search = Vārdi nosaukumā, pamatojumā vai avotā
library-found = { $count ->
    [zero] { $count } prasību
    [one] { $count } prasība
   *[other] { $count } prasības
}
library-matrix-caption = Cik prasību dokumentiem katram profilam ir par tematu; “likums”, ja kāda no tām ir pienākums
library-law = likums
library-paste-lead = Ielīmējiet vienu noteikumu. To nolasa tāpat kā iepirkumu, un nekas no tā nepaliek.
library-clause = Noteikums
library-clause-language = Noteikuma valoda
library-read = Nolasīt
library-no-reading = Programma šajos vārdos neatrod neko par darbiniekiem.
library-unsure = nedroši: jāskatās cilvēkam
library-has = Tajā ir: { $element }
library-strongest = Tajā ir pienākums, pārbaude un sekas. Nekas stiprāks nekur netiek prasīts.
library-step = { $number }. solis:
library-step-obligation = rakstiet, kam kas jādara (“ir pienākums”, “apņemas”), nevis ko cer.
library-step-hedge = izņemiet vārdus, kas pienākumu iztukšo (“pēc iespējas”, “saprātīgas pūles”).
library-step-verification = rakstiet, kā to pārbauda vai pierāda: pārskats, uzskaite, revīzija, izziņa.
library-step-sanction = rakstiet, kas seko pārkāpumam: novēršanas plāns, samaksas aizturēšana, līgumsods.
library-reaches = Tad tas ir: { $strength }.

about-title = Par programmu
about-lead = Cik labi tā lasa, ko tā neredz un kādas versijas darbojas. Tas nav juridisks padoms.
about-measured = Cik labi tā lasa
about-measured-lead = Mērīts ar vietām ({ $rows }) valodās ({ $languages }), kas rakstītas šim nolūkam un nav izmantotas noteikumu rakstīšanai.
about-stale = Programma kopš mērījuma ir mainījusies; skaitļi ir iepriekšējās versijas.
about-caption = Pa tematiem; iekavās robežas, kurās ar 95 % drošību ir patiesā daļa
about-found = Atrasts no tā, kas ir
about-right = Pareizi no tā, kas nolasīts
about-cases = Vietas
about-few = par maz, lai uz to paļautos
about-card = Visa modeļa karte pa valodām un tematiem (angliski)
about-blind = Ko tā neredz
blind-practice = Tā neredz praksi: labs noteikums neko nesaka par to, kā pret cilvēkiem izturas.
blind-not-given = Tā neredz to, kas tai nav dots: pielikumus, veidlapas, ar atsauci iekļautus vispārīgus noteikumus.
blind-overlooks = Tā nepamana formulējumus: neparastus izteicienus un garus aplinkus.
blind-finds = Tā atrod formulējumus, kuru nav: pirms paļaujaties, apskatiet citēto vietu.
blind-pages = Tā neredz katru lappusi: skenētas tikai pēc pieprasījuma, rasējumus un fotogrāfijas nemaz.
blind-languages = Tā lasa desmit valodas; vietas citās valodās saskaita un nosauc par nelasītām.
blind-lawyer = Tā nav jurists: profilā ir tas, ko saka tā fails, ar avotu un tā pārbaudes veidu.
blind-weigh = Tā nesver, vai prasība ir samērīga ar jūsu līgumu.
blind-convert = Tā nepārrēķina vērtības citās valūtās.
about-versions = Versijas
about-reader = Lasītājs “{ $name }”
about-private = Jūsu dokumenti
about-private-told = Dokumenti ir programmas atmiņā, kamēr šī lapa ir atvērta, un diskā tikai lasīšanas laikā. Nekas netiek nekur sūtīts un nekas netiek skaitīts.
