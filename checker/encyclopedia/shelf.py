"""Every id of the library with the function that tells its entry."""

from collections.abc import Callable
from functools import partial

from checker.encyclopedia.duties import tell_fact, tell_profile, tell_requirement
from checker.encyclopedia.entry import Entry
from checker.encyclopedia.subjects import tell_category, tell_caution, tell_indicator
from checker.encyclopedia.texts import tell_clause
from checker.encyclopedia.wording import requirements
from clauses import library


def entries() -> dict[str, Callable[[], Entry]]:
    """What can be explained: id to a function that tells it; a category or profile comes before others."""
    return {
        **{row.id: partial(tell_caution, row) for row in library.cautions().values()},
        **{row.id: partial(tell_fact, row) for row in library.facts().values()},
        **{f"indicator-{row.number}": partial(tell_indicator, row) for row in library.indicators()},
        **{row.id: partial(tell_clause, row) for row in library.model_clauses().values()},
        **{row.id: partial(tell_requirement, profile, row) for profile, row in requirements()},
        **{name: partial(tell_profile, library.profile(name)) for name in library.profile_ids()},
        **{row.id: partial(tell_category, row) for row in library.categories().values()},
    }
