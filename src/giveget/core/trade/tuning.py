"""How much work may a search do at once?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuning:
    """Sizes that change the speed of a search, never its answer.

    Only ``label_limit`` can end a search early; its proof then says so.

    Args:
        first_pass: partial packages kept in the first pass, which looks for good packages.
        second_pass: the same in the second pass.
        label_limit: the same in the last pass (400,000 take about 150 MB).
        written_out: components of at most this many combinations are written out whole.
        plain_rows: components of at most this many rows meet the others as they are.
    """

    first_pass: int = 256
    second_pass: int = 16_384
    label_limit: int = 400_000
    written_out: int = 2**15
    plain_rows: int = 128

    def passes(self) -> list[int]:
        """Return the label limits of the passes, rising."""
        limits = (self.first_pass, self.second_pass, self.label_limit)
        return sorted({min(limit, self.label_limit) for limit in limits})


DEFAULT_TUNING = Tuning()
