"""What does a deal take over from its playbook?"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from giveget.adapters.documents import load_deal
from giveget.adapters.documents.loaded import Loaded
from giveget.core.terms import Cash, Deal, Limit, Precedent

PLAYBOOK = """\
giveget: playbook
title: the playbook's own
currency: USD
cash: {us: {rate_per_year: 10%}, them: {rate_per_year: 12%}}
precedent: {renewal_probability: 60%, carry_over: 70%}
terms:
  payment: {kind: payment, options: [net 15, net 30], table: net 30, name: payment days}
  discount: {kind: discount, options: [0%, 5%], table: 0%}
rules:
  - {id: late, when: {payment: net 30}, then: {discount: 0%}}
authority:
  - {role: rep, gives: 1000, limits: {payment: {at_most: net 30}, discount: {at_most: 5%}}}
  - {role: manager, gives: 5000}
facts:
  - {id: years, text: 25 years of work}
phrases:
  open: [one]
  close: [two]
"""
HEAD = "giveget: deal\nid: it\nplaybook: playbook.yaml\nside: seller\n"


def load(folder: Path, text: str = "", **playbooks: str) -> Loaded[Deal]:
    (folder / "playbook.yaml").write_text(PLAYBOOK)
    for name, content in playbooks.items():
        (folder / f"{name}.yaml").write_text(content)
    path = folder / "deal.yaml"
    path.write_text(HEAD + text)
    return load_deal(path)


def deal_of(loaded: Loaded[Deal]) -> Deal:
    assert loaded.findings == ()
    assert loaded.value is not None
    return loaded.value


def test_everything_is_taken_over(tmp_path: Path) -> None:
    deal = deal_of(load(tmp_path))
    assert deal.currency == "USD"
    assert deal.title == ""
    assert deal.their_cash == Cash(0.12)
    assert [term.id for term in deal.terms] == ["payment", "discount"]
    assert [role.role for role in deal.authority] == ["rep", "manager"]
    assert len(deal.rules) == len(deal.facts) == 1
    assert deal.phrases == {"open": ("one",), "close": ("two",)}


def test_a_field_of_the_deal_counts_instead(tmp_path: Path) -> None:
    deal = deal_of(
        load(
            tmp_path,
            "cash: {us: {rate_per_year: 8%}}\n"
            "precedent: {carry_over: 50%}\n"
            "terms:\n  payment: {table: net 15, options: [net 15, net 45]}\n"
            "phrases: {open: [three]}\n",
        )
    )
    assert (deal.our_cash, deal.their_cash) == (Cash(0.08), Cash(0.12))
    assert deal.precedent == Precedent(renewal_probability=0.6, carry_over=0.5)
    payment = deal.term("payment")
    assert [option.label for option in payment.options] == ["net 15", "net 45"]
    assert (payment.on_table.label, payment.name) == ("net 15", "payment days")
    assert deal.phrases == {"open": ("three",), "close": ("two",)}


def test_a_playbook_may_speak_of_options_that_the_deal_does_not_offer(tmp_path: Path) -> None:
    text = "terms:\n  payment: {table: net 15, options: [net 15]}\n"
    assert len(deal_of(load(tmp_path, text)).rules) == 1
    text = "terms:\n  discount: {table: 5%, options: [5%]}\n"
    loaded = load(tmp_path, text)  # net 30 on the table wants no discount, which is gone
    assert [f.code for f in loaded.findings] == ["GG076", "GG077"]


def test_a_term_of_another_kind_replaces_the_inherited_one(tmp_path: Path) -> None:
    text = "terms:\n  discount: {kind: billing, options: [monthly, yearly], table: yearly}\n"
    loaded = load(tmp_path, text)
    assert [f.code for f in loaded.findings] == ["GG030", "GG030"]  # the limit and the rule on it
    assert all(f.where and f.where.source.endswith("playbook.yaml") for f in loaded.findings)


@pytest.mark.parametrize(("field", "is_gone"), [("precedent: ~", True), ("precedent:", True)])
def test_nothing_removes_a_section(tmp_path: Path, field: str, is_gone: bool) -> None:
    assert (deal_of(load(tmp_path, f"{field}\n")).precedent is None) == is_gone


def test_nothing_removes_a_term_and_what_is_said_about_it(tmp_path: Path) -> None:
    deal = deal_of(load(tmp_path, "terms:\n  payment: ~\n"))
    assert [term.id for term in deal.terms] == ["discount"]
    assert deal.rules == ()
    assert deal.authority[0].limits == (Limit(term="discount", at_most=Decimal("0.05")),)


def test_a_rule_that_loses_its_second_half_is_reported(tmp_path: Path) -> None:
    loaded = load(tmp_path, "terms:\n  discount: ~\n")
    assert [f.code for f in loaded.findings] == ["GG078"]
    assert loaded.value is not None


def test_roles_are_merged_by_name_and_limits_by_term(tmp_path: Path) -> None:
    deal = deal_of(
        load(
            tmp_path,
            "authority:\n"
            "  - {role: rep, limits: {payment: {at_most: net 15}}}\n"
            "  - {role: director, gives: 9000}\n",
        )
    )
    rep, manager, director = deal.authority
    assert [str(role.gives) for role in (rep, manager, director)] == ["1000", "5000", "9000"]
    assert rep.limits == (
        Limit(term="payment", at_most=Decimal(15)),
        Limit(term="discount", at_most=Decimal("0.05")),
    )


@pytest.mark.parametrize("limits", ["limits: ~", "limits:"])
def test_limits_can_be_removed_as_a_whole(tmp_path: Path, limits: str) -> None:
    deal = deal_of(load(tmp_path, f"authority:\n  - role: rep\n    {limits}\n"))
    assert deal.authority[0].limits == ()


def test_rules_and_facts_are_replaced_by_id_and_otherwise_added(tmp_path: Path) -> None:
    deal = deal_of(
        load(
            tmp_path,
            "rules:\n"
            "  - {id: late, when: {payment: net 30}, then: {discount: [0%, 5%]}}\n"
            "  - {when: {discount: 5%}, then: {payment: [net 15, net 30]}}\n"
            "facts:\n  - {id: years, text: 30 years of work}\n",
        )
    )
    assert [rule.when.term for rule in deal.rules] == ["payment", "discount"]
    assert deal.rules[0].then[0].labels == frozenset({"0%", "5%"})
    assert [fact.text for fact in deal.facts] == ["30 years of work"]


def test_a_playbook_builds_on_another_one(tmp_path: Path) -> None:
    middle = "giveget: playbook\nplaybook: playbook.yaml\ncurrency: EUR\nterms: {discount: ~}\n"
    loaded = load(tmp_path, middle=middle)
    path = tmp_path / "deal.yaml"
    path.write_text(HEAD.replace("playbook.yaml", "middle.yaml") + "rules: ~\n")
    loaded = load_deal(path)
    deal = deal_of(loaded)
    assert deal.currency == "EUR"
    assert [term.id for term in deal.terms] == ["payment"]


def test_findings_point_into_the_file_they_come_from(tmp_path: Path) -> None:
    loaded = load(tmp_path, "currency: EUR\nneed: {quota: 1 USD, expected: 0}\n")
    assert [(f.code, Path(f.where.source).name) for f in loaded.findings if f.where] == [
        ("GG035", "deal.yaml")
    ]
    (tmp_path / "broken.yaml").write_text(PLAYBOOK.replace("at_most: 5%", "at_most: 5"))
    path = tmp_path / "deal.yaml"
    path.write_text(HEAD.replace("playbook.yaml", "broken.yaml"))
    [finding] = load_deal(path).findings
    assert finding.where is not None
    assert (finding.code, finding.where.source) == ("GG033", str(tmp_path / "broken.yaml"))
    assert finding.where.field == "authority.0.limits.discount.at_most"


def test_syntax_errors_of_the_playbook_are_reported_once(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("giveget: playbook\nterms: {a: b\n")
    path = tmp_path / "deal.yaml"
    path.write_text(HEAD.replace("playbook.yaml", "broken.yaml"))
    codes = [f.code for f in load_deal(path).findings]
    assert codes.count("GG006") == 1


def test_a_playbook_found_through_a_link_is_still_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("giveget: playbook\nplaybook: b.yaml\n")
    (tmp_path / "b.yaml").symlink_to(tmp_path / "a.yaml")
    path = tmp_path / "deal.yaml"
    path.write_text(HEAD.replace("playbook.yaml", "a.yaml"))
    assert "GG017" in [f.code for f in load_deal(path).findings]
