"""Which options may we propose, and which of them give or get?"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from giveget.core.terms import Authority, Deal, PriceDetail, ScopeDetail, Term, TermKind
from giveget.core.value.valuation import Valuation

# Changes below this share of the table's value are nothing.
_NOTHING = 1e-9
_PRICE_KINDS = frozenset({TermKind.DISCOUNT, TermKind.PRICE})
_FREE = "free"


class Direction(Enum):
    """Which way a package may lead from the table."""

    TOWARD_THE_ASK = auto()
    ANOTHER_WAY = auto()


@dataclass(frozen=True, slots=True)
class Menu:
    """Per term the indices of the options that may be proposed, the table's always first.

    Args:
        options: term id → indices.
        changes: term id → our gain of each of those options alone, deal currency.
    """

    options: Mapping[str, tuple[int, ...]]
    changes: Mapping[str, tuple[float, ...]]


def menu_of(
    valuation: Valuation,
    authority: Authority | None,
    asked: Mapping[str, str | None],
    direction: Direction,
) -> Menu:
    """Return what may be proposed.

    Gets are open everywhere. Gives are open on the asked terms, up to what was asked, when the
    answer leads toward the ask; and on other terms that are not prices when it leads another way
    (S1-6). Scope is never taken out here: that is the other side's free choice.

    Args:
        valuation: prices the deal.
        authority: limits of the role that answers; None for no limits.
        asked: term id → label asked for, None where no amount was named.
        direction: toward the ask or another way.
    """
    options: dict[str, tuple[int, ...]] = {}
    changes: dict[str, tuple[float, ...]] = {}
    for term in valuation.deal.terms:
        alone = option_gains(valuation, term)
        kept = [term.table]
        for index in range(len(term.options)):
            if index == term.table or not _is_open(valuation.deal, term, index, authority):
                continue
            if _leads(term, index, alone, asked, direction):
                kept.append(index)
        options[term.id] = tuple(kept)
        changes[term.id] = tuple(alone[index] for index in kept)
    return Menu(options, changes)


def option_gains(valuation: Valuation, term: Term) -> tuple[float, ...]:
    """Return what moving only this term to each option would bring us, deal currency."""
    table = valuation.deal.table
    base = valuation.worth(table).ours
    floor = _NOTHING * max(1.0, abs(base))
    gains = []
    for option in term.options:
        gain = valuation.worth(table.with_choices({term.id: option.label})).ours - base
        gains.append(0.0 if abs(gain) < floor else gain)
    return tuple(gains)


def within_limits(deal: Deal, authority: Authority | None, labels: Mapping[str, str]) -> bool:
    """Whether every changed term lies inside the role's limits. Source: S4-33."""
    return all(
        labels[term.id] == term.on_table.label
        or _allows(authority, term, term.index_of(labels[term.id]))
        for term in deal.terms
    )


def _is_open(deal: Deal, term: Term, index: int, authority: Authority | None) -> bool:
    label = term.options[index].label
    if isinstance(term.detail, ScopeDetail):
        from_them = deal.line(term.detail.line).from_them
        if label == "out" or from_them:
            return False
    return term.may_offer(index) and _allows(authority, term, index)


def _allows(authority: Authority | None, term: Term, index: int) -> bool:
    limit = None if authority is None else authority.limit_on(term.id)
    return limit is None or limit.allows(term.options[index])


def _leads(
    term: Term,
    index: int,
    alone: Collection[float],
    asked: Mapping[str, str | None],
    direction: Direction,
) -> bool:
    gains = tuple(alone)
    gain = gains[index]
    if term.id in asked:
        if direction is Direction.ANOTHER_WAY:
            return False
        wanted = asked[term.id]
        if wanted is None:
            return gain < 0
        return gains[term.index_of(wanted)] <= gain < 0
    if gain > 0:
        return True
    return direction is Direction.ANOTHER_WAY and gain < 0 and not _is_price(term, index)


def _is_price(term: Term, index: int) -> bool:
    is_unit_price = isinstance(term.detail, PriceDetail)
    return term.kind in _PRICE_KINDS or is_unit_price or term.options[index].label == _FREE
