"""Whose deals are they, and does the one who was named have any?"""

from __future__ import annotations

from collections import Counter
from difflib import get_close_matches

from giveget.adapters.crm.mapping import ColumnMapping
from giveget.adapters.crm.problems import UNKNOWN_OWNER
from giveget.adapters.crm.report import counted
from giveget.adapters.crm.roles import Role
from giveget.core.terms import Finding, Where
from giveget.core.walkaway.pipeline import Pipeline

_SHOWN = 5


def unknown_owner(
    pipeline: Pipeline, mapping: ColumnMapping | None, owner: str
) -> tuple[Finding, ...]:
    """Return what is wrong with a name that owns no deal of a pipeline; nothing when it owns one.

    Upper and lower case make no difference.

    Args:
        pipeline: the deals.
        mapping: names the column of the owners.
        owner: the name.
    """
    counts = Counter(one.owner for one in pipeline.opportunities if one.owner)
    folded = {name.casefold(): name for name in counts}
    if owner.casefold() in folded:
        return ()
    column = "" if mapping is None else mapping.columns.get(Role.OWNER, "")
    close = get_close_matches(owner.casefold(), folded, n=3, cutoff=0.5)
    known, instead = _words(counts, [folded[name] for name in close])
    where = Where(source=pipeline.source, field=column, excerpt=owner)
    return (UNKNOWN_OWNER.finding(where, owner=owner, known=known, instead=instead),)


def _words(counts: Counter[str], close: list[str]) -> tuple[str, str]:
    """Who owns deals, and what to write instead."""
    if not counts:
        return "the export names no owners", "leave the owner out, or export their column as well"
    if close:
        names = " or ".join(repr(name) for name in close)
        return f"{counted(len(counts), 'owner')} of deals are known", f"did you mean {names}?"
    listed = ", ".join(repr(name) for name, _ in counts.most_common(_SHOWN))
    more = f" and {len(counts) - _SHOWN:,} more" if len(counts) > _SHOWN else ""
    return f"owners are {listed}{more}", "write one of these names"
