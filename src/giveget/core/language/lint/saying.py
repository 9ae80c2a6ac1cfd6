"""Which words of a sentence must not be said, whatever it gives?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from giveget.core.language.lint import saying_signs
from giveget.core.language.lint.gated import Gated, gated
from giveget.core.language.lint.giving import is_denied_before, is_told

_YOURS = re.compile(r"\b(?:you|your|they|their)(?:'ll| may| might| will| could| would)?(?: \w+)? $")


@dataclass(frozen=True, slots=True, order=True)
class Said:
    """Words at ``start`` to ``end`` of a sentence that break the rule with this code."""

    start: int
    end: int
    code: str


@cache
def _sayings() -> tuple[tuple[str, tuple[Gated, ...]], ...]:
    more = {
        "GG106": saying_signs.UNASKED,
        "GG109": saying_signs.RANGES,
        "GG211": saying_signs.TAKEN_BACK,
        "GG244": saying_signs.DEVALUES,
    }
    return tuple((code, gated(lines)) for code, lines in {**saying_signs.SAYINGS, **more}.items())


@cache
def _refusals() -> tuple[Gated, ...]:
    return gated(saying_signs.REFUSALS)


@cache
def _holds() -> tuple[Gated, ...]:
    return gated(saying_signs.HOLDS)


def find_said(sentence: str) -> Iterator[Said]:
    """Yield what must not be said; small letters and plain quotes. One per rule and place."""
    for code, lines in _sayings():
        end = -1
        for start, stop in sorted(_spans(sentence, lines)):
            if start >= end and _counts(sentence, start, code):
                yield Said(start, stop, code)
                end = stop


def refuses(sentence: str) -> bool:
    """Whether a sentence says no."""
    return any(True for _ in _spans(sentence, _refusals()))


def holds(sentence: str) -> bool:
    """Whether a sentence asks for time."""
    return any(True for _ in _spans(sentence, _holds()))


def _spans(sentence: str, lines: tuple[Gated, ...]) -> Iterator[tuple[int, int]]:
    for line in lines:
        if line.fits(sentence):
            for match in line.pattern.finditer(sentence):
                start, end = match.span()
                inside = start > 0 and sentence[start].isalnum() and sentence[start - 1].isalnum()
                if not inside and start < end:
                    yield start, end


def _counts(sentence: str, start: int, code: str) -> bool:
    if code == "GG103" and _YOURS.search(sentence, max(0, start - 24), start):
        return False
    return not (is_denied_before(sentence, start) or is_told(sentence, start))
