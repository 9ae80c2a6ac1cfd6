"""How do we leave courteously, with the door open? (S2-19, S3-19, S3-24)"""

from __future__ import annotations

from dataclasses import dataclass

from giveget.core.language import OfferView, ReplyKind, Scores, score
from giveget.core.terms import Deal, Finding, table_view
from giveget.core.walkaway.of_deal import WalkawayValue
from giveget.desk.secrets import secrets_of
from giveget.desk.wording import checked_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Farewell:
    """Words for leaving the table; nothing of ours is in them.

    Args:
        text: to send.
        scores: its tension, autonomy and concession.
        findings: what the check of the words found.
    """

    text: str
    scores: Scores
    findings: tuple[Finding, ...]


def farewell(deal: Deal, walkaway: WalkawayValue) -> Farewell:
    """Return courteous words for walking away from a deal.

    Source: principles S2-19, S3-19, S3-24.
    """
    goal = deal.goals[0].text if deal.goals else None
    offer = OfferView(kind=ReplyKind.WALK_AWAY, goal=goal)
    text, findings = checked_words(table_view(deal), offer, secrets_of(deal, walkaway))
    return Farewell(text=text, scores=score(text), findings=findings)
