"""Does a text reach every terminal unharmed, and harmless?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giveget.doors.cli.paper.letters import Letters


def test_a_unicode_terminal_gets_the_typography() -> None:
    assert Letters("UTF-8").fit("net 30 → net 60 “late”") == "net 30 → net 60 “late”"


@pytest.mark.parametrize("encoding", ["ascii", "ANSI_X3.4-1968", None])
def test_an_ascii_terminal_gets_words_it_can_show(encoding: str | None) -> None:
    assert Letters(encoding).fit("0% → 5% × 3 … “so” – 7 €") == '0% -> 5% x 3 ... "so" - 7 EUR'


def test_letters_of_an_old_encoding_stay_where_it_has_them() -> None:
    assert Letters("iso-8859-1").fit("Jürgen Ł → 5") == "Jürgen ? -> 5"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2Jgone", "\ufffd[2Jgone"),
        ("price\u202eDSU", "priceDSU"),
        ("a\tb", "a    b"),
        ("a\r\nb", "a\nb"),
        ("no\u00a0break", "no break"),
        ("bell\x07", "bell\ufffd"),
    ],
)
def test_what_a_terminal_would_obey_is_not_passed_on(text: str, shown: str) -> None:
    assert Letters("utf-8").fit(text) == shown


@given(st.text(), st.sampled_from(["utf-8", "ascii", "cp1252", "iso-8859-2"]))
def test_any_text_can_be_written_and_holds_no_control_character(text: str, encoding: str) -> None:
    shown = Letters(encoding).fit(text)
    shown.encode(encoding)
    assert all(
        character == "\n" or character.isprintable() or character == "\ufffd" for character in shown
    )
