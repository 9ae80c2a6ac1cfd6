"""What leaves toward the other side carries nothing of ours."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

import giveget
from giveget.core.language import OfferView, SecretKind
from giveget.core.terms import (
    Ask,
    AskKind,
    Authority,
    Beliefs,
    Fact,
    Need,
    Per,
    TableView,
    table_view,
)
from giveget.core.trade.reply import DropTheRope, Hold, WalkAway, YesIf
from giveget.core.value.asked import price_asks
from giveget.core.walkaway.of_deal import walkaway_of
from giveget.desk.facing import facing
from giveget.desk.reply import ReplyRequest, reply
from giveget.desk.secrets import secrets_of
from tests.builders import base_deal, lease_deal, licence_deal

TODAY = date(2026, 3, 2)
REMOVE = Ask(kind=AskKind.SCOPE_REMOVE, term="licence", to="out", quote="take it out")


def words_in(view: Any) -> set[str]:
    """Every field name reachable from a view."""
    names: set[str] = set()
    for field in fields(view):
        names.add(field.name)
        value = getattr(view, field.name)
        for one in value if isinstance(value, tuple) else (value,):
            if is_dataclass(one) and not isinstance(one, type):
                names |= words_in(one)
    return names


@pytest.mark.parametrize("kind", [TableView, OfferView])
def test_the_views_have_no_field_for_a_secret(kind: type) -> None:
    forbidden = {"walkaway", "cost", "costs", "belief", "beliefs", "authority", "limit", "need"}
    assert not {field.name for field in fields(kind)} & forbidden


def test_the_table_view_of_a_deal_reaches_no_secret_field() -> None:
    reached = words_in(table_view(licence_deal()))
    assert not reached & {"cost", "walkaway", "beliefs", "authority", "alternatives", "worth"}


def test_every_number_of_ours_is_a_secret() -> None:
    deal = replace(
        licence_deal(),
        need=Need(Decimal(900_000), Decimal(400_000)),
        authority=(
            Authority(role="rep", gives=Decimal(60_001)),
            Authority(role="director", contract_value=Decimal(777_000)),
        ),
    )
    asked = price_asks(deal, [REMOVE])
    secrets = secrets_of(asked.deal, walkaway_of(asked.traded))
    by_kind = {kind: {s.value for s in secrets.numbers if s.kind is kind} for kind in SecretKind}
    assert Decimal("45600.00") in by_kind[SecretKind.WALKAWAY]
    assert {Decimal(1100), Decimal(44_000), Decimal(900)} <= by_kind[SecretKind.COST]
    assert {Decimal(60_001), Decimal(777_000)} == by_kind[SecretKind.LIMIT]
    assert Decimal("0.1") in by_kind[SecretKind.BELIEF]
    assert {Decimal(900_000), Decimal(400_000)} == by_kind[SecretKind.NEED]
    assert "director" in {word.text for word in secrets.words}


@pytest.mark.principle("S0-10")
def test_a_defended_line_cites_one_stored_fact() -> None:
    facts = (
        Fact(id="a", text="the first reason", about="licence"),
        Fact(id="b", text="the second reason", about="licence"),
    )
    deal = replace(licence_deal(), facts=facts)
    result = reply(ReplyRequest(deal=deal, asks=(REMOVE,), today=TODAY))
    view = facing(result.deal, [REMOVE], result.replies[0].reply, ())
    assert view.reason == facts[0]
    text = result.replies[0].text.lower()
    assert not ("first reason" in text and "second reason" in text)


def test_a_reply_about_the_licence_names_what_falls_and_what_comes() -> None:
    result = reply(ReplyRequest(deal=licence_deal(), asks=(REMOVE,), today=TODAY))
    drop = result.replies[0].reply
    assert isinstance(drop, DropTheRope)
    view = facing(result.deal, [REMOVE], drop, ())
    keep, other = view.choices
    assert keep.lines_out == ()
    assert other.lines_out == ("licence",)
    assert other.lines_in == ("customer program",)
    assert (keep.price, other.price) == ("180,000 USD", "120,000 USD")


def test_a_yearly_price_is_called_yearly_and_a_mixture_has_no_number() -> None:
    happy = Beliefs(surplus_on_table=Decimal(30_000), scale=Decimal(6_000))
    deal = base_deal(beliefs=happy)
    ask = Ask(kind=AskKind.DISCOUNT, term="discount", to="10%")
    yearly = reply(ReplyRequest(deal=deal, asks=(ask,), today=TODAY))
    assert isinstance(yearly.replies[0].reply, YesIf)
    assert "114,000 USD a year" in yearly.replies[0].text
    line = deal.lines[0]
    setup = replace(line, id="setup", per=Per.ONCE, price=Decimal(500))
    mixed = reply(ReplyRequest(deal=replace(deal, lines=(line, setup)), asks=(ask,), today=TODAY))
    assert isinstance(mixed.replies[0].reply, YesIf)
    assert "a year" not in mixed.replies[0].text


def test_hold_and_walk_away_are_worded_without_numbers_of_ours() -> None:
    deal = licence_deal()
    for one in (Hold(reason="to check the dates", until=TODAY), WalkAway("worth 1 against 2")):
        view = facing(deal, [REMOVE], one, ())
        assert view.price == ""
        assert view.choices == ()


def test_an_ask_that_fits_no_term_is_quoted_and_not_called_your_point() -> None:
    other = Ask(kind=AskKind.OTHER, term=None, to=None, quote="could you add a helipad")
    deal = licence_deal()
    result = reply(ReplyRequest(deal=deal, asks=(REMOVE, other), today=TODAY))
    for worded in result.replies:
        assert "your point" not in worded.text
        assert "helipad" in worded.text


def test_what_they_offer_is_thanked_for_and_not_called_a_wish() -> None:
    lower = Ask(kind=AskKind.PRICE, term="rent", to="10600 USD", quote="we can do 10,600")
    result = reply(ReplyRequest(deal=lease_deal(), asks=(lower,), today=TODAY))
    view = facing(result.deal, [lower], result.replies[0].reply, (), [lower])
    assert view.asks == ()
    assert [ask.to for ask in view.offered] == ["10600 USD"]


def test_the_library_can_be_used_from_its_front_door() -> None:
    assert giveget.reply is reply
    assert set(giveget.__all__) <= set(dir(giveget)) | set(giveget.__all__)
    for name in giveget.__all__:
        assert getattr(giveget, name) is not None
    with pytest.raises(AttributeError, match="nonsense"):
        _ = giveget.nonsense


@pytest.mark.parametrize(
    ("name", "is_secret"), [("Dock Street 12", True), ("a", False), ("", False)]
)
def test_only_a_telling_name_of_an_alternative_is_a_secret(name: str, is_secret: bool) -> None:
    deal = licence_deal()
    other = replace(deal.alternatives[0], name=name)
    asked = price_asks(replace(deal, alternatives=(other,)), [REMOVE])
    words = {word.text for word in secrets_of(asked.deal, walkaway_of(asked.traded)).words}
    assert (name in words) is is_secret
