"""What stands in the books of a deal?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from giveget.core.ledger import BOOKED, GetStatus, Item, Move, MoveKind, Party, TrackedGet
from giveget.core.terms import Deal, TradeClass
from giveget.desk.books.naming import title_of, words_of
from giveget.desk.books.record import Recorded
from giveget.desk.books.views.ledger import Entry, LedgerView, class_of_view, kind_word
from giveget.doors.cli.paper.page import (
    Account,
    Block,
    Card,
    Cell,
    Column,
    Fact,
    Facts,
    Notes,
    Page,
    Paragraph,
    Posting,
    Row,
    Table,
    Tone,
    Toned,
    numbers,
    some,
    texts,
)

_LONGEST_QUOTE = 160
TONES = {
    TradeClass.NEGOTIATION: Tone.GOOD,
    TradeClass.CONCESSION: Tone.BAD,
    TradeClass.ASK: Tone.PLAIN,
    TradeClass.TALK: Tone.PLAIN,
}
_STATUS_TONES = {
    GetStatus.DELIVERED: Tone.GOOD,
    GetStatus.OVERDUE: Tone.BAD,
    GetStatus.LAPSED: Tone.BAD,
    GetStatus.PROMISED: Tone.PLAIN,
    GetStatus.WRITTEN: Tone.PLAIN,
}


def ledger_page(view: LedgerView) -> Page:
    """Return the T-account of a deal, its gets and its history."""
    ended = view.ended
    result = "" if ended is None or ended.outcome is None else f", {ended.outcome.result.value}"
    return Page(
        title=(view.deal.title if view.deal else "") or view.name,
        subtitle=f"{view.name}, in {view.currency or 'no currency yet'}, version {view.version}"
        f"{result}",
        blocks=some(_facts(view), *_accounts(view), _gets(view), _moves(view), *_missing(view)),
    )


def recorded_page(done: Recorded, deal: Deal | None, books: str) -> Page:
    """Return what was recorded."""
    head = done.appended.head
    again = done.appended.repeated
    said = "recorded before; nothing was added" if again == len(done.moves) else "recorded"
    name = done.moves[0].deal if done.moves else ""
    return Page(
        title=(deal.title if deal else "") or name,
        subtitle=f"{said} in {books}, version {head.number}",
        blocks=some(
            *(_card(move, deal) for move in done.moves),
            Facts(tuple(_later(done))),
            Notes("note", done.notes),
            None if done.moves else Paragraph("There was nothing to record."),
        ),
    )


def amount(value: Decimal) -> str:
    """An amount with two digits and thousands separators, never ``-0.00``."""
    return f"{round(value, 2) + 0:,.2f}"


def ratio(value: Decimal | None) -> str:
    """A ratio with two digits."""
    return "–" if value is None else f"{value:,.2f}"


def _later(done: Recorded) -> Iterator[Fact]:
    if done.later > 0:
        yield Fact("of that at later renewals", amount(done.later), "what a precedent costs")


def _card(move: Move, deal: Deal | None) -> Card:
    who = move.by or ("them" if move.side is Party.THEM else "us")
    badges: list[Cell] = [who, f"{move.at:%Y-%m-%d}"]
    if move.stands_as is MoveKind.CONCESSION:
        badges.append(Toned("CONCESSION", Tone.BAD))
    blocks = some(
        _account(move.gives, move.gets, deal) if move.gives or move.gets else None,
        Paragraph(_says(move, deal)) if not (move.gives or move.gets) else None,
        Notes("why", (move.reason,) if move.reason else ()),
        Notes("words", (_quoted(move.quote),) if move.quote else ()),
    )
    return Card(
        name=f"move {move.number}", title=move.kind.value, badges=tuple(badges), blocks=blocks
    )


def _facts(view: LedgerView) -> Facts:
    kind = class_of_view(view)
    facts = [Fact("class", Toned(kind.value, TONES[kind]))]
    for one in view.balances:
        unit = one.currency if len(view.balances) > 1 else ""
        facts += [
            Fact("given", amount(one.given), unit),
            Fact("agreed in return", amount(one.agreed), unit),
            Fact("ratio", ratio(one.ratio), "what comes back for each 1.00 given"),
            Fact("arrived", amount(one.delivered), f"{amount(one.open)} still to come"),
        ]
    if view.conceded:
        tone = Toned(amount(view.conceded), Tone.BAD)
        count = _counted(view.standing.concessions, "concession")
        facts.append(Fact("given for nothing", tone, count))
    if view.standing.peer_ratio is not None:
        share = f"{view.standing.peer_ratio:.0%}"
        events = _counted(len(view.standing.events), "event")
        facts.append(Fact("as a peer", share, f"of {events} where it showed"))
    return Facts(tuple(facts))


def _counted(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"


def _accounts(view: LedgerView) -> Iterator[Block]:
    gives = tuple(give for _, give in view.gives)
    gets = tuple(get.item for get in view.gets)
    if gives or gets:
        yield _account(gives, gets, view.deal)


def _account(gives: tuple[Item, ...], gets: tuple[Item, ...], deal: Deal | None) -> Account:
    return Account(
        gives=tuple(_posting(one, deal) for one in gives),
        gets=tuple(_posting(one, deal) for one in gets),
        gives_total=amount(_sum(gives)),
        gets_total=amount(_sum(gets)),
    )


def _posting(item: Item, deal: Deal | None) -> Posting:
    value = "not priced" if item.value_to_us is None else amount(abs(item.value_to_us.amount))
    change = f"{item.before} → {item.after}" if item.after else ""
    return Posting(title=title_of(item, deal), change=change, amount=value)


def _sum(items: tuple[Item, ...]) -> Decimal:
    return sum((abs(one.value_to_us.amount) for one in items if one.value_to_us), Decimal(0))


def _gets(view: LedgerView) -> Table:
    return Table(
        name="get",
        title="What comes back",
        columns=(*texts("get", "owner", "due", "status"), Column("worth", is_number=True)),
        rows=tuple(_get_row(one, view.deal) for one in view.gets),
    )


def _get_row(get: TrackedGet, deal: Deal | None) -> Row:
    item = get.item
    part = f" {get.share:.0%}" if 0 < get.share < 1 else ""
    worth = "" if item.value_to_us is None else amount(item.value_to_us.amount)
    day = "" if item.due is None else item.due.isoformat()
    status = Toned(f"{get.status.value}{part}", _STATUS_TONES[get.status])
    note = "not in writing" if get.is_open and not get.is_written else ""
    return Row(item.id, (title_of(item, deal), item.owner, day, status, worth), note)


def _moves(view: LedgerView) -> Table:
    return Table(
        name="move",
        title="What happened",
        has_long_notes=True,
        columns=(*texts("day", "move", "by"), *numbers("given", "got")),
        rows=tuple(_move_row(entry, view.deal) for entry in view.entries),
    )


def _move_row(entry: Entry, deal: Deal | None) -> Row:
    move = entry.move
    who = move.by.partition("<")[0].strip() or ("them" if move.side is Party.THEM else "us")
    kind = kind_word(entry)
    tone = Tone.QUIET if entry.struck_by or entry.is_proposal else Tone.PLAIN
    if move.kind is MoveKind.CONCESSION and not entry.struck_by:
        tone = Tone.BAD
    notes = [_says(move, deal), f"corrected by move {entry.struck_by}" if entry.struck_by else ""]
    notes.append(move.reason if not entry.is_proposal else "")
    notes.append(f"“{_quoted(move.quote)}”" if move.quote and not entry.is_proposal else "")
    note = " · ".join(part for part in notes if part)
    cells = (f"{move.at:%Y-%m-%d}", Toned(kind, tone), who, *_booked(move))
    return Row(str(move.number), cells, note)


def _booked(move: Move) -> tuple[str, str]:
    """What a move books, in our money; what it only talks about is not added up."""
    if move.stands_as not in BOOKED:
        return "", ""
    return amount(_sum(move.gives)), amount(_sum(move.gets))


def _says(move: Move, deal: Deal | None) -> str:
    """What a move is about, in one line."""
    parts = []
    if move.gives:
        word = "want" if move.kind is MoveKind.ASK else "give"
        parts.append(f"{word} {', '.join(words_of(one, deal) for one in move.gives)}")
    if move.gets:
        word = "want" if move.kind is MoveKind.ASK else "get"
        parts.append(f"{word} {', '.join(words_of(one, deal) for one in move.gets)}")
    if move.item:
        share = "" if move.share == 1 else f" ({move.share:.0%})"
        parts.append(f"{move.item}{share}")
    if move.refers_to is not None:
        parts.append(f"to move {move.refers_to}")
    if move.corrects is not None:
        parts.append(f"{'strikes out' if move.becomes is None else 'in place of'} {move.corrects}")
    if move.until is not None:
        parts.append(f"until {move.until.isoformat()}")
    if move.outcome is not None:
        parts.append(move.outcome.result.value)
    if move.proof is not None:
        parts.append(f"proof: {_proof(move)}")
    return "; ".join(parts) or ("in words" if move.quote else move.kind.value)


def _proof(move: Move) -> str:
    proof = move.proof
    if proof is None:
        return ""
    return proof.link or proof.note or f"file {proof.sha256[:12]}…"


def _quoted(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_QUOTE else f"{words[: _LONGEST_QUOTE - 1].rstrip()}…"


def _missing(view: LedgerView) -> Iterator[Block]:
    if view.open_asks:
        items = tuple(
            f"move {one.ask.number} ({one.state.value}): {_says(one.ask, view.deal)}"
            for one in view.open_asks
        )
        yield Notes("no answer yet", items)
