"""Which of their asks does an answer speak of, and what of it stays as it is?

Words that give orders to a machine are no wish of anybody; they are left out everywhere.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from giveget.core.language.offer import AskView, ChangeView, OfferView
from giveget.core.language.reported import reported
from giveget.core.language.wording.asks import UNPLACED, is_unplaced, offering, topic, wish
from giveget.core.language.wording.move import is_nothing
from giveget.core.terms import AskKind, TableView, TermKind

_TAKEN_OUT = ("out", "free")
_PRICED = (AskKind.PRICE, AskKind.VAGUE_PRICE, AskKind.DISCOUNT)
# Where nothing is on the table, these stay worth a word: "the price", "the renewal price", …
_ALWAYS_THERE = frozenset(
    {*_PRICED, AskKind.UPLIFT_CAP, AskKind.PRICE_LOCK, AskKind.TERMINATION, AskKind.LIABILITY}
)
_ADDED = (AskKind.SCOPE_ADD, AskKind.REFERENCE)


def wishes(view: TableView, offer: OfferView) -> list[str]:
    """Return what they would like, each once; what they offer is no wish."""
    said = _worded(view, (*offer.asks, *offer.refused))
    offers = _worded(view, offer.offered)
    return [one for one in said if one not in offers]


def offered(view: TableView, offer: OfferView) -> list[str]:
    """Return what they offered, to follow "thank you for offering"."""
    asks = _placed(view, offer.offered)
    return _unique(offering(ask, view.side, view.currency) for ask in asks)


def topics(view: TableView, offer: OfferView) -> list[str]:
    """Return what their asks are about."""
    asks = _placed(view, (*offer.asks, *offer.refused))
    return _unique(topic(ask, _on_table(view, ask)) for ask in asks)


def quoted(offer: OfferView) -> str:
    """Return the first of their asks that fits no term, in their own words.

    One that a question repeats anyway is not said twice, unless it is all they asked.
    """
    asks = _heard((*offer.asks, *offer.refused))
    unplaced = [ask for ask in asks if is_unplaced(ask)]
    if len(unplaced) < len(asks):
        unplaced = [ask for ask in unplaced if not _is_in(ask.quote, offer.questions)]
    found = (reported(ask.quote) for ask in unplaced)
    return next((clause for clause in found if clause), "")


def _is_in(quote: str, questions: Iterable[str]) -> bool:
    bare = quote.strip().rstrip(".?!")
    return bool(bare) and any(bare in question for question in questions)


def is_about_price(offer: OfferView) -> bool:
    """Whether all they want is another price."""
    asks = _heard((*offer.asks, *offer.refused))
    return bool(asks) and all(ask.kind in _PRICED for ask in asks)


def asked_for(offer: OfferView) -> list[AskView]:
    """The asks that take something out, or all asks where none does."""
    asks = [ask for ask in _heard(offer.asks) if ask.title not in UNPLACED]
    own = [ask for ask in asks if ask not in offer.refused] or asks
    removals = [ask for ask in own if ask.kind == "scope_remove" or ask.to in _TAKEN_OUT]
    return removals or own


def kept(view: TableView, offer: OfferView) -> list[str]:
    """Topics of the asks that are not met and do not move another way.

    What is not on the table cannot stay as it is: a workshop they would like to have is no topic.
    """
    moved = {
        topic(AskView(title=change.title, kind=change.kind), change.before)
        for change in (*offer.gives, *offer.gets)
    }
    if any(change.kind == TermKind.PRICE for change in offer.gives):
        moved |= {"the price"}
    asks = _placed(view, offer.refused)
    said = [topic(ask, _on_table(view, ask)) for ask in asks if _is_there(view, ask)]
    return [one for one in _unique(said) if one not in moved]


def has_more(offer: OfferView) -> bool:
    """Whether there are asks beside the ones that the answer is about."""
    return bool(_heard(offer.refused))


def is_part(offer: OfferView) -> bool:
    """Whether a give on an asked term stays below what was asked."""
    return any(
        _falls_short(ask, give)
        for ask in _heard(offer.asks)
        for give in offer.gives
        if ask.title == give.title and ask.to is not None
    )


def _falls_short(ask: AskView, give: ChangeView) -> bool:
    wanted = ask.to or ""
    if give.after == wanted or wanted in _TAKEN_OUT:
        return False
    sizes = [_size(label) for label in (wanted, give.after, give.before)]
    units = {unit for _, unit in sizes}
    if len(units) > 1:
        return True
    (asked, _), (given, _), (before, _) = sizes
    return asked is None or given is None or before is None or _below(asked, given, before)


def _below(asked: float, given: float, before: float) -> bool:
    return abs(given - before) < abs(asked - before)


def _size(label: str) -> tuple[float | None, str]:
    found = re.search(r"\d+(?:\.\d+)?", label.replace(",", ""))
    if found is None:
        return None, ""
    return float(found.group()), label.replace(",", "").replace(found.group(), "").lstrip("+")


def _worded(view: TableView, asks: Iterable[AskView]) -> list[str]:
    return _unique(wish(ask, view.side, view.currency) for ask in _placed(view, asks))


def _heard(asks: Iterable[AskView]) -> list[AskView]:
    return [ask for ask in asks if not ask.is_suspect]


def _placed(view: TableView, asks: Iterable[AskView]) -> list[AskView]:
    return [_priced(view, ask) for ask in _heard(asks) if not is_unplaced(ask)]


def _priced(view: TableView, ask: AskView) -> AskView:
    """A price is asked for the whole, whatever the discount that leads there is called."""
    cuts = {term.title for term in view.terms if term.kind == TermKind.DISCOUNT}
    return replace(ask, title="price") if ask.kind in _PRICED and ask.title in cuts else ask


def _on_table(view: TableView, ask: AskView) -> str:
    """The label on the table of the term that the ask is about; empty when it is not known."""
    lines = {line.id for line in view.lines if line.title == ask.title}
    found = (term.on_table for term in view.terms if term.title == ask.title or term.id in lines)
    return next(found, "")


def _is_there(view: TableView, ask: AskView) -> bool:
    if ask.title in UNPLACED:
        return False
    if ask.kind in _ALWAYS_THERE:
        return True
    on_table = _on_table(view, ask)
    if not on_table:
        return ask.kind not in _ADDED
    return not is_nothing(on_table)


def _unique(items: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(items))
