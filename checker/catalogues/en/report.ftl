# What a report says of the whole dossier: headline, coverage, and the titles and labels of its parts.

report-headline-good-practice = Checked against good practice only; what the law asks for was not looked at.
report-headline-lacking = { $count ->
    [one] The law asks for one thing that these papers do not say, or do not say firmly enough.
   *[other] The law asks for { $count } things that these papers do not say, or do not say firmly enough.
}
report-headline-unclear = { $count ->
    [one] For one thing that the law asks for, a person must look: this reader cannot tell.
   *[other] For { $count } things that the law asks for, a person must look: this reader cannot tell.
}
report-headline-depends = Whether the law asks for more hangs on facts that the papers do not show; see the questions.
report-headline-no-duty = No duty of law was found to apply to these papers in the profiles they were checked against.
report-headline-all-found = All wording that the law asks for in these papers was found.
report-headline-no-advice = No recommended point is open.
report-headline-advice = { $count ->
    [one] One recommended point is open.
   *[other] { $count } recommended points are open.
}
report-headline-unread = { $count ->
    [one] { $count } paper could not be read, or not wholly; a person must look there.
   *[other] { $count } papers could not be read, or not wholly; a person must look there.
}

# $what, $lost: the phrases that follow, joined by "and"
report-read = Read: { $what }.
report-read-nothing = Read: nothing.
report-lost = Not read: { $lost }.
report-lost-nothing = Nothing was left unread.
report-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
report-papers = { $count ->
    [one] { $count } paper
   *[other] { $count } papers
}
report-papers-without-pages = { $count ->
    [one] { $count } paper without page numbers
   *[other] { $count } papers without page numbers
}
report-passages = { $count ->
    [one] { $count } passage
   *[other] { $count } passages
}
report-no-pages = no fixed pages
report-unread-pages = { $count ->
    [one] NOT READ: page { $pages }
   *[other] NOT READ: pages { $pages }
}
report-unread-passages = { $count ->
    [one] NOT READ: { $count } passage in a language that is not read
   *[other] NOT READ: { $count } passages in a language that is not read
}
report-unread-paper = NOT READ: { $why }

report-title = Fairclause report
report-checked = Checked against: { $profiles }.
report-context = Taken into account: { $given }.
report-context-nothing = Taken into account: nothing beside the papers.
report-every-point = For every open point: { $note }
report-points = { $severity }: { $count ->
    [one] { $count } open point
   *[other] { $count } open points
}
report-points-count = { $status }: { $count }
report-cautions = Wording to look at again
report-questions = Questions that the papers do not answer
report-question-decides = { $count ->
    [one] decides { $count } point; answer with { $answer }
   *[other] decides { $count } points; answer with { $answer }
}
report-acts = To do by the buyer
report-acts-why = No wording in the papers does these things; someone has to.
report-met = Found as asked
report-minor = Good practice that is open, for information
report-terms = Standard terms taken in by reference, text not supplied
report-terms-in = { $terms } (in { $paper })
report-papers-title = Papers
report-why = Why: { $reason }
report-lacking = Lacking: { $lacking }.
report-note = Note: { $note }
report-question = Question: { $question }
report-found = Found: { $place }
report-quoted = (quoted above)
report-source = Source: { $source }
report-remedy = Text to paste [{ $clause }]:
report-remedy-again = Text to paste [{ $clause }], as above.
report-remedy-blanks = Texts to paste have blanks in braces. They have not been reviewed by a lawyer of this country.
report-made-by = Fairclause { $version }.
report-made-by-readers = Fairclause { $version }; readers: { $readers }.
report-not-advice = This report says what is written in the papers, as a program reads them. It is not legal advice, and it says nothing about what any supplier does.
