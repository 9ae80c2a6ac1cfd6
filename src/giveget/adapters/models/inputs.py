"""What does a model see of texts, alone or as turns of a conversation?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.adapters.models.cues import cues
from giveget.adapters.models.grams import Places, Rows, letter_rows, opening_rows, word_rows
from giveget.adapters.models.tokens import tokens


@dataclass(frozen=True, slots=True)
class Utterance:
    """One turn of a conversation: who speaks (any name), and what is said."""

    speaker: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What is counted in each text, its cues, and its place in the conversation.

    ``before`` and ``after`` are the rows of the neighbouring turns, -1 where there is none.
    ``place`` has one row a text: share of the conversation passed, turn (logarithm), first turn,
    last turn, same speaker as before, speaker of the first turn.
    """

    words: Rows
    letters: Rows
    openings: Rows
    cues: NDArray[np.float64]
    place: NDArray[np.float64]
    before: Places
    after: Places

    def __len__(self) -> int:
        return len(self.words)

    @property
    def speakers(self) -> Places:
        """1 where the one speaks who began the conversation, 0 where another does."""
        return self.place[:, 5].astype(np.int64)

    def take(self, rows: Places) -> Inputs:
        """Return some whole conversations (rows ascending), renumbered."""
        number = np.full(len(self) + 1, -1, dtype=np.int64)
        number[rows] = np.arange(len(rows))
        return Inputs(
            words=self.words.take(rows),
            letters=self.letters.take(rows),
            openings=self.openings.take(rows),
            cues=self.cues[rows],
            place=self.place[rows],
            before=number[self.before[rows]],
            after=number[self.after[rows]],
        )


def inputs_of(conversations: Sequence[Sequence[Utterance]]) -> Inputs:
    """Return what the models see of conversations, their turns one after the other."""
    texts = [turn.text for turns in conversations for turn in turns]
    found = [tokens(text) for text in texts]
    before: list[int] = []
    after: list[int] = []
    for turns in conversations:
        start, last = len(before), len(turns) - 1
        before += [start + i - 1 if i else -1 for i in range(len(turns))]
        after += [start + i + 1 if i < last else -1 for i in range(len(turns))]
    place = [row for turns in conversations for row in _place(turns)]
    return Inputs(
        words=word_rows(found),
        letters=letter_rows(found),
        openings=opening_rows(found),
        cues=cues(texts, found),
        place=np.array(place, dtype=np.float64).reshape(len(texts), 6),
        before=np.array(before, dtype=np.int64),
        after=np.array(after, dtype=np.int64),
    )


def _place(turns: Sequence[Utterance]) -> list[list[float]]:
    last = len(turns) - 1
    return [
        [
            i / max(last, 1),
            float(np.log1p(i)),
            float(i == 0),
            float(i == last),
            float(i > 0 and turns[i - 1].speaker == turn.speaker),
            float(turn.speaker == turns[0].speaker),
        ]
        for i, turn in enumerate(turns)
    ]
