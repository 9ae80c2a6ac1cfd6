"""What do the commands about a deal do first?"""

from __future__ import annotations

from collections.abc import Iterable

from giveget.bootstrap.documents import open_deal
from giveget.core.terms import Ask, Deal
from giveget.desk.typed import typed_ask
from giveget.doors.cli.trouble import show_findings


def deal_of(path: str) -> Deal:
    """Return the deal of a file; warnings about the file go to standard error.

    Raises:
        UnusableError: the file has errors.
    """
    opened = open_deal(path)
    show_findings(opened.warnings)
    return opened.deal


def asks_of(deal: Deal, texts: Iterable[str]) -> tuple[Ask, ...]:
    """Return the asks that were typed.

    Raises:
        InputError: one of them names no term or no value of the deal.
    """
    return tuple(typed_ask(deal, text) for text in texts)
