"""What may a sentence ask for in which no sign was found?"""

from __future__ import annotations

import pytest

from giveget.adapters.models.ask_hint import ask_model
from giveget.core.language.reading import Hint, Message, read
from giveget.core.language.reading.adverts import is_advert
from giveget.core.language.reading.hint import LIKELY
from giveget.core.terms import AskKind

_ODD = "Sixty moons is our custom for bills."


def _always(kind: AskKind, probability: float = 0.95) -> Hint:
    return Hint(ask=lambda tokens: (kind, probability) if tokens else None)


def test_a_hint_is_heard_where_no_sign_is_found() -> None:
    assert read(Message.plain(_ODD)).asks == ()
    (ask,) = read(Message.plain(_ODD), hint=_always(AskKind.PAYMENT)).asks
    assert ask.kind is AskKind.PAYMENT
    assert ask.to is None
    assert _ODD[ask.start : ask.end] == ask.quote
    assert 0.5 <= ask.confidence < 0.8


def test_an_unlikely_hint_is_not_heard() -> None:
    hint = _always(AskKind.PAYMENT, LIKELY - 0.01)
    assert read(Message.plain(_ODD), hint=hint).asks == ()


@pytest.mark.parametrize(
    "text",
    [
        "We don't need a discount.",
        "We could sign for three years.",
        "How is the discount calculated?",
        "Everything is fine.",
        "My neighbour asked whether we ever paid late.",
    ],
)
def test_nothing_is_hinted_where_something_speaks_against_it(text: str) -> None:
    assert read(Message.plain(text), hint=_always(AskKind.VAGUE_PRICE)).asks == ()


def test_a_sign_is_worth_more_than_a_hint() -> None:
    (ask,) = read(Message.plain("We need net 60."), hint=_always(AskKind.LENGTH)).asks
    assert (ask.kind, ask.to) == (AskKind.PAYMENT, "net 60")


def test_the_amount_is_read_as_always() -> None:
    text = "Twelve moons, that is to say 12 months, befits a house like ours."
    (ask,) = read(Message.plain(text), hint=_always(AskKind.LENGTH)).asks
    assert ask.to == "12 months"


def test_the_shipped_hint_says_the_same_every_time() -> None:
    tokens = ("the", "price", "mad", "my", "bos", "winc")
    first = ask_model()(tokens)
    assert first is not None
    assert first == ask_model()(tokens)
    assert first[0] is AskKind.VAGUE_PRICE
    assert ask_model()(()) is None


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
