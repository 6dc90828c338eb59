"""Builds the finished sample papers from their sources: `python -m corpus.samples.source.build [FOLDER]`.

The same sources give the same bytes.
"""

import sys
from pathlib import Path

from corpus.samples.source.papers import read_paper
from corpus.samples.source.pdf import make_pdf
from corpus.samples.source.word import make_docx

SOURCE = Path(__file__).parent
SAMPLES = SOURCE.parent


def build_papers() -> dict[str, bytes]:
    """The finished papers by their path under `corpus/samples`."""
    contract = read_paper(SOURCE / "02-draft-contract.md")
    code = read_paper(SOURCE / "03-supplier-code-of-conduct.md")
    return {
        "harbour-cleaning/01-instructions-to-tenderers.docx": make_docx(
            read_paper(SOURCE / "01-instructions-to-tenderers.md")
        ),
        "harbour-cleaning/02-draft-contract.pdf": make_pdf(contract, "Times-Roman"),
        "harbour-cleaning/03-supplier-code-of-conduct.pdf": make_pdf(code, "Helvetica"),
        "school-kitchen-laptops/contract.docx": make_docx(
            read_paper(SOURCE / "school-kitchen-laptops.md"), flowing=True
        ),
        "harbour-cleaning-notice/notice.xml": (SOURCE / "harbour-cleaning-notice.xml").read_bytes(),
        "night-cleaning-notice/bekanntmachung.txt": (SOURCE / "night-cleaning-notice.txt").read_bytes(),
    }


def write_papers(folder: Path) -> None:
    """Writes all papers under `folder`."""
    for name, content in build_papers().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    write_papers(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES)
