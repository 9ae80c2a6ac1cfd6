"""Which plain signs of asking, openness and firmness does a text carry?"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from giveget.adapters.models.phrases import PHRASES, phrase_counts
from giveget.adapters.models.tokens import plain

# Own short lists: what the linter counts may change without a model being trained again.
_LISTS: Mapping[str, str] = {
    "you": "you your yours you're u",
    "me": "i my me mine i'm i'll i'd i've",
    "us": "we our us ours we're we'll let's",
    "request": "please can could would kindly need want send let may",
    "wh": "what when where which who why how",
    "thanks": "thanks thank appreciate grateful thx",
    "agree": "agree agreed yes right true exactly absolutely sure ok okay definitely",
    "hear": "understand see appreciate acknowledge recognize hear point valid respect sorry",
    "hedge": "maybe perhaps might possibly seems somewhat probably sometimes could may likely",
    "self_view": "think believe feel guess suppose opinion view find wonder",
    "warm": "good great glad happy love nice wonderful excited perfect hope beautiful best",
    "harsh": "bad wrong terrible stupid ridiculous hate nonsense ignorant ugly worst silly",
    "negation": "not no never none nothing nobody neither nor cannot without",
    "contrast": "but however although though yet disagree",
    "reason": "because since therefore thus hence so reason",
    "small": "just only simply merely really even obviously clearly",
    "firm": "final firm most more higher lower less take leave won't serious must max maximum",
    "flexible": "willing consider if possible flexible interested work prefer able",
    "greeting": "hi hello hey dear",
    "close": "deal accept offer regards forward soon",
}
_END = re.compile(r"[.!?]+")
_SETS: Mapping[str, frozenset[str]] = {name: frozenset(ws.split()) for name, ws in _LISTS.items()}

NAMES: tuple[str, ...] = (
    "length",
    "ends_in_question",
    "questions",
    "exclamations",
    "capitals",
    "numbers",
    "money_or_percent",
    "symbols",
    "contracted_not",
    "starts_with_request",
    "starts_with_wh",
    "starts_with_me",
    *_LISTS,
    *PHRASES,
    *(f"share of {name}" for name in PHRASES),
    "words",
    "sentences",
    "words_in_a_sentence",
    "letters_in_a_word",
)


_MOST = 1 << 16  # a count above says no more
_OTHER = {
    *("ends_in_question", "capitals", "money_or_percent", "starts_with_request"),
    *("starts_with_wh", "starts_with_me", "words_in_a_sentence", "letters_in_a_word"),
}
_COUNTED = np.array([not name.startswith("share of ") and name not in _OTHER for name in NAMES])


def cues(texts: Sequence[str], tokens: Sequence[Sequence[str]]) -> NDArray[np.float64]:
    """Return the cues of each text with its tokens: one row a text, columns as in ``NAMES``."""
    rows = [_cues(text, found) for text, found in zip(texts, tokens, strict=True)]
    table = np.array(rows, dtype=np.float64).reshape(len(texts), len(NAMES))
    counts = np.minimum(table[:, _COUNTED], _MOST).astype(np.int64)
    table[:, _COUNTED] = _logarithms()[counts]
    return table


@cache
def _logarithms() -> NDArray[np.float64]:
    return np.log1p(np.arange(_MOST + 1, dtype=np.float64))


@cache
def _lists_of() -> Mapping[str, tuple[int, ...]]:
    """The places of the lists that hold each word."""
    words = sorted(set().union(*_SETS.values()))
    return {w: tuple(i for i, some in enumerate(_SETS.values()) if w in some) for w in words}


def _cues(text: str, tokens: Sequence[str]) -> list[float]:
    """The cues of a text; counts as they are, their logarithms are taken for all texts at once."""
    first = tokens[0] if tokens else ""
    marks = [token for token in tokens if not token[0].isalnum()]
    starts = (first in _SETS["request"], first in _SETS["wh"], first in _SETS["me"])
    return [
        len(tokens),
        text[-8:].rstrip().endswith("?"),
        marks.count("?"),
        marks.count("!"),
        sum(map(str.isupper, text[:400])) / (len(text[:400]) + 1),
        sum(token[0].isdecimal() for token in tokens),
        "$" in marks or "%" in marks or "€" in marks,
        sum(mark > "\u2fff" or mark in "☹☺" for mark in marks),
        sum(token.endswith("n't") for token in tokens),
        *starts,
        *_listed(tokens),
        *_phrases(text),
    ]


def _listed(tokens: Sequence[str]) -> list[int]:
    """How many tokens are on each of the lists."""
    places, found = _lists_of(), [0] * len(_SETS)
    for token in tokens:
        for place in places.get(token, ()):
            found[place] += 1
    return found


def _phrases(text: str) -> list[float]:
    """Return phrases as counts and as shares of the words, and the text's measures.

    Shares count ten words more than there are, so that a word alone is not a whole.
    """
    read = plain(text)
    words = read.split()
    sentences = sum(1 for part in _END.split(read) if part.strip())
    counts = phrase_counts(text)
    return [
        *counts,
        *(count / (len(words) + 11) for count in counts),
        len(words),
        sentences,
        min((len(words) + 1) / (sentences + 1) / 20, 5.0),
        min(sum(map(len, words)) / max(len(words), 1), 12.0),
    ]
