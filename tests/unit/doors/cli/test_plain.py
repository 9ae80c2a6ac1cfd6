"""Can a page in a pipe be searched line by line?"""

from __future__ import annotations

from giveget.doors.cli.paper.letters import Letters
from giveget.doors.cli.paper.plain import plain_text
from tests.unit.doors.cli.pages import EVERYTHING, LETTER


def test_every_line_names_what_it_is() -> None:
    lines = plain_text(EVERYTHING, Letters("utf-8")).splitlines()
    assert lines[:7] == [
        "Training & more: licence-fee, in USD",
        "price on the table: 180,000.00",
        "walk-away value: 45,600.00 (41,040.00 to 50,160.00)",
        "ask a1: licence: in → out | cost to us 106,451.61 | “out”",
        "ask a2: payment | cost to us 2,798.16 | because two lines",
        "ask: together | cost to us 107,594.95",
        "point 1: Nash | gain 12.00 | discount 5%; payment net 45",
    ]
    assert "reply 1: YES-IF | 61,964.50 over walk-away | ratio 3.43" in lines
    assert "reply 1 give: payment | net 0 → net 60 | 2,798.16" in lines
    assert "reply 1 gets together: 9,600.00" in lines
    assert "reply 1 why: second reason" in lines
    assert lines[-1] == "for your eyes only"


def test_the_letter_stands_alone_between_its_marks_and_unchanged() -> None:
    text = plain_text(EVERYTHING, Letters("utf-8"))
    letter = text.split("--- reply 1 text to send ---\n")[1]
    assert letter.split("\n--- reply 1 end of text ---\n")[0] == LETTER


def test_no_escape_codes_and_no_lines_drawn() -> None:
    text = plain_text(EVERYTHING, Letters("utf-8"))
    assert "\x1b" not in text
    assert not set("─━│┃╭") & set(text)


def test_ascii_is_enough() -> None:
    assert plain_text(EVERYTHING, Letters("ascii")).isascii()
