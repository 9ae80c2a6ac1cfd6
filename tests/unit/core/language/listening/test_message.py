"""What does one message say, beside its asks?"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from giveget.core.language.listening import Dated, Fact, FactKind, Interest, Objection
from giveget.core.terms import Ask, Deal
from tests.property.test_reading_laws import DEALS, TEXTS
from tests.unit.core.language.listening.hearing import heard
from tests.unit.core.language.reading.deals import LICENCE


@pytest.mark.parametrize(
    ("text", "interest"),
    [
        ("It's too expensive, we don't have the budget for it.", Interest.BUDGET),
        ("The price is steep and our cash flow is tight this quarter.", Interest.CASH),
        ("I'm worried about being locked in for three years.", Interest.RISK),
        ("My CFO won't approve this.", Interest.AUTHORITY),
        ("Our policy doesn't allow prepayment.", Interest.AUTHORITY),
        ("I'm not convinced it is worth it.", Interest.VALUE),
        ("I don't see why we should pay for training.", Interest.VALUE),
        ("Your competitor is cheaper.", Interest.COMPARISON),
        ("It's not a priority right now.", Interest.TIMING),
        ("We are concerned about the migration effort.", Interest.EFFORT),
        ("It doesn't have SSO, which is a problem for us.", Interest.FIT),
        ("We had a bad experience with your support last time.", Interest.TRUST),
        ("Honestly the price is too high.", None),
    ],
)
def test_an_objection_has_the_interest_behind_it(text: str, interest: Interest | None) -> None:
    assert [one.interest for one in heard(text).objections] == [interest]


def test_a_reason_in_the_next_sentence_counts() -> None:
    said = heard("That is too expensive. Head office cut all budgets in spring.")
    assert said.objections[0].interest is Interest.BUDGET


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I'll send the contract by Friday.", date(2026, 11, 20)),
        ("We will sign by the end of next week.", date(2026, 11, 27)),
        ("I will get back to you in two weeks.", date(2026, 12, 2)),
        ("We will let you know.", None),
    ],
)
def test_a_promise_has_its_day(text: str, day: date | None) -> None:
    assert [one.day for one in heard(text).promises] == [day]


def test_a_deadline_has_its_day_and_the_words_that_name_it() -> None:
    (one,) = heard("We need an answer by the end of next week, please.").deadlines
    assert (one.day, one.when) == (date(2026, 11, 27), "the end of next week")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("But we don't have a programme.", FactKind.LACKS),
        ("We already have our own trainers.", FactKind.HAS),
        ("Our fiscal year ends in March.", FactKind.CALENDAR),
        ("We are 40 people.", FactKind.SIZE),
        ("Our budget for this is 42k.", FactKind.BUDGET),
        ("Our board decides in June.", FactKind.DECIDES),
        ("We use Salesforce and HubSpot.", FactKind.USES),
        ("Our policy is net 60 for all suppliers.", FactKind.POLICY),
    ],
)
def test_what_they_say_of_themselves_is_a_fact(text: str, kind: FactKind) -> None:
    assert [fact.kind for fact in heard(text).facts] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "If we had a programme, we'd use it.",
        "Do you have a programme?",
        "We do not have any questions.",
        "We have to look at it.",
        "We have looked at it.",
        "I have a question.",
    ],
)
def test_suppositions_questions_and_phrases_are_no_facts(text: str) -> None:
    assert heard(text).facts == ()


@pytest.mark.principle("S0-25")
def test_what_they_lack_is_named_by_the_line_it_is_about() -> None:
    (fact,) = heard("But we don't have a programme.", LICENCE).facts
    assert fact.kind is FactKind.LACKS
    assert fact.line is not None
    assert LICENCE.line(fact.line).from_them


@given(TEXTS, DEALS)
def test_every_quote_is_a_slice_of_the_text(text: str, deal: Deal | None) -> None:
    one = heard(text, deal)
    said: list[Objection | Dated | Fact | Ask] = [
        *one.objections, *one.promises, *one.deadlines, *one.facts, *one.reading.asks
    ]  # fmt: skip
    for words in said:
        assert 0 <= words.start < words.end <= len(text)
        assert text[words.start : words.end] == words.quote
