"""What does a figure mean that says less than it should?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from giveget.core.language.reading import labels
from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.patterns import compiled
from giveget.core.language.reading.starts import start_label
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.language.reading.words import Word, stems, word_set
from giveget.core.terms import AskKind, Deal, GivegetError, Term, TermKind
from giveget.core.terms.options import read_option

_BY_MEASURE = {
    Measure.PERCENT: AskKind.DISCOUNT,
    Measure.MONEY: AskKind.PRICE,
    Measure.NET_DAYS: AskKind.PAYMENT,
    Measure.DAYS: AskKind.PAYMENT,
    Measure.MONTHS: AskKind.LENGTH,
    Measure.COUNT: AskKind.VOLUME,
}
_NO_NOUNS = word_set(
    "would will could can should is are was and or if then so but for at from to "
    "instead rather than pleas off max maximum tops flat work works ok okay on in "
    "with by as not less mor that we i you"
)
# What one says before a figure that both know the unit of.
_SAID = (
    r"\b(?:say|about|do|make it|call it|to|than|accept|be|with|need|want|take)(?: (?:maybe|"
    "perhaps|about|even|just))? $"
)
# What stands before a number that counts or numbers things.
_COUNTING = (
    r"\b(?:best|first|last|other|these|those|week|page|clause|section|room|floor|version|chapter|"
    r"building|gate|phase|step|no\.?|nr\.?|number|article|point|item|grade|plant|site|depot|line) $"
)
_MOST_OF = {Measure.PERCENT: 100, Measure.NET_DAYS: 365, Measure.DAYS: 365, Measure.MONTHS: 120}
_QUICK = frozenset({"hour", "minute"})  # what a service level counts
_PAYMENT_DAYS = frozenset({Decimal(n) for n in (14, 30, 45, 60, 75, 90, 120)})


@dataclass(frozen=True, slots=True)
class Wanted:
    """A normalised option, and what to ask back about it."""

    to: str | None
    question: str | None = None


def bare_mention(
    text: str, clause: Clause, before: Quantity | None, deal: Deal | None
) -> Mention | None:
    """What a number without a unit means ("might we say sixty?"), by what was said before.

    It is never silently guessed: the mention carries a question.
    """
    numbers = [
        q
        for q in clause.amounts
        if q.measure is Measure.NUMBER
        and q.value >= 2
        and _stands_alone(clause, q)
        and not text.endswith("not ", clause.start, q.start)
    ]
    if len(numbers) != 1:
        return None
    amount = numbers[0]
    if _is_one_of_them(text, clause, amount):
        return None
    if before and not _is_beyond(amount, before) and before.measure in _BY_MEASURE and before.end <= amount.start:
        like = replace(amount, measure=before.measure, currency=before.currency, unit=before.unit)
        factor = (
            12
            if before.measure is Measure.MONTHS and before.value % 12 == 0 and amount.value < 6
            else 1
        )
        like = replace(like, value=amount.value * factor, low=amount.low * factor)
        return _bare(_BY_MEASURE[before.measure], like, None, 0.85)
    is_near = text.endswith(("closer to ", "nearer to "), 0, amount.start)
    is_said = not is_near and bool(
        compiled(_SAID).search(text, max(0, amount.start - 30), amount.start)
    )
    return _by_menu(amount, deal, is_said)


def _stands_alone(clause: Clause, amount: Quantity) -> bool:
    """No noun follows that would be counted ("two favours")."""
    following = next((word for word in clause.words if word.start >= amount.end), None)
    return following is None or following.stem in _NO_NOUNS or following.start > amount.end + 1


def _is_one_of_them(text: str, clause: Clause, amount: Quantity) -> bool:
    """ "The best 20" and "page 12" count or number things."""
    return bool(compiled(_COUNTING).search(text, clause.start, amount.start))


def _is_beyond(amount: Quantity, before: Quantity) -> bool:
    """No number of that size is of the measure named before ("2 %, that's 60,000")."""
    most = _MOST_OF.get(before.measure)
    return most is not None and amount.value > most


def _by_menu(amount: Quantity, deal: Deal | None, is_said: bool) -> Mention | None:
    fitting = [
        (term, measure)
        for term in (deal.terms if deal else ())
        if (measure := _fits(term, amount.value))
    ]
    if len(fitting) == 1:
        term, measure = fitting[0]
        kind = AskKind(term.kind.value)
        shown = labels.plain(replace(amount, measure=measure), "")
        return _bare(
            kind, replace(amount, measure=measure), f"Do you mean {shown} for {term.title}?", 0.75
        )
    if (
        amount.value in _PAYMENT_DAYS
        and is_said
        and (deal is None or deal.terms_of(TermKind.PAYMENT))
    ):
        days = replace(amount, measure=Measure.NET_DAYS)
        figure = labels.number(amount.value)
        return _bare(AskKind.PAYMENT, days, f"Do you mean {figure} days to pay?", 0.6)
    return None


def _bare(kind: AskKind, amount: Quantity, question: str | None, strength: float) -> Mention:
    return Mention(
        kind=kind, start=amount.start, end=amount.end, amount=amount, strength=strength,
        question=question,
    )  # fmt: skip


def _fits(term: Term, value: Decimal) -> Measure | None:
    """The measure in which a bare number is an option of a term, or None."""
    numbers = {option.number for option in term.options if option != term.on_table}
    match term.kind:
        case TermKind.PAYMENT if value in numbers:
            return Measure.NET_DAYS
        case TermKind.LENGTH if value in numbers:
            return Measure.MONTHS
        case TermKind.VOLUME if value in numbers:
            return Measure.COUNT
        case TermKind.DISCOUNT if value / 100 in numbers:
            return Measure.PERCENT
        case TermKind.PRICE if value in numbers:
            return Measure.MONEY
        case _:
            return None


_SAME = r"\b(?:the same|that again|likewise|same again|same here|same for us|match that)\b"
_KIND_OF = {
    Measure.PERCENT: AskKind.DISCOUNT,
    Measure.MONEY: AskKind.PRICE,
    Measure.NET_DAYS: AskKind.PAYMENT,
}


_TIMES = (
    (
        r"\b(?:double|twice) (?:that|it|as much|as many)\b|\bdouble (?:the|that) (?:figure|number|amount)\b",
        Decimal(2),
    ),
    (r"\bhalf (?:of )?(?:that|it|as much|as many)\b|\bhalve (?:that|it)\b", Decimal("0.5")),
    (r"\b(?:triple|three times) (?:that|it|as much|as many)\b", Decimal(3)),
)
_KIND_OF_MANY = {**_KIND_OF, Measure.COUNT: AskKind.VOLUME, Measure.MONTHS: AskKind.LENGTH}


def times_that(text: str, clause: Clause, last: Quantity | None) -> Mention | None:
    """ "You offer 5 %; could you double that?" wants 10 %."""
    kind = _KIND_OF_MANY.get(last.measure) if last else None
    if kind is None or last is None:
        return None
    for pattern, factor in _TIMES:
        match = compiled(pattern).search(text, clause.start, clause.end)
        if match:
            amount = replace(last, value=last.value * factor, low=last.low * factor)
            return Mention(
                kind=kind, start=match.start(), end=match.end(), amount=amount, strength=0.9
            )
    return None


def same_again(text: str, clause: Clause, last: Quantity | None) -> Mention | None:
    """ "You gave us 20 % last year; I'd expect the same" wants the 20 %."""
    kind = _KIND_OF.get(last.measure) if last else None
    match = compiled(_SAME).search(text, clause.start, clause.end) if kind else None
    if match is None or kind is None or last is None:
        return None
    return Mention(kind=kind, start=match.start(), end=match.end(), amount=last, strength=0.9)


def wanted_label(
    mention: Mention,
    term: Term | None,
    deal: Deal | None,
    day: datetime | None,
    words: tuple[Word, ...],
    vocabulary: Vocabulary,
) -> Wanted:
    """Return what is wanted, normalised; relative amounts are resolved against the deal.

    Args:
        mention: what was named.
        term: the deal's term, if it was matched.
        deal: the deal, if there is one.
        day: when the message was written.
        words: the words of the clause.
        vocabulary: the deal's names.
    """
    amount = mention.amount
    currency = deal.currency if deal else ""
    if mention.kind is AskKind.VAGUE_PRICE and mention.question:
        return Wanted(None, mention.question)
    named = _by_name(mention, term, words)
    if named:
        return named
    if mention.to is not None:
        return Wanted(_own_label(term, mention.to, currency))
    if mention.kind is AskKind.START:
        return Wanted(start_label(amount, words, term, day))
    if amount is None:
        return Wanted(None)
    own = _by_kind(mention, amount, term)
    if own:
        return own
    if amount.is_more and amount.measure is Measure.PERCENT and mention.kind is AskKind.DISCOUNT:
        return _more(amount, term)
    if amount.is_more and amount.measure is Measure.MONEY and term is not None:
        return _more_money(amount, term, currency)
    if amount.unit == "share":
        return _share(amount, words, vocabulary)
    if mention.kind is AskKind.PAYMENT and amount.measure is Measure.DAYS:
        amount = replace(amount, measure=Measure.NET_DAYS)
    label = labels.plain(amount, currency)
    if term is not None and term.kind is TermKind.PRICE and not _is_per_unit(term):
        label = label.split("/")[0]
    return Wanted(_own_label(term, label, currency))


def _by_kind(mention: Mention, amount: Quantity, term: Term | None) -> Wanted | None:
    """How quick a service is, how long a price is held; of shares nothing is said here."""
    if mention.kind is AskKind.SERVICE_LEVEL and amount.measure is not Measure.PERCENT:
        is_told = amount.unit in _QUICK or amount.measure is not Measure.COUNT
        return Wanted(labels.plain(amount, "") if is_told else None)
    if mention.kind is AskKind.PRICE_LOCK and (term is not None or amount.is_ordinal):
        return Wanted("locked")
    return None


def _by_name(mention: Mention, term: Term | None, words: tuple[Word, ...]) -> Wanted | None:
    """The option of a term whose options are named, not counted."""
    if term is None:
        return None
    if term.kind is TermKind.CHOICE:
        is_option = any(option.label == mention.to for option in term.options)
        return Wanted(mention.to) if is_option and mention.amount else _choice(term, words)
    if term.kind is TermKind.LIABILITY and mention.to == "no cap":
        whole = _whole_share(term)
        return Wanted(whole) if whole else None
    is_named = _is_other_level(mention, term) or _is_other_firmness(mention, term)
    return _choice(term, words) if is_named else None


def _is_other_firmness(mention: Mention, term: Term) -> bool:
    """Three years firm where the deal's term is how firmly they commit, not for how long."""
    is_firmness = term.kind in (TermKind.TERMINATION, TermKind.PRICE_LOCK)
    return is_firmness and mention.kind is AskKind.LENGTH and mention.amount is not None


def _whole_share(term: Term) -> str | None:
    """Where the options are shares, a liability without a limit is all of it."""
    is_share = all(option.label.endswith("%") for option in term.options)
    whole = (option.label for option in term.options if option.number == 1)
    return next(whole, None) if is_share else None


def _is_other_level(mention: Mention, term: Term) -> bool:
    """Of two service levels, the one that is not on the table is meant where no figure is."""
    is_level = term.kind is TermKind.SERVICE_LEVEL and len(term.options) == 2
    is_share = mention.amount is not None and mention.amount.measure is Measure.PERCENT
    return is_level and not is_share and mention.to is None


def _own_label(term: Term | None, label: str, currency: str) -> str:
    """The label as the deal's term writes it, if the term can hold it at all."""
    if term is None:
        return label
    try:
        return read_option(term, label, currency).label
    except GivegetError:
        return label


def _is_per_unit(term: Term) -> bool:
    return any("/" in option.label for option in term.options)


def _choice(term: Term, words: tuple[Word, ...]) -> Wanted:
    """The option of a choice whose words are said; of two, the one that is not on the table."""
    said = {word.stem for word in words}
    others = [option for option in term.options if option != term.on_table]
    best = max(others, key=lambda o: len(said & stems(folded(o.label))), default=None)
    if best and (len(others) == 1 or said & stems(folded(best.label))):
        return Wanted(best.label)
    names = ", ".join(option.label for option in others)
    return Wanted(None, f"Which of these would you want for {term.title}: {names}?")


def _more(amount: Quantity, term: Term | None) -> Wanted:
    on_table = term.on_table.number if term and term.kind is TermKind.DISCOUNT else None
    if on_table is None:
        figure = labels.number(amount.value)
        return Wanted(
            labels.percent(amount), f"Do you mean {figure} % in all, or on top of what we offered?"
        )
    return Wanted(f"{labels.number(on_table * 100 + amount.value)}%")


def _more_money(amount: Quantity, term: Term, currency: str) -> Wanted:
    """A rise: the menu's own figure, else what comes on top of the price on the table."""
    label = labels.money(replace(amount, per=""), currency)
    on_table = term.on_table.number
    if term.kind is not TermKind.PRICE or on_table is None:
        return Wanted(_own_label(term, label, currency))
    if any(option.number == amount.value for option in term.options):
        return Wanted(_own_label(term, label, currency))
    whole = replace(amount, value=on_table + amount.value, low=on_table + amount.low, per="")
    return Wanted(_own_label(term, labels.money(whole, currency), currency))


def _share(amount: Quantity, words: tuple[Word, ...], vocabulary: Vocabulary) -> Wanted:
    """A share of a line's price ("half the licence fee") as money off."""
    deal = vocabulary.deal
    named = next((n for n in vocabulary.named(words) if n.line), None)
    if deal is None or named is None or named.line is None:
        return Wanted(labels.percent(amount))
    off = deal.line(named.line).total_price * amount.value / 100
    return Wanted(f"{labels.number(off)} off") if off else Wanted(labels.percent(amount))
