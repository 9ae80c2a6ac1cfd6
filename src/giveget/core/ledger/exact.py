"""How are amounts added without losing a digit?

Amounts of items have at most 15 digits before and 12 after the point, so sums of a billion of them
stay far below the digits kept here. Anything that would have to round is a defect and is trapped.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Context, Decimal, DivisionByZero, Inexact, InvalidOperation, Overflow
from typing import Final

NOTHING: Final = Decimal(0)

_EXACT = Context(prec=100, traps=[Inexact, InvalidOperation, DivisionByZero, Overflow])

plus = _EXACT.add
minus = _EXACT.minus
times = _EXACT.multiply


def total(amounts: Iterable[Decimal]) -> Decimal:
    """Return the exact sum."""
    result = NOTHING
    for amount in amounts:
        result = plus(result, amount)
    return result
