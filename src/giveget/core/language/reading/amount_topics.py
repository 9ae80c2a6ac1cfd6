"""What does an amount ask for that no word is about ("net 60", "36 months")?"""

from __future__ import annotations

import re
from functools import cache

from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.words import word_set
from giveget.core.terms import AskKind

# Where one of these is named, a span of time belongs to it and is no contract length.
OWN_TIME = frozenset(
    {
        AskKind.TERMINATION,
        AskKind.PRICE_LOCK,
        AskKind.EXCLUSIVITY,
        AskKind.LIABILITY,
        AskKind.SERVICE_LEVEL,
        AskKind.START,
        AskKind.BILLING,
    }
)
_NEVER_ORDERED = frozenset({"hour", "minute", "day", "people", "person"})
_QUICK = 8  # hours in which something is done, not how many are bought
_FEW = 4  # words of a clause that says hardly more than an amount
# Who speaks of days speaks of payment where one of these is named.
_PAYERS = word_set(
    "erp ledger terms term financ account treasury policy system invoic supplier vendor cash"
)


@cache
def _is_other_time() -> re.Pattern[str]:
    """What follows a span of time that is no contract length."""
    return re.compile(
        " (?:ago|old|of (?!contract|commitment|term|lease|service)|experience|in business|"
        "to (?:find|implement|get))"
    )


_PARTS_COUNTED = frozenset({"workshop", "session", "report", "round", "module", "hour", "account"})
_USUAL_DAYS = frozenset({30, 45, 60, 75, 90, 120})


@cache
def _is_other_days() -> re.Pattern[str]:
    """Words around days that are no time to pay."""
    return re.compile(
        r"\b(?:book|order|buy|reserve|hire)\w* (?:you |him |her )?(?:for )?\S+ days|"
        r"\b(?:in|within|next|last|past|for|every|after|took|takes?|about) (?:the )?\S+ days|"
        r" days (?:to (?!pay|settle)|of|ago|old|before|later|a |per |from|off|notice)|\btrial\b"
    )


@cache
def _is_span() -> re.Pattern[str]:
    """What stands before a span of time in which something happens."""
    return re.compile(
        r"(?:\bwithin|(?<!lock )(?<!locked )(?<!tied )\bin|\b(?:in|over|during|"
        r"for) the (?:last|past|next)|"
        r"\b(?:last|past|next)|\bevery) (?:about )?$"
    )


@cache
def _is_contrast() -> re.Pattern[str]:
    """What follows a number of things that they want instead of another one."""
    return re.compile(
        r"(?: [\w-]+){0,3},? (?:(?:instead of|rather than|in place of|and not|not|down from|up from) (?:the |of )?"
        r"(?:\w+ ){0,3}(?:\d|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|hundred|package|block)|"
        r"this time|(?:will|would) (?:do|be (?:enough|plenty))|(?:is|are) (?:enough|plenty|all (?:we|i)))\b"
    )


@cache
def _is_story() -> re.Pattern[str]:
    """What stands before a span of time that has passed."""
    return re.compile(
        r"\b(?:has|have|'ve|had|been|was|were|worked|lived|known|since|took|ran|served|existed|married|after|"
        r"every|left|over|last|past|employed|young|old|age) (?:[\w'-]+ ){0,4}$"
    )


@cache
def _is_order() -> re.Pattern[str]:
    """What stands before a number of things that are ordered."""
    return re.compile(
        r"\b(?:(?:revise|change|adjust|cut|reduce|lower|trim|scale)\w*(?: \w+){0,4} (?:to|by)|book|say|like|only|just|down to|up to|quote (?:us )?(?:on|for)|order|take|buy|reduce|cut|lower|"
        r"need|not|instead of|rather than|minimum(?: \w+){0,3} (?:is|of|to|at)|"
        r"(?:print run|quantity|volume|order|headcount|number)(?: \w+)? (?:is|to|of|be|at|now)|"
        r"make it|no more than|at most|commit to|guarantee(?: you)?|count on) "
        r"(?:now |about |around |only |just |the |us |from |up to |down to )*$"
    )


@cache
def _is_terms() -> re.Pattern[str]:
    """Words around days that say that they are payment days."""
    return re.compile(r"\b(?:make it|say|call it) |day terms\b")


def _is_no_length(text: str, clause: Clause, amount: Quantity) -> bool:
    """Whether a span of time is told of, or is that of something else than the contract."""
    return bool(
        "deposit" in clause.stems
        or _is_other_time().match(text, amount.end)
        or _is_story().search(text, clause.start, amount.start)
        or _is_span().search(text, clause.start, amount.start)
    )


def by_amount(
    text: str, clause: Clause, free: list[Quantity], found: list[Mention]
) -> list[Mention]:
    """Topics that an amount alone tells: ``net 60``, ``36 months``, ``100 seats``."""
    kinds = frozenset(mention.kind for mention in found)
    alone = []
    for amount in list(free):
        told = _told_by(text, clause, amount, kinds)
        if told is None:
            continue
        kind, strength = told
        free.remove(amount)
        alone.append(
            Mention(
                kind=kind,
                start=amount.start,
                end=amount.end,
                amount=amount,
                strength=strength,
                is_urging=amount.is_wanted and kind is AskKind.LENGTH,
            )
        )
    return alone


def _told_by(
    text: str, clause: Clause, amount: Quantity, kinds: frozenset[AskKind]
) -> tuple[AskKind, float] | None:
    """The kind an amount tells of beside the kinds that words name, and how strongly."""
    match amount.measure:
        case Measure.NET_DAYS if AskKind.PAYMENT not in kinds:
            return AskKind.PAYMENT, 0.97
        case Measure.DAYS if not kinds and 7 <= amount.value <= 180:
            return _by_days(text, clause, amount)
        case Measure.COUNT:
            return _by_count(text, clause, amount, kinds)
        case Measure.MONTHS if not _is_no_length(text, clause, amount):
            is_named = bool(kinds & (OWN_TIME | {AskKind.LENGTH}))
            is_one = not is_named and not amount.is_ordinal
            return (AskKind.LENGTH, 0.95 if amount.is_wanted else 0.8) if is_one else None
        case _:
            return None


def _by_days(text: str, clause: Clause, amount: Quantity) -> tuple[AskKind, float] | None:
    """Days are mostly those until payment."""
    if amount.is_wanted and amount.value not in _USUAL_DAYS:
        return None
    is_terms = _is_terms().search(text, max(0, amount.start - 10), amount.end + 7)
    is_all = len(clause.words) <= _FEW and amount.end >= clause.end - 2
    is_all = is_all and not text.endswith((" in ", " within "), 0, amount.start)
    if clause.stems & _PAYERS or is_terms or is_all:
        return AskKind.PAYMENT, 0.8
    around = text[max(clause.start, amount.start - 12) : amount.end + 14]
    is_usual = amount.value in _USUAL_DAYS and not _is_other_days().search(around)
    return AskKind.PAYMENT, 0.6 if is_usual else 0.5


def _by_count(
    text: str, clause: Clause, amount: Quantity, kinds: frozenset[AskKind]
) -> tuple[AskKind, float] | None:
    """Counted things are those that are ordered; hours only where an order is spoken of."""
    if amount.is_more and amount.unit in _PARTS_COUNTED:
        return None
    is_ordered = bool(_is_order().search(text, clause.start, amount.start))
    is_contrast = _is_contrast().match(text, amount.end, clause.end)
    if amount.is_loose and not is_ordered and not is_contrast:
        return None
    if amount.unit == "hour" and not kinds and amount.value > _QUICK and is_ordered:
        return AskKind.VOLUME, 0.8
    if AskKind.VOLUME in kinds or amount.unit in _NEVER_ORDERED:
        return None
    return AskKind.VOLUME, 0.85
