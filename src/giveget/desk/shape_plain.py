"""What do all JSON documents have in common: amounts, ratios, findings?

Kept apart from the answers, so that a command that searches no trade does not load the search.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from giveget.core.terms import Finding

Json = dict[str, Any]


def amount(value: float | Decimal) -> float:
    """Return an amount rounded to cents, without a negative zero."""
    return round(float(value), 2) + 0.0


def ratio(value: float | None) -> float | None:
    """Return a ratio or chance rounded to six places."""
    return None if value is None else round(value, 6) + 0.0


def finding_shape(finding: Finding) -> Json:
    """Return a finding about a text."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": finding.message,
        "hint": finding.hint,
        "start": finding.start,
        "end": finding.end,
    }
