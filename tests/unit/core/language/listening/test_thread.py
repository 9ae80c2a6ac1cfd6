"""What does a whole conversation say?"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from giveget.core.language.conversation import Conversation
from giveget.core.language.listening import Ranked, Ranking, Turns, hear_all, ranked
from giveget.core.language.reading import Earlier
from tests.unit.core.language.listening.hearing import DANA, TOM, talk

_PULL = "This is non-negotiable. Take it or leave it, or we walk."


def test_what_is_asked_is_open_and_what_the_other_side_accepts_is_agreed() -> None:
    asked = talk((TOM, "We need net 60 and 10 % off."))
    assert (set(asked.open), asked.agreed) == ({"payment", "discount"}, ())
    accepted = talk((TOM, "We need net 60."), (DANA, "That works for us, we agree."))
    assert (accepted.open, accepted.agreed) == ((), ("payment",))


def test_what_is_asked_again_stays_open() -> None:
    again = talk((TOM, "We need net 60."), (DANA, "We agree, but could we make it net 45?"))
    assert again.open == ("payment",)


def test_nobody_accepts_their_own_ask() -> None:
    alone = talk((TOM, "We need net 60."), (TOM, "I agree with my team on that."))
    assert alone.open == ("payment",)


@pytest.mark.principle("S0-6")
def test_an_ask_first_raised_after_the_price_stood_is_late() -> None:
    late = talk((TOM, "Could you send a quote?"), (DANA, "The price is 42,000 USD."),
                (TOM, "Please take the training out and give us net 60."))  # fmt: skip
    assert {ask.late for ask in late.messages[-1].reading.asks} == {True}


def test_an_ask_raised_before_the_price_is_not_late_afterwards() -> None:
    early = talk((TOM, "We would need net 60."), (DANA, "The price is 42,000 USD."),
                 (TOM, "As I said, we need net 60."))  # fmt: skip
    assert [ask.late for ask in early.messages[-1].reading.asks] == [False]


def test_a_word_about_the_price_right_after_the_price_is_not_late() -> None:
    first = talk((DANA, "The price is 42,000 USD."), (TOM, "Could you do 10 % off?"))
    assert [ask.late for ask in first.messages[-1].reading.asks] == [False]
    after = talk((DANA, "The price is 42,000 USD."), (TOM, "That looks good."),
                 (TOM, "Could you do 10 % off?"))  # fmt: skip
    assert [ask.late for ask in after.messages[-1].reading.asks] == [True]


@pytest.mark.principle("S0-16")
def test_two_in_a_row_that_pull_are_a_tug_of_war_and_one_is_not() -> None:
    both = talk((TOM, _PULL), (DANA, _PULL))
    assert (both.is_tug_of_war, both.longest_pull) == (True, 2)
    one = talk((TOM, _PULL), (DANA, "I see your point. Shall we talk?"))
    assert (one.is_tug_of_war, one.longest_pull) == (False, 1)


def test_who_began_is_told() -> None:
    assert talk((DANA, "Hello."), (TOM, "Hi.")).started_by == DANA


def test_what_is_quoted_and_stands_nowhere_else_comes_before() -> None:
    quoted = Earlier(author=DANA, date="On 16 Nov 2026 at 09:00", text="We start on Friday.")
    whole = talk((TOM, "Fine."), quoting=(quoted,))
    assert [one.is_quoted for one in whole.messages] == [True, False]
    assert whole.started_by == DANA


def test_what_is_quoted_and_was_sent_comes_once() -> None:
    quoted = Earlier(author=DANA, text="We start on Friday.")
    whole = talk((DANA, "We start  on\nFriday."), (TOM, "Fine."), quoting=(quoted,))
    assert [one.is_quoted for one in whole.messages] == [False, False]


class _Model:
    """Ranks by length: a stand-in for trained models."""

    def rank(self, talks: Sequence[Turns]) -> list[list[Ranked]]:
        return [
            [
                Ranked(receptiveness=-len(text), tension=len(text), strategies=(who,))
                for who, text in turns
            ]
            for turns in talks
        ]


def test_trained_models_rank_beside_the_rules() -> None:
    model: Ranking = _Model()
    told = talk((TOM, "Hello."), (DANA, "Hi, Tom."))
    assert [one.ranked for one in told.messages] == [None, None]
    assert told.messages[0].receptiveness != -6  # by rules
    _, known = ranked([talk((TOM, "Yes.")), told], model)
    assert [one.receptiveness for one in known.messages] == [-6, -8]
    found = [one.ranked for one in known.messages if one.ranked]
    assert [(one.receptiveness, one.tension) for one in found] == [(-6, 6), (-8, 8)]
    assert found[0].strategies != found[1].strategies  # each speaker by a name of their own
    assert [one.scores for one in known.messages] == [one.scores for one in told.messages]


def test_an_empty_conversation_says_nothing() -> None:
    nothing = hear_all(Conversation(key="k", subject="", people=(), entries=()))
    assert (nothing.messages, nothing.started_by, nothing.open) == ((), "", ())
