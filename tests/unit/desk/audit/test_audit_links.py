"""What answers what, what was traded, and what was given for nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from giveget.core.ledger import RecordKind
from giveget.core.terms import Side
from giveget.desk.audit import AuditSettings, Letter, Noted, Threads, signs_of
from giveget.desk.audit.links import Row, rows_of

_START = datetime(2025, 9, 1, 9, tzinfo=UTC)
_US, _BOSS, _THEM = "Sam <sam@us.example>", "Grace <grace@us.example>", "Paul <paul@them.example>"


def rows(*said: str, settings: AuditSettings | None = None) -> list[Row]:
    """Rows of a talk; lines begin with ``us:``, ``them:`` or ``boss:`` (from us to us)."""
    threads = Threads()
    for hour, line in enumerate(said):
        who, _, text = line.partition(": ")
        is_ours = who != "them"
        found = signs_of(Letter(text=text, is_ours=is_ours))
        threads.take(
            Noted(
                conversation="k",
                source="m.mbox",
                offset=hour,
                at=_START + timedelta(hours=hour),
                sender={"us": _US, "boss": _BOSS, "them": _THEM}[who],
                recipients=() if who == "boss" else ("paul@them.example",),
                subject="Platform",
                is_ours=is_ours,
                is_internal=who == "boss",
                is_final=found.is_final,
                asked_boss=found.asked_boss,
                signs=found.signs,
            )
        )
    return rows_of(threads.all()[0], settings or AuditSettings())


def kinds(found: list[Row]) -> list[str]:
    return [one.kind.value for one in found]


@pytest.mark.principle("S4-16")
def test_a_reduced_number_is_still_a_concession_and_names_who_allowed_it() -> None:
    found = rows("them: We need 10 % off.", "boss: Give them 6 %.", "us: We can do 6 % off.")
    assert kinds(found) == ["ask", "concession"]
    assert found[1].answers == found[0].id
    assert (found[1].size, found[1].approver) == (Decimal("0.06"), "Grace")


def test_a_trade_they_take_is_no_concession_when_it_is_said_again() -> None:
    found = rows(
        "them: Can you give us 8 % off?",
        "us: We can give you 8 % off if you commit to three years.",
        "them: Agreed, three years it is.",
        "us: You get 8 % off.",
    )
    assert kinds(found) == ["ask", "give", "get"]


def test_a_trade_they_do_not_take_and_we_drop_is_a_concession() -> None:
    found = rows(
        "them: Can you give us 8 % off?",
        "us: We can give you 8 % off if you commit to three years.",
        "them: No, three years are too long.",
        "us: Fine, I will give you 8 % off.",
    )
    assert kinds(found)[-1] == "concession"


def test_a_larger_give_counts_by_what_it_adds() -> None:
    found = rows("them: We need 10 % off.", "us: We can do 4 % off.", "us: We can do 6 % off.")
    assert [one.step for one in found[1:]] == [Decimal("0.04"), Decimal("0.02")]


def test_a_give_said_twice_counts_once() -> None:
    found = rows("them: We need 10 % off.", "us: We can do 6 % off.", "us: We can do 6 % off.")
    assert kinds(found) == ["ask", "concession"]


def test_yes_grants_what_was_asked_last() -> None:
    found = rows("them: Could you move us to net 60?", "us: Yes, that works for us.")
    assert kinds(found) == ["ask", "concession"]
    assert found[1].size == 30  # days beyond the usual thirty


def test_payment_days_within_the_usual_ones_are_no_give() -> None:
    assert not rows("us: I can extend the payment terms to 60 days.",
                    settings=AuditSettings(net_days=60))  # fmt: skip


@pytest.mark.parametrize(("side", "steps"), [(Side.SELLER, [10_000]), (Side.BUYER, [])])
def test_a_price_concedes_by_its_way_from_our_price_before(side: Side, steps: list[int]) -> None:
    found = rows(
        "us: I can offer 100,000.",
        "them: That is too much.",
        "us: I can give you 90,000.",
        settings=AuditSettings(side=side),
    )
    assert [one.step for one in found if one.kind is RecordKind.CONCESSION] == steps


def test_a_refusal_leaves_the_ask_alone() -> None:
    found = rows(
        "them: Could you take 4,000 off?",
        "us: No, we cannot move on the price. Would you prefer a smaller group instead?",
    )
    assert kinds(found) == ["ask"]
