"""Into which clauses does a sentence fall, and what does each of them do?"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from giveget.core.language.reading.force import Cue, cues
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.measures import Quantity
from giveget.core.language.reading.sieve import words_once
from giveget.core.language.reading.words import Word, stems_of, words_of

_HEADING = 2  # spaces in "payment terms:"


class Clause(NamedTuple):
    """A part of a sentence with its words, amounts and signs of force.

    Args:
        start: first character in the text (0-based).
        end: one past the last.
        joint: the words that joined it to the clause before (``and``, ``if`` …).
        words: its words.
        stems: the stems of its words; parts of compounds ("one-year") count as well.
        amounts: its amounts.
        cues: the signs of what it does.
        is_aside: it stands in brackets.
        is_question: its sentence ends with a question mark.
        lets: the patterns that its words let through, see :func:`sieve.words_in`.
    """

    start: int
    end: int
    joint: str
    words: tuple[Word, ...]
    amounts: tuple[Quantity, ...]
    cues: tuple[Cue, ...]
    is_question: bool
    is_aside: bool = False
    stems: frozenset[str] = frozenset()
    lets: int = -1

    def cue(self, *forces: Force) -> Cue | None:
        """The sign of one of these forces, if there is one."""
        for cue in self.cues:
            if cue.force in forces:
                return cue
        return None


@cache
def _joint_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?:[,;:(]|\s-+\s|\.\.\.)\s*(?:(?:and|but|or|so|then|plus|also|while|whereas|yet|"
        "although|though|because|since|otherwise|which|except|unless|if|provided|"
        r"as long as|in return|in exchange|however|therefore|as well as|with)\b(?! (?:then|"
        r"so) ))?|\s(?:and|(?<!everything )(?<!all )(?<!nothing )(?<!anything )but|plus|if|"
        "unless|except|provided|as long as|in return|in exchange|as well as|because|"
        r"otherwise|although|though|while|so that|or (?=we|i|else|you))\b"
    )


def clauses(
    text: str, start: int, end: int, amounts: tuple[Quantity, ...], lets: int | None = None
) -> tuple[Clause, ...]:
    """Cut one sentence of a folded text into clauses; amounts are never cut apart.

    Args:
        text: the folded text.
        start: first character of the sentence.
        end: one past its last.
        amounts: those of the sentence.
        lets: the patterns that its words let through, where they are known.
    """
    inside = tuple([q for q in amounts if start <= q.start and q.end <= end])
    is_question = "?" in text[max(start, end - 3) : end]
    cuts: list[tuple[int, int, str]] = []
    for match in _joint_pattern().finditer(text, start, end):
        if inside and any(q.start < match.end() and match.start() < q.end for q in inside):
            continue
        joint = match.group()
        if joint[0] == ":" and (_is_heading(text, start, match) or _leads_to(match, inside)):
            continue
        cuts.append((match.start(), _word_start(text, match), joint.strip(" ,;:(-.\n")))
    cuts += _turns(text, start, end, cuts)
    cuts.sort()
    bounds = [(start, ""), *((begin, joint) for _, begin, joint in cuts)]
    ends = [*(stop for stop, _, _ in cuts), end]
    found = []
    for (begin, joint), stop in zip(bounds, ends, strict=True):
        own = text[begin:stop]
        if not own or own.isspace():
            continue
        is_whole = begin == start and stop == end
        through = lets if is_whole and lets is not None else words_once(own)
        words = words_of(text, begin, stop)
        found.append(
            Clause(
                start=begin,
                end=stop,
                joint=joint,
                words=words,
                stems=stems_of(words),
                amounts=tuple([q for q in inside if begin <= q.start and q.end <= stop]),
                cues=cues(text, begin, stop, through),
                is_question=is_question,
                is_aside=text.find("(", max(start, begin - 3), begin) >= 0,
                lets=through,
            )
        )
    return tuple(found)


def _leads_to(match: re.Match[str], amounts: tuple[Quantity, ...]) -> bool:
    """ "Payment terms: 60 days" is one clause."""
    return any(match.end() <= q.start <= match.end() + 3 for q in amounts)


def _is_heading(text: str, start: int, match: re.Match[str]) -> bool:
    """ "Liability: a higher cap" is one clause: its heading says what it is about."""
    return text.count(" ", start, match.start()) < _HEADING


@cache
def _turn_pattern() -> re.Pattern[str]:
    """Where "if you …" turns to "we could …" without a comma."""
    return re.compile(
        r"\s(?=(?:then )?(?:(?:we|i)(?:'ll|'d| will| would| could| can| might|'re| are|'m|"
        r" am)\b|you (?:can|may|could) (?:have|use|get)\b))"
    )


@cache
def _condition_pattern() -> re.Pattern[str]:
    return re.compile(
        "(?:and |but |so |then )?(?:if|provided|once|as long as|in return for|"
        r"in exchange for|for|with|at)\b(?! (?:we|i) )"
    )


def _turns(
    text: str, start: int, end: int, cuts: list[tuple[int, int, str]]
) -> list[tuple[int, int, str]]:
    bounds = [start, *(begin for _, begin, _ in cuts), end]
    found = []
    for begin, stop in pairwise(bounds):
        if not _condition_pattern().match(text, begin, stop):
            continue
        match = _turn_pattern().search(text, begin + 6, stop)
        if match:
            found.append((match.start(), match.end(), ""))
    return found


def _word_start(text: str, match: re.Match[str]) -> int:
    """The clause begins with its joining word, after punctuation and spaces."""
    place = match.start()
    while place < match.end() and not text[place].isalnum():
        place += 1
    return place
