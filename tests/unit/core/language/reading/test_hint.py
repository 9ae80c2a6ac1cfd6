"""What does a sentence ask for, once a second opinion is heard?"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from giveget.adapters.models.ask_hint import ask_model
from giveget.core.language.reading import Hint, Message, Seen, read
from giveget.core.language.reading.adverts import is_advert
from giveget.core.terms import AskKind

_ODD = "Sixty moons is our custom for bills."


def _seeing(kind: AskKind, odds: float = 2.0) -> Hint:
    return Hint(ask=lambda seen: {kind: odds})


def test_a_hint_is_heard_where_no_sign_is_found() -> None:
    assert read(Message.plain(_ODD)).asks == ()
    (ask,) = read(Message.plain(_ODD), hint=_seeing(AskKind.PAYMENT)).asks
    assert ask.kind is AskKind.PAYMENT
    assert ask.to is None
    assert _ODD[ask.start : ask.end] == ask.quote
    assert 0.5 <= ask.confidence < 0.9


def test_below_what_adds_an_ask_it_is_not_heard() -> None:
    assert read(Message.plain(_ODD), hint=_seeing(AskKind.PAYMENT, -0.2)).asks != ()
    assert read(Message.plain(_ODD), hint=_seeing(AskKind.PAYMENT, -0.31)).asks == ()


def test_a_price_without_a_figure_is_not_added() -> None:
    assert read(Message.plain(_ODD), hint=_seeing(AskKind.PRICE)).asks == ()


def test_an_ask_that_the_hint_does_not_see_is_asked_back() -> None:
    text = "Another firm quoted 42,000 USD for it."
    (sure,) = read(Message.plain(text)).asks
    (unsure,) = read(Message.plain(text), hint=_seeing(AskKind.PRICE, -1.5)).asks
    assert (unsure.kind, unsure.to) == (sure.kind, sure.to)
    assert unsure.confidence < 0.5 <= sure.confidence


def test_a_plain_ask_stands_unless_the_hint_is_sure_against_it() -> None:
    plain = Message.plain("We need net 60.")
    (alone,) = read(plain).asks
    assert read(plain, hint=_seeing(AskKind.PAYMENT, -1.9)).asks == (alone,)
    (doubted,) = read(plain, hint=_seeing(AskKind.PAYMENT, -2.1)).asks
    assert (doubted.kind, doubted.to) == (alone.kind, alone.to)
    assert doubted.confidence < 0.5


def test_an_ask_that_both_see_stays_as_the_signs_read_it() -> None:
    (alone,) = read(Message.plain("We need net 60.")).asks
    assert read(Message.plain("We need net 60."), hint=_seeing(AskKind.PAYMENT)).asks == (alone,)


def test_the_amount_is_read_as_always() -> None:
    text = "Twelve moons, that is to say 12 months, befits a house like ours."
    (ask,) = read(Message.plain(text), hint=_seeing(AskKind.LENGTH)).asks
    assert ask.to == "12 months"


def test_what_it_sees_takes_the_place_of_what_it_does_not() -> None:
    text = "The reaction time, which for us should be two hours."
    hint = Hint(ask=lambda seen: {AskKind.SERVICE_LEVEL: 1.0, AskKind.VOLUME: -0.5})
    sure = [ask.kind for ask in read(Message.plain(text), hint=hint).asks if ask.confidence >= 0.5]
    assert sure == [AskKind.SERVICE_LEVEL]


def test_the_hint_is_told_the_words_and_what_the_signs_found() -> None:
    told: list[Seen] = []

    def note(seen: Seen) -> Mapping[AskKind, float]:
        told.append(seen)
        return {}

    read(Message.plain("Hello Ruth. Can you do net 60?"), hint=Hint(ask=note))
    last = told[-1]
    assert last.start == len("Hello Ruth. ")
    assert {"asks", "asks payment surely", "names payment", "question"} <= last.signs
    assert last.tokens[-1] == "?"
    assert "<net days>" in last.tokens


def test_the_shipped_hint_says_the_same_every_time() -> None:
    tokens = ("the", "price", "mad", "my", "bos", "winc")
    seen = Seen(tokens=tokens, signs=frozenset({"names vague_price"}), start=0)
    first = ask_model()(seen)
    assert first == ask_model()(seen)
    assert max(first, key=lambda kind: first[kind]) is AskKind.VAGUE_PRICE
    assert set(first) == set(AskKind)


@pytest.mark.parametrize(
    "text",
    [
        "Everything is fine.",
        "My neighbour asked whether we ever paid late.",
        "We don't need a discount.",
        "How is the discount calculated?",
    ],
)
def test_the_shipped_hint_sees_no_ask_where_there_is_none(text: str) -> None:
    asks = read(Message.plain(text), hint=Hint(ask=ask_model())).asks
    assert [ask for ask in asks if ask.confidence >= 0.5] == []


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("save up to 50 % on all courses until sunday!", True),
        ("get your free trial today.", True),
        ("shop now and enjoy free shipping!", True),
        ("we need 10% off all licences.", False),
        ("could you include your free trial for the new team?", False),
    ],
)
def test_adverts(text: str, is_one: bool) -> None:
    assert is_advert(text) is is_one
