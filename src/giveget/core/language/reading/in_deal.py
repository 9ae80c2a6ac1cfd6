"""Which term of the deal do a clause's words name, where their kind alone would mislead?"""

from __future__ import annotations

from dataclasses import replace

from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.matching import fits_price
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.patterns import compiled
from giveget.core.language.reading.quantities import quantities
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.language.reading.words import words_of
from giveget.core.terms import AskKind, Deal, Term, TermKind

_IN_ADVANCE = r"\b(?:in advance|up[ -]?front|beforehand|pre-?pay\w*|ahead of time)\b"
_PAYING = frozenset({AskKind.PAYMENT, AskKind.LENGTH, AskKind.BILLING})
_PAID = frozenset({AskKind.PAYMENT, AskKind.BILLING})
_MONEY = frozenset({AskKind.DISCOUNT, AskKind.PRICE})
_RATE = (
    r" ?(?:price|fee|rate|rent|cost|sum|total|amount|increase|uplift|volume|licence|license|"
    r"subscription|budget|report|review)s?\b"
)
_WORTH = r"\bpaid (?:what|for what|more|better|like|as much|properly|fairly|at least)\b"
_RECOMMENDING = (
    r"\b(?:put|get|bring) you (?:\w+ ){0,2}(?:in touch|in contact|together) with\b|"
    r"\b(?:on|in) your (?:portfolio|web ?site|home ?page)\b|\bopen (?:\w+ ){0,2}doors?\b|"
    r"\brecommend you\b|\bspread the word\b|\b(?:nice|kind|good) words? from (?:me|us)\b"
)
_ASKING = frozenset(
    {Force.REQUEST, Force.NEED, Force.LIMIT, Force.CLOSING, Force.IMPERATIVE, Force.CONDITION,
     Force.REFUSAL, Force.OFFER, Force.RIVAL}
)  # fmt: skip
_NAMED = 0.5  # how surely words name a term


def in_deal(
    text: str, clause: Clause, found: tuple[Mention, ...], vocabulary: Vocabulary
) -> tuple[Mention, ...]:
    """Return a clause's mentions with the terms its words name.

    "Two years in advance" is a prepayment, not a contract length, and "a 1 % surcharge" is an
    option of the surcharge, not a discount.
    """
    deal = vocabulary.deal
    if deal is None:
        return found
    found = _billed(text, clause, _plausible(clause, found, deal), deal)
    found = _choices(clause, _prepaid(text, clause, found, vocabulary), vocabulary)
    return found or _introduced(text, clause, deal) or _filled_in(text, clause, vocabulary)


def _plausible(clause: Clause, found: tuple[Mention, ...], deal: Deal) -> tuple[Mention, ...]:
    """Without sums that are no price of this deal, where nothing in their clause asks."""
    if any(cue.force in _ASKING for cue in clause.cues):
        return found
    return tuple(m for m in found if fits_price(m, deal))


def _billed(
    text: str, clause: Clause, found: tuple[Mention, ...], deal: Deal
) -> tuple[Mention, ...]:
    """ "The yearly price" is no rhythm of invoices; rent "quarterly in advance" is one wish.

    Who sells to us and wants to "be paid what it is worth" speaks of the price.
    """
    rates = compiled(_RATE)
    kept = [
        m for m in found
        if not (m.kind is AskKind.BILLING and m.amount is None and rates.match(text, m.end))
    ]  # fmt: skip
    has_payment = bool(deal.terms_of(TermKind.PAYMENT, TermKind.PREPAY))
    is_billed = any(m.kind is AskKind.BILLING and m.to for m in kept)
    if not has_payment and is_billed and deal.terms_of(TermKind.BILLING):
        kept = [m for m in kept if m.kind is not AskKind.PAYMENT or m.amount]
    if has_payment or not deal.terms_of(TermKind.PRICE):
        return tuple(kept)
    worth = compiled(_WORTH).search(text, clause.start, clause.end)
    return tuple(
        replace(m, kind=AskKind.VAGUE_PRICE)
        if worth and m.kind is AskKind.PAYMENT and m.amount is None
        else m
        for m in kept
    )


def _introduced(text: str, clause: Clause, deal: Deal) -> tuple[Mention, ...]:
    """Ways to recommend us which only a deal about recommendations makes sure."""
    if not deal.terms_of(TermKind.REFERENCE):
        return ()
    match = compiled(_RECOMMENDING).search(text, clause.start, clause.end)
    if match is None:
        return ()
    return (Mention(kind=AskKind.REFERENCE, start=match.start(), end=match.end(), strength=0.9),)


def _filled_in(text: str, clause: Clause, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """ "Licence: out" names a term and one of its options, as one fills in a form."""
    head, colon, said = text[clause.start : clause.end].partition(":")
    deal, said = vocabulary.deal, said.strip(" .;,!-")
    if not colon or deal is None or not said:
        return ()
    names = words_of(text, clause.start, clause.start + len(head))
    for one in vocabulary.named(names):
        term_id = one.term or vocabulary.scope_term(one.line)
        term = deal.term(term_id) if term_id and one.score >= _NAMED else None
        if term is None or not any(folded(o.label) == said for o in term.options):
            continue
        kind = _filled_kind(term, said)
        start = clause.start + len(head) - len(head.lstrip())
        return (
            Mention(
                kind=kind, start=start, end=clause.start + len(head) + 1 + len(colon) + len(said),
                to=said, line=one.line, term=term.id, strength=0.95,
            ),
        )  # fmt: skip
    return ()


def _filled_kind(term: Term, said: str) -> AskKind:
    if term.kind is TermKind.SCOPE:
        return AskKind.SCOPE_REMOVE if said == "out" else AskKind.SCOPE_ADD
    is_known = term.kind.value in {kind.value for kind in AskKind}
    return AskKind(term.kind.value) if is_known else AskKind.OTHER


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
    if months is None and any(m.kind is AskKind.BILLING and m.to for m in paying):
        return found
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
