"""How is it written that nothing better was missed?"""

from __future__ import annotations

from giveget.core.trade.results import Proof
from giveget.doors.cli.pages.words import packages


def proof_line(proof: Proof) -> str:
    """One line on why nothing better was missed."""
    size = packages(proof.packages)
    if not proof.optimal:
        return f"not complete: the search was cut off; {size} exist"
    return f"exact: nothing better among {size}"
