"""What was conceded untraded in a mailbox, and where?"""

from giveget.desk.audit.evidence import EVIDENCE_COLUMNS, evidence_rows
from giveget.desk.audit.finish import Audit, Evidence, TalkView, audit_of, median_hours
from giveget.desk.audit.matching import Match, MatchRules
from giveget.desk.audit.nouns import Letter, Noted, OwnTerm, Sign, SignKind, Unit
from giveget.desk.audit.pricing import Prices
from giveget.desk.audit.settings import AuditSettings
from giveget.desk.audit.shape import assumptions, audit_shape
from giveget.desk.audit.sides import (
    NoOwnSideError,
    Sides,
    guessed_sides,
    named_sides,
    require_both_sides,
)
from giveget.desk.audit.signs import Found, signs_of
from giveget.desk.audit.threads import Threads

__all__ = [
    "EVIDENCE_COLUMNS",
    "Audit",
    "AuditSettings",
    "Evidence",
    "Found",
    "Letter",
    "Match",
    "MatchRules",
    "NoOwnSideError",
    "Noted",
    "OwnTerm",
    "Prices",
    "Sides",
    "Sign",
    "SignKind",
    "TalkView",
    "Threads",
    "Unit",
    "assumptions",
    "audit_of",
    "audit_shape",
    "evidence_rows",
    "guessed_sides",
    "median_hours",
    "named_sides",
    "require_both_sides",
    "signs_of",
]
