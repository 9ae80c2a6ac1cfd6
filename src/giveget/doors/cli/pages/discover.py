"""Is there a deal to be had, what should be asked first, and is it honest to go on?"""

from __future__ import annotations

from collections.abc import Iterator

from giveget.core.terms import Deal
from giveget.desk.advice import FUNDING_UNKNOWN, UNANCHORED_VALUE, UNQUALIFIED
from giveget.desk.asking import Withheld, words_of
from giveget.desk.discover import NOTHING_BELIEVED, AskedQuestion, DiscoverResult
from giveget.doors.cli.pages.frame import farewell_card, page_about
from giveget.doors.cli.pages.prices import price_unit, term_unit
from giveget.doors.cli.pages.walkaway import standing
from giveget.doors.cli.pages.words import money, percent
from giveget.doors.cli.paper.page import (
    Block,
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
    texts,
)

_FLAGS = {
    FUNDING_UNKNOWN: "nobody has money for this yet",
    UNANCHORED_VALUE: "part of the price serves no goal they have stated",
    UNQUALIFIED: "no proposal yet",
}


def discover_page(result: DiscoverResult) -> Page:
    """Return whether there is a deal to be had, and what to ask."""
    return page_about(
        result.deal,
        standing(result.deal, result.walkaway, result.valuation),
        Facts(tuple(_zone(result))),
        _verdict(result),
        Notes("flag", tuple(f"{flag}: {_why(result, flag)}" for flag in result.flags)),
        _questions(result.questions),
        Notes("do not ask", tuple(_not_worth(one) for one in result.not_asked)),
        Notes("withheld", tuple(_withheld(one) for one in result.withheld)),
        _ledger(result),
        _lines(result),
        Notes("basis", (NOTHING_BELIEVED,) if result.limits is None else result.limits.basis),
        farewell_card("not a fit", Toned("an honest no", Tone.CAREFUL), result.farewell),
    )


def _zone(result: DiscoverResult) -> Iterator[Fact]:
    zone, limits = result.zone, result.limits
    if zone is None or limits is None:
        return
    yield Fact("chance of a deal", Toned(percent(zone.chance), Tone.STRONG))
    yield Fact("expected surplus", money(zone.expected_surplus), _if_any(zone.surplus_if_any))
    unit = _unit(result)
    low, high = money(limits.theirs_low), money(limits.theirs_high)
    yield Fact("their limit", money(limits.theirs), f"{unit}; {low} to {high}: an estimate")
    low, high = money(limits.ours_low), money(limits.ours_high)
    note = unit if low == high else f"{unit}; {low} to {high}"
    yield Fact("our limit", money(limits.ours), note)
    for one in result.evidence:
        note = f"{percent(one.too_high)} that they really cannot"
        yield Fact("they refused", money(one.price), f"{unit}; {note}")
    if result.price is not None:
        price = result.price
        note = f"{unit}; {percent(price.chance)} yes, {money(price.profit)} expected over our limit"
        yield Fact("best single price", Toned(money(price.price), Tone.STRONG), note)


def _unit(result: DiscoverResult) -> str:
    """What both limits are for: as the price term has it, or with one payment today on top."""
    said, reservation = result.deal.discovery, result.walkaway.reservation
    if said is None or said.their_limit is None:
        return price_unit(result.deal).replace("per year", "in the first year")
    return (
        price_unit(result.deal) if reservation is None else term_unit(result.deal, reservation.term)
    )


def _if_any(surplus: float) -> str:
    return f"{money(surplus)} when there is a deal"


def _verdict(result: DiscoverResult) -> Block | None:
    pursued, instead = result.pursued, result.walkaway.value
    if result.is_below:
        sums = f"the table is worth {money(result.table)}, walking away {money(instead)}"
        return Paragraph(Toned(f"an honest no is better on these terms: {sums}", Tone.BAD))
    if pursued is None:
        return None
    sums = (
        f"{percent(pursued.win)} × {money(pursued.margin)} − {money(pursued.cost)} = "
        f"{money(pursued.qualification.value)}"
    )
    if pursued.instead:
        sums += f", against {money(pursued.instead)} for walking away"
    if pursued.qualification.go_on:
        return Paragraph(Toned(f"go on: {sums}", Tone.GOOD))
    return Paragraph(Toned(f"an honest no is better: {sums}", Tone.BAD))


def _why(result: DiscoverResult, flag: str) -> str:
    words = _FLAGS[flag]
    if flag == UNQUALIFIED:
        words += f", missing: {', '.join(result.missing)}"
    if flag == UNANCHORED_VALUE:
        words += f" ({percent(1.0 - result.anchored)})"
    return words


def _questions(asked: tuple[AskedQuestion, ...]) -> Table:
    return Table(
        name="question",
        title="Ask first what is worth most",
        columns=(Column("question"), *numbers("answer is worth", "cost", "net")),
        rows=tuple(_question(number, one) for number, one in enumerate(asked, start=1)),
    )


def _question(number: int, one: AskedQuestion) -> Row:
    cells: tuple[Cell, ...] = ("", "", "")
    if one.value is not None:
        net = Toned(money(one.value.net), Tone.GOOD)
        cells = (money(one.value.gain), money(float(one.inquiry.cost)), net)
    return Row(str(number), (Toned(_words(one), Tone.STRONG), *cells), one.because)


def _words(one: AskedQuestion) -> str:
    return words_of(one.inquiry)


def _withheld(one: Withheld) -> str:
    where = one.findings[0].where
    place = "" if where is None else f"{where.source} {where.field}: "
    return place + "; ".join(f"{found.code} {found.message}" for found in one.findings)


def _not_worth(one: AskedQuestion) -> str:
    if one.value is None or one.value.gain == 0:
        return f"{_words(one)} No answer would change what we do."
    cost = money(float(one.inquiry.cost))
    return f"{_words(one)} Its answer is worth {money(one.value.gain)}, asking costs {cost}."


def _ledger(result: DiscoverResult) -> Table:
    return Table(
        name="goal",
        title="What they want, and what brings it about",
        columns=texts("gap today", "objective", "lines"),
        rows=tuple(
            Row(
                str(number),
                (
                    goal.gap or Toned("not said", Tone.CAREFUL),
                    Toned(goal.text, Tone.STRONG),
                    _titles(result.deal, goal.served_by) or Toned("none", Tone.CAREFUL),
                ),
            )
            for number, goal in enumerate(result.goals, start=1)
        ),
    )


def _titles(deal: Deal, lines: tuple[str, ...]) -> str:
    return ", ".join(deal.line(line).title for line in lines)


def _lines(result: DiscoverResult) -> Table:
    return Table(
        name="line",
        title="Which priced line has nothing to stand on",
        columns=(Column("line"), *numbers("share of the price", "of the stated value", "gap")),
        rows=tuple(
            Row(
                "",
                (
                    Toned(one.title, Tone.BAD if one.is_unanchored else Tone.PLAIN),
                    f"{one.price_share:.1%}",
                    f"{one.stated_share:.1%}",
                    f"{one.gap:+.1%}",
                ),
                f"unanchored: ask which of their goals {one.title} serves"
                if one.is_unanchored
                else "",
            )
            for one in result.anchors
        ),
    )
