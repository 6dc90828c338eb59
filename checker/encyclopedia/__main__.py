"""Writes the pages of `docs/library/` in a checkout: `make docs`."""

import sys
from pathlib import Path

from checker.encyclopedia.pages import pages

FOLDER = Path(__file__).parents[2] / "docs" / "library"


def write(folder: Path = FOLDER) -> int:
    """Writes every page below `folder` and removes those that no longer exist; how many there are."""
    made = pages()
    for path in sorted(folder.rglob("*.md")):
        if path.relative_to(folder).as_posix() not in made:
            path.unlink()
    for name, text in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return len(made)


if __name__ == "__main__":
    sys.stderr.write(f"{write()} pages in {FOLDER}.\n")
