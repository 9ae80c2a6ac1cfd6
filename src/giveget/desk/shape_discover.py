"""Which keys does the JSON of a discovery have?"""

from __future__ import annotations

from giveget.core.walkaway.anchors import Anchor
from giveget.desk.asking import Withheld
from giveget.desk.discover import AskedQuestion, DiscoverResult, Pursued
from giveget.desk.limits import Limits
from giveget.desk.shape import walkaway_shape
from giveget.desk.shape_plain import Json, amount, finding_shape, ratio
from giveget.desk.shape_walkaway import farewell_shape


def discover_shape(result: DiscoverResult) -> Json:
    """Return the document that ``giveget discover --json`` prints."""
    zone, price, limits, pursued = result.zone, result.price, result.limits, result.pursued
    return {
        "walkaway": walkaway_shape(result.walkaway),
        "deal": result.deal.id,
        "currency": result.deal.currency,
        "zone": None
        if zone is None
        else {
            "chance": ratio(zone.chance),
            "expected_surplus": amount(zone.expected_surplus),
            "surplus_if_any": amount(zone.surplus_if_any),
        },
        "limits": None if limits is None else _limits(limits),
        "evidence": [
            {"refused": amount(one.price), "too_high": ratio(one.too_high)}
            for one in result.evidence
        ],
        "price": None
        if price is None
        else {
            "price": amount(price.price),
            "chance": ratio(price.chance),
            "profit": amount(price.profit),
        },
        "questions": [question_shape(one) for one in result.questions],
        "not_asked": [question_shape(one) for one in result.not_asked],
        "withheld": [withheld_shape(one) for one in result.withheld],
        "below_walkaway": result.is_below,
        "go_on": None if pursued is None else _pursued(pursued),
        "qualified": not result.missing,
        "missing": list(result.missing),
        "flags": list(result.flags),
        "ledger": {
            "anchored": ratio(result.anchored),
            "goals": [
                {"gap": goal.gap or None, "objective": goal.text, "lines": list(goal.served_by)}
                for goal in result.goals
            ],
            "lines": [anchor_shape(one) for one in result.anchors],
        },
        "farewell": None if result.farewell is None else farewell_shape(result.farewell),
    }


def question_shape(one: AskedQuestion) -> Json:
    """Return a question with what its answer is worth."""
    value = one.value
    return {
        "id": one.inquiry.id,
        "text": one.inquiry.text,
        "gain": None if value is None else amount(value.gain),
        "cost": amount(one.inquiry.cost),
        "net": None if value is None else amount(value.net),
        "because": one.because,
    }


def withheld_shape(one: Withheld) -> Json:
    """Return a question that is not asked because of its words, without them."""
    return {
        "id": one.inquiry.id,
        "findings": [
            {**finding_shape(finding), "source": where.source, "field": where.field}
            for finding in one.findings
            if (where := finding.where) is not None
        ],
    }


def anchor_shape(anchor: Anchor) -> Json:
    """Return a priced line with what it has to stand on."""
    return {
        "line": anchor.line,
        "price_share": ratio(anchor.price_share),
        "stated_share": ratio(anchor.stated_share),
        "gap": ratio(anchor.gap),
        "goals": list(anchor.goals),
        "unanchored": anchor.is_unanchored,
    }


def _limits(limits: Limits) -> Json:
    return {
        "theirs": amount(limits.theirs),
        "theirs_low": amount(limits.theirs_low),
        "theirs_high": amount(limits.theirs_high),
        "ours": amount(limits.ours),
        "ours_low": amount(limits.ours_low),
        "ours_high": amount(limits.ours_high),
        "basis": list(limits.basis),
    }


def _pursued(pursued: Pursued) -> Json:
    return {
        "value": amount(pursued.qualification.value),
        "go_on": pursued.qualification.go_on,
        "win": ratio(pursued.win),
        "margin": amount(pursued.margin),
        "cost": amount(pursued.cost),
        "walkaway_value": amount(pursued.instead),
    }
