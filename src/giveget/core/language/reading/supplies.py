"""What do they say they have, and what do they not have?"""

from __future__ import annotations

import re
from functools import cache

from giveget.core.language.reading.patterns import compiled
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.language.reading.words import words_of


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:we|i|our \w+|there) (?:really |actually |currently |just |simply |"
        "unfortunately ){0,2}(?:(?:do not|don't|did not|didn't|have not|haven't|"
        "will not|won't|cannot|can't|never)(?: really| actually| even| currently|"
        " yet)? (?:have|got|had|own|possess|provide|supply|bring)|have (?:no|none)|lack|"
        r"has no|is no|isn't (?:a|any)|are without)\b|\bno such \w+|\bwithout (?:a|"
        r"any) \w+ of our own\b"
    )


@cache
def _one_pattern() -> re.Pattern[str]:
    return re.compile(
        r" ?(?:one|that|any|either|it|anything like (?:that|it))\b ?(?:[.,;!]|$|yet|here|at|"
        "ourselves)"
    )


def unavailable_in(text: str, span: tuple[int, int], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The ids of lines due from them which a sentence says they do not have. Source: S0-25."""
    if vocabulary.deal is None:
        return ()
    match = _pattern().search(text, *span)
    if match is None:
        return ()
    theirs = [line.id for line in vocabulary.deal.lines if line.from_them]
    words = words_of(text, match.start(), span[1])
    named = [n.line for n in vocabulary.named(words) if n.line in theirs and n.score >= 0.25]
    if named:
        return (str(named[0]),)
    is_one = _one_pattern().match(text, match.end(), span[1])
    return (theirs[0],) if is_one and len(theirs) == 1 else ()


@cache
def _having() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:we|i|our \w+)(?: do| already| actually| in fact| now| also){0,2}(?:'ve| have)?"
        r"(?: already| now| actually)? (?:have(?! to\b| had\b)|has(?! to\b)|got|own|run|built|"
        r"developed)\b(?! (?:no|an? (?:question|problem|issue|concern)|questions)\b)"
    )


@cache
def _using() -> re.Pattern[str]:
    """ "You could teach from our programme" supposes that there is one."""
    return re.compile(
        r"\b(?:teach|train|work|start|build|run|go)\w*(?: \w+){0,2} (?:from|with|on) (?=our\b)|"
        r"\b(?:use|using|bring|bringing|take|supply|provide)(?: in)? (?=our (?:own )?)"
    )


@cache
def _supposing() -> re.Pattern[str]:
    return re.compile(r"\b(?:if|suppose|once|when|until|whether)\b")


def available_in(text: str, span: tuple[int, int], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The ids of lines due from them which a sentence says they have. Source: S0-25."""
    is_asked = "?" in text[max(span[0], span[1] - 3) : span[1]]
    if vocabulary.deal is None or is_asked:
        return ()
    match = _having().search(text, *span) or _using().search(text, *span)
    if match is None or _pattern().search(text, *span):
        return ()
    if _supposing().search(text, span[0], match.start()):
        return ()
    theirs = [line.id for line in vocabulary.deal.lines if line.from_them]
    stop = compiled(r"[,;:.]| (?:so|but|and)\b").search(text, match.end(), span[1])
    named = vocabulary.named(words_of(text, match.end(), stop.start() if stop else span[1]))
    return (str(named[0].line),) if named and named[0].line in theirs else ()
