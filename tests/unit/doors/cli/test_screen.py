"""Does a page fit a terminal?"""

from __future__ import annotations

import io
import re

import pytest

from giveget.doors.cli.paper.letters import Letters
from giveget.doors.cli.paper.screen import WIDEST, show_page
from tests.unit.doors.cli.pages import EVERYTHING, LETTER

_CODES = re.compile(r"\x1b\[[0-9;]*m")


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def __init__(self, encoding: str = "utf-8") -> None:
        super().__init__()
        self._encoding = encoding

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self._encoding

    def isatty(self) -> bool:
        return True


def shown(monkeypatch: pytest.MonkeyPatch, columns: int, encoding: str = "utf-8") -> str:
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("TERM", "xterm-256color")
    terminal = Terminal(encoding)
    show_page(EVERYTHING, terminal, Letters(encoding))
    return terminal.getvalue()


@pytest.mark.parametrize("columns", [40, 60, 80, 100, 120])
def test_no_line_is_wider_than_the_terminal(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    lines = _CODES.sub("", shown(monkeypatch, columns)).splitlines()
    assert max(map(len, lines)) <= columns


def test_a_very_wide_terminal_is_not_filled(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = _CODES.sub("", shown(monkeypatch, 300)).splitlines()
    assert max(map(len, lines)) <= WIDEST


@pytest.mark.parametrize("columns", [80, 120])
def test_numbers_are_never_cut(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    text = _CODES.sub("", shown(monkeypatch, columns))
    for number in ("180,000.00", "106,451.61", "107,594.95", "2,798.16", "9,600.00", "12.00"):
        assert number in text
    assert "…" not in text


def test_gives_stand_left_of_gets_with_both_totals_in_one_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lines = _CODES.sub("", shown(monkeypatch, 80)).splitlines()
    (head,) = (line for line in lines if "we give" in line)
    assert head.index("we give") < head.index("│") < head.index("we get")
    (totals,) = (line for line in lines if line.count("together") == 2)
    assert totals.index("2,798.16") < totals.index("│") < totals.index("9,600.00")


def test_the_letter_can_be_copied_without_lines_drawn_beside_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lines = [line.strip() for line in _CODES.sub("", shown(monkeypatch, 120)).splitlines()]
    start = next(i for i, line in enumerate(lines) if line.startswith("text to send"))
    end = next(i for i, line in enumerate(lines) if i > start and line.startswith("━"))
    assert "\n".join(lines[start + 1 : end]) == LETTER


def test_colours_can_be_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[32m" in shown(monkeypatch, 80)
    monkeypatch.setenv("NO_COLOR", "1")
    coloured = re.compile(r"\x1b\[[0-9;]*3[0-7]m")
    assert not coloured.search(shown(monkeypatch, 80))


def test_an_ascii_terminal_gets_ascii(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, 80, "ascii").isascii()
