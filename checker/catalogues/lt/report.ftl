# What a report says of the whole dossier: headline, coverage, and the titles and labels of its parts.

report-headline-good-practice = Palyginta tik su gerąja praktika; įstatymo reikalavimai nežiūrėti.
report-headline-lacking = { $count ->
    [one] Įstatymas reikalauja { $count } dalyko, kurio šie dokumentai nenustato arba nenustato pakankamai tvirtai.
    [few] Įstatymas reikalauja { $count } dalykų, kurių šie dokumentai nenustato arba nenustato pakankamai tvirtai.
   *[other] Įstatymas reikalauja { $count } dalykų, kurių šie dokumentai nenustato arba nenustato pakankamai tvirtai.
}
report-headline-unclear = { $count ->
    [one] { $count } įstatymo reikalaujamą dalyką turi patikrinti žmogus: skaitymo programa negali pasakyti.
    [few] { $count } įstatymo reikalaujamus dalykus turi patikrinti žmogus: skaitymo programa negali pasakyti.
   *[other] { $count } įstatymo reikalaujamų dalykų turi patikrinti žmogus: skaitymo programa negali pasakyti.
}
report-headline-depends = Ar įstatymas reikalauja daugiau, priklauso nuo aplinkybių, kurių dokumentai nerodo; žr. klausimus.
report-headline-no-duty = Pasirinktuose profiliuose nerasta įstatymo pareigos, kuri būtų taikoma šiems dokumentams.
report-headline-all-found = Rastos visos nuostatos, kurių įstatymas reikalauja šiuose dokumentuose.
report-headline-no-advice = Nė vienas rekomenduojamas punktas neatviras.
report-headline-advice = { $count ->
    [one] { $count } rekomenduojamas punktas yra atviras.
    [few] { $count } rekomenduojami punktai yra atviri.
   *[other] { $count } rekomenduojamų punktų yra atviri.
}
report-headline-unread = { $count ->
    [one] { $count } dokumento nepavyko perskaityti arba perskaityti viso; jį turi patikrinti žmogus.
    [few] { $count } dokumentų nepavyko perskaityti arba perskaityti visų; juos turi patikrinti žmogus.
   *[other] { $count } dokumentų nepavyko perskaityti arba perskaityti visų; juos turi patikrinti žmogus.
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
    [one] NEPERSKAITYTA: { $count } teksto vieta kalba, kuria neskaitoma
    [few] NEPERSKAITYTA: { $count } teksto vietos kalba, kuria neskaitoma
   *[other] NEPERSKAITYTA: { $count } teksto vietų kalba, kuria neskaitoma
}
report-unread-paper = NEPERSKAITYTA: { $why }

report-title = „Fairclause“ ataskaita
report-checked = Palyginta su profiliais: { $profiles }.
report-context = Atsižvelgta: { $given }.
report-context-nothing = Atsižvelgta: į nieką, išskyrus dokumentus.
report-every-point = Apie kiekvieną atvirą punktą: { $note }
report-points = { $severity }: { $count ->
    [one] { $count } atviras punktas
    [few] { $count } atviri punktai
   *[other] { $count } atvirų punktų
}
report-points-count = { $status }: { $count }
report-cautions = Formuluotės, kurias verta peržiūrėti
report-questions = Klausimai, į kuriuos dokumentai neatsako
report-question-decides = { $count ->
    [one] lemia { $count } punktą; atsakykite su { $answer }
    [few] lemia { $count } punktus; atsakykite su { $answer }
   *[other] lemia { $count } punktų; atsakykite su { $answer }
}
report-acts = Perkančiosios organizacijos darbai
report-acts-why = Jokia nuostata dokumentuose to neatlieka; kažkas turi tai padaryti.
report-met = Rasta, kaip reikalaujama
report-minor = Atvira geroji praktika, susipažinti
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
report-remedy-again = Įterptinas tekstas [{ $clause }], kaip aukščiau:
report-remedy-blanks = Įterptinuose tekstuose yra pildytinų vietų riestiniuose skliaustuose. Šios šalies teisininkas jų neperžiūrėjo.
report-made-by = Fairclause { $version }.
report-made-by-readers = Fairclause { $version }; skaitymo taisyklės: { $readers }.
report-not-advice = Ataskaita pasako, kokie yra dokumentų žodžiai, kaip juos skaito programa. Tai nėra teisinė konsultacija ir nieko nesako apie tai, ką daro kuris nors tiekėjas.
