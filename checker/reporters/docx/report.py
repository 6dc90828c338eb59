"""What the Word report says, in the order of its weight."""

from collections.abc import Sequence

from checker.catalogues.names import named
from checker.comparison.citing import clause_of
from checker.report import Citation, Finding, Quote, Report, Verdict
from checker.reporters import overview, tables
from checker.reporters.cleaning import one_line
from checker.reporters.declared import parts
from checker.reporters.docx.sheet import LEAD, Piece, Sheet, Words
from checker.reporters.wording import answer_to, category_title, words_of


def render(report: Report) -> bytes:
    """The report as a Word file; the same report gives the same bytes."""
    return _Writer(report).write()


class _Writer:
    """Writes one report; it remembers which passages and clauses it has quoted already."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.words = words_of(report)
        self.say = self.words.say
        self.findings = overview.findings_by_id(report)
        self.told = overview.shared_notes(report)
        self.quoted: set[str] = set()
        title, author = self.say("report-title"), f"Fairclause {report.tool.version}"
        self.sheet = Sheet(title=title, author=author, language=report.language)

    def write(self) -> bytes:
        self.summary()
        for severity in ("must", "should"):
            self.gaps(severity)
        self.cautions()
        self.questions()
        self.declared()
        self.acts()
        self.met()
        self.minor()
        self.aside()
        self.indicators()
        self.papers()
        self.note()
        return self.sheet.bytes()

    def summary(self) -> None:
        self.sheet.heading(self.say("report-title"), 0)
        self.sheet.paragraph(Piece(overview.made_by(self.report), soft=True))
        for sentence in overview.headline(self.report):
            self.sheet.paragraph(Piece(sentence, bold=True))
        self.sheet.paragraph(overview.coverage(self.report))
        self.sheet.paragraph(self.say("report-checked", profiles=overview.profiles(self.report)))
        self.sheet.paragraph(overview.taken_into_account(self.report))
        self.counts()
        self.sheet.bullets(self.say("report-every-point", note=note) for note in self.told)
        if any(point.remedy for point in self.report.gaps):
            self.sheet.paragraph(Piece(self.say("report-remedy-blanks"), soft=True))
        self.sheet.paragraph(Piece(self.say("report-not-advice"), soft=True))
        self.ladders()

    def counts(self) -> None:
        """Open points by weight and result."""
        rows: list[Sequence[Words]] = []
        for severity in overview.SEVERITIES:
            statuses = [point.status for point in overview.open_verdicts(self.report, severity)]
            if statuses:
                counts = [str(statuses.count(status) or "–") for status in overview.OPEN]
                rows.append([named(self.words, "severity", severity), *counts])
        head = [self.say("handout-column-weight"), *(named(self.words, "status", row) for row in overview.OPEN)]
        if rows:
            self.sheet.table(head, rows, (5.4, 2.8, 2.8, 2.8, 2.8))

    def ladders(self) -> None:
        rows = [
            (
                category_title(self.words, row.category),
                named(self.words, "strength", row.found.id),
                named(self.words, "strength", row.asked.id) if row.asked else self.say("page-not-asked"),
            )
            for row in overview.ladders(self.report)
        ]
        if rows:
            self.sheet.heading(self.say("page-strengths"), 1)
            head = [self.say(f"page-{column}") for column in ("subject", "found", "asked")]
            self.sheet.table(head, rows, (7.6, 4.5, 4.5))

    def gaps(self, severity: str) -> None:
        points = overview.open_verdicts(self.report, severity)
        if points:
            weight = named(self.words, "severity", severity)
            self.sheet.heading(self.say("report-points", severity=weight, count=len(points)), 1)
        for number, point in enumerate(points, 1):
            self.gap(number, point)

    def gap(self, number: int, point: Verdict) -> None:
        self.sheet.heading(f"{number}. {point.title}", 2)
        stage = self.say("page-asked-in", stage=named(self.words, "stage", point.stage))
        status = named(self.words, "status", point.status)
        about = f"    {stage}    [{point.requirement_id}]"
        self.sheet.paragraph([Piece(status, bold=True), Piece(about, soft=True)], LEAD)
        self.sheet.paragraph(point.because)
        unsaid = overview.unsaid(self.words, point)
        self.sheet.paragraph(self.say("report-lacking", lacking="; ".join(unsaid)) if unsaid else "")
        question = overview.unasked(point)
        self.sheet.paragraph(self.say("report-question", question=question) if question else "")
        self.sheet.paragraph(self.say("report-why", reason=point.reason))
        for note in (note for note in point.notes if note not in self.told):
            self.sheet.paragraph(self.say("report-note", note=note))
        self.evidence([self.findings[name] for name in point.evidence if name in self.findings])
        self.sources(point.sources)
        self.remedy(point)

    def evidence(self, passages: Sequence[Finding | Quote]) -> None:
        for passage in passages:
            place = self.say("report-found", place=overview.place_of(self.words, passage))
            name = f"{passage.document}/{passage.number}/{passage.text}"
            if name in self.quoted:
                self.sheet.paragraph([Piece(place, soft=True), Piece(f" {self.say('report-quoted')}", soft=True)])
                continue
            self.quoted.add(name)
            self.sheet.paragraph(Piece(place, soft=True), LEAD)
            self.sheet.paragraph(quoted(passage), "Quote")

    def sources(self, citations: Sequence[Citation]) -> None:
        for source in citations:
            told = tables.sources([source], self.words)
            self.sheet.paragraph(Piece(self.say("report-source", source=told), soft=True))

    def remedy(self, point: Verdict) -> None:
        if point.remedy is None:
            return
        again = point.remedy.clause in self.quoted
        key = "report-remedy-again" if again else "report-remedy"
        self.sheet.paragraph(Piece(self.say(key, clause=point.remedy.clause), bold=True), "Normal" if again else LEAD)
        if not again:
            self.sheet.paste(point.remedy.text, point.remedy.language)
        self.quoted.add(point.remedy.clause)

    def cautions(self) -> None:
        if self.report.cautions:
            self.sheet.heading(self.say("report-cautions"), 1)
        for caution in self.report.cautions:
            self.sheet.heading(caution.title, 2)
            self.sheet.paragraph(caution.because)
            self.evidence(tables.passages_of(caution, self.findings))
            self.sources(caution.sources)

    def questions(self) -> None:
        if self.report.questions:
            self.sheet.heading(self.say("report-questions"), 1)
        for row in self.report.questions:
            answer = answer_to(self.words, row.fact)
            decides = self.say("report-question-decides", count=len(row.decides), answer=answer)
            self.sheet.bullets([[Piece(row.text), Piece(f"  ({decides})", soft=True)]])

    def declared(self) -> None:
        lists = parts(self.report)
        if not lists:
            return
        self.sheet.heading(self.say("declared-title"), 1)
        self.sheet.paragraph(self.say("declared-intro"))
        self.sheet.bullets(self.report.declared.remarks)
        for part in lists:
            self.sheet.heading(part.title, 2)
            self.sheet.bullets([Piece(row.sentence), Piece(f" {row.more}".rstrip(), soft=True)] for row in part.rows)

    def acts(self) -> None:
        acts = overview.buyer_acts(self.report)
        if acts:
            self.sheet.heading(self.say("report-acts"), 1)
            self.sheet.paragraph(self.say("report-acts-why"))
            self.list_points([(act, act.reason) for act in acts], "handout-column-what", "handout-column-reason")

    def met(self) -> None:
        self.sheet.heading(self.say("report-met"), 1)
        points = overview.met_verdicts(self.report)
        if not points:
            self.sheet.paragraph(self.say("page-nothing-met"))
            return
        self.list_points([(point, self.places(point)) for point in points], "handout-column-title", "page-found")

    def places(self, point: Verdict) -> str:
        """Where it stands; what a person decided is told in words."""
        shown = [self.findings[name] for name in point.evidence if name in self.findings]
        if point.decision == "overlooked" or not shown:
            return point.because
        return "\n".join(dict.fromkeys(self.short_place(finding) for finding in shown))

    def short_place(self, finding: Finding) -> str:
        parts = (finding.document, clause_of(self.words, finding.number), overview.page_of(self.words, finding))
        return one_line(", ".join(part for part in parts if part))

    def list_points(self, rows: Sequence[tuple[Verdict, str]], title: str, other: str) -> None:
        head = [self.say(title), self.say(other), self.say("handout-column-sources")]
        cells = [
            (point.title, Piece(told), Piece("\n".join(_cited(source) for source in point.sources)))
            for point, told in rows
        ]
        self.sheet.table(head, cells, (5.2, 6.6, 4.8))

    def minor(self) -> None:
        points = [point for severity in ("could", "note") for point in overview.open_verdicts(self.report, severity)]
        if points:
            self.sheet.heading(self.say("report-minor"), 1)
        self.sheet.bullets(f"{point.title}: {named(self.words, 'status', point.status)}" for point in points)

    def aside(self) -> None:
        points = overview.set_aside(self.report)
        if points:
            self.sheet.heading(self.say("page-not-asked-here"), 1)
        self.sheet.bullets(f"{point.title}: {point.because}" for point in points)

    def indicators(self) -> None:
        signs = self.report.indicators
        if not signs:
            return
        self.sheet.heading(self.say("page-signs-title"), 1)
        addressed = sum(sign.addressed for sign in signs)
        self.sheet.paragraph(self.say("page-signs-count", addressed=addressed, all=len(signs)))
        told = {True: self.say("page-addressed"), False: self.say("page-not-addressed")}
        rows = [(str(sign.number), sign.title, told[sign.addressed]) for sign in signs]
        head = [self.say("handout-column-number-of"), self.say("page-signs"), self.say("handout-column-result")]
        self.sheet.table(head, rows, (1.6, 10.0, 5.0))

    def papers(self) -> None:
        self.sheet.heading(self.say("page-papers"), 1)
        table = tables.papers(self.report)
        chosen = [tables.PAPER.index(name) for name in _PAPER_COLUMNS]
        head = [table.columns[at] for at in chosen]
        rows = [[str(row[at]) for at in chosen] for row in table.rows]
        if rows:
            self.sheet.table(head, rows, (5.4, 2.6, 1.8, 2.2, 4.6))
        for terms in self.report.standard_terms:
            title = f"{terms.title}, {terms.edition}" if terms.edition else terms.title
            self.sheet.bullets([self.say("page-terms-in", terms=title, paper=terms.document)])

    def note(self) -> None:
        """What was decided, and the hashes that tell which papers were looked at."""
        from checker.reporters import note

        self.sheet.heading(self.say("handout-note-title"), 1)
        self.sheet.paragraph(self.say("handout-note-about"))
        self.sheet.heading(self.say("handout-note-decisions"), 2)
        table = tables.decisions(self.report)
        if table.rows:
            rows = [[str(cell) for cell in row] for row in table.rows]
            self.sheet.table(table.columns, rows, (2.3, 4.4, 3.9, 1.8, 1.8, 2.4))
        else:
            self.sheet.paragraph(self.say("handout-note-no-decisions"))
        self.sheet.heading(self.say("handout-note-hashes"), 2)
        hashes = [(one_line(paper.path), paper.sha256) for paper in self.report.documents]
        if hashes:
            head = [self.say("handout-column-paper"), self.say("handout-column-hash")]
            self.sheet.table(head, [(path, Piece(sha256, soft=True)) for path, sha256 in hashes], (5.6, 11.0))
        for line in note.signature(self.words):
            self.sheet.paragraph(line)


_PAPER_COLUMNS = ("paper", "role", "pages", "language", "unread")


def quoted(passage: Finding | Quote) -> Sequence[Piece]:
    """The words of a passage in quotation marks, those that show its subject in bold."""
    if isinstance(passage, Quote):
        return [Piece(f"“{passage.text}”")]
    text, language = passage.text, "" if passage.language == "other" else passage.language
    return [
        Piece(f"“{text[: passage.start]}", language=language),
        Piece(text[passage.start : passage.end], bold=True, language=language),
        Piece(f"{text[passage.end :]}”", language=language),
    ]


def _cited(source: Citation) -> str:
    return one_line(f"{source.instrument}, {source.provision}")
