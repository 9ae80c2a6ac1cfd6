"""What does a trained model say, where there is one?"""

from __future__ import annotations

from typing import Protocol


class Ranking(Protocol):
    """Ranks texts by tone. Rules explain and block; a model only ranks."""

    def tension(self, text: str) -> float:
        """How hard a text pulls, 0…1."""

    def receptiveness(self, text: str) -> float:
        """How receptive a text sounds, as a z-score."""
