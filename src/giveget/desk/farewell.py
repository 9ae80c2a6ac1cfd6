"""How do we leave courteously, with the door open? (S2-19, S3-19, S3-24)"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from giveget.core.language import OfferView, ReplyKind, Scores, score
from giveget.core.terms import Deal, Finding, Severity, TableView, table_view
from giveget.core.walkaway.of_deal import WalkawayValue
from giveget.desk.secrets import secrets_of
from giveget.desk.wording import checked_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Farewell:
    """Words for leaving the table; nothing of ours is in them.

    Args:
        text: to send; empty when every way of saying it would tell something of ours.
        scores: its tension, autonomy and concession.
        findings: what the check of the words found, of the text withheld where it is empty.
    """

    text: str
    scores: Scores
    findings: tuple[Finding, ...]


def farewell(deal: Deal, walkaway: WalkawayValue) -> Farewell:
    """Return courteous words for walking away from a deal.

    A goal or a phrase of the playbook that would tell something of ours is left out.

    Source: law 6; principles S2-19, S3-19, S3-24.
    """
    secrets = secrets_of(deal, walkaway)
    findings: tuple[Finding, ...] = ()
    for view, goal in _ways(deal):
        offer = OfferView(kind=ReplyKind.WALK_AWAY, goal=goal)
        text, findings = checked_words(view, offer, secrets)
        if not any(finding.severity is Severity.ERROR for finding in findings):
            return Farewell(text=text, scores=score(text), findings=findings)
    return Farewell(text="", scores=score(""), findings=findings)


def _ways(deal: Deal) -> Iterator[tuple[TableView, str | None]]:
    """Ways of saying it, the fullest first."""
    view = table_view(deal)
    if deal.goals:
        yield view, deal.goals[0].text
    yield view, None
    if deal.phrases:
        yield replace(view, phrases={}), None
