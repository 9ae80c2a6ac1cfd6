"""Which term of the deal does an ask mean, and which of its options?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from giveget.core.language.reading import labels
from giveget.core.language.reading.measures import Measure
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.language.reading.words import Word
from giveget.core.terms import AskKind, Deal, Term, TermKind

_TERM_KINDS: dict[AskKind, tuple[TermKind, ...]] = {
    AskKind.PRICE: (TermKind.PRICE, TermKind.DISCOUNT),
    AskKind.DISCOUNT: (TermKind.DISCOUNT, TermKind.PRICE),
    AskKind.VAGUE_PRICE: (TermKind.DISCOUNT, TermKind.PRICE),
    AskKind.PAYMENT: (TermKind.PAYMENT, TermKind.PREPAY),
    AskKind.LENGTH: (TermKind.LENGTH,),
    AskKind.BILLING: (TermKind.BILLING,),
    AskKind.VOLUME: (TermKind.VOLUME,),
    AskKind.LIABILITY: (TermKind.LIABILITY,),
    AskKind.UPLIFT_CAP: (TermKind.UPLIFT_CAP,),
    AskKind.PRICE_LOCK: (TermKind.PRICE_LOCK,),
    AskKind.TERMINATION: (TermKind.TERMINATION,),
    AskKind.EXCLUSIVITY: (TermKind.EXCLUSIVITY,),
    AskKind.SERVICE_LEVEL: (TermKind.SERVICE_LEVEL,),
    AskKind.START: (TermKind.START,),
    AskKind.REFERENCE: (TermKind.REFERENCE,),
    AskKind.SCOPE_REMOVE: (TermKind.SCOPE,),
    AskKind.SCOPE_ADD: (TermKind.SCOPE,),
    AskKind.FREE_EXTRA: (TermKind.SCOPE,),
}
_SCOPES = frozenset({AskKind.SCOPE_REMOVE, AskKind.SCOPE_ADD, AskKind.FREE_EXTRA})
_BILLS = {"monthly": 12, "quarterly": 4, "half-yearly": 2, "annually": 1, "once": 0}


@dataclass(frozen=True, slots=True)
class Matched:
    """The term an ask means, and what to ask back when that is unsure."""

    term: Term | None
    question: str | None = None


def matched_term(mention: Mention, words: tuple[Word, ...], vocabulary: Vocabulary) -> Matched:
    """Return the deal's term for a mention.

    Args:
        mention: what was named.
        words: the words of its sentence, to choose among several terms of a kind.
        vocabulary: the deal's names.
    """
    deal = vocabulary.deal
    if deal is None:
        return Matched(None)
    if mention.term:
        return Matched(deal.term(mention.term))
    if mention.kind in _SCOPES:
        return _scope(mention, deal, vocabulary)
    if mention.kind is AskKind.OTHER:
        return Matched(None)
    for kind in _TERM_KINDS[mention.kind]:
        terms = deal.terms_of(kind)
        if terms:
            return _among(terms, words, vocabulary)
    return Matched(None)


def _scope(mention: Mention, deal: Deal, vocabulary: Vocabulary) -> Matched:
    term = vocabulary.scope_term(mention.line)
    if term:
        return Matched(deal.term(term))
    scopes = [t for t in deal.terms_of(TermKind.SCOPE) if t.on_table.label != mention.to]
    if mention.line is None and len(scopes) == 1 and not mention.is_pronoun:
        return Matched(scopes[0], f"Do you mean {scopes[0].title}?")
    if mention.line is None and scopes:
        names = " or ".join(term.title for term in scopes)
        return Matched(None, f"Which part do you mean: {names}?")
    return Matched(None)


def _among(terms: tuple[Term, ...], words: tuple[Word, ...], vocabulary: Vocabulary) -> Matched:
    if len(terms) == 1:
        return Matched(terms[0])
    ids = {term.id: term for term in terms}
    for named in vocabulary.named(words):
        if named.term in ids:
            return Matched(ids[named.term])
        for term in terms:
            if named.line and getattr(term.detail, "line", None) == named.line:
                return Matched(term)
    whole = [term for term in terms if getattr(term.detail, "line", None) is None]
    if len(whole) == 1:
        return Matched(whole[0])
    names = " or ".join(term.title for term in terms)
    return Matched(None, f"Does this mean {names}?")


def option_label(term: Term | None, number: Decimal | None, label: str) -> str:
    """The term's own label for a number, else the label given."""
    if term is None or number is None:
        return label
    for option in term.options:
        if option.number == number:
            return option.label
    return label


def label_of(mention: Mention, term: Term | None, currency: str) -> str | None:
    """Return what is wanted, normalised, or None when it is not stated."""
    if mention.to is not None:
        bills = _BILLS.get(mention.to)
        number = Decimal(bills) if bills is not None else None
        return option_label(term, number, mention.to)
    amount = mention.amount
    if amount is None:
        return None
    if mention.kind is AskKind.PAYMENT and amount.measure in (Measure.DAYS, Measure.NET_DAYS):
        return option_label(term, amount.value, labels.net(amount.value))
    label = labels.plain(amount, currency)
    match amount.measure:
        case Measure.PERCENT:
            return option_label(term, amount.value / 100, label)
        case Measure.MONTHS | Measure.COUNT | Measure.NUMBER | Measure.DAYS | Measure.NET_DAYS:
            return option_label(term, amount.value, label)
        case Measure.MONEY:
            return _money_label(mention, term, currency)
        case _:
            return label


def _money_label(mention: Mention, term: Term | None, currency: str) -> str:
    amount = mention.amount
    if amount is None:
        return ""
    label = labels.money(amount, currency)
    if term is None:
        return label
    if term.kind is TermKind.PRICE and not any("/" in o.label for o in term.options):
        label = label.split("/")[0]
    return option_label(term, amount.value, label)
