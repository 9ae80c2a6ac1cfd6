"""What changes in the findings of a draft when a hint is heard where the rules are silent?"""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from giveget.core.language.family import FREEDOM
from giveget.core.language.lint.giving import is_return
from giveget.core.language.lint.leaning import Hint, Leaning
from giveget.core.language.marking import Marked, markers_of
from giveget.core.language.rules import rule
from giveget.core.language.scores import Band, scores_of
from giveget.core.terms import Finding, Severity

BLOCKS, WARNS = 0.5, 0.3
"""Chances from which a reading blocks, and from which it warns (chosen on left-out batches)."""

_PULLS = 0.5  # pulling blocks from here
_TRADES = 0.45
_DOUBTED = 0.1  # a give of a rule with less chance than this only warns
_TOUCHED = 0.05  # so does pressing or leaning on others; the rules are surer of that
_GIVES = frozenset({"GG101", "GG102"})
_PRESSING = frozenset(
    {"GG103", "GG105", "GG106", "GG202", "GG204", "GG205", "GG206", "GG220", "GG221", "GG222"}
)
_BEYOND_CHOICE = 0.9  # words that leave a choice are taken for a give or a pull from here only
_FEWEST = 2  # words; less says nothing
_SALUTATION = 4  # words before a comma


class Heard(NamedTuple):
    """What is found when the hint has been heard.

    Args:
        findings: those of the rules, some of them milder, and what the hint adds.
        gives: sentences that give by the hint alone.
        trades: whether a sentence trades by the hint alone.
        doubted: starts of sentences whose give only the rules see.
    """

    findings: tuple[Finding, ...]
    gives: bool = False
    trades: bool = False
    doubted: frozenset[int] = frozenset()


def hear(text: str, marked: tuple[Marked, ...], found: Iterable[Finding], hint: Hint) -> Heard:
    """Return the findings of the marked sentences of a text, with the hint heard."""
    kept = list(found)
    errors = sorted(
        (one.start, one.code)
        for one in kept
        if one.start is not None and one.severity is Severity.ERROR
    )
    gives = trades = False
    doubted: dict[int, int] = {}
    for place, one in enumerate(marked):
        if one.is_trade or _says_little(one.small.text):
            continue
        codes = {code for start, code in errors if one.start <= start < one.end}
        if codes and not codes <= _GIVES | _PRESSING:
            continue
        leaning = hint(one.small.text)
        wrong = leaning.wrong
        if codes:
            if wrong < (_DOUBTED if codes <= _GIVES else _TOUCHED):
                doubted[one.start] = one.end
                trades |= leaning.trade >= _TRADES
            continue
        if wrong >= WARNS and _is_paid(marked, place):
            trades = True
            continue
        if wrong < _BEYOND_CHOICE and _leaves_choice(one):
            continue
        trades |= leaning.trade >= _TRADES
        gives |= wrong >= BLOCKS and leaning.give >= leaning.pull
        if wrong >= WARNS:
            kept.append(_of_reading(text, one, leaning))
    calm = bool(doubted) and not _pulls([one for one in marked if one.start not in doubted])
    milder = tuple(_milder(one, doubted, calm=calm) for one in kept)
    return Heard(findings=milder, gives=gives, trades=trades, doubted=frozenset(doubted))


def _pulls(marked: Iterable[Marked]) -> bool:
    """Whether these sentences pull when they stand alone."""
    return scores_of(markers_of(marked)).band is Band.PULL


def _says_little(sentence: str) -> bool:
    """Whether it is a salutation, a closing line or a single word."""
    words = len(sentence.split(None, _SALUTATION))
    return words < _FEWEST or (words <= _SALUTATION and sentence.endswith(","))


def _leaves_choice(one: Marked) -> bool:
    """Whether a sentence says that they are free to choose, or to say no."""
    return any(marker.family in FREEDOM for marker in one.markers)


def _is_paid(marked: tuple[Marked, ...], place: int) -> bool:
    """Whether the next sentence asks for something in return."""
    return place + 1 < len(marked) and is_return(marked[place + 1].small.text)


def _of_reading(text: str, one: Marked, leaning: Leaning) -> Finding:
    gives = leaning.give >= leaning.pull
    blocks = leaning.wrong >= (BLOCKS if gives else _PULLS)
    code, reads = ("GG110", "a give") if gives else ("GG213", "pulling, or telling too much")
    said = " ".join(text[one.start : one.end].split())
    said = said if len(said) <= 80 else f"{said[:79].rstrip()}…"
    likely = f"{leaning.wrong:.0%}"
    message = f"“{said}” reads like {reads} ({likely} sure; learned from examples, not a rule)"
    found = rule(code).found(message, one.start, one.end)
    return found if blocks else replace(found, severity=Severity.WARNING)


def _milder(one: Finding, doubted: dict[int, int], *, calm: bool) -> Finding:
    if one.code == "GG201":
        return replace(one, severity=Severity.WARNING) if calm else one
    if one.code not in _GIVES | _PRESSING or one.start is None:
        return one
    if any(start <= one.start < end for start, end in doubted.items()):
        return replace(one, severity=Severity.WARNING)
    return one
