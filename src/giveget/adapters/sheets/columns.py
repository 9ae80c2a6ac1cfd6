"""Which column of a give/get sheet means what?"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """What a column means."""

    DEAL = "deal"
    TRADE = "trade"
    DAY = "day"
    STAGE = "stage"
    GIVE = "give"
    COST = "cost"
    TO_THEM = "value to them"
    GET = "get"
    TO_US = "value to us"
    OWNER = "owner"
    DUE = "due"
    APPROVER = "approver"
    STATUS = "status"
    ARRIVED = "arrived"
    ARRIVED_ON = "arrived on"
    PROOF = "proof"
    BY = "by"
    REASON = "reason"
    CURRENCY = "currency"


_NAMES: Final[Mapping[Role, str]] = {
    Role.DEAL: "deal|deal id|opportunity|opportunity id",
    Role.CURRENCY: "currency|currency code|wahrung",
    Role.TRADE: "trade|trade no|trade number|package|group|no|nr|#",
    Role.DAY: "day|date|agreed on|agreed|when|datum|le",
    Role.STAGE: "stage|phase|deal stage|sales stage|step",
    Role.GIVE: "give|gives|we give|concession|our give|what we give|asked for|wir geben",
    Role.COST: "cost|costs|cost to us|our cost|costs us|cost of give|kosten",
    Role.TO_THEM: "value to them|worth to them|their value|gain to them|value for client|"
    "value to customer|wert fur sie",
    Role.GET: "get|gets|we get|in return|return|our get|what we get|in exchange|wir bekommen",
    Role.TO_US: "value to us|worth to us|our value|value of get|get value|worth|wert fur uns",
    Role.OWNER: "owner|owned by|responsible|who|assignee|verantwortlich|zustandig",
    Role.DUE: "due|due date|due on|by when|deadline|expected on|fallig|fallig am",
    Role.APPROVER: "approver|approved by|approval|signed off by|freigabe",
    Role.STATUS: "status|state|progress|stand",
    Role.ARRIVED: "arrived|share arrived|delivered share|percent delivered|percent done",
    Role.ARRIVED_ON: "arrived on|delivered on|delivery date|received on",
    Role.PROOF: "proof|evidence|link|document|nachweis",
    Role.BY: "by|person|rep|recorded by|conceded by|agreed by",
    Role.REASON: "reason|why|note|notes|comment|comments|grund|bemerkung",
}
_HINTS: Final[tuple[tuple[re.Pattern[str], Role], ...]] = (
    (re.compile(r"\b(them|customer|client|buyer)\b"), Role.TO_THEM),
    (re.compile(r"\bcost\b"), Role.COST),
    (re.compile(r"\b(value|worth)\b.*\bget\b|\bget\b.*\b(value|worth)\b"), Role.TO_US),
    (re.compile(r"\bdue\b"), Role.DUE),
    (re.compile(r"\bowner\b|\bresponsible\b"), Role.OWNER),
    (re.compile(r"\bapprov"), Role.APPROVER),
    (re.compile(r"\bstatus\b"), Role.STATUS),
    (re.compile(r"\bgives?\b"), Role.GIVE),
    (re.compile(r"\bgets?\b"), Role.GET),
)
_ACCENTS = str.maketrans("äöüàâéèêëîïôûùçñáíóú", "aouaaeeeeiiouucnaiou")
_EXACT: Final = {
    name: role for role, names in _NAMES.items() for name in reversed(names.split("|"))
}


def propose_columns(headings: Sequence[str]) -> dict[Role, tuple[int, float]]:
    """Return for each role the place of its column and how sure that is, 0…1."""
    found: dict[Role, tuple[int, float]] = {}
    taken: set[int] = set()
    for sure, meaning in ((1.0, _exact), (0.7, _hinted)):
        for place, heading in enumerate(headings):
            role = meaning(heading)
            if role is not None and role not in found and place not in taken:
                found[role] = (place, sure)
                taken.add(place)
    return {role: found[role] for role in Role if role in found}


def heading_score(cells: Sequence[str]) -> int:
    """How many cells of a row are headings of a give/get sheet."""
    return sum(_exact(cell) is not None for cell in cells)


def _exact(heading: str) -> Role | None:
    return _EXACT.get(_plain(heading))


def _hinted(heading: str) -> Role | None:
    name = _plain(heading)
    return next((role for pattern, role in _HINTS if pattern.search(name)), None)


def _plain(heading: str) -> str:
    text = heading.strip()[:100].lower().translate(_ACCENTS)
    text = re.sub(r"[(\[].*?[)\]]", " ", text)
    return re.sub(r"[^a-z0-9#]+", " ", text).strip()
