"""Which plain signs of asking, openness and firmness does a text carry?"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

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


def cues(texts: Sequence[str], tokens: Sequence[Sequence[str]]) -> NDArray[np.float64]:
    """Return the cues of each text with its tokens: one row a text, columns as in ``NAMES``."""
    table = np.array(
        [_cues(text, found) for text, found in zip(texts, tokens, strict=True)], dtype=np.float64
    )
    return table.reshape(len(texts), len(NAMES))


def _cues(text: str, tokens: Sequence[str]) -> list[float]:
    first = tokens[0] if tokens else ""
    marks = [token for token in tokens if not token[0].isalnum()]
    starts = (first in _SETS["request"], first in _SETS["wh"], first in _SETS["me"])
    return [
        np.log1p(len(tokens)),
        float(text[-8:].rstrip().endswith("?")),
        np.log1p(marks.count("?")),
        np.log1p(marks.count("!")),
        sum(map(str.isupper, text[:400])) / (len(text[:400]) + 1),
        np.log1p(sum(token[0].isdecimal() for token in tokens)),
        float("$" in marks or "%" in marks or "€" in marks),
        np.log1p(sum(mark > "\u2fff" or mark in "☹☺" for mark in marks)),
        np.log1p(sum(token.endswith("n't") for token in tokens)),
        *map(float, starts),
        *(np.log1p(sum(token in words for token in tokens)) for words in _SETS.values()),
        *_phrases(text),
    ]


def _phrases(text: str) -> list[float]:
    """Return phrases as logarithms of counts and as shares of the words, and the text's measures.

    Shares count ten words more than there are, so that a word alone is not a whole.
    """
    words = plain(text).split()
    sentences = sum(1 for part in _END.split(plain(text)) if part.strip())
    counts = phrase_counts(text)
    return [
        *map(np.log1p, counts),
        *(count / (len(words) + 11) for count in counts),
        np.log1p(len(words)),
        np.log1p(sentences),
        min((len(words) + 1) / (sentences + 1) / 20, 5.0),
        min(sum(map(len, words)) / max(len(words), 1), 12.0),
    ]
