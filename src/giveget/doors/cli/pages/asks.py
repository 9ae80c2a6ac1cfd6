"""What do they want, and what does each ask cost us?"""

from __future__ import annotations

from giveget.core.terms import Deal
from giveget.core.value.asked import Asked, PricedAsk
from giveget.doors.cli.pages.words import money, title_of
from giveget.doors.cli.paper.page import (
    Cell,
    Column,
    Row,
    Table,
    Tone,
    Toned,
    numbers,
)

_SURE = 0.8
_COLUMNS = (
    Column("ask"),
    *numbers("cost to us", "precedent", "gain to them"),
)


def asks_table(asked: Asked) -> Table:
    """Return the asks with their prices, and all of them together when there are several."""
    rows = tuple(_row(asked.deal, number, ask) for number, ask in enumerate(asked.asks, start=1))
    priced = [ask for ask in asked.asks if ask.is_priced]
    return Table(
        name="ask",
        title="What they ask for, and what it costs if nothing comes back",
        has_long_notes=True,
        columns=_COLUMNS,
        rows=rows,
        footer=_together(asked) if len(priced) > 1 else None,
    )


def _row(deal: Deal, number: int, ask: PricedAsk) -> Row:
    cells: tuple[Cell, ...]
    if not ask.is_priced:
        cells = (_what(deal, ask), Toned("not priced", Tone.CAREFUL), "", "")
    elif ask.is_gain:
        cells = (_what(deal, ask), Toned(money(ask.cost_to_us), Tone.GOOD), *_rest(ask))
    else:
        cells = (_what(deal, ask), Toned(money(ask.cost_to_us), Tone.BAD), *_rest(ask))
    return Row(f"a{number}", cells, _note(ask))


def _rest(ask: PricedAsk) -> tuple[Cell, Cell]:
    precedent = money(ask.precedent) if ask.precedent else ""
    return precedent, money(ask.gain_to_them)


def _what(deal: Deal, ask: PricedAsk) -> Cell:
    if ask.ask.term is None:
        return Toned(ask.ask.kind.value.replace("_", " "), Tone.STRONG)
    wanted = ask.ask.to or ask.option or "not said how much"
    on_table = deal.term(ask.ask.term).on_table.label
    return Toned(f"{title_of(deal, ask.ask.term)}: {on_table} → {wanted}", Tone.STRONG)


def _note(ask: PricedAsk) -> str:
    said = ask.ask
    parts = [
        f"“{' '.join(said.quote.split())}”" if said.quote else "",
        "late" if said.late else "",
        "a threat or deadline, nothing offered" if said.hostage else "",
        f"not sure ({said.confidence:.0%})" if said.confidence < _SURE else "",
        "an offer: we are better off with it" if ask.is_gain else "",
        ask.note,
        f"ask back: {said.question}" if said.question else "",
    ]
    return " · ".join(part for part in parts if part)


def _together(asked: Asked) -> Row:
    table, granted = (asked.bare.worth(p) for p in (asked.deal.table, asked.granted))
    return Row(
        "",
        (
            "together, re-priced whole",
            money(asked.cost_together),
            money(granted.precedent - table.precedent),
            money(granted.theirs - table.theirs),
        ),
    )
