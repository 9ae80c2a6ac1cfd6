"""What is a package worth to us and to them?

The value of a package is a sum of *factors*, each a table over the few terms it depends on. The
cash factor is re-priced whole; the other terms have a factor of their own. The same tables make
the search exact and are what the math sheet prints.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from math import factorial, prod
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms import Deal, Get, Give, Line, Package, Side, Term, Trade
from giveget.core.value.cash_factor import CashTable, cash_table, line_terms, price_terms
from giveget.core.value.own_factors import own_table
from giveget.core.value.precedent import precedent_multiplier
from giveget.core.value.schedule import SCHEDULE_KINDS, schedule_terms

_Z = np.float64
_Change = TypeVar("_Change", Give, Get)
# One joint cash table up to this many combinations; above it, one table per group of lines.
_LARGEST_TABLE = 200_000


@dataclass(frozen=True, slots=True, eq=False)
class ValueTable:
    """One factor: values of every combination of a few terms, one axis per term.

    Args:
        terms: ids of the terms, one per axis.
        ours: value to us, precedent not included, deal currency.
        theirs: estimated value to them.
        conceded: the part of a combination which sets a precedent, our value, zero or more.
    """

    terms: tuple[str, ...]
    ours: NDArray[_Z]
    theirs: NDArray[_Z]
    conceded: NDArray[_Z]


@dataclass(frozen=True, slots=True)
class Worth:
    """What a package is worth.

    Args:
        now: to us, from this deal alone.
        precedent: what it costs us at later renewals, zero or more (B1.15).
        theirs: estimated worth to them.
    """

    now: float
    precedent: float
    theirs: float

    @property
    def ours(self) -> float:
        """Worth to us, precedent included."""
        return self.now - self.precedent


class Valuation:
    """Prices packages of one deal.

    Args:
        deal: the deal, asked options already added to its terms.
        traded: whether gives are paid for; an untraded give sets the stronger precedent.

    Source: B1.15-B1.18.
    """

    def __init__(self, deal: Deal, *, traded: bool) -> None:
        self.deal = deal
        self.traded = traded
        cash = _cash_tables(deal)
        self.prices = tuple((table.terms, table.price) for table in cash)
        self.committed = tuple((table.terms, table.committed) for table in cash)
        own = (own_table(deal, term) for term in deal.terms if not _is_cash(deal, term))
        self.tables: tuple[ValueTable, ...] = (
            *(_from_cash(deal, table) for table in cash),
            *(ValueTable((t.id,), v.ours, v.theirs, v.conceded) for t, v in own),
        )

    @cached_property
    def surcharge(self) -> float:
        """Later cost of each unit conceded now, a fraction. Source: B1.15."""
        if self.deal.precedent is None:
            return 0.0
        return precedent_surcharge(self.deal, traded=self.traded)

    def worth(self, package: Package) -> Worth:
        """Return what a package is worth, re-priced whole.

        Raises:
            UnknownOptionError: a label which its term does not have.
        """
        now = theirs = conceded = 0.0
        index = self._indices(package)
        for table in self.tables:
            at = tuple(index[term] for term in table.terms)
            now += float(table.ours[at])
            theirs += float(table.theirs[at])
            conceded += float(table.conceded[at])
        return Worth(now, self.surcharge * conceded, theirs)

    def price(self, package: Package) -> float:
        """Return the public price of a package: a year of recurring plus one-off, discounted."""
        return self._total(self.prices, package)

    def committed_price(self, package: Package) -> float:
        """Return the price over the whole committed length, not discounted for time."""
        return self._total(self.committed, package)

    def _total(
        self, tables: Sequence[tuple[tuple[str, ...], NDArray[_Z]]], package: Package
    ) -> float:
        index = self._indices(package)
        return sum(float(values[tuple(index[term] for term in terms)]) for terms, values in tables)

    def net(self, table: ValueTable) -> NDArray[_Z]:
        """Our value of every combination of a factor, precedent included."""
        return table.ours - self.surcharge * table.conceded

    def trade(self, package: Package, base: Package | None = None) -> Trade:
        """Return the gives and gets that lead from the table to a package.

        Terms which meet in one invoice share their joint effect evenly over all orders of
        changing them, so that the parts add up to the re-priced whole exactly.

        Args:
            package: where the trade leads.
            base: where it starts; the table when not given.
        """
        start = self.deal.table if base is None else base
        before, after = self._indices(start), self._indices(package)
        changed = [t.id for t in self.deal.terms if before[t.id] != after[t.id]]
        ours = dict.fromkeys(changed, 0.0)
        theirs = dict.fromkeys(changed, 0.0)
        for table in self.tables:
            moved = [term for term in table.terms if term in ours]
            if moved:
                _share(table.terms, self.net(table), moved, before, after, ours)
                _share(table.terms, table.theirs, moved, before, after, theirs)

        def change(side: type[_Change], term: str) -> _Change:
            return side(
                term=term,
                before=start[term],
                after=package[term],
                value_to_us=ours[term],
                value_to_them=theirs[term],
            )

        return Trade(
            gives=tuple(change(Give, term) for term in changed if ours[term] < 0),
            gets=tuple(change(Get, term) for term in changed if ours[term] >= 0),
        )

    def _indices(self, package: Package) -> dict[str, int]:
        return {term.id: term.index_of(package[term.id]) for term in self.deal.terms}


def precedent_surcharge(deal: Deal, *, traded: bool) -> float:
    """Return the later cost of each unit conceded now, as a fraction of it. Source: B1.15."""
    rule = deal.precedent
    if rule is None:
        return 0.0
    carried = rule.carry_over_traded if traded else rule.carry_over
    total = precedent_multiplier(
        carried, rule.renewal_probability, rule.years, deal.our_cash.rate_per_year
    )
    return total - 1.0


def _share(
    terms: Sequence[str],
    values: NDArray[_Z],
    moved: Sequence[str],
    before: dict[str, int],
    after: dict[str, int],
    total: dict[str, float],
) -> None:
    """Add each moved term's Shapley share of the factor's change to ``total``."""
    count = len(moved)

    def value(of: frozenset[str]) -> float:
        return float(values[tuple(after[t] if t in of else before[t] for t in terms)])

    for term in moved:
        others = [t for t in moved if t != term]
        for size in range(count):
            weight = factorial(size) * factorial(count - size - 1) / factorial(count)
            for some in combinations(others, size):
                base = frozenset(some)
                total[term] += weight * (value(base | {term}) - value(base))


def _cash_tables(deal: Deal) -> tuple[CashTable, ...]:
    per_line = line_terms(deal)
    shared = (*schedule_terms(deal), *price_terms(deal))
    size = prod(len(term.options) for term in (*shared, *per_line))
    if size <= _LARGEST_TABLE:
        return (cash_table(deal, deal.lines, per_line),)
    return tuple(cash_table(deal, lines, terms) for lines, terms in _groups(deal, per_line))


def _groups(deal: Deal, terms: Sequence[Term]) -> list[tuple[tuple[Line, ...], tuple[Term, ...]]]:
    """Split the lines into groups that no line term or requirement connects."""
    group = {line.id: {line.id} for line in deal.lines}
    for line in deal.lines:
        for other in frozenset().union(*line.requires):
            if other in group:
                _join(group, line.id, other)
    seen: list[set[str]] = []
    for members in group.values():
        if members not in seen:
            seen.append(members)
    return [
        (
            tuple(line for line in deal.lines if line.id in members),
            tuple(term for term in terms if _line_of(term) in members),
        )
        for members in seen
    ]


def _join(group: dict[str, set[str]], left: str, right: str) -> None:
    joined = group[left] | group[right]
    for member in joined:
        group[member] = joined


def _line_of(term: Term) -> str | None:
    line: str | None = getattr(term.detail, "line", None)
    return line


def _is_cash(deal: Deal, term: Term) -> bool:
    return term.kind in SCHEDULE_KINDS or term in price_terms(deal) or term in line_terms(deal)


def _from_cash(deal: Deal, table: CashTable) -> ValueTable:
    if deal.side is Side.SELLER:
        return ValueTable(table.terms, table.seller, table.buyer, table.seller_conceded)
    return ValueTable(table.terms, table.buyer, table.seller, table.buyer_conceded)
