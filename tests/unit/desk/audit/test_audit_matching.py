"""Conversations find their deal, say why, and stay without one when nothing tells."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from giveget.core.walkaway.pipeline import Opportunity
from giveget.desk.audit import MatchRules
from giveget.desk.audit.threads import Thread

_DEALS = (
    Opportunity(
        id="A-1",
        name="Learning platform",
        account="Weston Insurance",
        owner="Sam Okafor",
        amount=Decimal(360_000),
        created=date(2025, 9, 1),
        closed=date(2025, 11, 15),
    ),
    Opportunity(
        id="A-2",
        name="Learning platform, renewal",
        account="Weston Insurance",
        created=date(2022, 1, 1),
        closed=date(2022, 3, 1),
    ),
    Opportunity(id="B-1", name="Contract terms 3", account="Candidate 3"),
    Opportunity(id="B-2", name="Contract terms 36", account="Candidate 36"),
    Opportunity(
        id="C-1", name="Safety", account="Pebble", attributes={"Email": "r.osei@gmail.com"}
    ),
)


def thread(subject: str, *others: str, on: date = date(2025, 11, 5)) -> Thread:
    at = datetime(on.year, on.month, on.day, tzinfo=UTC)
    return Thread("k", subject, 0, first=at, last=at, others={one: one for one in others})


def test_company_and_dates_choose_between_deals_of_one_client() -> None:
    match = MatchRules(_DEALS).match(thread("Last open point", "paul@weston-insurance.example"))
    assert match.deal == "A-1"
    assert match.score >= 0.5
    old = thread("Last open point", "paul@weston-insurance.example", on=date(2022, 2, 1))
    assert MatchRules(_DEALS).match(old).deal == "A-2"


def test_numbers_in_names_tell_apart() -> None:
    assert MatchRules(_DEALS).match(thread("Contract terms 3", "a@x.example")).deal == "B-1"
    assert MatchRules(_DEALS).match(thread("Contract terms 36", "a@x.example")).deal == "B-2"


def test_a_contact_tells_even_with_a_public_address() -> None:
    match = MatchRules(_DEALS).match(thread("Hello", "r.osei@gmail.com"))
    assert (match.deal, match.why[0]) == ("C-1", "a contact of the deal writes")
    assert not MatchRules(_DEALS).match(thread("Hello", "someone@gmail.com")).deal


def test_nothing_in_common_is_no_match() -> None:
    match = MatchRules(_DEALS).match(thread("Spring fair", "news@fair.example"))
    assert (match.deal, match.score) == ("", 0.0)


def test_a_person_has_the_last_word() -> None:
    rules = MatchRules(_DEALS, {"fair.example": "B-2"})
    assert rules.match(thread("Spring fair", "news@fair.example")).deal == "B-2"


def test_two_that_fit_alike_are_in_doubt() -> None:
    twins = tuple(Opportunity(id=one, name="Platform", account="Weston") for one in "XY")
    match = MatchRules(twins).match(thread("Platform", "a@weston.example"))
    assert (match.deal, match.runner_up) == ("X", "Y")
    assert match.score < 0.8
