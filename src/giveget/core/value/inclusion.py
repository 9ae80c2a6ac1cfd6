"""Which lines are part of the deal when some scope terms change?"""

from __future__ import annotations

from collections.abc import Mapping

from giveget.core.terms import Deal, Line, ScopeDetail, TermKind
from giveget.core.value.scope import closure

OUT = "out"
IN = "in"
FREE = "free"


def scope_states(deal: Deal) -> dict[str, str]:
    """Return line id → option on the table, for each line that has a scope term."""
    return {
        term.detail.line: term.on_table.label
        for term in deal.terms_of(TermKind.SCOPE)
        if isinstance(term.detail, ScopeDetail)
    }


def lines_in(deal: Deal, states: Mapping[str, str]) -> tuple[Line, ...]:
    """Return the lines that are delivered when the scope terms stand like this.

    A line whose requirement fell away falls with it.

    Args:
        deal: the deal.
        states: line id → ``in``, ``out`` or ``free``; lines not named are in.

    Source: B1.16.
    """
    removed = frozenset(line.id for line in deal.lines if states.get(line.id, IN) == OUT)
    requires = {line.id: line.requires for line in deal.lines}
    gone = closure(removed, requires)
    return tuple(line for line in deal.lines if line.id not in gone)


def dependents_of(deal: Deal, line_id: str) -> frozenset[str]:
    """Return the lines on the table which would fall with this one, itself not included.

    Source: S0-23, B1.16.
    """
    states = scope_states(deal)
    before = {line.id for line in lines_in(deal, states)}
    after = {line.id for line in lines_in(deal, {**states, line_id: OUT})}
    return frozenset(before - after - {line_id})
