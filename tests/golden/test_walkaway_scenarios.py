"""Golden scenarios about walking away, through the command line a person uses (GS-3 to GS-6)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from giveget.core.language import score
from giveget.core.walkaway import (
    price_shift,
    probability_edge_of,
    value_of_uniform_alternatives,
)
from tests.expected import EXPECTED, GOLDEN
from tests.integration.cli import giveget

Json = dict[str, Any]


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace as ``giveget init`` writes it."""
    folder = tmp_path_factory.mktemp("walkaway") / "w"
    assert giveget("init", str(folder)).code == 0
    return folder


def run(command: str, deal: Path, *more: str, code: int) -> Json:
    done = giveget(command, "--deal", str(deal), "--json", *more)
    assert done.code == code, done.err
    return json.loads(done.out)  # type: ignore[no-any-return]


def changed(deal: Path, old: str, new: str) -> Path:
    """A deal with one passage changed, beside the original so that its playbook is found."""
    text = deal.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    path = deal.with_name(f"{deal.stem}-changed.yaml")
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


# GS-3: the lease


@pytest.mark.principle("S2-10", "S2-11")
def test_the_lease_is_worth_signing_up_to_what_the_locations_allow(work: Path) -> None:
    shape = run("walkaway", work / "deals" / "lease.yaml", code=1)
    assert shape["walkaway"]["value"] == pytest.approx(GOLDEN["3.V3"], abs=0.01)
    reservation = shape["walkaway"]["reservation"]
    assert reservation["price"] == pytest.approx(GOLDEN["3.max3"], abs=0.01)
    assert [one["id"] for one in shape["next_best"]] == ["location_a", "location_c", "location_b"]
    keys = {"location_a": "A", "location_b": "B", "location_c": "C"}
    for one in shape["next_best"]:
        assert one["index"] == pytest.approx(GOLDEN[f"3.z{keys[one['id']]}"], abs=0.01)
        assert one["worth"] == pytest.approx(GOLDEN[f"3.R{keys[one['id']]}"], abs=0.01)


@pytest.mark.parametrize(("rent", "code"), [(10_600, 1), (10_550, 0)])
def test_at_10600_the_third_location_turns_signing_into_walking(
    work: Path, rent: int, code: int
) -> None:
    deal = changed(work / "deals" / "lease.yaml", "table: 11000", f"table: {rent}")
    shape = run("walkaway", deal, code=code)
    assert (shape["farewell"] is not None) == (rent > GOLDEN["3.max3"])
    two = deal.read_text(encoding="utf-8")
    start, end = two.index("  location_c:"), two.index("# An empty floor")
    deal.write_text(two[:start] + two[end:], encoding="utf-8")
    assert run("walkaway", deal, code=0)["farewell"] is None, "with two of them it is signed"


# GS-4: Pat


@pytest.mark.principle("S2-12", "S2-13", "S2-17", "S2-18")
def test_without_instructions_the_raise_is_paid_and_they_are_worth_writing(work: Path) -> None:
    shape = run("walkaway", work / "deals" / "key-employee.yaml", code=0)
    assert shape["walkaway"]["value"] == -GOLDEN["4.no"]
    assert shape["table"]["value_to_us"] == pytest.approx(-GOLDEN["4.ask"], abs=0.01)
    highest = shape["walkaway"]["reservation"]["price"]
    assert highest == pytest.approx(GOLDEN["4.maxraise_no"], abs=0.01)
    (action,) = shape["actions"]
    assert action["cost"] == 12_000
    assert action["walkaway"] == -GOLDEN["4.sop"]
    assert action["alternating_offers"] == pytest.approx(GOLDEN["4.gain"], abs=0.01)
    assert action["net"] == pytest.approx(GOLDEN["4.net"], abs=0.01)
    assert action["reservation"]["price"] == pytest.approx(GOLDEN["4.maxraise_sop"], abs=0.01)


@pytest.mark.principle("S2-16", "S2-19")
def test_with_instructions_pat_may_go(work: Path) -> None:
    deal = changed(work / "deals" / "key-employee.yaml", "    to_create: 12000\n", "")
    shape = run("walkaway", deal, code=1)
    assert shape["walkaway"]["value"] == -GOLDEN["4.sop"]
    highest = shape["walkaway"]["reservation"]["price"]
    assert highest == pytest.approx(GOLDEN["4.maxraise_sop"], abs=0.01)
    assert shape["farewell"]["tension"] == 0
    assert shape["farewell"]["concession"] == 0
    assert shape["farewell"]["autonomy"] >= 0.5


# GS-4b: the supplier


@pytest.mark.principle("S2-3")
def test_the_highest_rise_worth_accepting_from_the_supplier(work: Path) -> None:
    shape = run("walkaway", work / "deals" / "supplier.yaml", code=1)
    assert shape["walkaway"]["value"] == pytest.approx(GOLDEN["4b.V"])
    (other,) = shape["next_best"]
    assert other["worth"] == pytest.approx(GOLDEN["4b.R"])
    assert other["index"] == pytest.approx(GOLDEN["4b.z"], abs=0.01)
    highest = shape["walkaway"]["reservation"]["price"]
    assert highest / 400_000 - 1 == pytest.approx(GOLDEN["4b.maxhike"])


# GS-5: the hostile prospect


@pytest.mark.principle("S2-9", "S2-10", "S2-15")
def test_a_hostile_refusal_is_not_free_and_says_what_comes_next(work: Path) -> None:
    shape = run("walkaway", work / "deals" / "safety-course.yaml", code=0)
    assert shape["walkaway"]["value"] == pytest.approx(GOLDEN["5.V"] * 1000)
    assert shape["before_news"] == pytest.approx(GOLDEN["5.V_before"] * 1000)
    assert [one["id"] for one in shape["next_best"]] == ["prospect_c", "prospect_a", "prospect_b"]
    assert [one["index"] for one in shape["next_best"]] == [60_000, 50_000, 36_000]
    assert shape["left_alone"] == [
        {"id": "enterprise", "title": "Meridian Rail", "index": GOLDEN["5.z_ent"] * 1000}
    ]
    page = giveget("walkaway", "--deal", str(work / "deals" / "safety-course.yaml")).out
    assert "fell from 131,588.00 to 30,840.00" in page
    assert page.index("Pelican") < page.index("Cobalt") < page.index("Tidewater")


@pytest.mark.principle("S2-15", "S3-19")
def test_the_hostile_message_is_answered_without_an_offer(work: Path) -> None:
    message = work / "messages" / "hostile.txt"
    message.write_text("Your product sucks and we'll never buy.\n", encoding="utf-8")
    assert score(message.read_text(encoding="utf-8")).tension >= 0.5
    deal = work / "deals" / "safety-course.yaml"
    (reply,) = run("reply", deal, str(message), code=0)["replies"]
    assert (reply["kind"], reply["choices"]) == ("drop_the_rope", [])
    assert not reply["gives"]
    scores = score(reply["text"])
    assert (scores.tension, scores.concession) == (0, 0)
    assert scores.autonomy >= 0.5


@pytest.mark.principle("S2-10", "S3-3")
def test_two_commands_say_the_same_of_every_example(work: Path) -> None:
    deals = sorted(path for path in (work / "deals").glob("*.yaml") if "-changed" not in path.stem)
    left = []
    for deal in deals:
        code = giveget("walkaway", "--deal", str(deal), "--json").code
        shape = run("discover", deal, code=code)
        assert shape["below_walkaway"] == (code == 1)
        assert (shape["farewell"] is not None) == (code == 1)
        left.extend([deal.stem] if code else [])
    assert len(deals) > len(left)
    assert left == ["lease", "supplier"]


# GS-6: five percent more willing


@pytest.mark.principle("S2-1", "S2-5")
def test_five_percent_more_willing_in_both_forms(work: Path) -> None:
    stakes = "  surplus_on_table: 105000\nfallback: 35100\n"
    deal = changed(
        work / "deals" / "licence-fee.yaml",
        "  responses: {fight: 50%, concede: 95%, hold_package: 75%, take_choice: 80%}\n",
        stakes,
    )
    text = deal.read_text(encoding="utf-8")
    start, end = text.index("alternatives:"), text.index("# A weak quarter")
    deal.write_text(text[:start] + text[end:], encoding="utf-8")
    edge = run("walkaway", deal, code=0)["edge"]
    assert (edge["our_stake"], edge["their_stake"]) == (100_000, 105_000)
    assert edge["value"] == pytest.approx(GOLDEN["6.edge"], abs=1e-6)
    assert edge["label"] == "slight upper hand"
    assert edge["sentence"].startswith(
        "Without this deal we give up 100,000 USD and they give up 105,000 USD"
    )
    by_chance = probability_edge_of(0.45, 0.40)
    assert by_chance.value == pytest.approx(0.05)
    assert by_chance.label.value == "slight upper hand"


@pytest.mark.principle("S2-8")
def test_one_more_option_buys_half_of_it_or_nothing() -> None:
    values = [value_of_uniform_alternatives(100, 8, n) for n in (2, 3)]
    assert values[1] - values[0] == pytest.approx(GOLDEN["6.dV"])
    shift = price_shift(values[0], values[1], 80)
    assert shift.nash_split == pytest.approx(GOLDEN["6.dprice"])
    assert shift.alternating_offers == GOLDEN["6.one_more"]


# Discovery


@pytest.mark.principle("S3-2", "S3-3", "S3-4")
def test_the_discovery_of_the_examples(work: Path) -> None:
    shape = run("discover", work / "deals" / "onboarding.yaml", code=0)
    assert shape["zone"]["chance"] == pytest.approx(EXPECTED["b3.pz"], abs=1e-6)
    assert shape["zone"]["expected_surplus"] == pytest.approx(EXPECTED["b3.es"] * 1000, abs=0.01)
    assert shape["go_on"]["value"] == pytest.approx(EXPECTED["b3.qualify"])
    assert shape["go_on"]["go_on"] is True
    nets = [one["net"] for one in shape["questions"]]
    assert nets == sorted(nets, reverse=True)
    assert nets[-1] > 0
    assert [one["id"] for one in shape["not_asked"]] == ["weather"]


@pytest.mark.principle("S3-3", "S3-19")
def test_an_honest_no_is_worded_where_going_on_does_not_pay(work: Path) -> None:
    deal = changed(work / "deals" / "onboarding.yaml", "  win: 35%\n", "  win: 15%\n")
    shape = run("discover", deal, code=1)
    assert shape["go_on"]["value"] == pytest.approx(EXPECTED["b3.qualify2"])
    text = shape["farewell"]["text"]
    assert shape["farewell"]["autonomy"] >= 0.5
    for secret in ("28,000", "110,000", "100,000", "15%", "8,000"):
        assert secret not in text


@pytest.mark.principle("S0-4", "S0-15")
def test_the_licence_of_the_licence_fee_stands_on_nothing(work: Path) -> None:
    shape = run("discover", work / "deals" / "licence-fee.yaml", code=0)
    first = shape["ledger"]["lines"][0]
    assert (first["line"], first["unanchored"]) == ("licence", True)
    assert first["gap"] == pytest.approx(GOLDEN["1.pct"], abs=1e-4)
    assert "UNANCHORED_VALUE" in shape["flags"]


# The need never enters


@pytest.mark.principle("S0-1")
def test_the_same_walkaway_value_to_the_cent_whatever_the_quota(work: Path) -> None:
    deal = work / "deals" / "onboarding.yaml"
    expected = run("walkaway", deal, code=0)["pipeline"]["expected"]
    shapes = [
        run("walkaway", deal, "--quota", f"{quota:.2f}", code=0)
        for quota in (expected, expected / 0.4)
    ]
    assert [one["walkaway"]["need"] for one in shapes] == pytest.approx([0.0, 0.6], abs=1e-6)
    for one in shapes:
        one["walkaway"].pop("need")
    assert shapes[0] == shapes[1]
