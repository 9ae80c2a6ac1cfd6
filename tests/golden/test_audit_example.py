"""The bundled mailbox has the figures that were worked out by hand beside its letters.

Weston 360,000 (deal file): 6 % = 19,542.18, with renewals 39,954.90. Brightwater: 5 % of 120,000
= 6,000, unasked. Pebble 54,000: 5 % = 2,700, then 9 %, so 4 % more = 2,160, final both times.
Ferries 48,000: net 60 in place of 30 at 10 % = 371.63, and the setup fee of 1,500. Juniper traded
8 % for three years. Larkfield got nothing, Cobalt asked for nothing.
"""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from tests.integration.cli import EXAMPLES, giveget

_AUDIT = EXAMPLES / "audit"
_BASE = ("audit", str(_AUDIT / "mailbox.mbox"), "--deals", str(_AUDIT / "deals.csv"), "-j", "1")
_FILE = ("--deal", str(EXAMPLES / "deals" / "manager-cut.yaml"))


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    done = giveget(*_BASE, *_FILE, "--playbook", str(EXAMPLES / "playbook.yaml"), "--json")
    assert done.code == 0, done.err
    return done.json


def by(found: dict[str, Any], name: str) -> dict[str, float]:
    return {one["name"]: one["amount"] for one in found["by"][name]}


@pytest.mark.principle("S4-16")
def test_the_managers_six_percent_is_a_concession_with_its_precedent(
    found: dict[str, Any],
) -> None:
    (row,) = [
        one for one in found["evidence"] if one["deal"] == "A-101" and one["kind"] == "concession"
    ]
    assert row["value"] == pytest.approx(19_542.18, abs=0.005)
    assert row["value"] + row["precedent"] == pytest.approx(39_954.90, abs=0.005)
    assert (row["size"], row["approver"], row["rep"]) == (0.06, "Grace Holm", "Sam Okafor")
    assert row["quote"] == "We can do 6 % off, and the contract is on its way."
    (ask,) = [one for one in found["evidence"] if one["id"] == row["answers"]]
    assert ask["size"] == 0.1


@pytest.mark.principle("S4-15")
def test_what_was_conceded_adds_up(found: dict[str, Any]) -> None:
    conceded = found["conceded"]
    assert conceded["amount"] == pytest.approx(32_273.81, abs=0.005)
    assert conceded["with_precedent"] == pytest.approx(32_273.81 + 20_412.72, abs=0.011)
    assert conceded["expected"] == pytest.approx(0.85 * 32_273.81, abs=0.02)
    assert (conceded["count"], conceded["not_priced"]) == (6, 0)
    assert by(found, "client") == pytest.approx(
        {
            "Weston Insurance": 19_542.18,
            "Brightwater Logistics": 6_000.0,
            "Pebble Logistics": 4_860.0,
            "Indigo Ferries": 1_871.63,
        }
    )
    assert by(found, "rep") == pytest.approx({"Sam Okafor": 21_413.81, "Dana Ruiz": 10_860.0})
    assert by(found, "approver") == pytest.approx({"Grace Holm": 19_542.18, "not known": 12_731.63})
    assert by(found, "term") == pytest.approx(
        {"price": 30_402.18, "fees and extras": 1_500.0, "payment": 371.63}
    )
    assert [one["name"] for one in found["by"]["quarter"]] == [
        "2025-06-30", "2025-09-30", "2025-12-31",
    ]  # fmt: skip


def test_what_became_of_the_asks(found: dict[str, Any]) -> None:
    asks = found["asks"]
    assert asks["count"] == 7
    assert asks["granted"]["count"] == 6
    assert (asks["granted_in_full"]["count"], asks["granted_in_full"]["of"]) == (2, 5)
    assert asks["halved"]["count"] == 2  # 6 of 10, and 5 of 10
    assert asks["median_hours_to_give"] == pytest.approx(5.0)  # 0.75, 3, 3, 7, 18.33, 21.83


def test_habits(found: dict[str, Any]) -> None:
    clients = {one["id"]: one["client"] for one in found["evidence"]}
    assert [clients[one] for one in found["never_asked_for"]] == ["Brightwater Logistics"]
    assert [clients[one] for one in found["second_finals"]] == ["Pebble Logistics"]
    assert (found["wins_at_list_price"]["count"], found["wins_at_list_price"]["of"]) == (1, 6)
    assert [one["subject"] for one in found["unmatched"]] == ["Stand at the spring fair"]


def test_a_trade_is_no_concession(found: dict[str, Any]) -> None:
    rows = [one["kind"] for one in found["evidence"] if one["deal"] == "A-103"]
    assert rows == ["ask", "give", "get"]


def test_limits_are_looked_at_with_their_uncertainty(found: dict[str, Any]) -> None:
    (rep,) = [one for one in found["bunching"] if (one["role"], one["term"]) == ("rep", "price")]
    assert (rep["at_most"], rep["at"], rep["below"]) == (0.1, 0, 1)
    assert 0 < rep["share_at"]["high"] < 1
    assert rep["chance"] == 1.0
    assert {one["at_most"] for one in found["round_numbers"]} == {0.05, 0.2}


def test_without_the_deal_file_the_amount_of_the_export_counts() -> None:
    found = giveget(*_BASE, "--json").json
    assert found["conceded"]["with_precedent"] is None
    assert found["conceded"]["amount"] == pytest.approx(32_273.81 - 19_542.18 + 21_600, abs=0.005)


def test_every_quote_stands_where_the_evidence_says(tmp_path: Path) -> None:
    sheet = tmp_path / "evidence.csv"
    assert giveget(*_BASE, "--csv", str(sheet)).code == 0
    mailbox = (_AUDIT / "mailbox.mbox").read_bytes()
    rows = list(csv.DictReader(StringIO(sheet.read_text(encoding="utf-8-sig"))))
    assert len(rows) == 15
    for row in rows:
        mail = mailbox[int(row["offset"]) :].split(b"\nFrom ")[0].decode("utf-8")
        body = mail.split("\n\n", 1)[1].strip()
        quote = " ".join(body[int(row["character"]) :].split())
        assert quote.startswith(row["quote"].lstrip("'"))
