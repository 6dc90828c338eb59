# Indkøberens arbejdsplads. Hvad der ikke står her, står i rapportens katalog.

nav-check = Tjek
nav-result = Resultat
nav-page = Vis på siden
nav-decide = Afgør
nav-to-do = Opgaver
nav-take-away = Hent
nav-library = Bibliotek
nav-about = Om programmet
frame-language = Sprog
frame-sign-in = Log ind
frame-sign-in-lead = Denne arbejdsplads er for ansatte i jeres organisation. Log ind for at fortsætte.
frame-sign-out = Log ud
frame-in-hand = Indlagte dokumenter
frame-no-papers = Ingen dokumenter er lagt ind endnu.
frame-nothing-yet = Der er ikke noget at vise endnu. Læg først dokumenterne ind.
frame-to-check = Læg dokumenter ind
several-subjects = flere emner
profile-good-practice = God praksis (CBSS, OSCE, ILO, FLOW)
profile-eu-2014-24 = Den Europæiske Union: direktiv 2014/24/EU og beslægtede retsakter

check-title = Tjek et udbud eller en kontrakt
check-lead = Læg alle dokumenter i ét udbud ind: de vurderes samlet, så en klausul i et bilag tæller med. De forlader ikke denne computer og ligger kun på dens disk, mens de læses.
check-papers = Dokumenter i ét udbud
check-papers-help = PDF, Word, Excel, HTML, tekst, bekendtgørelser i XML, ODT, RTF, DOC eller en zip med sådanne filer. Det, der ikke kan læses, nævnes i resultatet; resten læses alligevel.
check-facts = Hvad der vides om udbuddet
check-facts-lead = Jo mere der vides her, desto færre spørgsmål bliver tilbage. Det kan ændres senere, uden at dokumenterne læses igen.
check-profiles = Tjek mod
check-profiles-help = Vælg jeres lands lov og gerne god praksis. En national lov bringer Unionens regler med sig.
check-unknown = vides ikke
check-kind = Kontraktens art
check-kind-help = Mange pligter gælder kun bygge- og anlægsarbejder eller kun tjenesteydelser.
check-cpv = Kontraktens genstand (CPV)
check-cpv-hint = Skriv et ord eller en kode
check-cpv-help = Søg på navn, eller skriv en CPV-kode, for eksempel 90910000. Den afgør branchens risiko og nogle pligter.
check-more = Mere, der vides: sted, ordregiver, værdi, fase, dag, scannede sider
check-place = Land, hvor arbejdet udføres
check-place-help = Nogle regler når kun arbejde, der udføres i landet selv.
check-buyer = Ordregiverens art
check-buyer-help = Tærskelværdier og nogle pligter er forskellige.
check-value = Anslået værdi uden moms
check-value-help = Den afgør, om EU's tærskelværdier er nået. Den omregnes aldrig til en anden valuta.
check-currency = Værdiens valuta
check-phase = Fase
check-phase-help = I et udkast kan en tekst sættes ind; efter offentliggørelse kræves en berigtigelse, efter underskrift en ændring af kontrakten.
check-regime = Regelsæt
check-regime-help = „Ikke afklaret“ udleder det af værdi, art og ordregiver.
check-date = Udbuddets begyndelse
check-date-help = Som år-måned-dag, for eksempel 2027-01-31. Reglerne fra den dag bruges; uden dag de nyeste.
check-date-wrong = »{ $written }« er ikke en dag. Skriv den som år-måned-dag, for eksempel 2027-01-31.
check-cpv-wrong = »{ $written }« er ikke en kendt CPV-kode. Skriv et ord eller kodens otte cifre.
check-ocr = Læs scannede sider (langsomt)
check-ocr-help = Sider uden tekst genkendes med Tesseract, hvor det er installeret: omkring 3 sekunder pr. side.
check-start = Tjek dokumenterne
check-sample = Prøv med et eksempel
check-sample-help = Læser et lille opdigtet udbud om havnerengøring, som følger med programmet.
check-cancel = Afbryd
check-cancel-help = Standser læsningen. Intet af den gemmes.
check-beginning = Begynder
check-opening = { $path } ({ $number } af { $total }): åbnes
check-reading = { $path } ({ $number } af { $total }): klausulerne læses
check-comparing = Sammenligner med det, der kræves
check-in-hand = Indlagte dokumenter
check-to-result = Vis resultatet
check-clear = Fjern dokumenterne
check-clear-help = Fjerner dokumenter, svar og afgørelser fra programmets hukommelse.

result-title = Resultat
result-lead = Hvad dokumenterne siger til gavn for dem, der skal udføre arbejdet, og hvad der ikke blev fundet i dem.
result-top = { $count ->
    [one] Den vigtigste mangel
   *[other] De { $count } vigtigste mangler
}
result-rest = { $count ->
    [one] Én mangel mere
   *[other] { $count } mangler mere
}
result-good = Hvad der er godt
result-good-count = { $count ->
    [one] Ét punkt blev fundet, som det kræves
   *[other] { $count } punkter blev fundet, som de kræves
}
result-sure = Hvor meget der blev læst, og hvor sikkert det er
result-overlooked = Målt med opdigtede dokumenter overser programmet omkring { $count } ud af 100 steder om de emner, der kræves her. Hvor der står „ikke fundet“, bør et menneske se efter en gang til.
result-questions = { $count ->
    [one] Ét spørgsmål afgør
   *[other] { $count } spørgsmål afgør
}
result-questions-lead = Dokumenterne svarer ikke på dette. Jeres svar ændrer resultatet med det samme.
result-decides = { $count ->
    [one] Afgør ét punkt.
   *[other] Afgør { $count } punkter.
}
result-yes = Ja
result-no = Nej
result-answer-in-check = Svar under „Tjek“
result-answered = { $question } { $answer }.
result-take-back = Tag tilbage
result-strengths-caption = Alle 24 emner, først dem, der ligger længst under det krævede
result-gaps = Manglerne, én for én
result-gaps-lead = De alvorligste først. Under „Tekst til at indsætte“ står en klausul på dokumenternes sprog.
result-shown = { $count ->
    [one] Ét punkt i dette udvalg; { $all } mangler i alt.
   *[other] { $count } punkter i dette udvalg; { $all } mangler i alt.
}
result-show-all = { $count ->
    [one] Vis det
   *[other] Vis alle { $count }
}
result-more-words = { $count ->
    [one] Ord fundet ét sted mere
   *[other] Ord fundet { $count } steder mere
}
result-show-on-page = Vis på siden
result-decide = Afgør
filter-severity = Vægt
filter-any-severity = Alle mangler
filter-status = Resultat
filter-any-status = Alle resultater
filter-stage = Trin
filter-any-stage = Alle trin
filter-category = Emne
filter-any-category = Alle emner
filter-document = Dokument
filter-any-document = Alle dokumenter

clause-use = Brug: { $use }
clause-not-when = Ikke når: { $not_when }
clause-official = Officiel skabelon: { $template }
clause-not-reviewed = Teksten er ikke gennemgået af en jurist fra dette land.

page-view-title = Vis på siden
page-view-nothing = Intet om arbejdstagere blev fundet i dokumenterne, så der er ikke noget at vise.
page-view-before = Forrige
page-view-after = Næste
page-view-choose = Sted ({ $count } fundet)
page-view-alt = Side { $page } i { $paper }; stedet er indrammet. Dets ord står ved siden af billedet.
page-view-no-picture = Siden kan ikke tegnes; dens tekst vises i stedet.
page-view-above = { $count ->
    [one] Ét sted ovenover.
   *[other] { $count } steder ovenover.
}
page-view-below = { $count ->
    [one] Ét sted nedenunder.
   *[other] { $count } steder nedenunder.
}
page-view-sure = Programmet er { $percent } % sikkert. Trin: { $stage }.
page-view-counts-for = Det tæller for
page-view-decide = Afgør om dette sted
page-view-panel = Alt, der blev fundet

decide-title = Afgør
decide-lead = I har det sidste ord. En afgørelse ændrer rapporten med det samme og står i den med jeres begrundelse.
decide-needs-papers = Gennemgangen blev åbnet uden sine dokumenter. Læg dem ind under „Tjek“ for at afgøre mere.
decide-subject = Om
decide-subject-help = Alle punkter og stederne om samme emne. Vælg et andet sted under »Vis på siden« for at afgøre om det.
decide-of-point = Punkt: { $title } ({ $status })
decide-of-passage = Sted: { $passage }
decide-kind = Afgørelse
decide-kind-accept = Rigtigt: jeg har set efter og er enig
decide-kind-wrong-reading = Læst forkert: stedet siger ikke dette
decide-kind-overlooked = Overset: ordene er der, programmet har ikke set dem
decide-kind-not-applicable = Kræves ikke af disse dokumenter
decide-reason = Begrundelse
decide-reason-help = Den kommer til at stå i rapporten. Ved „overset“ skriv, hvor ordene står.
decide-reason-missing = Giv en begrundelse: den kommer til at stå i rapporten.
decide-by = Navn eller rolle (må stå tomt)
decide-by-help = Det kommer til at stå i rapporten og i den gemte gennemgang.
decide-do = Afgør
decide-done = Afgjort. Rapporten er regnet ud på ny.
decide-list = { $count ->
    [0] Afgørelser
    [one] Én afgørelse
   *[other] { $count } afgørelser
}
decide-list-empty = Intet er afgjort endnu.
decide-take-back = Tag tilbage

to-do-title = Opgaver
to-do-lead = Hvad ordregiveren selv gør, og om den kan følge op på det, dokumenterne kræver.
to-do-when = trin: { $stage }
to-do-who = Gøres som regel af: { $who }
to-do-nothing = Profilerne kræver ikke noget af ordregiveren selv her.
who-planning = den enhed, der har brug for indkøbet, sammen med indkøb
who-procurement = indkøberen
who-evaluation = dem, der evaluerer tilbuddene
who-contract = den kontraktansvarlige
to-do-follow-up = Kan vi følge op på dette?
to-do-follow-up-lead = En klausul, som ingen kontrollerer, beskytter ingen. Et skøn for én kontrakt.
to-do-hours-now = timer om året for det, dokumenterne kræver nu
to-do-hours-texts = timer om året med alle tekster til at indsætte
to-do-assumptions = Skønnets antagelser
to-do-sum = Regnestykket: { $checks } kontroller om året for hvert bilag; hver tager { $ask } minutter at bede om, { $look } at se igennem, { $worker } for hver af { $sample } arbejdstagere, og i { $share } ud af 100 kontroller { $settle } minutter at opklare noget. Tallene er vores antagelser, ikke målinger.
to-do-evidence = Dokumentation at se igennem
to-do-what = Dokumentation
to-do-recipient = Hvem der får den
to-do-kept = Hvor længe den gemmes
to-do-asked = Kræves nu
to-do-with-text = med vores tekst
assume-checks-a-year = Kontroller om året
assume-workers-in-sample = Arbejdstagere i stikprøven
assume-minutes-to-ask = Minutter til at bede om dokumentation
assume-minutes-to-look = Minutter til at se den igennem
assume-minutes-a-worker = Minutter pr. arbejdstager
assume-minutes-to-settle = Minutter til at opklare det fundne
assume-share-with-questions = Andel af kontroller med noget at opklare (0 til 1)

take-title = Hent
take-lead = Alt laves på denne computer.
take-reports = Rapporten
take-reports-lead = Den indeholder jeres svar og afgørelser, som de er nu.
take-form-docx = Rapport til Word
take-form-docx-for = til sagen og til kolleger
take-form-note = Notat til sagen
take-form-note-for = hvad der blev tjekket og afgjort og hvorfor, med hvert dokuments kontrolsum
take-form-xlsx = Tabeller til Excel
take-form-xlsx-for = en række for hvert resultat og hvert sted, med filtre
take-form-html = Webside
take-form-html-for = til at læse og udskrive
take-form-csv = Tabel (CSV)
take-form-csv-for = en række for hvert resultat, til andre programmer
take-form-json = Data (JSON)
take-form-json-for = alt, til andre programmer
take-papers = Dokumenterne med kommentarer
take-papers-lead = Kopier af Word- og PDF-dokumenterne med kommentarer ved de svage steder og én øverst med det, der ikke blev fundet, og klausulen til at indsætte. Teksten forbliver, som den er.
take-papers-gone = Selve dokumenterne er ikke lagt ind. Læg dem ind under „Tjek“.
take-annotate = Lav kopierne
take-annotating = Skriver kommentarer
take-copy = { $paper } ({ $count ->
    [one] én kommentar
   *[other] { $count } kommentarer
})
take-all-copies = Alle kopier i én zip
take-review = Gennemgangen, til at fortsætte senere
take-review-lead = En fil med rapporten, jeres afgørelser og dokumenternes kontrolsummer, uden selve dokumenterne.
take-save = Gem gennemgangen
take-open = Fortsæt en gemt gennemgang
take-open-lead = Åbn filen, og læg derefter de samme dokumenter ind igen under „Tjek“. Dokumenter, der er ændret siden, nævnes.
take-open-file = Gennemgang (.fairclause)
take-open-do = Åbn gennemgangen
take-opened = Gennemgangen er åben.

library-title = Bibliotek
library-lead = Hvad der kan kræves, hvem der kræver det, og vores tekster.
library-part = Hylde
library-part-paste = Hvordan læses min klausul?
library-part-subjects = Emner og tekster
library-part-requirements = Krav
library-part-matrix = Hvem kræver hvad
library-about = Hvad det handler om
library-not-about = Hvad det ikke handler om
library-blind = Hvad programmet ikke ser
library-examples = Læses som dette
library-asked-by = Hvem der kræver det
library-asked-by-nobody = Ingen profil kræver det.
library-texts = Tekster til at indsætte
library-no-text = Vi har ingen tekst om dette emne: det er noget, ordregiveren gør, ikke en klausul.
library-text-language = Eksemplernes og teksternes sprog
library-profile = Profil
library-any-profile = Alle profiler
library-search = Ord i titel, begrundelse eller kilde
library-found = { $count ->
    [one] Ét krav
   *[other] { $count } krav
}
library-matrix-caption = Hvor mange krav til dokumenterne hver profil har om et emne; „lov“, hvor et af dem er en pligt
library-law = lov
library-paste-lead = Indsæt én klausul. Den læses på samme måde som et udbud, og intet af den gemmes.
library-clause = Klausul
library-clause-language = Klausulens sprog
library-read = Læs den
library-no-reading = Programmet finder intet om arbejdstagere i disse ord.
library-unsure = usikkert: et menneske må se efter
library-has = Den har: { $element }
library-strongest = Den har en pligt, en kontrol og en konsekvens. Intet stærkere kræves noget sted.
library-step = Trin { $number }:
library-step-obligation = skriv, hvem der skal gøre hvad („skal“, „forpligter sig“), ikke hvad man håber på.
library-step-hedge = fjern ord, der tømmer pligten („så vidt muligt“, „rimelige bestræbelser“).
library-step-verification = skriv, hvordan det kontrolleres eller dokumenteres: en rapport, optegnelser, en audit, en attest.
library-step-sanction = skriv, hvad der følger af et brud: en plan for at rette op, tilbageholdt betaling, bod.
library-reaches = Så er det: { $strength }.

about-title = Om programmet
about-lead = Hvor godt det læser, hvad det ikke ser, og hvilke versioner der er i brug. Dette er ikke juridisk rådgivning.
about-measured = Hvor godt det læser
about-measured-lead = Målt med { $rows } steder på { $languages } sprog, som blev skrevet til formålet og ikke brugt til at skrive reglerne.
about-stale = Programmet er ændret, siden det blev målt; tallene er den forrige versions.
about-caption = Efter emne; i parentes det interval, hvori den sande andel ligger med 95 % sikkerhed
about-found = Fundet, af det, der er
about-right = Rigtigt, af det, der blev læst
about-cases = Steder
about-few = for få at stole på
about-card = Hele modelkortet, efter sprog og emne (på engelsk)
about-blind = Hvad det ikke ser
blind-practice = Det ser ikke praksis: en god klausul siger ikke noget om, hvordan mennesker behandles.
blind-not-given = Det ser ikke, hvad det ikke har fået: bilag, formularer, standardvilkår, der er taget ind ved henvisning.
blind-overlooks = Det overser ordlyd: usædvanlige vendinger og lange omveje.
blind-finds = Det finder ordlyd, der ikke er der: se på det citerede sted, før I stoler på det.
blind-pages = Det ser ikke hver side: scannede kun på opfordring, tegninger og fotos slet ikke.
blind-languages = Det læser ti sprog; steder på andre sprog tælles og nævnes som ikke læst.
blind-lawyer = Det er ikke jurist: en profil indeholder, hvad dens fil siger, med kilde og hvordan den er kontrolleret.
blind-weigh = Det afvejer ikke, om et krav er proportionalt for jeres kontrakt.
blind-convert = Det omregner ikke værdier til andre valutaer.
about-versions = Versioner
about-reader = Læser „{ $name }“
about-private = Jeres dokumenter
about-private-told = Dokumenterne er i programmets hukommelse, så længe denne side er åben, og ligger kun på disken, mens de læses. Intet sendes nogen steder hen, og intet tælles.
