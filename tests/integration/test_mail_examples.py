"""Do the example messages say, with their deals, what the examples are about?"""

from __future__ import annotations

from pathlib import Path

import pytest

import giveget
from giveget.adapters.documents import load_deal
from giveget.adapters.mail import load_message
from giveget.bootstrap.opinions import asking_hint
from giveget.core.language.reading import Hint, Reading, read

_EXAMPLES = Path(giveget.__file__).parent / "examples"
_MESSAGES = sorted((_EXAMPLES / "messages").glob("*.eml"))


def reading(name: str, hint: Hint | None = None) -> Reading:
    deal = load_deal(_EXAMPLES / "deals" / f"{name.removesuffix('-2')}.yaml").value
    assert deal is not None
    return read(load_message(_EXAMPLES / "messages" / f"{name}.eml"), deal, hint)


@pytest.mark.parametrize("path", _MESSAGES, ids=lambda path: path.stem)
def test_every_example_loads_without_a_finding(path: Path) -> None:
    message = load_message(path)
    assert message.findings == ()
    assert message.text
    assert message.date is not None
    assert message.sender.endswith(".example>")
    for word in ("wrote:", "schrieb", "From:", "regards", "Sent from", "confidential"):
        assert word not in message.text


@pytest.mark.parametrize(
    ("name", "asks"),
    [
        ("licence-fee", [("scope_remove", "licence", "out")]),
        ("licence-fee-2", []),
        ("risk-shift", [("liability", "liability", "100%")]),
        ("renewal", [("discount", "discount", "10%"), ("payment", "payment", "net 60")]),
        ("manager-cut", [("discount", "discount", "6%")]),
        ("freelance", [("discount", "discount", "15%"), ("payment", "payment", "net 60")]),
        ("lease", [("price", "rent", "11000 USD"), ("length", None, "36 months")]),
        ("lease-2", []),
    ],
)
def test_what_the_examples_ask_for(
    name: str, asks: list[tuple[str, str | None, str | None]]
) -> None:
    found = reading(name).asks
    assert [(ask.kind.value, ask.term, ask.to) for ask in found if ask.to] == asks
    assert all(ask.confidence >= 0.5 for ask in found)


@pytest.mark.parametrize("path", _MESSAGES, ids=lambda path: path.stem)
def test_the_second_opinion_finds_the_same_in_every_example(path: Path) -> None:
    by_signs, by_both = reading(path.stem), reading(path.stem, asking_hint())
    for alone, both in (
        (by_signs.asks, by_both.asks),
        (by_signs.open_from_earlier, by_both.open_from_earlier),
    ):
        sure = [(one.kind, one.term, one.to) for one in both if one.confidence >= 0.5]
        assert sure == [(one.kind, one.term, one.to) for one in alone if one.confidence >= 0.5]


def test_the_second_turn_of_the_licence_fee() -> None:
    second = reading("licence-fee-2")
    assert second.unavailable == ("customer_program",)
    (ask,) = second.open_from_earlier
    assert (ask.term, ask.to, ask.quote) == ("licence", "out", "take it out")
    assert second.earlier_index == 1


def test_the_landlord_comes_down() -> None:
    (offer,) = reading("lease-2").offers
    assert (offer.term, offer.to) == ("rent", "10600 USD")


def test_the_licence_is_the_last_open_term() -> None:
    first = reading("licence-fee")
    assert first.open == ("licence",)
    assert "discount" in first.agreed
    assert [ask.late for ask in first.asks] == [True]
