"""Does a reply carry what is known, and not known, before a proposal?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import giveget
from giveget.adapters.documents.files import load_deal
from giveget.core.language.reading import Message
from giveget.core.terms import AroundPrice, Deal, Discovery, Funding, Goal, Severity, Stakeholder
from giveget.core.trade.reply import DropTheRope, Hold, NoBut, YesIf
from giveget.desk.advice import FUNDING_UNKNOWN, UNANCHORED_VALUE, UNQUALIFIED
from giveget.desk.reply import ReplyRequest, ReplyResult, WordedReply, reply
from tests.builders import licence_deal

BUYER = Stakeholder(name="P", role="economic")
KNOWN = Discovery(their_limit=AroundPrice(1_300_000, 90_000))
ASK = "We would like 10 % off and net 60."
_EXAMPLES = Path(giveget.__file__).parent / "examples" / "deals"


def answered(said: Discovery | None, *, top: int = 3, **more: object) -> ReplyResult:
    found = load_deal(_EXAMPLES / "renewal.yaml").value
    assert found is not None
    goal = Goal(text="fewer accidents", served_by=tuple(line.id for line in found.lines))
    own: dict[str, object] = {"stakeholders": (BUYER,), "goals": (goal,), "discovery": said}
    return replied(replace(found, **(own | more)), ASK, top)  # type: ignore[arg-type]


def replied(deal: Deal, text: str = ASK, top: int = 3) -> ReplyResult:
    message = Message.plain(text)
    return reply(ReplyRequest(deal=deal, message=message, today=date(2026, 11, 22), top=top))


def proposals(result: ReplyResult) -> list[WordedReply]:
    return [one for one in result.replies if isinstance(one.reply, YesIf | NoBut | DropTheRope)]


def told(result: ReplyResult, words: str) -> list[bool]:
    return [any(words in reason for reason in one.why) for one in proposals(result)]


@pytest.mark.principle("S0-3")
def test_without_money_every_proposal_says_so_to_us_and_not_to_them() -> None:
    result = answered(replace(KNOWN, funding=Funding.NONE))
    assert told(result, FUNDING_UNKNOWN)
    assert all(told(result, FUNDING_UNKNOWN))
    assert all(told(result, "Which budget"))
    assert not any("FUNDING" in one.text for one in result.replies)
    for funding in (Funding.ASKED, Funding.APPROVED, Funding.UNKNOWN):
        assert not any(told(answered(replace(KNOWN, funding=funding)), FUNDING_UNKNOWN))
    assert not any(told(answered(None), FUNDING_UNKNOWN))


@pytest.mark.principle("S3-6")
@pytest.mark.parametrize("top", [1, 3, 9])
@pytest.mark.parametrize(
    ("more", "missing"),
    [
        ({"stakeholders": ()}, "authority"),
        ({"goals": ()}, "need"),
        ({"stakeholders": (), "goals": ()}, "authority, need"),
    ],
)
def test_who_is_not_qualified_gets_no_proposal_but_a_question(
    more: dict[str, object], missing: str, top: int
) -> None:
    assert proposals(answered(KNOWN, top=top))
    result = answered(KNOWN, top=top, **more)
    assert proposals(result) == []
    (held,) = result.replies
    assert isinstance(held.reply, Hold)
    assert f"{UNQUALIFIED}: no proposal before these are known: {missing}" in held.why
    assert [one for one in held.findings if one.severity is Severity.ERROR] == []
    asks_for = {"authority": "who else takes part in the decision", "need": "be different for you"}
    for name, words in asks_for.items():
        assert (words in held.text) == (name in missing)
    blocked = [one for one in result.rejected if UNQUALIFIED in one.because]
    assert blocked
    assert {one.kind for one in blocked} <= {"yes_if", "no_but", "drop_the_rope"}


@pytest.mark.principle("S3-6")
def test_a_deal_without_a_word_of_discovery_is_answered_as_ever() -> None:
    assert proposals(answered(None, stakeholders=(), goals=()))


@pytest.mark.principle("S3-6")
def test_an_open_choice_is_a_proposal_too() -> None:
    text = "Please take the licensing fee out."
    before = replied(licence_deal(), text)
    assert any(isinstance(one.reply, DropTheRope) for one in before.replies)
    said = replace(licence_deal(), discovery=Discovery(), goals=(), stakeholders=())
    assert proposals(replied(said, text)) == []


@pytest.mark.principle("S0-4")
def test_value_that_serves_no_goal_is_named_where_it_is_most_of_the_price() -> None:
    text = "Please take the licensing fee out."
    for served, share in ((("delivery",), None), (("licence",), "67%")):
        deal = replace(licence_deal(), goals=(Goal(text="a", served_by=served),))
        said = told(replied(deal, text), UNANCHORED_VALUE)
        assert said
        assert all(said) == (share is not None)
        assert not share or all(told(replied(deal, text), share))
    assert not any(told(replied(replace(licence_deal(), goals=()), text), UNANCHORED_VALUE))


def test_where_hardly_any_price_suits_both_the_reply_says_so() -> None:
    apart = Discovery(their_limit=AroundPrice(50_000, 5_000), our_limit=AroundPrice(90_000, 5_000))
    assert all(told(answered(apart), "a deal is hardly possible"))
    assert not any(told(answered(KNOWN), "hardly possible"))


def test_refusals_and_margins_never_stop_a_reply() -> None:
    said = replace(KNOWN, refused=(1.0,), win=0.2, margin_if_won=Decimal(3))
    assert proposals(answered(said))
