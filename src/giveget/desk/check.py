"""Would the words of this deal tell the other side something of ours?"""

from __future__ import annotations

from giveget.core.language import check_names, check_objections, check_phrases
from giveget.core.terms import Deal, Finding, Playbook, table_view
from giveget.core.value.valuation import Valuation
from giveget.core.walkaway.of_deal import walkaway_of
from giveget.desk.asking import withheld_of
from giveget.desk.secrets import secrets_of


def check_answers(playbook: Playbook, source: str) -> tuple[Finding, ...]:
    """Return what is wrong with a playbook's answers to objections (S0-32)."""
    return check_objections(playbook.objections, source)


def check_words(deal: Deal, source: str) -> tuple[Finding, ...]:
    """Return what names, goals, facts, phrases and questions of a deal would give away or do wrong.

    Args:
        deal: the deal with its playbook merged in.
        source: name of its file, for the findings.

    Raises:
        GivegetError: the deal cannot be valued.

    Source: laws 5 and 6.
    """
    secrets = secrets_of(deal, walkaway_of(Valuation(deal, traded=True)))
    return (
        *check_names(table_view(deal), secrets, source),
        *check_phrases(deal.phrases, source),
        *(finding for one in withheld_of(deal, secrets, source) for finding in one.findings),
    )
