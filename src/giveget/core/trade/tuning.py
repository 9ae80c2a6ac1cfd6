"""How much work may a search do at once?"""

from __future__ import annotations

import math
from dataclasses import dataclass

_CROWD = 16_384
_FEW = 10_000_000
_NEGLIGIBLE = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuning:
    """Sizes that change the speed of a search, not its answer.

    Three things can end a search early: ``tolerance``; ``label_limit``; and, in spaces of more
    than 10^7 packages of which thousands of parts matter at once, a gap of a billionth of the
    score. The proof's bound then says how good a package left out may be. Such crowds occur
    where one side's gain is the other's loss to the cent in every term.

    Args:
        tolerance: a package may be left out that scores at most this much more than the last
            one returned, e.g. half a cent; 0 makes every answer exact.
        first_pass: partial packages kept in the first pass, which looks for good packages;
            later passes keep four times as many each.
        label_limit: partial packages kept in the last pass (100,000 take about 100 MB).
        written_out: components of at most this many combinations are written out whole.
        plain_rows: components of at most this many rows meet the others as they are.
    """

    tolerance: float = 0.0
    first_pass: int = 256
    label_limit: int = 100_000
    written_out: int = 2**15
    plain_rows: int = 128

    def passes(self) -> list[int]:
        """Return the label limits of the passes, rising."""
        limits = []
        limit = self.first_pass
        while limit < self.label_limit:
            limits.append(limit)
            limit *= 4
        return [*limits, self.label_limit]

    def slack(self, score: float, limit: int, packages: int) -> float:
        """Return the gap to the bound that no further pass is worth, after a pass of ``limit``."""
        if limit < _CROWD or packages <= _FEW or not math.isfinite(score):
            return self.tolerance
        return max(self.tolerance, _NEGLIGIBLE * abs(score))


DEFAULT_TUNING = Tuning()
