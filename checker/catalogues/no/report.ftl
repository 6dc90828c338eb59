# What a report says of the whole dossier: headline, coverage, and the titles and labels of its parts.

report-headline-good-practice = Bare sammenlignet med god praksis; lovens krav er ikke undersøkt.
report-headline-lacking = { $count ->
    [one] Loven krever én ting som dokumentene ikke angir, eller ikke angir bestemt nok.
   *[other] Loven krever { $count } ting som dokumentene ikke angir, eller ikke angir bestemt nok.
}
report-headline-unclear = { $count ->
    [one] For én ting som loven krever, må et menneske se etter: leseprogrammet kan ikke avgjøre det.
   *[other] For { $count } ting som loven krever, må et menneske se etter: leseprogrammet kan ikke avgjøre det.
}
report-headline-depends = Om loven krever mer, avhenger av forhold som dokumentene ikke viser; se spørsmålene.
report-headline-no-duty = Det ble ikke funnet noen lovplikt for disse dokumentene i profilene de ble sammenlignet med.
report-headline-all-found = All ordlyd som loven krever i disse dokumentene, ble funnet.
report-headline-no-advice = Ingen anbefalte punkter er åpne.
report-headline-advice = { $count ->
    [one] Ett anbefalt punkt er åpent.
   *[other] { $count } anbefalte punkter er åpne.
}
report-headline-unread = { $count ->
    [one] { $count } dokument kunne ikke leses, eller ikke helt; der må et menneske se etter.
   *[other] { $count } dokumenter kunne ikke leses, eller ikke helt; der må et menneske se etter.
}

# $what, $lost: the phrases that follow, joined by "and"
report-read = Lest: { $what }.
report-read-nothing = Lest: ingenting.
report-lost = Ikke lest: { $lost }.
report-lost-nothing = Ingenting ble stående ulest.
report-pages = { $count ->
    [one] { $count } side
   *[other] { $count } sider
}
report-papers = { $count ->
    [one] { $count } dokument
   *[other] { $count } dokumenter
}
report-papers-without-pages = { $count ->
    [one] { $count } dokument uten sidetall
   *[other] { $count } dokumenter uten sidetall
}
report-passages = { $count ->
    [one] { $count } tekststed
   *[other] { $count } tekststeder
}
report-no-pages = ingen faste sider
report-unread-pages = { $count ->
    [one] IKKE LEST: side { $pages }
   *[other] IKKE LEST: side { $pages }
}
report-unread-passages = { $count ->
    [one] IKKE LEST: { $count } tekststed på et språk som ikke leses
   *[other] IKKE LEST: { $count } tekststeder på et språk som ikke leses
}
report-unread-paper = IKKE LEST: { $why }

report-title = Fairclause-rapport
report-checked = Sammenlignet med: { $profiles }.
report-context = Tatt hensyn til: { $given }.
report-context-nothing = Tatt hensyn til: ingenting utenom dokumentene.
report-every-point = For hvert åpne punkt: { $note }
report-points = { $severity }: { $count ->
    [one] { $count } åpent punkt
   *[other] { $count } åpne punkter
}
report-points-count = { $status }: { $count }
report-cautions = Ordlyd å se på en gang til
report-questions = Spørsmål som dokumentene ikke svarer på
report-question-decides = { $count ->
    [one] avgjør { $count } punkt; besvares med { $answer }
   *[other] avgjør { $count } punkter; besvares med { $answer }
}
report-acts = Oppdragsgiverens egne oppgaver
report-acts-why = Ingen ordlyd i dokumentene gjør dette; noen må gjøre det.
report-met = Funnet som krevd
report-minor = Åpen god praksis, til orientering
report-terms = Standardvilkår tatt inn ved henvisning, der teksten ikke er vedlagt
report-terms-in = { $terms } (i { $paper })
report-papers-title = Dokumenter
report-why = Hvorfor: { $reason }
report-lacking = Mangler: { $lacking }.
report-note = Merk: { $note }
report-question = Spørsmål: { $question }
report-found = Funnet: { $place }
report-quoted = (gjengitt ovenfor)
report-source = Kilde: { $source }
report-remedy = Tekst å lime inn [{ $clause }]:
report-remedy-again = Tekst å lime inn [{ $clause }], som ovenfor.
report-remedy-blanks = Tekster å lime inn har felt i krøllparenteser. De er ikke gjennomgått av en jurist fra dette landet.
report-made-by = Fairclause { $version }.
report-made-by-readers = Fairclause { $version }; leseregler: { $readers }.
report-not-advice = Rapporten viser hva som står i dokumentene, slik et program leser dem. Den er ikke juridisk rådgivning og sier ingenting om hva noen leverandør gjør.
