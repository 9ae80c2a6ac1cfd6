"""What must be asked back, because the text leaves it open?"""

from __future__ import annotations

from giveget.core.terms import Ask, AskKind, Deal, Side

_SURE = 0.5
# What to ask when a kind of ask comes without its figure.
_MISSING = {
    AskKind.VAGUE_PRICE: "Which figure would you need, and what is it measured against?",
    AskKind.DISCOUNT: "Which discount do you have in mind?",
    AskKind.PAYMENT: "When exactly would you want to pay: how many days after the invoice?",
    AskKind.LENGTH: "Which length would suit you?",
    AskKind.VOLUME: "How many would you need?",
    AskKind.LIABILITY: "Which cap or share would you need?",
    AskKind.UPLIFT_CAP: "Which cap on the increase would you need?",
    AskKind.TERMINATION: "From when on would you need a way out, and on what terms?",
    AskKind.SERVICE_LEVEL: "Which service level would you need?",
    AskKind.START: "When would you like to start?",
    AskKind.BILLING: "How often would you like to be invoiced?",
    AskKind.OTHER: "What exactly should change there?",
}
# What to ask somebody who sells to us instead.
_MISSING_OF_A_SELLER = {
    AskKind.PAYMENT: "When exactly should we pay: how many days after the invoice?",
    AskKind.VOLUME: "How many should we take?",
    AskKind.BILLING: "How often would you like to send an invoice?",
}


def back_questions(
    asks: tuple[Ask, ...], still_open: tuple[str, ...], deal: Deal | None
) -> tuple[str, ...]:
    """Return the questions to ask back, each once, in the order of the text."""
    found: list[str] = []
    for ask in asks:
        if ask.question:
            found.append(ask.question)
        if ask.confidence < _SURE:
            found.append(
                f"You write “{' '.join(ask.quote.split())}”: is that something you would like "
                "to change?"
            )
        elif ask.to is None and ask.kind in _MISSING:
            found.append(_missing(ask.kind, deal))
    asked = {ask.term for ask in asks}
    if deal is not None:
        found.extend(
            f"What would you like to change about {deal.term(term).title}?"
            for term in still_open
            if term not in asked
        )
    return tuple(dict.fromkeys(found))


def _missing(kind: AskKind, deal: Deal | None) -> str:
    sells = deal is not None and deal.side is Side.BUYER
    return _MISSING_OF_A_SELLER.get(kind, _MISSING[kind]) if sells else _MISSING[kind]
