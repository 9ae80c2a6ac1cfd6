"""The golden scenarios, through the command line a person uses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from giveget.doors.cli.entry import main as run
from tests.expected import EXPECTED, GOLDEN

Json = dict[str, Any]


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace as ``giveget init`` writes it."""
    folder = tmp_path_factory.mktemp("golden") / "w"
    assert run(["init", str(folder)]) == 0
    return folder


class Desk:
    """Runs a command on an example and reads its JSON."""

    def __init__(self, work: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.work, self.capsys = work, capsys

    def __call__(self, command: str, deal: str, *more: str) -> Json:
        self.capsys.readouterr()
        path = str(self.work / "deals" / f"{deal}.yaml")
        code = run([command, "--deal", path, *more, "--json"])
        out = self.capsys.readouterr().out
        assert code in (0, 1), out
        shape: Json = json.loads(out)
        return shape

    def reply(self, message: str, *more: str) -> Json:
        path = str(self.work / "messages" / f"{message}.eml")
        return self("reply", message.removesuffix("-2"), path, *more)


@pytest.fixture
def desk(work: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(work, capsys)


def of_kind(shape: Json, kind: str) -> Json:
    found = [reply for reply in shape["replies"] if reply["kind"] == kind]
    assert found, [reply["kind"] for reply in shape["replies"]]
    best: Json = found[0]
    return best


def roads(shape: Json) -> dict[str, float]:
    return {one["kind"]: one["expected_value"] for one in shape["rejected"]}


# GS-1: the licensing fee


@pytest.mark.principle("S0-6", "S0-12", "S0-19")
def test_the_licence_fee_is_answered_by_dropping_the_rope(desk: Desk) -> None:
    shape = desk.reply("licence-fee")
    (ask,) = shape["asks"]
    assert (ask["term"], ask["to"], ask["kind"], ask["late"]) == ("licence", "out", "scope", True)
    assert ask["ask"] == "scope_remove"
    assert ask["cost_to_us"] == pytest.approx(GOLDEN["1.cost"], abs=0.01)
    assert ask["gain_to_them"] == 60_000
    assert shape["walkaway"]["value"] == GOLDEN["1.B"]
    best = shape["replies"][0]
    assert best["kind"] == "drop_the_rope"
    assert best["expected_value"] == pytest.approx(GOLDEN["1.ev_drop"], abs=0.005)
    assert roads(shape)["fight"] == pytest.approx(GOLDEN["1.ev_fight"])
    assert roads(shape)["concede"] == pytest.approx(GOLDEN["1.ev_con"], abs=0.01)
    assert shape["proof"]["optimal"] is True


def test_the_contract_has_all_its_keys(desk: Desk) -> None:
    shape = desk.reply("licence-fee")
    assert next(iter(shape)) == "walkaway"
    assert {"deal", "currency", "asks", "language", "replies", "rejected", "proof"} <= set(shape)
    assert {"value", "low", "high", "edge", "basis"} <= set(shape["walkaway"])
    assert {"id", "term", "to", "kind", "quote", "late", "confidence"} <= set(shape["asks"][0])
    assert {"tension", "autonomy", "objection"} == set(shape["language"])
    for reply in shape["replies"]:
        assert {
            "kind",
            "gives",
            "gets",
            "value_to_us",
            "ratio",
            "chance_of_yes",
            "expected_value",
            "within_authority",
            "needs",
            "text",
            "why",
            "findings",
        } <= set(reply)
    assert {"optimal", "packages"} <= set(shape["proof"])


@pytest.mark.principle("S0-21", "S0-22", "S0-24")
def test_the_open_choice_is_sincere_and_from_the_price_book(desk: Desk) -> None:
    keep, other = of_kind(desk.reply("licence-fee"), "drop_the_rope")["choices"]
    assert keep["price"] == GOLDEN["1.tot"]
    assert keep["value_to_us"] == GOLDEN["1.full"]
    assert other["price"] == 120_000
    assert other["value_to_us"] == GOLDEN["1.unb"] > GOLDEN["1.B"]
    assert set(other["lines_out"]) == set(GOLDEN["1.closure_prog"])


@pytest.mark.principle("S0-25")
def test_the_second_turn_holds_the_price_with_one_reason(desk: Desk) -> None:
    shape = desk.reply("licence-fee-2")
    reply = of_kind(shape, "drop_the_rope")
    assert shape["replies"][0] == reply
    assert reply["expected_value"] == pytest.approx(GOLDEN["1.post"])
    (keep,) = reply["choices"]
    assert keep["price"] == GOLDEN["1.tot"]
    assert "25 years" in reply["text"]


# GS-9: the risk shift


@pytest.mark.principle("S4-20")
def test_the_risk_shift_is_paid_for(desk: Desk) -> None:
    shape = desk.reply("risk-shift")
    assert shape["asks"][0]["cost_to_us"] == pytest.approx(GOLDEN["9.cost"], abs=0.01)
    best = shape["replies"][0]
    assert best["kind"] == "yes_if"
    assert best["within_authority"] is True
    assert best["ratio"] == pytest.approx(GOLDEN["9.ratio"], abs=1e-6)
    gets = sum(get["value_to_us"] for get in best["gets"])
    assert gets == pytest.approx(GOLDEN["9.get"], abs=0.02)
    assert best["value_to_us"] == pytest.approx(GOLDEN["9.net"], abs=0.01)


def test_the_risk_sheet_is_printed_in_full(desk: Desk) -> None:
    shape = desk("price", "risk-shift", "--ask", "liability=100%")
    lines = {line["label"]: line["amount"] for block in shape["sheet"] for line in block["lines"]}
    assert lines["expected loss a year, before"] == GOLDEN["9.el_sh"]
    assert lines["expected loss a year, after"] == GOLDEN["9.el_full"]
    assert lines["risk charge"] == pytest.approx(GOLDEN["9.rc"], abs=0.01)
    assert lines["administration"] == GOLDEN["9.adm"]
    assert lines["cost to us"] == pytest.approx(GOLDEN["9.cost"], abs=0.01)


def test_the_markup_alone_pays_too_and_breaks_even_below_two_percent(desk: Desk) -> None:
    shape = desk("trades", "risk-shift", "--ask", "liability=100%")
    alone = next(t for t in shape["trades"] if [g["term"] for g in t["gets"]] == ["markup"])
    assert alone["ratio"] == pytest.approx(GOLDEN["9.ratio_mk"], abs=1e-6)
    assert alone["break_even"]["markup"] == pytest.approx(GOLDEN["9.be_markup"], abs=1e-6)


# D0: the renewal


def test_the_renewal_is_priced_apart_and_together(desk: Desk) -> None:
    shape = desk("price", "renewal", "--ask", "discount=10%", "--ask", "payment=net 60")
    costs = [ask["cost_to_us"] for ask in shape["asks"]]
    assert costs == pytest.approx([-EXPECTED["b1.disc10"], -EXPECTED["b1.net60"]], abs=0.01)
    assert shape["together"]["cost_to_us"] == pytest.approx(-EXPECTED["b1.joint"], abs=0.01)


@pytest.mark.principle("S4-5")
def test_the_renewal_mail_finds_three_trades(desk: Desk) -> None:
    shape = desk.reply("renewal")
    assert [ask["to"] for ask in shape["asks"][:2]] == ["10%", "net 60"]
    assert len(shape["replies"]) == 3
    assert all(reply["kind"] == "yes_if" and reply["ratio"] >= 1 for reply in shape["replies"])
    gets = [frozenset(get["term"] for get in reply["gets"]) for reply in shape["replies"]]
    assert len(set(gets)) == 3


# GS-10: the manager's six percent


@pytest.mark.principle("S4-16")
def test_six_percent_is_a_concession_and_the_lock_pays_for_less(desk: Desk) -> None:
    shape = desk("price", "manager-cut", "--ask", "discount=6%")
    (ask,) = shape["asks"]
    assert ask["cost_now"] == pytest.approx(GOLDEN["10.c6"], abs=0.01)
    assert ask["cost_to_us"] == pytest.approx(GOLDEN["10.c6p"], abs=0.01)
    assert shape["granted"]["class"] == "CONCESSION"
    assert shape["granted"]["ratio"] == 0.0
    lock = next(one for one in shape["equal_value"] if one["get"] == "commitment")
    assert lock["value_to_us"] == pytest.approx(GOLDEN["10.term_gain"], abs=0.01)
    assert lock["largest_discount"] == pytest.approx(GOLDEN["10.maxdisc"], abs=1e-6)
    raw = lock["largest_discount_without_precedent"]
    assert raw == pytest.approx(GOLDEN["10.maxdisc_raw"], abs=1e-6)
    assert lock["ratio"] == pytest.approx(GOLDEN["10.ratio6p"], abs=1e-6)


def test_the_mail_with_six_percent_is_never_answered_by_six_percent_alone(desk: Desk) -> None:
    shape = desk.reply("manager-cut")
    assert shape["asks"][0]["to"] == "6%"
    concede = next(one for one in shape["rejected"] if one["kind"] == "concede")
    assert "concession with ratio 0" in concede["because"]
    for reply in shape["replies"]:
        assert not reply["gives"] or (reply["gets"] and reply["ratio"] >= 1)


# GS-3: the lease


@pytest.mark.principle("S2-11")
def test_the_lease_knows_the_highest_rent_worth_signing(desk: Desk) -> None:
    shape = desk.reply("lease")
    assert shape["walkaway"]["value"] == pytest.approx(GOLDEN["3.V3"], abs=0.01)
    reservation = shape["walkaway"]["reservation"]
    assert reservation["term"] == "rent"
    assert reservation["price"] == pytest.approx(GOLDEN["3.max3"], abs=0.01)
    assert [line.split(":")[0] for line in shape["walkaway"]["basis"]] == [
        "Dock Street 12",
        "Station Road 40",
        "Mill Lane 3",
    ]


def test_the_landlords_lower_rent_is_still_not_signed(desk: Desk) -> None:
    shape = desk.reply("lease-2")
    assert shape["asks"][0]["to"] == "10600 USD"
    assert not any(reply["kind"] == "yes_if" for reply in shape["replies"])
    assert any(reply["kind"] == "walk_away" for reply in shape["replies"])


# a small project


def test_the_freelancer_gets_something_for_the_discount(desk: Desk) -> None:
    shape = desk.reply("freelance")
    assert {ask["term"] for ask in shape["asks"]} == {"discount", "payment"}
    assert shape["currency"] == "EUR"
    assert shape["replies"][0]["kind"] == "yes_if"
    assert all(reply["ratio"] is None or reply["ratio"] >= 1 for reply in shape["replies"])


# every example


@pytest.mark.principle("S2-2")
@pytest.mark.parametrize(
    "message",
    ["licence-fee", "licence-fee-2", "risk-shift", "renewal", "manager-cut", "lease", "freelance"],
)
def test_every_text_is_ready_to_send(desk: Desk, message: str) -> None:
    shape = desk.reply(message)
    assert shape["replies"]
    for reply in shape["replies"]:
        assert reply["text"].startswith(("Hi ", "Hey ", "Dear "))
        assert not [f for f in reply["findings"] if f["severity"] == "error"]
        for secret in (shape["walkaway"]["value"], shape["walkaway"]["low"]):
            assert f"{secret:,.2f}" not in reply["text"]
            assert f"{secret:,.0f}" not in reply["text"]
