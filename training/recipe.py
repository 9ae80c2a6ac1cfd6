"""What may differ between models: which blocks count how much, and what is told?"""

from __future__ import annotations

from dataclasses import dataclass

SEED = 20261122


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """Which blocks count how much, and how strictly weights are held down.

    ``strength``: one over alpha of ridge regression.
    ``waves``: how much random features of the cues count, 0 for none.
    ``by_speaker``: how much more two turns are alike when both, or neither, are of the speaker who
    began; above 0 each of the two has weights of its own.
    ``middle``: what counts as even chance in a regression on 0 and 1. Where a single stage tells
    chances, slope and middle are fitted anew on groups left out.
    ``choice``: ``one`` of the labels, ``any`` number of them, or a ``value``.
    ``second``: the C of the logistic second stage, none without it.
    ``balance``: to which power rare labels count more in a second stage that tells one label, from
    0 (all turns alike) to 1 (all labels alike).
    """

    blocks: dict[str, float]
    dense: float
    strength: float
    choice: str
    second: float | None = None
    waves: float = 0.0
    by_speaker: float = 0.0
    middle: float = 0.5
    balance: float = 0.0
