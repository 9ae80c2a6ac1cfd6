"""May this question be put to the other side?"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from giveget.core.terms import (
    Alternative,
    AroundPrice,
    Authority,
    Deal,
    Discovery,
    Estimate,
    Funding,
    Goal,
    Inquiry,
    Parties,
    Pursuit,
    Stakeholder,
)
from giveget.desk.check import check_words
from giveget.desk.discover import DiscoverResult, discover
from giveget.desk.shape_discover import discover_shape
from tests.builders import base_deal

SAID = Discovery(
    their_limit=AroundPrice(111_000, 8_000),
    our_limit=AroundPrice(104_200, 6_000),
    margin_if_won=Decimal(28_300),
    cost_to_go_on=Decimal(6_150),
)
RIVAL = Alternative(
    id="rival",
    name="Heron Foods",
    probability=Estimate.point(0.3),
    value=Estimate.point(87_650.0),
)


def deal(*inquiries: Inquiry, **more: object) -> Deal:
    own: dict[str, object] = {
        "stakeholders": (
            Stakeholder(name="Petra Lindqvist", role="economic", side="us"),
            Stakeholder(name="Paul Adeyemi", role="economic", side="them"),
        ),
        "goals": (Goal(text="fewer accidents", served_by=("service",)),),
        "authority": (Authority(role="rep"), Authority(role="Regional Director")),
        "alternatives": (RIVAL,),
        "pipeline": Pursuit(deadline=date(2026, 12, 18)),
        "discovery": replace(SAID, inquiries=inquiries),
    }
    return base_deal(**(own | more))


def asked(*texts: str, **more: object) -> DiscoverResult:
    inquiries = [
        Inquiry(id=f"q{number}", text=text, accuracy=0.9) for number, text in enumerate(texts)
    ]
    return discover(deal(*inquiries, **more), source="deals/rail.yaml")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Is 104,200 too much for you?", "104,200"),
        ("Would you pay more than 87,650?", "87,650"),
        ("Do you know Heron Foods, who want it too?", "Heron Foods"),
        ("Our cost is 24,000, is that fair?", "24,000"),
        ("Can you sign by December 18?", "December 18"),
        ("Can you sign by 18 December?", "18 December"),
        ("Can you sign by 2026-12-18?", "2026-12-18"),
        ("May the Regional Director join?", "Regional Director"),
        ("May Petra Lindqvist join us?", "Petra Lindqvist"),
        ("Is 28,300 a fair gain for us?", "28,300"),
        ("We think you can pay 111,000, right?", "111,000"),
        ("Our walk-away is lower, is yours?", "Our walk-away"),
    ],
)
def test_a_question_that_tells_something_of_ours_is_withheld(text: str, told: str) -> None:
    result = asked(text, "Which budget is this paid from?")
    assert [one.inquiry.id for one in result.withheld] == ["q0"]
    offered = [one.inquiry.id for one in (*result.questions, *result.not_asked)]
    assert offered == ["q1"]
    findings = result.withheld[0].findings
    assert any(told in finding.message for finding in findings)
    for finding in findings:
        assert "q0" in finding.message
        assert finding.where is not None
        assert finding.where.source == "deals/rail.yaml"
        assert finding.where.field == "discovery.questions.0.text"
    shape = discover_shape(result)
    assert text not in json.dumps(shape, ensure_ascii=False)
    assert shape["withheld"][0]["id"] == "q0"


def test_the_name_of_a_question_without_text_is_read_aloud_too() -> None:
    result = discover(deal(Inquiry(id="heron_foods", accuracy=0.9)))
    assert [one.inquiry.id for one in result.withheld] == ["heron_foods"]


@pytest.mark.parametrize(
    "text",
    [
        "Which budget would this come from, and how large is it?",
        "Who else takes part in the decision?",
        "Is it 120,000 that stands in your plan?",
        "Do you start with 40 people?",
    ],
)
def test_a_question_that_tells_nothing_is_asked(text: str) -> None:
    result = asked(text)
    assert result.withheld == ()
    assert len(result.questions) + len(result.not_asked) == 1


def test_a_yes_or_no_names_the_price_it_is_about_but_not_ours() -> None:
    text = "Would anything above 111,000 need the board?"
    fine = Inquiry(id="theirs", text=text, accuracy=0.8, above=111_000)
    ours = replace(fine, text="Would anything above 104,200 do?", above=104_200)
    assert discover(deal(fine)).withheld == ()
    assert discover(deal(replace(fine, above=110_000))).withheld != ()
    assert discover(deal(ours)).withheld != ()


def test_a_withheld_question_about_funding_is_replaced() -> None:
    leaks = Inquiry(id="funding", text="Who pays the 104,200?", accuracy=0.9)
    said = replace(SAID, inquiries=(leaks,), funding=Funding.NONE)
    result = discover(deal(discovery=said))
    texts = [one.inquiry.text for one in result.questions]
    assert texts == ["Which budget is this going to be paid from?"]


def test_checking_a_deal_names_the_question() -> None:
    leaks = deal(Inquiry(id="floor", text="Is 104,200 fine?", accuracy=0.9))
    found = check_words(leaks, "rail.yaml")
    assert [one.code for one in found] == ["GG301"]
    assert "floor" in found[0].message
    assert found[0].where is not None
    assert found[0].where.field == "discovery.questions.0.text"
    assert check_words(deal(Inquiry(id="who", text="Who decides?", accuracy=0.9)), "f") == ()


def test_the_words_of_leaving_leave_out_a_goal_or_phrase_that_tells() -> None:
    goals = (Goal(text="a price below Heron Foods", served_by=("service",)),)
    phrases = {"walk_away.message": ("Heron Foods pays more, so we leave.",)}
    for more in ({"goals": goals}, {"phrases": phrases}, {"goals": goals, "phrases": phrases}):
        said = replace(SAID, win=0.1, margin_if_won=Decimal(1_000))
        result = discover(deal(**{**more, "discovery": said}))
        assert result.farewell is not None
        assert "Heron" not in result.farewell.text
        assert result.farewell.text
        assert result.farewell.scores.autonomy >= 0.5


def test_a_name_that_cannot_be_left_out_leaves_no_words_but_a_finding() -> None:
    parties = Parties(us="Friends of Heron Foods", sender="A")
    said = replace(SAID, win=0.1, margin_if_won=Decimal(1_000))
    result = discover(deal(discovery=said, parties=parties))
    assert result.farewell is not None
    assert result.farewell.text == ""
    assert [one.code for one in result.farewell.findings] == ["GG301"]
