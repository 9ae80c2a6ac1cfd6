"""What happened at the table?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

import click

from giveget.bootstrap.books import person, proof_of
from giveget.bootstrap.clock import now
from giveget.bootstrap.messages import open_message
from giveget.bootstrap.opinions import asking_hint
from giveget.core.language.reading import Message
from giveget.core.ledger import LossWithoutLessonError, MoveKind, Outcome, Party, Result
from giveget.core.terms import AmountTextError
from giveget.core.terms.amounts import read_percent
from giveget.desk.books.errors import NoLessonError
from giveget.desk.books.known import require_known
from giveget.desk.books.proposals import Keeping, record_message, record_sent
from giveget.desk.books.record import Recorded, record
from giveget.desk.books.request import RecordRequest, Said
from giveget.desk.books.shape import recorded_shape
from giveget.desk.books.wanted import Wanted
from giveget.doors.cli.book_options import at_option, books_option, by_option
from giveget.doors.cli.books import Named, OpenedBooks, conflicts_told, opened_books, require_person
from giveget.doors.cli.options import Day, json_option
from giveget.doors.cli.output import print_json, print_page, say
from giveget.doors.cli.pages.books import recorded_page

KINDS: Final = (
    "ask",
    "offer",
    "counter",
    "accept",
    "refuse",
    "hold",
    "give",
    "get",
    "trade",
    "concession",
    "delivery",
    "lapse",
    "outcome",
    "correct",
    "sent",
)
_GIVES = frozenset({"offer", "counter", "give", "trade", "concession", "correct"})
_GETS = _GIVES | {"get"}
_BOOKED = frozenset({"give", "get", "trade", "concession", "correct"})
_OPTIONS: Final[Mapping[str, frozenset[str]]] = {
    "asks": frozenset({"ask", "correct"}),
    "gives": _GIVES,
    "gets": _GETS,
    "owners": _BOOKED,
    "dues": _BOOKED,
    "written": _BOOKED,
    "approver": _BOOKED,
    "until": frozenset({"offer", "counter", "hold", "correct", "sent"}),
    "proof": frozenset({"accept", "delivery", "correct"}),
    "share": frozenset({"delivery", "correct"}),
    "tactic": frozenset({"outcome", "correct"}),
    "failed": frozenset({"outcome", "correct"}),
    "change": frozenset({"outcome", "correct"}),
    "becomes": frozenset({"correct"}),
}
"""Options that belong to some kinds only; the others go with all."""

_NUMBERED: Final = frozenset({"accept", "refuse", "correct", "sent"})
_ANSWERS: Final = frozenset(
    {"offer", "counter", "accept", "refuse", "hold", "give", "trade", "concession", "get"}
)
_REAL: Final = tuple(k.value for k in MoveKind if k not in (MoveKind.CORRECTION, MoveKind.OUTCOME))
_LONGEST_QUOTE: Final = 2000


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
    type=click.Choice(_REAL),
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
    _require_fitting(kind, options)
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
        said = Said(quote=_quote(options, message), source=options["message"])
        deal = named.deal or named.name
        return record_sent(
            books.store,
            deal,
            _number(options),
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
    return record(books.store, _request(kind, options, message, named))


def _request(
    kind: str, options: dict[str, Any], message: Message | None, named: Named
) -> RecordRequest:
    meant = options["becomes"] if kind == "correct" else kind
    move = None if meant is None else MoveKind(meant)
    is_correction = kind == "correct"
    side = None if options["side"] is None else Party(options["side"])
    contact = "" if named.deal is None else named.deal.parties.contact
    return RecordRequest(
        kind=move,
        deal_id=named.name,
        deal=named.deal,
        now=now(),
        at=options["at"] or _written_at(message),
        by=options["by"],
        person=person(),
        contact=contact if message is None else message.sender or contact,
        side=side,
        items=_wanted(move, side, options),
        said=Said(
            quote=_quote(options, message),
            source=options["message"],
            reason=options["reason"],
            escalated_to=options["escalated"],
        ),
        answers=_number(options) if _is_answer(kind, options["what"]) else None,
        what="" if _is_answer(kind, options["what"]) else options["what"],
        until=options["until"],
        proof=proof_of(options["proof"]) if options["proof"] else None,
        share=_share(options["share"]),
        outcome=_outcome(move, options),
        corrects=_number(options) if is_correction else None,
        key=options["key"],
        expect=options["expect"],
    )


def _is_answer(kind: str, what: str) -> bool:
    """Whether WHAT is the number of another move; what lapses may be a get or an offer."""
    return bool(what) and (kind in _ANSWERS or (kind == "lapse" and what.isdigit()))


def _require_fitting(kind: str, options: dict[str, Any]) -> None:
    """Refuse what says nothing about this kind, rather than dropping it."""
    for name, kinds in _OPTIONS.items():
        if options[name] and kind not in kinds:
            option = _option_name(name)
            belongs = ", ".join(one for one in KINDS if one in kinds)
            raise click.UsageError(f"{option} says nothing about {kind}; it belongs to {belongs}.")
    if kind in _NUMBERED and not options["what"]:
        raise click.UsageError(
            f"Which move? Write its number: record {kind} 3; `giveget ledger` shows them."
        )
    if kind in ("delivery", "lapse") and not options["what"]:
        raise click.UsageError(f"Which get? Write its id or its name: record {kind} 3.get1.")
    if kind == "outcome":
        _result(options["what"])
    if kind == "ask" and options["what"]:
        raise click.UsageError("An ask answers nothing; write what is asked for with --ask.")
    if kind == "ask" and not (options["asks"] or options["message"]):
        raise click.UsageError("What is asked for? Write --ask TERM=VALUE, or --message FILE.")


def _option_name(name: str) -> str:
    found = click.get_current_context().command.params
    return next(one.opts[-1] for one in found if one.name == name)


def _number(options: dict[str, Any]) -> int:
    text = options["what"].removeprefix("#")
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise click.BadParameter(
            f"{options['what']!r} is no number of a move; `giveget ledger` shows them",
            param_hint="WHAT",
        )
    return int(text)


def _wanted(kind: MoveKind | None, side: Party | None, options: dict[str, Any]) -> Wanted:
    ours = kind is MoveKind.ASK and side is Party.US
    asks: tuple[str, ...] = options["asks"]
    return Wanted(
        gives=(*options["gives"], *(() if ours else asks)),
        gets=(*options["gets"], *(asks if ours else ())),
        owners=options["owners"],
        dues=options["dues"],
        approver=options["approver"],
        is_written=options["written"],
        needs_amounts=kind is not MoveKind.ASK,
    )


def _quote(options: dict[str, Any], message: Message | None) -> str:
    if options["quote"] or message is None:
        return str(options["quote"])
    text = message.text.strip()
    return text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE].rstrip()}…"


def _written_at(message: Message | None) -> datetime | None:
    at = None if message is None else message.date
    return at if at is None or at.tzinfo is not None else at.astimezone()


def _share(text: str) -> Any:
    try:
        share = read_percent(text or "100%")
    except AmountTextError as problem:
        raise click.BadParameter(str(problem), param_hint="--share") from problem
    if not 0 < share <= 1:
        raise click.BadParameter(
            f"{text!r} is no part of a whole; write a percentage such as 50%",
            param_hint="--share",
        )
    return share


def _result(text: str) -> Result:
    plain = text.lower().replace("_", " ").replace("-", " ").strip()
    try:
        return Result(plain)
    except ValueError:
        raise click.BadParameter(
            f"{text!r} is no outcome; write won, lost or 'no deal'", param_hint="WHAT"
        ) from None


def _outcome(kind: MoveKind | None, options: dict[str, Any]) -> Outcome | None:
    if kind is not MoveKind.OUTCOME:
        return None
    try:
        return Outcome(
            result=_result(options["what"]),
            tactic=options["tactic"],
            failed=options["failed"],
            next_change=options["change"],
        )
    except LossWithoutLessonError as problem:
        raise NoLessonError(problem.missing) from problem
