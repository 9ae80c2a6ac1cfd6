"""What day is it, and how is an incident called?"""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import uuid4


def today() -> date:
    """Return today's date where the user is."""
    return datetime.now().astimezone().date()


def now() -> datetime:
    """Return the present moment, in UTC."""
    return datetime.now(UTC)


def incident_id() -> str:
    """Return a new name for an incident."""
    return uuid4().hex[:8]
