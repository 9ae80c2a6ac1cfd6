"""Objections stand in a playbook, and what is wrong with our answers is found by checking it."""

from decimal import Decimal
from pathlib import Path

from giveget.adapters.documents.files import load_deal, load_playbook
from giveget.bootstrap.documents import check_file

_PLAYBOOK = """giveget: playbook
objections:
  price: {times: 12, value: 20000}
  licence:
    times: 7
    phrases: ["We can take 10% off the price.", "If you'd like to go without it, it's your call."]
"""
_DEAL = """giveget: deal
id: small
side: seller
currency: USD
playbook: playbook.yaml
lines: {course: {price: 1000}}
terms: {discount: {kind: discount, options: [0%, 5%], table: 0%}}
"""


def test_a_playbook_lists_objections_and_a_deal_does_not_inherit_them(tmp_path: Path) -> None:
    path, deal = tmp_path / "playbook.yaml", tmp_path / "deal.yaml"
    path.write_text(_PLAYBOOK, encoding="utf-8")
    deal.write_text(_DEAL, encoding="utf-8")
    playbook = load_playbook(path).value
    assert playbook is not None
    price, licence = playbook.objections
    assert (price.id, price.weight) == ("price", Decimal(240_000))
    assert (licence.weight, len(licence.phrases)) == (Decimal(7), 2)
    assert load_deal(deal).value is not None


def test_an_answer_that_gives_for_nothing_is_found_by_the_check(tmp_path: Path) -> None:
    path = tmp_path / "playbook.yaml"
    path.write_text(_PLAYBOOK, encoding="utf-8")
    found = check_file(str(path))
    assert {one.code for one in found} >= {"GG101", "GG210"}
    fields = {one.where.field for one in found if one.where is not None}
    assert fields == {"objections.licence.phrases.0"}


def test_a_count_is_demanded(tmp_path: Path) -> None:
    path = tmp_path / "playbook.yaml"
    path.write_text("giveget: playbook\nobjections: {price: {value: 5}}\n", encoding="utf-8")
    (one,) = check_file(str(path))
    assert one.where is not None
    assert "times" in one.message
