"""Which of two amounts of one measure is wanted, and which is the one complained of?

"0.34 € is what you have written, we need 0.29", "your draft runs for 36 months; we begin with
twelve": of the two, the amount of the clause that complains, or that tells what is, is left; the
one of the clause that asks, or says what can be done, is wanted. A bare number there is counted
like the amount it stands against.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from giveget.core.language.reading.changes import is_aged
from giveget.core.language.reading.measures import Measure, Quantity

_ALIKE = {
    Measure.MONEY: Decimal("2.5"),
    Measure.PERCENT: Decimal(8),
    Measure.MONTHS: Decimal(12),
    Measure.DAYS: Decimal(8),
    Measure.NET_DAYS: Decimal(8),
    Measure.COUNT: Decimal(6),
}
"""Of each measure, how many times as large one amount may be as the one it stands against."""
_FEW_YEARS = 12
_MOST = 10  # amounts of a sentence; in a table none is put against another
_BEFORE, _AFTER = 90, 60  # characters around an amount that say what it is


@cache
def _alone_pattern() -> re.Pattern[str]:
    """What follows a number that counts no things."""
    return re.compile(
        r"[\"')]*(?:[.,;:?!)]|$| -| (?:and|or|but|if|then|is|was|are|would|will|should|could|can|"
        r"may|might|i|we|you|he|she|they|it|please|pls|max|maximum|at most|tops|only|instead|now|"
        r"not|rather|set|as|because|since|for|from|to|in|on|all|each|plus|net|when|where|with|"
        r"like|the|that|which|what|so|on)\b)"
    )


@cache
def _number_of_pattern() -> re.Pattern[str]:
    """Before the number of a clause, which counts nothing: "Article 14: the notice …"."""
    return re.compile(
        r"(?:\b(?:articles?|art|sections?|sec|clauses?|paragraphs?|para|points?|items?|no|nr|numbers?|"
        r"annex|schedule|appendix|chapter|page|line|lot|version|step|option|phase)\.? |[§#] ?)$"
    )


@cache
def _cut_pattern() -> re.Pattern[str]:
    """Where the clause of the first amount ends and that of the second begins."""
    return re.compile(
        r"[,;:(?]| -+ |(?: (?:and|but|while|whereas|when|because|though|although|so)(?= ))"
    )


@cache
def _beyond_pattern() -> re.Pattern[str]:
    """The first amount is held against the second: "112 is above our ceiling of 95"."""
    return re.compile(
        r"(?:\b(?:is|are|was|were|lies|sits|comes|goes|remains|stays)|'s) (?:\w+ ){0,2}?"
        r"(?:above|over|beyond|more than|higher than|out of|outside|below|under|far from)\b|"
        r"\bexceeds?\b"
    )


@cache
def _toward_pattern() -> re.Pattern[str]:
    """The first amount has to become the second: "your 2,780 needs to get to 2,450"."""
    return re.compile(
        r"\b(?:needs?|has|have|ought|wants?|must|should)(?: to)? (?:get|come|go|drop|fall|move)"
        r"(?: down| up| closer| back)? to(?: the)? ?$|"
        r"\b(?:(?:need|ha)s? to|should|must|ought to) be (?:at (?:most|least) )?$"
    )


@cache
def _instead_pattern() -> re.Pattern[str]:
    return re.compile(r"\b(?:instead of|rather than|in place of|as opposed to)\b|,? (?:and )?not $")


@cache
def _limit_pattern() -> re.Pattern[str]:
    """What is the most (or the least) that they can do."""
    return re.compile(
        r"\b(?:can't|cannot|can not|won't|may not|must not|not|never|couldn't|no)(?: \w+)? "
        r"(?:over|above|beyond|exceed\w*|more than|higher(?: than)?|past|below|under|less than)\b"
    )


@cache
def _complaint_pattern() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:more|longer|higher|shorter|less) than (?:we|i|he|she|they|our|my)\b(?: can\b)?|"
        r"\b(?:not|cannot|never|dont|wont|cant|impossible|criticis\w+|criticiz\w+|complain\w*|"
        r"unreasonable|unacceptable|expensive|heavy|steep|stiff|dear|too|a lot|on (?:the )?high\w*|"
        r"more than|above|beyond|cost us|kills?|hurts?|cutting it|why|"
        r"your (?!\w+ (?:if|please|to)\b)|"
        r"you (?:suggest|propos|quot|offer|charg|want|ask|have|had|wrote|put|gave|say|said|sent|are at|"
        r"restrict|limit)\w*|you're at|says|states|reads|(?:is|are|seems?) (?:long|short|high|low)|"
        r"(?:a|is|are) (?:leap|stretch|difficult\w*|problem)|difficult\w*|"
        r"where it says|was|were|currently|today|until now|so far|last|used to|paying|(?:we|i) pay|"
        r"on the table|old)\b|(?<=[a-z])n't\b"
    )


@cache
def _wish_pattern() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?:we|i|he|she|they)(?:'d|'ll| can| could| need| have| want| would| will| begin|"
        r" start| ask| expect| accept| sign)|needs?|please|pls|kindly|could|can (?:you|we|it|u)|"
        r"would|let us|let's|make (?:it|that)|budget\w*|ceiling|target|limit|maximum|max|tops|"
        r"set aside|authori[sz]ed|afford|prefer|sign|comfortable|land|get to|close at|settle|meet|"
        r"hold us to|enough|plenty|only|approved?|agree|extend|put|plan|say|take it|(?:i|we) can|"
        r"thinking of|in mind|should|suits?|correspond|right for us|"
        r"(?:will|can|would)(?= ?(?:[.,;!?]|do\b|$)))\b"
    )


def _mood(text: str, start: int, end: int) -> int:
    """1 where a stretch of text asks or says what can be done, -1 where it complains or tells."""
    words = text[start:end]
    words, limits = _limit_pattern().subn(" ", words)
    words, complaints = _complaint_pattern().subn(" ", words)
    return (1 if limits or _wish_pattern().search(words) else 0) - (1 if complaints else 0)


def _stands_alone(text: str, amount: Quantity, stop: int) -> bool:
    if amount.measure is not Measure.NUMBER or not _alone_pattern().match(text, amount.end, stop):
        return False
    before = text[max(0, amount.start - _BEFORE) : amount.start]
    return not (is_aged(text, amount) or _number_of_pattern().search(before))


def _in_its_unit(text: str, amount: Quantity, other: Quantity) -> Quantity | None:
    """A bare number counted like another amount; None where it is too far from it."""
    factor = Decimal(1)
    words = text[other.start : other.end]
    if other.measure is Measure.MONTHS and ("year" in words or "yr" in words):
        factor = Decimal(12 if amount.value < _FEW_YEARS else 1)
    elif other.unit == "week":
        factor = Decimal(7)
    elif other.measure is Measure.MONEY and amount.value < 100 and other.value >= 1000:
        factor = Decimal(1000 if words.rstrip().endswith("k") else 1)
    value, most = amount.value * factor, _ALIKE[other.measure]
    if not 0 < other.value / most <= value <= other.value * most or value == other.value:
        return None
    return other._replace(value=value, low=amount.low * factor, start=amount.start, end=amount.end,
        is_more=False,
    )  # fmt: skip


def _are_alike(one: Quantity, other: Quantity) -> bool:
    """Whether one of two amounts can take the place of the other."""
    if one.measure is not other.measure or one.measure not in _ALIKE or one.is_more:
        return False
    if one.is_ordinal or other.is_ordinal or other.is_more or one.unit != other.unit:
        return False
    most = _ALIKE[one.measure]
    is_same_rate = not one.per or not other.per or one.per == other.per
    return (
        is_same_rate
        and one.value != other.value
        and other.value <= one.value * most <= (other.value * most * most)
    )


def _pairs(
    text: str, found: Sequence[Quantity], stop: int
) -> Iterator[tuple[int, int, Quantity, Quantity]]:
    """The places of two amounts that may stand against each other, and both in one measure."""
    for place, one in enumerate(found):
        if one.measure not in _ALIKE or one.is_ordinal or one.is_loose:
            continue
        rivals = [
            (at, like)
            for at, other in enumerate(found)
            if at != place
            and (
                like := _in_its_unit(text, other, one)
                if _stands_alone(text, other, stop)
                else other
                if at > place and _are_alike(one, other)
                else None
            )
        ]
        if rivals:
            at, like = min(rivals, key=lambda rival: (rival[0] < place, -rival[0]))
            yield (place, at, one, like) if place < at else (at, place, like, one)


def _wanted(text: str, first: Quantity, second: Quantity, start: int, stop: int) -> int:
    """0 or 1: which of the two is wanted; -1 where nothing tells."""
    gap = text[first.end : second.start]
    if _beyond_pattern().search(gap) or _toward_pattern().search(gap):
        return 1
    if _instead_pattern().search(gap):
        return 0
    cuts = list(_cut_pattern().finditer(gap))
    if not cuts:
        return -1
    cut = first.end + cuts[-1].end()
    left = _mood(text, max(start, first.start - _BEFORE), cut)
    right = _mood(text, cut, min(stop, second.end + _AFTER))
    if left < 0 <= right or left == 0 < right:
        return 1
    return 0 if right < 0 <= left else -1


def contrasted(text: str, found: list[Quantity], start: int, stop: int) -> list[Quantity]:
    """Mark of two amounts that stand against each other the one that is left, and the wanted one.

    Args:
        text: the folded text.
        found: the amounts of a sentence, in order.
        start: its first character.
        stop: one past its last.
    """
    if not 2 <= len(found) <= _MOST:
        return found
    found = list(found)
    for at, then, first, second in list(_pairs(text, found, stop)):
        wanted = _wanted(text, first, second, start, stop)
        if wanted < 0 or found[at].is_left or found[then].is_left:
            continue
        first, second = _in_one_money(first, second)
        found[at] = first._replace(is_wanted=wanted == 0, is_left=wanted == 1)
        found[then] = second._replace(is_wanted=wanted == 1, is_left=wanted == 0)
    return found


def _in_one_money(first: Quantity, second: Quantity) -> tuple[Quantity, Quantity]:
    """Two sums of which one says the currency, or what it is per, for both."""
    if first.measure is not Measure.MONEY:
        return first, second
    currency = {q.currency for q in (first, second) if q.currency}
    per = first.per or second.per
    code = currency.pop() if len(currency) == 1 else ""
    return tuple(  # type: ignore[return-value]
        q._replace(currency=q.currency or code, per=q.per or per) for q in (first, second)
    )
