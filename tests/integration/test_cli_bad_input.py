"""Is bad input told clearly, with exit code 2, no traceback, and nothing written?"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.integration.cli import DEAL, EXAMPLES, MESSAGE, RENEWAL, Done, giveget

_BAD = """\
giveget: deal
id: a
sid: seller
side: seler
currency: usd
terms:
  discount: {kind: discount, options: [0%, 5], table: 0%}
lines:
  a: {price: -3, requires: [[b]]}
"""


def assert_bad(done: Done, *words: str) -> None:
    assert done.code == 2, done.out + done.err
    assert done.out == ""
    assert "Traceback" not in done.err
    for word in words:
        assert word in done.err, done.err


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.eml", b"", ("GG603",)),
        ("binary.eml", bytes(range(256)) * 12, ("GG602",)),
        ("huge.txt", b"please lower the price " * 600_000, ("GG601", "MB")),
        ("picture.eml", b"\x89PNG\r\n\x1a\n" + bytes(100), ("GG602", "picture")),
        ("zeros.txt", bytes(5000), ("GG602",)),
    ],
    ids=["empty", "binary", "huge", "picture", "zeros"],
)
def test_what_is_no_message(tmp_path: Path, name: str, data: bytes, words: tuple[str, ...]) -> None:
    (tmp_path / name).write_bytes(data)
    done = giveget("reply", "--deal", DEAL, name, folder=tmp_path)
    assert_bad(done, name, *words)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_message_that_is_not_there_or_a_folder(tmp_path: Path) -> None:
    assert_bad(giveget("reply", "--deal", DEAL, "nothing.eml"), "nothing.eml", "GG600")
    assert_bad(giveget("reply", "--deal", DEAL, str(tmp_path)), "GG600")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_message_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_text("please lower the price", encoding="utf-8")
    path.chmod(0)
    assert_bad(giveget("reply", "--deal", DEAL, str(path)), "GG600")


def test_a_deal_with_mistakes_names_all_of_them_with_their_places(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text(_BAD, encoding="utf-8")
    done = giveget("reply", "--deal", "bad.yaml", MESSAGE, folder=tmp_path)
    assert_bad(
        done,
        "bad.yaml:3:1 GG020",
        "did you mean side?",
        "bad.yaml:4:7 GG026",
        "bad.yaml:5:11 GG040",
        "bad.yaml:7:44 GG033",
        "bad.yaml:9:14 GG037",
    )


def test_check_prints_the_same_findings_on_standard_output(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text(_BAD, encoding="utf-8")
    checked = giveget("check", "bad.yaml", folder=tmp_path)
    assert checked.code == 2
    assert checked.out == giveget("reply", "--deal", "bad.yaml", "x", folder=tmp_path).err


def test_check_says_which_files_are_fine() -> None:
    names = [str(path) for path in sorted((EXAMPLES / "deals").glob("*.yaml"))]
    done = giveget("check", str(EXAMPLES / "playbook.yaml"), *names)
    assert done.code == 0, done.out
    assert done.out.count(": fine\n") == len(names) + 1


def test_a_deal_that_is_a_folder_a_playbook_or_missing(tmp_path: Path) -> None:
    assert_bad(giveget("reply", "--deal", str(tmp_path), MESSAGE), "GG001")
    assert_bad(giveget("reply", "--deal", "none.yaml", MESSAGE), "none.yaml GG001")
    assert_bad(giveget("reply", "--deal", str(EXAMPLES / "playbook.yaml"), MESSAGE), "GG015")


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        ("discont=10%", "did you mean discount?"),
        ("discount=banana", "write a percentage such as 15%"),
        ("discount=250%", "discount=250%"),
        ("discount=-5%", "discount=-5%"),
        ("discount=nan", "discount=nan"),
        ("payment=10000000 days", "payment"),
        ("discount", "discount=15%"),
    ],
)
def test_a_typed_ask_that_cannot_be(ask: str, words: str) -> None:
    assert_bad(giveget("price", "--deal", RENEWAL, "--ask", ask), words)


def test_a_role_that_the_playbook_lacks() -> None:
    done = giveget("trades", "--deal", RENEWAL, "--ask", "discount=5%", "--role", "boss")
    assert_bad(done, "boss", "rep, manager")


def test_nothing_asked_is_a_question_of_usage() -> None:
    for command in ("price", "trades", "reply"):
        assert_bad(giveget(command, "--deal", RENEWAL), "--ask TERM=VALUE")


@pytest.mark.parametrize(
    "arguments",
    [
        ("frontier", "--deal", RENEWAL, "--plot", "deal.yaml"),
        ("frontier", "--deal", RENEWAL, "--plot", "missing/plot.svg"),
        ("price", "--deal", RENEWAL, "--ask", "discount=5%", "--html", "deal.yaml"),
        ("price", "--deal", RENEWAL, "--ask", "discount=5%", "--html", "missing/a.html"),
    ],
    ids=["plot-ending", "plot-folder", "html-ending", "html-folder"],
)
def test_a_slip_of_the_hand_never_writes_over_a_deal(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    (tmp_path / "deal.yaml").write_text("mine", encoding="utf-8")
    assert_bad(giveget(*arguments, folder=tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["deal.yaml"]
    assert (tmp_path / "deal.yaml").read_text(encoding="utf-8") == "mine"


def test_with_json_the_trouble_is_a_document() -> None:
    done = giveget("reply", "--deal", "none.yaml", MESSAGE, "--json")
    assert done.code == 2
    assert [f["code"] for f in done.json["error"]["findings"]] == ["GG001"]
    assert "GG001" in done.err


def test_init_never_overwrites(tmp_path: Path) -> None:
    assert giveget("init", "w", folder=tmp_path).code == 0
    playbook = tmp_path / "w" / "playbook.yaml"
    playbook.write_text("mine", encoding="utf-8")
    (tmp_path / "w" / "deals" / "lease.yaml").unlink()
    done = giveget("init", "w", folder=tmp_path)
    assert_bad(done, str(Path("w") / "playbook.yaml"), "--force")
    assert playbook.read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "w" / "deals" / "lease.yaml").exists()
    assert giveget("init", "w", "--force", folder=tmp_path).code == 0
    assert playbook.read_bytes() == (EXAMPLES / "playbook.yaml").read_bytes()


def test_a_message_cannot_command_the_terminal() -> None:
    text = b"Please take the licensing fee out.\x1b]0;owned\x07\x1b[2J"
    done = giveget("reply", "--deal", DEAL, "-", given=text)
    assert "\x1b" not in done.out + done.err
    assert "\x07" not in done.out + done.err
