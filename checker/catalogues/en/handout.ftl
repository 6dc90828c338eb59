# What only papers to hand on say: reports as Word and Excel, tables, annotated copies, the note for the file.

handout-copy-title = Annotated copy made by Fairclause
# $count: comments beside passages of this paper
handout-copy-beside = { $count ->
    [0] No passage of this paper is weak.
    [one] One comment stands beside a passage of this paper.
   *[other] { $count } comments stand beside passages of this paper.
}
# $count: points that no passage of the papers says
handout-copy-missing = { $count ->
    [0] Nothing is missing whose place would be in this paper.
    [one] One point was not found in any paper; its clause would stand in this one:
   *[other] { $count } points were not found in any paper; their clauses would stand in this one:
}
handout-also-here = Part of it also stands in: { $places }.
handout-paste = Text to paste (fill the blanks in braces; not reviewed by a lawyer of this country):
handout-paste-above = Text to paste: as above in this comment.
handout-unplaced = These comments belong to passages beside which no comment can stand, such as footnotes:
handout-signed = The original bears a digital signature; it does not hold for this copy.
handout-rewritten = The original is encrypted or damaged; this copy is neither, and was written anew as a whole.
handout-nothing-to-say = There is nothing to say in this paper, so no copy of it was made.
handout-no-copy-format = Comments can be written into PDF and Word files (.docx) only; save it as one of them and check that.
handout-paper-gone = The paper is no longer where it was read.

# the sheets of a workbook; at most 31 characters
handout-sheet-verdicts = Verdicts
handout-sheet-findings = Findings
handout-sheet-papers = Papers
handout-sheet-cautions = Wording to look at
handout-sheet-declared = Declared and written
handout-sheet-to-do = Questions and to do
handout-sheet-decisions = Decisions
handout-sheet-about = About

handout-column-requirement = Requirement
handout-column-profile = Profile
handout-column-title = Title
handout-column-subject = Subject
handout-column-stage = Stage
handout-column-weight = Weight
handout-column-result = Result
handout-column-because = What was found or not
handout-column-lacking = Lacking
handout-column-found-level = Found
handout-column-asked-level = Asked for
handout-column-reason = Why it is asked
handout-column-notes = Notes
handout-column-question = Question
handout-column-sources = Sources
handout-column-words-found = Words found
handout-column-clause = Model clause
handout-column-paste = Text to paste
handout-column-duty = Kind of duty
handout-column-decision = Decision
handout-column-finding = Finding
handout-column-elements = What it states
handout-column-paper = Paper
handout-column-place = Place
handout-column-number = Clause
handout-column-heading = Heading
handout-column-signal-words = Words that show it
handout-column-language = Language
handout-column-confidence = Confidence
handout-column-reader = Reader
handout-column-role = Role
handout-column-format = Format
handout-column-pages = Pages
handout-column-passages = Passages
handout-column-unread = Not read, and warnings
handout-column-hash = SHA-256
handout-column-kind = Kind
handout-column-what = What
handout-column-how = How, or why
handout-column-about = About
handout-column-decision-reason = Reason
handout-column-decision-by = By
handout-column-decision-state = State
handout-column-decision-note = What to know
# $column: title of the column before it; $number: 2 for its first continuation
handout-column-continued = { $column } (continued, { $number })

handout-kind-question = Question
handout-kind-act = To do by the buyer
handout-cells = A cell that began with a sign by which a spreadsheet calculates has an apostrophe before it. A text too long for one cell goes on in the next column, whose title says so; nothing is cut off.

handout-decision-accept = accepted
handout-decision-wrong-reading = wrong reading
handout-decision-overlooked = overlooked by the reader
handout-decision-not-applicable = not applicable
handout-state-applies = applies
handout-state-changed = applies; to look at again
handout-state-stale = without effect
# $subject: title of a category
handout-decided-passage = { $subject }: a passage of { $paper }

handout-column-number-of = No.

handout-note-title = Note for the file
handout-note-about = What was checked, what people decided of it and why, and what is still open.
handout-note-result = What was checked, and the result
handout-note-papers = The papers that were looked at
handout-note-decisions = Decisions
handout-note-no-decisions = No decision is recorded.
handout-note-open = Still open
handout-note-nothing-open = Nothing that the law asks for or that is recommended is open.
handout-note-hashes = Which papers were looked at
handout-note-day = Date
handout-note-name = Name and signature
