"""Which trades pay for the asks?"""

from __future__ import annotations

from giveget.core.terms import Deal
from giveget.core.trade.reply import Offer
from giveget.core.trade.steps import PlannedStep
from giveget.desk.trades import TradesResult
from giveget.doors.cli.pages.asks import asks_table
from giveget.doors.cli.pages.frame import page_about
from giveget.doors.cli.pages.proof import proof_line
from giveget.doors.cli.pages.reply import account, equal_table
from giveget.doors.cli.pages.walkaway import standing
from giveget.doors.cli.pages.words import change, money, percent, ratio, title_of
from giveget.doors.cli.paper.page import (
    Card,
    Column,
    Notes,
    Page,
    Paragraph,
    Row,
    Table,
    Tone,
    Toned,
    numbers,
)

_NONE = "No balanced trade lies within the limits. `giveget reply` says what to answer."


def trades_page(result: TradesResult) -> Page:
    """Return the matched trades, equal offers and the concession plan."""
    deal = result.deal
    cards = (_card(deal, number, one) for number, one in enumerate(result.offers, start=1))
    return page_about(
        deal,
        standing(deal, result.walkaway, result.asked.traded),
        asks_table(result.asked),
        *cards,
        None if result.offers else Paragraph(Toned(_NONE, Tone.CAREFUL)),
        equal_table(deal, result.equal),
        _steps(deal, result.steps),
        Notes("proof", (proof_line(result.proof),)),
    )


def _card(deal: Deal, number: int, offer: Offer) -> Card:
    return Card(
        name=f"trade {number}",
        title=_gives(deal, offer),
        badges=(
            Toned(f"{money(offer.expected_value)} over walk-away", Tone.GOOD),
            f"chance of yes {percent(offer.chance_of_yes)}",
            ratio(offer.trade.ratio),
            f"price {money(offer.price)}",
        ),
        blocks=(account(deal, offer),),
    )


def _gives(deal: Deal, offer: Offer) -> str:
    gives = (
        f"{title_of(deal, one.term)} {change(one.before, one.after)}" for one in offer.trade.gives
    )
    return "; ".join(gives) or "nothing given"


def _steps(deal: Deal, steps: tuple[PlannedStep, ...]) -> Table:
    return Table(
        name="step",
        title="If it comes to steps: shrinking, each with a get",
        columns=(
            Column("get"),
            *numbers("discount", "price", "costs us", "get is worth"),
        ),
        rows=tuple(
            Row(
                str(number),
                (
                    f"{title_of(deal, step.get)}: {step.label}",
                    f"{step.discount:.2%}",
                    money(step.price),
                    money(step.cost),
                    money(step.value),
                ),
            )
            for number, step in enumerate(steps, start=1)
        ),
    )
