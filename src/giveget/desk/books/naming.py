"""How are gives, gets and terms called, and which get does a name mean?"""

from __future__ import annotations

from giveget.core.ledger import Books, Item
from giveget.core.terms import Deal, ScopeDetail
from giveget.desk.books.errors import SeveralGetsError, UnknownGetError


def title_of(item: Item, deal: Deal | None) -> str:
    """Return what people call a give or get."""
    if item.description and not (item.term and item.after):
        return item.description
    if deal is not None:
        for term in deal.terms:
            if term.id == item.term:
                if isinstance(term.detail, ScopeDetail) and not term.name:
                    return deal.line(term.detail.line).title
                return term.title
    return (item.term or item.description).replace("_", " ")


def words_of(item: Item, deal: Deal | None) -> str:
    """Return a give or get in one line: ``discount 0% → 10%``."""
    change = f" {item.before} → {item.after}" if item.after else ""
    return f"{title_of(item, deal)}{change}"


def get_named(books: Books, deal: Deal | None, name: str) -> str:
    """Return the id of the get that a person means, by its id, its term or its words.

    Raises:
        UnknownGetError: none is called so.
        SeveralGetsError: several are.
    """
    gets = [get for move in books.booked() for get in move.gets]
    if any(get.id == name for get in gets):
        return name
    wanted = _plain(name)
    found = [
        get.id
        for get in gets
        if wanted in (_plain(get.term), _plain(get.description), _plain(title_of(get, deal)))
    ]
    if not found:
        known = tuple(f"{get.id} ({title_of(get, deal)})" for get in gets)
        raise UnknownGetError(books.deal, name, known)
    if len(found) > 1:
        raise SeveralGetsError(name, tuple(found))
    return found[0]


def _plain(text: str) -> str:
    words = text.replace("_", " ").replace("-", " ").lower().split()
    return " ".join(word for word in words if word not in ("a", "an", "the"))
