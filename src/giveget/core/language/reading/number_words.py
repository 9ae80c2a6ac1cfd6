"""Which numbers are written out as words?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from giveget.core.language.reading.sieve import Sifted, sifted

# text2num is imported only when one of these stands in the text: it costs 20 ms.
_SIGN = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    "sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fourty|fifty|sixty|seventy|"
    "eighty|ninety|hundred|thousand|million"
)


class _Token(NamedTuple):
    word: str
    start: int
    end: int

    def text(self) -> str:
        return self.word

    def nt_separated(self, _previous: _Token) -> bool:
        return False

    def not_a_number_part(self) -> bool:
        return False


@cache
def _sign_pattern() -> Sifted:
    return sifted(rf"\b(?:{_SIGN})")


@cache
def _token_pattern() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+|\d[\d.,]*|[^\w\s]")


@cache
def _one_pattern() -> Sifted:
    return sifted(
        r"\bone(?=[ -](?:month|year|week|quarter|day|hour|minute|percent|per cent|%|seat|user|and a half\b|"
        r"single year|times))|(?<=\byear )one\b|"
        r"(?P<half>\bhalf) ?a (?P<of>million|thousand|hundred|grand)\b|"
        r"\ba (?P<lone>hundred|thousand|million|grand|dozen)\b(?! (?:times|things|and))"
    )


_LONE = {"hundred": 100, "thousand": 1000, "grand": 1000, "million": 10**6, "dozen": 12}


def word_signs() -> int:
    """The patterns of which one must match where a number is written as words."""
    return _one_pattern().bit | _sign_pattern().bit


def number_words(text: str, start: int, end: int, lets: int) -> Iterator[tuple[int, int, Decimal]]:
    """Yield (start, end, value) of the numbers written as words in a part of a folded text.

    ``lets`` are the patterns that its words let through, see :func:`sieve.words_in`.
    """
    for match in _one_pattern().every(text, start, end, lets):
        many = match["of"] or match["lone"]
        value = Decimal(_LONE[many]) if many else Decimal(1)
        yield match.start(), match.end(), value / 2 if match["half"] else value
    if not _sign_pattern().search(text, start, end, lets):
        return
    from text_to_num import find_numbers

    tokens = [
        _Token(match.group(), match.start(), match.end())
        for match in _token_pattern().finditer(text, start, end)
        if match.group() != "-" or not _joins_words(text, match.start())
    ]
    for found in find_numbers(tokens, "en", threshold=2):
        first, last = tokens[found.start], tokens[found.end - 1]
        is_multiplier = found.start > 0 and tokens[found.start - 1].word[0].isdigit()
        if not (first.word[0].isdigit() or found.is_ordinal or is_multiplier):
            yield first.start, last.end, _exact(found.value)


def _exact(value: float) -> Decimal:
    return Decimal(int(value)) if value == int(value) else Decimal(str(value))


def _joins_words(text: str, place: int) -> bool:
    """A hyphen inside forty-two says nothing about the number."""
    return 0 < place < len(text) - 1 and text[place - 1].isalpha() and text[place + 1].isalpha()
