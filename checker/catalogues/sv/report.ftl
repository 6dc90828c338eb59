# What a report says of the whole dossier: headline, coverage, and the titles and labels of its parts.

report-headline-good-practice = Jämfört endast med god praxis; vad lagen kräver har inte granskats.
report-headline-lacking = { $count ->
    [one] Lagen kräver en sak som dokumenten inte anger, eller inte anger tillräckligt bestämt.
   *[other] Lagen kräver { $count } saker som dokumenten inte anger, eller inte anger tillräckligt bestämt.
}
report-headline-unclear = { $count ->
    [one] För en sak som lagen kräver måste en människa titta: läsprogrammet kan inte avgöra det.
   *[other] För { $count } saker som lagen kräver måste en människa titta: läsprogrammet kan inte avgöra det.
}
report-headline-depends = Om lagen kräver mer beror på förhållanden som dokumenten inte visar; se frågorna.
report-headline-no-duty = Ingen lagstadgad skyldighet som gäller dessa dokument hittades i de profiler som de jämfördes med.
report-headline-all-found = All lydelse som lagen kräver i dessa dokument hittades.
report-headline-no-advice = Ingen rekommenderad punkt är öppen.
report-headline-advice = { $count ->
    [one] En rekommenderad punkt är öppen.
   *[other] { $count } rekommenderade punkter är öppna.
}
report-headline-unread = { $count ->
    [one] { $count } dokument kunde inte läsas, eller inte helt; där måste en människa titta.
   *[other] { $count } dokument kunde inte läsas, eller inte helt; där måste en människa titta.
}

# $what, $lost: the phrases that follow, joined by "and"
report-read = Läst: { $what }.
report-read-nothing = Läst: ingenting.
report-lost = Inte läst: { $lost }.
report-lost-nothing = Inget lämnades oläst.
report-pages = { $count ->
    [one] { $count } sida
   *[other] { $count } sidor
}
report-papers = { $count ->
    [one] { $count } dokument
   *[other] { $count } dokument
}
report-papers-without-pages = { $count ->
    [one] { $count } dokument utan sidnummer
   *[other] { $count } dokument utan sidnummer
}
report-passages = { $count ->
    [one] { $count } textställe
   *[other] { $count } textställen
}
report-no-pages = inga fasta sidor
report-unread-pages = { $count ->
    [one] INTE LÄST: sida { $pages }
   *[other] INTE LÄST: sidorna { $pages }
}
report-unread-passages = { $count ->
    [one] INTE LÄST: { $count } textställe på ett språk som inte läses
   *[other] INTE LÄST: { $count } textställen på ett språk som inte läses
}
report-unread-paper = INTE LÄST: { $why }

report-title = Fairclause-rapport
report-checked = Jämfört med: { $profiles }.
report-context = Beaktat: { $given }.
report-context-nothing = Beaktat: inget utöver dokumenten.
report-every-point = För varje öppen punkt: { $note }
report-points = { $severity }: { $count ->
    [one] { $count } öppen punkt
   *[other] { $count } öppna punkter
}
report-points-count = { $status }: { $count }
report-cautions = Lydelser att se över
report-questions = Frågor som dokumenten inte besvarar
report-question-decides = { $count ->
    [one] avgör { $count } punkt; besvaras med { $answer }
   *[other] avgör { $count } punkter; besvaras med { $answer }
}
report-acts = Att göra för den upphandlande myndigheten
report-acts-why = Ingen lydelse i dokumenten gör detta; någon måste göra det.
report-met = Hittades som det krävs
report-minor = Öppen god praxis, för kännedom
report-terms = Standardvillkor som tas in genom hänvisning, vars text inte har lämnats
report-terms-in = { $terms } (i { $paper })
report-papers-title = Dokument
report-why = Varför: { $reason }
report-lacking = Saknas: { $lacking }.
report-note = Anmärkning: { $note }
report-question = Fråga: { $question }
report-found = Hittades: { $place }
report-quoted = (återgivet ovan)
report-source = Källa: { $source }
report-remedy = Text att klistra in [{ $clause }]:
report-remedy-again = Text att klistra in [{ $clause }], som ovan.
report-remedy-blanks = Texter att klistra in har luckor inom klammerparentes. De har inte granskats av en jurist i detta land.
report-made-by = Fairclause { $version }.
report-made-by-readers = Fairclause { $version }; läsregler: { $readers }.
report-not-advice = Rapporten visar vad som står i handlingarna, så som ett program läser dem. Den är inte juridisk rådgivning och säger inget om vad någon leverantör gör.
