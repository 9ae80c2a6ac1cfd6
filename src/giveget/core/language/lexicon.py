"""Where in a text does a family of markers occur?"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache, reduce
from operator import methodcaller, or_

from giveget.core.language.family import Family
from giveget.core.language.late import late
from giveget.core.language.lint.gated import gated, passing
from giveget.core.language.markers import CONDITIONS, PHRASES

# Typographic characters are read like their plain twins; one for one, so that offsets stay.
_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "‑": "-", "\u00a0": " ", "\u202f": " "}
)
_SENTENCE_END = late(
    r"[.!?…][\"')\]]{0,3}\s+|\n\s*\n\s*|(?P<salutation>(?<=[,:;])[ \t]*\n\s*)|\n\s*[-*•]\s+"
)
_IN_A_LINE = re.compile(r"[.!?…][\"')\]]{0,3}\s+")  # the same where there are no lines
_MOST_CHOICES = 1_000  # of families
_SALUTATION = 4  # words; a longer line that ends with a comma was wrapped


def plain(text: str) -> str:
    """Return the text of the same length with typographic quotes and spaces made plain."""
    return text if text.isascii() else text.translate(_PLAIN)


@lru_cache(maxsize=4)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return start and end of every sentence; a salutation line is a sentence of its own.

    White space around a sentence and bullets are left out; empty ones are dropped.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    ends = _SENTENCE_END() if "\n" in text else _IN_A_LINE
    for gap in ends.finditer(text):
        if gap.lastgroup and not _is_salutation(text, gap.start()):
            continue
        spans.append((start, gap.end()))
        start = gap.end()
    spans.append((start, len(text)))
    return tuple(trimmed for span in spans if (trimmed := _trim(text, *span)))


def _is_salutation(text: str, end: int) -> bool:
    line_start = text.rfind("\n", 0, end) + 1
    return len(text[line_start:end].split(None, _SALUTATION)) <= _SALUTATION


def _trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    body = text[start:end].rstrip()
    shift = len(body) - len(body.lstrip(" \t\r\n-*•>\"'("))
    return (start + shift, start + len(body)) if len(body) > shift else None


def compile_phrases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Return one pattern for phrases written in the way of :mod:`markers`."""
    words = [_with_tail(phrase) for phrase in phrases if _starts_word(phrase)]
    others = [_with_tail(phrase) for phrase in phrases if not _starts_word(phrase)]
    # One look behind for all of them: most places in a text do not start a word.
    starts = [rf"(?<!\w)(?:{'|'.join(words)})"] if words else []
    return re.compile("|".join([*starts, *others]), re.IGNORECASE)


def _starts_word(phrase: str) -> bool:
    return phrase[0].isalnum() or (phrase[0] == "(" and not phrase.startswith(("(?<", "(?!")))


def _with_tail(phrase: str) -> str:
    tail = r"(?!\w)" if phrase[-1].isalnum() or phrase[-1] in ")?" else ""
    return phrase.replace(" ?", r"\s*").replace(" ", r"\s+") + tail


# What no small word gives away: several exclamation marks, and words in capitals.
_LOUD = re.compile(r"!!|[A-Z][A-Z][A-Z]")


@lru_cache(maxsize=32)
def is_loud(text: str) -> bool:
    """Whether a text may shout."""
    return _LOUD.search(text) is not None


def _shouts(phrase: str) -> bool:
    return phrase[0] == "!" or (phrase.startswith("(?-i:") and not phrase.islower())


class Phrases:
    """Phrases written in the way of :mod:`markers`, compiled as far as the texts demand it.

    Args:
        lines: the phrases; ``gate`` is the group that rules them out, ``quiet`` are the bits of
            those that need not be shouted.
    """

    __slots__ = ("_patterns", "_whole", "gate", "quiet")

    def __init__(self, lines: Iterable[str]) -> None:
        # In one pattern for all of them, those that start a word come first.
        self.gate = gated(sorted(lines, key=_starts_word, reverse=True))
        loud = (one.bit for one in self.gate.patterns if _shouts(one.line))
        self.quiet = self.gate.bits & ~reduce(or_, loud, 0)
        self._patterns: dict[str, re.Pattern[str]] = {}
        self._whole: re.Pattern[str] | None = None

    @property
    def whole(self) -> re.Pattern[str]:
        """All of them as one pattern."""
        if self._whole is None:
            self._whole = compile_phrases(tuple(one.line for one in self.gate.patterns))
        return self._whole

    @property
    def shouts(self) -> bool:
        """Whether some match only what is shouted."""
        return self.quiet != self.gate.bits

    def found(self, text: str, small: str) -> Iterable[re.Match[str]]:
        """Return the matches in a text; ``small`` is the same text in small letters.

        Phrases that cannot match are left out; the matches are those of one pattern for all.
        """
        is_quiet = self.shouts and not is_loud(text)
        those = self.gate.those_for(small, self.quiet if is_quiet else -1)
        if not those:
            return ()
        if len(those) == 1:
            return self._pattern(those[0].line).finditer(text)
        return _merged([self._pattern(one.line) for one in those], text)

    def _pattern(self, line: str) -> re.Pattern[str]:
        known = self._patterns.get(line)
        if known is None:
            known = self._patterns[line] = compile_phrases((line,))
        return known


def _merged(patterns: list[re.Pattern[str]], text: str) -> Iterator[re.Match[str]]:
    """The matches of several patterns as one pattern that leaves the choice would find them."""
    ahead = [match for pattern in patterns if (match := pattern.search(text))]
    while ahead:
        best = min(ahead, key=_start)  # the earlier pattern in a tie
        yield best
        end = max(best.end(), best.start() + 1)
        again = (one if one.start() >= end else one.re.search(text, end) for one in ahead)
        ahead = [one for one in again if one]


_start = methodcaller("start")


@cache
def phrases_of(family: Family) -> Phrases:
    """The phrases of a family."""
    return Phrases(PHRASES[family])


class _Gates:
    """Which families do the words of a text let through?"""

    def __init__(self) -> None:
        known = [(family, phrases_of(family)) for family in PHRASES]
        self._quiet = [(family, phrases.quiet) for family, phrases in known]
        self._loud = frozenset(family for family, phrases in known if phrases.shouts)
        self._every = reduce(or_, (bits for _, bits in self._quiet))
        self._known: dict[int, frozenset[Family]] = {}

    def families(self, text: str, small: str) -> frozenset[Family]:
        """The families of which a text may hold a marker."""
        hits = passing(small) & self._every
        found = self._known.get(hits)
        if found is None:
            if len(self._known) >= _MOST_CHOICES:
                self._known.clear()
            found = self._known[hits] = frozenset(f for f, bits in self._quiet if hits & bits)
        return found | self._loud if is_loud(text) else found


@cache
def _gates() -> _Gates:
    return _Gates()


def families_in(text: str, small: str) -> frozenset[Family]:
    """Return the families of which a text may hold a marker; all others it does not hold.

    Args:
        text: the text, quotes made plain.
        small: the same in small letters.
    """
    return _gates().families(text, small)


def pattern_of(family: Family) -> re.Pattern[str]:
    """The compiled pattern of a family; compiled at first use to keep the import fast."""
    return phrases_of(family).whole


@cache
def _conditions() -> Phrases:
    return Phrases(CONDITIONS)


def holds_condition(text: str, small: str) -> bool:
    """Whether a text asks for something in return; ``small`` is the text in small letters."""
    return any(True for _ in _conditions().found(text, small))
