"""What does one row of a give/get sheet say?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """One row of a give/get sheet, its cells read.

    Amounts are in the currency of the deal and have no sign; ``arrived`` is a fraction.
    """

    number: int
    deal: str = ""
    currency: str = ""
    trade: str = ""
    day: date | None = None
    stage: str = ""
    give: str = ""
    cost: Decimal | None = None
    to_them: Decimal | None = None
    get: str = ""
    to_us: Decimal | None = None
    owner: str = ""
    due: date | None = None
    approver: str = ""
    status: str = "agreed"
    arrived: Decimal | None = None
    arrived_on: date | None = None
    proof: str = ""
    by: str = ""
    reason: str = ""
