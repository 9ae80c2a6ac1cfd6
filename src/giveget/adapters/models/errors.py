"""What can be wrong with the weights that come with the package?"""

from __future__ import annotations

from giveget.core.terms.errors import DependencyError


class WeightsError(DependencyError):
    """Weights are missing or are not the ones the package was made with."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"the weights of the text model {name!r} are missing or changed; install giveget again"
        )
