"""Who writes, and when, according to a line of a chat?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from giveget.adapters.transcripts.speakers import seconds_of_clock

_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?\s?[Mm]\.?)?"


@dataclass(frozen=True, slots=True)
class Said:
    """The first line of a message in a chat.

    Args:
        dated: date and time as written.
        day: the date as written; empty when the line has only a time.
        clock: the time as written.
        speaker: who; empty when the program itself says something.
        words: the rest of the line.
        recipient: to whom, where the line says so.
    """

    dated: str
    day: str
    clock: str
    speaker: str
    words: str
    recipient: str = ""


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    stamp = rf"(?P<day>{_DATE}),?\s+(?:um |at |à )?(?P<clock>{_TIME})"
    return (
        # WhatsApp on iOS and Teams: [12.03.24, 14:05:22] Name: words
        re.compile(rf"\s*\[{stamp}\]\s*(?:(?P<speaker>[^:\n]{{1,80}}?):(?:\s+|$))?(?P<words>.*)$"),
        # WhatsApp on Android: 12/03/24, 14:05 - Name: words
        re.compile(
            rf"\s*{stamp}\s+[-–]\s+(?:(?P<speaker>[^:\n]{{1,80}}?):(?:\s+|$))?(?P<words>.*)$"
        ),
        # Zoom: 14:05:22 From Name to Everyone: words
        re.compile(
            rf"\s*(?:(?P<day>{_DATE})\s+)?(?P<clock>{_TIME})\s+From\s+(?P<speaker>[^:\n]{{1,80}}?)"
            r"(?:\s+[Tt]o\s+(?P<recipient>[^:\n]{1,80}?))?\s*:(?:\s+|$)(?P<words>.*)$"
        ),
        # IRC: [14:05] <name> words
        re.compile(
            rf"\s*\[?(?:(?P<day>{_DATE})[T ]+)?(?P<clock>{_TIME})\]?\s+<[@+ ]?(?P<speaker>[^<>\s]"
            r"{1,40})>\s+(?P<words>.*)$"
        ),
    )


def chat_line(line: str) -> Said | None:
    """What the first line of a message says; None for any other line."""
    head = line[:400]
    if not re.match(r"\s*\[?\d", head):
        return None
    for pattern in _patterns():
        match = pattern.match(head)
        if match is None:
            continue
        groups = match.groupdict()
        return Said(
            dated=" ".join(filter(None, (groups["day"], groups["clock"]))),
            day=groups["day"] or "",
            clock=groups["clock"],
            speaker=(groups["speaker"] or "").strip().lstrip("~").strip(),
            words=line[match.start("words") :].strip(),
            recipient=(groups.get("recipient") or "").strip(),
        )
    return None


@dataclass(frozen=True, slots=True)
class Days:
    """How the days of a chat are written.

    Args:
        is_month_first: 3/12/24 is in March.
        is_certain: some date can be read in one way only.
    """

    is_month_first: bool = False
    is_certain: bool = True

    @classmethod
    def of(cls, days: Iterable[str]) -> Days:
        """The way that fits all dates; where both fit, the day comes first."""
        first, second, is_seen = 0, 0, False
        for day in days:
            numbers = _numbers(day)
            if numbers is not None and len(day.split(".")) != 3 and numbers[0] < 1000:
                is_seen = True
                first, second = max(first, numbers[0]), max(second, numbers[1])
        is_month_first = second > 12 and first <= 12
        return cls(is_month_first, not is_seen or first > 12 or second > 12)

    def moment(self, said: Said) -> datetime | None:
        """Date and time of a message, without an offset; None where the line has no date."""
        numbers = _numbers(said.day)
        if numbers is None:
            return None
        if numbers[0] >= 1000:
            year, month, day = numbers
        elif self.is_month_first:
            month, day, year = numbers
        else:
            day, month, year = numbers
        year += 2000 if year < 100 else 0
        seconds = seconds_of_clock(said.clock.replace(".", ":", 2).rstrip(":")) or 0.0
        if said.clock.count(":") + said.clock.count(".") == 1 and seconds < 6_000:
            seconds = seconds * 60 if not re.search("[AaPp]", said.clock) else seconds
        try:
            return datetime(year, month, day) + timedelta(seconds=seconds)  # noqa: DTZ001
        except (ValueError, OverflowError):
            return None


def _numbers(day: str) -> tuple[int, int, int] | None:
    pieces = re.split(r"[./-]", day)
    if len(pieces) != 3 or not all(piece.isdecimal() for piece in pieces):
        return None
    return int(pieces[0]), int(pieces[1]), int(pieces[2])
