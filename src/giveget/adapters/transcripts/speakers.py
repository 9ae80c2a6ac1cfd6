"""Who speaks, and when, according to a line?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?(?![a-z]))?"
_SMALL = "van|von|der|den|de|da|di|del|la|le|el|bin|al|zu|ter|y"  # words within a name
_WORD = (
    r"(?:[^\W\d_a-z][\w.'’-]{0,30}|\d{1,3}|[\"“][\w.'’-]{1,30}[\"”]|"
    rf"(?:{_SMALL})(?=\s))"
)
NAME = rf"(?!\d+\b){_WORD}(?:,?\s{{1,2}}{_WORD}){{0,5}}"

_NOT_NAMES = frozenset(
    [
        *("note", "notes", "price", "prices", "total", "cost", "http", "https", "re", "fwd", "aw"),
        *("subject", "from", "to", "cc", "bcc", "date", "sent", "attendees", "participants", "ps"),
        *("agenda", "summary", "action", "actions", "action items", "next steps", "todo", "time"),
        *("recording", "transcript", "topic", "duration", "location", "important", "example"),
        *("question", "answer", "warning", "caution", "confidential", "disclaimer", "tel", "phone"),
        *("fax", "mobile", "email", "e-mail", "address", "web", "payment", "discount", "term"),
        *("terms", "delivery", "scope", "start", "end", "budget", "deadline", "status", "option"),
        *("options", "step", "result", "results", "page", "chapter", "kind", "language", "style"),
        *("region", "meeting", "company", "title", "name", "organization", "betreff", "von", "an"),
        *("datum", "gesendet", "uhrzeit", "objet", "de", "asunto", "para", "fecha", "oggetto"),
    ]
)  # fmt: skip


@cache
def _said_pattern() -> re.Pattern[str]:
    """``Name: words``, with a role or time in brackets behind the name or a time before it."""
    return re.compile(
        rf"\s*(?:>>+\s*)?(?:[\[(]?(?P<before>{CLOCK})[\])]?\s*[-–|]?\s*)?[*_]{{0,2}}"
        rf"(?:\[(?P<bracketed>[^\[\]:]{{1,60}})\]|(?P<name>{NAME}))"
        rf"(?:\s*[\[(](?:(?P<after>{CLOCK})|[^\[\]()]{{1,60}})[\])])?[*_]{{0,2}}\s?[:：][*_]{{0,2}}"
        r"(?:\s+(?P<words>\S.*)|\s*)$"
    )


@cache
def _stamped_pattern() -> re.Pattern[str]:
    """A line that holds nothing but a name and a time; what was said follows below."""
    return re.compile(
        rf"\s*(?:\[(?P<bracketed>[^\[\]:]{{1,60}})\]|(?P<name>{NAME}(?:\s[|(][^|()]{{1,60}}[|)]?)?))"
        rf"\s*[-–|,•·]?\s*[\[(]?(?P<after>{CLOCK})[\])]?:?\s*$|"
        rf"\s*[\[(]?(?P<before>{CLOCK})[\])]?\s*[-–|]?\s*(?P<second>{NAME}(?:\s?[|(][^|()]{{1,60}}[|)]?)?):?\s*$"
    )


def said(line: str) -> tuple[str, str | None, str] | None:
    """Speaker, time and words of a line ``Name: words``, or None."""
    match = _said_pattern().match(line[:300]) if ":" in line[:160] or "：" in line[:160] else None
    if match is None:
        return None
    name = (match["bracketed"] or match["name"]).strip(" *_")
    if name.lower() in _NOT_NAMES or len(name) > 60:
        return None
    start = match.start("words")
    words = line[start:].strip() if start >= 0 else ""
    return name, match["before"] or match["after"], words


def stamped(line: str) -> tuple[str, str] | None:
    """Speaker and time of a line that holds nothing else, or None."""
    match = _stamped_pattern().match(line) if len(line) < 160 and ":" in line else None
    if match is None:
        return None
    name = (match["bracketed"] or match["name"] or match["second"]).strip()
    name = re.split(r"\s?[|(]", name)[0].strip()
    if not name or name.lower() in _NOT_NAMES:
        return None
    return name, match["after"] or match["before"]


def names_in(lines: Iterable[str]) -> frozenset[str]:
    """The speakers of ``Name: words`` lines: names that come twice, or with a time."""
    counts: Counter[str] = Counter()
    total = 0
    for line in lines:
        if not line.strip():
            continue
        total += 1
        found = said(line)
        if found is not None:
            counts[found[0]] += 2 if found[1] else 1
    is_dialogue = counts.total() >= 2 and counts.total() * 2 >= total
    return frozenset(name for name, count in counts.items() if count >= 2 or is_dialogue)


def seconds_of_clock(clock: str | None) -> float | None:
    """Seconds of ``1:02:03.5``, ``02:03`` or ``2:05 PM``; None when it is no time."""
    if clock is None:
        return None
    match = re.match(r"\s*(\d{1,4}(?::\d{1,2}){1,2})(?:[.,](\d{1,3}))?\s?([AaPp])?", clock)
    if match is None:
        return None
    seconds = 0
    numbers = [int(number) for number in match[1].split(":")]
    if match[3] and len(numbers) == 2:
        numbers.append(0)  # a time of day has hours and minutes
    if match[3]:
        numbers[0] = numbers[0] % 12 + (12 if match[3] in "Pp" else 0)
    for number in numbers:
        seconds = seconds * 60 + number
    return seconds + (float(f"0.{match[2]}") if match[2] else 0.0)
