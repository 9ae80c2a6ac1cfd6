"""Which keys does the JSON of walking away have?"""

from __future__ import annotations

from math import isfinite

from giveget.core.walkaway.leverage import PriceShift
from giveget.core.walkaway.odds.chance import Chance
from giveget.core.walkaway.odds.report import KeptApart
from giveget.core.walkaway.odds.scores import Estimate
from giveget.core.walkaway.of_deal import Ranked
from giveget.core.walkaway.optionality import CurvePoint, OneMore
from giveget.desk.farewell import Farewell
from giveget.desk.pipeline import PipelineView
from giveget.desk.shape import reservation_shape, walkaway_shape
from giveget.desk.shape_plain import Json, amount, finding_shape, ratio
from giveget.desk.walkaway import EdgeView, PlannedAction, WalkawayResult


def walkaway_result_shape(result: WalkawayResult, view: PipelineView | None) -> Json:
    """Return the document that ``giveget walkaway --json`` prints, walking away first (S2-2)."""
    return {
        "walkaway": walkaway_shape(result.walkaway),
        "deal": result.deal.id,
        "currency": result.deal.currency,
        "table": {
            "price": amount(result.valuation.price(result.deal.table)),
            "value_to_us": amount(result.table.ours),
            "over_walkaway": amount(result.table.ours - result.walkaway.value),
            "temperature": result.temperature.value,
        },
        "before_news": None if result.before is None else amount(result.before),
        "edge": edge_shape(result.edge),
        "next_best": [ranked_shape(one, result.marginal) for one in result.walkaway.order],
        "left_alone": [
            {"id": one.id, "title": one.title, "index": amount(one.index)}
            for one in result.left_alone
        ],
        "one_more": None if result.one_more is None else _one_more(result.one_more),
        "curve": [_point(point) for point in result.curve],
        "actions": [_action(planned) for planned in result.actions],
        "farewell": None if result.farewell is None else farewell_shape(result.farewell),
        "pipeline": None if view is None else pipeline_shape(view),
    }


def pipeline_shape(view: PipelineView) -> Json:
    """Return what the odds of the open deals rest on, and how good they are."""
    report = view.report
    kept = report.kept_apart
    return {
        "source": view.source,
        "deals": {"closed": report.closed, "won": report.won, "open": report.open},
        "alternatives": len(view.others.alternatives),
        "expected": amount(view.others.expected),
        "base_rate": _interval(report.base_rate),
        "has_signal": report.has_signal,
        "odds": None if kept is None else _scores(kept),
        "columns": [column.column for column in report.used],
        "refused": [{"column": one.column, "because": one.reason} for one in report.refused],
        "sentences": [*report.sentences, *view.notes],
    }


def _scores(kept: KeptApart) -> Json:
    scores = kept.scores
    return {
        "kept_apart": kept.kind.value,
        "deals": kept.deals,
        "since": None if kept.since is None else kept.since.isoformat(),
        "brier": ratio(scores.brier),
        "base_brier": ratio(scores.base_brier),
        "skill": _interval(scores.skill),
        "area": ratio(scores.area),
        "slope": _interval(scores.slope),
        "intercept": _interval(scores.intercept),
        "reliability": [
            {
                "deals": one.count,
                "predicted": ratio(one.predicted),
                "won": ratio(one.won),
                "low": ratio(one.low),
                "high": ratio(one.high),
            }
            for one in scores.bins
        ],
    }


def _interval(estimate: Chance | Estimate) -> Json:
    """Return a number with its interval; an end that is not finite is null."""
    low, high = estimate.low, estimate.high
    return {
        "value": ratio(estimate.value),
        "low": ratio(low) if isfinite(low) else None,
        "high": ratio(high) if isfinite(high) else None,
    }


def edge_shape(edge: EdgeView) -> Json:
    """Return who can better afford to walk away, in both forms."""
    known, chance = edge.known, edge.by_chance
    return {
        "value": None if known is None else ratio(known.value),
        "label": None if known is None else known.label.value,
        "low": ratio(edge.range.low),
        "middle": ratio(edge.range.middle),
        "high": ratio(edge.range.high),
        "mean": ratio(edge.range.mean),
        "our_stake": amount(edge.our_stake),
        "their_stake": None if known is None else amount(known.their_stake),
        "by_chance": None
        if chance is None
        else {
            "our_chance": ratio(chance.our_chance),
            "their_chance": ratio(chance.their_chance),
            "value": ratio(chance.value),
            "label": chance.label.value,
        },
        "buys": shift_shape(edge.buys),
        "sentence": edge.sentence,
    }


def shift_shape(shift: PriceShift) -> Json:
    """Return what a better alternative may move: two answers, the first no promise (B2.10)."""
    return {
        "nash_split": amount(shift.nash_split),
        "alternating_offers": amount(shift.alternating_offers),
    }


def ranked_shape(one: Ranked, marginal: dict[str, float]) -> Json:
    """Return an alternative with its index and what the value would lose without it."""
    return {
        "id": one.id,
        "title": one.title,
        "kind": one.kind.value,
        "from_pipeline": one.is_other,
        "index": amount(one.index),
        "chance": ratio(one.chance),
        "worth": amount(one.worth),
        "cost": amount(one.cost),
        "years": ratio(one.years),
        "marginal": amount(marginal[one.id]) if one.id in marginal else None,
    }


def _one_more(one: OneMore) -> Json:
    return {
        "chance": ratio(one.chance),
        "worth": amount(one.worth),
        "cost": amount(one.cost),
        "gain": amount(one.gain),
        **shift_shape(one.shift),
    }


def _point(point: CurvePoint) -> Json:
    return {"count": point.count, "value": amount(point.value), "typical": point.is_typical}


def _action(planned: PlannedAction) -> Json:
    action = planned.action
    return {
        "id": planned.alternative.id,
        "title": planned.alternative.title,
        "kind": planned.alternative.kind.value,
        "cost": amount(action.cost),
        "gain": amount(action.gain),
        "per_cost": ratio(action.per_cost),
        "walkaway": amount(action.walkaway),
        **shift_shape(action.shift),
        "net": amount(action.net),
        "reservation": reservation_shape(planned.reservation),
    }


def farewell_shape(words: Farewell) -> Json:
    """Return words for leaving, with their scores."""
    return {
        "text": words.text,
        "tension": ratio(words.scores.tension),
        "autonomy": ratio(words.scores.autonomy),
        "concession": ratio(words.scores.concession),
        "findings": [finding_shape(finding) for finding in words.findings],
    }
