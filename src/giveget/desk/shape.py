"""Which keys does the JSON of an answer have? The contract that scripts rely on."""

from __future__ import annotations

from collections.abc import Sequence

from giveget.core.terms import Ask, Deal, Get, Give, Trade
from giveget.core.trade.concession import EqualValue
from giveget.core.trade.reply import (
    DropTheRope,
    Hold,
    Listen,
    NoBut,
    Offer,
    OpenChoice,
    Rejected,
    WalkAway,
    YesIf,
)
from giveget.core.trade.results import Proof
from giveget.core.value.asked import PricedAsk
from giveget.core.walkaway.of_deal import Reservation, WalkawayValue
from giveget.desk.reply import ReplyResult, WordedReply
from giveget.desk.shape_plain import Json, amount, finding_shape, ratio


def reply_shape(result: ReplyResult) -> Json:
    """Return the document that ``giveget reply --json`` prints."""
    return {
        "walkaway": walkaway_shape(result.walkaway),
        "deal": result.deal.id,
        "currency": result.deal.currency,
        "role": result.role,
        "asks": asks_shape(result.deal, result.asked.asks),
        "cost_together": amount(result.asked.cost_together),
        "language": {
            "tension": ratio(result.language.tension),
            "autonomy": ratio(result.language.autonomy),
            "objection": _objection(result),
        },
        "questions": list(result.questions),
        "equal_value": [equal_value_shape(one) for one in result.equal_value],
        "replies": [_worded(result, worded) for worded in result.replies],
        "rejected": [rejected_shape(one) for one in result.rejected],
        "proof": proof_shape(result.proof),
    }


def walkaway_shape(walkaway: WalkawayValue) -> Json:
    """Return the walk-away value with its range."""
    return {
        "value": amount(walkaway.value),
        "low": amount(walkaway.low),
        "high": amount(walkaway.high),
        "edge": ratio(walkaway.edge),
        "edge_low": ratio(walkaway.edge_low),
        "edge_high": ratio(walkaway.edge_high),
        "need": ratio(walkaway.need),
        "reservation": reservation_shape(walkaway.reservation),
        "source": walkaway.source.value,
        "alternatives": amount(walkaway.alternatives),
        "slot": None if walkaway.slot is None else amount(walkaway.slot),
        "slots": walkaway.slots,
        "basis": list(walkaway.basis),
    }


def reservation_shape(reservation: Reservation | None) -> Json | None:
    """Return the worst price at which the table's other terms could still be signed."""
    if reservation is None:
        return None
    return {
        "term": reservation.term,
        "number": ratio(reservation.number),
        "price": amount(reservation.price),
    }


def asks_shape(deal: Deal, asks: Sequence[PricedAsk]) -> list[Json]:
    """Return the priced asks, numbered a1, a2, …"""
    return [
        {
            "id": f"a{number}",
            "term": ask.ask.term,
            "kind": _kind(deal, ask.ask),
            "ask": ask.ask.kind.value,
            "to": ask.ask.to,
            "quote": ask.ask.quote,
            "start": ask.ask.start,
            "end": ask.ask.end,
            "late": ask.ask.late,
            "hostage": ask.ask.hostage,
            "confidence": ratio(ask.ask.confidence),
            "priced_as": ask.option,
            "cost_to_us": amount(ask.cost_to_us) if ask.is_priced else None,
            "cost_now": amount(ask.cost_now) if ask.is_priced else None,
            "precedent": amount(ask.precedent) if ask.is_priced else None,
            "gain_to_them": amount(ask.gain_to_them) if ask.is_priced else None,
            "note": ask.note,
            "question": ask.ask.question,
        }
        for number, ask in enumerate(asks, start=1)
    ]


def rejected_shape(rejected: Rejected) -> Json:
    """Return a road not taken."""
    value = rejected.expected_value
    return {
        "kind": rejected.kind,
        "expected_value": None if value is None else amount(value),
        "because": rejected.because,
    }


def proof_shape(proof: Proof) -> Json:
    """Return why nothing better was missed."""
    return {"optimal": proof.optimal, "packages": proof.packages, "labels": proof.labels}


def equal_value_shape(one: EqualValue) -> Json:
    """Return what a single get would pay for; discounts as fractions."""
    return {
        "term": one.term,
        "get": one.get,
        "to": one.label,
        "value_to_us": amount(one.value),
        "largest_discount": ratio(one.discount),
        "largest_discount_without_precedent": ratio(one.discount_now),
        "ratio": ratio(one.ratio),
    }


def change_shape(change: Give | Get) -> Json:
    """Return one give or get."""
    return {
        "term": change.term,
        "from": change.before,
        "to": change.after,
        "value_to_us": amount(change.value_to_us),
        "value_to_them": amount(change.value_to_them),
    }


def trade_shape(trade: Trade) -> Json:
    """Return gives and gets with their ratio."""
    return {
        "gives": [change_shape(give) for give in trade.gives],
        "gets": [change_shape(get) for get in trade.gets],
        "cost": amount(trade.cost),
        "returned": amount(trade.returned),
        "ratio": ratio(trade.ratio),
        "class": trade.kind.value,
    }


def _kind(deal: Deal, ask: Ask) -> str:
    """The kind of the term where the ask was matched to one, else the kind of the ask."""
    return ask.kind.value if ask.term is None else deal.term(ask.term).kind.value


def _objection(result: ReplyResult) -> str | None:
    return next((ask.ask.term for ask in result.asked.asks if ask.ask.term), None)


def _worded(result: ReplyResult, worded: WordedReply) -> Json:
    shape: Json = {"kind": worded.reply.kind, "gives": [], "gets": []}
    common: Json = {
        "within_authority": True,
        "needs": None,
        "text": worded.text,
        "why": list(worded.why),
        "findings": [finding_shape(finding) for finding in worded.findings],
    }
    match worded.reply:
        case YesIf(offer=offer, equal=equal) | NoBut(offer=offer, equal=equal):
            shape |= _offer(offer)
            common["equal"] = [_offer(one) for one in equal]
        case DropTheRope() as drop:
            shape |= _empty(drop.chance_of_yes, drop.expected_value)
            shape["choices"] = [_choice(result, choice) for choice in drop.choices]
        case Hold() as hold:
            shape |= _empty(hold.chance_of_yes, hold.expected_value)
            shape |= {"reason": hold.reason, "until": hold.until.isoformat()}
            common["needs"] = hold.needs
        case Listen():
            shape |= _empty(0.0, 0.0) | {"choices": []}
        case WalkAway():
            shape |= _empty(0.0, 0.0)
    return shape | common


def _offer(offer: Offer) -> Json:
    return {
        "gives": [change_shape(give) for give in offer.trade.gives],
        "gets": [change_shape(get) for get in offer.trade.gets],
        "value_to_us": amount(offer.gain),
        "value_to_them": amount(offer.gain_to_them),
        "ratio": ratio(offer.trade.ratio),
        "chance_of_yes": ratio(offer.chance_of_yes),
        "expected_value": amount(offer.expected_value),
        "package": dict(offer.package),
        "price": amount(offer.price),
    }


def _empty(chance: float, value: float) -> Json:
    """A reply that gives nothing and asks for nothing has no ratio."""
    return {
        "value_to_us": 0.0,
        "value_to_them": 0.0,
        "ratio": None,
        "chance_of_yes": ratio(chance),
        "expected_value": amount(value),
    }


def _choice(result: ReplyResult, choice: OpenChoice) -> Json:
    over = choice.worth.ours - result.walkaway.value
    return {
        "gives": [change_shape(give) for give in choice.trade.gives],
        "gets": [change_shape(get) for get in choice.trade.gets],
        "value_to_us": amount(choice.worth.ours),
        "over_walkaway": amount(over),
        "price": amount(choice.price),
        "lines_out": list(choice.lines_out),
        "lines_in": list(choice.lines_in),
        "available": ratio(choice.available),
        "package": dict(choice.package),
    }
