"""Does a sentence give something, trade it, or neither?"""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from giveget.core.language.late import late
from giveget.core.language.lint import giving_signs as signs
from giveget.core.language.lint import voices
from giveget.core.language.lint.gated import Gated, Group, gated, joined
from giveget.core.language.lint.giving_words import written_out


class Giving(StrEnum):
    """In which way a sentence gives."""

    GIVE = "give"
    VAGUE = "vague"
    SPLIT = "split"


class Given(NamedTuple):
    """A place where something is given: characters ``start`` to ``end`` of the sentence."""

    start: int
    end: int
    way: Giving


_WILL, _DID = "<will> ", "<did> ?"
_GIVES = (*signs.GIVES, *voices.GIVES)
_LAST_DENIED = 60  # characters before a sign in which a denial still denies it
_AHEAD = late(r"\b(?:will|'ll|can|could|would|'d|let's|going to|leave|hold|honou?r|keep)\b")
_ON_US = late(
    r"(?:,|;| -|\band\b|\bso\b|\bbut\b) ?(?:so |and |then )*(?:we|i|let's|you (?:can|may|'ll))"
)
_CLAUSE = late(r"[;:!?—–]|[.,](?!\d)| (?:but|and|so|because|which|while|whereas|though) ")


@cache
def _will() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{written_out('<will>')[0]}) ")


@cache
def _did() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{written_out('<did>')[0]}) ?")


def _after(head: str) -> Iterator[str]:
    """What follows a head in the lines that begin with it."""
    return (line[len(head) :] for line in _GIVES if line.startswith(head))


def _headless() -> Iterator[str]:
    return (line for line in _GIVES if not line.startswith((_WILL, _DID)))


def gated_lines() -> Iterator[str]:
    """Yield the lines of gives as they are looked for, and what keeps one from counting."""
    yield from (*_after(_WILL), *_after(_DID), *_headless())
    yield from (getattr(signs, name) for name in _GUARDS)


@cache
def _after_will() -> Group:
    return gated(_after(_WILL))


@cache
def _after_did() -> Group:
    return gated(_after(_DID))


@cache
def _anywhere() -> Group:
    return gated(_headless())


@cache
def _offers() -> Group:
    return gated(signs.OFFERS)


@cache
def _vagues() -> Group:
    return gated(signs.VAGUES)


@cache
def _splits() -> Group:
    return gated(signs.SPLITS)


@cache
def _gives() -> Group:
    return joined((_splits(), _offers(), _after_will(), _after_did(), _anywhere(), _vagues()))


@cache
def _conditions() -> Group:
    return gated((*signs.CONDITIONS, *voices.CONDITIONS))


_GUARDS = ("HARMLESS", "DENIALS", "TURNS", "OTHERS", "REPORTS", "PAST")


@cache
def _guard(name: str) -> Group:
    return gated((getattr(signs, name),))


def _guarded(name: str, sentence: str) -> re.Pattern[str] | None:
    """The pattern of a guard, unless its words do not stand in the sentence."""
    those = _guard(name).those_for(sentence)
    return those[0].pattern if those else None


def is_tied(sentence: str) -> bool:
    """Whether a sentence (small letters, plain quotes) asks for something in return."""
    return any(one.pattern.search(sentence) for one in _conditions().those_for(sentence))


@cache
def _trades() -> Group:
    return gated((*signs.TRADES, *voices.TRADES))


_HYPOTHESIS = late(r"\b(?:if|what if) (?:we|i)\b")


def is_hypothetical_offer(sentence: str) -> bool:
    """Whether a question tries an offer out and asks for nothing: "would you sign if we …?"."""
    if not sentence.rstrip(" \"')").endswith("?") or not _HYPOTHESIS().search(sentence):
        return False
    rest = _HYPOTHESIS().sub(" ", sentence)
    return not is_tied(rest) and any(True for _ in _matches(sentence, _offers(), Giving.GIVE))


_RETURN = late(
    r"(?:and |but |then,? )?(?:in (?:return|exchange)|for (?:that|this),? (?:we|i)|what (?:we|i)(?:'d| "
    r"would)? (?:need|ask|want)|all (?:we|i)(?:'d| would)? (?:need|ask|want)|(?:we|i)(?:'d| would)"
    r"(?: only| just| then)? (?:need|ask|want|expect) (?:you|your|an?|the|for|in)|the condition|on one condition"
    r"|that (?:assumes|requires|depends|is subject|holds if|is on condition))"
)


def is_return(sentence: str) -> bool:
    """Whether a sentence asks for what the sentence before it is given for."""
    return _RETURN().match(sentence) is not None


@cache
def _forms() -> Group:
    return gated(voices.FORMS)


def trades_by_form(sentence: str) -> bool:
    """Whether a sentence is built as a trade, whatever it is about: "let's swap …"."""
    return _forms().may_match(sentence) and any(
        counts(sentence, one.start, one.start) for one in _matches(sentence, _forms(), Giving.GIVE)
    )


def is_trade(sentence: str) -> bool:
    """Whether a sentence that is tied gives something in return, in whatever words."""
    return _trades().may_match(sentence) and any(
        counts(sentence, one.start, one.end) for one in _matches(sentence, _trades(), Giving.GIVE)
    )


def find_given(sentence: str) -> tuple[Given, ...]:
    """Return where a sentence gives, tied or not; small letters and plain quotes.

    Denied, reported and past gives and those of others do not count, nor does a plain question.
    """
    if not _gives().may_match(sentence):
        return ()
    is_question = sentence.rstrip(" \"')").endswith("?")
    found = list(_matches(sentence, _splits(), Giving.SPLIT))
    found += _matches(sentence, _offers(), Giving.GIVE)
    if not is_question:
        found += _promised(sentence)
        found += _matches(sentence, _vagues(), Giving.VAGUE)
    return _apart(one for one in found if counts(sentence, one.start, one.end))


def _promised(sentence: str) -> Iterator[Given]:
    will = _after_will().those_for(sentence)
    if will:
        for head in _will().finditer(sentence):
            yield from _tails(sentence, head, will)
    did = _after_did().those_for(sentence)
    if did:
        for head in _did().finditer(sentence):
            yield from _tails(sentence, head, did)
    yield from _matches(sentence, _anywhere(), Giving.GIVE)


def _tails(sentence: str, head: re.Match[str], tails: tuple[Gated, ...]) -> Iterator[Given]:
    for tail in tails:
        match = tail.pattern.match(sentence, head.end())
        if match:
            yield Given(head.start(), match.end(), Giving.GIVE)
            return


def _matches(sentence: str, lines: Group, way: Giving) -> Iterator[Given]:
    for line in lines.those_for(sentence):
        for match in line.pattern.finditer(sentence):
            start = match.start()
            if start == 0 or not (sentence[start].isalnum() and sentence[start - 1].isalnum()):
                yield Given(start, match.end(), way)


def _apart(found: Iterator[Given]) -> tuple[Given, ...]:
    kept: list[Given] = []
    for one in sorted(found, key=lambda g: (g.start, -g.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


# What is handed over in any office, and times and years where sums are looked for.
_HANDED = late(
    r"(?:give|giving|given|gives) (?:you|them|her|him) (?!(?:back|away)\b)(?:[a-z'-]{1,12} ){0,4}?(?:calls?|"
    r"rings?|buzz|info|information|ideas?|lift|ride|tour|background|directions|access|details?|"
    r"overview|update|heads-up|hand|shout|answers?|feedback|reply|examples?|papers|link|warning|"
    r"impression|sense|feeling|summary|demo|glimpse|notice|reasons?|picture|introduction|head start)\b"
    r"(?![^.?!]{0,40}(?:free|extra|\boff\b|discount|cost|charge|%))"
)
_CLOCK = late(r"(?<=\d)(?::\d\d| ?[ap]\.?m\b| ?o'clock|/\d{1,2}\b)")
_YEAR = late(
    r"(?:[,/]|\bin|\bthe|\bof|\bsince|\buntil|\byear|\b(?:jan|febr)uary|\bmarch|\bapril|\bmay|\bjune|"
    r"\bjuly|\baugust|\b(?:septem|octo|novem|decem)ber|\b(?:spring|summer|fall|autumn|winter)|\bq[1-4])"
    r" ?(?:199\d|20[0-4]\d)$"
)


def _is_no_gift(sentence: str, start: int, end: int) -> bool:
    """Whether a call or an idea is given, or the sum is a time or a year."""
    if _HANDED().match(sentence, start):
        return True
    return end > start and bool(
        _CLOCK().match(sentence, end) or _YEAR().search(sentence, start, end)
    )


def counts(sentence: str, start: int, end: int) -> bool:
    """Whether what stands at ``start`` to ``end`` is given by us, now and in earnest."""
    return not (
        _is_no_gift(sentence, start, end)
        or _is_denied(sentence, start, end)
        or is_told(sentence, start)
        or _is_past(sentence, start)
    )


def _clause_start(sentence: str, start: int) -> int:
    begin = 0
    for gap in _CLAUSE().finditer(sentence, max(0, start - 200), start):
        begin = gap.end()
    return begin


def _is_denied(sentence: str, start: int, end: int) -> bool:
    denials, turns = _guarded("DENIALS", sentence), _guarded("TURNS", sentence)
    if denials is None and turns is None:
        return False
    begin = max(_clause_start(sentence, start), start - _LAST_DENIED)
    if denials is not None and denials.search(_in_earnest(sentence, begin, end)):
        return True
    return turns is not None and turns.search(sentence, begin, start) is not None


def _in_earnest(sentence: str, begin: int, end: int) -> str:
    """A part of a sentence without what only sounds like a denial."""
    harmless = _guarded("HARMLESS", sentence)
    part = sentence[begin:end]
    return part if harmless is None else harmless.sub(" ", part)


_NEAR = 30  # a denial in front of other words reaches no further


def is_denied_before(sentence: str, start: int) -> bool:
    """Whether a denial in the same clause stands right before."""
    denials = _guarded("DENIALS", sentence)
    if denials is None:
        return False
    begin = max(_clause_start(sentence, start), start - _NEAR)
    return denials.search(_in_earnest(sentence, begin, start)) is not None


def is_told(sentence: str, start: int) -> bool:
    """Somebody else gives, or is reported to."""
    others = _guarded("OTHERS", sentence)
    if others is not None and others.search(sentence, _clause_start(sentence, start), start):
        return True
    reports = _guarded("REPORTS", sentence)
    told = reports.search(sentence, 0, start) if reports is not None else None
    return told is not None and not _ON_US().search(sentence[told.end() : start + 8])


def _is_past(sentence: str, start: int) -> bool:
    past = _guarded("PAST", sentence)
    first, last = max(0, start - 80), min(len(sentence), start + 60)
    if past is None or not past.search(sentence, first, last):
        return False
    return not _AHEAD().search(sentence)
