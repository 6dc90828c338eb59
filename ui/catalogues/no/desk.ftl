# Innkjøperens arbeidsbord. Det som ikke står her, står i rapportens katalog.

nav-check = Kontroller
nav-result = Resultat
nav-page = Vis på siden
nav-decide = Avgjør
nav-to-do = Oppgaver
nav-take-away = Last ned
nav-library = Bibliotek
nav-about = Om programmet
frame-language = Språk
frame-sign-in = Logg inn
frame-sign-in-lead = Dette arbeidsbordet er for ansatte i virksomheten. Logg inn for å fortsette.
frame-sign-out = Logg ut
frame-in-hand = Innlagte dokumenter
frame-no-papers = Ingen dokumenter er lagt inn ennå.
frame-nothing-yet = Det er ikke noe å vise ennå. Legg først inn dokumentene.
frame-to-check = Legg inn dokumenter
several-subjects = flere emner
profile-good-practice = God praksis (CBSS, OSSE, ILO, FLOW)
profile-eu-2014-24 = Den europeiske union: direktiv 2014/24/EU og tilgrensende rettsakter

check-title = Kontroller en konkurranse eller en kontrakt
check-lead = Legg inn alle dokumentene i én anskaffelse: de vurderes samlet, så en klausul i et vedlegg teller med. De forlater ikke denne datamaskinen og ligger på disken bare mens de leses.
check-papers = Dokumenter i én anskaffelse
check-papers-help = PDF, Word, Excel, HTML, tekst, kunngjøringer i XML, ODT, RTF, DOC eller en zip med slike filer. Det som ikke kan leses, nevnes i resultatet; resten leses likevel.
check-facts = Hva som er kjent om anskaffelsen
check-facts-lead = Jo mer som er kjent her, desto færre spørsmål gjenstår. Det kan endres senere uten at dokumentene leses på nytt.
check-profiles = Kontroller mot
check-profiles-help = Velg loven i landet deres og gjerne god praksis. En nasjonal lov tar med seg unionens regler.
check-unknown = ikke kjent
check-kind = Type kontrakt
check-kind-help = Mange plikter gjelder bare bygge- og anleggsarbeider eller bare tjenester.
check-cpv = Kontraktens gjenstand (CPV)
check-cpv-hint = Skriv et ord eller en kode
check-cpv-help = Søk på navn, eller skriv en CPV-kode, for eksempel 90910000. Den avgjør bransjens risiko og noen plikter.
check-more = Mer som er kjent: sted, oppdragsgiver, verdi, fase, dag, skannede sider
check-place = Land der arbeidet utføres
check-place-help = Noen regler når bare arbeid som utføres i landet selv.
check-buyer = Type oppdragsgiver
check-buyer-help = Terskelverdier og noen plikter er forskjellige.
check-value = Anslått verdi uten merverdiavgift
check-value-help = Den avgjør om EØS-terskelverdiene er nådd. Den regnes aldri om til en annen valuta.
check-currency = Verdiens valuta
check-phase = Fase
check-phase-help = I et utkast kan en tekst limes inn; etter kunngjøring kreves en rettelse, etter underskrift en endring av kontrakten.
check-regime = Regelverk
check-regime-help = «Ikke avklart» utleder det av verdi, type og oppdragsgiver.
check-date = Anskaffelsens begynnelse
check-date-help = Som år-måned-dag, for eksempel 2027-01-31. Reglene fra den dagen brukes; uten dag de nyeste.
check-date-wrong = «{ $written }» er ikke en dag. Skriv den som år-måned-dag, for eksempel 2027-01-31.
check-cpv-wrong = «{ $written }» er ikke en kjent CPV-kode. Skriv et ord eller de åtte sifrene i koden.
check-ocr = Les skannede sider (langsomt)
check-ocr-help = Sider uten tekst gjenkjennes med Tesseract der det er installert: omtrent 3 sekunder per side.
check-start = Kontroller dokumentene
check-sample = Prøv med et eksempel
check-sample-help = Leser en liten oppdiktet konkurranse om havnerenhold som følger med programmet.
check-cancel = Avbryt
check-cancel-help = Stanser lesingen. Ingenting av den beholdes.
check-beginning = Begynner
check-opening = { $path } ({ $number } av { $total }): åpnes
check-reading = { $path } ({ $number } av { $total }): klausulene leses
check-comparing = Sammenligner med det som kreves
check-in-hand = Innlagte dokumenter
check-to-result = Vis resultatet
check-clear = Fjern dokumentene
check-clear-help = Fjerner dokumenter, svar og avgjørelser fra programmets minne.

result-title = Resultat
result-lead = Hva dokumentene sier til vern for dem som skal utføre arbeidet, og hva som ikke ble funnet i dem.
result-top = { $count ->
    [one] Den viktigste mangelen
   *[other] De { $count } viktigste manglene
}
result-rest = { $count ->
    [one] Én mangel til
   *[other] { $count } mangler til
}
result-good = Hva som er bra
result-good-count = { $count ->
    [one] Ett punkt ble funnet slik det kreves
   *[other] { $count } punkter ble funnet slik de kreves
}
result-sure = Hvor mye som ble lest, og hvor sikkert det er
result-overlooked = Målt med oppdiktede dokumenter overser programmet omtrent { $count } av 100 steder om de emnene som kreves her. Der det står «ikke funnet», bør et menneske se etter en gang til.
result-questions = { $count ->
    [one] Ett spørsmål avgjør
   *[other] { $count } spørsmål avgjør
}
result-questions-lead = Dokumentene svarer ikke på dette. Svaret deres endrer resultatet straks.
result-decides = { $count ->
    [one] Avgjør ett punkt.
   *[other] Avgjør { $count } punkter.
}
result-yes = Ja
result-no = Nei
result-answer-in-check = Svar under «Kontroller»
result-answered = { $question } { $answer }.
result-take-back = Ta tilbake
result-strengths-caption = Alle 24 emner, først de som ligger lengst under det som kreves
result-gaps = Manglene, én etter én
result-gaps-lead = De alvorligste først. Under «Tekst å lime inn» står en klausul på dokumentenes språk.
result-shown = { $count ->
    [one] Ett punkt i dette utvalget; { $all } mangler i alt.
   *[other] { $count } punkter i dette utvalget; { $all } mangler i alt.
}
result-show-all = { $count ->
    [one] Vis det
   *[other] Vis alle { $count }
}
result-more-words = { $count ->
    [one] Ord funnet ett sted til
   *[other] Ord funnet { $count } steder til
}
result-show-on-page = Vis på siden
result-decide = Avgjør
filter-severity = Vekt
filter-any-severity = Alle mangler
filter-status = Resultat
filter-any-status = Alle resultater
filter-stage = Trinn
filter-any-stage = Alle trinn
filter-category = Emne
filter-any-category = Alle emner
filter-document = Dokument
filter-any-document = Alle dokumenter

clause-use = Bruk: { $use }
clause-not-when = Ikke når: { $not_when }
clause-official = Offisiell mal: { $template }
clause-not-reviewed = Teksten er ikke gjennomgått av en jurist fra dette landet.

page-view-title = Vis på siden
page-view-nothing = Ingenting om arbeidstakere ble funnet i dokumentene, så det er ikke noe å vise.
page-view-before = Forrige
page-view-after = Neste
page-view-choose = Sted ({ $count } funnet)
page-view-alt = Side { $page } i { $paper }; stedet er rammet inn. Ordene står ved siden av bildet.
page-view-no-picture = Siden kan ikke tegnes; teksten vises i stedet.
page-view-above = { $count ->
    [one] Ett sted ovenfor.
   *[other] { $count } steder ovenfor.
}
page-view-below = { $count ->
    [one] Ett sted nedenfor.
   *[other] { $count } steder nedenfor.
}
page-view-sure = Programmet er { $percent } % sikkert. Trinn: { $stage }.
page-view-counts-for = Det teller for
page-view-decide = Avgjør om dette stedet
page-view-panel = Alt som ble funnet

decide-title = Avgjør
decide-lead = Dere har siste ord. En avgjørelse endrer rapporten straks og står i den med begrunnelsen deres.
decide-needs-papers = Gjennomgangen ble åpnet uten dokumentene. Legg dem inn under «Kontroller» for å avgjøre mer.
decide-subject = Om
decide-subject-help = Alle punkter og stedene om samme emne. Velg et annet sted under «Vis på siden» for å avgjøre om det.
decide-of-point = Punkt: { $title } ({ $status })
decide-of-passage = Sted: { $passage }
decide-kind = Avgjørelse
decide-kind-accept = Riktig: jeg har sett etter og er enig
decide-kind-wrong-reading = Lest feil: stedet sier ikke dette
decide-kind-overlooked = Oversett: ordene finnes, programmet har ikke sett dem
decide-kind-not-applicable = Kreves ikke av disse dokumentene
decide-reason = Begrunnelse
decide-reason-help = Den kommer til å stå i rapporten. Ved «oversett», skriv hvor ordene står.
decide-reason-missing = Gi en begrunnelse: den kommer til å stå i rapporten.
decide-by = Navn eller rolle (kan stå tomt)
decide-by-help = Det kommer til å stå i rapporten og i den lagrede gjennomgangen.
decide-do = Avgjør
decide-done = Avgjort. Rapporten er regnet ut på nytt.
decide-list = { $count ->
    [0] Avgjørelser
    [one] Én avgjørelse
   *[other] { $count } avgjørelser
}
decide-list-empty = Ingenting er avgjort ennå.
decide-take-back = Ta tilbake

to-do-title = Oppgaver
to-do-lead = Hva oppdragsgiveren selv gjør, og om den kan følge opp det dokumentene krever.
to-do-when = trinn: { $stage }
to-do-who = Gjøres som regel av: { $who }
to-do-nothing = Profilene krever ikke noe av oppdragsgiveren selv her.
who-planning = enheten som trenger innkjøpet, sammen med innkjøp
who-procurement = innkjøperen
who-evaluation = de som evaluerer tilbudene
who-contract = den kontraktsansvarlige
to-do-follow-up = Kan vi følge opp dette?
to-do-follow-up-lead = En klausul som ingen kontrollerer, verner ingen. Et anslag for én kontrakt.
to-do-hours-now = timer i året for det dokumentene krever nå
to-do-hours-texts = timer i året med alle tekster å lime inn
to-do-assumptions = Anslagets forutsetninger
to-do-sum = Regnestykket: { $checks } kontroller i året for hver dokumentasjon; hver tar { $ask } minutter å be om, { $look } å se gjennom, { $worker } for hver av { $sample } arbeidstakere, og i { $share } av 100 kontroller { $settle } minutter å oppklare noe. Tallene er våre forutsetninger, ikke målinger.
to-do-evidence = Dokumentasjon å se gjennom
to-do-what = Dokumentasjon
to-do-recipient = Hvem som får den
to-do-kept = Hvor lenge den oppbevares
to-do-asked = Kreves nå
to-do-with-text = med vår tekst
assume-checks-a-year = Kontroller i året
assume-workers-in-sample = Arbeidstakere i stikkprøven
assume-minutes-to-ask = Minutter for å be om dokumentasjon
assume-minutes-to-look = Minutter for å se den gjennom
assume-minutes-a-worker = Minutter per arbeidstaker
assume-minutes-to-settle = Minutter for å oppklare det som er funnet
assume-share-with-questions = Andel kontroller med noe å oppklare (0 til 1)

take-title = Last ned
take-lead = Alt lages på denne datamaskinen.
take-reports = Rapporten
take-reports-lead = Den inneholder svarene og avgjørelsene slik de er nå.
take-form-docx = Rapport for Word
take-form-docx-for = til saken og til kolleger
take-form-note = Notat til saken
take-form-note-for = hva som ble kontrollert og avgjort og hvorfor, med sjekksummen til hvert dokument
take-form-xlsx = Tabeller for Excel
take-form-xlsx-for = en rad for hvert resultat og hvert sted, med filtre
take-form-html = Nettside
take-form-html-for = til å lese og skrive ut
take-form-csv = Tabell (CSV)
take-form-csv-for = en rad for hvert resultat, for andre programmer
take-form-json = Data (JSON)
take-form-json-for = alt, for andre programmer
take-papers = Dokumentene med kommentarer
take-papers-lead = Kopier av Word- og PDF-dokumentene med kommentarer ved de svake stedene og én øverst med det som ikke ble funnet, og klausulen å lime inn. Teksten forblir som den er.
take-papers-gone = Selve dokumentene er ikke lagt inn. Legg dem inn under «Kontroller».
take-annotate = Lag kopiene
take-annotating = Skriver kommentarer
take-copy = { $paper } ({ $count ->
    [one] én kommentar
   *[other] { $count } kommentarer
})
take-all-copies = Alle kopier i én zip
take-review = Gjennomgangen, for å fortsette senere
take-review-lead = En fil med rapporten, avgjørelsene deres og sjekksummene til dokumentene, uten selve dokumentene.
take-save = Lagre gjennomgangen
take-open = Fortsett en lagret gjennomgang
take-open-lead = Åpne filen, og legg så inn de samme dokumentene igjen under «Kontroller». Dokumenter som er endret siden, nevnes.
take-open-file = Gjennomgang (.fairclause)
take-open-do = Åpne gjennomgangen
take-opened = Gjennomgangen er åpen.

library-title = Bibliotek
library-lead = Hva som kan kreves, hvem som krever det, og våre tekster.
library-part = Hylle
library-part-paste = Hvordan leses klausulen min?
library-part-subjects = Emner og tekster
library-part-requirements = Krav
library-part-matrix = Hvem krever hva
library-about = Hva det handler om
library-not-about = Hva det ikke handler om
library-blind = Hva programmet ikke ser
library-examples = Leses som dette
library-asked-by = Hvem som krever det
library-asked-by-nobody = Ingen profil krever det.
library-texts = Tekster å lime inn
library-no-text = Vi har ingen tekst om dette emnet: det er noe oppdragsgiveren gjør, ikke en klausul.
library-text-language = Eksemplenes og tekstenes språk
library-profile = Profil
library-any-profile = Alle profiler
library-search = Ord i tittel, begrunnelse eller kilde
library-found = { $count ->
    [one] Ett krav
   *[other] { $count } krav
}
library-matrix-caption = Hvor mange krav til dokumentene hver profil har om et emne; «lov» der ett av dem er en plikt
library-law = lov
library-paste-lead = Lim inn én klausul. Den leses på samme måte som en konkurranse, og ingenting av den beholdes.
library-clause = Klausul
library-clause-language = Klausulens språk
library-read = Les den
library-no-reading = Programmet finner ingenting om arbeidstakere i disse ordene.
library-unsure = usikkert: et menneske må se etter
library-has = Den har: { $element }
library-strongest = Den har en plikt, en kontroll og en følge. Ingenting sterkere kreves noe sted.
library-step = Trinn { $number }:
library-step-obligation = skriv hvem som skal gjøre hva («skal», «forplikter seg»), ikke hva man håper på.
library-step-hedge = ta bort ord som tømmer plikten («så langt som mulig», «rimelige anstrengelser»).
library-step-verification = skriv hvordan det kontrolleres eller dokumenteres: en rapport, registre, en revisjon, en attest.
library-step-sanction = skriv hva som følger av et brudd: en plan for retting, tilbakeholdt betaling, dagmulkt.
library-reaches = Da er det: { $strength }.

about-title = Om programmet
about-lead = Hvor godt det leser, hva det ikke ser, og hvilke versjoner som er i bruk. Dette er ikke juridisk rådgivning.
about-measured = Hvor godt det leser
about-measured-lead = Målt med { $rows } steder på { $languages } språk som ble skrevet til dette og ikke brukt til å skrive reglene.
about-stale = Programmet er endret siden det ble målt; tallene gjelder forrige versjon.
about-caption = Etter emne; i parentes området der den sanne andelen ligger med 95 % sikkerhet
about-found = Funnet, av det som finnes
about-right = Riktig, av det som ble lest
about-cases = Steder
about-few = for få å stole på
about-card = Hele modellkortet, etter språk og emne (på engelsk)
about-blind = Hva det ikke ser
blind-practice = Det ser ikke praksis: en god klausul sier ingenting om hvordan mennesker behandles.
blind-not-given = Det ser ikke hva det ikke har fått: vedlegg, skjemaer, standardvilkår som er tatt inn ved henvisning.
blind-overlooks = Det overser ordlyd: uvanlige vendinger og lange omveier.
blind-finds = Det finner ordlyd som ikke er der: se på det siterte stedet før dere stoler på det.
blind-pages = Det ser ikke hver side: skannede bare når det bes om, tegninger og bilder ikke i det hele tatt.
blind-languages = Det leser ti språk; steder på andre språk telles og nevnes som ikke lest.
blind-lawyer = Det er ikke jurist: en profil inneholder det filen sier, med kilde og hvordan den er kontrollert.
blind-weigh = Det veier ikke om et krav er forholdsmessig for kontrakten deres.
blind-convert = Det regner ikke om verdier til andre valutaer.
about-versions = Versjoner
about-reader = Leser «{ $name }»
about-private = Dokumentene deres
about-private-told = Dokumentene er i programmets minne så lenge denne siden er åpen, og ligger på disken bare mens de leses. Ingenting sendes noe sted, og ingenting telles.
