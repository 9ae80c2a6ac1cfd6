"""Deals for the reader's tests: one seller's deal with a term of most kinds, one buyer's lease."""

from __future__ import annotations

from decimal import Decimal

from giveget.core.terms import (
    CashDetail,
    ChoiceDetail,
    Deal,
    Detail,
    Line,
    Option,
    Parties,
    Per,
    PriceDetail,
    ReferenceDetail,
    ScopeDetail,
    Side,
    Stage,
    Term,
    TermKind,
    UpliftCapDetail,
    VolumeDetail,
)


def _options(options: dict[str, str | None]) -> tuple[Option, ...]:
    return tuple(
        Option(label, None if number is None else Decimal(number))
        for label, number in options.items()
    )


def term(
    name: str,
    kind: TermKind,
    options: dict[str, str | None],
    detail: Detail | None = None,
    *,
    table: int = 0,
    title: str = "",
) -> Term:
    return Term(
        id=name,
        kind=kind,
        options=_options(options),
        table=table,
        detail=detail or CashDetail(),
        name=title,
    )


def _scope(line: str, *, table: int = 0) -> Term:
    options: dict[str, str | None] = {"in": None, "out": None, "free": None}
    return term(line, TermKind.SCOPE, options, ScopeDetail(line), table=table)


_REFERENCE = ReferenceDetail(prospects=1, lift=0.1, margin=Decimal(1), delivery_probability=1)
PLATFORM = Deal(
    id="platform",
    side=Side.SELLER,
    currency="USD",
    stage=Stage.NEGOTIATE,
    parties=Parties(us="Harbour", them="Kestrel", sender="Sam Okafor", contact="Amelia Brandt"),
    lines=(
        Line(id="platform", name="the platform", price=Decimal(60000)),
        Line(
            id="licence", name="licensing fee", quantity=Decimal(150), unit="seat",
            price=Decimal(400), words=("license",),
        ),
        Line(id="onboarding", name="onboarding package", price=Decimal(8000)),
        Line(id="support", name="premium support", price=Decimal(5000), per=Per.YEAR),
    ),
    terms=(
        term(
            "discount", TermKind.DISCOUNT,
            {f"{n}%": str(Decimal(n) / 100) for n in range(21)}, table=5,
        ),
        term("payment", TermKind.PAYMENT, {"net 30": "30", "net 45": "45", "net 60": "60"}),
        term(
            "length", TermKind.LENGTH,
            {"12 months": "12", "24 months": "24", "36 months": "36"}, table=1,
        ),
        term(
            "billing", TermKind.BILLING,
            {"monthly": "12", "quarterly": "4", "yearly": "1"}, table=2,
        ),
        _scope("licence"),
        _scope("onboarding"),
        term(
            "seats", TermKind.VOLUME, {"100": "100", "150": "150", "200": "200"},
            VolumeDetail("licence"), table=1,
        ),
        term("start", TermKind.START, {"now": "0", "in 3 months": "3"}),
        term(
            "cap", TermKind.UPLIFT_CAP, {"no cap": None, "5%": "0.05", "3%": "0.03"},
            UpliftCapDetail(mean=0.05, spread=0.03, renewal_probability=0.8),
        ),
        term("case_study", TermKind.REFERENCE, {"none": None, "given": None}, _REFERENCE),
        term(
            "parking", TermKind.CHOICE, {"none": None, "two spaces": None},
            ChoiceDetail((Decimal(0), Decimal(-1)), (Decimal(0), Decimal(1))),
            title="parking spaces",
        ),
    ),
)  # fmt: skip

LICENCE = Deal(
    id="licence-fee",
    side=Side.SELLER,
    currency="USD",
    stage=Stage.CLOSE,
    lines=(
        Line(id="delivery", name="trainer days", unit="day", price=Decimal(3000)),
        Line(id="licence", name="programme licence", words=("licensing fee", "license")),
        Line(id="materials", name="workbooks"),
        Line(id="customer_program", name="a programme of your own", from_them=True),
    ),
    terms=(
        term("licence", TermKind.SCOPE, {"in": None, "out": None}, ScopeDetail("licence")),
        term(
            "customer_program", TermKind.SCOPE, {"out": None, "in": None},
            ScopeDetail("customer_program"),
        ),
        term("payment", TermKind.PAYMENT, {"net 0": "0", "net 30": "30"}),
        term("discount", TermKind.DISCOUNT, {"0%": "0", "10%": "0.1"}),
    ),
)  # fmt: skip

LEASE = Deal(
    id="lease",
    side=Side.BUYER,
    currency="USD",
    lines=(Line(id="rent", name="the rent", unit="month", price=Decimal(11000), per=Per.MONTH),),
    terms=(
        term(
            "rent", TermKind.PRICE, {"10000 USD": "10000", "11000 USD": "11000"},
            PriceDetail("rent"), table=1, title="the monthly rent",
        ),
    ),
)  # fmt: skip
