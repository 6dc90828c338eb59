# What a report says of the whole dossier: headline, coverage, and the titles and labels of its parts.

report-headline-good-practice = Nur an guter Praxis gemessen; was das Gesetz verlangt, wurde nicht geprüft.
report-headline-lacking = { $count ->
    [one] Das Gesetz verlangt einen Punkt, den diese Unterlagen nicht oder nicht bestimmt genug sagen.
   *[other] Das Gesetz verlangt { $count } Punkte, die diese Unterlagen nicht oder nicht bestimmt genug sagen.
}
report-headline-unclear = { $count ->
    [one] Bei einem Punkt, den das Gesetz verlangt, muss ein Mensch nachsehen: Das Leseprogramm kann es nicht sagen.
   *[other] Bei { $count } Punkten, die das Gesetz verlangt, muss ein Mensch nachsehen: Das Leseprogramm kann es nicht sagen.
}
report-headline-depends = Ob das Gesetz mehr verlangt, hängt von Tatsachen ab, die die Unterlagen nicht zeigen; siehe die Fragen.
report-headline-no-duty = In den gewählten Profilen wurde keine gesetzliche Pflicht gefunden, die für diese Unterlagen gilt.
report-headline-all-found = Jeder Wortlaut, den das Gesetz in diesen Unterlagen verlangt, wurde gefunden.
report-headline-no-advice = Kein empfohlener Punkt ist offen.
report-headline-advice = { $count ->
    [one] Ein empfohlener Punkt ist offen.
   *[other] { $count } empfohlene Punkte sind offen.
}
report-headline-unread = { $count ->
    [one] { $count } Dokument konnte nicht oder nicht ganz gelesen werden; dort muss ein Mensch nachsehen.
   *[other] { $count } Dokumente konnten nicht oder nicht ganz gelesen werden; dort muss ein Mensch nachsehen.
}

# $what, $lost: the phrases that follow, joined by "and"
report-read = Gelesen: { $what }.
report-read-nothing = Gelesen: nichts.
report-lost = Nicht gelesen: { $lost }.
report-lost-nothing = Nichts blieb ungelesen.
report-pages = { $count ->
    [one] { $count } Seite
   *[other] { $count } Seiten
}
report-papers = { $count ->
    [one] { $count } Dokument
   *[other] { $count } Dokumente
}
report-papers-without-pages = { $count ->
    [one] { $count } Dokument ohne Seitenzahlen
   *[other] { $count } Dokumente ohne Seitenzahlen
}
report-passages = { $count ->
    [one] { $count } Textstelle
   *[other] { $count } Textstellen
}
report-no-pages = ohne feste Seiten
report-unread-pages = { $count ->
    [one] NICHT GELESEN: Seite { $pages }
   *[other] NICHT GELESEN: Seiten { $pages }
}
report-unread-passages = { $count ->
    [one] NICHT GELESEN: { $count } Textstelle in einer Sprache, die nicht gelesen wird
   *[other] NICHT GELESEN: { $count } Textstellen in einer Sprache, die nicht gelesen wird
}
report-unread-paper = NICHT GELESEN: { $why }

report-title = Fairclause-Bericht
report-checked = Gemessen an: { $profiles }.
report-context = Berücksichtigt: { $given }.
report-context-nothing = Berücksichtigt: nichts außer den Unterlagen.
report-every-point = Für jeden offenen Punkt: { $note }
report-points = { $severity }: { $count ->
    [one] { $count } offener Punkt
   *[other] { $count } offene Punkte
}
report-points-count = { $status }: { $count }
report-cautions = Wortlaut, den man noch einmal ansehen sollte
report-questions = Fragen, die die Unterlagen nicht beantworten
report-question-decides = { $count ->
    [one] entscheidet { $count } Punkt; zu beantworten mit { $answer }
   *[other] entscheidet { $count } Punkte; zu beantworten mit { $answer }
}
report-acts = Vom Auftraggeber zu tun
report-acts-why = Kein Wortlaut in den Unterlagen leistet dies; jemand muss es tun.
report-met = Wie verlangt gefunden
report-minor = Offene gute Praxis, zur Kenntnis
report-terms = Durch Verweis einbezogene Bedingungen, deren Text nicht vorliegt
report-terms-in = { $terms } (in { $paper })
report-papers-title = Unterlagen
report-why = Warum: { $reason }
report-lacking = Es fehlt: { $lacking }.
report-note = Hinweis: { $note }
report-question = Frage: { $question }
report-found = Gefunden: { $place }
report-quoted = (oben zitiert)
report-source = Quelle: { $source }
report-remedy = Text zum Einfügen [{ $clause }]:
report-remedy-again = Text zum Einfügen [{ $clause }], wie oben.
report-remedy-blanks = Texte zum Einfügen haben Lücken in geschweiften Klammern. Sie sind nicht von einer Juristin oder einem Juristen dieses Landes geprüft.
report-made-by = Fairclause { $version }.
report-made-by-readers = Fairclause { $version }; Leseregeln: { $readers }.
report-not-advice = Dieser Bericht gibt wieder, was in den Unterlagen steht, so wie ein Programm sie liest. Er ist keine Rechtsberatung und sagt nichts darüber, was ein Unternehmen tut.
