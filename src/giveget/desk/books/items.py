"""What is each of the gives and gets that were typed worth?

Terms of the deal are priced by its valuation, starting from what is agreed so far; everything else
has the value that is stated.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TypeVar

from giveget.core.ledger import Booking, Books, Item, items_of
from giveget.core.terms import (
    Ask,
    Deal,
    Get,
    Give,
    InputError,
    Money,
    NotFoundError,
    Package,
    Trade,
)
from giveget.core.value.asked import price_asks
from giveget.core.value.valuation import Valuation
from giveget.desk.books.errors import NoPriceError, UnchangedError, WrongSideError
from giveget.desk.books.wanted import Ground, Wanted, WantedItem, each, wanted_item
from giveget.desk.typed import typed_ask

_Change = TypeVar("_Change", Give, Get)


@dataclass(frozen=True, slots=True, kw_only=True)
class PricedItems:
    """Gives and gets as they can be booked.

    Args:
        gives, gets: with their values.
        package: what is on the table with them; None when no term changes.
        later: the part of the gives' cost that falls in later renewals.
        notes: how something was understood, where that is not obvious.
    """

    gives: tuple[Item, ...]
    gets: tuple[Item, ...]
    package: Package | None = None
    later: Decimal = Decimal(0)
    notes: tuple[str, ...] = ()


def currency_of(items: Iterable[Item]) -> str:
    """Return the currency of the first item that has a value; empty when none has."""
    return next((item.value_to_us.currency for item in items if item.value_to_us), "")


def agreed_in(books: Books, before: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return the option of each term that the bookings (before a number) have changed."""
    changed: dict[str, str] = {}
    for move in books.booked():
        if before is None or move.number < before:
            for item in (*move.gives, *move.gets):
                if item.term and item.after:
                    changed[item.term] = item.after
    return tuple(changed.items())


def priced_items(wanted: Wanted, ground: Ground, *, traded: bool) -> PricedItems:
    """Return typed gives and gets with their values.

    Args:
        wanted: what was typed.
        ground: the deal and what of it is agreed.
        traded: whether the gives are paid for; a bare one sets the stronger precedent.

    Raises:
        ItemFormError, NoPriceError, UnknownAskTermError, UnknownAskValueError: cannot be read.
        WrongSideError: a give that is good for us, or a get that costs us.
        UnchangedError: a term is there already.
        OwnersError: owners or days fit neither all gets nor each.

    Source: law 1; B1.15-B1.17.
    """
    gives = [wanted_item(text, ground, wanted) for text in wanted.gives]
    gets = [wanted_item(text, ground, wanted) for text in wanted.gets]
    terms = [one for one in (*gives, *gets) if one.ask is not None]
    if ground.deal is None or not terms:
        priced = PricedItems(gives=(), gets=())
    else:
        priced = _priced(ground.deal, ground, (gives, gets), traded=traded)
    return _with_stated(priced, wanted, ground, (gives, gets))


def _priced(
    deal: Deal, ground: Ground, lines: tuple[list[WantedItem], list[WantedItem]], *, traded: bool
) -> PricedItems:
    typed = [one for side in lines for one in side if one.ask is not None]
    stood, notes = _stood(deal, ground)
    before = list(stood.values())
    asked = price_asks(deal, [*before, *(one.ask for one in typed if one.ask is not None)])
    for one, priced in zip(typed, asked.asks[len(before) :], strict=True):
        if not priced.is_priced and priced.note != "already on the table":
            raise NoPriceError(one.text, priced.note)
    wanted = {
        one.ask.term: priced.option or ""
        for one, priced in zip(typed, asked.asks[len(before) :], strict=True)
        if one.ask is not None and one.ask.term is not None
    }
    base = deal.table.with_choices({term: ask.to or "" for term, ask in stood.items()})
    package = base.with_choices(wanted)
    for term, label in wanted.items():
        if base[term] == label:
            raise UnchangedError(deal.term(term).title, label)
    valuation = asked.traded if traded else asked.bare
    trade = _as_typed(valuation.trade(package, base), asked.deal, lines)
    gives, gets = items_of(trade, Booking(currency=ground.currency, prefix=ground.prefix))
    return PricedItems(
        gives=gives,
        gets=gets,
        package=package,
        later=_later(valuation, base, package),
        notes=(*notes, *_notes(typed, asked.asks[len(before) :])),
    )


def _notes(typed: Sequence[WantedItem], priced: Sequence[object]) -> list[str]:
    notes = []
    for one, found in zip(typed, priced, strict=True):
        note = str(getattr(found, "note", ""))
        if note and note != "already on the table":
            notes.append(f"{one.text}: {note}")
    return notes


def _stood(deal: Deal, ground: Ground) -> tuple[dict[str, Ask], list[str]]:
    """What is agreed so far, as far as the deal's file still knows it."""
    stood: dict[str, Ask] = {}
    notes = []
    for term, label in ground.agreed:
        try:
            stood[term] = typed_ask(deal, f"{term}={label}")
        except (InputError, NotFoundError):
            notes.append(f"{term}={label} is agreed, but the deal's file no longer knows it")
    return stood, notes


def _later(valuation: Valuation, base: Package, package: Package) -> Decimal:
    later = valuation.worth(package).precedent - valuation.worth(base).precedent
    return Money.from_float(max(later, 0.0), "").amount


def _as_typed(trade: Trade, deal: Deal, lines: tuple[list[WantedItem], list[WantedItem]]) -> Trade:
    """Put every change on the side it was typed on; only what is worth nothing may go on either."""
    changes = {change.term: change for change in trade.changes}
    gives, gets = ([changes[t] for t in _terms(side)] for side in lines)
    for give in gives:
        if give.value_to_us > 0:
            raise WrongSideError(_what(deal, give), give.value_to_us, is_give=True)
    for get in gets:
        if get.value_to_us < 0:
            raise WrongSideError(_what(deal, get), get.value_to_us, is_give=False)
    return Trade(
        tuple(_on_side(Give, one) for one in gives), tuple(_on_side(Get, one) for one in gets)
    )


def _terms(lines: list[WantedItem]) -> list[str]:
    return [one.ask.term for one in lines if one.ask is not None and one.ask.term is not None]


def _what(deal: Deal, change: Give | Get) -> str:
    return f"{deal.term(change.term).title} {change.before} → {change.after}"


def _on_side(side: type[_Change], change: Give | Get) -> _Change:
    return side(
        term=change.term,
        before=change.before,
        after=change.after,
        value_to_us=change.value_to_us,
        value_to_them=change.value_to_them,
    )


def _with_stated(
    priced: PricedItems,
    wanted: Wanted,
    ground: Ground,
    lines: tuple[list[WantedItem], list[WantedItem]],
) -> PricedItems:
    gives, gets = lines
    made_gives = _merged(priced.gives, gives, "give", ground)
    made_gets = _merged(priced.gets, gets, "get", ground)
    owners = each("--owner", wanted.owners, len(gets))
    dues = each("--due", wanted.dues, len(gets))
    return replace(
        priced,
        gives=tuple(replace(one, approver=wanted.approver) for one in made_gives),
        gets=tuple(
            replace(one, owner=owner or "", due=due, written=wanted.is_written)
            for one, owner, due in zip(made_gets, owners, dues, strict=True)
        ),
        notes=(*priced.notes, *_stated_notes(ground, [*gives, *gets])),
    )


def _merged(made: Sequence[Item], lines: list[WantedItem], word: str, ground: Ground) -> list[Item]:
    """The items of one side in the order in which they were typed, numbered through."""
    from_terms = iter(made)
    found = []
    for number, line in enumerate(lines, start=1):
        name = f"{ground.prefix}.{word}{number}"
        if line.ask is not None:
            found.append(replace(next(from_terms), id=name))
        else:
            found.append(_stated(line, name, ground, is_give=word == "give"))
    return found


def _stated(line: WantedItem, name: str, ground: Ground, *, is_give: bool) -> Item:
    value = None
    if line.amount is not None:
        value = Money(-line.amount if is_give else line.amount, ground.currency)
    return Item(id=name, term=line.term, description=line.words, value_to_us=value)


def _stated_notes(ground: Ground, lines: Sequence[WantedItem]) -> list[str]:
    notes = []
    for line in lines:
        if line.term and ground.deal is not None:
            menu = " or ".join(
                f"{line.term}={o.label}" for o in ground.deal.term(line.term).options
            )
            notes.append(f"{line.text}: the value is the one you state; {menu} is computed")
    return notes
