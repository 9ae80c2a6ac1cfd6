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
from giveget.core.language.reading.spoken import rhythm_in
from giveget.core.language.reading.vocabulary import Named, Vocabulary
from giveget.core.language.reading.words import parts_of, word_set, words_of
from giveget.core.terms import AskKind, Deal, Line, Term, TermKind

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
    r"\brecommend you to (?:our|my|the|other|all|every|friends|colleagues|people)\b|\bspread the word\b|\b(?:nice|kind|good) words? from (?:me|us)\b"
)
_ASKING = frozenset(
    {Force.REQUEST, Force.NEED, Force.LIMIT, Force.CLOSING, Force.IMPERATIVE, Force.CONDITION,
     Force.REFUSAL, Force.OFFER, Force.RIVAL}
)  # fmt: skip
_SCOPE = frozenset({AskKind.SCOPE_ADD, AskKind.SCOPE_REMOVE, AskKind.FREE_EXTRA})
_PAYABLE = word_set("pay paid payabl due payment advanc upfront")
_MUST = word_set("must should has have need want would will shall")
_REMOVING = word_set("remov drop out strik struck delet cut go gone cancel scrap")
_ADDING = word_set("add surcharg more extra higher top")
_TAKING_OFF = word_set("off discount less rebat reduction cheaper lower")
_CAPPING = word_set("cap limit most more than maximum max exceed ceil never")
_FALLING = word_set("down reduc lower drop cut less off")
_HINTED = 0.33  # where an offer names nothing else
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
    found = _removed(clause, _plausible(clause, found, deal), vocabulary)
    found = _prices(text, clause, found, deal)
    found = _billed(text, clause, found, deal)
    found = _choices(clause, _prepaid(text, clause, found, vocabulary), vocabulary)
    if found:
        return found
    found = _introduced(text, clause, deal) or _filled_in(text, clause, vocabulary)
    return found or _offered(clause, vocabulary)


def _plausible(clause: Clause, found: tuple[Mention, ...], deal: Deal) -> tuple[Mention, ...]:
    """Without sums that are no price of this deal, where nothing in their clause asks."""
    if any(cue.force in _ASKING for cue in clause.cues):
        return found
    return tuple(m for m in found if fits_price(m, deal))


def _removed(
    clause: Clause, found: tuple[Mention, ...], vocabulary: Vocabulary
) -> tuple[Mention, ...]:
    """ "The licence fee of 60,000 has to go" names a line by what it costs; it asks for no price."""
    deal = vocabulary.deal
    if deal is None or not clause.stems & _REMOVING:
        return found
    lines = [n.line for n in vocabulary.named(clause.words) if n.line and n.score >= _NAMED]
    changed = []
    for mention in found:
        own = (i for i in lines if mention.amount and mention.kind is AskKind.PRICE)
        line = next((i for i in own if _costs(deal.line(i), mention.amount)), None)
        if line is not None:
            mention = replace(
                mention, kind=AskKind.SCOPE_REMOVE, amount=None, to="out", line=line,
                is_urging=True,
            )  # fmt: skip
        changed.append(mention)
    return tuple(changed)


def _costs(line: Line, amount: Quantity | None) -> bool:
    return amount is not None and amount.value in (line.price, line.total_price)


def _prices(
    text: str, clause: Clause, found: tuple[Mention, ...], deal: Deal
) -> tuple[Mention, ...]:
    """Where the price itself is a term: it is no part of the scope, and rises and falls change it.

    "Prices go up by 5 %" leaves open what it will be; "we could come down by 300" does not.
    """
    terms = deal.terms_of(TermKind.PRICE)
    if len(terms) != 1:
        return found
    line = getattr(terms[0].detail, "line", None)
    kept = [m for m in found if not (m.kind in _SCOPE and m.line is not None and m.line == line)]
    is_capped = bool(deal.terms_of(TermKind.UPLIFT_CAP)) or bool(clause.stems & _CAPPING)
    changed = []
    for mention in kept:
        if mention.kind is AskKind.UPLIFT_CAP and mention.amount and not is_capped:
            mention = replace(
                mention, kind=AskKind.PRICE, amount=None, to=None, is_urging=True,
                question=f"What would {terms[0].title} be then?",
            )  # fmt: skip
        elif mention.kind is AskKind.PRICE and mention.amount:
            mention = replace(mention, amount=_lowered(text, clause, mention.amount, terms[0]))
        changed.append(mention)
    return tuple(changed)


def _lowered(text: str, clause: Clause, amount: Quantity, term: Term) -> Quantity:
    """ "Down by 300" counts from the price on the table."""
    before, on_table = text[clause.start : amount.start], term.on_table.number
    is_by = before.endswith(("by ", "by $", "another ")) and clause.stems & _FALLING
    if not is_by or on_table is None or amount.value * 2 >= on_table:
        return amount
    left = on_table - amount.value
    return amount._replace(value=left, low=left)


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
    if not has_payment and deal.terms_of(TermKind.BILLING):
        kept = _with_rhythm(text, clause, kept)
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


def _with_rhythm(text: str, clause: Clause, found: list[Mention]) -> list[Mention]:
    """ "Paid every quarter in advance" is how often, where the deal has no days to pay."""
    is_due = clause.stems & _PAYABLE and (
        clause.stems & _MUST or any(m.kind is AskKind.PAYMENT for m in found)
    )
    if any(m.kind is AskKind.BILLING for m in found) or not is_due:
        return found
    is_rate = any(amount.per for amount in clause.amounts)
    rhythm = None if is_rate else rhythm_in(text[clause.start : clause.end])
    if rhythm is None:
        return found
    old = [m for m in found if m.kind is AskKind.PAYMENT and m.amount is None]
    start = min((m.start for m in old), default=clause.words[0].start)
    end = max((m.end for m in old), default=clause.words[-1].end)
    new = Mention(kind=AskKind.BILLING, start=start, end=end, to=rhythm, strength=0.93)
    return sorted((new, *(m for m in found if m not in old)), key=lambda m: m.start)


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
    changed = list(found)
    for one, term in _named_choices(clause, vocabulary):
        for place, mention in enumerate(changed):
            label = _option(term, mention.amount) if mention.amount else None
            if label and mention.kind in _MONEY:
                start, end = min(mention.start, one.start), max(mention.end, one.end)
                changed[place] = replace(
                    mention, kind=AskKind.OTHER, term=term.id, to=label, start=start, end=end
                )
    return tuple(changed)


def _named_choices(
    clause: Clause, vocabulary: Vocabulary, least: float = _NAMED
) -> tuple[tuple[Named, Term], ...]:
    """The choices a clause names, by their words or by what they add ("we'd add 2 %")."""
    deal = vocabulary.deal
    if deal is None:
        return ()
    named = [
        (one, deal.term(one.term))
        for one in vocabulary.named(clause.words)
        if one.term and one.score >= least
    ]
    named = [(one, term) for one, term in named if term.kind is TermKind.CHOICE]
    if named or not clause.stems & _ADDING or clause.stems & _TAKING_OFF:
        return tuple(named)
    first = next(word for word in clause.words if parts_of(word) & _ADDING)
    return tuple(
        (Named(None, term.id, first.start, first.end, _NAMED), term)
        for term in deal.terms_of(TermKind.CHOICE)
        if any(option.label.startswith("+") for option in term.options)
    )


def _offered(clause: Clause, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """ "We'd book the care plan": what they offer by its name only."""
    if not any(cue.force is Force.OFFER for cue in clause.cues):
        return ()
    return tuple(
        Mention(kind=AskKind.OTHER, start=one.start, end=one.end, term=term.id, strength=0.9)
        for one, term in _named_choices(clause, vocabulary, _HINTED)[:1]
    )


def _option(term: Term, amount: Quantity) -> str | None:
    """The option of a choice whose label states this amount."""
    for option in term.options:
        for stated in quantities(option.label, 0, len(option.label)):
            if stated.measure is amount.measure and stated.value == amount.value:
                return option.label
    return None
