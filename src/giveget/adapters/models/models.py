"""How does a text sound, and what do its turns try? Small trained models that only rank."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from giveget.adapters.models.inputs import Inputs, Utterance, inputs_of
from giveget.adapters.models.store import load_model
from giveget.adapters.models.tokens import says

_DIGITS = 6
_ONE_BY_ONE = 512  # texts at a time, so that memory stays small


class Models:
    """Scores of texts from weights that come with the package; nothing is downloaded.

    The weights of a model are read when it is first asked for. The same text always gives the same
    score, alone or among others. Scores rank texts; they never block or decide.
    """

    def asks(self, sentence: str) -> float:
        """Return how likely a sentence asks something of its reader, 0 to 1."""
        return self.asks_all([sentence])[0]

    def asks_all(self, sentences: Sequence[str]) -> list[float]:
        """Return for each sentence how likely it asks something of its reader, 0 to 1."""
        chances = rounded(_chance(_singles(sentences, "asks")[0]))
        return [c if says(text) else 0.0 for c, text in zip(chances, sentences, strict=True)]

    def warmth(self, text: str) -> float:
        """Return how likely an offer was meant to be warm and friendly, not tough: 0 to 1."""
        return self.warmth_all([text])[0]

    def warmth_all(self, texts: Sequence[str]) -> list[float]:
        """Return the warmth of each text, 0 to 1."""
        return rounded(_chance(_singles(texts, "warmth")[0]))

    def receptiveness(self, text: str) -> float:
        """Return how open to the other view a text sounds.

        In standard deviations of human ratings of written disagreements; 0 is their average. The
        prediction varies less than ratings do.
        """
        return self.receptiveness_all([text])[0]

    def receptiveness_all(self, texts: Sequence[str]) -> list[float]:
        """Return the receptiveness of each text, in standard deviations of human ratings."""
        return rounded(_singles(texts, "receptiveness")[0])

    def tension_rank(self, text: str) -> float:
        """Return a number by which texts are ordered by tension: higher is tenser.

        Low receptiveness and low warmth in equal parts. It has no unit and no band.
        """
        return self.tension_ranks([text])[0]

    def tension_ranks(self, texts: Sequence[str]) -> list[float]:
        """Return the number by which each text is ordered by tension."""
        found = _singles(texts, "receptiveness", "warmth")
        return rounded(tension_of(found[0], found[1]))

    def strategies(self, utterances: Sequence[Utterance]) -> list[dict[str, float]]:
        """Return how likely each turn of one conversation uses each of ten strategies, 0 to 1.

        Labels are those of CaSiNo; a turn may use several.
        """
        return self._talk("strategies", utterances)

    def used_strategies(self, utterances: Sequence[Utterance]) -> list[tuple[str, ...]]:
        """Return the strategies each turn is said to use: those above their thresholds."""
        return used_by(inputs_of([utterances]))

    def face_acts(self, utterances: Sequence[Utterance]) -> list[dict[str, float]]:
        """Return how likely each turn of one conversation is each face act; they sum to 1."""
        return self._talk("faces", utterances)

    def _talk(self, name: str, utterances: Sequence[Utterance]) -> list[dict[str, float]]:
        if not utterances:
            return []
        model = load_model(name)
        scores = model.linear.scores(inputs_of([utterances]))
        chances = _shares(scores) if name == "faces" else _chance(scores)
        return [dict(zip(model.labels, rounded(row), strict=True)) for row in chances]


def used_by(inputs: Inputs) -> list[tuple[str, ...]]:
    """Return the strategies each turn is said to use: those above their thresholds."""
    model = load_model("strategies")
    above = model.linear.scores(inputs) > model.thresholds
    return [
        tuple(label for label, is_used in zip(model.labels, row, strict=True) if is_used)
        for row in above
    ]


def tension_of(receptive: NDArray[np.float64], warm: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the number by which texts are ordered, from the scores of the two models."""
    open_, warmth = np.clip(receptive, -3.0, 3.0), np.clip(warm, -6.0, 6.0) / 2.0
    tense: NDArray[np.float64] = -(open_ + warmth) / 2.0
    return tense


def _singles(texts: Sequence[str], *names: str) -> NDArray[np.float64]:
    """Return each model's only score of each text read on its own (0 where nothing is said)."""
    models = [load_model(name).linear for name in names]
    parts = [np.zeros((len(names), 0))]
    for start in range(0, len(texts), _ONE_BY_ONE):
        inputs = _inputs(texts[start : start + _ONE_BY_ONE])
        parts.append(np.stack([model.scores(inputs)[:, 0] for model in models]))
    speaking = np.array([says(text) for text in texts], dtype=bool)
    return np.where(speaking, np.concatenate(parts, axis=1), 0.0)


def _inputs(texts: Sequence[str]) -> Inputs:
    return inputs_of([(Utterance("", text),) for text in texts])


def _chance(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    chances: NDArray[np.float64] = 1.0 / (1.0 + np.exp(-np.clip(scores, -30.0, 30.0)))
    return chances


def _shares(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: NDArray[np.float64] = powers / powers.sum(axis=1, keepdims=True)
    return shares


def rounded(values: NDArray[np.float64]) -> list[float]:
    """Return plain numbers; the last bits, which depend on the processor, are dropped."""
    return [round(value, _DIGITS) + 0.0 for value in values.tolist()]
