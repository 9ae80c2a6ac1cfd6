"""Which words of a sentence must not be said, whatever it gives?"""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from giveget.core.language.late import late
from giveget.core.language.lint import saying_signs, voices
from giveget.core.language.lint.gated import Group, gated, joined
from giveget.core.language.lint.giving import is_denied_before, is_told

_UNDERSTOOD = late(
    r"\b(?:understand|know|see|hear|reali[sz]e|appreciate|aware|told (?:me|us)|mentioned|said|wrote)"
    r"(?: that)? $"
)
_YOURS = late(r"\b(?:you|your|they|their)(?:'ll| may| might| will| could| would)?(?: \w+)? $")


class Said(NamedTuple):
    """Words at ``start`` to ``end`` of a sentence that break the rule with this code."""

    start: int
    end: int
    code: str


@cache
def _sayings() -> Group:
    more = {
        "GG106": saying_signs.UNASKED,
        "GG109": saying_signs.RANGES,
        "GG211": saying_signs.TAKEN_BACK,
        "GG244": saying_signs.DEVALUES,
    }
    books = ({**saying_signs.SAYINGS, **more}, voices.SAYINGS)
    return joined(gated(lines, code) for book in books for code, lines in book.items())


@cache
def _refusals() -> Group:
    return gated(saying_signs.REFUSALS)


@cache
def _holds() -> Group:
    return gated(saying_signs.HOLDS)


def find_said(sentence: str) -> tuple[Said, ...]:
    """Return what must not be said; small letters and plain quotes. One per rule and place."""
    if not _sayings().may_match(sentence):
        return ()
    kept: list[Said] = []
    ends: dict[str, int] = {}
    for said in sorted(_spans(sentence, _sayings())):
        if said.start >= ends.get(said.code, 0) and _counts(sentence, said.start, said.code):
            kept.append(said)
            ends[said.code] = said.end
    return tuple(kept)


@lru_cache(maxsize=32)  # asked more than once about each sentence of a draft
def refuses(sentence: str) -> bool:
    """Whether a sentence says no."""
    return _says(sentence, _refusals())


def holds(sentence: str) -> bool:
    """Whether a sentence asks for time."""
    return _says(sentence, _holds())


def _says(sentence: str, lines: Group) -> bool:
    return lines.may_match(sentence) and any(True for _ in _spans(sentence, lines))


def _spans(sentence: str, lines: Group) -> Iterator[Said]:
    for line in lines.those_for(sentence):
        for match in line.pattern.finditer(sentence):
            start, end = match.span()
            inside = start > 0 and sentence[start].isalnum() and sentence[start - 1].isalnum()
            if not inside and start < end:
                yield Said(start, end, line.code)


def _counts(sentence: str, start: int, code: str) -> bool:
    if code == "GG103" and _YOURS().search(sentence, max(0, start - 24), start):
        return False
    if code == "GG204" and _UNDERSTOOD().search(sentence, max(0, start - 40), start):
        return False
    return not (is_denied_before(sentence, start) or is_told(sentence, start))
