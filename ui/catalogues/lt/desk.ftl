# Pirkimų specialisto darbo stalas. Ko čia nėra, tas yra ataskaitos kataloge.

nav-check = Tikrinti
nav-result = Rezultatas
nav-page = Rodyti puslapyje
nav-decide = Spręsti
nav-to-do = Darbai
nav-take-away = Atsisiųsti
nav-library = Biblioteka
nav-about = Apie programą
frame-language = Kalba
frame-sign-in = Prisijungti
frame-sign-in-lead = Šis darbo stalas skirtas jūsų įstaigos darbuotojams. Norėdami tęsti, prisijunkite.
frame-sign-out = Atsijungti
frame-in-hand = Pateikti dokumentai
frame-no-papers = Dokumentų dar nėra.
frame-nothing-yet = Dar nėra ko rodyti. Pirmiausia pridėkite dokumentus.
frame-to-check = Pridėti dokumentus
several-subjects = kelios temos
profile-good-practice = Geroji praktika (CBSS, ESBO, TDO, FLOW)
profile-eu-2014-24 = Europos Sąjunga: Direktyva 2014/24/ES ir susiję aktai

check-title = Patikrinkite pirkimą arba sutartį
check-lead = Pridėkite visus vieno pirkimo dokumentus: jie vertinami kartu, tad galioja ir sąlyga priede. Jie nepalieka šio kompiuterio ir jo diske būna tik skaitomi.
check-papers = Vieno pirkimo dokumentai
check-papers-help = PDF, Word, Excel, HTML, tekstas, skelbimai XML formatu, ODT, RTF, DOC arba zip su tokiais failais. Kas neperskaitoma, įvardijama rezultate; visa kita vis tiek perskaitoma.
check-facts = Kas žinoma apie pirkimą
check-facts-lead = Kuo daugiau čia žinoma, tuo mažiau lieka klausimų. Tai galima pakeisti vėliau, neskaitant dokumentų iš naujo.
check-profiles = Tikrinti pagal
check-profiles-help = Pasirinkite savo šalies teisę ir, jei norite, gerąją praktiką. Nacionalinė teisė apima ir Sąjungos taisykles.
check-unknown = nežinoma
check-kind = Sutarties rūšis
check-kind-help = Daug pareigų galioja tik darbams arba tik paslaugoms.
check-cpv = Pirkimo objektas (BVPŽ)
check-cpv-hint = Įrašykite žodį arba kodą
check-cpv-help = Ieškokite pagal pavadinimą arba įrašykite BVPŽ kodą, pavyzdžiui, 90910000. Jis lemia srities riziką ir kai kurias pareigas.
check-more = Kas dar žinoma: vieta, perkančioji organizacija, vertė, etapas, diena, nuskaityti puslapiai
check-place = Šalis, kurioje atliekamas darbas
check-place-help = Kai kurios taisyklės taikomos tik darbui pačioje šalyje.
check-buyer = Perkančiosios organizacijos rūšis
check-buyer-help = Ribos ir kai kurios pareigos skiriasi.
check-value = Numatoma vertė be PVM
check-value-help = Ji lemia, ar pasiektos tarptautinio pirkimo vertės ribos. Ji niekada neperskaičiuojama į kitą valiutą.
check-currency = Vertės valiuta
check-phase = Etapas
check-phase-help = Į projektą tekstą galima įterpti; paskelbus reikia pataisos, pasirašius – sutarties pakeitimo.
check-regime = Tvarka
check-regime-help = „Nenustatyta“ ją nustato pagal vertę, rūšį ir perkančiąją organizaciją.
check-date = Procedūros pradžia
check-date-help = Metai-mėnuo-diena, pavyzdžiui, 2027-01-31. Taikomos tos dienos taisyklės; be dienos – naujausios.
check-date-wrong = „{ $written }“ nėra diena. Rašykite metai-mėnuo-diena, pavyzdžiui, 2027-01-31.
check-cpv-wrong = „{ $written }“ nėra žinomas BVPŽ kodas. Įrašykite žodį arba aštuonis kodo skaitmenis.
check-ocr = Skaityti nuskaitytus puslapius (lėtai)
check-ocr-help = Puslapiai be teksto atpažįstami su „Tesseract“, jei jis įdiegtas: apie 3 sekundes puslapiui.
check-start = Tikrinti dokumentus
check-sample = Išbandyti su pavyzdžiu
check-sample-help = Skaito nedidelį išgalvotą uosto valymo pirkimą, pridėtą prie programos.
check-cancel = Nutraukti
check-cancel-help = Baigia skaityti. Nieko iš to nelieka.
check-beginning = Pradedama
check-opening = { $path } ({ $number } iš { $total }): atveriama
check-reading = { $path } ({ $number } iš { $total }): skaitomos sąlygos
check-comparing = Lyginama su tuo, ko reikalaujama
check-in-hand = Pateikti dokumentai
check-to-result = Rodyti rezultatą
check-clear = Pašalinti dokumentus
check-clear-help = Pašalina dokumentus, atsakymus ir sprendimus iš programos atminties.

result-title = Rezultatas
result-lead = Ką dokumentai sako darbą atliksiančių žmonių labui ir ko juose nerasta.
result-top = { $count ->
    [one] { $count } svarbiausia spraga
    [few] { $count } svarbiausios spragos
    [many] { $count } svarbiausios spragos
   *[other] { $count } svarbiausių spragų
}
result-rest = { $count ->
    [one] Dar { $count } spraga
    [few] Dar { $count } spragos
    [many] Dar { $count } spragos
   *[other] Dar { $count } spragų
}
result-good = Kas gerai
result-good-count = { $count ->
    [one] { $count } punktas rastas taip, kaip reikalaujama
    [few] { $count } punktai rasti taip, kaip reikalaujama
    [many] { $count } punkto rasta taip, kaip reikalaujama
   *[other] { $count } punktų rasta taip, kaip reikalaujama
}
result-sure = Kiek perskaityta ir kiek tai patikima
result-overlooked = Matuojant išgalvotais dokumentais, programa nepastebi maždaug { $count } iš 100 vietų čia reikalaujamomis temomis. Kur parašyta „nerasta“, žmogus turėtų pažiūrėti dar kartą.
result-questions = { $count ->
    [one] Lemia { $count } klausimas
    [few] Lemia { $count } klausimai
    [many] Lemia { $count } klausimo
   *[other] Lemia { $count } klausimų
}
result-questions-lead = Dokumentai į tai neatsako. Jūsų atsakymas iškart keičia rezultatą.
result-decides = { $count ->
    [one] Lemia { $count } punktą.
    [few] Lemia { $count } punktus.
    [many] Lemia { $count } punkto.
   *[other] Lemia { $count } punktų.
}
result-yes = Taip
result-no = Ne
result-answer-in-check = Atsakyti puslapyje „Tikrinti“
result-answered = { $question } { $answer }.
result-take-back = Atšaukti
result-strengths-caption = Visos 24 temos; pirmiausia tos, kurios labiausiai atsilieka nuo reikalaujamo lygio
result-gaps = Spragos po vieną
result-gaps-lead = Pirmiausia sunkiausios. „Įterptinas tekstas“ pateikia sąlygą dokumentų kalba.
result-shown = { $count ->
    [one] Pagal šį pasirinkimą { $count } punktas; iš viso spragų: { $all }.
    [few] Pagal šį pasirinkimą { $count } punktai; iš viso spragų: { $all }.
    [many] Pagal šį pasirinkimą { $count } punkto; iš viso spragų: { $all }.
   *[other] Pagal šį pasirinkimą { $count } punktų; iš viso spragų: { $all }.
}
result-show-all = { $count ->
    [one] Rodyti visus ({ $count })
    [few] Rodyti visus ({ $count })
    [many] Rodyti visus ({ $count })
   *[other] Rodyti visus ({ $count })
}
result-more-words = { $count ->
    [one] Žodžiai rasti dar { $count } vietoje
    [few] Žodžiai rasti dar { $count } vietose
    [many] Žodžiai rasti dar { $count } vietos
   *[other] Žodžiai rasti dar { $count } vietų
}
result-show-on-page = Rodyti puslapyje
result-decide = Spręsti
filter-severity = Svarba
filter-any-severity = Visos spragos
filter-status = Rezultatas
filter-any-status = Bet koks rezultatas
filter-stage = Etapas
filter-any-stage = Bet kuris etapas
filter-category = Tema
filter-any-category = Bet kuri tema
filter-document = Dokumentas
filter-any-document = Bet kuris dokumentas

clause-use = Vartojimas: { $use }
clause-not-when = Netinka: { $not_when }
clause-official = Oficialus pavyzdys: { $template }
clause-not-reviewed = Šio teksto neperžiūrėjo šios šalies teisininkas.

page-view-title = Rodyti puslapyje
page-view-nothing = Dokumentuose nieko apie darbuotojus nerasta, tad nėra ko rodyti.
page-view-before = Ankstesnė
page-view-after = Kita
page-view-choose = Vieta (rasta: { $count })
page-view-alt = Dokumento { $paper } { $page } puslapis; vieta įrėminta. Jos žodžiai yra šalia paveikslo.
page-view-no-picture = Puslapio nupiešti nepavyksta; vietoj jo rodomas tekstas.
page-view-above = { $count ->
    [one] Aukščiau { $count } vieta.
    [few] Aukščiau { $count } vietos.
    [many] Aukščiau { $count } vietos.
   *[other] Aukščiau { $count } vietų.
}
page-view-below = { $count ->
    [one] Žemiau { $count } vieta.
    [few] Žemiau { $count } vietos.
    [many] Žemiau { $count } vietos.
   *[other] Žemiau { $count } vietų.
}
page-view-sure = Programos tikrumas: { $percent } %. Etapas: { $stage }.
page-view-counts-for = Įskaitoma čia
page-view-decide = Spręsti dėl šios vietos
page-view-panel = Viskas, kas rasta

decide-title = Spręsti
decide-lead = Paskutinis žodis – jūsų. Sprendimas iškart keičia ataskaitą ir joje lieka kartu su jūsų pagrindimu.
decide-needs-papers = Ši patikra atverta be dokumentų. Norėdami spręsti toliau, pridėkite juos puslapyje „Tikrinti“.
decide-subject = Dėl ko
decide-subject-help = Visi punktai ir vietos ta pačia tema. Norėdami spręsti dėl kitos vietos, pasirinkite ją puslapyje „Rodyti puslapyje“.
decide-of-point = Punktas: { $title } ({ $status })
decide-of-passage = Vieta: { $passage }
decide-kind = Sprendimas
decide-kind-accept = Teisinga: peržiūrėjau ir sutinku
decide-kind-wrong-reading = Perskaityta klaidingai: vieta to nesako
decide-kind-overlooked = Nepastebėta: žodžiai yra, programa jų nematė
decide-kind-not-applicable = Iš šių dokumentų nereikalaujama
decide-reason = Pagrindimas
decide-reason-help = Jis bus ataskaitoje. Jei kas nepastebėta, parašykite, kur yra žodžiai.
decide-reason-missing = Nurodykite pagrindimą: jis bus ataskaitoje.
decide-by = Jūsų vardas arba pareigos (galima palikti tuščią)
decide-by-help = Tai bus ataskaitoje ir išsaugotoje patikroje.
decide-do = Spręsti
decide-done = Nuspręsta. Ataskaita apskaičiuota iš naujo.
decide-list = { $count ->
    [0] Sprendimai
    [one] { $count } sprendimas
    [few] { $count } sprendimai
    [many] { $count } sprendimo
   *[other] { $count } sprendimų
}
decide-list-empty = Dar nieko nenuspręsta.
decide-take-back = Atšaukti

to-do-title = Darbai
to-do-lead = Ką perkančioji organizacija daro pati ir ar ji pajėgi prižiūrėti tai, ko reikalauja dokumentai.
to-do-when = etapas: { $stage }
to-do-who = Paprastai atlieka: { $who }
to-do-nothing = Profiliai čia nieko nereikalauja iš pačios perkančiosios organizacijos.
who-planning = padalinys, kuriam reikia pirkinio, kartu su pirkimų specialistu
who-procurement = pirkimų specialistas
who-evaluation = pasiūlymų vertintojai
who-contract = už sutartį atsakingas asmuo
to-do-follow-up = Ar pajėgsime tai prižiūrėti?
to-do-follow-up-lead = Sąlyga, kurios niekas netikrina, nieko neapsaugo. Vienos sutarties įvertis.
to-do-hours-now = valandos per metus tam, ko dokumentai reikalauja dabar
to-do-hours-texts = valandos per metus su visais įterptinais tekstais
to-do-assumptions = Įverčio prielaidos
to-do-sum = Skaičiavimas: patikros per metus kiekvienam įrodymui: { $checks }; kiekviena trunka { $ask } min. paprašyti, { $look } min. peržiūrėti, { $worker } min. kiekvienam imties darbuotojui ({ $sample }), o { $share } iš 100 patikrų – { $settle } min. išsiaiškinti. Skaičiai yra mūsų prielaidos, ne matavimai.
to-do-evidence = Peržiūrimi įrodymai
to-do-what = Įrodymas
to-do-recipient = Kas jį gauna
to-do-kept = Kiek laiko saugoma
to-do-asked = Reikalaujama dabar
to-do-with-text = su mūsų tekstu
assume-checks-a-year = Patikros per metus
assume-workers-in-sample = Darbuotojai imtyje
assume-minutes-to-ask = Minutės įrodymui paprašyti
assume-minutes-to-look = Minutės įrodymui peržiūrėti
assume-minutes-a-worker = Minutės vienam darbuotojui
assume-minutes-to-settle = Minutės rastam dalykui išsiaiškinti
assume-share-with-questions = Patikrų, kuriose yra ką aiškintis, dalis (nuo 0 iki 1)

take-title = Atsisiųsti
take-lead = Viskas sukuriama šiame kompiuteryje.
take-reports = Ataskaita
take-reports-lead = Joje yra jūsų atsakymai ir sprendimai, kokie jie yra dabar.
take-form-docx = Ataskaita programai „Word“
take-form-docx-for = bylai ir kolegoms
take-form-note = Pažyma bylai
take-form-note-for = kas patikrinta ir nuspręsta ir kodėl, su kiekvieno dokumento kontroline suma
take-form-xlsx = Lentelės programai „Excel“
take-form-xlsx-for = po eilutę kiekvienam rezultatui ir kiekvienai vietai, su filtrais
take-form-html = Tinklalapis
take-form-html-for = skaityti ir spausdinti
take-form-csv = Lentelė (CSV)
take-form-csv-for = po eilutę kiekvienam rezultatui, kitoms programoms
take-form-json = Duomenys (JSON)
take-form-json-for = viskas, kitoms programoms
take-papers = Dokumentai su pastabomis
take-papers-lead = „Word“ ir PDF dokumentų kopijos su komentarais prie silpnų vietų ir vienu pradžioje apie tai, ko nerasta, su įterptina sąlyga. Tekstas lieka toks, koks yra.
take-papers-gone = Pačių dokumentų čia nėra. Pridėkite juos puslapyje „Tikrinti“.
take-annotate = Sukurti kopijas
take-annotating = Rašomi komentarai
take-copy = { $paper } ({ $count ->
    [one] { $count } komentaras
    [few] { $count } komentarai
    [many] { $count } komentaro
   *[other] { $count } komentarų
})
take-all-copies = Visos kopijos viename zip faile
take-review = Patikra, kad būtų galima tęsti vėliau
take-review-lead = Failas su ataskaita, jūsų sprendimais ir dokumentų kontrolinėmis sumomis, be pačių dokumentų.
take-save = Išsaugoti patikrą
take-open = Tęsti išsaugotą patikrą
take-open-lead = Atverkite failą ir puslapyje „Tikrinti“ vėl pridėkite tuos pačius dokumentus. Nuo tada pakeisti dokumentai bus įvardyti.
take-open-file = Patikra (.fairclause)
take-open-do = Atverti patikrą
take-opened = Patikra atverta.

library-title = Biblioteka
library-lead = Ko galima reikalauti, kas to reikalauja, ir mūsų tekstai.
library-part = Lentyna
library-part-paste = Kaip skaitoma mano sąlyga?
library-part-subjects = Temos ir tekstai
library-part-requirements = Reikalavimai
library-part-matrix = Kas ko reikalauja
library-about = Apie ką tai
library-not-about = Apie ką tai nėra
library-blind = Ko programa nemato
library-examples = Skaitoma taip
library-asked-by = Kas to reikalauja
library-asked-by-nobody = Joks profilis to nereikalauja.
library-texts = Įterptini tekstai
library-no-text = Šia tema mūsų teksto nėra: tai perkančiosios organizacijos veiksmas, ne sąlyga.
library-text-language = Pavyzdžių ir tekstų kalba
library-profile = Profilis
library-any-profile = Bet kuris profilis
library-search = Žodžiai pavadinime, pagrindime arba šaltinyje
library-found = { $count ->
    [one] { $count } reikalavimas
    [few] { $count } reikalavimai
    [many] { $count } reikalavimo
   *[other] { $count } reikalavimų
}
library-matrix-caption = Kiek reikalavimų dokumentams kiekvienas profilis turi kuria nors tema; „įstatymas“, jei kuris nors jų yra pareiga
library-law = įstatymas
library-paste-lead = Įklijuokite vieną sąlygą. Ji skaitoma taip pat kaip pirkimas, ir nieko iš jos nelieka.
library-clause = Sąlyga
library-clause-language = Sąlygos kalba
library-read = Skaityti
library-no-reading = Programa šiuose žodžiuose nieko apie darbuotojus neranda.
library-unsure = netikra: turi pažiūrėti žmogus
library-has = Joje yra: { $element }
library-strongest = Joje yra pareiga, patikra ir pasekmė. Nieko stipresnio niekur nereikalaujama.
library-step = { $number } žingsnis:
library-step-obligation = parašykite, kas ką privalo daryti („privalo“, „įsipareigoja“), o ne ko tikimasi.
library-step-hedge = išbraukite žodžius, kurie ištuština pareigą („jei įmanoma“, „pagrįstos pastangos“).
library-step-verification = parašykite, kaip tai tikrinama ar įrodoma: ataskaita, apskaita, auditas, pažyma.
library-step-sanction = parašykite, kas seka po pažeidimo: taisymo planas, sulaikytas mokėjimas, bauda.
library-reaches = Tada tai yra: { $strength }.

about-title = Apie programą
about-lead = Kaip gerai ji skaito, ko nemato ir kokios versijos veikia. Tai nėra teisinė konsultacija.
about-measured = Kaip gerai ji skaito
about-measured-lead = Matuota vietomis ({ $rows }) kalbomis ({ $languages }), kurios parašytos šiam tikslui ir nenaudotos taisyklėms rašyti.
about-stale = Programa po matavimo pasikeitė; skaičiai yra ankstesnės versijos.
about-caption = Pagal temas; skliaustuose ribos, kuriose su 95 % tikimybe yra tikroji dalis
about-found = Rasta iš to, kas yra
about-right = Teisinga iš to, kas perskaityta
about-cases = Vietos
about-few = per mažai, kad būtų galima pasikliauti
about-card = Visa modelio kortelė pagal kalbas ir temas (anglų kalba)
about-blind = Ko ji nemato
blind-practice = Ji nemato tikrovės: gera sąlyga nieko nesako apie tai, kaip elgiamasi su žmonėmis.
blind-not-given = Ji nemato to, kas jai neduota: priedų, formų, nuoroda įtrauktų bendrųjų sąlygų.
blind-overlooks = Ji nepastebi formuluočių: neįprastų posakių ir ilgų aplinkkelių.
blind-finds = Ji randa formuluočių, kurių nėra: prieš pasikliaudami pažiūrėkite į cituojamą vietą.
blind-pages = Ji mato ne kiekvieną puslapį: nuskaitytus tik paprašius, brėžinių ir nuotraukų visai ne.
blind-languages = Ji skaito dešimt kalbų; vietos kitomis kalbomis suskaičiuojamos ir įvardijamos kaip neperskaitytos.
blind-lawyer = Ji nėra teisininkas: profilyje yra tai, ką sako jo failas, su šaltiniu ir jo tikrinimo būdu.
blind-weigh = Ji nesveria, ar reikalavimas proporcingas jūsų sutarčiai.
blind-convert = Ji neperskaičiuoja verčių į kitas valiutas.
about-versions = Versijos
about-reader = Skaitytuvas „{ $name }“
about-private = Jūsų dokumentai
about-private-told = Dokumentai yra programos atmintyje, kol šis puslapis atvertas, o diske – tik skaitomi. Niekas niekur nesiunčiama ir niekas neskaičiuojama.
