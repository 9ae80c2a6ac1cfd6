"""Are the mailboxes, mails and transcripts that nobody here wrote read to the last message?"""

from __future__ import annotations

import mailbox
import re
from contextlib import closing
from pathlib import Path

import pytest

from giveget.adapters.mailbox import load_conversations
from giveget.core.language.conversation import Entry
from tests.realdata import real


def _loaded(path: Path) -> tuple[list[Entry], list[str]]:
    loaded = load_conversations(path)
    entries = list(loaded.messages())
    return entries, [finding.code for finding in loaded.findings]


def test_the_mailbox_has_as_many_mails_as_the_standard_library_finds() -> None:
    path = real("mailbox/contract-talks.mbox")
    with closing(mailbox.mbox(path)) as box:
        due = list(box)
    entries, codes = _loaded(path)
    assert len(entries) == len(due) == 2359
    assert [f"<{entry.id}>" for entry in entries] == [str(mail["Message-ID"]) for mail in due]
    assert [entry.dated for entry in entries] == [str(mail["Date"]) for mail in due]
    empty = sum(not str(mail.get_payload()).strip() for mail in due)
    assert sum(not entry.message.text for entry in entries) <= empty
    assert codes == []


def test_each_talk_of_the_mailbox_is_one_conversation() -> None:
    path = real("mailbox/contract-talks.mbox")
    talks = list(load_conversations(path).conversations())
    assert len(talks) == 70
    for talk in talks:
        number = talk.subject.rsplit(" ", 1)[1]
        assert {person.address.split("@")[0] for person in talk.people} == {
            f"candidate{number}",
            f"employer{number}",
        }
        dates = [entry.message.date for entry in talk.entries]
        assert dates == sorted(date for date in dates if date is not None)
    assert sum(len(talk.entries) for talk in talks) == 2359


def test_every_file_of_mail_is_a_message_or_named_in_a_finding() -> None:
    folder = real("mail")
    files = [path for path in folder.rglob("*") if path.is_file() and path.name[0] != "."]
    loaded = load_conversations(folder)
    entries = list(loaded.messages())
    named = {finding.where.source for finding in loaded.findings if finding.where}
    read = {entry.place.source for entry in entries}
    assert read | named == {str(path) for path in files}
    assert {Path(source).name for source in named} == {
        "mail_outlook_1",
        "camel_case_sender",
        "camel_case_signature",
    }


def _captions(path: Path) -> int:
    """Captions with words, counted without our parser: times with a line of words below."""
    text = path.read_text(encoding="utf-8-sig")
    time = r"[\d:.,a-z]+(?: --> |,)[\d:.,a-z]+[^\n]*"
    return len(re.findall(rf"^{time}\n(?!{time}$)[ \t]*\S", text, re.MULTILINE))


@pytest.mark.parametrize(
    ("name", "extra"),
    [
        ("captions_with_bom.vtt", 0),
        ("comments.vtt", 0),
        ("invalid.vtt", 0),
        ("invalid_timeframe.vtt", 0),
        ("invalid_timeframe.sbv", 0),
        ("invalid_timeframe_in_cue_text.vtt", 0),
        ("metadata_headers_multiline.vtt", 0),
        ("missing_caption_text.vtt", 0),
        ("missing_caption_text.sbv", 0),
        ("missing_timeframe.vtt", 1),  # words without times
        ("missing_timeframe.sbv", 1),
        ("one_caption.vtt", 0),
        ("sample.vtt", 0),
        ("sample.sbv", 0),
        ("styles.vtt", 0),
        ("using_identifiers.vtt", 0),
    ],
)
def test_every_caption_is_heard(name: str, extra: int) -> None:
    path = real(f"transcripts/vtt/{name}")
    entries, _ = _loaded(path)
    # A second voice in one caption counts nothing, so pieces are captions.
    assert sum(entry.pieces for entry in entries) == _captions(path) + extra
    words = " ".join(entry.message.text for entry in entries)
    for caption in re.findall(r"Caption text #\d+", path.read_text(encoding="utf-8-sig")):
        assert caption in words
    assert "-->" not in words or name == "comments.vtt"


def test_no_file_of_transcripts_is_passed_over_in_silence() -> None:
    folder = real("transcripts")
    loaded = load_conversations(folder)
    read = {entry.place.source for entry in loaded.messages()}
    named = {finding.where.source for finding in loaded.findings if finding.where}
    assert read | named == {str(path) for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("empty.vtt", "GG661"),
        ("no_captions.vtt", "GG661"),
        ("invalid.vtt", "GG667"),
        ("invalid_format1.srt", "GG661"),
        ("invalid_format2.srt", "GG668"),
        ("invalid_format4.srt", "GG668"),
        ("invalid_timeframe.vtt", "GG665"),
        ("invalid_timeframe.sbv", "GG665"),
        ("invalid_timeframe_in_cue_text.vtt", "GG672"),
        ("missing_caption_text.vtt", "GG672"),
        ("missing_timeframe.vtt", "GG668"),
    ],
)
def test_what_is_broken_in_transcripts_is_said(name: str, code: str) -> None:
    assert code in _loaded(real(f"transcripts/vtt/{name}"))[1]


def test_captions_of_a_machine_say_nothing_twice() -> None:
    entries, _ = _loaded(real("transcripts/vtt/youtube_dl.vtt"))
    words = " ".join(entry.message.text for entry in entries)
    assert "yeah yeah" not in words
    assert "this will happen is I'm" in words
