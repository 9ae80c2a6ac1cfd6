"""Who draws walking away and discoveries?"""

from __future__ import annotations

from giveget.adapters.plots import (
    DiscoveryPicture,
    Form,
    ReliabilityDot,
    Rung,
    WalkawayPicture,
    WorthAsking,
    draw_discovery,
    draw_walkaway,
)
from giveget.core.walkaway.edge import label_of
from giveget.desk.discover import DiscoverResult
from giveget.desk.pipeline import PipelineView
from giveget.desk.walkaway import WalkawayResult


def walkaway_picture(result: WalkawayResult, view: PipelineView | None, form: Form) -> bytes:
    """Return the picture of walking away: ladder, value against number, edge, odds.

    Args:
        result: everything about walking away.
        view: the pipeline beside the deal, if there is one.
        form: ``svg`` or ``png``.
    """
    walkaway, edge = result.walkaway, result.edge
    known = None if edge.known is None else edge.known.value
    return draw_walkaway(
        WalkawayPicture(
            title=result.deal.title or result.deal.id,
            currency=result.deal.currency,
            rungs=tuple(Rung(one.title, one.index, one.is_other) for one in walkaway.order),
            value=walkaway.value,
            low=walkaway.low,
            high=walkaway.high,
            counts=[point.count for point in result.curve],
            values=[point.value for point in result.curve],
            typical_from=max(p.count for p in result.curve if not p.is_typical),
            edge_low=edge.range.low,
            edge=known,
            edge_high=edge.range.high,
            labels=(
                label_of(edge.range.low).value,
                "" if edge.known is None else edge.known.label.value,
                label_of(edge.range.high).value,
            ),
            reliability=_dots(view),
        ),
        form,
    )


def discovery_picture(result: DiscoverResult, form: Form) -> bytes:
    """Return the picture of a discovery: both limits, and what questions are worth."""
    asked = [*result.questions, *result.not_asked]
    curve = result.curve
    return draw_discovery(
        DiscoveryPicture(
            title=result.deal.title or result.deal.id,
            currency=result.deal.currency,
            prices=[point.price for point in curve],
            theirs=[point.theirs for point in curve],
            ours=[point.ours for point in curve],
            both=[point.theirs * point.ours for point in curve],
            best=None if result.price is None else result.price.price,
            chance=0.0 if result.zone is None else result.zone.chance,
            questions=tuple(
                WorthAsking(
                    one.inquiry.text or one.inquiry.id, one.value.gain, float(one.inquiry.cost)
                )
                for one in asked
                if one.value is not None
            ),
        ),
        form,
    )


def _dots(view: PipelineView | None) -> tuple[ReliabilityDot, ...]:
    kept = None if view is None else view.report.kept_apart
    if kept is None:
        return ()
    return tuple(
        ReliabilityDot(one.predicted, one.won, one.low, one.high, one.count)
        for one in kept.scores.bins
    )
