"""What does a person see, in a pipe, on a terminal, in a browser?"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest

from tests.integration.cli import DEAL, EXAMPLES, MESSAGE, RENEWAL, SRC, giveget

_CODES = re.compile(r"\x1b\[[0-9;]*m")


def on_terminal(*arguments: str, columns: int, code: int = 0, **environment: str) -> str:
    """Run giveget on a terminal of its own and return what it wrote there."""
    pty = pytest.importorskip("pty")
    reader, writer = pty.openpty()
    child = os.fork()
    if child == 0:  # pragma: no cover  another process
        os.dup2(writer, 1)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        environ = {**os.environ, "PYTHONPATH": str(SRC), "COLUMNS": str(columns)}
        environ |= {"TERM": "xterm-256color", "PYTHONIOENCODING": "utf-8", **environment}
        if "NO_COLOR" not in environment:
            environ.pop("NO_COLOR", None)
        os.execve(sys.executable, [sys.executable, "-m", "giveget", *arguments], environ)
    os.close(writer)
    chunks = []
    while True:
        try:
            chunk = os.read(reader, 65536)
        except OSError:
            break
        if not chunk:
            break
        chunks.append(chunk)
    os.close(reader)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == code
    return b"".join(chunks).decode("utf-8").replace("\r\n", "\n")


@pytest.mark.parametrize("columns", [80, 120])
def test_a_terminal_shows_price_first_then_walking_away_then_the_replies(columns: int) -> None:
    text = _CODES.sub("", on_terminal("reply", "--deal", DEAL, MESSAGE, columns=columns))
    order = ["price on the table", "walk-away value", "What they ask for", "REPLY 1",
             "DROP-THE-ROPE", "text to send ━", "Roads not taken", "proof"]  # fmt: skip
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    assert "61,964.50 over walk-away" in text
    assert max(map(len, text.splitlines())) <= columns


def test_colours_follow_the_reader() -> None:
    assert "\x1b[3" in on_terminal("reply", "--deal", DEAL, MESSAGE, columns=80)
    plain = on_terminal("reply", "--deal", DEAL, MESSAGE, columns=80, NO_COLOR="1")
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", plain)
    assert "\x1b" not in giveget("reply", "--deal", DEAL, MESSAGE).out


def test_a_dumb_terminal_gets_plain_lines() -> None:
    text = on_terminal("reply", "--deal", DEAL, MESSAGE, columns=80, TERM="dumb")
    assert "\x1b" not in text
    assert "\nreply 1: DROP-THE-ROPE" in text


def test_an_old_terminal_gets_what_it_can_show() -> None:
    for command in (("reply", "--deal", DEAL, MESSAGE), ("frontier", "--deal", RENEWAL), ("demo",)):
        done = giveget(*command, encoding="ascii")
        assert done.code == 0
        assert done.out.isascii()
        assert "in -> out" in done.out or command[0] == "frontier"


def test_json_is_readable_in_any_encoding() -> None:
    done = giveget("reply", "--deal", DEAL, MESSAGE, "--json", encoding="ascii")
    assert done.json["deal"] == "licence-fee"


def test_a_pipe_can_be_searched() -> None:
    lines = giveget("reply", "--deal", DEAL, MESSAGE).out.splitlines()
    assert [line for line in lines if line.startswith("walk-away value: 45,600.00")]
    assert [line for line in lines if line.startswith("ask a1: ")]
    assert [line for line in lines if line.startswith("not taken concede: ")]
    start = lines.index("--- reply 1 text to send ---")
    end = lines.index("--- reply 1 end of text ---")
    assert lines[start + 1].startswith("Hi Tom")
    assert "Dana" in "\n".join(lines[start:end])


def test_no_number_of_ours_stands_in_the_text_to_send() -> None:
    out = giveget("reply", "--deal", DEAL, MESSAGE).out
    letters = re.findall(r"--- reply \d text to send ---\n(.*?)\n--- reply", out, re.DOTALL)
    assert letters
    for secret in ("45,600", "45600", "41,040", "135,100", "1,100", "walk"):
        assert not any(secret in letter for letter in letters)


def test_the_demo_says_what_it_is_and_how_to_go_on() -> None:
    done = giveget("demo")
    assert done.code == 0
    assert "licensing fee" in done.err.splitlines()[0]
    assert "giveget init" in done.err


def test_a_workspace_works_at_once(tmp_path: Path) -> None:
    done = giveget("init", "my deals", folder=tmp_path)
    assert done.code == 0
    files = [path for path in (tmp_path / "my deals").rglob("*") if path.is_file()]
    assert len(files) == sum(path.is_file() for path in EXAMPLES.rglob("*"))
    for deal in sorted((tmp_path / "my deals" / "deals").glob("*.yaml")):
        message = tmp_path / "my deals" / "messages" / f"{deal.stem}.eml"
        done = giveget("reply", "--deal", str(deal), str(message))
        assert done.code in (0, 1), done.err
        assert done.err == ""


@pytest.mark.parametrize("ending", ["svg", "png", "html"])
def test_a_plot_is_written(tmp_path: Path, ending: str) -> None:
    done = giveget("frontier", "--deal", RENEWAL, "--plot", f"p.{ending}", folder=tmp_path)
    assert done.code == 0
    assert f"p.{ending}" in done.err
    data = (tmp_path / f"p.{ending}").read_bytes()
    assert data.startswith({"svg": b"<?xml", "png": b"\x89PNG", "html": b"<!doctype html>"}[ending])
    assert [path.name for path in tmp_path.iterdir()] == [f"p.{ending}"]


def test_a_plot_is_the_same_every_time(tmp_path: Path) -> None:
    for name in ("a.svg", "b.svg"):
        giveget("frontier", "--deal", RENEWAL, "--plot", name, folder=tmp_path)
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()


def test_the_math_sheet_as_a_page(tmp_path: Path) -> None:
    done = giveget(
        "price", "--deal", RENEWAL, "--ask", "discount=10%", "--html", "s.html", folder=tmp_path
    )
    assert done.code == 0
    page = (tmp_path / "s.html").read_text(encoding="utf-8")
    assert "32,570.30" in page
    assert "rule of thumb" in page
    assert "http" not in page


def test_a_frontier_lists_every_marked_point() -> None:
    out = giveget("frontier", "--deal", RENEWAL, "--top", "1").out
    for name in ("recommended", "Nash", "equal gains", "Kalai–Smorodinsky"):
        assert name in out


def test_findings_are_coloured_for_a_person_only(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("giveget: deal\nsid: seller\n", encoding="utf-8")
    path = str(tmp_path / "bad.yaml")
    shown = on_terminal("check", path, columns=80, code=2)
    assert "\x1b[31m\x1b[1mGG020" in shown
    assert _CODES.sub("", shown).split() == giveget("check", path).out.split()
    assert max(map(len, _CODES.sub("", shown).splitlines())) <= max(80, len(path) + 5)
    assert "\x1b" not in on_terminal("check", path, columns=80, code=2, NO_COLOR="1")
