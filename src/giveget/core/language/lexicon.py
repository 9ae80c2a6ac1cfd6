"""Where in a text does a family of markers occur?"""

import re
from functools import cache

from giveget.core.language.family import Family
from giveget.core.language.lint.gated import Group, gated
from giveget.core.language.markers import CONDITIONS, PHRASES

# Typographic characters are read like their plain twins; one for one, so that offsets stay.
_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "‑": "-", "\u00a0": " ", "\u202f": " "}
)
_SENTENCE_END = re.compile(
    r"[.!?…][\"')\]]{0,3}\s+|\n\s*\n\s*|(?P<salutation>(?<=[,:;])[ \t]*\n\s*)|\n\s*[-*•]\s+"
)
_SALUTATION = 4  # words; a longer line that ends with a comma was wrapped


def plain(text: str) -> str:
    """Return the text of the same length with typographic quotes and spaces made plain."""
    return text if text.isascii() else text.translate(_PLAIN)


def sentences(text: str) -> list[tuple[int, int]]:
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
    return [trimmed for span in spans if (trimmed := _trim(text, *span))]


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


@cache
def pattern_of(family: Family) -> re.Pattern[str]:
    """The compiled pattern of a family; compiled at first use to keep the import fast."""
    return compile_phrases(PHRASES[family])


@cache
def _gate(family: Family) -> Group:
    return gated(PHRASES[family])


def may_hold(family: Family, small: str) -> bool:
    """Whether a text in small letters may hold a marker of the family."""
    return _gate(family).fits(small)


@cache
def condition_pattern() -> re.Pattern[str]:
    """The compiled pattern of words that ask for something in return."""
    return compile_phrases(CONDITIONS)
