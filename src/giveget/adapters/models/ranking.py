"""How do the messages of one conversation sound, beside each other?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from giveget.adapters.models.inputs import Inputs, Utterance, inputs_of
from giveget.adapters.models.models import rounded, tension_of, used_by
from giveget.adapters.models.store import load_model
from giveget.adapters.models.tokens import says
from giveget.core.language.listening import Ranked

_AT_A_TIME = 512  # messages, so that memory stays small


class TextRanking:
    """Ranks messages by the models that come with the package; texts are looked at once for all.

    The scores are those of :class:`Models`. Of a conversation of more than 512 messages each 512
    count as a conversation of their own.
    """

    def rank(self, turns: Sequence[tuple[str, str]]) -> tuple[Ranked, ...]:
        """Return what the models say of each message: (who, text), in order."""
        found: list[Ranked] = []
        for start in range(0, len(turns), _AT_A_TIME):
            found += _ranked([Utterance(*turn) for turn in turns[start : start + _AT_A_TIME]])
        return tuple(found)


def _ranked(turns: Sequence[Utterance]) -> list[Ranked]:
    talk = inputs_of([turns])
    alone = _alone(talk)
    speaking = np.array([says(turn.text) for turn in turns], dtype=bool)
    open_, warm = (
        np.where(speaking, load_model(name).linear.scores(alone)[:, 0], 0.0)
        for name in ("receptiveness", "warmth")
    )
    tense = tension_of(open_, warm)
    return [
        Ranked(receptiveness=one, tension=rank, strategies=used)
        for one, rank, used in zip(rounded(open_), rounded(tense), used_by(talk), strict=True)
    ]


def _alone(talk: Inputs) -> Inputs:
    """The same texts, each as a conversation of its own."""
    none = np.full(len(talk), -1, dtype=np.int64)
    place = np.tile(inputs_of([(Utterance("", ""),)]).place, (len(talk), 1))
    return replace(talk, place=place, before=none, after=none)
