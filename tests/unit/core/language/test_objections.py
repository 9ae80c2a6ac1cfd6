"""The objections that come back are known by weight, and each has two answers that may be said."""

from decimal import Decimal

import pytest

from giveget.core.language import (
    answered,
    check_objections,
    completeness,
    score,
    top_objections,
)
from giveget.core.language.objections import _ANSWERS, usual_answers
from giveget.core.terms import Objection

HEARD = (
    Objection(id="legal", times=2),
    Objection(id="price", times=12),
    Objection(id="term", times=5),
    Objection(id="licence", times=7),
)


@pytest.mark.principle("S0-31")
def test_the_top_three_by_frequency() -> None:
    assert [one.id for one in top_objections(HEARD)] == ["price", "licence", "term"]


def test_what_is_at_stake_counts_as_much_as_how_often() -> None:
    dear = Objection(id="legal", times=2, value=Decimal(20))
    assert [one.id for one in top_objections((*HEARD[1:], dear), 2)] == ["legal", "price"]


@pytest.mark.principle("S0-32")
def test_two_valid_answers_to_each_of_the_top_three() -> None:
    top = [answered(one) for one in top_objections(HEARD)]
    assert completeness(top) == (6, 6)
    for one in top:
        for phrase in one.phrases:
            scores = score(phrase.text)
            assert scores.autonomy >= 0.5
            assert scores.tension <= 0.2
            assert scores.concession == 0


def test_every_usual_answer_may_be_said() -> None:
    for _, said in _ANSWERS:
        assert len(said) == len(set(said)) == 2
        assert check_objections([Objection(id="any", phrases=said)]) == ()
    assert usual_answers("parking") == _ANSWERS[-1][1]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("We can take 10% off the price; it's your call.", "GG101"),
        ("The price is final; it's your call.", "GG202"),
        ("The price covers all nine sites.", "GG210"),
    ],
)
def test_an_answer_of_our_own_that_gives_pulls_or_closes_is_found(text: str, code: str) -> None:
    mine = Objection(id="price", times=1, phrases=(text,))
    found = check_objections([mine], "playbook.yaml")
    assert code in [one.code for one in found]
    where = found[0].where
    assert where is not None
    assert (where.source, where.field) == ("playbook.yaml", "objections.price.phrases.0")
    said = answered(mine)
    assert [phrase.is_valid for phrase in said.phrases] == [False, True, True]
    assert completeness([said]) == (2, 2)


def test_own_answers_come_first_and_are_filled_up_with_others() -> None:
    own = "If you'd like to move forward without the fee, we can look at what that leaves."
    said = answered(Objection(id="licence", times=1, phrases=(own,)))
    assert [phrase.is_own for phrase in said.phrases] == [True, False]
    assert not said.phrases[1].text.startswith("If you'd like to move forward")
    both = answered(Objection(id="licence", times=1, phrases=(own, usual_answers("price")[0])))
    assert [phrase.is_own for phrase in both.phrases] == [True, True]
