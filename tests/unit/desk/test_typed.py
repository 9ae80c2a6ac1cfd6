"""Is a typed ask understood, and is a slip explained?"""

from __future__ import annotations

from decimal import Decimal

import pytest

from giveget.core.terms import (
    AskKind,
    CashDetail,
    Deal,
    Option,
    ScopeDetail,
    Side,
    Term,
    TermKind,
)
from giveget.desk.typed import (
    AskFormError,
    UnknownAskTermError,
    UnknownAskValueError,
    typed_ask,
)

_PAYMENT = (Option("net 30", Decimal(30)), Option("net 60", Decimal(60)))
_DISCOUNT = (Option("0%", Decimal(0)), Option("10%", Decimal("0.1")))
DEAL = Deal(
    id="x",
    side=Side.SELLER,
    currency="USD",
    terms=(
        Term(
            id="discount", kind=TermKind.DISCOUNT, options=_DISCOUNT, table=0, detail=CashDetail()
        ),
        Term(
            id="pay",
            name="payment days",
            words=("terms of payment",),
            kind=TermKind.PAYMENT,
            options=_PAYMENT,
            table=0,
            detail=CashDetail(),
        ),
        Term(
            id="licence",
            kind=TermKind.SCOPE,
            options=(Option("in"), Option("out")),
            table=0,
            detail=ScopeDetail("licence"),
        ),
    ),
)


@pytest.mark.parametrize(
    ("text", "term", "to", "kind"),
    [
        ("discount=15%", "discount", "15%", AskKind.DISCOUNT),
        ("discount = 15", "discount", "15%", AskKind.DISCOUNT),
        ("discount=42000", "discount", "42000 USD", AskKind.PRICE),
        ("discount=5000 off", "discount", "5000 off", AskKind.PRICE),
        ("pay=60 days", "pay", "net 60", AskKind.PAYMENT),
        ("Payment Days=net 90", "pay", "net 90", AskKind.PAYMENT),
        ("terms-of-payment=90", "pay", "net 90", AskKind.PAYMENT),
        ("licence=remove", "licence", "out", AskKind.SCOPE_REMOVE),
        ("licence=in", "licence", "in", AskKind.SCOPE_ADD),
        ("licence=for free", "licence", "free", AskKind.FREE_EXTRA),
    ],
)
def test_people_write_it_their_way(text: str, term: str, to: str, kind: AskKind) -> None:
    ask = typed_ask(DEAL, text)
    assert (ask.term, ask.to, ask.kind) == (term, to, kind)


@pytest.mark.parametrize("text", ["discount", "=15%", "discount=", "", " = "])
def test_half_an_ask_says_how_to_write_it(text: str) -> None:
    with pytest.raises(AskFormError, match="discount=15%"):
        typed_ask(DEAL, text)


def test_a_misspelt_term_is_recognised() -> None:
    with pytest.raises(UnknownAskTermError, match="did you mean licence") as caught:
        typed_ask(DEAL, "license=out")
    assert caught.value.close == "licence"


def test_an_unknown_term_lists_what_there_is() -> None:
    with pytest.raises(UnknownAskTermError, match="discount, pay, licence"):
        typed_ask(DEAL, "zzz=1")


def test_a_value_the_term_cannot_take_says_what_to_write() -> None:
    with pytest.raises(UnknownAskValueError, match=r"percentage such as 15%"):
        typed_ask(DEAL, "discount=banana")
    with pytest.raises(UnknownAskValueError, match="did you mean licence=out"):
        typed_ask(DEAL, "licence=ou")
