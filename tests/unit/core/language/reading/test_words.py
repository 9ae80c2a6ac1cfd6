"""Which word is it, whatever its ending or spelling?"""

from __future__ import annotations

import pytest

from giveget.core.language.reading.words import stem, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("licence", "license"),
        ("licensing", "licences"),
        ("programme", "program"),
        ("programmes", "programs"),
        ("centre", "center"),
        ("customisation", "customization"),
        ("cancelled", "cancel"),
        ("seats", "seat"),
        ("prices", "pricing"),
        ("knocked", "knock"),
        ("penalties", "penalty"),
    ],
)
def test_spellings_and_endings_fall_together(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"), [("price", "prize"), ("lease", "less"), ("train", "trainer"), ("news", "new")]
)
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_words_know_their_places() -> None:
    text = "we don't need net-60"
    assert [text[w.start : w.end] for w in words_of(text)] == ["we", "don't", "need", "net"]
