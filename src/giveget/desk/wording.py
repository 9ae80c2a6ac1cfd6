"""Which words for the other side pass the check?"""

from __future__ import annotations

from giveget.core.language import OfferView, Secrets, check_text, word
from giveget.core.terms import Finding, Severity, TableView

_VARIANTS = 3


def checked_words(
    view: TableView, offer: OfferView, secrets: Secrets
) -> tuple[str, tuple[Finding, ...]]:
    """Word an offer; if the words do not pass, try the other phrases of the bank.

    Returns:
        The text and what the check found; an error among it means that no phrase passed.
    """
    text, findings = "", tuple[Finding, ...]()
    for variant in range(_VARIANTS):
        text = word(view, offer, variant=variant)
        findings = tuple(check_text(text, view=view, offer=offer, secrets=secrets))
        if not any(finding.severity is Severity.ERROR for finding in findings):
            break
    return text, findings
