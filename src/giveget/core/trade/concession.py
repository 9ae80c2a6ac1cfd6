"""How much of an asked discount would the gets of this deal pay for? (GS-10)"""

from __future__ import annotations

from dataclasses import dataclass

from giveget.core.terms import TermKind
from giveget.core.trade.menu import option_gains
from giveget.core.value.asked import Asked


@dataclass(frozen=True, slots=True, kw_only=True)
class EqualValue:
    """The largest discount that a get pays for.

    Args:
        term: id of the discount term.
        get: id of the term that pays.
        label: the option of that term.
        value: what the get is worth to us, deal currency.
        discount: largest discount of equal value, fraction, the traded precedent included.
        discount_now: the same if the precedent is ignored.
        ratio: ratio of the get to the discount that was asked; None when none was asked.
    """

    term: str
    get: str
    label: str
    value: float
    discount: float
    discount_now: float
    ratio: float | None


def equal_value_of(asked: Asked) -> tuple[EqualValue, ...]:
    """Return, for an asked discount, what each single get would pay for, best first.

    A discount's cost is proportional to it, so that the largest one of equal value is the get
    over the cost of the whole price.

    Source: B1.2, B1.15, GS-10.
    """
    deal = asked.deal
    wanted = {ask.ask.term: ask.option for ask in asked.asks if ask.ask.term and ask.option}
    found = []
    for term in deal.terms_of(TermKind.DISCOUNT):
        if term.id not in wanted:
            continue
        option = term.options[term.index_of(wanted[term.id])]
        size = float(option.number or 0) - float(term.on_table.number or 0)
        if size <= 0:
            continue
        package = deal.table.with_choices({term.id: option.label})
        base, after = (asked.traded.worth(one) for one in (deal.table, package))
        now, whole = base.now - after.now, base.ours - after.ours
        if now <= 0 or whole <= 0:
            continue
        for other in deal.terms:
            if other.id == term.id or other.id in wanted:
                continue
            gains = option_gains(asked.traded, other)
            best = max(range(len(gains)), key=gains.__getitem__)
            if gains[best] > 0 and other.may_offer(best):
                found.append(
                    EqualValue(
                        term=term.id,
                        get=other.id,
                        label=other.options[best].label,
                        value=gains[best],
                        discount=size * gains[best] / whole,
                        discount_now=size * gains[best] / now,
                        ratio=gains[best] / whole,
                    )
                )
    return tuple(sorted(found, key=lambda one: -one.value))
