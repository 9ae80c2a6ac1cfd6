"""Which term does a passage speak of, and how much of it?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from giveget.core.language.reading.clauses import clauses
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.mentions import mentions
from giveget.core.language.reading.price_topics import BARE_PERCENT
from giveget.core.language.reading.quantities import quantities
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.terms import AskKind
from giveget.desk.audit.nouns import OwnTerm, Unit

PRICE, PAYMENT, EXTRAS = "price", "payment", "fees and extras"
NOT_NAMED = "not named"
_TERMS = {
    AskKind.PRICE: PRICE,
    AskKind.DISCOUNT: PRICE,
    AskKind.VAGUE_PRICE: PRICE,
    AskKind.PAYMENT: PAYMENT,
    AskKind.SCOPE_ADD: EXTRAS,
    AskKind.SCOPE_REMOVE: EXTRAS,
    AskKind.FREE_EXTRA: EXTRAS,
    AskKind.LENGTH: "contract length",
    AskKind.OTHER: NOT_NAMED,
}
_LARGEST_DISCOUNT = Decimal(80)
_SMALLEST_PRICE = Decimal(100)
_LONGEST = 1_000  # characters of a sentence that are looked at
_FAR = 15  # characters between a term and a figure that belongs to it


@dataclass(frozen=True, slots=True)
class Topic:
    """A term and how much of it is spoken of.

    Args:
        term: its name.
        unit: in what ``size`` is counted.
        size: how much; None where no figure stands beside it.
        fee: a sum beside what is given free.
        is_bare: a percentage of which nothing says what it is of.
    """

    term: str
    unit: Unit = Unit.NONE
    size: Decimal | None = None
    fee: Decimal | None = None
    is_bare: bool = False


@cache
def _no_price() -> re.Pattern[str]:
    """What a percentage is of, when it is no discount."""
    return re.compile(
        r"\b(?:pension|equity|bonus|commission|uptime|availability|sla|vat|tax(?:es)?|interest|"
        r"penalt(?:y|ies)|liabilit(?:y|ies)|deposit|upfront|up front|in advance|prepa(?:y|id)\w*|"
        r"success|increase|uplift|indexation|inflation|growth|share|stake)\b"
    )


@cache
def _vocabulary() -> Vocabulary:
    return Vocabulary(None)


@cache
def _own_pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    listed = "|".join(re.escape(word.lower()) for word in words if word)
    return re.compile(rf"\b(?:{listed})(?:s|es)?\b" if listed else r"(?!)")


def term_of(kind: AskKind) -> str:
    """The name of the term that a kind of ask is about."""
    return _TERMS.get(kind, kind.value.replace("_", " "))


@cache
def _denied() -> re.Pattern[str]:
    return re.compile(r"(?:\b(?:no|not|without|cannot|cant|wont|never)|n't)\b[^.,;]{0,25}$")


def given_topics(sentence: str, own: Sequence[OwnTerm] = ()) -> tuple[Topic, ...]:
    """The same as :func:`topics_of` without own terms that are denied ("no car, but …")."""
    small = folded(sentence[:_LONGEST]).replace("\n", " ").lower()
    places = {one.name: _own_pattern(one.words).search(small) for one in own}
    denied = {
        name for name, match in places.items() if match and _denied().search(small[: match.start()])
    }
    return tuple(one for one in topics_of(sentence, own) if one.term not in denied)


def topics_of(sentence: str, own: Sequence[OwnTerm] = ()) -> tuple[Topic, ...]:
    """Return what a sentence speaks of, each term once, in the order of the sentence.

    Args:
        sentence: the sentence.
        own: terms of the person who asks; their words go before ours.
    """
    text = folded(sentence[:_LONGEST]).replace("\n", " ")
    amounts = quantities(text, 0, len(text))
    mine = _own_topics(text.lower(), amounts, own)
    if mine:
        return (*mine, *_first_price(amounts))
    found: dict[str, Topic] = {}
    for clause in clauses(text, 0, len(text), amounts):
        for mention in mentions(text, clause, _vocabulary()):
            topic = _topic(mention, text)
            before = found.get(topic.term)
            if before is None or (before.size is None and topic.size is not None):
                found[topic.term] = topic
    if EXTRAS in found:
        return (_with_fee(found[EXTRAS], amounts), *(t for n, t in found.items() if n == PAYMENT))
    return tuple(found.values()) or _first_price(amounts)


def _first_price(amounts: tuple[Quantity, ...]) -> tuple[Topic, ...]:
    """A sum of money that stands alone is a price."""
    for one in amounts:
        is_money = one.measure is Measure.MONEY or (
            one.measure is Measure.NUMBER and one.value >= 10 * _SMALLEST_PRICE
        )
        if is_money and one.value >= _SMALLEST_PRICE:
            return (Topic(PRICE, Unit.PRICE, one.value),)
    return ()


def _own_topics(
    text: str, amounts: tuple[Quantity, ...], own: Sequence[OwnTerm]
) -> tuple[Topic, ...]:
    """Each of the person's terms that is named, with the figure beside it; money is a price."""
    figures = [
        one
        for one in amounts
        if one.measure is not Measure.MONEY and one.value < 10 * _SMALLEST_PRICE
    ]
    found = []
    for term in own:
        match = _own_pattern(term.words).search(text)
        if match is None:
            continue
        near = [(_distance(one, *match.span()), at) for at, one in enumerate(figures)]
        gap, at = min(near, default=(_FAR + 1, 0))
        measured = _measured(figures.pop(at)) if gap <= _FAR else ()
        found.append(Topic(term.name, *measured))
    return tuple(found)


def _distance(one: Quantity, start: int, end: int) -> int:
    return max(one.start - end, start - one.end, 0)


def _measured(one: Quantity) -> tuple[Unit, Decimal]:
    match one.measure:
        case Measure.PERCENT:
            return Unit.FRACTION, one.value / 100
        case Measure.MONEY:
            return Unit.PRICE, one.value
        case Measure.NET_DAYS | Measure.DAYS:
            return Unit.DAYS, one.value
        case Measure.MONTHS:
            return Unit.MONTHS, one.value
        case Measure.NUMBER if one.value >= _SMALLEST_PRICE:
            return Unit.PRICE, one.value
        case _:
            return Unit.COUNT, one.value


def _topic(mention: Mention, text: str) -> Topic:
    term, amount = term_of(mention.kind), mention.amount
    if amount is None:
        return Topic(term)
    if term == PRICE:
        return _price(mention, amount, text)
    if term == PAYMENT:
        is_days = amount.measure in (Measure.NET_DAYS, Measure.DAYS)
        return Topic(term, Unit.DAYS, amount.value) if is_days else Topic(term)
    return Topic(term, *_measured(amount))


def _price(mention: Mention, amount: Quantity, text: str) -> Topic:
    if amount.measure is Measure.PERCENT:
        if _no_price().search(text):
            return Topic(NOT_NAMED, Unit.FRACTION, amount.value / 100)
        is_off = amount.value <= _LARGEST_DISCOUNT
        is_bare = mention.strength == BARE_PERCENT
        if not is_off:
            return Topic(PRICE)
        return Topic(PRICE, Unit.FRACTION, amount.value / 100, is_bare=is_bare)
    if amount.measure in (Measure.MONEY, Measure.NUMBER):
        if (mention.to or "").endswith("off"):
            return Topic(PRICE, Unit.OFF, amount.value)
        if amount.per in ("seat", "user", "day", "hour", "unit"):
            return Topic(PRICE)
        return Topic(PRICE, Unit.PRICE, amount.value)
    return Topic(PRICE)


def _with_fee(topic: Topic, amounts: tuple[Quantity, ...]) -> Topic:
    """What is given free, with its price where a single sum of money stands beside it."""
    sums = [
        one
        for one in amounts
        if one.measure is Measure.MONEY
        or (one.measure is Measure.NUMBER and one.value >= _SMALLEST_PRICE)
    ]
    fee = sums[0].value if len(sums) == 1 and not sums[0].per else None
    return Topic(topic.term, fee=fee)
