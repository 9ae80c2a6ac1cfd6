"""What does a person need in order to answer a message?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from giveget.core.terms import Deal, Finding
from giveget.core.trade.reply import (
    DropTheRope,
    Hold,
    Listen,
    NoBut,
    Offer,
    OpenChoice,
    Rejected,
    WalkAway,
    YesIf,
)
from giveget.desk.reply import ReplyResult, WordedReply
from giveget.doors.cli.pages.asks import asks_table
from giveget.doors.cli.pages.frame import page_about
from giveget.doors.cli.pages.price import equal_value_table
from giveget.doors.cli.pages.proof import proof_line
from giveget.doors.cli.pages.walkaway import standing
from giveget.doors.cli.pages.words import change, money, percent, posting, ratio, title_of
from giveget.doors.cli.paper.page import (
    Account,
    Block,
    Card,
    Cell,
    Column,
    Fact,
    Facts,
    Letter,
    Notes,
    Page,
    Paragraph,
    Row,
    Table,
    Tone,
    Toned,
    numbers,
    some,
)

_OURS = "For your eyes only, except what stands under “text to send”."
_ROADS = {"fight": "hold everything", "concede": "grant it for nothing"}


def reply_page(result: ReplyResult) -> Page:
    """Return the answers with what stands behind them; only the letters are for the other side."""
    cards = (_card(result, number, one) for number, one in enumerate(result.replies, start=1))
    return page_about(
        result.deal,
        _message(result),
        standing(result.deal, result.walkaway, result.asked.traded),
        asks_table(result.asked),
        None if result.asked.asks else Paragraph("The message asks for nothing new."),
        equal_value_table(result.deal, result.equal_value),
        Notes("ask back", result.questions),
        Paragraph(Toned(_OURS, Tone.CAREFUL)),
        *cards,
        _roads(result),
        Notes("proof", (proof_line(result.proof),)),
    )


def _message(result: ReplyResult) -> Block | None:
    message = result.message
    if message is None:
        return None
    day = "" if message.date is None else f", {message.date:%-d %B %Y}"
    who = message.sender or "a message"
    subject = f": {message.subject}" if message.subject else ""
    return Paragraph(Toned(f"{who}{day}{subject}", Tone.QUIET))


def _card(result: ReplyResult, number: int, worded: WordedReply) -> Card:
    return Card(
        name=f"reply {number}",
        title=worded.reply.kind.replace("_", "-").upper(),
        badges=tuple(_badges(result, worded)),
        blocks=some(
            *_content(result, worded),
            Letter(worded.text.strip()),
            Notes("why", worded.why),
            Notes("words", tuple(_finding(finding) for finding in worded.findings)),
        ),
    )


def _badges(result: ReplyResult, worded: WordedReply) -> Iterator[Cell]:
    reply = worded.reply
    match reply:
        case YesIf(offer=offer) | NoBut(offer=offer):
            yield Toned(f"{money(offer.expected_value)} over walk-away", Tone.GOOD)
            yield f"chance of yes {percent(offer.chance_of_yes)}"
            yield ratio(offer.trade.ratio)
            yield _authority(result.role)
        case DropTheRope():
            yield Toned(f"{money(reply.expected_value)} over walk-away", Tone.GOOD)
            yield f"chance of yes {percent(reply.chance_of_yes)}"
            yield "nothing given"
            yield _authority(result.role)
        case Hold():
            yield Toned(f"{money(reply.expected_value)} over walk-away", Tone.GOOD)
            yield f"until {reply.until.isoformat()}"
            if reply.needs is not None:
                yield Toned(f"needs the {reply.needs}", Tone.CAREFUL)
        case WalkAway():
            yield Toned("no deal", Tone.BAD)
        case Listen():
            yield "nothing offered"
        case _:
            assert_never(reply)


def _authority(role: str) -> Cell:
    if not role:
        return Toned("no limits set", Tone.QUIET)
    return Toned(f"authority: {role}", Tone.GOOD)


def _content(result: ReplyResult, worded: WordedReply) -> Iterator[Block]:
    match worded.reply:
        case YesIf(offer=offer, equal=equal) | NoBut(offer=offer, equal=equal):
            yield account(result.deal, offer)
            if equal:
                yield equal_table(result.deal, equal)
        case DropTheRope() as drop:
            yield _choices(result, drop)
        case Hold() as hold:
            yield Facts((Fact("reason", hold.reason),))
        case WalkAway() | Listen():
            return


def equal_table(deal: Deal, equal: Sequence[Offer]) -> Table:
    """Return the offers worth the same to us, one row each."""
    return Table(
        name="equal offer",
        title="Worth the same to us: leave the choice to them",
        columns=(
            Column("package"),
            *numbers("worth to us", "gain to them"),
        ),
        rows=tuple(
            Row(
                str(number),
                (_changes(deal, one), money(one.worth.ours), money(one.gain_to_them)),
            )
            for number, one in enumerate(equal, start=1)
        ),
    )


def _changes(deal: Deal, offer: Offer) -> str:
    return "; ".join(
        f"{title_of(deal, one.term)} {change(one.before, one.after)}" for one in offer.trade.changes
    )


def account(deal: Deal, offer: Offer) -> Account:
    """Return the gives and gets of an offer as a T-account, in our money."""
    return Account(
        gives=tuple(posting(deal, give) for give in offer.trade.gives),
        gets=tuple(posting(deal, get) for get in offer.trade.gets),
        gives_total=money(offer.trade.cost),
        gets_total=money(offer.trade.returned),
    )


def _choices(result: ReplyResult, drop: DropTheRope) -> Table:
    return Table(
        name="choice",
        title="Left open to them",
        columns=(
            Column("package"),
            *numbers("price", "worth to us", "over walk-away"),
        ),
        rows=tuple(
            Row(
                str(number),
                (
                    _package(result.deal, choice),
                    money(choice.price),
                    money(choice.worth.ours),
                    money(choice.worth.ours - result.walkaway.value),
                ),
                f"{percent(choice.available)} that they can" if choice.available < 1 else "",
            )
            for number, choice in enumerate(drop.choices, start=1)
        ),
    )


def _package(deal: Deal, choice: OpenChoice) -> str:
    parts = []
    if choice.lines_out:
        parts.append(f"without {', '.join(deal.line(line).title for line in choice.lines_out)}")
    if choice.lines_in:
        parts.append(f"with {', '.join(deal.line(line).title for line in choice.lines_in)}")
    return ", ".join(parts) or "as it is on the table"


def _roads(result: ReplyResult) -> Table:
    return Table(
        name="not taken",
        title="Roads not taken",
        columns=(Column("road"), Column("over walk-away", is_number=True), Column("because")),
        rows=tuple(_road(one) for one in result.rejected),
    )


def _road(rejected: Rejected) -> Row:
    value: Cell = ""
    if rejected.expected_value is not None:
        tone = Tone.BAD if rejected.expected_value < 0 else Tone.PLAIN
        value = Toned(money(rejected.expected_value), tone)
    name = rejected.kind.replace("_", "-")
    return Row(name, (_ROADS.get(rejected.kind, ""), value, rejected.because))


def _finding(finding: Finding) -> str:
    hint = f"; {finding.hint}" if finding.hint else ""
    return f"{finding.code} {finding.severity.value}: {finding.message}{hint}"
