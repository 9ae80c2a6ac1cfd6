"""How are the other deals of a pipeline pursued: what an export cannot say?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from giveget.core.terms.alternatives import Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class Pursuit:
    """What is known about the other deals beside their rows in the CRM.

    Args:
        file: the export, from the folder of the deal file; empty when it is named elsewhere.
        mapping: a file that says which column means what, from the same folder; empty for the one
            beside the export, or one that is proposed.
        margin: share of an amount that stays with us, 0…1; None: that of this deal's table.
        cost: of pursuing one opportunity to its end, deal currency.
        slots: how many deals can be taken on, this one included.
        deadline: the day up to which the other deals count; None without one.
        after: years to a win where the export does not tell.
        owner: only the deals of this person; all when empty.
        this_deal: id, name or account of this very deal in the export, which is no alternative
            to itself; the account of the other side is always left out.
        uses_stated_chances: take the chances the CRM states instead of those of the history.
        cost_per_lead: of finding one more opportunity, deal currency; None when not known.
        rates: how much of the deal's currency one unit of another currency is worth.
    """

    file: str = ""
    mapping: str = ""
    margin: Estimate | None = None
    cost: Decimal = Decimal(0)
    slots: int = 1
    deadline: date | None = None
    after: float = 0.0
    owner: str = ""
    this_deal: str = ""
    uses_stated_chances: bool = False
    cost_per_lead: Decimal | None = None
    rates: Mapping[str, Decimal] = field(default_factory=dict)
