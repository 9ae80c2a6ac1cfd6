"""What is walking away worth, who can better afford it, and what would make it worth more?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from giveget.core.terms import (
    Alternative,
    AlternativeKind,
    Deal,
    Estimate,
    InputError,
    Need,
)
from giveget.core.trade.response import response_model
from giveget.core.value.valuation import Valuation, Worth
from giveget.core.walkaway.alternatives import Standing, box_of, standing_of, standings
from giveget.core.walkaway.edge import (
    Edge,
    EdgeRange,
    ProbabilityEdge,
    edge_range,
    probability_edge,
    stake_in_words,
    walkaway_edge,
)
from giveget.core.walkaway.index import index
from giveget.core.walkaway.instead import Instead
from giveget.core.walkaway.leverage import PriceShift, price_shift
from giveget.core.walkaway.of_deal import (
    Reservation,
    WalkawayValue,
    instead_of,
    reservation_at,
    their_stake,
    value_before_news,
    walkaway_of,
)
from giveget.core.walkaway.optionality import (
    Action,
    CurvePoint,
    OneMore,
    action_of,
    curve_of,
    find_one_more,
    marginal_values_of,
    one_more_of,
    ranked_actions,
)
from giveget.core.walkaway.others import Others
from giveget.core.walkaway.reservation import Temperature, deal_temperature
from giveget.desk.farewell import Farewell, farewell


class QuotaWithoutExpectationError(InputError):
    """A quota, but nothing that says how much of it is expected to come in anyway."""

    def __init__(self) -> None:
        super().__init__(
            "a quota needs what is expected to close without this deal: name a pipeline, or write "
            "`need: {quota: …, expected: …}` into the deal"
        )


_ONE_MORE_LEAD = Alternative(
    id="one-more-lead",
    name="one more like the average",
    kind=AlternativeKind.LEAD,
    probability=Estimate.point(1.0),
)
"""Stands for a lead that is not known yet; what it would bring is that of the average."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkawayRequest:
    """What should be said about walking away.

    Args:
        deal: the deal.
        others: other deals that could fill its place; None without a pipeline.
        quota: our target for the period, deal currency; None: what the deal says.
    """

    deal: Deal
    others: Others | None = None
    quota: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EdgeView:
    """Who can better afford to walk away, in both forms; for our eyes only.

    Args:
        our_stake: what we give up by walking away, deal currency.
        known: the edge at what we believe they have at stake; None when nothing is known.
        range: the edge for all we know of them.
        by_chance: the edge as a difference of chances to walk away; None when nothing is known.
        buys: what our alternatives may move in this deal, against having none.
        sentence: the edge in one sentence that names both stakes.
    """

    our_stake: float
    known: Edge | None
    range: EdgeRange
    by_chance: ProbabilityEdge | None
    buys: PriceShift
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedAction:
    """An action with the alternative it would create.

    Args:
        alternative: what would be there.
        action: what it would cost and add.
        reservation: the worst price we could then still sign; None without a price term.
    """

    alternative: Alternative
    action: Action
    reservation: Reservation | None


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """An alternative that is not worth its cost.

    Args:
        id: its name in the search.
        title: how people call it.
        index: what would have to be in hand, money; no more than doing nothing is worth.
    """

    id: str
    title: str
    index: float


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkawayResult:
    """Everything about walking away from one deal.

    Args:
        deal: the deal.
        valuation: its price list.
        walkaway: what walking away is worth.
        table: what the package on the table is worth.
        temperature: whether the table is bad, lukewarm or warm against walking away.
        edge: who can better afford to walk away.
        marginal: by how much the value falls without each alternative, money.
        left_alone: alternatives that are not worth their cost.
        curve: the value against the number of alternatives.
        one_more: what one more typical alternative would add; None when there is none.
        actions: what could be done for more alternatives, best per cost first.
        before: what walking away was worth before the latest news; None without any.
        farewell: words for leaving, where the table is worth less than walking away.
    """

    deal: Deal
    valuation: Valuation
    walkaway: WalkawayValue
    table: Worth
    temperature: Temperature
    edge: EdgeView
    marginal: dict[str, float]
    left_alone: tuple[LeftAlone, ...]
    curve: tuple[CurvePoint, ...]
    one_more: OneMore | None
    actions: tuple[PlannedAction, ...]
    before: float | None
    farewell: Farewell | None


def walkaway(request: WalkawayRequest) -> WalkawayResult:
    """Return what walking away is worth and what would make it worth more.

    Raises:
        QuotaWithoutExpectationError: a quota without anything that is expected.

    Source: law 4; B2; principles S0-1, S2-1 to S2-21.
    """
    deal = _with_need(request)
    valuation = Valuation(deal, traded=True)
    found = walkaway_of(valuation, others=request.others)
    instead = instead_of(valuation, others=request.others)
    table = valuation.worth(deal.table)
    temperature = deal_temperature(table.ours, found.value)
    return WalkawayResult(
        deal=deal,
        valuation=valuation,
        walkaway=found,
        table=table,
        temperature=temperature,
        edge=edge_of(deal, table.ours, found),
        marginal=marginal_values_of(instead),
        left_alone=_left_alone(instead, standings(valuation, request.others)),
        curve=curve_of(instead),
        one_more=one_more_of(instead, table.ours),
        actions=_actions(valuation, instead, table.ours),
        before=value_before_news(valuation, others=request.others),
        farewell=farewell(deal, found) if temperature is Temperature.BAD else None,
    )


def edge_of(deal: Deal, table: float, walkaway: WalkawayValue) -> EdgeView:
    """Return who can better afford to walk away, in both forms.

    Args:
        deal: the deal.
        table: worth of the table to us, money.
        walkaway: what walking away is worth.

    Source: B2.9, B2.10; principles S2-1, S2-4, S2-5, S2-21.
    """
    ours, theirs = table - walkaway.value, their_stake(deal)
    known = None if theirs is None else walkaway_edge(ours, theirs.mean)
    scale = response_model(deal).scale
    return EdgeView(
        our_stake=ours,
        known=known,
        range=edge_range(ours, theirs),
        by_chance=None if theirs is None else probability_edge(ours, theirs.mean, scale),
        buys=price_shift(deal.fallback, walkaway.value, max(table, deal.fallback)),
        sentence=_sentence(ours, deal.currency) if known is None else known.sentence(deal.currency),
    )


def _sentence(ours: float, currency: str) -> str:
    return (
        f"Without this deal {stake_in_words('we', ours, currency)}; what they give up is not "
        "known, so the edge is not known either."
    )


def _with_need(request: WalkawayRequest) -> Deal:
    """Return the deal with its need; it is shown and enters no value."""
    deal, others, quota = request.deal, request.others, request.quota
    expected = None if deal.need is None else deal.need.expected
    if others is not None:
        expected = Decimal(repr(round(others.expected, 2)))
    if quota is None:
        quota = None if deal.need is None else deal.need.quota
        if quota is None:
            return deal
    if expected is None:
        raise QuotaWithoutExpectationError
    return replace(deal, need=Need(quota, expected))


def _left_alone(instead: Instead, known: Sequence[Standing]) -> tuple[LeftAlone, ...]:
    titles = {one.alternative.id: one.alternative.title for one in known}
    indices = [(box.id, index(box)) for box in instead.boxes]
    return tuple(LeftAlone(id_, titles[id_], z + instead.fallback) for id_, z in indices if z <= 0)


def _actions(valuation: Valuation, instead: Instead, table: float) -> tuple[PlannedAction, ...]:
    """Return what could be done for more alternatives, best per cost first."""
    missing = {one.id: one for one in valuation.deal.alternatives if not one.is_there}
    boxes = {
        one.id: box_of(standing_of(valuation, one), instead.fallback) for one in missing.values()
    }
    actions = [
        action_of(instead, boxes[id_], float(one.to_create or 0), table)
        for id_, one in missing.items()
    ]
    pursuit = valuation.deal.pipeline
    if instead.others and pursuit is not None and pursuit.cost_per_lead is not None:
        more = find_one_more(instead, float(pursuit.cost_per_lead), table)
        if more is not None:
            actions.append(more)
            missing[more.id] = _ONE_MORE_LEAD
    return tuple(
        PlannedAction(
            alternative=missing[action.id],
            action=action,
            reservation=reservation_at(valuation, action.walkaway),
        )
        for action in ranked_actions(actions)
    )
