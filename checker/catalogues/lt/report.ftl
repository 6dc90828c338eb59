# What a report says of the whole dossier: headline, coverage, and the titles and labels of its parts.

report-headline-good-practice = Palyginta tik su gerąja praktika; įstatymo reikalavimai netikrinti.
report-headline-lacking = { $count ->
    [one] Įstatymas reikalauja { $count } dalyko, kurio šie dokumentai nenustato arba nenustato pakankamai tvirtai.
    [few] Įstatymas reikalauja { $count } dalykų, kurių šie dokumentai nenustato arba nenustato pakankamai tvirtai.
   *[other] Įstatymas reikalauja { $count } dalykų, kurių šie dokumentai nenustato arba nenustato pakankamai tvirtai.
}
report-headline-unclear = { $count ->
    [one] { $count } įstatymo reikalaujamą dalyką turi patikrinti žmogus: skaitymo programa to nustatyti negali.
    [few] { $count } įstatymo reikalaujamus dalykus turi patikrinti žmogus: skaitymo programa to nustatyti negali.
   *[other] { $count } įstatymo reikalaujamų dalykų turi patikrinti žmogus: skaitymo programa to nustatyti negali.
}
report-headline-depends = Ar įstatymas reikalauja daugiau, priklauso nuo aplinkybių, kurių iš dokumentų nematyti; žr. klausimus.
report-headline-no-duty = Pasirinktuose profiliuose nerasta įstatymo pareigos, kuri būtų taikoma šiems dokumentams.
report-headline-all-found = Rastos visos nuostatos, kurių įstatymas reikalauja šiuose dokumentuose.
report-headline-no-advice = Neišspręstų rekomenduojamų punktų nėra.
report-headline-advice = { $count ->
    [one] Neišspręstas { $count } rekomenduojamas punktas.
    [few] Neišspręsti { $count } rekomenduojami punktai.
   *[other] Neišspręsta { $count } rekomenduojamų punktų.
}
report-headline-unread = { $count ->
    [one] { $count } dokumento nepavyko perskaityti arba perskaityta tik dalis; jį turi patikrinti žmogus.
    [few] { $count } dokumentų nepavyko perskaityti arba perskaityta tik dalis; juos turi patikrinti žmogus.
   *[other] { $count } dokumentų nepavyko perskaityti arba perskaityta tik dalis; juos turi patikrinti žmogus.
}

# $what, $lost: the phrases that follow, joined by "and"
report-read = Perskaityta: { $what }.
report-read-nothing = Perskaityta: nieko.
report-lost = Neperskaityta: { $lost }.
report-lost-nothing = Neperskaitytų dalių neliko.
report-pages = { $count ->
    [one] { $count } puslapis
    [few] { $count } puslapiai
   *[other] { $count } puslapių
}
report-papers = { $count ->
    [one] { $count } dokumentas
    [few] { $count } dokumentai
   *[other] { $count } dokumentų
}
report-papers-without-pages = { $count ->
    [one] { $count } dokumentas be puslapių numerių
    [few] { $count } dokumentai be puslapių numerių
   *[other] { $count } dokumentų be puslapių numerių
}
report-passages = { $count ->
    [one] { $count } teksto vieta
    [few] { $count } teksto vietos
   *[other] { $count } teksto vietų
}
report-no-pages = be pastovių puslapių
report-unread-pages = { $count ->
    [one] NEPERSKAITYTA: { $pages } psl.
    [few] NEPERSKAITYTA: { $pages } psl.
   *[other] NEPERSKAITYTA: { $pages } psl.
}
report-unread-passages = { $count ->
    [one] NEPERSKAITYTA: { $count } teksto vieta kalba, kuria programa neskaito
    [few] NEPERSKAITYTA: { $count } teksto vietos kalba, kuria programa neskaito
   *[other] NEPERSKAITYTA: { $count } teksto vietų kalba, kuria programa neskaito
}
report-unread-paper = NEPERSKAITYTA: { $why }

report-title = „Fairclause“ ataskaita
report-checked = Palyginta su profiliais: { $profiles }.
report-context = Atsižvelgta į šiuos duomenis: { $given }.
report-context-nothing = Atsižvelgta tik į dokumentus.
report-every-point = Dėl kiekvieno neišspręsto punkto: { $note }
report-points = { $severity }: { $count ->
    [one] { $count } neišspręstas punktas
    [few] { $count } neišspręsti punktai
   *[other] { $count } neišspręstų punktų
}
report-points-count = { $status }: { $count }
report-cautions = Formuluotės, kurias verta peržiūrėti
report-questions = Klausimai, į kuriuos dokumentai neatsako
report-question-decides = { $count ->
    [one] nuo atsakymo priklauso { $count } punktas; atsakykite su { $answer }
    [few] nuo atsakymo priklauso { $count } punktai; atsakykite su { $answer }
   *[other] nuo atsakymo priklauso { $count } punktų; atsakykite su { $answer }
}
report-acts = Perkančiosios organizacijos darbai
report-acts-why = Nuostata dokumentuose to nepadaro; kas nors turi tai padaryti.
report-met = Rasta, kaip reikalaujama
report-minor = Neišspręsti gerosios praktikos punktai, žiniai
report-terms = Standartinės sąlygos, į kurias daroma nuoroda ir kurių tekstas nepridėtas
report-terms-in = { $terms } (dokumente { $paper })
report-papers-title = Dokumentai
report-why = Kodėl: { $reason }
report-lacking = Trūksta: { $lacking }.
report-note = Pastaba: { $note }
report-question = Klausimas: { $question }
report-found = Rasta: { $place }
report-quoted = (cituota aukščiau)
report-source = Šaltinis: { $source }
report-remedy = Įterptinas tekstas [{ $clause }]:
report-remedy-again = Įterptinas tekstas [{ $clause }], kaip aukščiau.
report-remedy-blanks = Įterptinuose tekstuose yra pildytinų vietų riestiniuose skliaustuose. Šios šalies teisininkas jų neperžiūrėjo.
report-made-by = Fairclause { $version }.
report-made-by-readers = Fairclause { $version }; skaitymo taisyklės: { $readers }.
report-not-advice = Ataskaita parodo, kas parašyta dokumentuose, kaip tai perskaitė programa. Tai nėra teisinė konsultacija, ir ji nieko nesako apie tai, ką daro kuris nors tiekėjas.
