"""Which words say the answer?"""

from giveget.core.language.offer import OfferView
from giveget.core.terms import TableView


def word(view: TableView, offer: OfferView, *, variant: int = 0) -> str:
    """Return a complete mail body for an offer."""
    del offer, variant
    return f"Hi {view.contact},\n\nIt's your call.\n\nBest regards,\n{view.sender}\n"
