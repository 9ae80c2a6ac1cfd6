"""Deals for tests, built in a few words."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from giveget.core.terms import (
    Alternative,
    Authority,
    Beliefs,
    Cash,
    CashDetail,
    Deal,
    Detail,
    Estimate,
    Line,
    Option,
    Per,
    Precedent,
    PriceDetail,
    RenewalExit,
    Responses,
    ScopeDetail,
    SharedLiability,
    Side,
    Term,
    TermKind,
)


def number(text: str | None) -> Decimal | None:
    """A decimal, or None."""
    return None if text is None else Decimal(text)


def make_term(
    name: str,
    kind: TermKind,
    options: dict[str, str | None],
    detail: Detail | None = None,
    *,
    table: int = 0,
) -> Term:
    """A term from labels and their numbers."""
    return Term(
        id=name,
        kind=kind,
        options=tuple(Option(label, number(value)) for label, value in options.items()),
        table=table,
        detail=CashDetail() if detail is None else detail,
    )


def scope(line: str, *options: str) -> Term:
    """A scope term of a line; the first option is on the table."""
    return make_term(line, TermKind.SCOPE, dict.fromkeys(options), ScopeDetail(line))


def licence_deal() -> Deal:
    """The licensing fee of GS-1."""
    return Deal(
        id="licence-fee",
        side=Side.SELLER,
        currency="USD",
        precedent=Precedent(renewal_probability=0.6),
        lines=(
            Line(
                id="delivery",
                quantity=Decimal(40),
                price=Decimal(3000),
                cost=Decimal(1100),
                requires=(frozenset({"licence", "customer_program"}),),
            ),
            Line(id="licence", quantity=Decimal(150), price=Decimal(400)),
            Line(
                id="materials",
                quantity=Decimal(150),
                cost=Decimal(6),
                requires=(frozenset({"licence"}),),
            ),
            Line(id="customer_program", quantity=Decimal(10), cost=Decimal(1100), from_them=True),
        ),
        terms=(scope("licence", "in", "out"), scope("customer_program", "out", "in")),
        alternatives=(
            Alternative(
                id="other",
                probability=Estimate(0.6, 0.54, 0.66),
                value=Estimate.point(76000.0),
            ),
        ),
        beliefs=Beliefs(
            available={"customer_program": 0.10},
            responses=Responses(fight=0.5, concede=0.95, hold_package=0.75, take_choice=0.8),
        ),
    )


def base_deal(**changes: object) -> Deal:
    """The base deal of the formulas: 120,000 a year, cost 24,000, three years, net 30, 10 %."""
    deal = Deal(
        id="base",
        side=Side.SELLER,
        currency="USD",
        months=36,
        our_cash=Cash(0.10),
        their_cash=Cash(0.10),
        lines=(Line(id="service", price=Decimal(120000), cost=Decimal(24000), per=Per.YEAR),),
        terms=(
            make_term("discount", TermKind.DISCOUNT, {"0%": "0", "5%": "0.05", "10%": "0.10"}),
            make_term(
                "payment",
                TermKind.PAYMENT,
                {"net 15": "15", "net 30": "30", "net 60": "60"},
                table=1,
            ),
            make_term("prepay", TermKind.PREPAY, {"none": "0", "all": "36"}),
            make_term(
                "commitment",
                TermKind.TERMINATION,
                {"yearly": None, "locked": None},
                RenewalExit(renewal_probability=0.85, uplift=0.05),
            ),
        ),
    )
    return replace(deal, **changes)  # type: ignore[arg-type]


def risk_deal() -> Deal:
    """The risk shift of GS-9, without the markup."""
    return Deal(
        id="risk",
        side=Side.SELLER,
        currency="USD",
        months=12,
        lines=(Line(id="programme", price=Decimal(3000000), cost=Decimal(2340000), per=Per.YEAR),),
        terms=(
            make_term("payment", TermKind.PAYMENT, {"net 30": "30", "net 45": "45"}, table=1),
            make_term(
                "liability",
                TermKind.LIABILITY,
                {"50%": "0.5", "100%": "1"},
                SharedLiability(
                    incidents_per_year=0.4,
                    mean_severity=Decimal(150000),
                    risk_charge=0.25,
                    their_risk_charge=0.75,
                    admin_per_year=Decimal(5000),
                ),
            ),
        ),
    )


def lease_deal() -> Deal:
    """The lease of GS-3, seen by the tenant."""

    def location(name: str, rent: int, move: int, chance: float, visit: int) -> Alternative:
        return Alternative(
            id=name,
            probability=Estimate.point(chance),
            price=Decimal(rent),
            switching_cost=Decimal(move),
            cost=Decimal(visit),
        )

    return Deal(
        id="lease",
        side=Side.BUYER,
        currency="USD",
        months=36,
        our_cash=Cash(0.08),
        their_cash=Cash(0.06),
        lines=(Line(id="rent", price=Decimal(11000), worth=Decimal(11000), per=Per.MONTH),),
        terms=(
            make_term(
                "rent",
                TermKind.PRICE,
                {"11000 USD": "11000", "10600 USD": "10600", "10500 USD": "10500"},
                PriceDetail("rent"),
            ),
        ),
        alternatives=(
            location("A", 9800, 20000, 0.6, 1000),
            location("B", 9500, 35000, 0.5, 1500),
            location("C", 10400, 8000, 0.8, 500),
        ),
    )


def rep(**limits: object) -> Authority:
    """A rep with these limits."""
    return Authority(role="rep", **limits)  # type: ignore[arg-type]
