"""What does a sentence lean to where no rule speaks?

Rules explain themselves and miss what nobody thought of. A hint is a second opinion from outside,
learned from labelled sentences; it is heard where the rules are silent.
"""

from collections.abc import Callable
from typing import NamedTuple


class Leaning(NamedTuple):
    """Chances that a sentence gives, trades, does neither, or pulls; they sum to 1."""

    give: float
    trade: float
    neither: float
    pull: float

    @property
    def wrong(self) -> float:
        """The chance that it must not leave."""
        return self.give + self.pull


Hint = Callable[[str], Leaning]
"""From a sentence in small letters, spaces and quotes made plain, to what it leans to."""
