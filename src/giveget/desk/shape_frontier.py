"""Which keys does the JSON of a frontier have?"""

from __future__ import annotations

from giveget.desk.frontier import FrontierPoint, FrontierResult
from giveget.desk.shape import proof_shape, walkaway_shape
from giveget.desk.shape_plain import Json, amount, ratio


def frontier_shape(result: FrontierResult) -> Json:
    """Return the document that ``giveget frontier --json`` prints; points our best first."""
    return {
        "walkaway": walkaway_shape(result.walkaway),
        "deal": result.deal.id,
        "currency": result.deal.currency,
        "their_walkaway": amount(result.their_walkaway),
        "table": {
            "value_to_us": amount(result.table.ours),
            "value_to_them": amount(result.table.theirs),
            "package": dict(result.deal.table),
        },
        "points": [point_shape(result.point(index)) for index in range(len(result))],
        "marks": dict(result.marks),
        "assumed": list(result.assumed),
        "proof": proof_shape(result.proof),
    }


def point_shape(point: FrontierPoint) -> Json:
    """Return one package of the frontier."""
    return {
        "value_to_us": amount(point.worth.ours),
        "value_to_them": amount(point.worth.theirs),
        "over_walkaway": amount(point.over_walkaway),
        "gain_to_them": amount(point.gain_to_them),
        "chance_of_yes": ratio(point.chance_of_yes),
        "expected_value": amount(point.expected_value),
        "changes": list(point.changes),
        "package": dict(point.package),
        "price": amount(point.price),
    }
