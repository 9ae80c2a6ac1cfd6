"""What do we believe about the other side until they show it?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Responses:
    """Stated chances that the deal closes after each kind of answer, 0…1; None: use the model.

    Args:
        fight: we hold everything and say so.
        concede: we give what they ask for nothing.
        hold_package: we leave the choice open and they take the package on the table.
        take_choice: we leave the choice open, they can use the alternative package and take it.
    """

    fight: float | None = None
    concede: float | None = None
    hold_package: float | None = None
    take_choice: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Beliefs:
    """Beliefs about the other side, all estimates.

    Args:
        available: chance that they can supply a line themselves, per line id, 0…1.
        responses: stated chances per kind of answer.
        surplus_on_table: what the package on the table is worth to them above their own
            alternative, deal currency; None when unknown (then 0: even odds, as a prior).
        scale: spread of their decision, deal currency; None: 5 % of the price on the table.
        tension_weight: how much a hard tone costs, in scales at full tension (B5.8).
    """

    available: Mapping[str, float] = field(default_factory=dict)
    responses: Responses = Responses()
    surplus_on_table: Decimal | None = None
    scale: Decimal | None = None
    tension_weight: float = 1.5
