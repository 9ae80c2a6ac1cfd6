"""Can they have refused what a deal says they refused?"""

from __future__ import annotations

from decimal import Decimal

from giveget.adapters.documents.content import Content
from giveget.adapters.documents.problems import instead
from giveget.adapters.documents.shapes.instead import DiscoveryShape, LimitBeliefShape
from giveget.core.walkaway.believed import could_refuse
from giveget.core.walkaway.prizes import Atoms, Normal


def check_refused(content: Content, written: DiscoveryShape) -> None:
    """Report refusals that what is believed of their limit leaves no room for (B3.6)."""
    head, limit = content.parts.head, written.their_limit
    if head is None or limit is None or written.bluff:
        return
    sign = -1 if head.side == "buyer" else 1
    before = _before(limit, sign)
    if before is None:
        return
    side, other = ("below", "above") if sign > 0 else ("above", "below")
    for index, price in enumerate(written.refused):
        if not could_refuse(before, sign * float(price), 0.0):
            content.reading.report(
                instead.IMPOSSIBLE_REFUSAL,
                ("discovery", "refused", index),
                text=f"{price:,f}",
                problem=f"their limit is believed to be there or {other}",
                side=side,
            )


def _before(limit: LimitBeliefShape, sign: int) -> Normal | Atoms | None:
    """Their limit as a seller sees it; None where it is not said completely."""
    if limit.one_of:
        if sum((one.chance for one in limit.one_of), Decimal(0)) != 1:
            return None
        prices = tuple(sign * float(one.price) for one in limit.one_of)
        return Atoms(prices, tuple(float(one.chance) for one in limit.one_of))
    if limit.mean is None or not limit.deviation:
        return None
    return Normal(sign * float(limit.mean), float(limit.deviation))
