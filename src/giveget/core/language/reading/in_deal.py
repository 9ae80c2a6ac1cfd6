"""Which term of the deal do a clause's words name, where their kind alone would mislead?"""

from __future__ import annotations

from dataclasses import replace

from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.patterns import compiled
from giveget.core.language.reading.quantities import quantities
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.terms import AskKind, Term, TermKind

_IN_ADVANCE = r"\b(?:in advance|up[ -]?front|beforehand|pre-?pay\w*|ahead of time)\b"
_PAYING = frozenset({AskKind.PAYMENT, AskKind.LENGTH, AskKind.BILLING})
_PAID = frozenset({AskKind.PAYMENT, AskKind.BILLING})
_MONEY = frozenset({AskKind.DISCOUNT, AskKind.PRICE})
_NAMED = 0.5  # how surely words name a term


def in_deal(
    text: str, clause: Clause, found: tuple[Mention, ...], vocabulary: Vocabulary
) -> tuple[Mention, ...]:
    """Return a clause's mentions with the terms its words name.

    "Two years in advance" is a prepayment, not a contract length, and "a 1 % surcharge" is an
    option of the surcharge, not a discount.
    """
    if vocabulary.deal is None:
        return found
    return _choices(clause, _prepaid(text, clause, found, vocabulary), vocabulary)


def _prepaid(
    text: str, clause: Clause, found: tuple[Mention, ...], vocabulary: Vocabulary
) -> tuple[Mention, ...]:
    terms = vocabulary.deal.terms_of(TermKind.PREPAY) if vocabulary.deal else ()
    paying = [m for m in found if m.kind in _PAYING]
    if len(terms) != 1 or not any(m.kind in _PAID for m in paying):
        return found
    if not compiled(_IN_ADVANCE).search(text, clause.start, clause.end):
        return found
    months = next((q for q in clause.amounts if q.measure is Measure.MONTHS), None)
    is_days = any(m.amount and m.amount.measure is not Measure.MONTHS for m in paying)
    if is_days:
        return found
    start, end = min(m.start for m in paying), max(m.end for m in paying)
    one = Mention(
        kind=AskKind.PAYMENT, start=start, end=end, amount=months, term=terms[0].id,
        strength=max(m.strength for m in paying),
    )  # fmt: skip
    return tuple(sorted((one, *(m for m in found if m not in paying)), key=lambda m: m.start))


def _choices(
    clause: Clause, found: tuple[Mention, ...], vocabulary: Vocabulary
) -> tuple[Mention, ...]:
    """Amounts that are options of a choice which the clause names."""
    deal = vocabulary.deal
    named = [n for n in vocabulary.named(clause.words) if n.term and n.score >= _NAMED]
    changed = list(found)
    for one in named:
        term = deal.term(one.term) if deal and one.term else None
        if term is None or term.kind is not TermKind.CHOICE:
            continue
        for place, mention in enumerate(changed):
            label = _option(term, mention.amount) if mention.amount else None
            if label and mention.kind in _MONEY:
                start, end = min(mention.start, one.start), max(mention.end, one.end)
                changed[place] = replace(
                    mention, kind=AskKind.OTHER, term=term.id, to=label, start=start, end=end
                )
    return tuple(changed)


def _option(term: Term, amount: Quantity) -> str | None:
    """The option of a choice whose label states this amount."""
    for option in term.options:
        for stated in quantities(option.label, 0, len(option.label)):
            if stated.measure is amount.measure and stated.value == amount.value:
                return option.label
    return None
