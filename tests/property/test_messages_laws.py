"""Which laws hold for every mailbox, transcript and chat?"""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from giveget.adapters.mail import MessageError
from giveget.adapters.mailbox import load_conversations
from giveget.core.language.conversation import Entry, Head, Threads, plain_subject, tongues_of

_WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), max_size=200)
_PIECES = st.sampled_from(
    [
        b"From a@b.example Mon Jan  6 09:00:00 2025\n", b"From: a@b.example\n", b"Subject: x\n",
        b"\n", b"\n\n", b"hello\n", b"> quoted\n", b"-- \n", b"WEBVTT\n\n", b"\xff", b"\x00",
        b"00:00:01.000 --> 00:00:02.000\n", b"<v Dana Ruiz>", b"Dana Ruiz: ", b"Dana  0:03\n",
        b"[12.03.24, 14:05:22] Dana: hi\n", b'[{"text": "hi", "user": "a"}]', b'{"messages": [',
        b"Content-Type: multipart/mixed; boundary=b\n", b"--b\n", b"--b--\n", b"On Mon, a wrote:\n",
        b"Content-Type: message/rfc822\n\n", b"References: <a@b> <c@d>\n", b"Date: x\n",
        b"Content-Transfer-Encoding: base64\n", b"=?utf-8?B?AA==?=", "\u202e\u200b".encode(),
    ]
)  # fmt: skip
_SUFFIXES = st.sampled_from(
    [".eml", ".mbox", ".txt", ".vtt", ".srt", ".sbv", ".json", ".jsonl", ""]
)


def _both(path: Path) -> tuple[list[Entry], list[Entry]]:
    loaded = load_conversations(path)
    return list(loaded.messages()), [e for talk in loaded.conversations() for e in talk.entries]


@given(data=st.lists(_PIECES | st.binary(max_size=40), max_size=30), suffix=_SUFFIXES)
@settings(max_examples=300)
def test_any_file_loads_and_both_ways_to_read_agree(data: list[bytes], suffix: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"any{suffix}")
        path.write_bytes(b"".join(data))
        try:
            listed, grouped = _both(path)
        except MessageError:
            return
        assert sorted(e.place.number for e in grouped) == [e.place.number for e in listed]
        keys = {e.place.number: e.conversation for e in listed}
        assert {e.place.number: e.conversation for e in grouped} == keys
        for known, entry in enumerate(listed):
            rest = list(load_conversations(path).messages(after=entry.place))
            assert rest == listed[known + 1 :]


@given(texts=st.lists(_WORDS, min_size=1, max_size=8))
def test_no_mail_of_a_mailbox_is_lost(texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "talks.mbox")
        with path.open("wb") as file:
            for number, text in enumerate(texts):
                mail = EmailMessage()
                mail["From"], mail["Subject"] = "a@b.example", f"s{number}"
                mail["Message-ID"] = f"<{number}@b.example>"
                mail.set_content(text, cte="base64")
                file.write(b"From a@b.example Mon Jan  6 09:00:00 2025\n")
                file.write(mail.as_bytes() + b"\n")
        listed, _ = _both(path)
        assert [entry.id for entry in listed] == [f"{n}@b.example" for n in range(len(texts))]


@given(
    said=st.lists(
        st.tuples(st.sampled_from(["Dana Ruiz", "Sam Lee", "Kim"]), st.integers(1, 99)),
        min_size=1,
        max_size=20,
    )
)
def test_every_caption_is_in_some_turn(said: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "call.vtt")
        cues = (
            f"00:{n:02}:00.000 --> 00:{n:02}:59.000\n<v {who}>word{word} here</v>\n"
            for n, (who, word) in enumerate(said)
        )
        path.write_text("WEBVTT\n\n" + "\n".join(cues), encoding="utf-8")
        turns, _ = _both(path)
        assert sum(turn.pieces for turn in turns) == len(said)
        words = " ".join(turn.message.text for turn in turns).split()
        assert words == [w for _, word in said for w in (f"word{word}", "here")]
        speakers = [turn.message.sender for turn in turns]
        assert all(a != b for a, b in pairwise(speakers))


@given(
    heads=st.lists(
        st.builds(
            Head,
            id=st.sampled_from(["", "1", "2", "3", "4"]),
            answers=st.lists(st.sampled_from(["1", "2", "3", "4"]), max_size=3).map(tuple),
            subject=st.sampled_from(["", "x", "Re: x", "AW: y", "y"]),
            people=st.frozensets(st.sampled_from(["a", "b", "c"]), max_size=2),
            seconds=st.none() | st.floats(0, 1e8),
            origin=st.sampled_from(["p", "q", "r"]),
        ),
        max_size=12,
    )
)
def test_conversations_do_not_depend_on_what_comes_later(heads: list[Head]) -> None:
    whole, half = Threads(), Threads()
    keys = [whole.key(head) for head in heads]
    assert [half.key(head) for head in heads[: len(heads) // 2]] == keys[: len(heads) // 2]


@given(depth=st.integers(1, 30), start=st.datetimes(datetime(2000, 1, 1), datetime(2030, 1, 1)))  # noqa: DTZ001
def test_a_chain_of_answers_is_one_conversation(depth: int, start: datetime) -> None:
    threads = Threads()
    begin = start.replace(tzinfo=UTC)
    keys = {
        threads.key(
            Head(
                id=str(n),
                answers=(str(n - 1),) if n else (),
                seconds=(begin + timedelta(days=n)).timestamp(),
            )
        )
        for n in range(depth)
    }
    assert len(keys) == 1


@given(subject=_WORDS)
def test_a_plain_subject_stays_plain(subject: str) -> None:
    assert plain_subject(plain_subject(subject)) == plain_subject(subject)


@given(text=_WORDS)
def test_shares_of_languages_add_up(text: str) -> None:
    found = tongues_of(text)
    assert not found or abs(sum(tongue.share for tongue in found) - 1) < 1e-9
    assert all(0 <= tongue.confidence <= 1 for tongue in found)
