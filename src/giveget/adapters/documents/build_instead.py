"""Which alternatives, pipeline and discovery does the file describe?"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from giveget.adapters.documents.shapes.base import ChanceEstimate, MoneyEstimate
from giveget.adapters.documents.shapes.documents import DealHead
from giveget.adapters.documents.shapes.instead import (
    AlternativeShape,
    CoverageShape,
    DiscoveryShape,
    LimitBeliefShape,
    PipelineShape,
    QuestionShape,
)
from giveget.core.terms.alternatives import Alternative, AlternativeKind, Coverage, Estimate
from giveget.core.terms.discovery import (
    AroundPrice,
    Discovery,
    Funding,
    Inquiry,
    OneOfPrices,
    PriceBelief,
)
from giveget.core.terms.pursuit import Pursuit

NOTHING = "nothing"
COLLEAGUE = "colleague"


def build_alternatives(written: Mapping[str, AlternativeShape]) -> tuple[Alternative, ...]:
    """Return the alternatives; doing nothing is the fallback and none of them."""
    return tuple(_alternative(key, one) for key, one in written.items() if one.kind != NOTHING)


def build_fallback(head: DealHead, written: Mapping[str, AlternativeShape]) -> float:
    """Return what doing nothing is worth: as an alternative of that kind, or as `fallback`."""
    nothing = next((one for one in written.values() if one.kind == NOTHING), None)
    if nothing is None:
        return float(head.fallback)
    if nothing.coverage is not None:
        from giveget.core.walkaway.replacement import vacancy_loss  # the room takes NumPy

        cover = _coverage(nothing.coverage)
        return -vacancy_loss(float(cover.worth_per_month), cover.lost, float(cover.recruiting))
    return 0.0 if nothing.value is None else float(nothing.value.value)


def name_of_nothing(written: Mapping[str, AlternativeShape]) -> str:
    """Return what people call doing nothing; empty when they do not name it."""
    named = (one.name or key for key, one in written.items() if one.kind == NOTHING)
    return next(named, "")


def build_pipeline(written: PipelineShape | None) -> Pursuit | None:
    """Return how the other deals of a pipeline are pursued."""
    if written is None:
        return None
    return Pursuit(
        file=written.file,
        mapping=written.mapping,
        margin=None if written.margin is None else build_estimate(written.margin),
        cost=written.cost_per_opportunity,
        slots=written.slots,
        deadline=written.deadline,
        after=(written.after or 0) / 12,
        owner=written.owner,
        this_deal=written.this_deal,
        uses_stated_chances=written.chances == "stated",
        cost_per_lead=written.cost_per_lead,
        rates=dict(written.rates),
    )


def build_discovery(written: DiscoveryShape | None) -> Discovery | None:
    """Return what is believed before there is a deal."""
    if written is None:
        return None
    return Discovery(
        their_limit=_belief(written.their_limit),
        our_limit=_belief(written.our_limit),
        refused=tuple(float(price) for price in written.refused),
        bluff=float(written.bluff),
        win=_float(written.win),
        margin_if_won=written.margin_if_won,
        cost_to_go_on=written.cost_to_go_on,
        funding=Funding(written.funding),
        inquiries=tuple(_inquiry(one) for one in written.questions),
    )


def build_estimate(written: ChanceEstimate | MoneyEstimate) -> Estimate:
    """Return a value with its range; the value alone where no range is written."""
    value = float(written.value)
    low, high = _float(written.low), _float(written.high)
    return Estimate(value, value if low is None else low, value if high is None else high)


def _alternative(key: str, written: AlternativeShape) -> Alternative:
    certain = Estimate.point(1.0)
    return Alternative(
        id=key,
        name=written.name,
        kind=AlternativeKind(written.kind),
        probability=certain if written.probability is None else build_estimate(written.probability),
        value=None if written.value is None else build_estimate(written.value),
        price=written.price,
        switching_cost=written.switching_cost,
        coverage=None if written.coverage is None else _coverage(written.coverage),
        cost=written.cost,
        to_create=written.to_create,
        years=(written.after or 0) / 12,
        was=_float(written.was),
    )


def _coverage(written: CoverageShape) -> Coverage:
    return Coverage(
        worth_per_month=written.worth_per_month,
        lost=tuple(float(share) for share in written.lost),
        recruiting=written.recruiting,
    )


def _belief(written: LimitBeliefShape | None) -> PriceBelief | None:
    if written is None:
        return None
    if written.one_of:
        return OneOfPrices(
            tuple(float(one.price) for one in written.one_of),
            tuple(float(one.chance) for one in written.one_of),
        )
    return AroundPrice(float(written.mean or 0), float(written.deviation or 0))


def _inquiry(written: QuestionShape) -> Inquiry:
    return Inquiry(
        id=written.id,
        text=written.text,
        accuracy=_float(written.accuracy),
        above=_float(written.above),
        noise=_float(written.noise),
        cost=written.cost,
    )


def _float(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
