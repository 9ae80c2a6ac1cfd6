"""The answers to asks: balanced, inside authority, above the walk-away value."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from giveget.core.terms import (
    Ask,
    AskKind,
    Authority,
    Beliefs,
    ChoiceDetail,
    ConcessionError,
    Condition,
    Deal,
    Give,
    Limit,
    Line,
    Package,
    Precedent,
    Rule,
    Side,
    TermKind,
    Trade,
)
from giveget.core.trade.answers import Answers, answer
from giveget.core.trade.concession import equal_value_of
from giveget.core.trade.reply import (
    DropTheRope,
    Hold,
    HoldWithoutReasonError,
    NoBut,
    Offer,
    WalkAway,
    YesIf,
)
from giveget.core.trade.situation import Situation
from giveget.core.value.asked import price_asks
from giveget.core.value.valuation import Valuation, Worth
from tests.builders import (
    base_deal,
    lease_deal,
    licence_deal,
    make_term,
    rep,
    risk_deal,
    scope,
)
from tests.expected import GOLDEN

TODAY = date(2026, 3, 2)
REMOVE = Ask(kind=AskKind.SCOPE_REMOVE, term="licence", to="out")
SHIFT = Ask(kind=AskKind.LIABILITY, term="liability", to="100%")
TEN_OFF = Ask(kind=AskKind.DISCOUNT, term="discount", to="10%")


def situation(
    deal: Deal, *asks: Ask, walkaway: float, authority: Authority | None = None, **more: object
) -> Situation:
    return Situation(
        asked=price_asks(deal, asks),
        walkaway=walkaway,
        authority=authority,
        today=TODAY,
        **more,  # type: ignore[arg-type]
    )


def licence(unavailable: frozenset[str] = frozenset()) -> Answers:
    return answer(
        situation(licence_deal(), REMOVE, walkaway=GOLDEN["1.B"], unavailable=unavailable)
    )


def risk_with_markup() -> Deal:
    deal = risk_deal()
    steps = (Decimal(0), Decimal(30000), Decimal(60000))
    detail = ChoiceDetail(steps, tuple(-step for step in steps))
    markup = make_term(
        "markup", TermKind.CHOICE, {"+0%": "0", "+1%": "0.01", "+2%": "0.02"}, detail
    )
    return replace(
        deal,
        terms=(*deal.terms, markup),
        beliefs=Beliefs(surplus_on_table=Decimal(10000)),
    )


@pytest.mark.principle("S0-19")
def test_both_roads_are_always_valued() -> None:
    roads = {one.kind: one.expected_value for one in licence().rejected}
    assert roads["fight"] == pytest.approx(GOLDEN["1.ev_fight"])
    assert roads["concede"] == pytest.approx(GOLDEN["1.ev_con"], abs=0.01)


def test_dropping_the_rope_is_worth_most_for_the_licence() -> None:
    (reply,) = licence().replies
    assert isinstance(reply, DropTheRope)
    assert reply.expected_value == pytest.approx(GOLDEN["1.ev_drop"])
    assert reply.needed_by == ("delivery", "materials")


@pytest.mark.principle("S0-23")
def test_the_other_choice_brings_their_own_programme() -> None:
    reply = licence().replies[0]
    assert isinstance(reply, DropTheRope)
    keep, other = reply.choices
    assert keep.package == licence_deal().table
    assert other.worth.ours == pytest.approx(GOLDEN["1.unb"])
    assert set(other.lines_out) == {"licence", "materials"}
    assert other.lines_in == ("customer_program",)


def test_a_choice_books_the_fee_against_what_is_no_longer_delivered() -> None:
    reply = licence().replies[0]
    assert isinstance(reply, DropTheRope)
    keep, other = reply.choices
    assert keep.trade.kind == "TALK"
    fees = {give.term: give.value_to_us for give in other.trade.gives}
    assert fees == {"licence": -60_000.0, "customer_program": -11_000.0}
    (materials,) = [get for get in other.trade.gets if get.value_to_us]
    assert (materials.term, materials.value_to_us) == ("materials", 900.0)
    net = sum(change.value_to_us for change in other.trade.changes)
    assert net == pytest.approx(other.worth.ours - keep.worth.ours)


@pytest.mark.principle("S0-25")
def test_without_a_programme_of_their_own_the_choice_leaves_the_menu() -> None:
    reply = licence(unavailable=frozenset({"customer_program"})).replies[0]
    assert isinstance(reply, DropTheRope)
    assert reply.is_second_turn
    assert len(reply.choices) == 1
    assert reply.expected_value == pytest.approx(GOLDEN["1.post"])


@pytest.mark.principle("S0-22")
def test_a_choice_we_would_not_honour_is_blocked() -> None:
    deal = licence_deal()
    lines = tuple(
        replace(line, cost=Decimal(4000)) if line.id == "customer_program" else line
        for line in deal.lines
    )
    answers = answer(situation(replace(deal, lines=lines), REMOVE, walkaway=GOLDEN["1.B"]))
    assert not any(isinstance(reply, DropTheRope) for reply in answers.replies)
    bluff = next(one for one in answers.rejected if one.kind == "drop_the_rope")
    assert "36,000.00" in bluff.because
    assert "bluff" in bluff.because


@pytest.mark.principle("S0-14")
def test_no_package_gives_the_licence_away() -> None:
    for reply in licence().replies:
        if isinstance(reply, DropTheRope):
            assert all(choice.package["licence"] != "free" for choice in reply.choices)
        elif isinstance(reply, YesIf | NoBut):
            assert reply.offer.package["licence"] == "in"


@pytest.mark.principle("S4-20", "S4-3")
def test_the_risk_is_taken_for_more_than_it_costs() -> None:
    answers = answer(situation(risk_with_markup(), SHIFT, walkaway=600_000.0))
    reply = answers.replies[0]
    assert isinstance(reply, YesIf)
    trade = reply.offer.trade
    assert trade.cost == pytest.approx(GOLDEN["9.cost"], rel=1e-9)
    assert trade.returned == pytest.approx(GOLDEN["9.get"], rel=1e-9)
    assert trade.ratio == pytest.approx(GOLDEN["9.ratio"], rel=1e-9)
    assert answers.proof.optimal


def test_the_limit_itself_is_inside_the_authority_and_a_cent_more_is_not() -> None:
    limit = Limit(term="liability", at_most=Decimal(1))
    gives = Decimal(repr(GOLDEN["9.cost"]))
    inside = rep(limits=(limit,), gives=gives)
    found = answer(situation(risk_with_markup(), SHIFT, walkaway=6e5, authority=inside))
    assert isinstance(found.replies[0], YesIf)
    beyond = rep(limits=(limit,), gives=gives - Decimal("0.01"))
    found = answer(situation(risk_with_markup(), SHIFT, walkaway=6e5, authority=beyond))
    assert not any(isinstance(reply, YesIf) for reply in found.replies)


def test_beyond_the_role_the_answer_is_a_hold_that_names_who_must_agree() -> None:
    small = rep(limits=(Limit(term="liability", at_most=Decimal("0.5")),))
    manager = Authority(role="manager")
    found = answer(
        situation(risk_with_markup(), SHIFT, walkaway=6e5, authority=small),
        next_roles=(manager,),
    )
    (hold,) = found.replies
    assert isinstance(hold, Hold)
    assert hold.needs == "manager"
    assert hold.until > TODAY


def test_a_ratio_above_one_is_kept() -> None:
    for ratio, possible in (("1.38", True), ("1.39", False)):
        authority = rep(ratio=Decimal(ratio))
        found = answer(situation(risk_with_markup(), SHIFT, walkaway=6e5, authority=authority))
        assert isinstance(found.replies[0], YesIf) is possible


def test_rules_between_terms_are_kept() -> None:
    rule = Rule(
        when=Condition(term="liability", labels=frozenset({"100%"})),
        then=(Condition(term="payment", labels=frozenset({"net 45"})),),
    )
    deal = replace(risk_with_markup(), rules=(rule,))
    reply = answer(situation(deal, SHIFT, walkaway=6e5)).replies[0]
    assert isinstance(reply, YesIf)
    assert reply.offer.package["payment"] == "net 45"
    assert reply.offer.trade.ratio == pytest.approx(GOLDEN["9.ratio_mk"])


@pytest.mark.principle("S2-19")
def test_below_the_walkaway_value_leaving_is_among_the_answers() -> None:
    rent = Ask(kind=AskKind.PRICE, term="rent", to="10600 USD")
    with_three = answer(situation(lease_deal(), rent, walkaway=GOLDEN["3.V3"]))
    assert any(isinstance(reply, WalkAway) for reply in with_three.replies)
    assert not any(isinstance(reply, YesIf) for reply in with_three.replies)


def test_with_two_locations_the_same_rent_is_signed() -> None:
    rent = Ask(kind=AskKind.PRICE, term="rent", to="10600 USD")
    with_two = answer(situation(lease_deal(), rent, walkaway=GOLDEN["3.V2"]))
    assert isinstance(with_two.replies[0], YesIf)
    assert with_two.replies[0].offer.package["rent"] == "10600 USD"


def test_no_answer_falls_below_the_walkaway_value() -> None:
    found = answer(situation(lease_deal(), walkaway=GOLDEN["3.V3"]))
    counters = [reply for reply in found.replies if isinstance(reply, NoBut)]
    assert counters
    assert all(reply.offer.worth.ours >= GOLDEN["3.V3"] for reply in counters)


@pytest.mark.principle("S4-16")
def test_six_percent_is_still_a_concession_and_what_would_pay_for_it() -> None:
    deal = replace(base_deal(), precedent=Precedent(renewal_probability=0.85, years=3))
    asked = price_asks(deal, [Ask(kind=AskKind.DISCOUNT, term="discount", to="6%")])
    (priced,) = asked.asks
    assert priced.cost_now == pytest.approx(GOLDEN["10.c6"])
    assert priced.cost_to_us == pytest.approx(GOLDEN["10.c6p"])
    trade = asked.bare.trade(asked.granted)
    assert trade.kind == "CONCESSION"
    assert trade.ratio == 0.0
    lock = next(one for one in equal_value_of(asked) if one.get == "commitment")
    assert lock.value == pytest.approx(GOLDEN["10.term_gain"])
    assert lock.discount == pytest.approx(GOLDEN["10.maxdisc"])
    assert lock.discount_now == pytest.approx(GOLDEN["10.maxdisc_raw"])
    assert lock.ratio == pytest.approx(GOLDEN["10.ratio6p"])


def test_a_concession_cannot_become_an_offer() -> None:
    give = Give(term="discount", before="0%", after="6%", value_to_us=-1.0, value_to_them=1.0)
    with pytest.raises(ConcessionError, match="a concession, not a trade"):
        Offer(
            package=Package.of({"discount": "6%"}),
            trade=Trade((give,), ()),
            worth=Worth(0.0, 0.0, 0.0),
            price=0.0,
            gain=-1.0,
            gain_to_them=1.0,
            chance_of_yes=1.0,
            expected_value=0.0,
        )


@pytest.mark.principle("S4-25")
def test_a_hold_needs_a_reason() -> None:
    with pytest.raises(HoldWithoutReasonError):
        Hold(reason=" ", until=TODAY)


@pytest.mark.principle("S1-6")
def test_another_way_leaves_the_price_alone() -> None:
    deal = replace(
        base_deal(),
        beliefs=Beliefs(surplus_on_table=Decimal(30000), scale=Decimal(6000)),
        their_cash=replace(base_deal().their_cash, rate_per_year=0.25),
    )
    found = answer(situation(deal, TEN_OFF, walkaway=100_000.0), top=6)
    others = [reply for reply in found.replies if isinstance(reply, NoBut)]
    assert all(reply.offer.package["discount"] == "0%" for reply in others)
    table = Valuation(deal, traded=True).worth(deal.table).ours
    for reply in found.replies:
        if isinstance(reply, YesIf | NoBut):
            assert reply.offer.worth.ours >= table - 1e-6


@pytest.mark.principle("S0-11")
def test_what_they_have_called_agreed_is_not_touched() -> None:
    free = answer(situation(risk_with_markup(), SHIFT, walkaway=6e5))
    frozen = answer(
        situation(risk_with_markup(), SHIFT, walkaway=6e5, agreed=frozenset({"payment"}))
    )
    moved = [
        {change.term for change in found.replies[0].offer.trade.changes}
        for found in (free, frozen)
        if isinstance(found.replies[0], YesIf)
    ]
    assert moved == [{"liability", "markup", "payment"}, {"liability", "markup"}]


@pytest.mark.principle("S4-4")
def test_without_an_ask_nothing_is_offered() -> None:
    found = answer(situation(base_deal(), walkaway=0.0))
    assert found.replies == ()
    asked = answer(situation(base_deal(), walkaway=0.0, questions=("Which site do you mean?",)))
    assert [reply.kind for reply in asked.replies] == ["hold"]


def test_an_ask_without_an_amount_is_answered_within_the_step_it_was_priced_at() -> None:
    happy = Beliefs(surplus_on_table=Decimal(30_000), scale=Decimal(6_000))
    vague = Ask(kind=AskKind.VAGUE_PRICE, term="discount", to=None)
    found = answer(situation(base_deal(beliefs=happy), vague, walkaway=0.0))
    moved = [r.offer.package["discount"] for r in found.replies if isinstance(r, YesIf)]
    assert moved
    assert set(moved) == {"5%"}


def chain_deal() -> Deal:
    """A core, an add-on, a training that needs the add-on."""
    return Deal(
        id="chain",
        side=Side.SELLER,
        currency="USD",
        lines=(
            Line(id="core", price=Decimal(50000), cost=Decimal(20000)),
            Line(id="addon", price=Decimal(10000), cost=Decimal(1000)),
            Line(
                id="training",
                price=Decimal(5000),
                cost=Decimal(2000),
                requires=(frozenset({"addon"}),),
            ),
        ),
        terms=(scope("addon", "in", "out"),),
    )


def test_the_choice_without_a_line_takes_out_what_depends_on_it() -> None:
    remove = Ask(kind=AskKind.SCOPE_REMOVE, term="addon", to="out")
    (reply,) = answer(situation(chain_deal(), remove, walkaway=0.0)).replies
    assert isinstance(reply, DropTheRope)
    keep, without = reply.choices
    assert without.lines_out == ("addon", "training")
    assert (keep.price, without.price) == (65000, 50000)


def test_an_offer_beside_an_ask_is_not_accepted_alone() -> None:
    offer = Ask(kind=AskKind.PAYMENT, term="payment", to="net 30")
    found = answer(situation(risk_with_markup(), SHIFT, offer, walkaway=6e5))
    for reply in found.replies:
        if isinstance(reply, YesIf):
            assert reply.offer.package["liability"] == "100%"
            assert reply.offer.package["payment"] == "net 30"


def test_another_way_gives_something() -> None:
    nothing = rep(limits=(Limit(term="discount", at_most=Decimal(0)),))
    happy = Beliefs(surplus_on_table=Decimal(30_000), scale=Decimal(6_000))
    found = answer(
        situation(base_deal(beliefs=happy), TEN_OFF, walkaway=0.0, authority=nothing),
        next_roles=(Authority(role="head"),),
    )
    assert all(reply.offer.trade.gives for reply in found.replies if isinstance(reply, NoBut))
    assert any(isinstance(reply, Hold) and reply.needs == "head" for reply in found.replies)


def test_what_they_do_not_want_is_not_asked_for() -> None:
    deal = risk_with_markup()
    free = answer(situation(deal, SHIFT, walkaway=6e5))
    found = answer(situation(deal, SHIFT, walkaway=6e5, refused=frozenset({"markup"})))
    assert any(isinstance(reply, YesIf) for reply in free.replies)
    assert not any(
        "markup" in {get.term for get in reply.offer.trade.gets}
        for reply in found.replies
        if isinstance(reply, YesIf | NoBut)
    )
