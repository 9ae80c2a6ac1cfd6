"""What do the words and options that a person typed record?"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import click

from giveget.bootstrap.books import person, proof_of
from giveget.bootstrap.clock import now
from giveget.core.language.reading import Message
from giveget.core.ledger import LossWithoutLessonError, MoveKind, Outcome, Party
from giveget.core.terms import AmountTextError
from giveget.core.terms.amounts import read_percent
from giveget.desk.books.errors import NoLessonError
from giveget.desk.books.request import RecordRequest, Said
from giveget.desk.books.wanted import Wanted
from giveget.doors.cli.books import Named
from giveget.doors.cli.recording.what import is_answer, number_of, result_of

_LONGEST_QUOTE: Final = 2000


def request_of(
    kind: str, options: dict[str, Any], message: Message | None, named: Named
) -> RecordRequest:
    """Return what is to be recorded.

    Args:
        kind: as typed.
        options: of the command, by their names.
        message: with the words, where one was named.
        named: the deal.

    Raises:
        click.BadParameter: a number, a share or an outcome that is none.
        NoLessonError: a lost deal without what was learned.
    """
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
            quote=quote_of(options, message),
            source=options["message"],
            reason=options["reason"],
            escalated_to=options["escalated"],
        ),
        answers=number_of(options["what"]) if is_answer(kind, options["what"]) else None,
        what="" if is_answer(kind, options["what"]) else options["what"],
        until=options["until"],
        proof=proof_of(options["proof"]) if options["proof"] else None,
        share=_share(options["share"]),
        outcome=_outcome(move, options),
        corrects=number_of(options["what"]) if is_correction else None,
        key=options["key"],
        expect=options["expect"],
    )


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


def quote_of(options: dict[str, Any], message: Message | None) -> str:
    """Return the words as typed, else those of the message."""
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


def _outcome(kind: MoveKind | None, options: dict[str, Any]) -> Outcome | None:
    if kind is not MoveKind.OUTCOME:
        return None
    try:
        return Outcome(
            result=result_of(options["what"]),
            tactic=options["tactic"],
            failed=options["failed"],
            next_change=options["change"],
        )
    except LossWithoutLessonError as problem:
        raise NoLessonError(problem.missing) from problem
