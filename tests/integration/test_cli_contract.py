"""Do the documents that scripts rely on have the keys of the contract?"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.integration.cli import DEAL, EXAMPLES, MESSAGE, RENEWAL, giveget, giveget_process

Json = dict[str, Any]

_REPLY = {"deal", "currency", "walkaway", "asks", "language", "replies", "rejected", "proof"}
_WALKAWAY = {"value", "low", "high", "edge", "basis"}
_ASK = {"id", "term", "to", "kind", "quote", "late", "confidence", "cost_to_us", "gain_to_them"}
_CHANGE = {"term", "from", "to", "value_to_us", "value_to_them"}
_WORDED = {
    "kind", "gives", "gets", "value_to_us", "ratio", "chance_of_yes", "expected_value",
    "within_authority", "needs", "text", "why", "findings",
}  # fmt: skip


@pytest.fixture(scope="module")
def answer() -> Json:
    done = giveget("reply", "--deal", DEAL, MESSAGE, "--json", "--today", "2026-11-13")
    assert done.code == 0, done.err
    assert done.err == ""
    return done.json


def test_a_reply_has_the_keys_of_the_contract(answer: Json) -> None:
    assert set(answer) >= _REPLY
    assert set(answer["walkaway"]) >= _WALKAWAY
    assert {"tension", "autonomy", "objection"} <= set(answer["language"])
    assert {"optimal", "packages"} <= set(answer["proof"])
    assert answer["asks"]
    for ask in answer["asks"]:
        assert set(ask) >= _ASK
    assert answer["replies"]
    for reply in answer["replies"]:
        assert set(reply) >= _WORDED
        for change in (*reply["gives"], *reply["gets"]):
            assert set(change) == _CHANGE
    for road in answer["rejected"]:
        assert {"kind", "expected_value", "because"} <= set(road)


def test_both_roads_not_taken_are_always_there(answer: Json) -> None:
    assert {"fight", "concede"} <= {road["kind"] for road in answer["rejected"]}


def test_choices_left_open_have_gives_gets_and_value(answer: Json) -> None:
    (drop,) = (reply for reply in answer["replies"] if reply["kind"] == "drop_the_rope")
    assert len(drop["choices"]) == 2
    for choice in drop["choices"]:
        assert {"gives", "gets", "value_to_us"} <= set(choice)


def test_gives_are_negative_and_gets_are_not(answer: Json) -> None:
    for reply in answer["replies"]:
        assert all(give["value_to_us"] < 0 for give in reply["gives"])
        assert all(get["value_to_us"] >= 0 for get in reply["gets"])


def test_the_demo_is_the_same_answer() -> None:
    demo = giveget("demo", "--json")
    assert demo.code == 0
    own = giveget("reply", "--deal", DEAL, MESSAGE, "--json")
    assert demo.json == own.json


def test_standard_input_is_a_message_too(answer: Json) -> None:
    data = Path(MESSAGE).read_bytes()
    for run in (giveget, giveget_process):
        done = run("reply", "--deal", DEAL, "-", "--json", "--today", "2026-11-13", given=data)
        assert done.json == answer


def test_asks_can_be_typed_in_place_of_the_message() -> None:
    done = giveget("reply", "--deal", RENEWAL, "--ask", "payment=net 60", "--json")
    assert [(ask["term"], ask["to"]) for ask in done.json["asks"]] == [("payment", "net 60")]


def test_asks_override_what_was_read() -> None:
    done = giveget("reply", "--deal", DEAL, MESSAGE, "--ask", "payment=net 60", "--json")
    assert [ask["term"] for ask in done.json["asks"]] == ["payment"]


def test_top_limits_the_replies() -> None:
    done = giveget("reply", "--deal", RENEWAL, "--ask", "discount=10%", "--top", "1", "--json")
    assert len(done.json["replies"]) == 1


def test_role_names_whose_authority_counts() -> None:
    low = giveget("reply", "--deal", RENEWAL, "--ask", "discount=15%", "--json").json
    high = giveget(
        "reply", "--deal", RENEWAL, "--ask", "discount=15%", "--role", "manager", "--json"
    ).json
    assert (low["role"], high["role"]) == ("rep", "manager")
    discounts = [
        float(give["to"].removesuffix("%"))
        for reply in low["replies"]
        for give in reply["gives"]
        if give["term"] == "discount"
    ]
    assert all(discount <= 10 for discount in discounts)


@pytest.mark.parametrize(
    ("arguments", "keys"),
    [
        (
            ("price", "--deal", RENEWAL, "--ask", "discount=10%"),
            {"walkaway", "deal", "currency", "asks", "sheet"},
        ),
        (
            ("trades", "--deal", RENEWAL, "--ask", "discount=10%"),
            {"walkaway", "deal", "currency", "asks", "trades", "equal", "steps", "proof"},
        ),
        (
            ("frontier", "--deal", RENEWAL),
            {"walkaway", "deal", "currency", "table", "points", "marks", "proof"},
        ),
        (("check", DEAL), {"files"}),
        (("demo",), _REPLY),
    ],
    ids=["price", "trades", "frontier", "check", "demo"],
)
def test_every_answer_is_one_document(arguments: tuple[str, ...], keys: set[str]) -> None:
    done = giveget(*arguments, "--json")
    assert done.code == 0, done.err
    assert keys <= set(done.json)


def test_the_day_of_the_answer_can_be_given() -> None:
    deal = str(EXAMPLES / "deals" / "risk-shift.yaml")
    message = str(EXAMPLES / "messages" / "risk-shift.eml")
    for day, month in (("2026-11-13", "2026-11"), ("2027-03-01", "2027-03")):
        done = giveget("reply", "--deal", deal, message, "--json", "--top", "9", "--today", day)
        (until,) = (one["until"] for one in done.json["replies"] if one["kind"] == "hold")
        assert until > day
        assert until.startswith(month)


@pytest.mark.parametrize("kind", ["deal", "playbook"])
def test_the_schema_is_printed(kind: str) -> None:
    done = giveget("schema", kind)
    assert done.code == 0
    assert done.json["$schema"].startswith("https://json-schema.org/")


@pytest.mark.principle("S0-1")
def test_how_much_we_need_the_deal_stands_beside_the_walkaway_value(tmp_path: Path) -> None:
    assert giveget("init", str(tmp_path / "w")).code == 0
    deal = tmp_path / "w" / "deals" / "licence-fee.yaml"
    text = deal.read_text(encoding="utf-8")
    found = []
    for expected in (900000, 360000):
        need = f"need: {{quota: 900000, expected: {expected}}}"
        deal.write_text(re.sub(r"need: \{.*\}", need, text), encoding="utf-8")
        found.append(giveget("reply", "--deal", str(deal), MESSAGE, "--json").json)
    assert [shape["walkaway"].pop("need") for shape in found] == [0.0, 0.6]
    assert found[0] == found[1]


@pytest.mark.principle("S4-18")
def test_a_wish_for_a_discount_becomes_trades_for_the_client() -> None:
    shape = giveget("trades", "--deal", RENEWAL, "--ask", "discount=8%", "--json").json
    assert len(shape["trades"]) >= 3
    for trade in shape["trades"]:
        assert trade["class"] in ("NEGOTIATION", "ASK")
        assert trade["ratio"] is None or trade["ratio"] >= 1
