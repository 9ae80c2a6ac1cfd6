"""What stands in the books of a deal?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import click

from giveget.bootstrap.books import damage_of
from giveget.bootstrap.clock import today as todays_date
from giveget.core.ledger import Tip
from giveget.core.terms import AmountTextError
from giveget.core.terms.amounts import read_money
from giveget.desk.books.known import require_known
from giveget.desk.books.precedents import Promise, precedents_of
from giveget.desk.books.shape import ledger_shape, precedents_shape, verify_shape
from giveget.desk.books.views.ledger import ledger_view
from giveget.doors.cli.book_options import books_option, on_option
from giveget.doors.cli.books import OpenedBooks, opened_books
from giveget.doors.cli.options import json_option
from giveget.doors.cli.output import print_json, print_page
from giveget.doors.cli.pages.books import ledger_page
from giveget.doors.cli.pages.books_lists import precedents_page, verify_page


@click.command("ledger")
@click.argument("action", type=click.Choice(["show", "verify"]), metavar="[verify]", default="show")
@click.option("--deal", "-d", metavar="DEAL", default="", help="The deal: its file or its id.")
@on_option()
@click.option(
    "--precedents",
    "term",
    metavar="TERM",
    default="",
    help="What the give on this term means beyond the deal.",
)
@click.option(
    "--promised",
    metavar="CLIENT=OPTION@PRICE",
    multiple=True,
    help="A client with a promise of best terms, what they have, and what they pay.",
)
@click.option(
    "--known", metavar="TIP", default="", help="With verify: the tip as you noted it elsewhere."
)
@books_option()
@json_option()
def command(
    action: str,
    deal: str,
    day: date | None,
    term: str,
    promised: tuple[str, ...],
    known: str,
    books: str,
    as_json: bool,
) -> int:
    """Show the books of a deal: what was given and got.

    The T-account has what we gave on the left and what was agreed in return on the right; below
    it stands how far each get has come, and every move. --precedents TERM shows who had as much
    before, what the give costs again at renewals, and what promises of best terms cost.

    giveget ledger verify checks every byte of the history of all deals.

    Exit code 1: the history was changed (verify).

    \b
    Example:
      giveget ledger --deal deals/renewal.yaml
      giveget ledger verify
    """
    if action == "verify":
        return _verify(books, known, as_json=as_json)
    if not deal:
        raise click.UsageError("Which deal? Write --deal; `giveget balance` lists them.")
    if known:
        raise click.UsageError("--known belongs to verify.")
    if promised and not term:
        raise click.UsageError("--promised belongs to --precedents TERM.")
    with opened_books(books, (deal,)) as opened:
        if term:
            return _precedents(opened, term, promised, as_json=as_json)
        named = opened.named[0]
        view = ledger_view(opened.store, named.name, named.deal, day or todays_date())
        if as_json:
            print_json(ledger_shape(view))
        else:
            print_page(ledger_page(view))
    return 0


def _precedents(opened: OpenedBooks, term: str, promised: tuple[str, ...], *, as_json: bool) -> int:
    named = opened.named[0]
    require_known(opened.store, named.name)
    if named.deal is None:
        raise click.UsageError("Precedents are priced: name the deal by its file.")
    promises = tuple(_promise(text, named.deal.currency) for text in promised)
    found = precedents_of(opened.store, named.deal, term, opened.deal_of, promises)
    if as_json:
        print_json(precedents_shape(found))
    else:
        print_page(precedents_page(found))
    return 0


def _promise(text: str, currency: str) -> Promise:
    client, _, rest = text.partition("=")
    size, mark, price = rest.rpartition("@")
    try:
        if not (client.strip() and size.strip() and mark):
            raise ValueError
        amount: Decimal = read_money(price, currency)
    except (ValueError, AmountTextError):
        raise click.BadParameter(
            f"{text!r} is no promise; write the client, what they have and what they pay: "
            "'Acme=3%@120000'",
            param_hint="--promised",
        ) from None
    return Promise(client=client.strip(), size=size.strip(), price=amount)


def _verify(books: str, known: str, *, as_json: bool) -> int:
    tip_known = _tip(known) if known else None
    with opened_books(books, ()) as opened:
        tip, damage = damage_of(opened.store, tip_known)
        if as_json:
            print_json(verify_shape(opened.address, tip, damage))
        else:
            print_page(verify_page(opened.address, tip, damage))
    return 1 if damage else 0


def _tip(text: str) -> Tip:
    count, _, digest = text.strip().partition(":")
    if not (count.isdigit() and len(digest) == 64 and set(digest) <= set("0123456789abcdef")):
        raise click.BadParameter(
            f"{text!r} is no tip; write it as `giveget ledger verify` shows it: 12:9f3a…",
            param_hint="--known",
        )
    return Tip(int(count), digest)
