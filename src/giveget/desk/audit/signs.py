"""Which asks, gives, gets and trades does one message hold?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import islice

from giveget.core.language import Family
from giveget.core.language.marking import Marked, mark
from giveget.core.language.reading import Act, Hint, Message, Reading, read
from giveget.core.language.reading.sentences import sentences
from giveget.core.terms import Ask
from giveget.desk.audit.nouns import Letter, OwnTerm, Sign, SignKind, Unit
from giveget.desk.audit.topics import (
    EXTRAS,
    NOT_NAMED,
    PAYMENT,
    PRICE,
    Topic,
    given_topics,
    term_of,
    topics_of,
)

LONGEST = 20_000
"""Characters of a message that are read."""

_LONGEST_QUOTE = 240
_SURE = 0.5
_SHORT = 400  # characters of an acceptance that may name what is accepted
_MOST_SIGNS = 40
_GIVES = frozenset({Family.GIVE_VERB, Family.VAGUE_GIVE})

# How sure a passage of each make is. The first rests on labelled sentences that were kept aside (54
# of 56 were gives; mail is harder, so less is claimed), the others on judgment.
_BARE, _TRIED, _VAGUE, _ACCEPTED, _APPROVED = 0.85, 0.6, 0.5, 0.6, 0.7


@dataclass(frozen=True, slots=True)
class Found:
    """What one message holds beside its words."""

    signs: tuple[Sign, ...] = ()
    is_final: bool = False
    asked_boss: str = ""
    amounts: tuple[Decimal, ...] = ()


@cache
def _final() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:final (?:offer|price|number|figure|proposal|answer)|(?:our|my) final|last offer|"
        r"best and final|(?:the )?(?:very |absolute )?best (?:i|we) can (?:do|offer|give)|"
        r"(?:our|my) (?:very |absolute )?best (?:offer|price))\b",
        re.IGNORECASE,
    )


@cache
def _boss() -> re.Pattern[str]:
    """Somebody of ours who allowed it."""
    return re.compile(
        r"\b(?P<who>(?:my|our|the) (?:manager|boss|director|head of sales|vp|cfo|ceo|management|"
        r"team lead|supervisor)|[A-Z][a-z]{1,15})(?:,? [^.?!,]{1,30},)? (?:has |have |just |"
        r"already |finally )*(?:approved|agreed|signed off|okayed|ok'd|cleared|allowed|"
        r"authori[sz]ed|gave (?:me|us)|let me|said yes|confirmed)\b"
    )


@cache
def _sums() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w.,])(?:[$€£]\s?)?(\d{1,3}(?:,\d{3}){1,3}|\d{4,9})(?:\.\d{1,2})?(?![\w%]|[.,]\d)"
    )


@cache
def _mine_first() -> re.Pattern[str]:
    """Where a condition begins: what stands behind is theirs to do."""
    return re.compile(
        r"\b(?:if you|provided|as long as|in return|in exchange|on condition|given that you|"
        r"when you|once you|but you|and you|but i need|but we need|unless you|only if|for an?)",
        re.IGNORECASE,
    )


def signs_of(letter: Letter, own: Sequence[OwnTerm] = (), hint: Hint | None = None) -> Found:
    """Return what a message asks, offers, gives and trades.

    Args:
        letter: its newest text and whose it is; ``LONGEST`` characters are read.
        own: terms of the person who asks.
        hint: a trained second opinion on which of their sentences ask.

    Cost: linear in the text.
    Source: principles S4-1, S4-7, S4-16.
    """
    text = letter.text[:LONGEST]
    if not text.strip():
        return Found()
    signs = _ours(text, own) if letter.is_ours else _theirs(text, own, hint)
    boss = _boss().search(text) if letter.is_ours else None
    sums = dict.fromkeys(
        Decimal(match.group(1).replace(",", "")) for match in _sums().finditer(text)
    )
    return Found(
        signs=tuple(islice(signs, _MOST_SIGNS)),
        is_final=letter.is_ours and _final().search(text) is not None,
        asked_boss=boss["who"] if boss else "",
        amounts=tuple(sums)[:10],
    )


def _theirs(text: str, own: Sequence[OwnTerm], hint: Hint | None) -> Iterator[Sign]:
    reading = read(Message(text=text), hint=hint)
    seen: set[tuple[str, Unit, Decimal | None]] = set()
    asked = [_asked(text, ask, own) for ask in reading.asks if ask.confidence >= _SURE]
    fees = {sign.fee for sign in asked if sign.fee is not None}
    for sign in asked:
        is_fee = sign.unit is Unit.PRICE and sign.size in fees
        if not is_fee and (sign.term, sign.unit, sign.size) not in seen:
            seen.add((sign.term, sign.unit, sign.size))
            yield sign
    for sign in _own_asks(text, own):
        if (sign.term, sign.unit, sign.size) not in seen:
            yield sign
    for offer in reading.offers:
        quote = _quote(text, offer.start, offer.end)
        term = term_of(offer.kind)
        yield Sign(kind=SignKind.OFFER, term=term, quote=quote, start=offer.start)
    if Act.ACCEPT in reading.acts or _agreed().search(text[:_SHORT]):
        yield Sign(kind=SignKind.ACCEPT, term="", confidence=_ACCEPTED)


@cache
def _agreed() -> re.Pattern[str]:
    """They take what was offered."""
    return re.compile(
        r"(?:^|[.!\n] ?)(?:(?:ok(?:ay)?|yes|great|perfect|thanks?|fine|good)[,.! ]+){0,2}"
        r"(?:agreed|it's a deal|deal|accepted|we accept|i accept|we agree|that works|fine with us|"
        r"sounds good|we(?:'ll| will) (?:take|do) (?:it|that))\b",
        re.IGNORECASE,
    )


@cache
def _wish() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?:i|we)(?:'d| would| really| also)* (?:like|want|need|prefer|expect|request|ask|"
        r"insist)|looking for|interested in|(?:can|could|will|would) (?:you|i|we)|how about|"
        r"what about|give me|give us)\b",
        re.IGNORECASE,
    )


def _own_asks(text: str, own: Sequence[OwnTerm]) -> Iterator[Sign]:
    """Wishes about terms of the person who asks, which the reader of messages does not know."""
    named = {one.name for one in own}
    for start, end in sentences(text) if own else ():
        said = text[start:end]
        if not _wish().search(said):
            continue
        for topic in topics_of(said, own):
            if topic.term in named:
                yield Sign(
                    kind=SignKind.ASK,
                    term=topic.term,
                    unit=topic.unit,
                    size=topic.size,
                    quote=_quote(text, start, end),
                    start=start,
                    confidence=_TRIED,
                )


def _asked(text: str, ask: Ask, own: Sequence[OwnTerm]) -> Sign:
    """An ask with its term and size, from the clause it stands in."""
    start, end = _sentence_around(text, ask.start, ask.end)
    term, said = term_of(ask.kind), text[start:end]
    own_words = () if term == EXTRAS else topics_of(text[ask.start : ask.end], own)
    found = own_words or topics_of(said, own)
    named = {one.name for one in own}
    same = next((one for one in found if one.term in named), None)
    same = same or next((one for one in found if one.term == term), None) or Topic(term)
    return Sign(
        kind=SignKind.ASK,
        term=same.term,
        unit=same.unit,
        size=same.size,
        fee=same.fee,
        quote=_quote(text, start, end),
        start=start,
        confidence=round(ask.confidence, 2),
        is_bare=same.is_bare,
    )


def _ours(text: str, own: Sequence[OwnTerm]) -> Iterator[Sign]:
    marked = mark(text)
    reading: Reading | None = None
    gave = False
    for number, sentence in enumerate(marked):
        if sentence.is_trade:
            gave = True
            reading = reading or read(Message(text=text))
            after = marked[number + 1] if number + 1 < len(marked) else None
            yield from _traded(text, sentence, after, reading, own)
            continue
        families = {one.family for one in sentence.markers}
        said = text[sentence.start : sentence.end]
        boss = _boss().search(said)
        if families & _GIVES or boss:
            gave = True
            yield from _given(text, sentence, own, sure=_sure_of(said, families))
    if not gave and len(text) < 2_000:
        reading = reading or read(Message(text=text))
        if Act.ACCEPT in reading.acts and Act.REFUSE not in reading.acts and not reading.asks:
            terms = [one.term for one in topics_of(text[:_SHORT], own)] or [""]
            for term in terms:
                yield Sign(
                    kind=SignKind.ACCEPT,
                    term=term,
                    quote=_quote(text, 0, len(text)),
                    confidence=_ACCEPTED,
                )


def _sure_of(said: str, families: set[Family]) -> float:
    if Family.GIVE_VERB not in families:
        return _VAGUE if families & _GIVES else _APPROVED
    return _TRIED if said.rstrip().endswith("?") else _BARE


def _given(text: str, sentence: Marked, own: Sequence[OwnTerm], *, sure: float) -> Iterator[Sign]:
    said = text[sentence.start : sentence.end]
    found = given_topics(said, own) or (() if topics_of(said, own) else (Topic(NOT_NAMED),))
    for topic in found:
        yield _sign(SignKind.GIVE, topic, text, sentence, sure)


def _traded(
    text: str, sentence: Marked, after: Marked | None, reading: Reading, own: Sequence[OwnTerm]
) -> Iterator[Sign]:
    """A trade: what we give before the condition, what we get behind it."""
    said = text[sentence.start : sentence.end]
    cut = _mine_first().search(said)
    if cut is None:
        give, get = said, "" if after is None else text[after.start : after.end]
    elif cut.start() > 3:
        give, get = said[: cut.start()], said[cut.start() :]
    else:
        comma = said.find(",")
        give, get = (said[comma:], said[:comma]) if comma > 0 else (said, said)
    gives = topics_of(give, own) or topics_of(said, own)[:1] or (Topic(NOT_NAMED),)
    gets = [one for one in topics_of(get, own) if one.term not in {g.term for g in gives}]
    for topic in gives:
        yield _sign(SignKind.TRADE, topic, text, sentence, _BARE)
    for topic in gets:
        yield _sign(SignKind.GET, topic, text, sentence, _BARE)
    if not gets:
        asked = [one for one in reading.asks if sentence.start <= one.start < sentence.end]
        term = term_of(asked[-1].kind) if asked else NOT_NAMED
        yield _sign(SignKind.GET, Topic(term), text, sentence, _VAGUE)


def _sign(kind: SignKind, topic: Topic, text: str, sentence: Marked, sure: float) -> Sign:
    term = topic.term
    is_known = term in (PRICE, PAYMENT) or topic.size is not None or topic.fee is not None
    return Sign(
        kind=kind,
        term=term,
        unit=topic.unit,
        size=topic.size,
        fee=topic.fee,
        quote=_quote(text, sentence.start, sentence.end),
        start=sentence.start,
        confidence=sure if is_known or term != NOT_NAMED else round(sure * 0.7, 2),
        is_bare=topic.is_bare,
    )


def _sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    begin = max((text.rfind(mark, 0, start) + len(mark) for mark in (". ", "? ", "! ", "\n\n")
                 if text.rfind(mark, 0, start) >= 0), default=0)  # fmt: skip
    stops = [at for mark in (". ", "? ", "! ", "\n\n") if (at := text.find(mark, end)) >= 0]
    stop = min(stops, default=len(text) - 1) + 1
    return max(begin, start - _LONGEST_QUOTE), min(stop, end + _LONGEST_QUOTE)


def _quote(text: str, start: int, end: int) -> str:
    said = " ".join(text[start:end].split())
    return said if len(said) <= _LONGEST_QUOTE else f"{said[: _LONGEST_QUOTE - 1]}…"
