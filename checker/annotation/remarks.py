"""What is written into which paper: at each weak passage what it lacks, at the top of one paper what is missing."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from checker.annotation.comments import CAUTION, TOP, WEAK, Comment, Comments, Line
from checker.catalogues.catalogue import Catalogue
from checker.catalogues.names import named
from checker.comparison.citing import clause_of, pages_of
from checker.report import CautionRaised, Citation, Finding, Paper, Quote, Report, Verdict
from checker.reporters import overview
from checker.reporters.cleaning import one_line, visible
from checker.reporters.wording import words_of
from clauses.vocabulary import Strength
from models.passage import Place

FORMATS = ("docx", "pdf")
"""Formats of which an annotated copy can be written."""

_HOME: Mapping[str, tuple[str, ...]] = {
    "contract": ("contract", "specification"),
    "subcontracting": ("contract", "specification", "instructions"),
    "specification": ("specification", "contract"),
    "notice": ("notice", "instructions"),
}
_ELSE = ("instructions", "notice", "contract", "specification")
"""The roles of papers in which a missing clause would stand, by the stage at which it is asked; the likeliest first."""


class Point(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to say."""

    title: str
    lines: tuple[str, ...]
    paste: str = ""
    """A model clause; empty when there is none."""


class Remark(msgspec.Struct, frozen=True, kw_only=True):
    """One comment: what is to be said at one passage, or at the top of the paper when it has no places."""

    points: tuple[Point, ...]
    places: tuple[Place, ...] = ()
    cited: str = ""
    """Where the passage stands, in words."""
    kind: str = WEAK
    """`top`, `weak` or `caution`."""


def remarks_by_paper(report: Report) -> dict[str, tuple[Remark, ...]]:
    """The remarks of each paper that has any and can be annotated, the one at the top first."""
    words = words_of(report)
    papers = [paper for paper in report.documents if paper.format in FORMATS]
    missing = _missing_by_paper(report, papers)
    remarks = {}
    for paper in papers:
        passages = _at_passages(report, paper, words)
        if passages or paper.path in missing:
            top = _top(report, missing.get(paper.path, ()), len(passages), words)
            remarks[paper.path] = (top, *passages)
    return remarks


def _missing_by_paper(report: Report, papers: Sequence[Paper]) -> dict[str, tuple[Verdict, ...]]:
    """The gaps that no passage shows, each at the paper in which its clause would stand."""
    homes: dict[str, tuple[Verdict, ...]] = {}
    known = {finding.id for finding in report.findings}
    for verdict in _gaps(report) if papers else ():
        if not known.intersection(verdict.evidence):
            home = min(papers, key=lambda paper: _distance(paper, verdict.stage))
            homes[home.path] = (*homes.get(home.path, ()), verdict)
    return homes


def _gaps(report: Report) -> tuple[Verdict, ...]:
    """All gaps by their weight: first what the law asks for."""
    return overview.open_verdicts(report, "must") + overview.open_verdicts(report, "should")


def _distance(paper: Paper, stage: str) -> tuple[int, int, str]:
    roles = _HOME.get(stage, _ELSE)
    rank = roles.index(paper.role) if paper.role in roles else len(roles)
    return (rank, -paper.characters, paper.path)


def _top(report: Report, missing: Sequence[Verdict], passages: int, words: Catalogue) -> Remark:
    about = Point(
        title=words.say("handout-copy-title"),
        lines=(
            words.say("report-checked", profiles=overview.profiles(report)),
            words.say("report-not-advice"),
            *(words.say("report-every-point", note=note) for note in overview.shared_notes(report)),
            words.say("handout-copy-beside", count=passages),
            words.say("handout-copy-missing", count=len(missing)),
        ),
    )
    told = overview.shared_notes(report)
    return Remark(points=(about, *(_gap(verdict, words, told) for verdict in missing)), kind=TOP)


def _at_passages(report: Report, paper: Paper, words: Catalogue) -> tuple[Remark, ...]:
    """One remark for each passage, in the order of the paper, with all that is to be said there."""
    said: dict[tuple[Place, ...], list[tuple[str, Finding | Quote, Point]]] = {}
    for kind, passage, point in (*_weak(report, paper, words), *_cautions(report, paper, words)):
        said.setdefault(passage.places, []).append((kind, passage, point))
    return tuple(
        Remark(
            points=tuple(point for _, _, point in said[places]),
            places=places,
            cited=place_in_paper(words, said[places][0][1]),
            kind=said[places][0][0],
        )
        for places in sorted(said, key=_position)
    )


def _position(places: tuple[Place, ...]) -> tuple[int, float, int]:
    """From the first page down, and from the top of each page down."""
    if not places:
        return (0, 0.0, 0)
    top = max((box[3] for box in places[0].boxes), default=0.0)
    return (places[0].page or 0, -top, places[0].paragraph or 0)


def _weak(report: Report, paper: Paper, words: Catalogue) -> Iterator[tuple[str, Finding, Point]]:
    told = overview.shared_notes(report)
    for verdict in _gaps(report):
        shown = _shown(verdict, paper, report)
        if shown:
            yield WEAK, shown[0], _gap(verdict, words, told, shown[1:])


def _shown(verdict: Verdict, paper: Paper, report: Report) -> list[Finding]:
    """The passages of a paper on which a verdict rests: the firmest of its subject, then the others in order."""
    chosen = [row for row in report.findings if row.id in verdict.evidence and row.document == paper.path]
    own = [row for row in chosen if row.category == verdict.category] or chosen
    first = max(own, key=lambda row: Strength.parse(row.strength), default=None)
    return [first, *(row for row in chosen if row is not first)] if first else []


def _cautions(report: Report, paper: Paper, words: Catalogue) -> Iterator[tuple[str, Finding | Quote, Point]]:
    for caution in report.cautions:
        point = _caution(caution, words)
        raised_by = caution.quotes or [row for row in report.findings if row.id in caution.evidence]
        yield from ((CAUTION, passage, point) for passage in raised_by if passage.document == paper.path)


def _gap(verdict: Verdict, words: Catalogue, told: Sequence[str], others: Sequence[Finding] = ()) -> Point:
    """What is to be said of a gap; the notes `told` stand at the top for all."""
    status, severity = named(words, "status", verdict.status), named(words, "severity", verdict.severity)
    lacking = "; ".join(overview.unsaid(words, verdict))
    places = "; ".join(place_in_paper(words, row) for row in others)
    lines = [
        f"{severity}: {status}.",
        verdict.because,
        words.say("report-lacking", lacking=lacking) if lacking else "",
        words.say("report-question", question=overview.unasked(verdict)) if overview.unasked(verdict) else "",
        words.say("handout-also-here", places=places) if places else "",
        words.say("report-why", reason=verdict.reason),
        *(words.say("report-note", note=note) for note in verdict.notes if note not in told),
        *_sources(verdict.sources, words),
    ]
    paste = verdict.remedy.text.strip() if verdict.remedy else ""
    return Point(title=verdict.title, lines=tuple(line for line in lines if line), paste=paste)


def _caution(caution: CautionRaised, words: Catalogue) -> Point:
    return Point(title=caution.title, lines=(caution.because, *_sources(caution.sources, words)))


def _sources(sources: Sequence[Citation], words: Catalogue) -> Iterator[str]:
    for source in sources:
        told = f"{source.instrument}, {source.provision} ({named(words, 'verified', source.verified)})"
        yield words.say("report-source", source=told)


def place_in_paper(words: Catalogue, passage: Finding | Quote) -> str:
    """Clause and page, or the number of the paragraph, as a person would cite it within the paper."""
    paragraph = next((place.paragraph + 1 for place in passage.places if place.paragraph is not None), None)
    parts = [clause_of(words, passage.number), pages_of(words, passage.places)]
    if paragraph is not None:
        parts.append(words.say("name-place-paragraph", number=str(paragraph)))
    return one_line(", ".join(part for part in parts if part))


def comments_of(remarks: Sequence[Remark], sha256: str, words: Catalogue) -> Comments:
    """The remarks of a paper as they are written, safe to show."""
    comments = (
        Comment(lines=tuple(_lines(remark, words)), places=remark.places, cited=remark.cited, kind=remark.kind)
        for remark in remarks
    )
    return Comments(comments=tuple(comments), sha256=sha256, unplaced=words.say("handout-unplaced"))


def _lines(remark: Remark, words: Catalogue) -> Iterator[Line]:
    pasted: set[str] = set()
    for number, point in enumerate(remark.points):
        if number:
            yield Line(text="")
        yield Line(text=one_line(point.title), bold=True)
        yield from (Line(text=one_line(line)) for line in point.lines)
        if point.paste:
            again = point.paste in pasted
            yield Line(text=words.say("handout-paste-above" if again else "handout-paste"), bold=True)
            yield from (Line(text=line) for line in visible(point.paste).splitlines() if not again)
            pasted.add(point.paste)
