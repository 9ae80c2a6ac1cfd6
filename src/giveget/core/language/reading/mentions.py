"""Everything one clause names that can be asked for or offered."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.price_topics import discounts, prices, vague_prices
from giveget.core.language.reading.quantities import Measure, Quantity
from giveget.core.language.reading.scope_topics import scopes
from giveget.core.language.reading.topics import TOPICS, Topic, sign_of
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.terms import AskKind

# Where one of these is named, a span of time belongs to it and is no contract length.
_OWN_TIME = frozenset(
    {AskKind.TERMINATION, AskKind.PRICE_LOCK, AskKind.EXCLUSIVITY, AskKind.UPLIFT_CAP,
     AskKind.LIABILITY, AskKind.SERVICE_LEVEL}
)  # fmt: skip
# Where one of these is named, words about price belong to it.
_OWN_PRICE = frozenset({AskKind.PRICE_LOCK, AskKind.UPLIFT_CAP})


@cache
def _before_pattern() -> re.Pattern[str]:
    """What stands right before a figure that is not wanted."""
    return re.compile(
        r"\b(?:instead of|rather than|in place of|as opposed to|versus|vs\.?|down from|up from|not|"
        r"compared (?:to|with)|currently|today'?s?|from|you (?:offered|quoted|proposed|gave|said|charge|"
        r"asked for|ask|want|sent us|have|had)|your (?:offer|quote|price|proposal|rate|current|standard)"
        r"(?: (?:offer|price|rate|terms))?(?: (?:of|is|at|was))?|than|against|original(?:ly)?|initial(?:ly)?|"
        r"list price of|above|over the)(?: (?:the|a|an|your|our|usual|current|proposed|offered|quoted|"
        r"annual|full|standard|of|is|at|was|us|paying|being|having|price|rate|about|around|original))* ?$"
    )


def wanted_amounts(text: str, clause: Clause) -> tuple[Quantity, ...]:
    """The clause's amounts without those it wants to leave ("instead of 36 months")."""
    return tuple(
        q
        for q in clause.amounts
        if not _before_pattern().search(text, max(clause.start, q.start - 60), q.start)
    )


def _nearest(
    free: list[Quantity], topic: Topic, place: tuple[int, int]
) -> Quantity | None:
    for measure in topic.measures:
        fitting = [q for q in free if q.measure is measure]
        if fitting:
            return min(fitting, key=lambda q: max(q.start - place[1], place[0] - q.end, 0))
    return None


def mentions(text: str, clause: Clause, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """Return what a clause of a folded text names, in the order of the text."""
    free = list(wanted_amounts(text, clause))
    found: list[Mention] = []
    for topic in TOPICS:
        if topic.kind is AskKind.LENGTH and any(m.kind in _OWN_TIME for m in found):
            continue
        place = sign_of(topic, text, clause)
        if place is None or _is_taken(place, found):
            continue
        amount = _nearest(free, topic, place)
        if amount:
            free.remove(amount)
            place = min(place[0], amount.start), max(place[1], amount.end)
        found.append(Mention(kind=topic.kind, start=place[0], end=place[1], amount=amount))
    found.extend(_by_amount(free, found))
    found.extend(_scopes(text, clause, vocabulary, found))
    rest = tuple(free)
    money = list(discounts(text, clause, rest))
    taken = {id(m.amount) for m in money}
    money.extend(prices(text, clause, tuple(q for q in rest if id(q) not in taken)))
    is_free_of_price = not any(m.kind in _OWN_PRICE for m in found)
    if is_free_of_price and not any(m.amount for m in money):
        money.extend(vague_prices(text, clause))
    found.extend(_one_vague(money))
    return tuple(sorted(found, key=lambda m: m.start))


def _is_taken(place: tuple[int, int], found: list[Mention]) -> bool:
    return any(m.start <= place[0] and place[1] <= m.end for m in found)


def _by_amount(free: list[Quantity], found: list[Mention]) -> list[Mention]:
    """Topics that an amount alone tells: ``net 60``, ``36 months``, ``100 seats``."""
    kinds = {m.kind for m in found}
    alone = []
    for amount in list(free):
        match amount.measure:
            case Measure.NET_DAYS if AskKind.PAYMENT not in kinds:
                kind = AskKind.PAYMENT
            case Measure.COUNT if AskKind.VOLUME not in kinds and amount.unit != "hour":
                kind = AskKind.VOLUME
            case Measure.MONTHS if not kinds & _OWN_TIME and not amount.is_ordinal:
                if AskKind.LENGTH in kinds or AskKind.START in kinds or AskKind.BILLING in kinds:
                    continue
                kind = AskKind.LENGTH
            case _:
                continue
        free.remove(amount)
        strength = 0.95 if kind is AskKind.PAYMENT else 0.8
        alone.append(
            Mention(kind=kind, start=amount.start, end=amount.end, amount=amount, strength=strength)
        )
    return alone


def _scopes(
    text: str, clause: Clause, vocabulary: Vocabulary, found: list[Mention]
) -> list[Mention]:
    added = []
    for mention in scopes(text, clause, vocabulary):
        if any(_overlap(mention, other) and other.kind is not AskKind.LENGTH for other in found):
            if mention.line is None:
                continue
            found[:] = [other for other in found if not _overlap(mention, other)]
        added.append(mention)
    return added


def _overlap(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end


def _one_vague(money: list[Mention]) -> list[Mention]:
    """A stated discount makes a vague word about the price idle."""
    if any(m.kind is not AskKind.VAGUE_PRICE for m in money):
        return [m for m in money if m.kind is not AskKind.VAGUE_PRICE]
    return [replace(m) for m in money]
