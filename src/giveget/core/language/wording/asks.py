"""How does a person say what the other side asked for?

An ask is said as a wish that follows "you'd like" ("net 60 for payment") and as a topic that can
stay as proposed ("the payment terms").
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from giveget.core.language.offer import AskView
from giveget.core.language.wording.by_kind import ByKind
from giveget.core.language.wording.exits import YEARLY, as_exit, is_no_exit
from giveget.core.language.wording.labels import (
    amount,
    an,
    is_compound,
    is_plural,
    length,
    length_adjective,
    moment,
    months_of,
    net_days,
    quantity,
    the,
    with_currency,
)
from giveget.core.language.wording.move import is_nothing, is_there
from giveget.core.terms import AskKind, Side, TermKind

UNPLACED = ("", "your point")
_PRICE_WORDS = re.compile(
    r"\b(?:price|rent|fee|charge|rate|cost|premium|tariff|salary|commission)s?\b", re.IGNORECASE
)
_PRICE_CUTS = re.compile(r"\b(?:discount|rebate|reduction|price cut)s?\b", re.IGNORECASE)
_PRICED = (AskKind.PRICE, AskKind.VAGUE_PRICE, AskKind.DISCOUNT)
# What is said of these asks needs no name of a term.
_NAMELESS = frozenset(
    {*_PRICED, AskKind.PAYMENT, AskKind.LENGTH, AskKind.BILLING, AskKind.UPLIFT_CAP}
    | {AskKind.PRICE_LOCK, AskKind.TERMINATION, AskKind.EXCLUSIVITY, AskKind.START}
)

_wishes = ByKind[AskView]()


def is_unplaced(ask: AskView) -> bool:
    """Whether the ask fits no term and only their own words say what it is."""
    return ask.title in UNPLACED and ask.kind not in _NAMELESS


def wish(ask: AskView, writer: Side, currency: str = "") -> str:
    """Return what they want, to follow "you'd like", in the words of the side that writes."""
    if ask.kind in _PRICED and ask.to:
        ask = replace(ask, to=with_currency(ask.to, currency))
    if ask.kind == TermKind.LIABILITY:
        return _liability(ask, "us" if writer is Side.SELLER else "you")
    return _wishes.wording(ask.kind, _other)(ask)


def offering(ask: AskView, writer: Side, currency: str = "") -> str:
    """Return what they offered, to follow "thank you for offering"."""
    if ask.to == "out" or ask.kind == AskKind.SCOPE_REMOVE:
        return f"to leave out {the(ask.title)}"
    if ask.kind in (AskKind.SCOPE_ADD, TermKind.SCOPE) and ask.to != "free":
        return an(ask.title)
    return wish(ask, writer, currency)


def topic(ask: AskView, on_table: str = "") -> str:
    """Return what the ask is about, to follow "about" or "keep … as proposed"."""
    if ask.kind == TermKind.TERMINATION:
        if is_no_exit(on_table):
            return "the term without an early exit"
        return "the yearly renewal" if on_table == YEARLY else "the term"
    if ask.kind == AskKind.PRICE:
        return the(_priced_name(ask.title))
    return _TOPICS.get(ask.kind) or the(ask.title)


@_wishes.of(AskKind.DISCOUNT)
def _discount(ask: AskView) -> str:
    return f"{ask.to} off the price" if ask.to and ask.to.endswith("%") else _price(ask)


@_wishes.of(AskKind.PRICE, AskKind.VAGUE_PRICE)
def _price(ask: AskView) -> str:
    if ask.to is None:
        return "a different price"
    if ask.to.endswith(" off"):
        return f"{amount(ask.to)} the price"
    name = _priced_name(ask.title)
    if _PRICE_WORDS.search(name) and not is_compound(name):
        return f"{an(name)} of {amount(ask.to)}"
    return f"{the(name)} at {amount(ask.to)}"


def _priced_name(title: str) -> str:
    """What has the price they name: a discount is a way to it, and not what they name."""
    return "price" if title in UNPLACED or _PRICE_CUTS.search(title) else title


@_wishes.of(AskKind.PAYMENT)
def _payment(ask: AskView) -> str:
    if ask.to and months_of(ask.to) is not None:
        return _prepay(ask)
    return f"payment {net_days(ask.to)}" if ask.to else "other payment terms"


@_wishes.of(AskKind.LENGTH)
def _length(ask: AskView) -> str:
    return an(f"{length_adjective(ask.to)} term") if ask.to else "a different length"


@_wishes.of(AskKind.BILLING)
def _billing(ask: AskView) -> str:
    if ask.to is None:
        return "a different billing rhythm"
    return "a single invoice" if ask.to == "once" else f"{ask.to} billing"


@_wishes.of(AskKind.SCOPE_ADD, TermKind.SCOPE)
def _scope(ask: AskView) -> str:
    match ask.to:
        case "out":
            return f"{the(ask.title)} taken out"
        case "free":
            return f"{the(ask.title)} within the price"
        case _:
            return f"{the(ask.title)} added"


@_wishes.of(AskKind.SCOPE_REMOVE)
def _scope_remove(ask: AskView) -> str:
    return f"{the(ask.title)} taken out"


@_wishes.of(AskKind.FREE_EXTRA)
def _free_extra(ask: AskView) -> str:
    return f"{the(ask.title)} within the price"


@_wishes.of(AskKind.VOLUME)
def _volume(ask: AskView) -> str:
    if ask.to is None:
        return f"a change in {the(ask.title)}"
    said = quantity(ask.to, ask.title)
    return said if is_plural(ask.title) else f"{an(ask.title)} of {said}"


def _liability(ask: AskView, supplier: str) -> str:
    if ask.to is None:
        return f"a change in {the(ask.title)}"
    base = the(ask.title.removesuffix(" share").removesuffix(" cap"))
    if ask.to == "no cap":
        return f"{base} without a cap"
    if ask.to.endswith("%"):
        return f"{ask.to} of {base} with {supplier}"
    return f"a cap of {amount(ask.to)} on {base}"


@_wishes.of(AskKind.UPLIFT_CAP)
def _uplift_cap(ask: AskView) -> str:
    if ask.to is None:
        return "a cap on the increase at renewal"
    if ask.to == "no cap":
        return "the increase at renewal without a cap"
    return f"a cap of {ask.to} on the increase at renewal"


@_wishes.of(AskKind.PRICE_LOCK)
def _price_lock(ask: AskView) -> str:
    return "the renewal price left open" if ask.to == "open" else "the price locked at renewal"


@_wishes.of(AskKind.TERMINATION)
def _termination(ask: AskView) -> str:
    match ask.to:
        case None:
            return "a way to leave early"
        case label:
            return as_exit(label)


@_wishes.of(AskKind.EXCLUSIVITY)
def _exclusivity(ask: AskView) -> str:
    return "an agreement without exclusivity" if ask.to == "none" else "exclusivity"


@_wishes.of(AskKind.SERVICE_LEVEL)
def _service_level(ask: AskView) -> str:
    return f"{an(ask.title)} of {ask.to}" if ask.to else "a higher service level"


@_wishes.of(AskKind.START)
def _start(ask: AskView) -> str:
    if ask.to is None:
        return "a different start"
    return "to start right away" if ask.to == "now" else f"a start {moment(ask.to)}"


@_wishes.of(AskKind.REFERENCE)
def _reference(ask: AskView) -> str:
    return f"{the(ask.title)} left out" if ask.to == "none" else an(ask.title)


@_wishes.of(TermKind.PREPAY)
def _prepay(ask: AskView) -> str:
    if ask.to is None or ask.to == "none":
        return "payment as we go"
    return f"payment of {length(ask.to)} in advance"


@_wishes.of(TermKind.RAMP)
def _ramp(ask: AskView) -> str:
    return f"the price in steps (“{ask.to}”)" if ask.to else "the price in steps"


def _other(ask: AskView) -> str:
    if ask.to is None:
        return f"a change in {the(ask.title)}"
    if is_nothing(ask.to):
        return f"the package without {the(ask.title)}"
    return an(ask.title) if is_there(ask.to) else f"{amount(ask.to)} for {the(ask.title)}"


_TOPICS: Mapping[str, str] = {
    AskKind.VAGUE_PRICE: "the price",
    AskKind.DISCOUNT: "the price",
    AskKind.PAYMENT: "the payment terms",
    AskKind.LENGTH: "the length of the term",
    AskKind.BILLING: "the billing",
    AskKind.UPLIFT_CAP: "the increase at renewal",
    AskKind.PRICE_LOCK: "the renewal price",
    AskKind.EXCLUSIVITY: "the question of exclusivity",
    AskKind.SERVICE_LEVEL: "the service level",
    AskKind.START: "the start",
    TermKind.PREPAY: "the payment in advance",
    TermKind.RAMP: "the steps of the price",
}
