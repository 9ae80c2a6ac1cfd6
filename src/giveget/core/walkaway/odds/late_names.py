"""Which headings say that a column is known only when the deal is over?

An odds model that may look at the end knows the answer: the reason of a loss exists for lost deals
only, and a deal's days in the pipeline are complete when it closes. Such columns look excellent on
history and are empty, or different, for every open deal.
"""

from __future__ import annotations

import re

_END = r"\b(closed?|closing|won|lost|win|loss|signed|signature|booking|booked)\b"
_MONEY = r"\b(amounts?|values?|revenue|price|discount|margin|arr|acv|tcv|mrr)\b"
_SPAN = r"\b(days?|weeks?|months?|hours?|time|duration)\b"

_LATE: dict[str, tuple[str, ...]] = {
    "a reason is written down when the deal is over": (
        (
            r"\b(loss|lost|losing|win|won|winning|closed?|closing|churn|reject\w*|disqualif\w*)\b"
            r".*\b(reasons?|why|code|category|comments?|notes?|description)\b"
        ),
        r"\breasons?\b.*\b(loss|lost|win|won|closed?|closing|reject\w*|disqualif\w*)\b",
        r"^(primary )?reasons?$",
    ),
    "it tells when the deal ended": (
        _END + r".*\b(date|day|time|on|at|month|quarter|week|year|timestamp)\b",
        r"\b(date|day|time|month|quarter|week|year)\b.*\b(closed?|closing|won|lost|signed|booked)\b",
        r"^fiscal( (quarter|year|period|month))?$",
    ),
    "it is what was agreed in the end": (
        r"\b(final|closed?|closing|won|booked|signed|actual|invoiced|contracted|reali[sz]ed)\b.*"
        + _MONEY,
        _MONEY + r".*\b(won|closed|signed|booked|invoiced|final)\b",
    ),
    "the count of days is complete only when the deal is over": (
        r"\b(elapsed|cumulative|total|ratio)\b.*" + _SPAN,
        _SPAN + r".*\b(in (\w+ )*stage|through|till|until|open|in pipeline|elapsed)\b",
        _SPAN + r".*\b(to (close|closing|win)|(last|current|final) stage)\b",
        r"\b(sales|deal) cycle\b|\bcycle (time|length|days)\b",
        r"^(deal |opportunity )?age\b|\b(deal|opportunity|stage) (age|duration|length)\b",
    ),
    "it goes on counting until the deal is over": (
        r"\bstage\b.*\b(changes?|count|moves?|history)\b",
        r"\b(changes?|count|number) (of|in) stages?\b|\bpush count\b",
        r"\bnumber of (calls|emails|meetings|(sales )?activities|touches|times contacted)\b",
        r"\b(total|num) (activities|calls|emails|meetings|notes|contacted notes)\b",
        r"\b(activities|emails|messages)\b.*\b(done|count|total)\b|^done activities$",
    ),
    "it is set to all or nothing when the deal is over": (
        r"\b(probability|forecast|likelihood|confidence)\b",
        r"\b(expected|weighted) (revenue|value|amount)\b|\bprojected amount\b",
    ),
    "it is the outcome itself": (
        r"^(is |has |was )?(won|lost|closed?|closed won|closed lost|open|win|loss)$",
        r"\b(outcome|result|winner|won by|lost to|competitor (won|chosen))\b",
        r"^(deal )?(status|state)$",
    ),
    "it is written again until the deal is over": (
        r"\b(last|latest|recent)\b.*\b(modified|activity|activities|updated?|viewed|contact(ed)?)\b",
        r"\b(last|latest|recent)\b.*\b(touch(ed)?|changed?|engagement|referenced|email|call)\b",
        r"\b(last|latest|recent)\b.*\b(meeting|stage)\b|^system modstamp$",
        r"\b(modified|updated?|archived|deleted)\b.*\b(date|time|at|on|by)\b",
    ),
}
_PATTERNS = tuple((re.compile("|".join(patterns)), reason) for reason, patterns in _LATE.items())
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NO_LETTER = re.compile(r"[^a-z0-9]+")
_PREFIX = re.compile(r"^(property |hs |custom )+|( c)$")


def late_by_name(heading: str) -> str | None:
    """Return why a column with this heading is known only at the end, or None."""
    words = _NO_LETTER.sub(" ", _CAMEL.sub(" ", heading).lower()).strip()
    words = _PREFIX.sub("", words)
    return next((reason for pattern, reason in _PATTERNS if pattern.search(words)), None)
