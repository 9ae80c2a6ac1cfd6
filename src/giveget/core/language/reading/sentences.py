"""Where does a sentence begin and end?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from giveget.core.language.reading.words import word_set

# A full stop after these does not end a sentence.
_SHORT = word_set(
    "e.g i.e approx mr mrs ms dr prof st no nr vs inc ltd corp co cf etc incl excl "
    "p.a p.m a.m est max min ca bzw z.b ca fig ref art sec u.s u.k mio mrd resp tel "
    "ext jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri"
)
# Lines of a paragraph are joined where they were wrapped; a line that ends well before this width
# was ended on purpose.
_WRAP_MIN, _WRAP_MAX = 45, 80
# A sentence is never longer than this; what is longer is cut at a space.
LONGEST_SENTENCE = 600


@cache
def _end_pattern() -> re.Pattern[str]:
    return re.compile(r"[.!?…]+[\"')\]]*(?=\s|$)")


@cache
def _bullet_pattern() -> re.Pattern[str]:
    return re.compile(r"[ \t]*(?:[-*•·▪◦‣–—+>]|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)])[ \t]+")


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Runs of lines that belong together: wrapped lines of one paragraph or bullet."""
    lines = list(_lines(text))
    widest = max((end - start for start, end in lines), default=0)
    width = max(_WRAP_MIN, min(widest, _WRAP_MAX))
    block: tuple[int, int] | None = None
    for start, end in lines:
        line = text[start:end]
        if not line.strip():
            if block:
                yield block
            block = None
            continue
        is_wrapped = block is not None and _continues(text, block[1], line, width)
        if block and not is_wrapped:
            yield block
        block = (block[0], end) if block and is_wrapped else (start, end)
    if block:
        yield block


def _continues(text: str, previous_end: int, line: str, width: int) -> bool:
    """Whether a line goes on where the one before was wrapped."""
    if _bullet_pattern().match(line):
        return False
    previous = text[text.rfind("\n", 0, previous_end) + 1 : previous_end].rstrip()
    first_word = line.split(None, 1)[0]
    return len(previous) + 1 + len(first_word) > width and not previous.endswith(":")


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    if match.group()[0] != "." or len(match.group()) > 1:
        return True
    word = text[text.rfind(" ", start, match.start()) + 1 : match.start()].lower().strip("(\"'")
    if word.rsplit("\n", 1)[-1] in _SHORT:
        rest = text[match.end() : match.end() + 2].strip()
        return False if not rest else not rest[0].islower() and word in ("etc", "inc", "ltd")
    is_initial = len(word) == 1 and word.isalpha() and word != "i"
    if is_initial or (word.isdigit() and match.start() - len(word) <= start):
        return False
    following = text[match.end() : match.end() + 3].lstrip()
    return not (following and following[0].islower() and "." in word)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut at ends of sentences; overlong pieces at a space."""
    begin = start
    for match in _end_pattern().finditer(text, start, end):
        if _ends_sentence(text, begin, match):
            yield begin, match.end()
            begin = match.end()
    yield begin, end


def _short_pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST_SENTENCE:
        cut = text.rfind(" ", start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE)
        cut = cut if cut > start else start + LONGEST_SENTENCE
        yield start, cut
        start = cut
    yield start, end


@lru_cache(maxsize=8)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return the (start, end) of every sentence, line item or heading, without outer spaces.

    Cost: linear in the length of the text.
    """
    found = []
    for block_start, block_end in _blocks(text):
        bullet = _bullet_pattern().match(text, block_start, block_end)
        first = bullet.end() if bullet else block_start
        for piece in _pieces(text, first, block_end):
            for start, end in _short_pieces(text, *piece):
                while start < end and text[start].isspace():
                    start += 1
                while end > start and text[end - 1].isspace():
                    end -= 1
                if start < end:
                    found.append((start, end))
    return tuple(found)
