"""Is there a deal to be had, what should be asked first, and when is it honest to stop?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from giveget.core.terms import (
    Deal,
    Discovery,
    Funding,
    Goal,
    Inquiry,
    Side,
)
from giveget.core.value.valuation import Valuation
from giveget.core.walkaway.anchors import Anchor, anchored_share, anchors_of
from giveget.core.walkaway.discovery import (
    best_price_to,
    decision_about,
    question_of,
    zone_of,
)
from giveget.core.walkaway.of_deal import WalkawayValue, walkaway_of
from giveget.core.walkaway.others import Others
from giveget.core.walkaway.posted_price import PostedPrice
from giveget.core.walkaway.qualify import Qualification, qualify
from giveget.core.walkaway.questions import QuestionValue, question_value
from giveget.core.walkaway.reservation import Temperature, deal_temperature
from giveget.core.walkaway.zopa import Zopa
from giveget.desk.advice import FUNDING_QUESTION, flags_of, missing_of
from giveget.desk.asking import Withheld, withheld_of
from giveget.desk.farewell import Farewell, farewell
from giveget.desk.limits import AcceptChance, Limits, Sides, sides_of
from giveget.desk.secrets import secrets_of

_FUNDING = Inquiry(id="funding", text=FUNDING_QUESTION)
_TOP = 3

NOTHING_BELIEVED = (
    "nothing says what they can accept; write `discovery: {their_limit: {mean: …, deviation: …}}`, "
    "or `beliefs: {surplus_on_table: …, scale: …}`"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedQuestion:
    """A question with what it is worth.

    Args:
        inquiry: the question.
        value: what the answer is worth; None for one that is asked whatever it is worth.
        because: why it is asked, where that is not its value.
    """

    inquiry: Inquiry
    value: QuestionValue | None
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What a refused price tells.

    Args:
        price: that was refused.
        too_high: chance that they really cannot pay it, 0…1.
    """

    price: float
    too_high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pursued:
    """Whether to go on, and from what that follows.

    Args:
        qualification: what going on is worth, and whether that is enough; never where the table is
            worth less than walking away.
        win: chance of winning, 0…1.
        margin: what winning is worth, money.
        cost: of going on, money.
        instead: what walking away is worth, money.
    """

    qualification: Qualification
    win: float
    margin: float
    cost: float
    instead: float


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscoverResult:
    """Everything that can be known before there is a deal.

    Args:
        deal: the deal.
        valuation: its price list.
        walkaway: what walking away is worth.
        zone: whether there is a deal to be had, and how large it is; None when nothing says what
            they can accept.
        limits: what both can accept at worst; None then, too.
        evidence: what their refusals tell.
        curve: chance that each side can accept a price, over the prices that matter.
        price: the best single price; None while they are not qualified (S3-6).
        questions: worth asking, best first.
        not_asked: questions whose answer would not pay for asking.
        withheld: questions whose words would tell something of ours; they are not offered.
        table: what the table is worth to us, money.
        is_below: whether that is less than walking away is worth.
        pursued: whether to go on; None when nothing says how likely we are to win.
        missing: what must be known of them before a proposal: authority, need (S3-6).
        goals: what they want, with the gap behind it.
        anchors: priced lines, those with the least stated value behind them first.
        anchored: share of the price that serves a stated goal, 0…1.
        flags: FUNDING_UNKNOWN, UNANCHORED_VALUE, UNQUALIFIED.
        farewell: an honest "not a fit", where going on does not pay or the table is below walking
            away.
    """

    deal: Deal
    valuation: Valuation
    walkaway: WalkawayValue
    zone: Zopa | None
    limits: Limits | None
    evidence: tuple[Evidence, ...]
    curve: tuple[AcceptChance, ...]
    price: PostedPrice | None
    questions: tuple[AskedQuestion, ...]
    not_asked: tuple[AskedQuestion, ...]
    withheld: tuple[Withheld, ...]
    table: float
    is_below: bool
    pursued: Pursued | None
    missing: tuple[str, ...]
    goals: tuple[Goal, ...]
    anchors: tuple[Anchor, ...]
    anchored: float
    flags: tuple[str, ...]
    farewell: Farewell | None


def discover(deal: Deal, *, others: Others | None = None, source: str = "deal") -> DiscoverResult:
    """Return whether there is a deal to be had and what to ask.

    Args:
        deal: the deal.
        others: other deals that could fill its place; None without a pipeline.
        source: name of its file, for findings about the words of its questions.

    Source: B3; principles S3-2 to S3-6, S3-19, S0-3, S0-4, S0-15.
    """
    valuation = Valuation(deal, traded=True)
    found = walkaway_of(valuation, others=others)
    said = deal.discovery or Discovery()
    sides = sides_of(valuation, found, said)
    zone = None if sides is None else zone_of(sides.theirs, sides.ours)
    price = None if sides is None else best_price_to(sides.theirs, sides.ours_mean)
    table = valuation.worth(deal.table).ours
    is_below = deal_temperature(table, found.value) is Temperature.BAD
    pursued = _pursued(table, found, said, zone)
    missing = missing_of(deal)
    anchors = anchors_of(deal) if deal.side is Side.SELLER else ()
    withheld = withheld_of(deal, secrets_of(deal, found), source)
    untold = {one.inquiry.id for one in withheld}
    open_ = tuple(one for one in said.inquiries if one.id not in untold)
    asked, not_asked = _questions(replace(said, inquiries=open_), sides, price)
    fits = not is_below and (pursued is None or pursued.qualification.go_on)
    return DiscoverResult(
        deal=deal,
        valuation=valuation,
        walkaway=found,
        zone=zone,
        limits=None if sides is None else sides.limits,
        evidence=() if sides is None else _evidence(sides),
        curve=() if sides is None else sides.curve,
        price=None if missing or sides is None or price is None else sides.facing(price),
        questions=asked,
        not_asked=not_asked,
        withheld=withheld,
        table=table,
        is_below=is_below,
        pursued=pursued,
        missing=missing,
        goals=deal.goals,
        anchors=anchors,
        anchored=anchored_share(anchors),
        flags=flags_of(deal, anchors, missing),
        farewell=None if fits else farewell(deal, found),
    )


def _pursued(
    table: float, found: WalkawayValue, said: Discovery, zone: Zopa | None
) -> Pursued | None:
    win = said.win if zone is None or said.win is not None else zone.chance
    if win is None:
        return None
    margin = table if said.margin_if_won is None else float(said.margin_if_won)
    cost = float(said.cost_to_go_on)
    qualification = qualify(win, margin, cost, found.value)
    if table < found.value:
        qualification = replace(qualification, go_on=False)
    return Pursued(
        qualification=qualification,
        win=win,
        margin=margin,
        cost=cost,
        instead=found.value,
    )


def _questions(
    said: Discovery, sides: Sides | None, price: PostedPrice | None
) -> tuple[tuple[AskedQuestion, ...], tuple[AskedQuestion, ...]]:
    """Return the questions worth asking, best first, and those that are not."""
    valued = list(_valued(said, sides, price))
    valued.sort(key=lambda one: (-one.value.net if one.value else 0.0, one.inquiry.id))
    asked = [one for one in valued if one.value is not None and one.value.net > 0]
    not_asked = tuple(one for one in valued if one not in asked)
    if said.funding is Funding.NONE and not any(
        one.inquiry.id == "funding" for one in asked[:_TOP]
    ):
        because = "without money there is no deal, whatever the price"
        asked = [one for one in asked if one.inquiry.id != "funding"]
        asked.insert(_TOP - 1, AskedQuestion(inquiry=_FUNDING, value=None, because=because))
    return tuple(asked), not_asked


def _valued(
    said: Discovery, sides: Sides | None, price: PostedPrice | None
) -> Iterator[AskedQuestion]:
    if sides is None or price is None:
        return
    decision, parts = decision_about(sides.theirs, sides.ours_mean)
    for inquiry in said.inquiries:
        question = question_of(_mirrored(inquiry, sides.sign), parts, price.price)
        yield AskedQuestion(inquiry=inquiry, value=question_value(decision, question))


def _mirrored(inquiry: Inquiry, sign: int) -> Inquiry:
    if inquiry.above is None:
        return inquiry
    return Inquiry(
        id=inquiry.id,
        text=inquiry.text,
        accuracy=inquiry.accuracy,
        above=sign * inquiry.above,
        noise=inquiry.noise,
        cost=inquiry.cost,
    )


def _evidence(sides: Sides) -> tuple[Evidence, ...]:
    theirs = sides.theirs
    return tuple(
        Evidence(price=sides.sign * price, too_high=1.0 - theirs.chance_at_least(price))
        for price in theirs.refused
    )
