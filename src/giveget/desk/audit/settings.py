"""What does the audit take for granted?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from giveget.core.ledger import LimitOfRole
from giveget.core.terms import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditSettings:
    """What no mailbox and no export says.

    Args:
        side: whether we sell or buy.
        rate_per_year: cost of capital, a fraction; prices payment days.
        net_days: payment days of a deal in which nothing was given, in days.
        year_starts: first month of our business year, 1…12.
        limits: authority to look for bunching at.
        mapped: conversation subject, address or domain → id of its deal.
        peer_ratios: id of a deal in the books → share of its events in which we were a peer, 0…1.
    """

    side: Side = Side.SELLER
    rate_per_year: float = 0.10
    net_days: int = 30
    year_starts: int = 1
    limits: tuple[LimitOfRole, ...] = ()
    mapped: Mapping[str, str] = field(default_factory=dict)
    peer_ratios: Mapping[str, float] = field(default_factory=dict)
