"""When was something said, by the numbers and texts of a document?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from giveget.adapters.transcripts.speakers import seconds_of_clock


@dataclass(frozen=True, slots=True)
class Times:
    """How the times of a list are written.

    Args:
        per_second: by what whole numbers are divided: 1, or 1,000 for milliseconds.
    """

    per_second: float = 1.0

    @classmethod
    def of(cls, found: list[object]) -> Times:
        """Whole numbers count milliseconds where as seconds they would be too far apart."""
        numbers = sorted(n for n in found if isinstance(n, int) and not isinstance(n, bool))
        if not numbers or len(numbers) < len([f for f in found if f is not None]):
            return cls()
        steps = [b - a for a, b in pairwise(numbers) if b > a]
        is_milli = numbers[-1] >= 20_000 or (bool(steps) and min(steps) >= 200)
        return cls(1_000.0 if is_milli else 1.0)

    def read(self, value: object) -> tuple[float | None, datetime | None]:
        """Seconds since the beginning, or date and time."""
        match value:
            case bool() | None:
                return None, None
            case int() | float():
                return _of_number(float(value) if abs(value) < 1e15 else 0.0, self.per_second)
            case str():
                return _of_text(value.strip()[:60])
            case _:
                return None, None


def _of_number(number: float, per_second: float) -> tuple[float | None, datetime | None]:
    if number != number or number < 0:
        return None, None
    if number >= 1e8:  # seconds or milliseconds since 1970
        seconds = number / 1_000 if number >= 1e11 else number
        try:
            return None, datetime.fromtimestamp(seconds, UTC)
        except (OverflowError, ValueError, OSError):
            return None, None
    return number / per_second, None


def _of_text(text: str) -> tuple[float | None, datetime | None]:
    if re.fullmatch(r"\d{9,13}(?:\.\d{1,6})?", text):
        return _of_number(float(text), 1.0)
    if re.fullmatch(r"\d{1,8}(?:\.\d{1,9})?s?", text):
        return float(text.rstrip("s")), None
    if re.match(r"\d{4}-\d\d-\d\d", text):
        try:
            return None, datetime.fromisoformat(text)
        except ValueError:
            return None, None
    duration = re.fullmatch(r"PT(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,6}(?:\.\d{1,9})?)S)?", text)
    if duration:
        hours, minutes, seconds = (float(piece or 0) for piece in duration.groups())
        return hours * 3_600 + minutes * 60 + seconds, None
    return seconds_of_clock(text), None
