"""Does ``giveget read`` keep its contract on messages, mailboxes, calls and rubbish?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.integration.cli import DEAL, EXAMPLES, MESSAGE, giveget
from tests.realdata import real

_ACTS = {"accept", "refuse", "question", "commitment", "deadline", "threat", "objection", "thanks"}
_BANDS = {"calm", "strain", "pull"}
_SAID = (
    "asks",
    "offers",
    "objections",
    "questions",
    "commitments",
    "deadlines",
    "threats",
    "facts",
)


def _assert_contract(document: dict[str, object]) -> None:
    messages = document["messages"]
    assert isinstance(messages, list)
    newest = document["newest"]
    assert isinstance(newest, int)
    assert 0 <= newest < len(messages)
    for message in messages:
        assert set(message["acts"]) <= _ACTS
        assert message["tension_band"] in _BANDS
        for kind in _SAID:
            for said in message[kind]:
                assert message["text"][said["start"] : said["end"]] == said["quote"]


@pytest.mark.parametrize("name", sorted(path.stem for path in EXAMPLES.glob("messages/*.eml")))
def test_every_example_is_read_in_the_terms_of_its_deal(name: str) -> None:
    deal = EXAMPLES / "deals" / f"{name.removesuffix('-2')}.yaml"
    done = giveget(
        "read", "--deal", str(deal), str(EXAMPLES / "messages" / f"{name}.eml"), "--json"
    )
    assert done.code == 0, done.err
    _assert_contract(done.json)
    newest = done.json["messages"][done.json["newest"]]
    assert newest["ours"] is not True
    assert not newest["quoted"]


@pytest.mark.principle("S0-6", "S0-11")
def test_the_last_minute_ask_is_late_and_the_only_open_point() -> None:
    document = giveget("read", "--deal", DEAL, MESSAGE, "--json").json
    (ask,) = document["messages"][document["newest"]]["asks"]
    assert (ask["kind"], ask["to"], ask["late"]) == ("scope_remove", "out", True)
    assert document["open"] == [ask["term"]]
    assert ask["term"] not in document["agreed"]


def test_what_we_wrote_ourselves_asks_for_nothing() -> None:
    document = giveget("read", "--deal", DEAL, MESSAGE, "--json").json
    ours = [message for message in document["messages"] if message["ours"]]
    assert ours
    assert all(not message["asks"] for message in ours)
    assert document["conversations"][0]["started_by_us"] is True


def test_a_mailbox_is_one_document_and_one_page(tmp_path: Path) -> None:
    box = tmp_path / "two.mbox"
    mail = "From - x\nFrom: {0}@x.example\nTo: b@y.example\nSubject: {0}\n\nWe need net 60.\n\n"
    box.write_text(mail.format("ann") + mail.format("cas"), encoding="utf-8")
    document = giveget("read", str(box), "--json").json
    assert [one["subject"] for one in document["conversations"]] == ["ann", "cas"]
    assert [one["open"] for one in document["conversations"]] == [["payment"], ["payment"]]
    assert document["newest"] == 1
    page = giveget("read", str(box))
    assert page.code == 0
    assert "2 messages in 2 conversations" in page.out


def test_a_call_is_read_with_its_speakers(tmp_path: Path) -> None:
    call = tmp_path / "call.vtt"
    call.write_text(
        "WEBVTT\n\n00:00.000 --> 00:03.000\n<v Ann>Could you do ten percent off?\n\n"
        "00:04.000 --> 00:06.000\n<v Bob>What would you do in return?\n",
        encoding="utf-8",
    )
    document = giveget("read", str(call), "--json").json
    assert [message["from"] for message in document["messages"]] == ["Ann", "Bob"]
    assert [ask["to"] for ask in document["messages"][0]["asks"]] == ["10%"]
    _assert_contract(document)


def test_a_date_gives_a_text_its_friday() -> None:
    done = giveget("read", "-", "--date", "2026-11-18", "--json", given=b"I'll send it by Friday.")
    assert done.json["messages"][0]["commitments"][0]["day"] == "2026-11-20"


@pytest.mark.parametrize("name", ["nothing-there.eml", "\0"])
def test_what_is_not_there_is_said(name: str) -> None:
    done = giveget("read", name)
    assert (done.code, done.out) == (2, "")
    assert "Traceback" not in done.err


def test_nothing_on_standard_input_is_bad_input() -> None:
    done = giveget("read", "-", "--json")
    assert done.code == 2
    assert json.loads(done.out)["error"]["kind"] == "input"


@given(message=st.binary(max_size=400))
def test_any_bytes_end_in_an_answer_or_a_reason(message: bytes) -> None:
    done = giveget("read", "-", "--json", given=message)
    assert done.code in (0, 1, 2), done.err
    assert "Traceback" not in done.err
    document = json.loads(done.out)
    if "error" not in document:
        _assert_contract(document)


@pytest.mark.parametrize("name", ["mailbox/contract-talks.mbox", "mail", "transcripts"])
def test_real_sources_are_read_whole(name: str) -> None:
    done = giveget("read", str(real(name)), "--json")
    assert done.code in (0, 1), done.err
    _assert_contract(done.json)
    assert "Traceback" not in done.err
