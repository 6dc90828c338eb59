"""What can be chosen about a procurement, with names to search by."""

from functools import cache

from babel import Locale

from clauses import library
from ui.parts.words import words

KINDS = ("services", "works", "supplies", "concession")
BUYERS = ("central", "municipal", "other")
REGIMES = ("auto", "eu", "national", "light")
PHASES = ("draft", "published", "signed")
CURRENCIES = ("EUR", "DKK", "GBP", "NOK", "PLN", "SEK", "USD")
_LOCALES = {"no": "nb"}
_SPOKEN = ("good-practice", "eu-2014-24")
"""Profiles of no country; the catalogue names them."""
_ACTS = {
    "de-gwb-bttg": "GWB, VgV, BTTG",
    "dk-udbudslov": "udbudsloven",
    "ee-rhs": "riigihangete seadus (RHS)",
    "fi-hankintalaki": "hankintalaki 1397/2016",
    "lt-vpi": "Viešųjų pirkimų įstatymas (VPĮ)",
    "lv-pil": "Publisko iepirkumu likums (PIL)",
    "no-loa": "anskaffelsesloven (LOA)",
    "pl-pzp": "Prawo zamówień publicznych (PZP)",
    "se-lou": "LOU",
    "uk-pa-2023": "Procurement Act 2023",
    "us-far-22": "FAR Part 22",
}
"""Acts by the names that they have in their own country; a profile that is not here is told by its title."""


@cache
def countries(language: str) -> dict[str, str]:
    """Every country by its code, in the alphabetical order of the language's names."""
    names = _territories(language)
    found = {code: name for code, name in names.items() if len(code) == 2 and code.isalpha() and code not in _NO_PLACE}
    return dict(sorted(found.items(), key=lambda item: item[1].casefold()))


_NO_PLACE = frozenset({"EU", "EZ", "UN", "ZZ", "XA", "XB", "QO", "AC", "CP", "DG", "EA", "IC", "TA", "CQ"})


@cache
def profiles(language: str) -> dict[str, str]:
    """Every profile by its id: good practice, then the Union, then countries by name."""
    named = {name: profile_title(name, language) for name in library.profile_ids()}
    return dict(sorted(named.items(), key=lambda item: (_rank(item[0]), item[1].casefold())))


def profile_title(name: str, language: str) -> str:
    """The name of a profile: its country in `language`, and its act by its own name."""
    record = library.profile(name)
    if name in _SPOKEN:
        return words(language).say(f"profile-{name}")
    country = _territories(language).get(record.jurisdiction, record.jurisdiction)
    return f"{country}: {_ACTS.get(name) or record.title.partition(': ')[2] or record.title}"


def _rank(name: str) -> int:
    return {"INT": 0, "EU": 1}.get(library.profile(name).jurisdiction, 2)


@cache
def trades() -> dict[str, str]:
    """CPV divisions and groups by code, with their names, in the order of the codes."""
    return {row.cpv: f"{row.cpv} {row.name}" for row in sorted(library.sector_risks(), key=lambda row: row.cpv)}


def cpv_code(typed: str | None) -> str | None:
    """The code at the beginning of what was chosen or typed: `90910000-9 cleaning` gives `90910000-9`."""
    return typed.split()[0] if typed and typed.split() else None


def _territories(language: str) -> dict[str, str]:
    return dict(Locale.parse(_LOCALES.get(language, language)).territories)
