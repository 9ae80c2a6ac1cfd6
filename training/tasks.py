"""Which models are there, and how is each one trained and judged?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from training.fit import Recipe


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A model: its recipe, its folds, and how often they are cut anew.

    ``source`` and ``licence`` go into the notice that comes with the weights.
    """

    recipe: Recipe
    folds: int = 5
    repeats: int = 1
    source: str
    licence: str


_POLITENESS = "R package politeness 0.9.5 (Yeomans, Kantor, Tingley), data of the package"

TASKS: Mapping[str, Task] = {
    "asks": Task(
        recipe=Recipe(
            blocks={"words": 1, "openings": 0.7},
            dense=0.04,
            waves=0.7,
            strength=0.8,
            choice="any",
            middle=0.5,
        ),
        source="Parakweet email intent data set, training part: 3,657 sentences of business mail",
        licence="Apache-2.0",
    ),
    "faces": Task(
        recipe=Recipe(
            blocks={"words": 1, "letters": 0.7, "before": 0.5},
            dense=0.025,
            waves=0.7,
            strength=0.5,
            choice="one",
            middle=0.3,
            second=0.1,
        ),
        source="Face acts in persuasion (Dutt, Joshi, Rose 2020): 7,666 utterances",
        licence="MIT",
    ),
    "receptiveness": Task(
        recipe=Recipe(
            blocks={"words": 1.2, "letters": 0.8},
            dense=0.055,
            waves=1.2,
            strength=0.2,
            choice="value",
            middle=0,
        ),
        folds=10,
        source=f"{_POLITENESS}: 2,191 rated replies to someone who disagrees",
        licence="MIT",
    ),
    "strategies": Task(
        recipe=Recipe(
            blocks={"words": 1, "letters": 0.7, "before": 0.55, "after": 0.45},
            dense=0.025,
            waves=0.7,
            strength=0.5,
            choice="any",
            middle=0.3,
            second=0.2,
        ),
        source="CaSiNo (Chawla et al. 2021): 309 annotated negotiations, 3,611 utterances",
        licence="CC BY 4.0",
    ),
    "warmth": Task(
        recipe=Recipe(blocks={"words": 2, "letters": 1}, dense=0.08, strength=2, choice="any"),
        folds=2,
        repeats=10,
        source=f"{_POLITENESS}: 355 offers for a telephone, written warm or tough",
        licence="MIT",
    ),
}
