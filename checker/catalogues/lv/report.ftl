# What a report says of the whole dossier: headline, coverage, and the titles and labels of its parts.

report-headline-good-practice = Salīdzināts tikai ar labu praksi; likuma prasības nav skatītas.
report-headline-lacking = { $count ->
    [zero] Likums prasa { $count } lietas, ko šie dokumenti nenosaka vai nenosaka pietiekami stingri.
    [one] Likums prasa { $count } lietu, ko šie dokumenti nenosaka vai nenosaka pietiekami stingri.
   *[other] Likums prasa { $count } lietas, ko šie dokumenti nenosaka vai nenosaka pietiekami stingri.
}
report-headline-unclear = { $count ->
    [zero] { $count } likuma prasītas lietas jāpārbauda cilvēkam: lasīšanas programma to nevar noteikt.
    [one] { $count } likuma prasīta lieta jāpārbauda cilvēkam: lasīšanas programma to nevar noteikt.
   *[other] { $count } likuma prasītas lietas jāpārbauda cilvēkam: lasīšanas programma to nevar noteikt.
}
report-headline-depends = Tas, vai likums prasa vairāk, ir atkarīgs no apstākļiem, kas no dokumentiem nav redzami; skatiet jautājumus.
report-headline-no-duty = Izvēlētajos profilos nav atrasts likumā noteikts pienākums, kas attiektos uz šiem dokumentiem.
report-headline-all-found = Viss teksts, ko likums prasa šajos dokumentos, ir atrasts.
report-headline-no-advice = Neatrisinātu ieteicamo punktu nav.
report-headline-advice = { $count ->
    [zero] Nav atrisināti { $count } ieteicamie punkti.
    [one] Nav atrisināts { $count } ieteicamais punkts.
   *[other] Nav atrisināti { $count } ieteicamie punkti.
}
report-headline-unread = { $count ->
    [zero] { $count } dokumentus nevarēja izlasīt vai nevarēja izlasīt pilnībā; tie jāpārbauda cilvēkam.
    [one] { $count } dokumentu nevarēja izlasīt vai nevarēja izlasīt pilnībā; tas jāpārbauda cilvēkam.
   *[other] { $count } dokumentus nevarēja izlasīt vai nevarēja izlasīt pilnībā; tie jāpārbauda cilvēkam.
}

# $what, $lost: the phrases that follow, joined by "and"
report-read = Izlasīts: { $what }.
report-read-nothing = Izlasīts: nekas.
report-lost = Nav izlasīts: { $lost }.
report-lost-nothing = Nekas nav palicis neizlasīts.
report-pages = { $count ->
    [zero] { $count } lappuses
    [one] { $count } lappuse
   *[other] { $count } lappuses
}
report-papers = { $count ->
    [zero] { $count } dokumenti
    [one] { $count } dokuments
   *[other] { $count } dokumenti
}
report-papers-without-pages = { $count ->
    [zero] { $count } dokumenti bez lappušu numuriem
    [one] { $count } dokuments bez lappušu numuriem
   *[other] { $count } dokumenti bez lappušu numuriem
}
report-passages = { $count ->
    [zero] { $count } teksta vietas
    [one] { $count } teksta vieta
   *[other] { $count } teksta vietas
}
report-no-pages = bez noteiktām lappusēm
report-unread-pages = { $count ->
    [zero] NAV IZLASĪTS: { $pages } lpp.
    [one] NAV IZLASĪTS: { $pages } lpp.
   *[other] NAV IZLASĪTS: { $pages } lpp.
}
report-unread-passages = { $count ->
    [zero] NAV IZLASĪTS: { $count } teksta vietas valodā, ko programma nelasa
    [one] NAV IZLASĪTS: { $count } teksta vieta valodā, ko programma nelasa
   *[other] NAV IZLASĪTS: { $count } teksta vietas valodā, ko programma nelasa
}
report-unread-paper = NAV IZLASĪTS: { $why }

report-title = Fairclause pārskats
report-checked = Salīdzināts ar profiliem: { $profiles }.
report-context = Ņemts vērā: { $given }.
report-context-nothing = Ņemti vērā tikai dokumenti.
report-every-point = Par katru neatrisināto punktu: { $note }
report-points = { $severity }: { $count ->
    [zero] { $count } neatrisināti punkti
    [one] { $count } neatrisināts punkts
   *[other] { $count } neatrisināti punkti
}
report-points-count = { $status }: { $count }
report-cautions = Formulējumi, kas jāpārskata
report-questions = Jautājumi, uz kuriem dokumenti neatbild
report-question-decides = { $count ->
    [zero] no atbildes atkarīgi { $count } punkti; atbildiet ar { $answer }
    [one] no atbildes atkarīgs { $count } punkts; atbildiet ar { $answer }
   *[other] no atbildes atkarīgi { $count } punkti; atbildiet ar { $answer }
}
report-acts = Pasūtītāja darāmie darbi
report-acts-why = Ar tekstu dokumentos tas nav izdarīts; kādam tas jāizdara.
report-met = Atrasts, kā prasīts
report-minor = Neatrisināti labas prakses punkti, zināšanai
report-terms = Standarta noteikumi, kas iekļauti ar atsauci un kuru teksts nav pievienots
report-terms-in = { $terms } (dokumentā { $paper })
report-papers-title = Dokumenti
report-why = Kāpēc: { $reason }
report-lacking = Trūkst: { $lacking }.
report-note = Piezīme: { $note }
report-question = Jautājums: { $question }
report-found = Atrasts: { $place }
report-quoted = (citēts iepriekš)
report-source = Avots: { $source }
report-remedy = Ievietojamais teksts [{ $clause }]:
report-remedy-again = Ievietojamais teksts [{ $clause }], kā iepriekš.
report-remedy-blanks = Ievietojamajos tekstos ir aizpildāmas vietas figūriekavās. Šīs valsts jurists tos nav pārskatījis.
report-made-by = Fairclause { $version }.
report-made-by-readers = Fairclause { $version }; lasīšanas noteikumi: { $readers }.
report-not-advice = Pārskats parāda, kas rakstīts dokumentos, kā to izlasījusi programma. Tas nav juridisks padoms un neko nepasaka par to, ko dara kāds piegādātājs.
