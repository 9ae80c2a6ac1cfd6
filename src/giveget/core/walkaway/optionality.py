"""What does each alternative add, what would one more add, and what is it worth creating one?

Every figure is the walk-away value with something less or something more, worked out anew; many
such variants are one table of scenarios. Source: B2.2 (marginal value), B2.4 (one more), B2.10
(what it does to the price); principles S2-8, S2-14, S2-18.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from giveget.core.walkaway.boxes import Box
from giveget.core.walkaway.index import index
from giveget.core.walkaway.instead import Instead
from giveget.core.walkaway.leverage import PriceShift, price_shift
from giveget.core.walkaway.prizes import Bernoulli
from giveget.core.walkaway.scenarios import Scenarios, of_instead, search_values

Values = NDArray[np.float64]

MOST_SHOWN = 200
"""Alternatives that are looked at one by one, the best by their index."""

MORE = 5
"""Typical alternatives by which the curve goes on."""


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """The walk-away value with so many alternatives, the best by index first.

    Args:
        count: how many there are.
        value: walk-away value, money.
        is_typical: the last of them is not there yet but like the average of those that are.
    """

    count: int
    value: float
    is_typical: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OneMore:
    """One more alternative like the average of those that are there.

    Args:
        chance: that it comes true, 0…1.
        worth: when it does, over doing nothing, money of today.
        cost: of trying it, money.
        gain: by how much the walk-away value rises.
        shift: what that does to this deal.
    """

    chance: float
    worth: float
    cost: float
    gain: float
    shift: PriceShift


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Something that can be done for more alternatives.

    Args:
        id: the alternative it would create.
        cost: of creating it, money.
        gain: by how much the walk-away value rises.
        walkaway: the walk-away value then, money.
        shift: what that does to this deal, money.
    """

    id: str
    cost: float
    gain: float
    walkaway: float
    shift: PriceShift

    @property
    def per_cost(self) -> float | None:
        """Rise of the walk-away value per unit of money; None when it costs nothing."""
        return self.gain / self.cost if self.cost > 0 else None

    @property
    def net(self) -> float:
        """What remains for sure: what it moves once it binds, less its cost. Source: GS-4."""
        return self.shift.alternating_offers - self.cost


def marginal_values_of(instead: Instead) -> dict[str, float]:
    """Return by how much the walk-away value falls without each alternative, the best ones only.

    Args:
        instead: what could be done instead.

    Returns:
        id → money, for at most :data:`MOST_SHOWN` alternatives by falling index.
    """
    ranked = ranked_places(instead)[:MOST_SHOWN]
    if not ranked:
        return {}
    kept = np.ones((len(ranked) + 1, len(instead.boxes)))
    kept[np.arange(len(ranked)), ranked] = 0.0
    values = _values(instead, kept)
    return {
        instead.boxes[place].id: float(values[-1] - value)
        for place, value in zip(ranked, values, strict=False)
    }


def curve_of(instead: Instead) -> tuple[CurvePoint, ...]:
    """Return the walk-away value with 0, 1, 2 … alternatives, then with some typical ones more."""
    ranked = ranked_places(instead)
    shown = ranked[:MOST_SHOWN]
    kept = np.zeros((len(shown) + 1, len(instead.boxes)))
    for count in range(len(shown) + 1):
        kept[count, shown[:count]] = 1.0
    points = [CurvePoint(count, float(value)) for count, value in enumerate(_values(instead, kept))]
    if len(ranked) > len(shown):
        points.append(CurvePoint(len(ranked), instead.walk_away.value))
    typical = typical_box(instead)
    if typical is not None:
        for more in range(1, MORE + 1):
            grown = with_more(instead, [replace(typical, id=f"+{n}") for n in range(more)])
            count = len(ranked) + more
            points.append(CurvePoint(count, grown.walk_away.value, is_typical=True))
    return tuple(points)


def one_more_of(instead: Instead, table: float) -> OneMore | None:
    """Return what one more typical alternative would add; None when there is none to be like.

    Args:
        instead: what could be done instead.
        table: worth of the table, where talks would settle without any alternative, money.

    Raises:
        OutOfRangeError: a table that is not finite.
    """
    typical = typical_box(instead)
    if typical is None:
        return None
    before, after = instead.walk_away.value, with_more(instead, [typical]).walk_away.value
    chance = typical.prize.chance if isinstance(typical.prize, Bernoulli) else 1.0
    return OneMore(
        chance=chance,
        worth=typical.prize.top,
        cost=typical.cost,
        gain=after - before,
        shift=price_shift(before, after, table),
    )


def find_one_more(instead: Instead, cost: float, table: float) -> Action | None:
    """Return what finding one more typical alternative would do; None when there is none yet.

    Args:
        instead: what could be done instead.
        cost: of finding one, money.
        table: worth of the table, money.

    Raises:
        OutOfRangeError: a table that is not finite.
    """
    typical = typical_box(instead)
    if typical is None:
        return None
    return _action(typical.id, instead, with_more(instead, [typical]), cost, table)


def action_of(instead: Instead, box: Box, cost: float, table: float) -> Action:
    """Return what creating an alternative would do.

    Args:
        instead: what could be done instead.
        box: the alternative, once it is there.
        cost: of creating it, money.
        table: worth of the table, money.

    Raises:
        OutOfRangeError: a table that is not finite.

    Source: principle S2-18; GS-4.
    """
    return _action(box.id, instead, replace(instead, own=(*instead.own, box)), cost, table)


def _action(id_: str, instead: Instead, grown: Instead, cost: float, table: float) -> Action:
    before, after = instead.walk_away.value, grown.walk_away.value
    return Action(
        id=id_,
        cost=cost,
        gain=after - before,
        walkaway=after,
        shift=price_shift(before, after, table),
    )


def ranked_actions(actions: Sequence[Action]) -> tuple[Action, ...]:
    """Return actions by what they add per money spent, the best first; free ones before all."""

    def place(action: Action) -> tuple[float, float, str]:
        rate = action.per_cost
        return (-float("inf") if rate is None else -rate, -action.gain, action.id)

    return tuple(sorted(actions, key=place))


def typical_box(instead: Instead) -> Box | None:
    """Return the average of what is worth trying: of the other deals, without those of our own."""
    boxes = [box for box in instead.others or instead.own if index(box) > 0]
    if not boxes:
        return None
    chances = [box.prize.chance for box in boxes if isinstance(box.prize, Bernoulli)]
    worths = [box.prize.top for box in boxes]
    chance = float(np.mean(chances)) if chances else 1.0
    return Box(
        id="+",
        prize=Bernoulli(chance, float(np.mean(worths))),
        cost=float(np.mean([box.cost for box in boxes])),
        years=float(np.median([box.years for box in boxes])),
    )


def with_more(instead: Instead, boxes: Sequence[Box]) -> Instead:
    """Return the same with some typical alternatives more, where the typical ones are."""
    if instead.others:
        truths = instead.truths
        if truths is not None:
            like = [at for at, box in enumerate(instead.others) if index(box) > 0]
            truths = truths.with_typical(like, len(boxes))
        return replace(instead, others=(*instead.others, *boxes), truths=truths)
    return replace(instead, own=(*instead.own, *boxes))


def ranked_places(instead: Instead) -> list[int]:
    """Return the places of the alternatives that are worth trying, best index first."""
    indices = [index(box) for box in instead.boxes]
    order = sorted(range(len(indices)), key=lambda at: (-indices[at], instead.boxes[at].id))
    return [place for place in order if indices[place] > 0]


def _values(instead: Instead, kept: Values) -> Values:
    """Return the walk-away value with some alternatives kept (1) and others not (0), per row."""
    if instead.truths is not None:
        slot = instead.slot_prices_with(kept)
        return slot if instead.is_one_search else np.maximum(slot, _own_values(instead, kept))
    return of_instead(instead, _as_scenarios(instead, kept))


def _own_values(instead: Instead, kept: Values) -> Values:
    """Return what the alternatives to this very deal are worth, kept or not, per row."""
    own = _as_scenarios(instead, kept).columns(np.arange(len(instead.own)))
    return instead.fallback + search_values(own)


def _as_scenarios(instead: Instead, kept: Values) -> Scenarios:
    chances = [b.prize.chance if isinstance(b.prize, Bernoulli) else 0.0 for b in instead.boxes]
    worths = np.array([[box.prize.top for box in instead.boxes]])
    costs = np.array([box.cost for box in instead.boxes])
    return Scenarios(kept * np.array(chances), worths, costs)
