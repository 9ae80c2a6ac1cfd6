"""What do the books say of all deals: sums, what is due, precedents, damage?"""

from __future__ import annotations

from collections.abc import Sequence

from giveget.core.ledger import AfterDeal, AlarmKind, Damage, PastGive, Tip
from giveget.desk.books.naming import title_of, words_of
from giveget.desk.books.precedents import Precedents
from giveget.desk.books.views.balance import BalanceRow
from giveget.desk.books.views.due import DueRow, DueView
from giveget.doors.cli.pages.books import TONES, amount, ratio
from giveget.doors.cli.paper.page import (
    Block,
    Card,
    Cell,
    Column,
    Fact,
    Facts,
    Notes,
    Page,
    Paragraph,
    Row,
    Table,
    Tone,
    Toned,
    numbers,
    some,
    texts,
)

_KEEP = (
    "Note the tip elsewhere; --known TIP later shows whether anything before it was cut off or "
    "written anew."
)
_PRESSING = {
    AlarmKind.OVERDUE: Tone.BAD,
    AlarmKind.NO_OWNER: Tone.BAD,
    AlarmKind.DUE_SOON: Tone.CAREFUL,
    AlarmKind.UNWRITTEN: Tone.CAREFUL,
    AlarmKind.OFFER_LAPSED: Tone.CAREFUL,
    AlarmKind.ANSWER_DUE: Tone.CAREFUL,
}


def balance_page(rows: Sequence[BalanceRow], books: str) -> Page:
    """Return the sums of deals, one row each, and what the trades were worth in the end."""
    reviews = [row for row in rows if row.review is not None]
    return Page(
        title="Balance",
        subtitle=books,
        blocks=some(
            _balances(rows),
            None if rows else Paragraph("Nothing is recorded yet."),
            *(_review(row, row.review) for row in reviews if row.review is not None),
            Notes(
                "look at",
                tuple(
                    f"{row.name} was won with {row.concessions} concessions"
                    + ("" if row.peer_ratio is None else f", as a peer {row.peer_ratio:.0%}")
                    for row in rows
                    if row.is_flagged
                ),
            ),
        ),
    )


def _balances(rows: Sequence[BalanceRow]) -> Table:
    currencies = {row.balance.currency for row in rows if row.balance.currency}
    return Table(
        name="deal",
        columns=(Column("deal"), *numbers("given", "agreed", "arrived", "for nothing", "ratio")),
        rows=tuple(_balance_row(row, many=len(currencies) > 1) for row in rows),
        title="" if len(currencies) != 1 else f"In {next(iter(currencies))}",
    )


def _balance_row(row: BalanceRow, *, many: bool) -> Row:
    one = row.balance
    late = f"{row.overdue} overdue" if row.overdue else ""
    unit = one.currency if many else ""
    bare: Cell = Toned(amount(row.conceded), Tone.BAD) if row.conceded else amount(row.conceded)
    cells = (
        row.name,
        amount(one.given),
        amount(one.agreed),
        amount(one.delivered),
        bare,
        ratio(one.ratio),
    )
    return Row("", cells, " · ".join(part for part in (one.kind.value, unit, late) if part))


def _review(row: BalanceRow, review: AfterDeal) -> Card:
    tone = Tone.BAD if review.turned_into_concession else TONES[review.realised.kind]
    return Card(
        name=row.name,
        title="what the trade was worth in the end",
        badges=(
            f"promised {amount(review.promised.agreed)}",
            f"arrived {amount(review.realised.agreed)}",
            f"ratio {ratio(review.realised.ratio)}",
            Toned(review.realised.kind.value, tone),
        ),
        blocks=some(
            Table(
                name="get",
                columns=(*texts("get", "status"), *numbers("promised", "arrived", "days late")),
                rows=tuple(
                    Row(
                        one.get.item.id,
                        (
                            title_of(one.get.item, None),
                            one.get.status.value,
                            amount(one.promised),
                            amount(one.realised),
                            "" if one.days_late is None else str(one.days_late),
                        ),
                    )
                    for one in review.gets
                ),
            ),
            _turned(review),
        ),
    )


def _turned(review: AfterDeal) -> Block | None:
    if not review.turned_into_concession:
        return None
    said = "A trade on paper, a concession in the end: what came does not cover what was given."
    return Paragraph(Toned(said, Tone.BAD))


def due_page(view: DueView, books: str) -> Page:
    """Return what somebody must see to, the most pressing first."""
    nothing = (
        f"Nothing to see to; {view.open_gets} gets are still to come."
        if view.open_gets
        else "Nothing to see to."
    )
    return Page(
        title=f"Due on {view.today.isoformat()}",
        subtitle=books,
        blocks=some(
            Table(
                name="alarm",
                columns=(
                    *texts("alarm", "deal", "what", "owner", "day"),
                    Column("worth", is_number=True),
                ),
                rows=tuple(_due_row(row) for row in view.rows),
            ),
            None if view.rows else Paragraph(Toned(nothing, Tone.GOOD)),
        ),
    )


def _due_row(row: DueRow) -> Row:
    alarm = row.alarm
    item = alarm.item
    what = f"move {alarm.number}" if item is None else title_of(item, row.deal)
    worth = "" if item is None or item.value_to_us is None else amount(item.value_to_us.amount)
    return Row(
        "" if item is None else item.id,
        (
            Toned(alarm.kind.value, _PRESSING[alarm.kind]),
            alarm.deal,
            what,
            alarm.owner,
            "" if alarm.day is None else alarm.day.isoformat(),
            worth,
        ),
        _how_late(alarm.kind, alarm.days),
    )


def _how_late(kind: AlarmKind, days: int) -> str:
    count = f"{abs(days)} day{'' if abs(days) == 1 else 's'}"
    match kind:
        case AlarmKind.OVERDUE | AlarmKind.OFFER_LAPSED:
            return f"{count} ago"
        case AlarmKind.DUE_SOON | AlarmKind.ANSWER_DUE:
            if not days:
                return "today"
            return f"in {count}" if days > 0 else f"{count} ago"
        case _:
            return ""


def precedents_page(found: Precedents) -> Page:
    """Return what a give means beyond its deal."""
    view = found.view
    said = "given" if found.is_given else "asked for, not given"
    how = "for something in return" if view.give.is_traded else "for nothing"
    return Page(
        title=f"Precedents: {words_of(found.item, found.deal)}",
        subtitle=f"{found.deal.id}, in {found.deal.currency}, {said} in move {found.number}",
        blocks=some(
            Facts(
                (
                    Fact("costs in this deal", amount(view.give.cost.amount)),
                    Fact("at renewals", amount(view.at_renewals.amount), f"given {how}"),
                    Fact(
                        "whole cost",
                        Toned(amount(view.whole_cost.amount), Tone.STRONG),
                        "what a get has to cover",
                    ),
                    Fact(
                        "owed to others",
                        amount(view.best_price.amount),
                        "promises of the best terms (--promised)",
                    ),
                )
            ),
            _past("before", f"Given to {view.give.client} before", view.to_client, found),
            _past("others", "Given to others", view.to_others, found),
            None
            if view.to_client or view.to_others
            else Paragraph("No other deal in the books gave as much of it."),
        ),
    )


def _past(name: str, title: str, gives: Sequence[PastGive], found: Precedents) -> Table:
    return Table(
        name=name,
        title=title,
        columns=(*texts("deal", "client", "day"), *numbers("size", "cost"), Column("for")),
        rows=tuple(
            Row(
                "",
                (
                    one.deal,
                    one.client or "not known",
                    one.day.isoformat(),
                    _size(one, found),
                    amount(one.cost.amount),
                    "a get" if one.is_traded else Toned("nothing", Tone.BAD),
                ),
            )
            for one in gives
        ),
    )


def _size(one: PastGive, found: Precedents) -> str:
    label = found.term.on_table.label
    return f"{float(one.size):.4g}" if "%" not in label else f"{float(one.size) * 100:.4g}%"


def verify_page(books: str, tip: Tip, damage: Sequence[Damage]) -> Page:
    """Return whether the history holds, and where it does not."""
    sound = Toned("sound: every move is as it was recorded", Tone.GOOD)
    found = Toned("changed: the history is not as it was recorded", Tone.BAD)
    return Page(
        title="Verification",
        subtitle=books,
        blocks=some(
            Facts(
                (
                    Fact("history", found if damage else sound),
                    Fact("moves", f"{tip.count:,}"),
                    Fact("tip", f"{tip.count}:{tip.hash}"),
                )
            ),
            Notes("where", tuple(one.message for one in damage)),
            Notes("keep", () if damage else (_KEEP,)),
        ),
    )
