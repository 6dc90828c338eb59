# What only the HTML page says.

page-heading = What these papers say for the people who will do the work
page-contents = Contents
page-must = asked for by law, and open
page-should = recommended, and open
page-met = found as asked
page-questions = questions to answer
page-strengths = How firm each subject is
page-signs = Signs of forced labour
page-law = Asked for by law
page-to-questions = Questions
page-papers = Papers read and not read
page-key-found = found in the papers
page-key-asked = outlined: asked for by law or recommended.
page-key-steps = The four steps: only mentioned; a duty; a duty with a check or a consequence; a duty with check and consequence.
page-strengths-caption = Subjects that were found or asked for, those furthest below first
page-subject = Subject
page-steps = Steps
page-found = Found
page-asked = Asked for
page-asked-short = asked:
page-not-asked = not asked for
# $stages: names of stages
page-in-stages = (in: { $stages })
page-asked-in = asked for in: { $stage }
page-silent = Neither found nor asked for: { $categories }.
page-signs-title = Signs of forced labour: what the text addresses
page-signs-count = The International Labour Organization names eleven signs. The papers address { $addressed } of { $all }. To be addressed in the text does not mean to be prevented.
page-addressed = addressed
page-not-addressed = not addressed
page-words-found = { $count ->
    [one] Words found: { $count } passage
   *[other] Words found: { $count } passages
}
page-remedy = Text to paste
page-remedy-blanks = Fill the blanks in braces. Texts of ours have not been reviewed by a lawyer of this country. How to use it, and when not:
page-nothing-met = Nothing that was asked for was found as asked.
page-not-asked-here = Not asked here
page-set-aside = { $count ->
    [one] { $count } requirement and why
   *[other] { $count } requirements and why
}
page-papers-caption = Papers that were read
page-paper = Paper
page-role = Role
page-format = Format
page-pages = Pages
page-passages = Passages
page-language = Language
page-terms-in = { $terms }: taken in by reference in { $paper }; its text was not supplied
page-not-advice = Not legal advice.
page-same = The same papers and versions give the same report.
