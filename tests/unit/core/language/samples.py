"""A table and answers as the other side may see them: the licensing fee of GS-1 and a lease."""

from datetime import date
from decimal import Decimal

from giveget.core.language import (
    AskView,
    ChangeView,
    ChoiceView,
    OfferView,
    ReplyKind,
    Secret,
    SecretKind,
    Secrets,
    SecretWord,
    Unit,
)
from giveget.core.terms import Fact, LineView, Side, TableView, TermKind, TermView

YEARS = Fact(
    id="years",
    text="We have spent the last 25 years developing the programme.",
    about="licence",
    source="company history",
)
FEE = AskView(title="licensing fee", kind="scope_remove", to="out", quote="Please take it out.")
DISCOUNT = AskView(title="discount", kind="discount", to="15%", quote="knock 15 off")
ON_TABLE = ChoiceView(price="180000.00 USD")
OWN_PROGRAMME = ChoiceView(
    lines_out=("licensing fee", "printed materials"),
    lines_in=("programme of your own",),
    price="120000.00 USD",
)


def line(name: str, quantity: int, unit: str, price: int, *, from_them: bool = False) -> LineView:
    return LineView(
        id=name, title=name, quantity=Decimal(quantity), unit=unit, price=Decimal(price),
        from_them=from_them,
    )  # fmt: skip


SELLER = TableView(
    deal="licence-fee",
    side=Side.SELLER,
    currency="USD",
    us="Bright Path",
    them="Northwind",
    sender="Sam Reed",
    contact="Dana Whitfield",
    terms=(TermView(id="licence", kind="scope", title="licensing fee", on_table="in"),),
    lines=(
        line("delivery", 40, "day", 3000),
        line("licensing fee", 150, "seat", 400),
        line("printed materials", 150, "seat", 0),
        line("programme of your own", 1, "", 0, from_them=True),
    ),
    facts=(YEARS,),
)
TENANT = TableView(
    deal="lease",
    side=Side.BUYER,
    currency="USD",
    us="Kiln & Co",
    them="Harbour Estates",
    sender="Ada Moss",
    contact="Mr Halloran",
    terms=(),
    lines=(),
)
SECRETS = Secrets(
    numbers=(
        Secret(kind=SecretKind.WALKAWAY, value=Decimal("45600.00"), label="walk-away value"),
        Secret(kind=SecretKind.COST, value=Decimal(1100), label="cost of a trainer day"),
        Secret(kind=SecretKind.COST, value=Decimal(6), label="cost of materials"),
        Secret(
            kind=SecretKind.LIMIT,
            value=Decimal("0.125"),
            unit=Unit.FRACTION,
            label="largest discount of a rep",
        ),
        Secret(kind=SecretKind.NEED, value=Decimal(17), unit=Unit.DAYS, label="days left"),
        Secret(kind=SecretKind.LIMIT, value=Decimal(48), unit=Unit.MONTHS, label="longest term"),
    ),
    words=(
        SecretWord(kind=SecretKind.LIMIT, text="VP Sales", label="approver"),
        SecretWord(kind=SecretKind.WALKAWAY, text="Globex", label="another buyer"),
    ),
)


def change(kind: TermKind, title: str, before: str, after: str) -> ChangeView:
    return ChangeView(term=title, kind=kind, title=title, before=before, after=after)


TO_60 = change(TermKind.PAYMENT, "payment", "net 30", "net 60")
FIVE_OFF = change(TermKind.DISCOUNT, "discount", "0%", "5%")
THREE_YEARS = change(TermKind.LENGTH, "term", "12 months", "36 months")
CASE_STUDY = change(TermKind.REFERENCE, "case study", "none", "given")

DROP_THE_ROPE = OfferView(
    kind=ReplyKind.DROP_THE_ROPE,
    asks=(FEE,),
    choices=(ON_TABLE, OWN_PROGRAMME),
    price="180000.00 USD",
    goal="train all 150 managers before the summer",
)
SECOND_TURN = OfferView(
    kind=ReplyKind.DROP_THE_ROPE,
    asks=(FEE,),
    choices=(ON_TABLE,),
    price="180000.00 USD",
    reason=YEARS,
    second_turn=True,
)
TRADE = OfferView(
    kind=ReplyKind.YES_IF,
    asks=(DISCOUNT, AskView(title="payment", kind="payment", to="net 60")),
    gives=(FIVE_OFF, TO_60),
    gets=(THREE_YEARS, CASE_STUDY),
    price="342000.00 USD",
    refused=(DISCOUNT,),
)
REFUSAL = OfferView(
    kind=ReplyKind.NO_BUT,
    asks=(DISCOUNT,),
    gives=(TO_60,),
    gets=(THREE_YEARS,),
    refused=(DISCOUNT,),
)
HOLD = OfferView(
    kind=ReplyKind.HOLD,
    asks=(AskView(title="liability", kind="liability", to="no cap"),),
    hold_reason="to be sure that we mean the same thing",
    hold_until=date(2026, 11, 24),
    questions=("Which incidents do you have in mind?",),
)
WALK_AWAY = OfferView(kind=ReplyKind.WALK_AWAY, asks=(DISCOUNT,))
OFFERS = (DROP_THE_ROPE, SECOND_TURN, TRADE, REFUSAL, HOLD, WALK_AWAY)
