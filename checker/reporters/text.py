"""The report for a terminal: first what matters most, each point with its place, its source and a text to paste."""

from io import StringIO
from typing import TYPE_CHECKING

from checker.catalogues.names import named
from checker.report import Citation, Finding, Quote, Report, Verdict
from checker.reporters import overview
from checker.reporters.cleaning import one_line, visible
from checker.reporters.declared import parts
from checker.reporters.tables import decision_line
from checker.reporters.wording import answer_to, words_of

if TYPE_CHECKING:
    from rich.console import Console

NARROWEST, WIDEST = 40, 110

STATUS_STYLE = {"missing": "bold red", "weak": "bold yellow", "unclear": "bold magenta", "depends": "bold cyan"}


def terminal_width() -> int:
    """Columns to fill: those of the terminal, or 100, within what reads well."""
    import shutil

    return max(NARROWEST, min(WIDEST, shutil.get_terminal_size((100, 24)).columns))


def render(report: Report, *, width: int = 100, colour: bool = False) -> str:
    """The report as text of at most `width` columns (longer words stay whole), coloured if asked."""
    from rich.console import Console

    sink = StringIO()
    console = Console(
        file=sink,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
    _Writer(console, report).write()
    lines = (line.rstrip() for line in sink.getvalue().split("\n"))
    return "\n".join(lines).rstrip("\n") + "\n"


class _Writer:
    """Writes one report to one console; it remembers what it has quoted already."""

    def __init__(self, console: "Console", report: Report) -> None:
        self.console = console
        self.report = report
        self.words = words_of(report)
        self.say = self.words.say
        self.findings = overview.findings_by_id(report)
        self.quoted: set[str] = set()
        self.told = overview.shared_notes(report)

    def write(self) -> None:
        self.summary()
        for severity in overview.SEVERITIES[:2]:
            self.gaps(severity)
        self.cautions()
        self.questions()
        self.declared()
        self.decisions()
        self.buyer_acts()
        self.met()
        self.minor()
        self.terms()
        self.papers()
        self.closing()

    def line(self, text: str = "", style: str = "", indent: int = 0) -> None:
        from rich.padding import Padding
        from rich.text import Text

        words = Text(visible(text), style=style)
        self.console.print(Padding(words, (0, 0, 0, indent)), soft_wrap=False)

    def title(self, text: str) -> None:
        self.line()
        self.line(text.upper(), "bold")
        self.line("-" * min(len(text), self.console.width), "dim")

    def summary(self) -> None:
        title = self.say("report-title")
        self.line(title.upper(), "bold")
        self.line("=" * len(title), "dim")
        for sentence in overview.headline(self.report):
            self.line(sentence, "bold")
        self.line()
        self.line(overview.coverage(self.report))
        self.line(self.say("report-checked", profiles=overview.profiles(self.report)))
        self.line(overview.taken_into_account(self.report))
        self.counts()

    def counts(self) -> None:
        self.line()
        for severity in overview.SEVERITIES:
            points = overview.open_verdicts(self.report, severity)
            if points:
                self.line(f"{self.points(severity, points)} ({self.kinds(points)})", indent=2)
        self.line(f"{self.say('report-met')}: {len(overview.met_verdicts(self.report))}", indent=2)
        for note in self.told:
            self.line(self.say("report-every-point", note=note))
        if any(point.remedy for point in self.report.gaps):
            self.line(self.say("report-remedy-blanks"))

    def points(self, severity: str, points: tuple[Verdict, ...]) -> str:
        return self.say("report-points", severity=named(self.words, "severity", severity), count=len(points))

    def kinds(self, points: tuple[Verdict, ...]) -> str:
        statuses = [point.status for point in points]
        counts = {status: statuses.count(status) for status in overview.OPEN if status in statuses}
        return ", ".join(
            self.say("report-points-count", status=named(self.words, "status", status), count=count)
            for status, count in counts.items()
        )

    def gaps(self, severity: str) -> None:
        points = overview.open_verdicts(self.report, severity)
        if not points:
            return
        self.title(self.points(severity, points))
        for number, point in enumerate(points, 1):
            self.gap(number, point)

    def gap(self, number: int, point: Verdict) -> None:
        self.line()
        self.line(f"{number}. {point.title}", "bold")
        status = named(self.words, "status", point.status).upper()
        self.line(f"{status}  [{point.requirement_id}]", STATUS_STYLE[point.status], 3)
        self.line(point.because, indent=3)
        self.line(self.say("report-why", reason=point.reason), indent=3)
        unsaid = overview.unsaid(self.words, point)
        if unsaid:
            self.line(self.say("report-lacking", lacking="; ".join(unsaid)), indent=3)
        for note in point.notes:
            if note not in self.told:
                self.line(self.say("report-note", note=note), indent=3)
        if overview.unasked(point):
            self.line(self.say("report-question", question=overview.unasked(point)), indent=3)
        self.evidence(point.evidence)
        self.sources(point.sources)
        self.remedy(point)

    def evidence(self, ids: tuple[str, ...]) -> None:
        for finding in (self.findings[name] for name in ids if name in self.findings):
            self.found_at(finding)
            if finding.id in self.quoted:
                self.line(self.say("report-quoted"), "dim", 5)
            else:
                self.quote(finding)
            self.quoted.add(finding.id)

    def found_at(self, cited: Finding | Quote) -> None:
        self.line(self.say("report-found", place=overview.place_of(self.words, cited)), indent=3)

    def quote(self, finding: Finding) -> None:
        from rich.padding import Padding
        from rich.text import Text

        before, words, after = split(finding)
        text = Text("“")
        text.append(visible(before))
        text.append(visible(words), "bold")
        text.append(f"{visible(after)}”")
        self.console.print(Padding(text, (0, 0, 0, 5)))

    def sources(self, sources: tuple[Citation, ...]) -> None:
        for source in sources:
            link = f" {source.url}" if source.url else ""
            verified = named(self.words, "verified", source.verified)
            told = f"{source.instrument}, {source.provision} ({verified}){link}"
            self.line(self.say("report-source", source=one_line(told)), "dim", 3)

    def remedy(self, point: Verdict) -> None:
        if point.remedy is None:
            return
        clause = point.remedy.clause
        again = "-again" if clause in self.quoted else ""
        self.line(self.say(f"report-remedy{again}", clause=clause), indent=3)
        if clause not in self.quoted:
            self.line(point.remedy.text.strip(), "green", 5)
        self.quoted.add(clause)

    def cautions(self) -> None:
        if not self.report.cautions:
            return
        self.title(f"{self.say('report-cautions')}: {len(self.report.cautions)}")
        for caution in self.report.cautions:
            self.line()
            self.line(f"{caution.title}  [{caution.id}]", "bold")
            self.line(caution.because, indent=3)
            for words in caution.quotes:
                self.found_at(words)
                self.line(f"“{words.text}”", indent=5)
            self.evidence(() if caution.quotes else caution.evidence)
            self.sources(caution.sources)

    def questions(self) -> None:
        if not self.report.questions:
            return
        self.title(self.say("report-questions"))
        for question in self.report.questions:
            self.line(f"- {question.text}")
            answer = answer_to(self.words, question.fact)
            self.line(self.say("report-question-decides", count=len(question.decides), answer=answer), "dim", 2)

    def declared(self) -> None:
        lists = parts(self.report)
        if not lists:
            return
        self.title(self.say("declared-title"))
        self.line(self.say("declared-intro"), "dim")
        for remark in self.report.declared.remarks:
            self.line(remark)
        for part in lists:
            self.line()
            self.line(part.title, "bold")
            for row in part.rows:
                self.line(f"- {row.sentence}", indent=1)
                if row.more:
                    self.line(row.more, "dim", 3)

    def decisions(self) -> None:
        if self.report.decisions:
            self.title(self.say("handout-note-decisions"))
        for decision in self.report.decisions:
            self.line(f"- {decision_line(decision, self.report, self.words)}")

    def buyer_acts(self) -> None:
        acts = overview.buyer_acts(self.report)
        if acts:
            self.title(self.say("report-acts"))
            self.line(self.say("report-acts-why"), "dim")
        for act in acts:
            where = "; ".join(f"{source.instrument}, {source.provision}" for source in act.sources)
            self.line(f"- {act.title} ({where})")

    def met(self) -> None:
        points = overview.met_verdicts(self.report)
        if points:
            self.title(self.say("report-met"))
        for point in points:
            places = [
                overview.place_of(self.words, self.findings[name]) for name in point.evidence if name in self.findings
            ]
            self.line(f"+ {point.title}", "green")
            self.line("; ".join(dict.fromkeys(places)), "dim", 2)
            for note in point.notes:
                self.line(self.say("report-note", note=note), indent=2)

    def minor(self) -> None:
        points = [point for severity in ("could", "note") for point in overview.open_verdicts(self.report, severity)]
        if points:
            self.title(self.say("report-minor"))
        for point in points:
            self.line(f"- {point.title}: {named(self.words, 'status', point.status)}")

    def terms(self) -> None:
        if self.report.standard_terms:
            self.title(self.say("report-terms"))
        for terms in self.report.standard_terms:
            title = f"{terms.title}, {terms.edition}" if terms.edition else terms.title
            self.line(f"- {self.say('report-terms-in', terms=title, paper=terms.document)}")

    def papers(self) -> None:
        self.title(self.say("report-papers-title"))
        for paper in self.report.documents:
            self.line(f"- {paper.path}: {', '.join(overview.described(self.words, paper))}")
            for sentence in overview.unread_parts(self.words, paper):
                self.line(sentence, "bold red", 2)
            for warning in paper.warnings:
                self.line(warning, "yellow", 2)
        for failure in self.report.failures:
            why = f"{failure.message} {failure.advice}".strip()
            self.line(f"- {self.say('report-unread-paper', why=why)}", "bold red")

    def closing(self) -> None:
        self.line()
        self.line(overview.made_by(self.report), "dim")
        self.line(self.say("report-not-advice"), "dim")


def split(finding: Finding) -> tuple[str, str, str]:
    """The passage of a finding in three: before its words, the words, after them."""
    text = finding.text
    return text[: finding.start], text[finding.start : finding.end], text[finding.end :]
