"""What happened at the table?"""

from __future__ import annotations

from typing import Any

import click

from giveget.bootstrap.clock import now
from giveget.bootstrap.messages import open_message
from giveget.bootstrap.opinions import asking_hint
from giveget.core.language.reading import Message
from giveget.desk.books.known import require_known
from giveget.desk.books.proposals import Keeping, record_message, record_sent
from giveget.desk.books.record import Recorded, record
from giveget.desk.books.request import Said
from giveget.desk.books.shape import recorded_shape
from giveget.doors.cli.book_options import at_option, books_option, by_option
from giveget.doors.cli.books import Named, OpenedBooks, conflicts_told, opened_books, require_person
from giveget.doors.cli.options import Day, json_option
from giveget.doors.cli.output import print_json, print_page, say
from giveget.doors.cli.pages.books import recorded_page
from giveget.doors.cli.recording.kinds import KINDS, REAL_KINDS, require_fitting
from giveget.doors.cli.recording.request import quote_of, request_of
from giveget.doors.cli.recording.what import number_of


@click.command("record")
@click.argument("kind", type=click.Choice(KINDS), metavar="KIND")
@click.argument("what", metavar="[WHAT]", required=False, default="")
@click.option("--deal", "-d", metavar="DEAL", required=True, help="The deal: its file or its id.")
@click.option(
    "--ask",
    "-a",
    "asks",
    metavar="TERM=VALUE",
    multiple=True,
    help="What is asked for.  Repeatable.",
)
@click.option(
    "--give",
    "gives",
    metavar="TERM=VALUE",
    multiple=True,
    help="What we give; WORDS=AMOUNT for what is no term.  Repeatable.",
)
@click.option(
    "--get",
    "gets",
    metavar="TERM=VALUE",
    multiple=True,
    help="What we get for it; WORDS=AMOUNT for what is no term.  Repeatable.",
)
@click.option(
    "--owner",
    "owners",
    metavar="NAME",
    multiple=True,
    help="Who brings the get: once for all, or once for each.",
)
@click.option(
    "--due",
    "dues",
    type=Day(),
    multiple=True,
    help="By when it arrives: once for all, or once for each.",
)
@click.option("--written", is_flag=True, help="The gets stand in the signed document already.")
@click.option("--approver", metavar="NAME", default="", help="Who agreed to the gives.")
@click.option(
    "--side",
    type=click.Choice(["us", "them"]),
    default=None,
    help="Whose move it is.  [them for an ask, else us; an answer: the other side]",
)
@by_option("Who did it; for their moves, who of them.")
@at_option("When it happened.  [now; with --message, when that was written]")
@click.option("--quote", metavar="WORDS", default="", help="The words as written.")
@click.option("--message", metavar="FILE", default="", help="The message with the words.")
@click.option("--reason", metavar="WORDS", default="", help="Why.")
@click.option("--until", type=Day(), default=None, help="Last day of an offer or a hold.")
@click.option(
    "--escalated-to",
    "escalated",
    metavar="NAME",
    default="",
    help="Who had to be asked before we could answer.",
)
@click.option(
    "--proof",
    metavar="LINK|FILE|WORDS",
    default="",
    help="What shows it; of a file the hash is kept.",
)
@click.option("--share", metavar="PERCENT", default="", help="The part that arrived.  [100%]")
@click.option("--tactic", metavar="WORDS", default="", help="What was tried, when a deal is lost.")
@click.option("--failed", metavar="WORDS", default="", help="What failed.")
@click.option("--change", metavar="WORDS", default="", help="What is done differently next time.")
@click.option(
    "--as",
    "becomes",
    type=click.Choice(REAL_KINDS),
    default=None,
    metavar="KIND",
    help="What the corrected move really was; without it, it is struck out.",
)
@click.option("--key", metavar="TEXT", default="", help="The same key twice records once.")
@click.option(
    "--expect",
    type=click.IntRange(0),
    metavar="VERSION",
    default=None,
    help="The version you have seen; anything newer is a conflict.",
)
@books_option()
@json_option()
def command(**options: Any) -> int:
    """Record what happened at the table.

    KIND is ask, offer, counter, accept, refuse, hold, give, get, trade, concession, delivery,
    lapse, outcome, correct or sent. WHAT is the number of the move that is answered (offer,
    counter, accept, refuse, hold, trade, concession), corrected (correct) or was sent (sent); the
    get that arrived (delivery) or will not come (lapse), by its id or its name; or how it ended
    (outcome): won, lost or "no deal".

    Terms of the deal are priced by its valuation, from what is agreed so far; what is no term has
    the amount you state, in our money. A get that is booked has an owner and a day. A give whose
    gets do not cover it is refused; if it really was given, it is recorded as a concession, with
    who and why. A trade that books an offer needs no gives and gets: record trade N.

    Exit code 1: refused as a bare give, or somebody recorded an answer before; nothing is lost.

    \b
    Example:
      giveget record --deal deals/renewal.yaml ask --ask discount=10% --quote "We need 10 % off"
      giveget record --deal deals/renewal.yaml delivery case_study --proof https://example.com/study
    """
    kind = options["kind"]
    require_fitting(kind, options)
    return conflicts_told(lambda: _record(kind, options), as_json=options["as_json"])


def _record(kind: str, options: dict[str, Any]) -> int:
    message = open_message(options["message"]) if options["message"] else None
    with opened_books(options["books"], (options["deal"],), may_write=True) as books:
        named = books.named[0]
        if named.deal is None:
            require_known(books.store, named.name)
        done = _done(kind, options, message, books, named)
        if done.back_in_time:
            say(
                "note: the clock says a time before the last move; the order is that of the numbers"
            )
        if options["as_json"]:
            print_json(recorded_shape(done, books.address))
        else:
            print_page(recorded_page(done, named.deal, books.address))
    return 0


def _done(
    kind: str, options: dict[str, Any], message: Message | None, books: OpenedBooks, named: Named
) -> Recorded:
    if kind == "sent":
        keeping = Keeping(by=require_person(options["by"]), now=options["at"] or now())
        said = Said(quote=quote_of(options, message), source=options["message"])
        deal = named.deal or named.name
        return record_sent(
            books.store,
            deal,
            number_of(options["what"]),
            keeping=keeping,
            said=said,
            expect=options["expect"],
        )
    if kind == "ask" and message is not None and not options["asks"]:
        if named.deal is None:
            raise click.UsageError("To read asks from a message, name the deal's file.")
        keeping = Keeping(by=options["by"], now=options["at"] or now(), source=options["message"])
        done = record_message(books.store, named.deal, message, keeping, asking_hint())
        if not done.moves:
            raise click.UsageError(
                "No ask was recognised in the message; write it: --ask TERM=VALUE."
            )
        return done
    return record(books.store, request_of(kind, options, message, named))
