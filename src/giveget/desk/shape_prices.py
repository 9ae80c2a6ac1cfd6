"""Which keys does the JSON of prices and trades have?"""

from __future__ import annotations

from giveget.core.terms import Deal
from giveget.core.trade.break_even import break_even
from giveget.core.trade.reply import Offer
from giveget.core.trade.steps import PlannedStep
from giveget.core.value.sheet import MathSheet
from giveget.desk.price import PriceResult
from giveget.desk.shape import (
    asks_shape,
    equal_value_shape,
    proof_shape,
    trade_shape,
    walkaway_shape,
)
from giveget.desk.shape_plain import Json, amount, ratio
from giveget.desk.trades import TradesResult


def price_shape(result: PriceResult) -> Json:
    """Return the document that ``giveget price --json`` prints."""
    bare = result.asked.bare
    table, granted = (bare.worth(p) for p in (result.deal.table, result.asked.granted))
    return {
        "walkaway": walkaway_shape(result.walkaway),
        "deal": result.deal.id,
        "currency": result.deal.currency,
        "asks": asks_shape(result.deal, result.asked.asks),
        "together": {
            "cost_to_us": amount(result.asked.cost_together),
            "cost_now": amount(table.now - granted.now),
            "precedent": amount(granted.precedent - table.precedent),
            "gain_to_them": amount(granted.theirs - table.theirs),
        },
        "granted": trade_shape(bare.trade(result.asked.granted)),
        "equal_value": [equal_value_shape(one) for one in result.equal_value],
        "sheet": sheet_shape(result.sheet),
    }


def sheet_shape(sheet: MathSheet) -> list[Json]:
    """Return the calculation, block by block."""
    return [
        {
            "title": block.title,
            "lines": [
                {
                    "label": line.label,
                    "amount": ratio(line.amount) if line.is_fraction else amount(line.amount),
                    "unit": "fraction" if line.is_fraction else sheet.currency,
                    "note": line.note,
                }
                for line in block.lines
            ],
        }
        for block in sheet.blocks
    ]


def trades_shape(result: TradesResult) -> Json:
    """Return the document that ``giveget trades --json`` prints."""
    return {
        "walkaway": walkaway_shape(result.walkaway),
        "deal": result.deal.id,
        "currency": result.deal.currency,
        "asks": asks_shape(result.deal, result.asked.asks),
        "trades": [offer_shape(result.deal, offer) for offer in result.offers],
        "equal": [offer_shape(result.deal, offer) for offer in result.equal],
        "steps": [_step(step) for step in result.steps],
        "proof": proof_shape(result.proof),
    }


def offer_shape(deal: Deal, offer: Offer) -> Json:
    """Return one offer with its gives, gets and worth."""
    return {
        **trade_shape(offer.trade),
        "value_to_us": amount(offer.gain),
        "value_to_them": amount(offer.gain_to_them),
        "chance_of_yes": ratio(offer.chance_of_yes),
        "expected_value": amount(offer.expected_value),
        "package": dict(offer.package),
        "price": amount(offer.price),
        "break_even": {
            term: ratio(number) for term, number in break_even(deal, offer.trade).items()
        },
    }


def _step(step: PlannedStep) -> Json:
    return {
        "discount": ratio(step.discount),
        "price": amount(step.price),
        "get": step.get,
        "to": step.label,
        "cost_to_us": amount(step.cost),
        "value_to_us": amount(step.value),
    }
