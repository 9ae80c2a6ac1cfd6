"""Which characters count when a text is read?"""

from __future__ import annotations

import pytest

from giveget.core.language.reading import cleaned, hides_characters
from giveget.core.language.reading.clean import folded


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\u200bsk", "ask"),
        ("\ufeffhello", "hello"),
        ("\u202egive\u202c us", "give us"),
        ("10\u00ad%", "10%"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("u\u0308ber", "über"),
        ("bell\x07", "bell"),
    ],
)
def test_invisible_characters_are_taken_out(text: str, clean: str) -> None:
    assert cleaned(text) == clean


@pytest.mark.parametrize("text", ["a\u200bb", "\u202eabc", "a\u2060b"])
def test_hidden_characters_are_noticed(text: str) -> None:
    assert hides_characters(text)


@pytest.mark.parametrize("text", ["plain", "soft\u00adhyphen", "heart \u2764\ufe0f", "Grüße"])
def test_marks_of_ordinary_mail_are_not(text: str) -> None:
    assert not hides_characters(text)


@pytest.mark.parametrize(
    ("text", "fold"),
    [
        ("We’d LIKE “15 %”", 'we\'d like "15 %"'),
        ("net–60", "net-60"),
        ("discоunt", "discount"),  # a Cyrillic letter among the Latin ones
        ("１５％", "15%"),
        ("İstanbul", "İstanbul"),  # a letter that would grow stays as it is
    ],
)
def test_folding_keeps_every_offset(text: str, fold: str) -> None:
    assert folded(text) == fold
    assert len(folded(text)) == len(text)
