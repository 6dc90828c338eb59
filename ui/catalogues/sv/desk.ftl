# Handläggarens arbetsplats. Det som inte står här står i rapportens katalog.

nav-check = Granska
nav-result = Resultat
nav-page = Visa på sidan
nav-decide = Besluta
nav-to-do = Att göra
nav-take-away = Hämta
nav-library = Bibliotek
nav-about = Om programmet
frame-language = Språk
frame-sign-in = Logga in
frame-sign-in-lead = Den här arbetsplatsen är för anställda i er organisation. Logga in för att fortsätta.
frame-sign-out = Logga ut
frame-in-hand = Inlagda handlingar
frame-no-papers = Inga handlingar inlagda ännu.
frame-nothing-yet = Det finns inget att visa ännu. Lägg först in handlingarna.
frame-to-check = Lägg in handlingar
several-subjects = flera ämnen
profile-good-practice = God praxis (CBSS, OSSE, ILO, FLOW)
profile-eu-2014-24 = Europeiska unionen: direktiv 2014/24/EU och angränsande akter

check-title = Granska en upphandling eller ett avtal
check-lead = Lägg in alla handlingar i en upphandling: de bedöms tillsammans, så en klausul i en bilaga räknas. De lämnar inte den här datorn och ligger på dess disk bara medan de läses.
check-papers = Handlingar i en upphandling
check-papers-help = PDF, Word, Excel, HTML, text, annonser i XML, ODT, RTF, DOC eller en zip med sådana. Det som inte kan läsas nämns i resultatet; resten läses ändå.
check-facts = Vad som är känt om upphandlingen
check-facts-lead = Ju mer som är känt här, desto färre frågor återstår. Det kan ändras senare utan att handlingarna läses om.
check-profiles = Granska mot
check-profiles-help = Välj ert lands lag och gärna god praxis. En nationell lag tar med sig unionens regler.
check-unknown = inte känt
check-kind = Typ av kontrakt
check-kind-help = Många skyldigheter gäller bara byggentreprenader eller bara tjänster.
check-cpv = Kontraktets föremål (CPV)
check-cpv-hint = Skriv ett ord eller en kod
check-cpv-help = Sök på namn eller skriv en CPV-kod, till exempel 90910000. Den avgör branschens risk och vissa skyldigheter.
check-more = Mer som är känt: plats, köpare, värde, skede, datum, inskannade sidor
check-place = Land där arbetet utförs
check-place-help = Vissa regler når bara arbete som utförs i landet.
check-buyer = Typ av upphandlande myndighet
check-buyer-help = Tröskelvärden och vissa skyldigheter skiljer sig.
check-value = Uppskattat värde utan mervärdesskatt
check-value-help = Det avgör om EU:s tröskelvärden nås. Det räknas aldrig om till en annan valuta.
check-currency = Värdets valuta
check-phase = Skede
check-phase-help = I ett utkast kan en text klistras in; efter annonsering krävs en rättelse, efter undertecknande en ändring av kontraktet.
check-regime = Regelverk
check-regime-help = ”Inte avgjort” räknar ut det från värde, typ och köpare.
check-date = Upphandlingens början
check-date-help = Som år-månad-dag, till exempel 2027-01-31. Den dagens regler används; utan datum de senaste.
check-date-wrong = ”{ $written }” är inget datum. Skriv det som år-månad-dag, till exempel 2027-01-31.
check-cpv-wrong = ”{ $written }” är ingen känd CPV-kod. Skriv ett ord eller kodens åtta siffror.
check-ocr = Läs inskannade sidor (långsamt)
check-ocr-help = Sidor utan text tolkas med Tesseract där det är installerat: ungefär 3 sekunder per sida.
check-start = Granska handlingarna
check-sample = Pröva med ett exempel
check-sample-help = Läser en liten påhittad upphandling av hamnstädning som följer med programmet.
check-cancel = Avbryt
check-cancel-help = Avbryter läsningen. Inget av den sparas.
check-beginning = Börjar
check-opening = { $path } ({ $number } av { $total }): öppnas
check-reading = { $path } ({ $number } av { $total }): klausulerna läses
check-comparing = Jämför med det som krävs
check-in-hand = Inlagda handlingar
check-to-result = Visa resultatet
check-clear = Ta bort handlingarna
check-clear-help = Tar bort handlingar, svar och beslut ur programmets minne.

result-title = Resultat
result-lead = Vad handlingarna ger dem som ska utföra arbetet, och vad som inte hittades i dem.
result-top = { $count ->
    [one] Den viktigaste luckan
   *[other] De { $count } viktigaste luckorna
}
result-rest = { $count ->
    [one] En lucka till
   *[other] { $count } luckor till
}
result-good = Vad som är bra
result-good-count = { $count ->
    [one] En punkt hittades som den krävs
   *[other] { $count } punkter hittades som de krävs
}
result-sure = Hur mycket som lästes och hur säkert det är
result-overlooked = Mätt med påhittade handlingar förbiser programmet ungefär { $count } av 100 stycken om de ämnen som krävs här. Där det står ”hittades inte” bör en människa titta en gång till.
result-questions = { $count ->
    [one] En fråga avgör
   *[other] { $count } frågor avgör
}
result-questions-lead = Handlingarna svarar inte på detta. Ert svar ändrar resultatet genast.
result-decides = { $count ->
    [one] Avgör en punkt.
   *[other] Avgör { $count } punkter.
}
result-yes = Ja
result-no = Nej
result-answer-in-check = Svara under ”Granska”
result-answered = { $question } { $answer }.
result-take-back = Ta tillbaka
result-strengths-caption = Alla 24 ämnen, först de som ligger längst under det som krävs
result-gaps = Luckorna, en efter en
result-gaps-lead = De allvarligaste först. Öppna ”Text att klistra in” för en klausul på handlingarnas språk.
result-shown = { $count ->
    [one] En punkt i detta urval; { $all } luckor totalt.
   *[other] { $count } punkter i detta urval; { $all } luckor totalt.
}
result-show-all = { $count ->
    [one] Visa den
   *[other] Visa alla { $count }
}
result-more-words = { $count ->
    [one] Ord hittades i ett stycke till
   *[other] Ord hittades i { $count } stycken till
}
result-show-on-page = Visa på sidan
result-decide = Besluta
filter-severity = Tyngd
filter-any-severity = Alla luckor
filter-status = Resultat
filter-any-status = Alla resultat
filter-stage = Skede
filter-any-stage = Alla skeden
filter-category = Ämne
filter-any-category = Alla ämnen
filter-document = Handling
filter-any-document = Alla handlingar

clause-use = Används så: { $use }
clause-not-when = Används inte: { $not_when }
clause-official = Officiell mall: { $template }
clause-not-reviewed = Texten har inte granskats av någon jurist i detta land.

page-view-title = Visa på sidan
page-view-nothing = Inget om arbetstagare hittades i handlingarna, så det finns inget att visa.
page-view-before = Föregående
page-view-after = Nästa
page-view-choose = Stycke ({ $count } hittade)
page-view-alt = Sida { $page } i { $paper }; stycket är inramat. Dess ord står bredvid bilden.
page-view-no-picture = Sidan kan inte ritas; dess text visas i stället.
page-view-above = { $count ->
    [one] Ett stycke ovanför.
   *[other] { $count } stycken ovanför.
}
page-view-below = { $count ->
    [one] Ett stycke nedanför.
   *[other] { $count } stycken nedanför.
}
page-view-sure = Programmet är säkert till { $percent } %. Skede: { $stage }.
page-view-counts-for = Det räknas för
page-view-decide = Besluta om detta stycke
page-view-panel = Allt som hittades

decide-title = Besluta
decide-lead = Ni har sista ordet. Ett beslut ändrar rapporten genast och står i den med er motivering.
decide-needs-papers = Granskningen öppnades utan sina handlingar. Lägg in dem under ”Granska” för att besluta vidare.
decide-subject = Om
decide-subject-help = Alla punkter och styckena i samma ämne. För att besluta om ett annat stycke, välj det under ”Visa på sidan”.
decide-of-point = Punkt: { $title } ({ $status })
decide-of-passage = Stycke: { $passage }
decide-kind = Beslut
decide-kind-accept = Rätt: jag har tittat och håller med
decide-kind-wrong-reading = Fel läst: stycket säger inte detta
decide-kind-overlooked = Förbisett: orden finns, programmet har inte sett dem
decide-kind-not-applicable = Krävs inte av dessa handlingar
decide-reason = Motivering
decide-reason-help = Den kommer att stå i rapporten. Vid ”förbisett”, skriv var orden står.
decide-reason-missing = Ange en motivering: den kommer att stå i rapporten.
decide-by = Namn eller roll (får lämnas tomt)
decide-by-help = Det kommer att stå i rapporten och i den sparade granskningen.
decide-do = Besluta
decide-done = Beslutat. Rapporten har räknats om.
decide-list = { $count ->
    [0] Beslut
    [one] Ett beslut
   *[other] { $count } beslut
}
decide-list-empty = Inget har beslutats ännu.
decide-take-back = Ta tillbaka

to-do-title = Att göra
to-do-lead = Vad köparen själv gör, och om den kan följa upp det som handlingarna kräver.
to-do-when = skede: { $stage }
to-do-who = Görs i regel av: { $who }
to-do-nothing = Profilerna kräver inget av köparen själv här.
who-planning = den enhet som behöver inköpet, tillsammans med upphandlingen
who-procurement = upphandlaren
who-evaluation = de som utvärderar anbuden
who-contract = avtalsförvaltaren
to-do-follow-up = Kan vi följa upp detta?
to-do-follow-up-lead = En klausul som ingen kontrollerar skyddar ingen. En uppskattning för ett kontrakt.
to-do-hours-now = timmar om året för det som handlingarna kräver nu
to-do-hours-texts = timmar om året med alla texter att klistra in
to-do-assumptions = Uppskattningens antaganden
to-do-sum = Uträkningen: { $checks } kontroller om året för varje underlag; var och en tar { $ask } minuter att begära, { $look } att gå igenom, { $worker } för var och en av { $sample } arbetstagare, och i { $share } av 100 kontroller { $settle } minuter att reda ut något. Talen är våra antaganden, inte mätningar.
to-do-evidence = Underlagen att gå igenom
to-do-what = Underlag
to-do-recipient = Vem som får det
to-do-kept = Hur länge det sparas
to-do-asked = Krävs nu
to-do-with-text = med vår text
assume-checks-a-year = Kontroller om året
assume-workers-in-sample = Arbetstagare i stickprovet
assume-minutes-to-ask = Minuter att begära ett underlag
assume-minutes-to-look = Minuter att gå igenom ett underlag
assume-minutes-a-worker = Minuter per arbetstagare
assume-minutes-to-settle = Minuter att reda ut det som hittats
assume-share-with-questions = Andel kontroller med något att reda ut (0 till 1)

take-title = Hämta
take-lead = Allt görs på den här datorn.
take-reports = Rapporten
take-reports-lead = Den innehåller era svar och beslut som de är nu.
take-form-docx = Rapport för Word
take-form-docx-for = för akten och för kollegor
take-form-note = Tjänsteanteckning
take-form-note-for = vad som granskades och beslutades och varför, med varje handlings kontrollsumma
take-form-xlsx = Tabeller för Excel
take-form-xlsx-for = en rad för varje resultat och varje stycke, med filter
take-form-html = Webbsida
take-form-html-for = att läsa och skriva ut
take-form-csv = Tabell (CSV)
take-form-csv-for = en rad för varje resultat, för andra program
take-form-json = Data (JSON)
take-form-json-for = allt, för andra program
take-papers = Handlingarna med kommentarer
take-papers-lead = Kopior av Word- och PDF-handlingarna med kommentarer vid de svaga ställena, och en överst med det som inte hittades och klausulen att klistra in. Texten förblir som den är.
take-papers-gone = Själva handlingarna är inte inlagda. Lägg in dem under ”Granska”.
take-annotate = Gör kopiorna
take-annotating = Skriver kommentarer
take-copy = { $paper } ({ $count ->
    [one] en kommentar
   *[other] { $count } kommentarer
})
take-all-copies = Alla kopior i en zip
take-review = Granskningen, för att fortsätta senare
take-review-lead = En fil med rapporten, era beslut och handlingarnas kontrollsummor, utan själva handlingarna.
take-save = Spara granskningen
take-open = Fortsätt med en sparad granskning
take-open-lead = Öppna filen och lägg sedan in samma handlingar igen under ”Granska”. Handlingar som har ändrats sedan dess nämns.
take-open-file = Granskning (.fairclause)
take-open-do = Öppna granskningen
take-opened = Granskningen är öppnad.

library-title = Bibliotek
library-lead = Vad som kan krävas, vem som kräver det, och våra texter.
library-part = Hylla
library-part-paste = Hur läses min klausul?
library-part-subjects = Ämnen och texter
library-part-requirements = Krav
library-part-matrix = Vem kräver vad
library-about = Vad det handlar om
library-not-about = Vad det inte handlar om
library-blind = Vad programmet inte ser
library-examples = Läses som detta
library-asked-by = Vem som kräver det
library-asked-by-nobody = Ingen profil kräver det.
library-texts = Texter att klistra in
library-no-text = Vi har ingen text i detta ämne: det är något köparen gör, inte en klausul.
library-text-language = Exemplens och texternas språk
library-profile = Profil
library-any-profile = Alla profiler
library-search = Ord i titel, motivering eller källa
library-found = { $count ->
    [one] Ett krav
   *[other] { $count } krav
}
library-matrix-caption = Hur många krav på handlingarna varje profil har i ett ämne; ”lag” där ett av dem är en skyldighet
library-law = lag
library-paste-lead = Klistra in en klausul. Den läses på samma sätt som en upphandling, och inget av den sparas.
library-clause = Klausul
library-clause-language = Klausulens språk
library-read = Läs den
library-no-reading = Programmet hittar inget om arbetstagare i dessa ord.
library-unsure = osäkert: en människa måste titta
library-has = Den har: { $element }
library-strongest = Den har en skyldighet, en kontroll och en påföljd. Inget starkare krävs någonstans.
library-step = Steg { $number }:
library-step-obligation = skriv vem som ska göra vad (”ska”, ”förbinder sig”), inte vad man hoppas på.
library-step-hedge = ta bort ord som tömmer skyldigheten (”om möjligt”, ”rimliga ansträngningar”).
library-step-verification = skriv hur det kontrolleras eller styrks: rapport, register, revision, intyg.
library-step-sanction = skriv vad som följer på ett brott: en plan för rättelse, innehållen betalning, vite.
library-reaches = Då är det: { $strength }.

about-title = Om programmet
about-lead = Hur väl det läser, vad det inte ser och vilka versioner som används. Detta är inte juridisk rådgivning.
about-measured = Hur väl det läser
about-measured-lead = Mätt med { $rows } stycken på { $languages } språk som skrevs för detta och inte användes för att skriva reglerna.
about-stale = Programmet har ändrats sedan det mättes; siffrorna gäller den förra versionen.
about-caption = Efter ämne; inom parentes det intervall där den sanna andelen ligger med 95 % säkerhet
about-found = Hittat, av det som finns
about-right = Rätt, av det som lästs
about-cases = Stycken
about-few = för få att lita på
about-card = Hela modellkortet, efter språk och ämne (på engelska)
about-blind = Vad det inte ser
blind-practice = Det ser inte verkligheten: en bra klausul säger inget om hur människor behandlas.
blind-not-given = Det ser inte vad det inte har fått: bilagor, formulär, standardvillkor som tagits in genom hänvisning.
blind-overlooks = Det förbiser ordalydelser: ovanliga uttryck och långa omvägar.
blind-finds = Det hittar ordalydelser som inte finns: se på det citerade stycket innan ni förlitar er på det.
blind-pages = Det ser inte varje sida: inskannade bara på begäran, ritningar och foton inte alls.
blind-languages = Det läser tio språk; stycken på andra språk räknas och nämns som olästa.
blind-lawyer = Det är ingen jurist: en profil innehåller det som dess fil säger, med källa och hur den har kontrollerats.
blind-weigh = Det väger inte om ett krav är proportionerligt för ert kontrakt.
blind-convert = Det räknar inte om värden till andra valutor.
about-versions = Versioner
about-reader = Läsare ”{ $name }”
about-private = Era handlingar
about-private-told = Handlingarna finns i programmets minne så länge sidan är öppen och ligger på disken bara medan de läses. Inget skickas någonstans och inget räknas.
