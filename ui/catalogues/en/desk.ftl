# The officer's desk. Everything that is not here stands in the catalogue of the report.

# The frame around every page
nav-check = Check
nav-result = Result
nav-page = Show on the page
nav-decide = Decide
nav-to-do = To do
nav-take-away = Take away
nav-library = Library
nav-about = About
frame-language = Language
frame-sign-in = Sign in
frame-sign-in-lead = This desk is for people of your organisation. Sign in to go on.
frame-sign-out = Sign out
frame-in-hand = Papers in hand
frame-no-papers = No papers in hand yet.
frame-nothing-yet = There is nothing to show yet. Put in the papers first.
frame-to-check = Put in papers
several-subjects = several subjects
profile-good-practice = Good practice (CBSS, OSCE, ILO, FLOW)
profile-eu-2014-24 = European Union: Directive 2014/24/EU and its neighbours

# Check
check-title = Check a tender or a contract
check-lead = Put in all papers of one procurement: they are judged together, so a clause in an annex counts. They do not leave this computer, and lie on its disk only while they are read.
check-papers = Papers of one procurement
check-papers-help = PDF, Word, Excel, HTML, text, notices in XML, ODT, RTF, DOC, or a zip with any of them. What cannot be read is named in the result; the rest is still read.
check-facts = What is known about the procurement
check-facts-lead = The more is known here, the fewer questions are left. You can change it later: the papers need not be read again.
check-profiles = Check against
check-profiles-help = Choose the law of your country, and good practice if you like. A national law brings the rules of the Union with it.
check-unknown = not known
check-kind = Kind of contract
check-kind-help = Many duties hold only for works, or only for services.
check-cpv = Subject of the contract (CPV)
check-cpv-hint = Type a word or a code
check-cpv-help = Search by name, or type any CPV code such as 90910000. It decides how great the risk of the trade is, and some duties.
check-more = More that is known: place, buyer, value, phase, day, scanned pages
check-place = Country where the work is done
check-place-help = Some rules reach only work that is done in the country itself.
check-buyer = Kind of buyer
check-buyer-help = Thresholds and some duties differ.
check-value = Estimated value without VAT
check-value-help = It decides whether the EU thresholds are reached. It is never converted into another currency.
check-currency = Currency of the value
check-phase = Phase
check-phase-help = In a draft a text can be pasted; once published it takes a corrigendum; once signed a change of contract.
check-regime = Regime
check-regime-help = “Not settled” works it out from value, kind and buyer.
check-date = Start of the procedure
check-date-help = As year-month-day, for example 2027-01-31. The rules of that day are used; without a day the latest.
check-date-wrong = “{ $written }” is not a day. Write it as year-month-day, for example 2027-01-31.
check-cpv-wrong = “{ $written }” is no CPV code that is known. Type a word, or the eight digits of a code.
check-ocr = Read scanned pages (slow)
check-ocr-help = Pages without text are recognised with Tesseract, where it is installed: about 3 seconds a page.
check-start = Check the papers
check-sample = Try it with a sample
check-sample-help = Reads a small invented tender for harbour cleaning that comes with the program.
check-cancel = Cancel
check-cancel-help = Stops the reading. Nothing of it is kept.
check-beginning = Beginning
check-opening = { $path } ({ $number } of { $total }): opening
check-reading = { $path } ({ $number } of { $total }): reading its clauses
check-comparing = Comparing with what is asked for
check-in-hand = Papers in hand
check-to-result = Show the result
check-clear = Put the papers away
check-clear-help = Takes papers, answers and decisions out of the memory of this program.

# Result
result-title = Result
result-lead = What the papers say for the people who will do the work, and what was not found in them.
result-top = { $count ->
    [one] The most important gap
   *[other] The { $count } most important gaps
}
result-rest = { $count ->
    [one] One more gap
   *[other] { $count } more gaps
}
result-good = What is good
result-good-count = { $count ->
    [one] One point was found as asked
   *[other] { $count } points were found as asked
}
result-sure = How much was read, and how sure it is
# $count: a number out of 100
result-overlooked = Measured with invented papers, this reader overlooks about { $count } in 100 passages on the subjects that are asked for here. Where it says “not found”, a person should look once more.
result-questions = { $count ->
    [one] One question decides
   *[other] { $count } questions decide
}
result-questions-lead = The papers do not answer this. Your answer changes the result at once.
result-decides = { $count ->
    [one] Decides one point.
   *[other] Decides { $count } points.
}
result-yes = Yes
result-no = No
result-answer-in-check = Answer under “Check”
result-answered = { $question } { $answer }.
result-take-back = Take back
result-strengths-caption = All 24 subjects, those furthest below what is asked for first
result-gaps = The gaps, one by one
result-gaps-lead = The gravest first. Open “Text to paste” for a clause in the language of the papers.
result-shown = { $count ->
    [one] One point with this choice; { $all } gaps in all.
   *[other] { $count } points with this choice; { $all } gaps in all.
}
result-show-all = { $count ->
    [one] Show it
   *[other] Show all { $count }
}
result-more-words = { $count ->
    [one] Words found in one more passage
   *[other] Words found in { $count } more passages
}
result-show-on-page = Show on the page
result-decide = Decide
filter-severity = Weight
filter-any-severity = All gaps
filter-status = Result
filter-any-status = Any result
filter-stage = Stage
filter-any-stage = Any stage
filter-category = Subject
filter-any-category = Any subject
filter-document = Paper
filter-any-document = Any paper

# Model clauses
clause-use = Use: { $use }
clause-not-when = Not when: { $not_when }
clause-official = Official template: { $template }
clause-not-reviewed = This text has not been reviewed by a lawyer of this country.

# Show on the page
page-view-title = Show on the page
page-view-nothing = Nothing about workers was found in these papers, so there is nothing to show.
page-view-before = Previous
page-view-after = Next
page-view-choose = Passage ({ $count } found)
page-view-alt = Page { $page } of { $paper }; the passage is boxed. Its words stand beside the picture.
page-view-no-picture = The page cannot be drawn; its text is shown instead.
page-view-above = { $count ->
    [one] One passage above.
   *[other] { $count } passages above.
}
page-view-below = { $count ->
    [one] One passage below.
   *[other] { $count } passages below.
}
page-view-sure = The reader is { $percent } % sure. Stage: { $stage }.
page-view-counts-for = It counts for
page-view-decide = Decide about this passage
page-view-panel = Everything that was found

# Decide
decide-title = Decide
decide-lead = You have the last word. A decision changes the report at once and stands in it with your reason.
decide-needs-papers = This review was opened without its papers. Put them in under “Check” to decide further.
decide-subject = About
decide-subject-help = All points, and the passages on the subject of this one. To decide about another passage, choose it under “Show on the page”.
decide-of-point = Point: { $title } ({ $status })
decide-of-passage = Passage: { $passage }
decide-kind = Decision
decide-kind-accept = Right: I have looked and agree
decide-kind-wrong-reading = Wrong reading: the passage does not say this
decide-kind-overlooked = Overlooked: the wording is there, the program has not seen it
decide-kind-not-applicable = Not asked of these papers
decide-reason = Reason
decide-reason-help = It will stand in the report. For “overlooked” say where the wording stands.
decide-reason-missing = Give a reason: it will stand in the report.
decide-by = Your name or role (may be left empty)
decide-by-help = It will stand in the report and in the saved review.
decide-do = Decide
decide-done = Decided. The report has been worked out anew.
decide-list = { $count ->
    [0] Decisions
    [one] One decision
   *[other] { $count } decisions
}
decide-list-empty = Nothing has been decided yet.
decide-take-back = Take back

# To do
to-do-title = To do
to-do-lead = What the buyer does itself, and whether it can follow up what the papers ask for.
to-do-when = stage: { $stage }
# $who: one of the sentences who-...
to-do-who = As a rule done by: { $who }
to-do-nothing = The profiles ask for no act of the buyer here.
who-planning = the unit that needs the purchase, with procurement
who-procurement = the procurement officer
who-evaluation = those who evaluate the tenders
who-contract = the contract manager
to-do-follow-up = Can we follow this up?
to-do-follow-up-lead = A clause that nobody checks protects nobody. An estimate for one contract.
to-do-hours-now = hours a year for what the papers ask for now
to-do-hours-texts = hours a year with all texts to paste
to-do-assumptions = Assumptions of the estimate
to-do-sum = The sum: { $checks } checks a year for each piece of evidence; each takes { $ask } minutes to ask, { $look } to look, { $worker } for each of { $sample } workers, and in { $share } of 100 checks { $settle } minutes to settle something. The numbers are our assumptions, not measurements.
to-do-evidence = The evidence to look at
to-do-what = Evidence
to-do-recipient = Who gets it
to-do-kept = How long it is kept
to-do-asked = Asked for now
to-do-with-text = with our text
assume-checks-a-year = Checks a year
assume-workers-in-sample = Workers in the sample
assume-minutes-to-ask = Minutes to ask for a piece
assume-minutes-to-look = Minutes to look at a piece
assume-minutes-a-worker = Minutes for each worker
assume-minutes-to-settle = Minutes to settle what was found
assume-share-with-questions = Share of checks with something to settle (0 to 1)

# Take away
take-title = Take away
take-lead = Everything is made on this computer.
take-reports = The report
take-reports-lead = It holds your answers and decisions as they are now.
take-form-docx = Report for Word
take-form-docx-for = for the file and for colleagues
take-form-note = Note for the file
take-form-note-for = what was checked, decided and why, with the fingerprint of each paper
take-form-xlsx = Tables for Excel
take-form-xlsx-for = one row for each result and each passage, with filters
take-form-html = Web page
take-form-html-for = to read and to print
take-form-csv = Table (CSV)
take-form-csv-for = one row for each result, for other programs
take-form-json = Data (JSON)
take-form-json-for = everything, for other programs
take-papers = The papers, marked up
take-papers-lead = Copies of the Word and PDF papers with comments at the weak passages, and one at the top with what was not found and the clause to paste. The text stays as it is.
take-papers-gone = The papers themselves are not in hand. Put them in under “Check”.
take-annotate = Make the copies
take-annotating = Writing comments
take-copy = { $paper } ({ $count ->
    [one] one comment
   *[other] { $count } comments
})
take-all-copies = All copies in one zip
take-review = The review, to go on later
take-review-lead = A file with the report, your decisions and the fingerprints of the papers, without the papers themselves.
take-save = Save the review
take-open = Go on with a saved review
take-open-lead = Open the file, then put the same papers in again under “Check”. Papers that have changed since are named.
take-open-file = Review (.fairclause)
take-open-do = Open the review
take-opened = The review is open.

# Library
library-title = Library
library-lead = What can be asked for, who asks for it, and our texts.
library-part = Shelf
library-part-paste = How is my clause read?
library-part-subjects = Subjects and texts
library-part-requirements = Requirements
library-part-matrix = Who asks for what
library-about = What it is about
library-not-about = What it is not
library-blind = What the reader does not see
library-examples = Read as this
library-asked-by = Who asks for it
library-asked-by-nobody = No profile asks for it.
library-texts = Texts to paste
library-no-text = There is no text of ours on this subject: it is something the buyer does, not a clause.
library-text-language = Language of examples and texts
library-profile = Profile
library-any-profile = Any profile
library-search = Words in title, reason or source
library-found = { $count ->
    [one] One requirement
   *[other] { $count } requirements
}
library-matrix-caption = How many requirements for the papers each profile has on a subject; “law” where one of them is a duty
library-law = law
library-paste-lead = Paste one clause. It is read in the same way as a tender, and nothing of it is kept.
library-clause = Clause
library-clause-language = Language of the clause
library-read = Read it
library-no-reading = The reader finds nothing about workers in these words.
library-unsure = unsure: a person must look
library-has = It has: { $element }
library-strongest = It has a duty, a check and a consequence. Nothing stronger is asked for anywhere.
library-step = Step { $number }:
library-step-obligation = say who must do what (“shall”, “undertakes”), not what is hoped for.
library-step-hedge = take out the words that empty the duty (“where possible”, “reasonable efforts”).
library-step-verification = say how it is checked or proven: a report, records, an audit, a certificate.
library-step-sanction = say what follows a breach: a plan to put it right, money held back, a penalty.
library-reaches = Then it is: { $strength }.

# About
about-title = About
about-lead = How well it reads, what it does not see, and which versions are at work. This is not legal advice.
about-measured = How well it reads
about-measured-lead = Measured with { $rows } passages in { $languages } languages that were written for this purpose and not used to write the rules.
about-stale = The readers have changed since they were measured; the figures are those of the version before.
about-caption = By subject; in brackets the range in which the true share lies with 95 % confidence
about-found = Found, of what is there
about-right = Right, of what was read
about-cases = Passages
about-few = too few to rely on
about-card = The whole model card, by language and subject (in English)
about-blind = What it does not see
blind-practice = It does not see practice: a good clause says nothing about how people are treated.
blind-not-given = It does not see what it was not given: annexes, forms, standard terms taken in by reference.
blind-overlooks = It overlooks wording: unusual phrases and long detours.
blind-finds = It finds wording that is not there: look at the quoted passage before relying on it.
blind-pages = It does not see every page: scans only when asked, drawings and photographs not at all.
blind-languages = It reads ten languages; passages in others are counted and named as not read.
blind-lawyer = It is not a lawyer: a profile holds what its file says, with its source and how that was checked.
blind-weigh = It does not weigh whether a demand is proportionate to your contract.
blind-convert = It does not convert values into other currencies.
about-versions = Versions
about-reader = Reader “{ $name }”
about-private = Your papers
about-private-told = Papers are kept in the memory of this program as long as this page is open, and lie on the disk only while they are read. Nothing is sent anywhere, and nothing is counted.
