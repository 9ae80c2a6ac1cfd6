"""Which models are there, and how is each one trained and judged?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from training.recipe import Recipe


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A model: its recipes, its folds, and how often they are cut anew.

    Of the recipes the one is taken that does best on groups left out of what is learned from.
    ``source`` and ``licence`` go into the notice that comes with the weights.
    """

    recipes: tuple[Recipe, ...]
    folds: int = 5
    repeats: int = 1
    source: str
    licence: str

    @property
    def choice(self) -> str:
        """What is told: one of the labels, any number of them, or a value."""
        return self.recipes[0].choice


_POLITENESS = "R package politeness 0.9.5 (Yeomans, Kantor, Tingley), data of the package"


def _asks(letters: float, waves: float, strength: float) -> Recipe:
    blocks = {"words": 1, "openings": 0.7} | ({"letters": letters} if letters else {})
    return Recipe(blocks=blocks, dense=0.04, waves=waves, strength=strength, choice="any")


def _faces(by_speaker: float, waves: float, strength: float) -> Recipe:
    return Recipe(
        blocks={"words": 1, "letters": 0.7, "before": 0.5},
        dense=0.018,
        waves=waves,
        strength=strength,
        choice="one",
        by_speaker=by_speaker,
        middle=0.3,
        second=0.03,
        balance=0.5,
    )


def _receptiveness(words: float, letters: float, waves: float, strength: float) -> Recipe:
    return Recipe(
        blocks={"words": words, "letters": letters, "openings": 0.5},
        dense=0.055,
        waves=waves,
        strength=strength,
        choice="value",
    )


def _strategies(letters: float, before: float, after: float, strength: float) -> Recipe:
    return Recipe(
        blocks={"words": 1, "letters": letters, "before": before, "after": after},
        dense=0.025,
        waves=0.7,
        strength=strength,
        choice="any",
        middle=0.3,
        second=0.03,
    )


def _warmth(letters: float, dense: float, strength: float) -> Recipe:
    return Recipe(
        blocks={"words": 2, "letters": letters}, dense=dense, strength=strength, choice="any"
    )


TASKS: Mapping[str, Task] = {
    "asks": Task(
        recipes=(_asks(0.6, 0.4, 0.7), _asks(0.6, 0.4, 1.2), _asks(0, 0.7, 0.8)),
        source="Parakweet email intent data set, training part: 3,657 sentences of business mail",
        licence="Apache-2.0",
    ),
    "faces": Task(
        recipes=(_faces(1, 0.7, 0.3), _faces(1.5, 0.5, 0.25)),
        source="Face acts in persuasion (Dutt, Joshi, Rose 2020): 7,666 utterances",
        licence="MIT",
    ),
    "receptiveness": Task(
        recipes=(
            _receptiveness(1.7, 0.8, 0.6, 0.1),
            _receptiveness(1.7, 0.8, 0.6, 0.05),
            _receptiveness(2.2, 1.2, 0.8, 0.05),
        ),
        folds=10,
        source=f"{_POLITENESS}: 2,191 rated replies to someone who disagrees",
        licence="MIT",
    ),
    "strategies": Task(
        recipes=(
            _strategies(1, 0.4, 0.3, 0.5),
            _strategies(1, 0.55, 0.45, 0.5),
            _strategies(1.2, 0.3, 0.2, 0.25),
        ),
        source="CaSiNo (Chawla et al. 2021): 309 annotated negotiations, 3,611 utterances",
        licence="CC BY 4.0",
    ),
    "warmth": Task(
        recipes=(_warmth(1, 0.08, 0.3), _warmth(1, 0.08, 0.1), _warmth(1, 0.05, 0.3)),
        folds=10,
        repeats=2,
        source=f"{_POLITENESS}: 355 offers for a telephone, written warm or tough",
        licence="MIT",
    ),
}
