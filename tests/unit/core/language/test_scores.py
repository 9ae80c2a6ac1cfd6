"""Tension, autonomy and concession against the worked numbers."""

import pytest

from giveget.core.language import (
    Band,
    Family,
    Turn,
    find_markers,
    is_tug_of_war,
    longest_pull,
    score,
)
from tests.expected import EXPECTED

FIGHT = "It's non-negotiable. We won't take the licensing fee out."
DROP = "If you'd like to move forward without the licensing fee, I can do that."
NO_BUT = "No, we can’t move on price; would you prefer a smaller first phase instead?"
YES_IF = "Yes: we can give you 10% off if you commit to three years and pay annually in advance."
FREE_GIVE = "We can give you 10% off and we’ll throw in onboarding for free."
CHASE = "Last chance: sign today and I will give you another 15% discount!!"

SENTENCES = [
    pytest.param("S0 fight", FIGHT, marks=pytest.mark.principle("S0-13")),
    pytest.param("S0 drop-1", DROP, marks=pytest.mark.principle("S0-18", "S0-21", "S0-29")),
    pytest.param(
        "S0 why-fee",
        "I understand, and that's why we charge a licensing fee.",
        marks=pytest.mark.principle("S0-26"),
    ),
    pytest.param(
        "S0 may-be-right",
        "You may be right, and it's your call.",
        marks=pytest.mark.principle("S0-33"),
    ),
    pytest.param(
        "S0 may-or-may-not",
        "You may or may not want to include the licence.",
        marks=pytest.mark.principle("S0-33"),
    ),
    pytest.param(
        "S3 ok-no",
        "Listen, it is okay to say no, there is no pressure at all, and this may not be for you.",
        marks=pytest.mark.principle("S3-14", "S3-16"),
    ),
    pytest.param(
        "S3 fit-open",
        "This may not be a good fit, and if it isn't, we can stop right here.",
        marks=pytest.mark.principle("S3-18"),
    ),
    pytest.param("S3 no-script", "If now is a bad moment, just reply 'not now'."),
    pytest.param(
        "S3 ask-for-sale",
        "Are you ready to sign today?",
        marks=pytest.mark.principle("S3-57"),
    ),
    pytest.param(
        "S4 see-what",
        "I’ll see what we can do for you.",
        marks=pytest.mark.principle("S4-7"),
    ),
    pytest.param(
        "S4 manager",
        "Let me talk to my manager and get approval.",
        marks=pytest.mark.principle("S4-13"),
    ),
    pytest.param("S4 free give", FREE_GIVE, marks=pytest.mark.principle("S4-2")),
    pytest.param("S4 yes-if", YES_IF),
    pytest.param("S4 no-but", NO_BUT),
    pytest.param(
        "S2 sucks",
        "Your product sucks and we'll never buy from you.",
        marks=pytest.mark.principle("S2-15"),
    ),
    pytest.param("S2 pat", "Go ahead Pat.", marks=pytest.mark.principle("S2-16")),
    pytest.param(
        "S1 best",
        "Yes, we’ve got the best and we can provide it with you.",
        marks=pytest.mark.principle("S1-22"),
    ),
    pytest.param(
        "buyer pull",
        "Drop the fee or we walk. This is our final offer.",
        marks=pytest.mark.principle("S4-17"),
    ),
    pytest.param("buyer soft", "I see your point about the fee. Could we maybe look at it again?"),
    pytest.param("buyer budget", "We don't have the budget for the licence this year."),
    pytest.param("irritator", "Frankly this is a very fair price and a generous offer."),
    pytest.param("discount chase", CHASE, marks=pytest.mark.principle("S3-5", "S3-81")),
    pytest.param("neutral", "Please find the agenda for Tuesday attached."),
    pytest.param("empty", ""),
]


@pytest.mark.parametrize(("key", "text"), SENTENCES)
def test_worked_scores(key: str, text: str) -> None:
    scores = score(text)
    shown = [round(one, 3) for one in (scores.tension, scores.autonomy, scores.concession)]
    assert shown == EXPECTED[f"b6.{key}"]


def test_every_worked_sentence_is_here() -> None:
    three = {key for key, value in EXPECTED.items() if key.startswith("b6.")}
    here = {f"b6.{param.values[0]}" for param in SENTENCES}
    assert three - here == {"b6.rec1", "b6.rec2"}


def test_markers_explain_the_scores() -> None:
    found = [(marker.family, FIGHT[marker.start : marker.end]) for marker in find_markers(FIGHT)]
    assert found == [(Family.FINALITY, "non-negotiable"), (Family.DENIAL, "won't")]


def test_typographic_apostrophes_and_wrapped_lines_change_nothing() -> None:
    wrapped = FREE_GIVE.replace(" ", "\n", 1).replace("’", "'")
    assert score(wrapped).concession == score(FREE_GIVE).concession


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("No pressure at all from my side.", Family.DENIAL),
        ("Just reply 'not now' if it is too early.", Family.MINIMISER),
        ("We'll never buy from them.", Family.ABSOLUTE),
        ("You don't have to decide now.", Family.OBLIGATION),
        ("If you need to know more, call me.", Family.OBLIGATION),
        ("All you need to know is in the annex.", Family.OBLIGATION),
        ("We are free again in May.", Family.HEDGE),
        ("No later than Friday is fine.", Family.DENIAL),
    ],
)
def test_what_only_looks_like_a_marker_is_none(text: str, family: Family) -> None:
    assert score(text).count(family) == 0


@pytest.mark.parametrize(
    "text",
    [
        "I can take 10% off if you commit to two years.",
        "In return for a case study we can take 10% off.",
        "We'll throw in onboarding, provided you pay in advance.",
        "Could you include the onboarding free of charge?",
        "I can move payment to net 60,\nwhich is a good step, if you\ncommit to two years.",
    ],
)
def test_a_give_with_a_condition_is_no_concession(text: str) -> None:
    assert score(text).concession == 0


@pytest.mark.principle("S4-2")
@pytest.mark.parametrize(
    "text",
    [
        "I can take 10% off.",
        "If you'd like, I can take 10% off.",
        "If it helps, we can give you 10% off.",
        "If you agree, I will give you the discount.",
        "Fine, no licence fee.",
        "OK, we'll drop the setup fee.",
        "We can do net 60.",
        "We're happy to waive the onboarding fee.",
        "We commit to two years with you. I can take 10% off.",
    ],
)
def test_a_give_without_a_condition_is_a_concession(text: str) -> None:
    assert score(text).concession >= 0.5


@pytest.mark.principle("S0-28")
def test_dropping_the_rope_is_not_giving_in() -> None:
    dropped = f"{DROP} If you have a programme of your own, we could deliver it at our daily rate."
    assert score(dropped).concession == 0
    assert score("Fine, no licence fee.").concession >= 0.5


def test_bands() -> None:
    assert score(DROP).band is Band.CALM
    assert score(NO_BUT).band is Band.STRAIN
    assert score(FIGHT).band is Band.PULL


def test_forced_close_is_counted() -> None:
    assert score("Are you ready to sign today?").count(Family.FORCED_CLOSE) == 1


def test_counts_are_capped_at_three() -> None:
    assert score("No pressure. " * 3).autonomy == score("No pressure. " * 9).autonomy


@pytest.mark.principle("S0-16")
def test_tug_of_war_takes_two() -> None:
    one_sided = [Turn("them", 0.9), Turn("us", 0.1), Turn("them", 0.9), Turn("them", 0.8)]
    mutual = [Turn("them", 0.1), Turn("us", 0.6), Turn("them", 0.9), Turn("us", 0.5)]
    assert (longest_pull(one_sided), is_tug_of_war(one_sided)) == (1, False)
    assert (longest_pull(mutual), is_tug_of_war(mutual)) == (3, True)
    assert longest_pull([]) == 0
