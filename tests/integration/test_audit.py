"""The audit of a real mailbox: the same by any road, and clear words where it cannot be done."""

from __future__ import annotations

import csv
import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from giveget.adapters.reports import NotesFile
from giveget.bootstrap.audits import MailboxRequest, read_mailbox
from giveget.desk.audit import Threads
from tests.integration.cli import EXAMPLES, SRC, Done, giveget, giveget_process
from tests.realdata import real

_MAILBOX = EXAMPLES / "audit" / "mailbox.mbox"
_DEALS = EXAMPLES / "audit" / "deals.csv"
_OWN = (
    *("--term", "pension=pension", "--term", "company car=car,leased"),
    *("--term", "working hours=hour", "--term", "promotion=promotion,track"),
    *("--term", "position=manager,programmer,position,qa"),
)


def talks(tmp_path: Path) -> tuple[str, ...]:
    """The command for the public talks between employers and candidates; the employer is us."""
    mailbox, deals = real("mailbox/contract-talks.mbox"), tmp_path / "deals.csv"
    with deals.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        heads = ("Deal ID", "Deal Name", "Account", "Stage", "Amount", "Currency", "Created")
        writer.writerow((*heads, "Close Date"))
        for number in range(70):
            stage = "Won" if number % 3 else "Lost"
            name = f"Contract terms {number}"
            days = ("2025-01-01", "2025-12-31")
            writer.writerow(
                (f"C-{number}", name, f"Candidate {number}", stage, 120000, "USD", *days)
            )
    us = ("--us", "employer*@example.com", "--side", "buyer")
    return ("audit", str(mailbox), "--deals", str(deals), *us, *_OWN)


def test_a_real_mailbox_has_every_talk_with_its_deal_and_its_words(tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    done = giveget(*talks(tmp_path), "--out", str(report), "--json", "-j", "1")
    assert done.code == 0, done.err
    found = done.json
    assert (found["messages"], found["conversations"]) == (2359, 70)
    subjects = {one["subject"]: one["deal"] for one in found["matched"]}
    assert subjects == {f"Contract terms {n}": f"C-{n}" for n in range(70)}
    assert found["conceded"]["count"] > 50
    text = real("mailbox/contract-talks.mbox").read_bytes()
    for row in found["evidence"]:
        assert text[row["offset"] :].startswith(b"From ")
        assert 0 < row["confidence"] <= 1
    page = report.read_text(encoding="utf-8")
    assert "What was given for nothing" in page
    assert "http" not in page.replace("http-equiv", "").replace("http://www.w3.org/2000/svg", "")
    assert not (tmp_path / "report.html.reading").exists()


def test_two_processes_find_what_one_finds(tmp_path: Path) -> None:
    command = (*talks(tmp_path), "--json")
    alone = giveget_process(*command, "-j", "1")
    both = giveget_process(*command, "-j", "2")
    assert alone.code == both.code == 0
    assert alone.out == both.out


class _StoppedError(Exception):
    pass


def test_a_resumed_audit_is_the_uninterrupted_one(tmp_path: Path) -> None:
    mailbox = real("mailbox/contract-talks.mbox")
    whole = _read(mailbox, tmp_path / "a", resume=False)
    with pytest.raises(_StoppedError):
        _read(mailbox, tmp_path / "b", resume=False, stop_at=900)
    assert (tmp_path / "b").exists()
    resumed = _read(mailbox, tmp_path / "b", resume=True)
    assert resumed.messages == whole.messages
    assert resumed.all() == whole.all()


def _read(mailbox: Path, notes: Path, *, resume: bool, stop_at: int = 0) -> Threads:
    seen: list[int] = []

    def tick(done: int, total: int) -> None:
        seen.append(done)
        if stop_at and len(seen) * 200 >= stop_at:
            raise _StoppedError

    request = MailboxRequest(
        path=str(mailbox), us=("employer*@example.com",), notes=str(notes), resume=resume
    )
    return read_mailbox(request, tick).threads


def test_ctrl_c_leaves_what_was_read_and_says_how_to_go_on(tmp_path: Path) -> None:
    out, talk = tmp_path / "r.html", talks(tmp_path)
    command = [sys.executable, "-m", "giveget", *talk, "--out", str(out), "-j", "2"]
    with subprocess.Popen(
        command, env={"PYTHONPATH": str(SRC)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        notes = tmp_path / "r.html.reading"
        until = time.monotonic() + 60
        while time.monotonic() < until and running.poll() is None:
            if notes.exists() and notes.stat().st_size > 20_000:
                break
            time.sleep(0.01)
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=60)
    if running.returncode == 0:
        pytest.skip("it was done before it could be interrupted")
    assert running.returncode == 130, said
    assert b"--resume" in said
    assert b"Traceback" not in said
    assert giveget(*talk, "--out", str(out), "-j", "1", "--resume").code == 0
    assert out.exists()
    assert not notes.exists()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (("{tmp}/empty.mbox", "--deals", str(_DEALS)), "there is no message in it"),
        (("{tmp}/none.mbox", "--deals", str(_DEALS)), "cannot be opened"),
        ((str(_MAILBOX), "--deals", str(EXAMPLES / "playbook.yaml")), "GG612"),
        ((str(_MAILBOX), "--deals", "{tmp}/none.csv"), "GG611"),
        ((str(_MAILBOX), "--deals", str(_DEALS), "--us", "nobody.example"), "nobody writes as"),
        ((str(_MAILBOX), "--deals", str(_DEALS), "--us", "*"), "everybody writes as"),
        ((str(_MAILBOX), "--deals", str(_DEALS), "--out", "{tmp}/x.pdf"), "must end in"),
        ((str(_MAILBOX), "--deals", str(_DEALS), "--out", "{tmp}/no/x.html"), "cannot write"),
        ((str(_MAILBOX), "--deals", str(_DEALS), "--resume"), "--resume needs"),
        ((str(_MAILBOX), "--deals", str(_DEALS), "--deal-map", "x"), "not of the form"),
        ((str(_MAILBOX), "--deals", str(_DEALS), "--term", "x="), "not of the form"),
        ((str(_MAILBOX),), "Missing option '--deals'"),
    ],
)
def test_bad_input_is_said_in_words(given: tuple[str, ...], words: str, tmp_path: Path) -> None:
    (tmp_path / "empty.mbox").touch()
    done = giveget("audit", *(one.replace("{tmp}", str(tmp_path)) for one in given))
    assert done.code == 2
    assert words in done.err
    assert "Traceback" not in done.err


def test_a_mailbox_without_a_deal_is_a_finding_and_audited_all_the_same(tmp_path: Path) -> None:
    deals = tmp_path / "d.csv"
    deals.write_text("Name,Amount,Stage\nSomething,5000,Won\nElse,4000,Lost\n", encoding="utf-8")
    done = giveget("audit", str(_MAILBOX), "--deals", str(deals), "--json")
    assert done.code == 1
    assert "GG711" in done.err
    assert done.json["conceded"]["count"] == 6
    assert done.json["conceded"]["not_priced"] == 5  # the fee has its sum in the words


def test_a_folder_of_mails_is_a_mailbox_too(tmp_path: Path) -> None:
    mails = _MAILBOX.read_bytes().split(b"From harbour-training ")[1:]
    for number, mail in enumerate(mails):
        (tmp_path / f"{number:02}.eml").write_bytes(mail.split(b"\n", 1)[1])
    done = giveget("audit", str(tmp_path), "--deals", str(_DEALS), "--json", "-j", "1")
    assert done.code == 0, done.err
    assert done.json["conceded"] == _bundled().json["conceded"]


def test_the_screen_and_the_pipe_show_the_same_money() -> None:
    done = giveget("audit", str(_MAILBOX), "--deals", str(_DEALS))
    assert f"{_bundled().json['conceded']['amount']:,.2f} USD" in done.out


def test_a_formula_in_a_mail_stays_a_word_in_the_sheet(tmp_path: Path) -> None:
    box = tmp_path / "m.mbox"
    text = _MAILBOX.read_text(encoding="utf-8").replace(
        "We can do 6 % off, and", "=HYPERLINK(1) we can do 6 % off, and"
    )
    box.write_text(text, encoding="utf-8")
    sheet = tmp_path / "e.csv"
    giveget("audit", str(box), "--deals", str(_DEALS), "--csv", str(sheet))
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell.startswith("=")]


def test_notes_name_nothing_but_this_reading(tmp_path: Path) -> None:
    """The kept file is plain JSON lines; a changed mailbox is told."""
    box, notes = tmp_path / "m.mbox", tmp_path / "n"
    box.write_bytes(_MAILBOX.read_bytes())
    request = MailboxRequest(path=str(box), notes=str(notes))
    kept = read_mailbox(request, lambda _done, _total: None).kept
    assert isinstance(kept, NotesFile)
    lines: list[Any] = [json.loads(line) for line in notes.read_text("utf-8").splitlines()]
    assert len(lines[1]["notes"]) == 25
    with box.open("ab") as file:
        file.write(b"\n")
    done: Done = giveget("audit", str(box), "--deals", str(_DEALS), "--resume",
                         "--out", str(tmp_path / "r.html"))  # fmt: skip
    assert done.code == 2


def _bundled() -> Done:
    return giveget("audit", str(_MAILBOX), "--deals", str(_DEALS), "--json", "-j", "1")


@pytest.mark.principle("S4-32")
def test_the_books_say_which_win_was_a_pawns(tmp_path: Path) -> None:
    books, cut = ("--books", str(tmp_path / "books.db")), str(EXAMPLES / "deals/manager-cut.yaml")
    words = ("concession", "--give", "discount=6%", "--by", "Grace Holm", "--reason", "quarter end")
    assert giveget("record", "--deal", cut, *words, *books).code == 0
    audit = ("audit", str(_MAILBOX), "--deals", str(_DEALS), "--deal", cut, "--json", "-j", "1")
    assert giveget(*audit).json["flagged_wins"] == []
    assert giveget(*audit, *books).json["flagged_wins"] == ["A-101"]
