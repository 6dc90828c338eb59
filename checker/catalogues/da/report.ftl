# What a report says of the whole dossier: headline, coverage, and the titles and labels of its parts.

report-headline-good-practice = Kun sammenholdt med god praksis; lovens krav er ikke undersøgt.
report-headline-lacking = { $count ->
    [one] Loven kræver én ting, som dokumenterne ikke angiver eller ikke angiver fast nok.
   *[other] Loven kræver { $count } ting, som dokumenterne ikke angiver eller ikke angiver fast nok.
}
report-headline-unclear = { $count ->
    [one] For én ting, som loven kræver, må et menneske se efter: læseprogrammet kan ikke afgøre det.
   *[other] For { $count } ting, som loven kræver, må et menneske se efter: læseprogrammet kan ikke afgøre det.
}
report-headline-depends = Om loven kræver mere, afhænger af forhold, som dokumenterne ikke viser; se spørgsmålene.
report-headline-no-duty = Der blev ikke fundet nogen lovpligt for disse dokumenter i de profiler, de blev sammenholdt med.
report-headline-all-found = Al ordlyd, som loven kræver i disse dokumenter, blev fundet.
report-headline-no-advice = Intet anbefalet punkt er åbent.
report-headline-advice = { $count ->
    [one] Ét anbefalet punkt er åbent.
   *[other] { $count } anbefalede punkter er åbne.
}
report-headline-unread = { $count ->
    [one] { $count } dokument kunne ikke læses, eller ikke helt; der må et menneske se efter.
   *[other] { $count } dokumenter kunne ikke læses, eller ikke helt; der må et menneske se efter.
}

# $what, $lost: the phrases that follow, joined by "and"
report-read = Læst: { $what }.
report-read-nothing = Læst: ingenting.
report-lost = Ikke læst: { $lost }.
report-lost-nothing = Intet blev efterladt ulæst.
report-pages = { $count ->
    [one] { $count } side
   *[other] { $count } sider
}
report-papers = { $count ->
    [one] { $count } dokument
   *[other] { $count } dokumenter
}
report-papers-without-pages = { $count ->
    [one] { $count } dokument uden sidetal
   *[other] { $count } dokumenter uden sidetal
}
report-passages = { $count ->
    [one] { $count } tekststed
   *[other] { $count } tekststeder
}
report-no-pages = ingen faste sider
report-unread-pages = { $count ->
    [one] IKKE LÆST: side { $pages }
   *[other] IKKE LÆST: side { $pages }
}
report-unread-passages = { $count ->
    [one] IKKE LÆST: { $count } tekststed på et sprog, der ikke læses
   *[other] IKKE LÆST: { $count } tekststeder på et sprog, der ikke læses
}
report-unread-paper = IKKE LÆST: { $why }

report-title = Fairclause-rapport
report-checked = Sammenholdt med: { $profiles }.
report-context = Taget i betragtning: { $given }.
report-context-nothing = Taget i betragtning: intet ud over dokumenterne.
report-every-point = For hvert åbent punkt: { $note }
report-points = { $severity }: { $count ->
    [one] { $count } åbent punkt
   *[other] { $count } åbne punkter
}
report-points-count = { $status }: { $count }
report-cautions = Ordlyd at se på igen
report-questions = Spørgsmål, som dokumenterne ikke besvarer
report-question-decides = { $count ->
    [one] afgør { $count } punkt; besvares med { $answer }
   *[other] afgør { $count } punkter; besvares med { $answer }
}
report-acts = Ordregiverens egne opgaver
report-acts-why = Ingen ordlyd i dokumenterne gør dette; nogen må gøre det.
report-met = Fundet som krævet
report-minor = Åben god praksis, til orientering
report-terms = Standardvilkår inddraget ved henvisning, hvis tekst ikke er vedlagt
report-terms-in = { $terms } (i { $paper })
report-papers-title = Dokumenter
report-why = Hvorfor: { $reason }
report-lacking = Mangler: { $lacking }.
report-note = Bemærk: { $note }
report-question = Spørgsmål: { $question }
report-found = Fundet: { $place }
report-quoted = (gengivet ovenfor)
report-source = Kilde: { $source }
report-remedy = Tekst til at indsætte [{ $clause }]:
report-remedy-again = Tekst til at indsætte [{ $clause }], som ovenfor.
report-remedy-blanks = Tekster til at indsætte har felter i krøllede parenteser. De er ikke gennemgået af en jurist fra dette land.
report-made-by = Fairclause { $version }.
report-made-by-readers = Fairclause { $version }; læseregler: { $readers }.
report-not-advice = Rapporten viser, hvad der står i dokumenterne, sådan som et program læser dem. Den er ikke juridisk rådgivning og siger intet om, hvad nogen leverandør gør.
