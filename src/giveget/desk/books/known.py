"""Which deals do the books know, and where is the file of each?"""

from __future__ import annotations

from collections.abc import Callable

from giveget.core.terms import Deal
from giveget.desk.books.errors import UnknownDealError
from giveget.desk.ports import Store

DealOf = Callable[[str], Deal | None]
"""Finds the file of a deal by its id, if there is one."""


def require_known(store: Store, name: str) -> str:
    """Return the id of a deal that the books have.

    Raises:
        UnknownDealError: they have none of this name; says which one is close.
    """
    if not store.head(name).number:
        raise UnknownDealError(name, store.deals())
    return name
