"""What does the other side know anyway?

A figure is public where it was put before them on purpose: a price, a quantity, a label, a stored
fact, their own words. A name is chosen by us, so it makes nothing public: a secret inside the name
of a line stays a secret.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from giveget.core.language.figures import Figure, Measure, figures
from giveget.core.language.lexicon import plain
from giveget.core.language.offer import AskView, ChangeView, ChoiceView, OfferView
from giveget.core.terms import TableView

Figures = frozenset[tuple[Measure, Decimal]]


@dataclass(frozen=True, slots=True)
class Public:
    """What the other side knows anyway.

    Args:
        figures: of prices, totals, quantities, labels, facts and their own words; no leak.
        named: figures in names, goals and questions; they claim nothing new, and can still leak.
        said: the words of the other side, in small letters.
        shown: all words that they can see, in small letters.
    """

    figures: Figures
    named: Figures
    said: str
    shown: str

    def knows(self, figure: Figure) -> bool:
        """Whether the figure, read in one of its ways, was put before them."""
        return _is_among(figure, self.figures)

    def names(self, figure: Figure) -> bool:
        """Whether the figure, read in one of its ways, is part of a name."""
        return _is_among(figure, self.named)


def public(view: TableView, offer: OfferView | None) -> Public:
    """Return what the other side knows anyway."""
    said = [] if offer is None else [ask.quote for ask in _asks(offer)]
    stated = [*_stated_by_table(view), *_stated_by_offer(offer), *said]
    named = [*_named_by_table(view), *_named_by_offer(offer)]
    return Public(
        figures=_figures(stated) | _of_lines(view),
        named=_figures(named),
        said=_words(said),
        shown=_words([*stated, *named]),
    )


def _is_among(figure: Figure, known: Figures) -> bool:
    return any(
        (measure, value) in known
        for measure in _shown_as(figure.measure)
        for value in figure.values
    )


def _shown_as(measure: Measure) -> tuple[Measure, ...]:
    """In which measures the other side may have seen a figure of this one."""
    match measure:
        case Measure.PLAIN:
            return tuple(Measure)
        case Measure.PERCENT:
            return (Measure.PERCENT,)
        case _:
            return (measure, Measure.PLAIN)


def _words(texts: Iterable[str]) -> str:
    return plain("\n".join(texts)).lower()


def _figures(texts: Iterable[str]) -> Figures:
    found = figures("\n".join(texts))
    return frozenset((figure.measure, value) for figure in found for value in figure.values)


def _of_lines(view: TableView) -> Figures:
    totals = [line.quantity * line.price for line in view.lines]
    amounts = [*totals, sum(totals, Decimal(0)), *(line.price for line in view.lines)]
    counts = {(Measure.PLAIN, line.quantity) for line in view.lines}
    for line in view.lines:  # "40 day": the unit says what the quantity counts
        counts |= {
            (figure.measure, value)
            for figure in figures(f"{line.quantity} {line.unit}")
            for value in figure.values
            if figure.start == 0
        }
    return frozenset({(Measure.AMOUNT, value) for value in amounts} | counts)


def _stated_by_table(view: TableView) -> Iterator[str]:
    yield from (term.on_table for term in view.terms)
    yield from (fact.text for fact in view.facts)


def _named_by_table(view: TableView) -> Iterator[str]:
    yield from (view.deal, view.us, view.them, view.sender, view.contact, *view.goals)
    yield from (term.title for term in view.terms)
    yield from (line.title for line in view.lines)


def _asks(offer: OfferView) -> Iterator[AskView]:
    """What they asked for and offered; a text that gives orders to a machine says nothing."""
    yield from (a for a in (*offer.asks, *offer.offered, *offer.refused) if not a.is_suspect)


def _changes(offer: OfferView) -> Iterator[ChangeView]:
    yield from (*offer.gives, *offer.gets)
    for choice in offer.choices:
        yield from (*choice.changes, *choice.gives, *choice.gets)


def _stated_by_offer(offer: OfferView | None) -> Iterator[str]:
    if offer is None:
        return
    yield from (ask.to or "" for ask in _asks(offer))
    for change in _changes(offer):
        yield from (change.before, change.after)
    yield from (offer.price, *(choice.price for choice in offer.choices))
    if offer.reason is not None:
        yield offer.reason.text


def _named_by_offer(offer: OfferView | None) -> Iterator[str]:
    if offer is None:
        return
    yield from (ask.title for ask in _asks(offer))
    yield from (change.title for change in _changes(offer))
    yield from (title for choice in offer.choices for title in _titles(choice))
    yield from (offer.goal or "", offer.hold_reason, *offer.questions)


def _titles(choice: ChoiceView) -> tuple[str, ...]:
    return (*choice.lines_out, *choice.lines_in)
