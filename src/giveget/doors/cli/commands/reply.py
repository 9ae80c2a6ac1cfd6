"""What do we answer to this message?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

import click

from giveget.bootstrap.clock import now
from giveget.bootstrap.clock import today as todays_date
from giveget.bootstrap.messages import open_message
from giveget.bootstrap.opinions import asking_hint
from giveget.desk.reply import ReplyRequest, ReplyResult, reply
from giveget.desk.shape import reply_shape
from giveget.doors.cli.book_options import books_option, by_option, start_of
from giveget.doors.cli.options import (
    ask_option,
    deal_option,
    json_option,
    role_option,
    today_option,
    top_option,
)
from giveget.doors.cli.others import others_of
from giveget.doors.cli.output import print_json, print_page, say
from giveget.doors.cli.pages.reply import reply_page
from giveget.doors.cli.pipeline import export_options
from giveget.doors.cli.work import asks_of, deal_of


@click.command("reply")
@deal_option()
@click.argument("message", required=False)
@ask_option("An ask, in place of what the message says.")
@role_option("Who answers.  [the lowest role of the playbook]")
@export_options()
@top_option(3, "How many replies at most.")
@today_option()
@click.option("--record", is_flag=True, help="Record the asks, and the replies as proposed.")
@by_option("With --record: who answers.")
@books_option()
@json_option()
def command(
    deal: str,
    message: str | None,
    asks: tuple[str, ...],
    role: str,
    file: str,
    rates: tuple[str, ...],
    top: int,
    today: date | None,
    record: bool,
    by: str,
    books: str,
    as_json: bool,
) -> int:
    """Answer a message: two or three balanced replies.

    MESSAGE is an e-mail (.eml), a text file, or - for standard input. Without a message, the asks
    come from --ask.

    Each reply is a trade inside your own authority, worth at least as much as walking away, with
    the words to send. The two roads not taken, holding everything and granting everything, are
    shown with their values. Walking away is worth what the alternatives of the deal and the open
    deals of a pipeline bring; margin, cost and slots stand under `pipeline` of the deal.

    With --record, what the message asks for and the replies that offer something go into the
    books; record sent N then says which of them was sent. The same message twice adds nothing.

    Exit code 1: there is no reply but to walk away.

    \b
    Example:
      giveget reply --deal deals/licence-fee.yaml messages/licence-fee.eml
    """
    if message is None and not asks:
        raise click.UsageError("Give a message, or what is asked for: --ask TERM=VALUE.")
    if (by or books) and not record:
        raise click.UsageError("--by and --books belong to --record.")
    opened, day = deal_of(deal), today or todays_date()
    result, code = answered(
        ReplyRequest(
            deal=opened,
            message=None if message is None else open_message(message),
            asks=asks_of(opened, asks),
            role=role,
            top=top,
            today=day,
            others=others_of(deal, opened, day, file, rates),
        ),
        as_json=as_json,
    )
    if not record:
        return code
    at = start_of(today) if today else now()
    return _kept(result, Kept(deal=deal, message=message or "", by=by, at=at, books=books)) or code


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is to be kept of an answer: the deal's file, the message, who, when and where."""

    deal: str
    message: str
    by: str
    at: datetime
    books: str


def _kept(result: ReplyResult, kept: Kept) -> int:
    """Append asks and proposals; told on standard error, so that --json stays one document."""
    from giveget.desk.books.proposals import Keeping, record_replies
    from giveget.doors.cli.books import conflicts_told, opened_books, require_person

    keeping = Keeping(by=require_person(kept.by), now=kept.at, source=kept.message)

    def append() -> int:
        with opened_books(kept.books, (kept.deal,), may_write=True) as opened:
            done = record_replies(opened.store, result, keeping)
            address = opened.address
        numbers = ", ".join(f"{move.number} ({move.kind.value})" for move in done.moves)
        if numbers:
            say(f"recorded in {address}: moves {numbers}")
            say("`giveget record sent N` says which of them you sent")
        else:
            say(f"recorded in {address} before; nothing was added")
        for note in done.notes:
            say(f"note: {note}")
        return 0

    return conflicts_told(append, as_json=False)


def answer(request: ReplyRequest, *, as_json: bool) -> int:
    """Answer a request; return the exit code."""
    return answered(request, as_json=as_json)[1]


def answered(request: ReplyRequest, *, as_json: bool) -> tuple[ReplyResult, int]:
    """Answer a request; return the answer and the exit code."""
    result = reply(request if request.message is None else replace(request, hint=asking_hint()))
    if request.message is not None:
        for finding in request.message.findings:
            say(f"{finding.code} {finding.severity.value}: {finding.message}; {finding.hint}")
    if as_json:
        print_json(reply_shape(result))
    else:
        print_page(reply_page(result))
    return result, 0 if has_deal(result) else 1


def has_deal(result: ReplyResult) -> bool:
    """Whether there is a reply other than walking away."""
    return any(one.reply.kind != "walk_away" for one in result.replies)
