"""How do the messages of one conversation sound, beside each other?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from giveget.adapters.models.inputs import Inputs, Utterance, inputs_of
from giveget.adapters.models.models import rounded, tension_of, used_by
from giveget.adapters.models.store import load_model
from giveget.adapters.models.tokens import says
from giveget.core.language.listening import Ranked, Turns

_AT_A_TIME = 512  # messages, so that memory stays small


class TextRanking:
    """Ranks messages by the models that come with the package; texts are looked at once for all.

    The scores are those of :class:`Models`. Of a conversation of more than 512 messages each 512
    count as a conversation of their own.

    Args:
        is_whole: say the order by tension and the strategies as well, not receptiveness alone.
    """

    def __init__(self, *, is_whole: bool = True) -> None:
        self.is_whole = is_whole

    def rank(self, talks: Sequence[Turns]) -> tuple[tuple[Ranked, ...], ...]:
        """Return what the models say of each message of each conversation."""
        parts = [
            (number, [Utterance(*turn) for turn in turns[start : start + _AT_A_TIME]])
            for number, turns in enumerate(talks)
            for start in range(0, len(turns), _AT_A_TIME)
        ]
        found: list[tuple[Ranked, ...]] = [()] * len(talks)
        for block in _blocks(parts):
            said = iter(self._ranked([turns for _, turns in block]))
            for number, turns in block:
                found[number] += tuple(islice(said, len(turns)))
        return tuple(found)

    def _ranked(self, talks: Sequence[Sequence[Utterance]]) -> list[Ranked]:
        seen = inputs_of(talks)
        alone = _alone(seen)
        speaking = np.array([says(turn.text) for turns in talks for turn in turns], dtype=bool)
        open_ = _scores("receptiveness", alone, speaking)
        if not self.is_whole:
            return [Ranked(receptiveness=one) for one in rounded(open_)]
        tense = tension_of(open_, _scores("warmth", alone, speaking))
        return [
            Ranked(receptiveness=one, tension=rank, strategies=used)
            for one, rank, used in zip(rounded(open_), rounded(tense), used_by(seen), strict=True)
        ]


_Part = tuple[int, list[Utterance]]


def _blocks(parts: Sequence[_Part]) -> Iterator[list[_Part]]:
    """Parts of conversations together, up to about 512 messages."""
    block: list[_Part] = []
    for part in parts:
        if block and sum(len(turns) for _, turns in (*block, part)) > _AT_A_TIME:
            yield block
            block = []
        block.append(part)
    if block:
        yield block


def _scores(name: str, alone: Inputs, speaking: NDArray[np.bool_]) -> NDArray[np.float64]:
    return np.where(speaking, load_model(name).linear.scores(alone)[:, 0], 0.0)


def _alone(talk: Inputs) -> Inputs:
    """The same texts, each as a conversation of its own."""
    none = np.full(len(talk), -1, dtype=np.int64)
    place = np.tile(_place_alone(), (len(talk), 1))
    return replace(talk, place=place, before=none, after=none)


@cache
def _place_alone() -> NDArray[np.float64]:
    """Where a text on its own stands in its conversation."""
    return inputs_of([(Utterance("", ""),)]).place
