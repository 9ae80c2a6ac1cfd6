"""The words of every answer."""

from dataclasses import replace
from datetime import date

import pytest

from giveget.core.language import (
    AskView,
    BareGiveError,
    ChangeView,
    ChoiceView,
    OfferView,
    ReplyKind,
    check_text,
    score,
    word,
)
from giveget.core.language.wording.actions import as_action
from giveget.core.language.wording.asks import topic, wish
from giveget.core.language.wording.labels import amount, an, day, length, listed, the
from giveget.core.language.wording.move import Actor
from giveget.core.language.wording.things import as_thing
from giveget.core.terms import AskKind, Fact, Side, TermKind, TermView
from tests.unit.core.language.samples import (
    CASE_STUDY,
    DROP_THE_ROPE,
    FEE,
    FIVE_OFF,
    HOLD,
    OWN_PROGRAMME,
    REFUSAL,
    SECOND_TURN,
    SECRETS,
    SELLER,
    TENANT,
    THREE_YEARS,
    TO_60,
    TRADE,
    WALK_AWAY,
    change,
)

WE_SELL = Actor(Side.SELLER, is_writer=True)
WE_BUY = Actor(Side.BUYER, is_writer=True)
YOU_SELL = Actor(Side.SELLER, is_writer=False)
YOU_BUY = Actor(Side.BUYER, is_writer=False)


@pytest.mark.principle("S0-21", "S0-23", "S0-24", "S0-29", "S3-7", "S4-29")
def test_dropping_the_rope_leaves_the_choice_and_keeps_the_price() -> None:
    assert word(SELLER, DROP_THE_ROPE) == (
        "Hi Dana,\n"
        "\n"
        "You told me what this is for: to train all 150 managers before the summer. I hear that "
        "you'd like the licensing fee taken out, and I take that seriously.\n"
        "\n"
        "If you'd like to move forward without the licensing fee, I can do that. It would mean "
        "leaving out the printed materials as well. If you have a programme of your own that you "
        "want us to work with, we could do that at our daily rate; the total would be 120,000 "
        "USD. The package as proposed, with the licensing fee, is 180,000 USD.\n"
        "\n"
        "It's your call, and either way is fine with me.\n"
        "\n"
        "Best regards,\n"
        "Sam Reed\n"
        "Bright Path\n"
    )


@pytest.mark.principle("S0-25", "S0-26")
def test_the_second_turn_gives_the_one_stored_reason() -> None:
    assert word(SELLER, SECOND_TURN) == (
        "Hi Dana,\n"
        "\n"
        "Thank you for telling me; that helps. We have spent the last 25 years developing the "
        "programme, and that's why we charge a licensing fee.\n"
        "\n"
        "What I'd suggest is the package as proposed, at 180,000 USD.\n"
        "\n"
        "It's your call, and either way is fine with me.\n"
        "\n"
        "Best regards,\n"
        "Sam Reed\n"
        "Bright Path\n"
    )


def test_a_trade_names_every_give_and_get() -> None:
    text = word(SELLER, TRADE)
    assert (
        "I can meet you part of the way: if you commit to three years instead of one and agree to "
        "a case study, I can take 5% off the price and move payment to net 60 instead of net 30."
        in text
    )
    assert "In total, that would come to 342,000 USD." in text


@pytest.mark.principle("S4-23", "S4-24")
def test_a_no_brings_another_way() -> None:
    text = word(SELLER, REFUSAL)
    assert "I'd like to keep the price as proposed. Here is another way: I can move" in text
    assert "but" not in text.lower().replace("-", " ").split()


@pytest.mark.principle("S4-25")
def test_a_hold_says_why_and_until_when() -> None:
    text = word(SELLER, HOLD)
    assert "To be sure that we mean the same thing, I'd like to take until Tuesday, 24 Nov" in text
    assert "So that I get this right: which incidents do you have in mind?" in text
    stated = replace(HOLD, hold_reason="Both lawyers have to meet.")
    assert "The reason: both lawyers have to meet." in word(SELLER, stated)


@pytest.mark.principle("S2-19", "S3-80")
def test_walking_away_is_courteous_free_and_without_an_offer() -> None:
    text = word(SELLER, WALK_AWAY)
    assert "it isn't a good fit for us" in text
    assert "my door is open" in text
    assert score(text).autonomy >= 0.5
    assert "I can" not in text


def test_equal_offers_stand_side_by_side() -> None:
    offer = OfferView(
        kind=ReplyKind.YES_IF,
        asks=(AskView(title="price", kind="vague_price"),),
        choices=(
            ChoiceView(gives=(FIVE_OFF,), gets=(THREE_YEARS,), price="114000.00 USD"),
            ChoiceView(gives=(TO_60,), gets=(CASE_STUDY,), price="120000 USD"),
            ChoiceView(price="121000 USD"),
        ),
    )
    text = word(SELLER, offer)
    assert (
        "I see three ways to do this, and each of them works for us:\n"
        "- Option A: I can take 5% off the price if you commit to three years instead of one. "
        "In total: 114,000 USD.\n"
        "- Option B: I can move payment to net 60 instead of net 30 if you agree to a case "
        "study. In total: 120,000 USD.\n"
        "- Option C: the package as proposed, for 121,000 USD.\n"
        "\n"
        "Which of them would you prefer? The choice is yours.\n" in text
    )
    assert check_text(text, view=SELLER, offer=offer, secrets=SECRETS) == ()


def test_what_they_offer_is_taken() -> None:
    offer = OfferView(
        kind=ReplyKind.YES_IF,
        asks=(AskView(title="term", kind="length", to="36 months"),),
        gets=(THREE_YEARS,),
    )
    text = word(SELLER, offer)
    assert "Thank you for your offer." in text
    assert "Yes, let's do it that way: a three-year commitment instead of one year." in text


def test_a_tenant_writes_to_a_landlord() -> None:
    offer = OfferView(
        kind=ReplyKind.YES_IF,
        asks=(AskView(title="rent", kind="price", to="11500 USD"),),
        gives=(
            change(TermKind.LENGTH, "lease", "36 months", "60 months"),
            change(TermKind.PREPAY, "prepayment", "none", "3 months"),
        ),
        gets=(change(TermKind.PRICE, "rent", "11000 USD", "10500 USD"),),
    )
    text = word(TENANT, offer)
    assert text.startswith("Dear Mr Halloran,\n\n")
    assert "you'd like a rent of 11,500 USD" in text
    assert (
        "I can commit to five years instead of three and pay three months in advance if you set "
        "the rent at 10,500 USD instead of 11,000 USD." in text
    )
    assert text.endswith("Best regards,\nAda Moss\nKiln & Co\n")


def test_a_buyer_drops_the_rope_without_naming_rates() -> None:
    offer = replace(DROP_THE_ROPE, choices=(OWN_PROGRAMME,))
    assert "that is fine with us; the total would be 120,000 USD." in word(TENANT, offer)


def test_without_names_the_mail_is_still_polite() -> None:
    nameless = replace(SELLER, contact="", sender="", us="us")
    text = word(nameless, TRADE)
    assert text.startswith("Hello,\n")
    assert text.endswith("\nBest regards\n")


def test_two_terms_of_a_kind_are_told_apart() -> None:
    terms = tuple(
        TermView(id=title, kind="payment", title=title, on_table="net 30")
        for title in ("payment of the fee", "payment of the days")
    )
    gives = (change(TermKind.PAYMENT, "payment of the days", "net 30", "net 60"),)
    text = word(replace(SELLER, terms=terms), replace(TRADE, gives=gives))
    assert "move payment to net 60 instead of net 30 (payment of the days)" in text


def test_things_done_by_the_same_verb_are_put_together() -> None:
    gets = (
        CASE_STUDY,
        THREE_YEARS,
        change(TermKind.REFERENCE, "introductions to three clinics", "none", "given"),
    )
    text = word(SELLER, replace(TRADE, gets=gets))
    assert (
        "if you agree to a case study and to introductions to three clinics, and commit to three "
        "years instead of one, I can" in text
    )


def test_a_line_that_is_no_charge_by_name_is_charged_for() -> None:
    fee = replace(FEE, title="programme licence")
    text = word(SELLER, replace(SECOND_TURN, asks=(fee,)))
    assert "and that's why we charge for the programme licence." in text
    assert "and that's why we put the programme licence into our" in word(
        TENANT, replace(SECOND_TURN, asks=(fee,))
    )


@pytest.mark.principle("S0-10")
def test_a_reason_that_argues_already_stays_the_only_one() -> None:
    fact = Fact(id="f", text="it is licensed per seat because each seat gets a tutor")
    offer = replace(SECOND_TURN, reason=fact)
    text = word(SELLER, offer)
    assert "One thing that is behind our proposal: it is licensed per seat because each" in text
    assert check_text(text, view=SELLER, offer=offer, secrets=SECRETS) == ()


def test_no_reason_beside_an_open_choice() -> None:
    assert "25 years" not in word(SELLER, replace(DROP_THE_ROPE, reason=SECOND_TURN.reason))


def test_a_partly_met_ask_is_not_called_unchanged() -> None:
    text = word(SELLER, TRADE)  # they asked for 15 %, they get 5 %
    assert "as proposed" not in text


@pytest.mark.principle("S3-85")
def test_gives_without_gets_have_no_words() -> None:
    with pytest.raises(BareGiveError, match="discount: given, and nothing comes back"):
        OfferView(kind=ReplyKind.YES_IF, gives=(FIVE_OFF,))
    with pytest.raises(BareGiveError):
        ChoiceView(gives=(FIVE_OFF,))


@pytest.mark.parametrize(
    ("kind", "title", "before", "after", "actor", "said"),
    [
        (TermKind.DISCOUNT, "discount", "5%", "10%", WE_SELL,
         "take 10% off the price instead of 5%"),
        (TermKind.DISCOUNT, "discount", "5%", "0%", YOU_BUY,
         "go ahead at the list price instead of 5% off"),
        (TermKind.DISCOUNT, "discount", "0%", "5%", YOU_SELL, "take 5% off the price"),
        (TermKind.PRICE, "day rate", "900 EUR", "850 EUR", WE_SELL,
         "set the day rate at 850 EUR instead of 900 EUR"),
        (TermKind.PRICE, "rent", "10500 USD", "11000 USD", WE_BUY,
         "go to 11,000 USD on the rent instead of 10,500 USD"),
        (TermKind.LENGTH, "term", "36 months", "12 months", WE_SELL,
         "agree to a one-year commitment instead of three years"),
        (TermKind.LENGTH, "term", "12 months", "18 months", YOU_BUY,
         "commit to 18 months instead of one year"),
        (TermKind.PAYMENT, "payment", "net 30", "net 15", YOU_BUY,
         "pay at net 15 instead of net 30"),
        (TermKind.PAYMENT, "payment", "net 30", "net 0", YOU_BUY,
         "pay on receipt instead of net 30"),
        (TermKind.PAYMENT, "payment", "net 45", "net 60", YOU_SELL,
         "move payment to net 60 instead of net 45"),
        (TermKind.BILLING, "billing", "yearly", "quarterly", WE_SELL,
         "invoice quarterly instead of yearly"),
        (TermKind.BILLING, "billing", "monthly", "once", YOU_BUY,
         "move to a single invoice instead of monthly"),
        (TermKind.PREPAY, "prepayment", "none", "12 months", YOU_BUY, "pay one year in advance"),
        (TermKind.PREPAY, "prepayment", "12 months", "none", WE_SELL,
         "do without the payment of one year in advance"),
        (TermKind.RAMP, "ramp", "flat", "slow start", WE_SELL, "phase the price in (slow start)"),
        (TermKind.RAMP, "ramp", "slow start", "flat", YOU_BUY,
         "pay the full price from the start instead of in steps (slow start)"),
        (TermKind.UPLIFT_CAP, "cap", "no cap", "3%", WE_SELL, "cap the increase at renewal at 3%"),
        (TermKind.UPLIFT_CAP, "cap", "3%", "5%", YOU_BUY,
         "accept a cap of 5% instead of 3% on the increase at renewal"),
        (TermKind.UPLIFT_CAP, "cap", "3%", "no cap", YOU_BUY,
         "go without the 3% cap on the increase at renewal"),
        (TermKind.PRICE_LOCK, "lock", "open", "locked", WE_SELL, "lock the price for the renewal"),
        (TermKind.PRICE_LOCK, "lock", "locked", "open", YOU_BUY,
         "accept a renewal price left open instead of locked"),
        (TermKind.VOLUME, "seats", "150", "1500", YOU_BUY, "take 1,500 seats instead of 150"),
        (TermKind.VOLUME, "volume", "150", "100", WE_SELL,
         "agree to a volume of 100 instead of 150"),
        (TermKind.SERVICE_LEVEL, "service level", "standard", "gold", WE_SELL,
         "provide the gold service level instead of standard"),
        (TermKind.SERVICE_LEVEL, "service level", "99.9%", "99.5%", YOU_BUY,
         "accept a service level of 99.5% instead of 99.9%"),
        (TermKind.LIABILITY, "liability", "50%", "100%", WE_SELL,
         "carry 100% of the liability instead of 50%"),
        (TermKind.LIABILITY, "liability share", "100%", "50%", YOU_BUY,
         "accept 50% of the liability on our side instead of 100%"),
        (TermKind.LIABILITY, "liability", "100%", "50%", WE_BUY,
         "accept 50% of the liability on your side instead of 100%"),
        (TermKind.LIABILITY, "liability cap", "100000 USD", "500000 USD", WE_SELL,
         "agree to a cap of 500,000 USD on the liability instead of 100,000 USD"),
        (TermKind.LIABILITY, "liability", "100000 USD", "no cap", WE_SELL,
         "agree to the liability without a cap instead of with one of 100,000 USD"),
        (TermKind.TERMINATION, "termination", "yearly", "locked", YOU_BUY,
         "lock the whole term in instead of renewing it every year"),
        (TermKind.TERMINATION, "way out", "no exit", "exit for a fee", WE_SELL,
         "agree to an exit for a fee"),
        (TermKind.TERMINATION, "way out", "none", "fee", YOU_BUY,
         "accept that a fee applies when you leave early"),
        (TermKind.TERMINATION, "way out", "none", "fee", WE_SELL, "agree to a way out for a fee"),
        (TermKind.TERMINATION, "way out", "no exit", "12 months", WE_SELL,
         "agree to a way out after twelve months"),
        (TermKind.TERMINATION, "way out", "12 months", "none", YOU_BUY,
         "accept a term without an early exit instead of a way out after twelve months"),
        (TermKind.DISCOUNT, "discount", "0%", "98000 USD", WE_SELL, "set the price at 98,000 USD"),
        (TermKind.DISCOUNT, "discount", "0%", "5000 USD off", WE_SELL,
         "take 5,000 USD off the price"),
        (TermKind.EXCLUSIVITY, "exclusivity", "none", "exclusive", WE_SELL, "agree to exclusivity"),
        (TermKind.EXCLUSIVITY, "exclusivity", "exclusive", "none", YOU_BUY,
         "go ahead without exclusivity"),
        (TermKind.REFERENCE, "introductions", "none", "given", YOU_BUY, "agree to introductions"),
        (TermKind.SCOPE, "onboarding", "in", "free", WE_SELL,
         "include the onboarding free of charge"),
        (TermKind.SCOPE, "onboarding", "out", "in", YOU_BUY, "take the onboarding"),
        (TermKind.SCOPE, "onboarding", "free", "in", YOU_BUY,
         "pay for the onboarding instead of having it free"),
        (TermKind.SCOPE, "onboarding", "in", "out", YOU_BUY, "go ahead without the onboarding"),
        (TermKind.START, "start", "now", "in 3 months", WE_SELL,
         "start in three months instead of right away"),
        (TermKind.CHOICE, "markup", "+0%", "+2%", YOU_BUY, "accept a markup of 2%"),
        (TermKind.CHOICE, "training", "remote", "two days on site", WE_SELL,
         "go with two days on site instead of remote for the training"),
        (TermKind.CHOICE, "on-site support", "no", "yes", YOU_BUY, "agree to on-site support"),
        (TermKind.CHOICE, "on-site support", "none", "booked", WE_SELL,
         "include on-site support"),
        (TermKind.CHOICE, "on-site support", "none", "two days", WE_SELL,
         "include on-site support (two days)"),
        (TermKind.CHOICE, "care plan for a year", "none", "booked", YOU_BUY,
         "book a care plan for a year"),
        (TermKind.CHOICE, "fresh paint and carpets", "none", "done", YOU_SELL,
         "include fresh paint and carpets"),
        (TermKind.CHOICE, "fresh paint and carpets", "open", "done", YOU_BUY,
         "agree to fresh paint and carpets"),
        (TermKind.REFERENCE, "introductions worth two visits", "none", "given", YOU_BUY,
         "agree to introductions worth two visits"),
        (TermKind.CHOICE, "our name on the door", "none", "allowed", YOU_SELL,
         "agree to our name on the door"),
    ],
)  # fmt: skip
def test_what_a_side_does(
    kind: TermKind, title: str, before: str, after: str, actor: Actor, said: str
) -> None:
    assert as_action(change(kind, title, before, after), actor) == said


@pytest.mark.parametrize("kind", TermKind)
def test_every_kind_of_term_has_words(kind: TermKind) -> None:
    moved = ChangeView(term="t", kind=kind, title="thing", before="one", after="other")
    assert as_action(moved, WE_SELL)
    assert as_thing(moved, Side.BUYER)


@pytest.mark.parametrize("kind", [*AskKind, *TermKind])
def test_every_kind_of_ask_has_words_with_and_without_a_figure(kind: str) -> None:
    for to in (None, "12 months"):
        ask = AskView(title="thing", kind=kind, to=to)
        assert wish(ask, Side.SELLER)
        assert topic(ask)


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (FEE, "the licensing fee taken out"),
        (AskView(title="discount", kind="discount", to="15%"), "15% off the price"),
        (AskView(title="price", kind="price", to="42000 USD"), "a price of 42,000 USD"),
        (AskView(title="price", kind="price", to="5000 off"), "5,000 off the price"),
        (AskView(title="seat price", kind="price", to="80 USD/seat"),
         "a seat price of 80 USD per seat"),
        (AskView(title="price", kind="vague_price"), "a different price"),
        (AskView(title="payment", kind="payment", to="net 60"), "payment at net 60"),
        (AskView(title="term", kind="length", to="24 months"), "a two-year term"),
        (AskView(title="liability", kind="liability", to="100%"), "100% of the liability with us"),
        (AskView(title="liability cap", kind="liability", to="no cap"),
         "the liability without a cap"),
        (AskView(title="onboarding", kind="free_extra", to="free"),
         "the onboarding within the price"),
        (AskView(title="exit", kind="termination"), "a way to leave early"),
        (AskView(title="exit", kind="termination", to="12 months"),
         "a way out after twelve months"),
        (AskView(title="exit", kind="termination", to="fee"), "a way out for a fee"),
        (AskView(title="discount", kind="price", to="98000 USD"), "a price of 98,000 USD"),
        (AskView(title="discount", kind="discount", to="98000 USD"), "a price of 98,000 USD"),
        (AskView(title="discount", kind="price", to="100000 USD/year"),
         "a price of 100,000 USD a year"),
        (AskView(title="discount", kind="price", to="5000 off"), "5,000 off the price"),
        (AskView(title="your point", kind="price", to="9500 USD"), "a price of 9,500 USD"),
        (AskView(title="programme licence", kind="price", to="9500 USD"),
         "the programme licence at 9,500 USD"),
        (AskView(title="care plan", kind="other", to="booked"), "a care plan"),
        (AskView(title="start", kind="start", to="in 3 months"), "a start in three months"),
    ],
)  # fmt: skip
def test_what_they_would_like(ask: AskView, said: str) -> None:
    assert wish(ask, Side.SELLER) == said


def test_numbers_names_and_lists() -> None:
    assert [amount(one) for one in ("42000 USD", "98500.50 EUR", "1,250.00 USD a month")] == [
        "42,000 USD", "98,500.50 EUR", "1,250 USD a month",
    ]  # fmt: skip
    assert [length(one) for one in ("1 month", "12 months", "18 months")] == [
        "one month", "one year", "18 months",
    ]  # fmt: skip
    assert [an(one) for one in ("hour", "one-year term", "18-month term", "user", "seats")] == [
        "an hour", "a one-year term", "an 18-month term", "a user", "seats",
    ]  # fmt: skip
    assert the("your own programme") == "your own programme"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert day(date(2026, 11, 24)) == "Tuesday, 24 November"


def test_a_stored_reason_becomes_a_clause() -> None:
    fact = Fact(id="f", text="Every customer of your size pays the same price.")
    text = word(SELLER, replace(REFUSAL, reason=fact))
    assert "One thing that is behind our proposal: every customer of your size pays" in text
