"""Where does a sentence begin and end?"""

from __future__ import annotations

import pytest

from giveget.core.language.reading.sentences import LONGEST_SENTENCE, sentences


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        (
            "We looked at it, e.g. the fee. Fine.",
            ["We looked at it, e.g. the fee.", "Fine."],
        ),
        ("It costs 3.5 % a year. Really.", ["It costs 3.5 % a year.", "Really."]),
        ("Call Dr. Smith at Acme Inc. today.", ["Call Dr. Smith at Acme Inc. today."]),
        ("- 15 % off\n- net 60\n* free setup", ["15 % off", "net 60", "free setup"]),
        ("1. First point\n2) Second point", ["First point", "Second point"]),
        ("Hi Dana,\n\nThanks.", ["Hi Dana,", "Thanks."]),
        ("", []),
        ("   \n \n", []),
    ],
)
def test_sentences(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


def test_wrapped_lines_are_one_sentence() -> None:
    text = (
        "We went through the whole proposal with our colleagues from finance and\n"
        "they would like to see a lower price for the second year of the contract."
    )
    assert cut(text) == [text]


def test_short_lines_that_were_ended_on_purpose_stay_apart() -> None:
    assert cut("15 % off\nNet 60\nFree onboarding") == ["15 % off", "Net 60", "Free onboarding"]


def test_no_sentence_is_longer_than_the_limit() -> None:
    parts = cut("word " * 1000)
    assert max(map(len, parts)) <= LONGEST_SENTENCE
    assert " ".join(parts).split() == ["word"] * 1000
