"""Which price or discount does a clause name?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from giveget.core.language.reading import labels
from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.force import Force
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.quantities import Measure, Quantity
from giveget.core.terms import AskKind

_OFF = (
    r"\b(?:off|discount\w*|reduc\w+|rebate|less|lower\w*|cheaper|knock\w*|cut\w*|shav\w+|trim\w*|"
    r"concession|deduct\w*|drop\w*|come down|coming down|go down|down by|slash\w*|price cut|mark-?down|"
    r"save|saving|better|below|under (?:list|your|the quote)|credit|allowance|decrease\w*|price break)\b"
)
_PRICE = (
    r"\b(?:price\w*|pricing|quote\w*|rate|fee|cost\w*|rent|total|budget|number|figure|amount|sum|"
    r"invest\w*|match\w*|meet|beat|pay\w*|spend\w*|charge\w*|all[ -]in|bid|offer\w*|come (?:down|in|back) "
    r"(?:to|at|with)|get (?:\w+ ){0,3}(?:down )?to|bring (?:\w+ ){0,3}(?:down )?to|down to|land (?:at|on)|at|for|"
    r"around|under|below|do|make it|call it|say|settle (?:at|on|for)|close to|nearer|sign at|go to|drop to|"
    r"ceiling|worth|capped)\b"
)
_VAGUE = (
    r"\bsharpen(?:ed|ing)? (?:\w+ ){0,3}(?:number|pencil|price|quote|offer|figure|pricing|rate|fee|proposal|pen)s?\b|\bsharper "
    r"(?:number|price|pricing|quote|figure|offer|rate)s?\b|\b(?:better|best|lowest|lower|keener|more (?:competitive|"
    r"attractive|aggressive|favou?rable|reasonable)|improved|reduced|sweeter|special|friendlier|smaller|revised|competitive) "
    r"(?:\w+ )?(?:price|pricing|rate|number|quote|deal|offer|figure|fee|cost|rent|proposal|conditions)s?\b"
    r"|\b(?:come|coming|go|going|budge|move|moving|work|flexible|flexibility|room|leeway|movement|wiggle room|bend|help|give|play|look(?:ing)? "
    r"(?:again )?|improve\w*|do (?:any ?thing|something|better|a (?:bit|little) better|more)|reconsider\w*|revisit\w*|relook|adjust\w*|rework\w*|"
    r"tweak\w*|better|a bit|something)(?: (?:a (?:bit|little|touch)|some|any|us|me|out|there|here|further|down|lower|much|at all|slightly|again|left|to move|"
    r"with us|in|is|be|can be|could be|done|you can do|we can do))* (?:on|in|at|with|about|around|to) (?:the |your |that |this |our |these |any |overall |total |"
    r"headline |annual |monthly |unit |daily |day )*(?:price|pricing|rate|number|quote|cost|fee|figure|rent|total)s?\b"
    r"|\b(?:lower|reduce|drop|cut|bring down|trim|decrease|shave|improve|soften|revise|adjust|rework|lessen|reconsider|revisit|better)(?:ing)? (?:the |your |that |this |our |"
    r"overall |total |annual |monthly |unit |daily |headline |initial )*(?:price|pricing|rate|number|quote|cost|fee|figure|rent|total|bill|amount|offer)s?\b"
    r"|\b(?:price|pricing|rate|quote|cost|fee|rent|total|number|figure|it|this|that|proposal|offer|investment|bill)s?(?: \w+){0,3}? (?:is|are|seems?|looks?|feels?|was|"
    r"came (?:in|out)|comes? (?:in|out)|still|remains?|'s)(?: (?:still|just|a (?:bit|little|touch|tad|lot)|quite|rather|too|very|so|simply|way|well|far|much|somewhat|slightly|really|pretty|"
    r"currently|frankly|also))* (?:high|expensive|steep|pricey|costly|above|over|beyond|outside|more than|much|out of|a stretch|hard to (?:justify|swallow|sell)|on the high side|heavy|"
    r"off|too rich|out of reach)\b"
    r"|\btoo (?:expensive|high|pricey|costly|steep|rich|much money)\b|\b(?:over|above|beyond|outside|exceeds?) (?:our |the |my |what we )(?:budget|limit|means|range|planned|expected|have)\w*\b"
    r"|\bsomething off\b|\bbit off\b|\blittle off\b|\bprice (?:reduction|concession|break|cut|relief|movement|adjustment|improvement)s?\b|\bsharpen your pencil\b"
    r"|\bsqueeze\b|\bbest and final\b|\b(?:any|some) (?:movement|give|slack|leeway|wiggle room|savings?)\b|\bmore for (?:our|the) money\b|\bmeet (?:us|me) (?:half|in the|part)\w*\b"
    r"|\b(?:make|get|bring) (?:it|this|the (?:price|number|total|quote|deal|fee|rate)) (?:\w+ ){0,2}(?:cheaper|down|lower|more affordable|affordable|work|closer|better)\b|\bcheaper\b"
    r"|\bsave us\b|\bbudget is tight\b|\btight budget\b|\bsame (?:price|rate|terms|deal)s? as\b|\bdo better\b|\bsweeten\w*\b|\bsplit the difference\b|\bprice match\w*\b|\bmates' rates\b"
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _not_discount() -> re.Pattern[str]:
    """A share of something that is no price, after the percent sign."""
    return re.compile(
        r" (?:of (?!the (?:price|fee|quote|total|list|cost|rent|licen|contract|amount|invoice)|list|price)"
        r"|sure|certain|clear|growth|margin|more (?:users|traffic|leads|volume)|there|ready|confident|"
        r"up-?front|deposit|in advance|on (?:signing|signature|delivery|completion|acceptance|start)|"
        r"uptime|availability|of our|of the (?:team|staff|users)|up front|now|before|after|at (?:the )?(?:start|end|signing|kick)|"
        r"markup|mark-up|vat|tax|interest)"
    )


@cache
def _bare_off() -> re.Pattern[str]:
    return re.compile(r"\b(?:knock|take|shave|chop|lop|drop|cut|get|give us|do|need|want)\w*\b.*\boff\b")


def _spans(clause: Clause, text: str, pattern: str) -> re.Match[str] | None:
    return _compiled(pattern).search(text, clause.start, clause.end)


def _covering(match: re.Match[str] | None, amount: Quantity) -> tuple[int, int]:
    if match is None:
        return amount.start, amount.end
    return min(match.start(), amount.start), max(match.end(), amount.end)


_HALF = frozenset({"share"})


def discounts(text: str, clause: Clause, free: tuple[Quantity, ...]) -> Iterator[Mention]:
    """The discounts a clause names: percent, money off, a bare number "off", or none stated."""
    sign = _spans(clause, text, _OFF)
    found = False
    for amount in free:
        mention = _discount(text, clause, amount, sign)
        if mention:
            found = True
            yield mention
    word = _spans(clause, text, r"\b(?:discount\w*|rebate|money off)\b")
    if word and not found and not free:
        yield Mention(kind=AskKind.DISCOUNT, start=word.start(), end=word.end(), strength=0.9)


def _discount(
    text: str, clause: Clause, amount: Quantity, sign: re.Match[str] | None
) -> Mention | None:
    start, end = _covering(sign, amount)
    if amount.measure is Measure.PERCENT:
        if _not_discount().match(text, amount.end):
            return None
        if _compiled(r"(?:above|over|higher than|more expensive)").search(
            text, amount.end, min(clause.end, amount.end + 20)
        ):
            return None
        return Mention(
            kind=AskKind.DISCOUNT, start=start, end=end, amount=amount,
            strength=0.97 if sign else 0.88,
        )  # fmt: skip
    if amount.measure is Measure.MONEY and sign and not amount.per and _is_off(text, clause, amount):
        return Mention(
            kind=AskKind.DISCOUNT, start=start, end=end, amount=amount, to=labels.off(amount),
        )  # fmt: skip
    is_small = amount.measure is Measure.NUMBER and 0 < amount.value <= 60
    if is_small and _bare_off().search(text, clause.start, clause.end):
        figure = labels.number(amount.value)
        return Mention(
            kind=AskKind.DISCOUNT, start=start, end=end, amount=amount, to=f"{figure}%",
            strength=0.75, question=f"Do you mean {figure} % off, or an amount of money?",
        )  # fmt: skip
    return None


def _is_off(text: str, clause: Clause, amount: Quantity) -> bool:
    """Money that is taken off, not a price to come down to."""
    after = text[amount.end : min(clause.end, amount.end + 14)]
    before = text[max(clause.start, amount.start - 28) : amount.start]
    if _compiled(r"^ (?:off|less|discount|cheaper|lower|reduc|rebate|credit|down\b|below|under)").match(after):
        return True
    if _compiled(r"\b(?:to|at|match|meet|beat|for|around|under|below) (?:about |around |roughly |just )?$").search(before):
        return False
    return bool(
        _compiled(
            r"\b(?:by|off|knock|shave|trim|save us|take|discount of|rebate of|reduction of|deduct|cut|credit of)"
            r" (?:about |around |another |another |a further |off |roughly )?$"
        ).search(before)
    )


def prices(text: str, clause: Clause, free: tuple[Quantity, ...]) -> Iterator[Mention]:
    """The prices a clause names."""
    for amount in free:
        sign = _spans(clause, text, _PRICE)
        is_money = amount.measure is Measure.MONEY
        is_plain = amount.measure is Measure.NUMBER and amount.value >= Decimal(100) and sign
        if is_money or is_plain:
            start, end = _covering(sign, amount)
            yield Mention(
                kind=AskKind.PRICE, start=start, end=end, amount=amount,
                strength=(0.95 if sign else 0.85) if is_money else 0.8,
            )  # fmt: skip


def vague_prices(text: str, clause: Clause) -> Iterator[Mention]:
    """Wishes for a better price that name no figure."""
    match = _spans(clause, text, _VAGUE)
    if match:
        is_objection = clause.cue(Force.REQUEST, Force.NEED, Force.IMPERATIVE) is None
        yield Mention(
            kind=AskKind.VAGUE_PRICE, start=match.start(), end=match.end(),
            strength=0.75 if is_objection else 0.97, is_urging=True,
        )  # fmt: skip
