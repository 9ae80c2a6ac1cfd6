"""Which term of the deal does an ask mean, and which of its options?"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from giveget.core.language.reading import labels
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.measures import Measure
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.quantities import quantities
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.language.reading.words import Word
from giveget.core.terms import AskKind, Deal, Line, Per, Term, TermKind

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
# Where the deal has no such term: what says the same in other words.
_NEAR_KINDS = {AskKind.LENGTH: (TermKind.TERMINATION, TermKind.PRICE_LOCK, TermKind.CHOICE)}
_NAMED = 0.5  # how surely words name a term
_SCOPES = frozenset({AskKind.SCOPE_REMOVE, AskKind.SCOPE_ADD, AskKind.FREE_EXTRA})
_LEAST, _MOST = Decimal("0.1"), Decimal(2)  # of the deal's own prices
_MOSTLY, _A_LITTLE_MORE = Decimal("0.5"), Decimal("1.25")  # of all of it together
_SUMS = frozenset({Measure.MONEY, Measure.NUMBER})
_SMALL_UNITS = frozenset({"hour", "km", "mile", "sqm", "sqft", "minute"})
_BILLS = {"monthly": 12, "quarterly": 4, "half-yearly": 2, "annually": 1, "once": 0}


class Matched(NamedTuple):
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
        return Matched(_chosen(words, deal, vocabulary))
    if not fits_price(mention, deal):
        return Matched(None)
    for kind in _TERM_KINDS[mention.kind]:
        terms = deal.terms_of(kind)
        if terms:
            return _among(terms, words, vocabulary)
    return Matched(_near(mention, deal))


def _chosen(words: tuple[Word, ...], deal: Deal, vocabulary: Vocabulary) -> Term | None:
    """The choice that the words name ("we'd repaint everything")."""
    named = [n for n in vocabulary.named(words) if n.term and n.score >= _NAMED]
    terms = [deal.term(n.term) for n in named if n.term]
    return next((term for term in terms if term.kind is TermKind.CHOICE), None)


def _near(mention: Mention, deal: Deal) -> Term | None:
    """The term whose name tells the same time ("a commitment of three years")."""
    amount = mention.amount
    if amount is None or amount.measure is not Measure.MONTHS:
        return None
    for kind in _NEAR_KINDS.get(mention.kind, ()):
        for term in deal.terms_of(kind):
            for phrase in (term.name, *term.words):
                told = quantities(folded(phrase), 0, len(phrase))
                if any(q.measure is Measure.MONTHS and q.value == amount.value for q in told):
                    return term
    return None


def fits_price(mention: Mention, deal: Deal) -> bool:
    """Whether a price can be one of this deal: not a tenth of any of its own, nor many times all.

    A sum of money that is neither is that of something else ("your share of the repair is 240").
    """
    amount = mention.amount
    if mention.kind is not AskKind.PRICE or amount is None or amount.measure not in _SUMS:
        return True
    own = [number for line in deal.lines for number in (line.price, line.total_price) if number]
    menus = (*deal.terms_of(TermKind.PRICE), *deal.terms_of(TermKind.VOLUME))
    own.extend(o.number for t in menus for o in t.options if o.number)
    whole = sum((line.total_price * _times(line, deal) for line in deal.lines), Decimal(0))
    if not own or amount.per in _SMALL_UNITS:
        return True
    sums = [amount.value, *([amount.value * 1000] if amount.measure is Measure.NUMBER else [])]
    ranges = ((min(own) * _LEAST, max(own) * _MOST), (whole * _MOSTLY, whole * _A_LITTLE_MORE))
    return any(least <= value <= most for value in sums for least, most in ranges)


def _times(line: Line, deal: Deal) -> Decimal:
    """How often a line is paid over the deal: what is asked for may be the whole of it."""
    lengths = [o.number for t in deal.terms_of(TermKind.LENGTH) for o in t.options if o.number]
    months = max([Decimal(deal.months), *lengths])
    match line.per:
        case Per.MONTH:
            return months
        case Per.YEAR:
            return max(Decimal(1), months / 12)
        case _:
            return Decimal(1)


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
