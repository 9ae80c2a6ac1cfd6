"""Why does an ask cost that much? The math sheet, line by line (S4-21)."""

from __future__ import annotations

from dataclasses import dataclass

from giveget.core.terms import (
    CappedLiability,
    Deal,
    Option,
    ScopeDetail,
    SharedLiability,
    Side,
    Term,
    TermKind,
)
from giveget.core.value.asked import Asked, PricedAsk
from giveget.core.value.cash_factor import list_price
from giveget.core.value.inclusion import FREE, lines_in, scope_states
from giveget.core.value.liability import risk_charge
from giveget.core.value.margins import break_even_volume, margin_after_discount, profit_drop
from giveget.core.value.own_factors import risk_of
from giveget.core.value.schedule import schedule_of, schedule_terms, seller_rate
from giveget.core.value.valuation import precedent_surcharge


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLine:
    """One line of the sheet.

    Args:
        label: what it is.
        amount: in the deal's currency, or a fraction when ``is_fraction``.
        is_fraction: shown in percent.
        note: where it comes from, or the rule of thumb beside it.
    """

    label: str
    amount: float
    is_fraction: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetBlock:
    """The calculation for one ask."""

    title: str
    lines: tuple[SheetLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MathSheet:
    """The whole calculation; all amounts in the deal's currency."""

    deal: str
    currency: str
    blocks: tuple[SheetBlock, ...]


def math_sheet(asked: Asked) -> MathSheet:
    """Return the calculation behind the price of every ask and of all together.

    Source: S4-21, S4-22; B1.1-B1.17.
    """
    blocks = [_block(asked, ask) for ask in asked.asks if ask.is_priced]
    return MathSheet(
        deal=asked.deal.id,
        currency=asked.deal.currency,
        blocks=(_table_block(asked), *blocks, *_together(asked)),
    )


def _table_block(asked: Asked) -> SheetBlock:
    deal = asked.deal
    worth = asked.bare.worth(deal.table)
    lines = [
        SheetLine(label="price on the table", amount=asked.bare.price(deal.table)),
        SheetLine(label="worth to us today", amount=worth.ours, note="net present value"),
        SheetLine(label="estimated worth to them", amount=worth.theirs),
    ]
    return SheetBlock(title="the table", lines=tuple(lines))


def _block(asked: Asked, ask: PricedAsk) -> SheetBlock:
    deal = asked.deal
    term = deal.term(ask.ask.term or "")
    option = term.options[term.index_of(ask.option or "")]
    lines = [*_details(asked, term, option)]
    lines.append(SheetLine(label="cost in this deal", amount=ask.cost_now))
    if deal.precedent is not None:
        share = precedent_surcharge(deal, traded=False)
        lines.append(
            SheetLine(
                label="precedent at later renewals",
                amount=ask.precedent,
                note=f"{share:.1%} of what is conceded, if nothing comes back",
            )
        )
    lines.append(SheetLine(label="cost to us", amount=ask.cost_to_us, note=ask.note))
    lines.append(SheetLine(label="gain to them (estimate)", amount=ask.gain_to_them))
    title = f"{term.title}: {term.on_table.label} → {option.label}"
    return SheetBlock(title=title, lines=tuple(lines))


def _together(asked: Asked) -> tuple[SheetBlock, ...]:
    priced = [ask for ask in asked.asks if ask.is_priced]
    if len(priced) < 2:
        return ()
    apart = sum(ask.cost_to_us for ask in priced)
    table, granted = (asked.bare.worth(p) for p in (asked.deal.table, asked.granted))
    return (
        SheetBlock(
            title="all asks together",
            lines=(
                SheetLine(
                    label="cost in this deal",
                    amount=table.now - granted.now,
                    note="the package re-priced whole",
                ),
                SheetLine(
                    label="cost to us",
                    amount=asked.cost_together,
                    note=f"the single asks add up to {apart:,.2f}; they meet in the same invoices",
                ),
                SheetLine(label="gain to them (estimate)", amount=granted.theirs - table.theirs),
            ),
        ),
    )


def _details(asked: Asked, term: Term, option: Option) -> list[SheetLine]:
    match term.kind:
        case TermKind.DISCOUNT | TermKind.PRICE:
            return _discount_lines(asked, term, option)
        case TermKind.PAYMENT:
            return _payment_lines(asked, term, option)
        case TermKind.LIABILITY:
            return _liability_lines(term, option)
        case TermKind.SCOPE:
            return _scope_lines(asked.deal, term, option)
        case _:
            return []


def _discount_lines(asked: Asked, term: Term, option: Option) -> list[SheetLine]:
    deal = asked.deal
    if deal.side is Side.BUYER or term.kind is not TermKind.DISCOUNT:
        return []
    listed = list_price(deal)
    off = float(option.number or 0) - float(term.on_table.number or 0)
    years = _years(deal)
    margin = _margin(deal)
    lines = [
        SheetLine(
            label="rule of thumb",
            amount=off * listed * years,
            note=f"{off:.4g} × {listed:,.0f}" + (f" × {years:g} years" if years != 1 else ""),
        )
    ]
    if 0 < off < margin <= 1:
        lines += [
            SheetLine(label="gross margin before", amount=margin, is_fraction=True),
            SheetLine(
                label="gross margin after",
                amount=margin_after_discount(margin, off),
                is_fraction=True,
            ),
            SheetLine(label="gross profit lost", amount=profit_drop(margin, off), is_fraction=True),
            SheetLine(
                label="extra volume to break even",
                amount=break_even_volume(margin, off),
                is_fraction=True,
            ),
        ]
    return lines


def _payment_lines(asked: Asked, term: Term, option: Option) -> list[SheetLine]:
    deal = asked.deal
    days = float(option.number or 0) - float(term.on_table.number or 0)
    rate = seller_rate(deal)
    years = max(1.0, _years(deal))
    thumb = list_price(deal) * years * rate * days / 365
    return [
        SheetLine(
            label="rule of thumb",
            amount=thumb if deal.side is Side.SELLER else -thumb,
            note=f"price × {rate:.1%} × {days:g} days / 365",
        )
    ]


def _liability_lines(term: Term, option: Option) -> list[SheetLine]:
    detail = term.detail
    if not isinstance(detail, CappedLiability | SharedLiability):
        return []
    before, after = risk_of(detail, term.on_table), risk_of(detail, option)
    charge = risk_charge(after.deviation - before.deviation, detail.risk_charge)
    grows = after.expected_loss > before.expected_loss
    return [
        SheetLine(label="expected loss a year, before", amount=before.expected_loss),
        SheetLine(label="expected loss a year, after", amount=after.expected_loss),
        SheetLine(label="more expected loss", amount=after.expected_loss - before.expected_loss),
        SheetLine(
            label="risk charge",
            amount=charge,
            note=(
                f"{detail.risk_charge:g} × {after.deviation - before.deviation:,.2f} more spread "
                f"({before.deviation:,.2f} → {after.deviation:,.2f})"
            ),
        ),
        SheetLine(label="administration", amount=float(detail.admin_per_year) if grows else 0.0),
    ]


def _scope_lines(deal: Deal, term: Term, option: Option) -> list[SheetLine]:
    if not isinstance(term.detail, ScopeDetail):
        return []
    line = deal.line(term.detail.line)
    total = sum(float(one.total_price) for one in lines_in(deal, scope_states(deal)))
    lines = [
        SheetLine(
            label="price of the line",
            amount=float(line.total_price),
            note=f"{float(line.total_price) / total:.1%} of the price" if total else "",
        )
    ]
    if option.label == FREE:
        dependents = sum(
            float(one.cost * one.quantity)
            for one in deal.lines
            if any(line.id in some for some in one.requires) and one.price == 0
        )
        produced = float(line.cost * line.quantity) + dependents
        lines.append(
            SheetLine(
                label="not the production cost",
                amount=produced,
                note="what it costs to make is paid in any case; what is given is the price",
            )
        )
    return lines


def _margin(deal: Deal) -> float:
    present = lines_in(deal, scope_states(deal))
    price = sum(float(line.total_price) for line in present)
    cost = sum(float(line.cost * line.quantity) for line in present)
    return (price - cost) / price if price > 0 else 0.0


def _years(deal: Deal) -> float:
    if all(line.per == "once" for line in deal.lines):
        return 1.0
    chosen = {term.id: term.on_table for term in schedule_terms(deal)}
    return schedule_of(deal, chosen).months / 12
