"""Which phrases may answer an objection, and which frame keeps the value of a trade?"""

from __future__ import annotations

import pytest

from giveget.core.language import (
    answered,
    check_objections,
    completeness,
    lint_text,
    score,
    top_objections,
)
from giveget.core.terms import Objection

# GS-17: how often each was heard
HEARD = [
    Objection(id="price", times=12),
    Objection(id="licence", times=7),
    Objection(id="term", times=5),
    Objection(id="legal", times=2),
]


@pytest.mark.principle("S0-31", "S0-32")
def test_the_top_three_have_six_phrases_that_leave_free_and_give_nothing() -> None:
    top = top_objections(HEARD)
    assert [one.id for one in top] == ["price", "licence", "term"]
    said = [answered(one) for one in top]
    assert completeness(said) == (6, 6)
    for phrase in (phrase for one in said for phrase in one.phrases):
        scores = score(phrase.text)
        assert (scores.autonomy >= 0.5, scores.tension <= 0.2, scores.concession) == (True, True, 0)
        assert lint_text(phrase.text).verdict == "ok", phrase.text


@pytest.mark.principle("S0-32")
@pytest.mark.parametrize(
    "phrase",
    [
        "The price covers all nine sites.",  # no freedom
        "This is our final offer; it's up to you.",  # pulls
        "It's up to you, and we'd drop the fee.",  # gives
        "It's your call, and we'll see what we can do.",  # gives, nobody knows what
    ],
)
def test_a_phrase_that_pulls_closes_or_gives_is_refused(phrase: str) -> None:
    (mine,) = (answered(Objection(id="price", times=12, phrases=(phrase,))),)
    assert not mine.phrases[0].is_valid
    assert check_objections([Objection(id="price", times=12, phrases=(phrase,))])


# GS-15: a clause worth 10 to them. As our bare offer it is worth less in their eyes, so the words
# that name their measure or a neutral standard must pass the check, and those that boast must not.
@pytest.mark.principle("S3-8", "S3-9")
@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("If the term is three years, your team's own clause on uptime would be in it.", "ok"),
        ("If the term is three years, the clause of the chamber's model would be in it.", "ok"),
        ("Our generous offer: frankly, a very fair price, and the clause is on us.", "block"),
    ],
)
def test_frames_that_keep_the_value_pass_and_boasts_do_not(text: str, verdict: str) -> None:
    assert lint_text(text).verdict == verdict
