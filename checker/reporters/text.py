"""The report for a terminal: first what matters most, each point with its place, its source and a text to paste."""

from io import StringIO
from typing import TYPE_CHECKING

from checker.report import Citation, Finding, Report, Verdict
from checker.reporters import overview
from checker.reporters.cleaning import one_line, visible
from checker.reporters.wording import (
    NOT_ADVICE,
    NOT_REVIEWED,
    SEVERITY,
    STATUS,
    VERIFIED,
    answer_to,
    counted,
    named,
)

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
        self.findings = overview.findings_by_id(report)
        self.quoted: set[str] = set()
        self.told = overview.shared_notes(report)

    def write(self) -> None:
        self.summary()
        for severity in overview.SEVERITIES[:2]:
            self.gaps(severity)
        self.cautions()
        self.questions()
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
        self.line("FAIRCLAUSE REPORT", "bold")
        self.line("=" * 17, "dim")
        for sentence in overview.headline(self.report):
            self.line(sentence, "bold")
        self.line()
        self.line(overview.coverage(self.report))
        profiles = ", ".join(f"{name} ({version})" for name, version in self.report.tool.profiles.items())
        self.line(f"Checked against: {profiles}.")
        given = "; ".join(overview.context_lines(self.report))
        self.line(f"Taken into account: {given or 'nothing beside the papers'}.")
        self.counts()

    def counts(self) -> None:
        self.line()
        for severity in overview.SEVERITIES:
            points = overview.open_verdicts(self.report, severity)
            if points:
                kinds = [
                    f"{sum(point.status == status for point in points)} {STATUS[status]}" for status in overview.OPEN
                ]
                told = ", ".join(kind for kind in kinds if not kind.startswith("0 "))
                self.line(f"{SEVERITY[severity]}: {counted(len(points), 'open point')} ({told})", indent=2)
        self.line(f"Found as asked: {len(overview.met_verdicts(self.report))}", indent=2)
        for note in self.told:
            self.line(f"For every open point: {note}")
        if any(point.remedy for point in self.report.gaps):
            self.line(f"Texts to paste have blanks in braces. {NOT_REVIEWED}")

    def gaps(self, severity: str) -> None:
        points = overview.open_verdicts(self.report, severity)
        if not points:
            return
        self.title(f"{SEVERITY[severity]}: {counted(len(points), 'open point')}")
        for number, point in enumerate(points, 1):
            self.gap(number, point)

    def gap(self, number: int, point: Verdict) -> None:
        self.line()
        self.line(f"{number}. {point.title}", "bold")
        self.line(f"{STATUS[point.status].upper()}  [{point.requirement_id}]", STATUS_STYLE[point.status], 3)
        self.line(point.because, indent=3)
        self.line(f"Why: {point.reason}", indent=3)
        if overview.unsaid(point):
            self.line(f"Lacking: {'; '.join(overview.unsaid(point))}.", indent=3)
        for note in point.notes:
            if note not in self.told:
                self.line(f"Note: {note}", indent=3)
        if overview.unasked(point):
            self.line(f"Question: {overview.unasked(point)}", indent=3)
        self.evidence(point.evidence)
        self.sources(point.sources)
        self.remedy(point)

    def evidence(self, ids: tuple[str, ...]) -> None:
        for finding in (self.findings[name] for name in ids if name in self.findings):
            self.line(f"Found: {overview.place_of(finding)}", indent=3)
            if finding.id in self.quoted:
                self.line("(quoted above)", "dim", 5)
            else:
                self.quote(finding)
            self.quoted.add(finding.id)

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
            told = f"{source.instrument}, {source.provision} ({named(VERIFIED, source.verified)}){link}"
            self.line(f"Source: {one_line(told)}", "dim", 3)

    def remedy(self, point: Verdict) -> None:
        if point.remedy is None:
            return
        clause = point.remedy.clause
        self.line(f"Text to paste [{clause}]{', as above' if clause in self.quoted else ''}:", indent=3)
        if clause not in self.quoted:
            self.line(point.remedy.text.strip(), "green", 5)
        self.quoted.add(clause)

    def cautions(self) -> None:
        if not self.report.cautions:
            return
        self.title(f"Wording to look at again: {len(self.report.cautions)}")
        for caution in self.report.cautions:
            self.line()
            self.line(f"{caution.title}  [{caution.id}]", "bold")
            self.line(caution.because, indent=3)
            for words in caution.quotes:
                self.line(f"Found: {overview.place_of(words)}", indent=3)
                self.line(f"“{words.text}”", indent=5)
            self.evidence(() if caution.quotes else caution.evidence)
            self.sources(caution.sources)

    def questions(self) -> None:
        if not self.report.questions:
            return
        self.title("Questions that the papers do not answer")
        for question in self.report.questions:
            self.line(f"- {question.text}")
            decides = counted(len(question.decides), "point")
            self.line(f"decides {decides}; answer with {answer_to(question.fact)}", "dim", 2)

    def buyer_acts(self) -> None:
        acts = overview.buyer_acts(self.report)
        if acts:
            self.title("To do by the buyer (no wording does it)")
        for act in acts:
            where = "; ".join(f"{source.instrument}, {source.provision}" for source in act.sources)
            self.line(f"- {act.title} ({where})")

    def met(self) -> None:
        points = overview.met_verdicts(self.report)
        if points:
            self.title("Found as asked")
        for point in points:
            places = [overview.place_of(self.findings[name]) for name in point.evidence if name in self.findings]
            self.line(f"+ {point.title}", "green")
            self.line("; ".join(places), "dim", 2)
            for note in point.notes:
                self.line(f"Note: {note}", indent=2)

    def minor(self) -> None:
        points = [point for severity in ("could", "note") for point in overview.open_verdicts(self.report, severity)]
        if points:
            self.title("Good practice that is open, for information")
        for point in points:
            self.line(f"- {point.title}: {STATUS[point.status]}")

    def terms(self) -> None:
        if self.report.standard_terms:
            self.title("Standard terms taken in by reference, text not supplied")
        for terms in self.report.standard_terms:
            edition = f", {terms.edition}" if terms.edition else ""
            self.line(f"- {terms.title}{edition} (in {terms.document})")

    def papers(self) -> None:
        self.title("Papers")
        for paper in self.report.documents:
            pages = counted(paper.pages, "page") if paper.pages is not None else "no fixed pages"
            role = paper.role.replace("_", " ")
            self.line(f"- {paper.path}: {role}, {pages}, {counted(paper.passages, 'passage')}, {paper.language}")
            if paper.unread_pages:
                self.line(f"NOT READ: pages {overview.page_list(paper.unread_pages)}", "bold red", 2)
            if paper.unread_passages:
                unread = counted(paper.unread_passages, "passage")
                self.line(f"NOT READ: {unread} in a language that is not read", "bold red", 2)
            for warning in paper.warnings:
                self.line(warning, "yellow", 2)
        for failure in self.report.failures:
            self.line(f"- NOT READ: {failure.message} {failure.advice}".rstrip(), "bold red")

    def closing(self) -> None:
        self.line()
        models = ", ".join(f"{name} {version}" for name, version in self.report.tool.models.items())
        self.line(f"Fairclause {self.report.tool.version}{f'; readers: {models}' if models else ''}.", "dim")
        self.line(NOT_ADVICE, "dim")


def split(finding: Finding) -> tuple[str, str, str]:
    """The passage of a finding in three: before its words, the words, after them."""
    text = finding.text
    return text[: finding.start], text[finding.start : finding.end], text[finding.end :]
