"""What does a figure mean that says less than it should?"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from giveget.core.language.reading import labels
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.starts import start_label
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.language.reading.words import Word, stems, word_set
from giveget.core.terms import AskKind, Deal, GivegetError, Side, Term, TermKind
from giveget.core.terms.options import read_option

_WHOLE = word_set("all full fully entir entirely whol complet completely every everything unlimit")
_PROMPT = word_set("upfront up-front prepay prepaid advanc receipt signatur sign immediately")
_ON_DELIVERY = frozenset({"delivery", "deliver"})
_NOT = frozenset({"not", "no", "nearly", "almost", "at"})
_OF_PRICE = word_set("fee price contract amount year invoic cost sum payment valu term")
_DENYING = word_set(
    "not no never cannot can't won't don't couldn't wouldn't isn't rather instead without avoid "
    "delay after end half part third deposit problem hard difficult"
)
_QUICK = frozenset({"hour", "minute"})  # what a service level counts


class Wanted(NamedTuple):
    """A normalised option, and what to ask back about it."""

    to: str | None
    question: str | None = None


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
    named = _by_name(mention, term, words, sells=deal is not None and deal.side is Side.BUYER)
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
    return _stated(mention, amount, term, currency)


def _stated(mention: Mention, amount: Quantity, term: Term | None, currency: str) -> Wanted:
    """An amount as it stands, in the measure of its kind and as the term writes it."""
    if mention.kind is AskKind.PAYMENT and amount.measure is Measure.DAYS:
        amount = amount._replace(measure=Measure.NET_DAYS)
    if mention.kind is AskKind.PRICE and amount.measure is Measure.NUMBER:
        amount = amount._replace(measure=Measure.MONEY)
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


def _by_name(
    mention: Mention, term: Term | None, words: tuple[Word, ...], *, sells: bool
) -> Wanted | None:
    """The option of a term whose options are named, not counted; for who sells, on delivery too."""
    if term is None:
        return None
    if term.kind is TermKind.CHOICE:
        is_option = any(option.label == mention.to for option in term.options)
        return Wanted(mention.to) if is_option and mention.amount else _choice(term, words)
    if term.kind is TermKind.LIABILITY and mention.amount is None:
        whole = _whole_share(term) if mention.to == "no cap" or _says(words, _WHOLE) else None
        return Wanted(whole) if whole else None
    if term.kind is TermKind.PAYMENT and mention.amount is None and mention.to is None:
        prompt = next((option.label for option in term.options if option.number == 0), None)
        is_prompt = _says(words, _PROMPT) or (sells and _says(words, _ON_DELIVERY))
        return Wanted(prompt) if prompt and is_prompt else None
    is_named = _is_other_level(mention, term) or _is_other_firmness(mention, term)
    return _choice(term, words) if is_named else None


def _is_other_firmness(mention: Mention, term: Term) -> bool:
    """Three years firm where the deal's term is how firmly they commit, not for how long."""
    is_firmness = term.kind in (TermKind.TERMINATION, TermKind.PRICE_LOCK)
    return is_firmness and mention.kind is AskKind.LENGTH and mention.amount is not None


def _says(words: tuple[Word, ...], stems_said: frozenset[str]) -> bool:
    """Whether one of these is said and nothing denies it ("not all of it", "rather than …")."""
    told = [word.stem for word in words]
    if stems_said is not _WHOLE and _DENYING & set(told):
        return False
    places = [place for place, stem in enumerate(told) if stem in stems_said]
    around = (({*told[max(0, p - 1) : p]}, {*told[p + 1 : p + 2]}) for p in places)
    return any(not before & _NOT and not after & _OF_PRICE for before, after in around)


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
    label = labels.money(amount._replace(per=""), currency)
    on_table = term.on_table.number
    if term.kind is not TermKind.PRICE or on_table is None:
        return Wanted(_own_label(term, label, currency))
    if any(option.number == amount.value for option in term.options):
        return Wanted(_own_label(term, label, currency))
    whole = amount._replace(value=on_table + amount.value, low=on_table + amount.low, per="")
    return Wanted(_own_label(term, labels.money(whole, currency), currency))


def _share(amount: Quantity, words: tuple[Word, ...], vocabulary: Vocabulary) -> Wanted:
    """A share of a line's price ("half the licence fee") as money off."""
    deal = vocabulary.deal
    named = next((n for n in vocabulary.named(words) if n.line), None)
    if deal is None or named is None or named.line is None:
        return Wanted(labels.percent(amount))
    off = deal.line(named.line).total_price * amount.value / 100
    return Wanted(f"{labels.number(off)} off") if off else Wanted(labels.percent(amount))
