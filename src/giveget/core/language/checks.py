"""May this text leave?"""

from giveget.core.language.offer import OfferView
from giveget.core.language.secret import Secrets
from giveget.core.terms import Finding, TableView


def check_text(
    text: str, *, view: TableView, offer: OfferView | None, secrets: Secrets | None
) -> tuple[Finding, ...]:
    """Return what is wrong with a text for the other side; nothing yet."""
    del text, view, offer, secrets
    return ()
