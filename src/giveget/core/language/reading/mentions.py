"""Everything one clause names that can be asked for or offered."""

from __future__ import annotations

import re
from functools import cache

from giveget.core.language.reading.amount_topics import OWN_TIME, by_amount
from giveget.core.language.reading.changes import is_left, is_replacing
from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.price_topics import discounts, prices, vague_prices
from giveget.core.language.reading.scope_topics import scope_in
from giveget.core.language.reading.sieve import Sifted, sifted
from giveget.core.language.reading.spoken import rhythm_in, spoken
from giveget.core.language.reading.topics import Topic, other_pattern, place_of, topics_in
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.terms import AskKind

# Where one of these is named, words about price belong to it.
_OWN_DEAR = frozenset(
    {AskKind.PRICE_LOCK, AskKind.UPLIFT_CAP, AskKind.BILLING, AskKind.LIABILITY, AskKind.VOLUME,
     AskKind.LENGTH, AskKind.TERMINATION, AskKind.SERVICE_LEVEL}
)  # fmt: skip
_BY_DAYS = 0.8  # how surely days alone name a time to pay
_PARTS = frozenset({AskKind.FREE_EXTRA, AskKind.SCOPE_REMOVE})
_SPANS = frozenset({AskKind.LENGTH, AskKind.PAYMENT, AskKind.UPLIFT_CAP, AskKind.REFERENCE})
# What a scope change takes the place of where their words overlap.
_GIVING_WAY = frozenset({AskKind.LENGTH, AskKind.VOLUME})


@cache
def _left_pattern() -> Sifted:
    """What introduces what is to be left: everything up to the next amount or joint."""
    return sifted(
        r"\b(?:instead of|rather than|in place of|as opposed to|versus|vs\.?|"
        r"compared (?:to|with))\b"
    )


@cache
def _unwanted_pattern() -> re.Pattern[str]:
    """What stands right before a figure that is not wanted."""
    return re.compile(
        r"\b(?:down from|up from|not|currently|today'?s?|from|you (?:\w+ )?(?:offered|"
        "quoted|proposed|gave|said|charge|asked for|ask|want|sent us|have|had)|"
        "your (?:offer|quote|price|proposal|rate|current|standard|invoice)(?: (?:offer|"
        "price|rate|terms))?(?: (?:of|is|at|was|over))?|original(?:ly)?|initial(?:ly)?|"
        r"invoice \d+|list price of|in traffic|difference of|no(?: more)?)(?: (?:the|a|an|your|our|"
        "usual|current|proposed|offered|quoted|annual|full|standard|of|is|at|was|us|"
        "paying|being|having|price|rate|about|around|original|over|for)){0,4} ?$"
    )


@cache
def _given_pattern() -> re.Pattern[str]:
    """What stands right after a figure that is there already ("the 20 % you have given us")."""
    return re.compile(
        r"(?: (?:discount|off|days|price|reduction|rate))? (?:that |which )?you(?:'ve| have| had|"
        r" already| kindly)* (?:given|gave|granted|offered|quoted|proposed|put|promised|sent)\b"
    )


def without_left(text: str, clause: Clause) -> str:
    """The text with what the clause wants to leave blanked out ("instead of 36 months")."""
    match = _left_pattern().search(text, clause.start, clause.end, clause.lets)
    if match is None:
        return text
    following = [q for q in clause.amounts if q.start >= match.end()]
    is_first = match.start() - clause.start < 12
    end = following[0].end if following else clause.end
    if is_first and not following:
        end = min(clause.end, match.end() + 25)
    return text[: match.end()] + " " * (end - match.end()) + text[end:]


def _is_way(text: str, amount: Quantity) -> bool:
    """ "From 36 to 12 months" is one amount, the one it leads to."""
    return text.endswith("from ", 0, amount.start) and " to " in text[amount.start : amount.end]


def wanted_amounts(text: str, clause: Clause) -> list[Quantity]:
    """The clause's amounts without those it wants to leave."""
    return [
        q
        for q in clause.amounts
        if text[q.start : q.end].strip()
        and not _given_pattern().match(text, q.end)
        and (
            _is_way(text, q)
            or not _unwanted_pattern().search(text, max(clause.start, q.start - 60), q.start)
        )
        and not is_left(text, q, clause.amounts, clause.start)
        and not is_replacing(text, q, clause.amounts, clause.start)
    ]


def mentions(text: str, clause: Clause, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """Return what a clause of a folded text names, in the order of the text."""
    text = without_left(text, clause)
    free = wanted_amounts(text, clause)
    found = _by_topic(text, clause, free)
    if free:
        found.extend(by_amount(text, clause, free, found))
    part = scope_in(text, clause, vocabulary)
    if part and not part.is_unnamed:
        _add_scope(part, found)
    found.extend(_money(text, clause, free, found))
    if part and part.is_unnamed and not found:
        found.append(part)
    other = other_pattern().search(text, clause.start, clause.end, clause.lets)
    if not found and not other:
        return ()
    if other and all(_gives_way(m) for m in found):
        found.clear()
        found.append(
            Mention(kind=AskKind.OTHER, start=other.start(), end=other.end(), strength=0.85)
        )
    return tuple(sorted(found, key=lambda m: m.start))


def _gives_way(mention: Mention) -> bool:
    """To one of the rarer things that contracts are argued about."""
    is_part = mention.kind is AskKind.SCOPE_ADD and mention.line is None and mention.term is None
    return mention.kind is AskKind.LENGTH or is_part


def _by_topic(text: str, clause: Clause, free: list[Quantity]) -> list[Mention]:
    found: list[Mention] = []
    stems = clause.stems
    for topic in topics_in(clause):
        is_taken = topic.kind is AskKind.LENGTH and any(m.kind in OWN_TIME for m in found)
        if is_taken and not any(_is_term().match(text, q.end) for q in free):
            continue
        if topic.kind is AskKind.BILLING and _is_only_rate(text, clause):
            continue
        place = place_of(topic, text, clause, stems)
        if place is None or any(m.start <= place[0] and place[1] <= m.end for m in found):
            continue
        amount = _nearest(text, free, topic, place)
        same = next((m for m in found if m.kind is topic.kind), None)
        if same and (same.amount or amount is None):
            continue
        if same:
            found.remove(same)
        if amount:
            free.remove(amount)
            if topic.kind is AskKind.LIABILITY:
                amount = amount._replace(per="")
            place = min(place[0], amount.start), max(place[1], amount.end)
        to = spoken(topic.kind, text[clause.start : clause.end], amount)
        found.append(Mention(kind=topic.kind, start=place[0], end=place[1], amount=amount, to=to))
    return found


def _is_only_rate(text: str, clause: Clause) -> bool:
    """ "1,600 a month" is a price, not a way of billing, unless a rhythm is named besides."""
    if _yearly_sum().search(text, clause.start, clause.end):
        return True
    rates = [
        q for q in clause.amounts
        if q.per in ("month", "year", "quarter") and q.measure is not Measure.NUMBER
    ]  # fmt: skip
    if not rates:
        return False
    rest = text[clause.start : rates[0].start] + " " + text[rates[0].end : clause.end]
    return rhythm_in(rest) is None


@cache
def _yearly_sum() -> re.Pattern[str]:
    return re.compile(
        r"\bof (?:the |your |our )?(?:annual|yearly|monthly|quarterly) (?:charges|fees)\b"
    )


def _nearest(
    text: str, free: list[Quantity], topic: Topic, place: tuple[int, int]
) -> Quantity | None:
    for measure in topic.measures:
        fitting = [q for q in free if q.measure is measure and _fits(text, q, topic.kind)]
        if fitting:
            return min(fitting, key=lambda q: max(q.start - place[1], place[0] - q.end, 0))
    return None


def _fits(text: str, amount: Quantity, kind: AskKind) -> bool:
    """A "one-year term" is the length of the contract, whatever else the clause names."""
    return kind not in OWN_TIME or not _is_term().match(text, amount.end)


@cache
def _is_term() -> re.Pattern[str]:
    """What follows a span of time that is the length of the contract."""
    return re.compile(
        r"[ -](?:initial )?(?:term|contract|commitment|deal|agreement|lease|subscription)\b"
    )


def _add_scope(mention: Mention, found: list[Mention]) -> None:
    """A scope change takes the place of what overlaps with it, if it names a part of the deal."""
    is_level = any(m.kind is AskKind.SERVICE_LEVEL for m in found)
    if mention.kind is AskKind.SCOPE_ADD and mention.line is None and is_level:
        return
    is_vague = mention.kind is AskKind.SCOPE_ADD and mention.line is None and mention.is_phrase
    if is_vague and any(m.kind in OWN_TIME or m.kind in _SPANS for m in found):
        return  # "we'd also want the notice period to be shorter" adds no part
    overlapping = [m for m in found if m.start < mention.end and mention.start < m.end]
    is_sure = mention.line is not None or mention.kind is AskKind.FREE_EXTRA
    if not is_sure and any(m.kind not in _GIVING_WAY for m in overlapping):
        return
    is_counted = any(m.kind in _GIVING_WAY and m.amount for m in overlapping)
    if is_counted and mention.line is None and mention.kind is not AskKind.FREE_EXTRA:
        return
    least = _BY_DAYS if mention.is_pronoun or mention.is_phrase else 0.0
    is_paid = any(m.kind is AskKind.PAYMENT and m.strength > least for m in overlapping)
    if mention.kind is AskKind.FREE_EXTRA and is_paid:
        return
    found[:] = [m for m in found if m not in overlapping]
    found.append(mention)


@cache
def _cost_after() -> re.Pattern[str]:
    return re.compile(r" (?:\w+[ -]){0,2}(?:fee|charge|cost|surcharge|price|expense)s?\b")


@cache
def _cost_before() -> re.Pattern[str]:
    return re.compile(r"\b(?:fee|charge|cost|surcharge)s? (?:of|over|at|\() ?$")


def _is_its_cost(text: str, amount: Quantity) -> bool:
    """ "Waive the 15k set-up fee" wants the fee gone, not 15k."""
    if amount.measure is not Measure.MONEY or amount.per:
        return False
    before = text[max(0, amount.start - 14) : amount.start]
    return bool(_cost_after().match(text, amount.end) or _cost_before().search(before))


def _money(text: str, clause: Clause, free: list[Quantity], found: list[Mention]) -> list[Mention]:
    is_part = any(m.kind in _PARTS for m in found)
    rest = tuple([q for q in free if not (is_part and _is_its_cost(text, q))])
    money = list(discounts(text, clause, rest))
    if any(m.kind is AskKind.FREE_EXTRA for m in found):
        money = [m for m in money if m.amount]
    if rest:
        taken = {id(m.amount) for m in money}
        money.extend(prices(text, clause, tuple([q for q in rest if id(q) not in taken])))
    is_about_price = any(m.kind in _OWN_DEAR for m in found) or bool(money)
    is_about_price = is_about_price or any(m.kind is AskKind.FREE_EXTRA for m in found)
    if not is_about_price:
        money.extend(
            m for m in vague_prices(text, clause)
            if not any(o.start < m.end and m.start < o.end for o in found)
        )  # fmt: skip
    return money
