"""What is an amount per, and does it come on top?"""

from __future__ import annotations

import re
from functools import cache

from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.unit_words import ADVERBS, NO_PER, PER, RATES

# "One each quarter" counts, "80 a month" is a price.
_RHYTHMS = frozenset({"month", "mo", "quarter", "year", "yr", "annum", "week"})
_FEW_A_YEAR = 12


@cache
def _per_pattern() -> re.Pattern[str]:
    names = "|".join(sorted(PER, key=len, reverse=True))
    return re.compile(
        "(?: (?:net|flat|each|all in|(?P<more>more|extra|on top)))?"
        "(?:(?: ?/ ?| per | an? | the (?!same)| each | every | for (?=night|hour|user|person|unit|piece|head)|"
        rf"-per-)(?P<per>{names})s?\b(?:(?: and| per| a| /|/) ?(?P<also>month|year|day)\b)?|"
        rf"(?: per |(?<=[\d€$£])/)(?P<other>(?!(?:{NO_PER})\b)[a-z]{{2,14}})\b|"
        r" an? (?P<noun>[a-z]{3,12})(?=[.,;:?!)]|$| (?:for|and|with|is|would|please|then|if|at|in|to|"
        r"from|on|which|that|plus|max|or|ex|net|including|delivered|instead|because|when|was|all|doable|possible|feasible|ok|okay|fine|would)\b)|"
        r"(?: |(?<=\d)(?=pcm))(?P<adverb>pcm|pp\b|p\.p\.|pa\b|p\.a\.|pw\b|p\.u\.|monthly|yearly|annually|daily)(?!\w)(?! (?:pay|instal|inv|rates)))"
    )


@cache
def _rate_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:({'|'.join(RATES)})(?:-| )(?:rate|fee|price|rent|cost)s?|(?:price|rate|fee|"
        r"cost)s? per ([a-z]{3,14}?)s?)(?: [\w']+){0,4}? (?:of |at |to |is |for |than |"
        "above |below |under |down to )?$"
    )


@cache
def _more_pattern() -> re.Pattern[str]:
    return re.compile(r"(?:\banother|\bextra|\bfurther|\badditional|\bmore|\bone more) (?:of )?$")


@cache
def _after_more_pattern() -> re.Pattern[str]:
    return re.compile(r" (?:more|extra|on top|further|additional)\b")


def with_rate(text: str, quantity: Quantity, stop: int) -> Quantity:
    """Add what the amount is per, and whether it comes on top."""
    if quantity.measure in (Measure.MONEY, Measure.NUMBER):
        per = _per_pattern().match(text, quantity.end, stop)
        is_loose = per and (per.group("noun") or (per.group("other") and "/" in per.group()))
        if per and (quantity.currency or not is_loose):
            named = per.group("per") or per.group("other") or per.group("noun")
            name = named or ADVERBS[per.group("adverb")]
            rate = PER.get(name, name.removesuffix("s")) + (
                f"/{PER[per.group('also')]}" if per.group("also") else ""
            )
            is_more = bool(per.group("more"))
            quantity = quantity._replace(per=rate, end=per.end(), is_more=is_more)
            is_count = per.group("per") in _RHYTHMS and quantity.value <= _FEW_A_YEAR
            if quantity.measure is Measure.NUMBER and not is_count:
                quantity = quantity._replace(measure=Measure.MONEY)
        elif quantity.measure is Measure.MONEY:
            rate_before = _rate_pattern().search(text, max(0, quantity.start - 36), quantity.start)
            if rate_before:
                rate, unit = rate_before.groups()
                quantity = quantity._replace(per=RATES[rate] if rate else PER.get(unit, unit))
    before = _more_pattern().search(text, max(0, quantity.start - 16), quantity.start)
    if before:
        return quantity._replace(is_more=True, start=before.start())
    if _after_more_pattern().match(text, quantity.end, stop):
        return quantity._replace(is_more=True)
    return quantity


_CENTS = frozenset({Measure.NUMBER, Measure.MONEY})


@cache
def _each_pattern() -> re.Pattern[str]:
    return re.compile(r" (?:each|apiece|a pop)\b")


def with_rate_of(text: str, found: list[Quantity], quantity: Quantity) -> Quantity:
    """A price without a rate next to a like one with a rate ("not $45 per user but $35")."""
    if quantity.measure is not Measure.MONEY or quantity.per or not found:
        return quantity
    other = found[-1]
    if other.measure is Measure.COUNT and _each_pattern().match(text, quantity.end):
        return quantity._replace(per=other.unit.rsplit(" ", 1)[-1])
    is_alike = other.per and other.value / 3 <= quantity.value <= other.value * 3
    return quantity._replace(per=other.per) if is_alike else quantity


def is_change(text: str, whole: Quantity, rest: Quantity) -> bool:
    """ "Two pounds fifty": the second figure is in cents."""
    is_money = whole.measure is Measure.MONEY and not whole.per and whole.value < 1000
    is_cents = rest.measure is Measure.MONEY and rest.value < 1 and not whole.value % 1
    is_small = 1 <= rest.value < 100 and not rest.currency and rest.measure in _CENTS
    is_small = is_small or (is_cents and rest.currency in ("", whole.currency))
    is_next = text[whole.end : rest.start] in (" ", " and ") and text[whole.end - 1].isalpha()
    return is_money and is_small and is_next
