"""Which alternative comes next, and what would make walking away worth more?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from giveget.core.terms import AlternativeKind, Deal
from giveget.core.walkaway.alternatives import Standing, standings
from giveget.core.walkaway.edge import label_of
from giveget.core.walkaway.of_deal import WalkawayValue
from giveget.core.walkaway.optionality import CurvePoint, OneMore
from giveget.core.walkaway.reservation import Temperature
from giveget.desk.pipeline import PipelineView
from giveget.desk.walkaway import EdgeView, PlannedAction, WalkawayResult
from giveget.doors.cli.pages.frame import farewell_card, page_about
from giveget.doors.cli.pages.prices import term_unit
from giveget.doors.cli.pages.walkaway import standing
from giveget.doors.cli.pages.words import money, percent
from giveget.doors.cli.paper.page import (
    Block,
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
)

TO_CREATE = {
    AlternativeKind.LEAD: "find a lead",
    AlternativeKind.SUPPLIER: "qualify the supplier",
    AlternativeKind.LOCATION: "scout the location",
    AlternativeKind.COLLEAGUE: "prepare the cover",
    AlternativeKind.OTHER: "open it up",
}
_VERDICTS = {
    Temperature.BAD: Toned("worth less than walking away: leave courteously", Tone.BAD),
    Temperature.LUKEWARM: Toned("lukewarm: at most a tenth better than walking away", Tone.CAREFUL),
    Temperature.WARM: Toned("worth more than walking away", Tone.GOOD),
}
_LEFT_SHOWN = 5
_NOTHING_OPEN = Toned(
    "The pipeline adds nothing: none of its deals is open and can be valued.", Tone.CAREFUL
)
_NO_PROMISE = (
    "“Nash split” is what an even split of what is at stake would move, no promise. “Binds” is "
    "what is moved for certain: nothing until the alternative beats the table."
)


def walkaway_page(result: WalkawayResult, view: PipelineView | None, top: int) -> Page:
    """Return the price first, then walking away, and what would make it worth more.

    Args:
        result: everything about walking away.
        view: the pipeline beside the deal, if there is one.
        top: how many alternatives to list.
    """
    return page_about(
        result.deal,
        standing(result.deal, result.walkaway, result.valuation),
        Paragraph(_VERDICTS[result.temperature]),
        _news(result),
        _edge(result.edge),
        Paragraph(Toned(result.edge.sentence, Tone.STRONG)),
        _next_best(result, top),
        None if view is None or view.others.alternatives else Paragraph(_NOTHING_OPEN),
        _left_alone(result, view),
        _one_more(result.one_more),
        _curve(result.curve),
        _actions(result.deal, result.actions),
        Paragraph(Toned(_NO_PROMISE, Tone.QUIET)),
        Notes("basis", _basis(result.walkaway)),
        None if view is None else Notes("odds", (*view.report.sentences, *view.notes)),
        farewell_card("walk away", Toned("no deal", Tone.BAD), result.farewell),
    )


def _basis(walkaway: WalkawayValue) -> tuple[str, ...]:
    """What stands in no table: slots and pipeline, or that there is nothing to try."""
    return walkaway.assumed if walkaway.order else walkaway.basis


def _news(result: WalkawayResult) -> Paragraph | None:
    """Other alternatives soften a loss; they do not make it free."""
    if result.before is None:
        return None
    now, before = result.walkaway.value, result.before
    verb = "fell" if now < before else "rose" if now > before else "stayed"
    tone = Tone.BAD if now < before else Tone.GOOD
    words = f"with the latest news the walk-away value {verb} from {money(before)} to {money(now)}"
    return Paragraph(Toned(words, tone))


def _edge(edge: EdgeView) -> Facts:
    return Facts(tuple(_edge_facts(edge)))


def _edge_facts(edge: EdgeView) -> Iterator[Fact]:
    low, high = edge.range.low, edge.range.high
    words = f"{low:+.2f} … {high:+.2f}"
    yield Fact("edge for all we know", words, f"{label_of(low).value} to {label_of(high).value}")
    if edge.by_chance is not None:
        by = edge.by_chance
        note = (
            f"we walk {percent(by.our_chance)}, they {percent(by.their_chance)}: {by.label.value}"
        )
        yield Fact("edge in chances", f"{by.value:+.2f}", note)
    yield Fact("alternatives may move", money(edge.buys.nash_split), "Nash split")
    yield Fact("or for certain", money(edge.buys.alternating_offers), "once it binds")


def _next_best(result: WalkawayResult, top: int) -> Table:
    order = result.walkaway.order
    is_mixed = len({one.is_other for one in order}) > 1
    source = "all from the pipeline" if order and order[0].is_other and not is_mixed else ""
    count = f"{top} of {len(order):,}" if len(order) > top else ""
    more = ", ".join(part for part in (count, source) if part)
    more = f" ({more})" if more else ""
    return Table(
        name="alternative",
        title=f"Try in this order, while less than the index is in hand{more}",
        columns=(
            Column("alternative"),
            *numbers("index", "chance", "worth", "cost", "adds"),
        ),
        rows=tuple(
            Row(
                str(number),
                (
                    Toned(one.title, Tone.STRONG),
                    money(one.index),
                    percent(one.chance),
                    money(one.worth),
                    money(one.cost),
                    money(result.marginal[one.id]) if one.id in result.marginal else "",
                ),
                "in the deal file" if is_mixed and not one.is_other else "",
            )
            for number, one in enumerate(order[:top], start=1)
        ),
    )


def _left_alone(result: WalkawayResult, view: PipelineView | None) -> Notes:
    others = None if view is None else view.others
    known = {one.alternative.id: one for one in standings(result.valuation, others)}
    nearest = sorted(result.left_alone, key=lambda one: -one.index)
    left = [known[one.id] for one in nearest]
    words = [f"{one.alternative.title}: {_why_left(one, result)}" for one in left[:_LEFT_SHOWN]]
    if len(left) > len(words):
        words.append(f"and {len(left) - len(words):,} more")
    return Notes("leave alone", tuple(words))


def _why_left(left: Standing, result: WalkawayResult) -> str:
    """What an alternative lacks: a chance, worth, or enough of both for its cost."""
    one, fallback = left.alternative, result.deal.fallback
    worth, chance = left.worth.value * left.discount, one.probability.value
    if chance <= 0:
        return "no chance that it comes true in time"
    if worth <= 0 and fallback >= 0:
        return f"it would bring {money(worth)}"
    if worth <= fallback:
        return f"its {money(worth)} is no more than doing nothing, {money(fallback)}"
    return (
        f"{money(worth)} at a chance of {percent(chance)} does not pay for its cost, "
        f"{money(float(one.cost))}"
    )


def _one_more(one: OneMore | None) -> Block | None:
    if one is None:
        return None
    like = f"{percent(one.chance)} chance of {money(one.worth)} for {money(one.cost)}"
    return Facts(
        (
            Fact("one more like the average", like),
            Fact("it would add", f"+{money(one.gain)}"),
            Fact("this deal, Nash split", f"+{money(one.shift.nash_split)}"),
            Fact("this deal, once it binds", f"+{money(one.shift.alternating_offers)}"),
        )
    )


def _curve(curve: tuple[CurvePoint, ...]) -> Table:
    shown = _thinned(curve)
    before = {point.count: value for point, value in _steps(curve)}
    return Table(
        name="number",
        title="Walk-away value against the number of alternatives",
        columns=(*numbers("alternatives", "walk-away value", "the last adds"),),
        rows=tuple(
            Row(
                "typical" if point.is_typical else "",
                (str(point.count), money(point.value), money(before.get(point.count, 0.0))),
            )
            for point in shown
        ),
    )


def _steps(curve: tuple[CurvePoint, ...]) -> Iterator[tuple[CurvePoint, float]]:
    for before, after in pairwise(curve):
        if after.count == before.count + 1:
            yield after, after.value - before.value


def _thinned(curve: tuple[CurvePoint, ...]) -> list[CurvePoint]:
    """The first eight, then every doubling, the last one there, and the typical ones.

    Where one more changes nothing, only the last one there and the first typical one stay.
    """
    real = [point for point in curve if not point.is_typical]
    typical = [point for point in curve if point.is_typical]
    kept = (real[-1], *typical[:1])
    shown: list[CurvePoint] = []
    for point in (*real, *typical):
        is_step = point.count <= 8 or point.count & (point.count - 1) == 0 or point.is_typical
        is_new = not shown or money(point.value) != money(shown[-1].value)
        if point in kept or (is_step and is_new):
            shown.append(point)
    return shown


def _actions(deal: Deal, actions: tuple[PlannedAction, ...]) -> Table:
    return Table(
        name="action",
        title="What would make walking away worth more, best per cost first",
        columns=(
            Column("action"),
            *numbers("cost", "adds", "Nash split", "binds", "net"),
        ),
        has_long_notes=True,
        rows=tuple(_action(deal, number, one) for number, one in enumerate(actions, start=1)),
    )


def _action(deal: Deal, number: int, planned: PlannedAction) -> Row:
    action, there = planned.action, planned.alternative
    net = Toned(money(action.net), Tone.GOOD if action.net > 0 else Tone.BAD)
    note = there.title
    if action.per_cost is not None:
        note += f"; adds {action.per_cost:,.2f} per 1 spent"
    if planned.reservation is not None:
        unit = term_unit(deal, planned.reservation.term)
        note += f"; worst price then: {money(planned.reservation.price)} {unit}"
    return Row(
        str(number),
        (
            Toned(TO_CREATE[there.kind], Tone.STRONG),
            money(action.cost),
            f"+{money(action.gain)}",
            f"+{money(action.shift.nash_split)}",
            f"+{money(action.shift.alternating_offers)}",
            net,
        ),
        note,
    )
