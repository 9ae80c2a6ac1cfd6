"""Is a change they speak of one for us?"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from giveget.core.language.reading.force import Cue
from giveget.core.language.reading.measures import Measure
from giveget.core.language.reading.mention import Mention
from giveget.core.terms import AskKind, Deal, Side, Term, TermKind

# What a customer can give a seller.
_FROM_CUSTOMER = frozenset(
    {AskKind.LENGTH, AskKind.PAYMENT, AskKind.BILLING, AskKind.VOLUME, AskKind.REFERENCE,
     AskKind.START, AskKind.EXCLUSIVITY, AskKind.SCOPE_ADD, AskKind.OTHER}
)  # fmt: skip
# What a seller can give a customer.
_FROM_SELLER = frozenset(AskKind) - {AskKind.REFERENCE, AskKind.EXCLUSIVITY, AskKind.VAGUE_PRICE}
# Whether a larger number is better for the seller.
_MORE_IS_BETTER = {
    TermKind.PRICE: True,
    TermKind.DISCOUNT: False,
    TermKind.LENGTH: True,
    TermKind.PAYMENT: False,
    TermKind.VOLUME: True,
    TermKind.LIABILITY: False,
    TermKind.UPLIFT_CAP: True,
    TermKind.PREPAY: True,
    TermKind.BILLING: False,
    TermKind.START: False,
}
# What one who pledges it always gives.
_UNDOUBTED = frozenset(
    {AskKind.REFERENCE, AskKind.EXCLUSIVITY, AskKind.START, AskKind.PAYMENT, AskKind.SCOPE_ADD}
)
_SHORT = 12  # months; to commit for no longer than a year is nothing to give
_SOON = 30  # days; a customer who speaks of paying within them offers it


@cache
def _others_pattern() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:current|other|previous|last|old|present|existing|former|second|another|rival) (?:\w+ )?"
        r"(?:provider|supplier|vendor|contractor|firm|agency|carrier|bidder|seller|company)s? "
        r"(?:\w+ )?(?:charges?|bills?|gives?|offers?|invoices?|quotes?d?|has|have|lets?|does|do)\b"
    )


def is_give(mention: Mention, deal: Deal | None, cue: Cue | None = None) -> bool:
    """Whether what they say they could do is worth something to us.

    Args:
        mention: what they name.
        deal: the deal, if there is one.
        cue: the sign that they offer.
    """
    if deal is None and cue is not None and cue.is_sure and not _is_late(mention):
        if cue.is_sale and mention.kind is not AskKind.VAGUE_PRICE:
            return True
        if mention.kind in _UNDOUBTED:
            return True
    side = deal.side if deal else Side.SELLER
    allowed = _FROM_CUSTOMER if side is Side.SELLER else _FROM_SELLER
    if mention.kind not in allowed or mention.to in ("none", "out"):
        return False
    term = _term(mention, deal)
    number = _number(mention)
    if term is not None and number is not None and term.on_table.number is not None:
        better = number >= term.on_table.number
        if number == term.on_table.number:
            return True
        is_good_for_seller = better == _MORE_IS_BETTER.get(term.kind, True)
        return is_good_for_seller if side is Side.SELLER else not is_good_for_seller
    if mention.kind is AskKind.PAYMENT and number is not None:
        return number <= _SOON
    if mention.kind is AskKind.LENGTH and number is not None:
        return number > _SHORT
    return True


def is_told_of_others(sentence: str) -> bool:
    """Whether the start of a folded sentence tells what somebody else does for them.

    "Our current provider charges us by the hour and bills quarterly" offers nothing.
    """
    return bool(_others_pattern().search(sentence))


def _is_late(mention: Mention) -> bool:
    number = _number(mention)
    return mention.kind is AskKind.PAYMENT and number is not None and number > _SOON


def _term(mention: Mention, deal: Deal | None) -> Term | None:
    if deal is not None and mention.term is not None:
        return deal.term(mention.term)
    if deal is None or mention.kind.value not in {kind.value for kind in TermKind}:
        return None
    terms = deal.terms_of(TermKind(mention.kind.value))
    return terms[0] if len(terms) == 1 else None


def _number(mention: Mention) -> Decimal | None:
    amount = mention.amount
    if amount is None:
        return None
    return amount.value / 100 if amount.measure is Measure.PERCENT else amount.value
