"""Which words say the answer?"""

from giveget.core.language.offer import OfferView
from giveget.core.language.wording.compose import compose
from giveget.core.terms import TableView


def word(view: TableView, offer: OfferView, *, variant: int = 0) -> str:
    """Return the words of an answer: a complete mail body in English.

    The text is built from what the other side may see and from nothing else. It acknowledges
    what they asked for (their own goal first, where it is known), gives at most one stored
    reason, names every give and get with what it was before, and leaves them the choice.

    Args:
        view: the table as the other side may see it, with the playbook's phrases.
        offer: the answer as they may see it.
        variant: which of the variants of each sentence to take; 0, 1, 2, …

    Source: S0-18, S0-21, S0-26, S3-7, S4-6, S4-23…S4-25.
    """
    return compose(view, offer, variant)
