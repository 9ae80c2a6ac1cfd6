"""In which shrinking steps would we go towards an asked discount, and for what each? (B4.5)"""

from __future__ import annotations

from dataclasses import dataclass

from giveget.core.terms import Term, TermKind
from giveget.core.trade.concession_plan import geometric_steps, plan_concessions
from giveget.core.trade.menu import Direction, menu_of
from giveget.core.trade.situation import Situation

_SHRINK = 0.5
_MOST_STEPS = 4
_SMALLEST = 1e-4


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedStep:
    """One step towards the asked discount, paid for by one get.

    Args:
        discount: discount reached with this step, fraction.
        price: public price reached, deal currency.
        get: id of the term that pays for it.
        label: the option of that term.
        cost: what the step costs us, the traded precedent included, deal currency.
        value: what the get is worth to us; at least the cost.
    """

    discount: float
    price: float
    get: str
    label: str
    cost: float
    value: float


@dataclass(frozen=True, slots=True)
class _Get:
    term: str
    label: str
    value: float


def planned_steps(situation: Situation) -> tuple[PlannedStep, ...]:
    """Return the plan for an asked discount; empty when none was asked or nothing pays for it.

    Each step is half of the one before, is paid for by its own get, and the plan never ends below
    the walk-away value.

    Source: B4.5; Tey et al. 2021.
    """
    asked = {ask.ask.term: ask.option for ask in situation.asked.asks if ask.option}
    for term in situation.deal.terms_of(TermKind.DISCOUNT):
        label = asked.get(term.id)
        if label is None:
            continue
        wanted = float(term.options[term.index_of(label)].number or 0)
        now = float(term.on_table.number or 0)
        if wanted > now:
            return _plan(situation, term, now, wanted)
    return ()


def _plan(situation: Situation, term: Term, now: float, wanted: float) -> tuple[PlannedStep, ...]:
    gets = _gets(situation)[:_MOST_STEPS]
    unit = _cost_of_whole(situation, term, now, wanted)
    if not gets or unit <= 0:
        return ()
    shares = geometric_steps(1.0, len(gets), _SHRINK)
    paid = min(get.value / (share * unit) for get, share in zip(gets, shares, strict=True))
    room = (situation.table.ours - situation.walkaway) / unit
    total = min(wanted - now, paid, room)
    if total < _SMALLEST:
        return ()
    price = situation.asked.traded.price(situation.deal.table) / (1 - now)
    plan = plan_concessions(
        (1 - now) * price,
        (1 - now - total) * price,
        (1 - now - room) * price,
        [get.term for get in gets],
        _SHRINK,
    )
    return tuple(
        PlannedStep(
            discount=1 - step.offer / price,
            price=step.offer,
            get=get.term,
            label=get.label,
            cost=step.size / price * unit,
            value=get.value,
        )
        for step, get in zip(plan.steps, gets, strict=True)
    )


def _gets(situation: Situation) -> list[_Get]:
    """Return the best get of each term that is not asked about, most valuable first."""
    valuation = situation.asked.traded
    asked: dict[str, str | None] = {
        ask.ask.term: ask.option for ask in situation.asked.asks if ask.ask.term
    }
    menu = menu_of(valuation, situation.authority, asked, Direction.TOWARD_THE_ASK)
    found = []
    for term in situation.deal.terms:
        gains = menu.changes[term.id]
        best = max(range(len(gains)), key=gains.__getitem__)
        if term.id not in asked and gains[best] > 0:
            label = term.options[menu.options[term.id][best]].label
            found.append(_Get(term.id, label, gains[best]))
    return sorted(found, key=lambda get: -get.value)


def _cost_of_whole(situation: Situation, term: Term, now: float, wanted: float) -> float:
    """What a discount of the whole price would cost; a discount's cost is proportional to it."""
    valuation = situation.asked.traded
    label = next(o.label for o in term.options if float(o.number or 0) == wanted)
    after = valuation.worth(situation.deal.table.with_choices({term.id: label}))
    return (situation.table.ours - after.ours) / (wanted - now)
