"""What do the books say when a line leaves or enters the deal?

The price book stands: taking a line out gives up its fee, and what comes back is that it is no
longer delivered. Both entries are kept, so that a free choice is never taken for a discount.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from giveget.core.terms import Deal, Get, Give, Line, ScopeDetail, Side, Trade
from giveget.core.value.cash_factor import line_value


def scope_trade(deal: Deal, lines_out: Iterable[str], lines_in: Iterable[str]) -> Trade:
    """Return the entries for lines that leave and lines that come in, at the table's terms.

    Source: S0-24, S0-28.
    """
    changes = [
        *(change for line in lines_out for change in _entries(deal, deal.line(line), leaves=True)),
        *(change for line in lines_in for change in _entries(deal, deal.line(line), leaves=False)),
    ]
    return Trade(
        tuple(change for change in changes if isinstance(change, Give)),
        tuple(change for change in changes if isinstance(change, Get)),
    )


def _entries(deal: Deal, line: Line, *, leaves: bool) -> Iterator[Give | Get]:
    value = line_value(deal, line)
    sign = -1.0 if leaves else 1.0
    # One entry for the money that no longer flows, one for the thing that is no longer delivered.
    for to_seller, to_buyer in ((value.fee, -value.payment), (-value.cost, value.worth)):
        ours, theirs = to_seller, to_buyer
        if deal.side is Side.BUYER:
            ours, theirs = to_buyer, to_seller
        if ours or theirs:
            yield _entry(deal, line, sign * ours, sign * theirs, leaves=leaves)


def _entry(deal: Deal, line: Line, ours: float, theirs: float, *, leaves: bool) -> Give | Get:
    kind = Give if ours < 0 else Get
    return kind(
        term=_term_of(deal, line),
        before="in" if leaves else "out",
        after="out" if leaves else "in",
        value_to_us=ours + 0.0,
        value_to_them=theirs + 0.0,
    )


def _term_of(deal: Deal, line: Line) -> str:
    """The scope term of a line; a line that only follows another goes by its own id."""
    for term in deal.terms:
        if isinstance(term.detail, ScopeDetail) and term.detail.line == line.id:
            return term.id
    return line.id
