"""Where in a text does a family of markers occur?"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from giveget.core.language.family import Family
from giveget.core.language.lint.gated import Group, bits_of, gated
from giveget.core.language.markers import CONDITIONS, PHRASES

# Typographic characters are read like their plain twins; one for one, so that offsets stay.
_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "‑": "-", "\u00a0": " ", "\u202f": " "}
)
_SENTENCE_END = re.compile(
    r"[.!?…][\"')\]]{0,3}\s+|\n\s*\n\s*|(?P<salutation>(?<=[,:;])[ \t]*\n\s*)|\n\s*[-*•]\s+"
)
_FEW = 24  # choices of phrases that get a pattern of their own before all become one
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
    for gap in _SENTENCE_END.finditer(text):
        if gap["salutation"] and not _is_salutation(text, gap.start()):
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


class Phrases:
    """Phrases written in the way of :mod:`markers`, compiled as far as the texts demand it.

    Args:
        lines: the phrases; ``gate`` is the group that rules them out.
    """

    __slots__ = ("_lines", "_parts", "_whole", "gate")

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = tuple(lines)
        self.gate = gated(self._lines)
        self._parts: dict[tuple[str, ...], re.Pattern[str]] = {}
        self._whole: re.Pattern[str] | None = None

    @property
    def whole(self) -> re.Pattern[str]:
        """All of them as one pattern."""
        if self._whole is None:
            self._whole = compile_phrases(self._lines)
        return self._whole

    def found(self, text: str, small: str) -> Iterable[re.Match[str]]:
        """Return the matches in a text; ``small`` is the same text in small letters.

        Phrases that cannot match are left out while few texts have come: the matches are the same.
        """
        lines = tuple(one.line for one in self.gate.those_for(small))
        if not lines:
            return ()
        pattern = self._parts.get(lines)
        if pattern is None:
            if len(lines) == 1 or len(self._parts) < _FEW:
                pattern = self._parts[lines] = compile_phrases(lines)
            else:
                pattern = self.whole
        return pattern.finditer(text)


@cache
def phrases_of(family: Family) -> Phrases:
    """The phrases of a family."""
    return Phrases(PHRASES[family])


# What no small word gives away: several exclamation marks, and words in capitals.
_LOUD = re.compile(r"!!|[A-Z]{4}")


@cache
def _gates() -> tuple[tuple[Family, Group], ...]:
    return tuple((family, phrases_of(family).gate) for family in PHRASES)


def families_in(text: str, small: str) -> frozenset[Family]:
    """Return the families of which a text may hold a marker; all others it does not hold.

    Args:
        text: the text, quotes made plain.
        small: the same in small letters.
    """
    gates = _gates()
    bits = bits_of(small)
    found = {family for family, gate in gates if bits & gate.bits}
    if _LOUD.search(text):
        found.update(family for family, gate in gates if gate.always)
    return frozenset(found)


def pattern_of(family: Family) -> re.Pattern[str]:
    """The compiled pattern of a family; compiled at first use to keep the import fast."""
    return phrases_of(family).whole


@cache
def _conditions() -> Phrases:
    return Phrases(CONDITIONS)


def holds_condition(text: str, small: str) -> bool:
    """Whether a text asks for something in return; ``small`` is the text in small letters."""
    return any(True for _ in _conditions().found(text, small))
