"""Is everyone heard in calls and chats, whatever program wrote them down?"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from giveget.adapters.mail import Report
from giveget.adapters.transcripts import Turn, format_of, turns_of
from tests.unit.adapters.transcripts.samples import SAMPLES, Sample


def turns(folder: Path, name: str, content: str | bytes) -> tuple[list[Turn], Report]:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    written_as = format_of(path.read_bytes(), path.suffix)
    assert written_as is not None
    report = Report()
    return list(turns_of(path, written_as, report)), report


def codes(report: Report) -> list[str]:
    return [finding.code for finding in report.findings]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_who_says_what(sample: Sample, tmp_path: Path) -> None:
    found, report = turns(tmp_path, sample.name, sample.content)
    assert tuple((turn.speaker, turn.text) for turn in found) == sample.said
    assert codes(report) == []


@pytest.mark.parametrize("end", ["\r\n", "\r"])
@pytest.mark.parametrize("name", ["otter.txt", "zoom.vtt", "whatsapp-ios.txt", "gong.json"])
def test_ends_of_lines_do_not_matter(name: str, end: str, tmp_path: Path) -> None:
    sample = next(sample for sample in SAMPLES if sample.name == name)
    found, _ = turns(tmp_path, name, sample.content.replace("\n", end))
    assert tuple((turn.speaker, turn.text) for turn in found) == sample.said


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1252"])
def test_encodings(encoding: str, tmp_path: Path) -> None:
    content = "Dana Müller  0:03\nWir brauchen 10 % für drei Jahre.\n\nSam  0:09\nNein.\n"
    found, _ = turns(tmp_path, "call.txt", content.encode(encoding))
    assert found[0].speaker == "Dana Müller"
    assert found[0].text == "Wir brauchen 10 % für drei Jahre."


def test_times_of_a_call_and_places_in_the_file(tmp_path: Path) -> None:
    content = "Dana Ruiz  0:03\nHello.\n\nSam Lee  1:00:09\nHi.\n"
    (first, second), _ = turns(tmp_path, "call.txt", content)
    assert (first.at_seconds, second.at_seconds) == (3.0, 3609.0)
    assert (first.line, second.line) == (1, 4)
    assert content.encode()[second.offset : second.end] == b"Sam Lee  1:00:09\nHi.\n"


def test_dates_of_chats(tmp_path: Path) -> None:
    (first,), report = turns(tmp_path, "a.txt", "3/13/24, 2:05 PM - Dana: hello\n")
    assert first.date == datetime(2024, 3, 13, 14, 5)  # noqa: DTZ001 - the chat names no offset
    assert codes(report) == []
    (first,), report = turns(tmp_path, "b.txt", "03/04/24, 14:05 - Dana: hello\n")
    assert first.date == datetime(2024, 4, 3, 14, 5)  # noqa: DTZ001
    assert codes(report) == ["GG671"]
    (first,), _ = turns(tmp_path, "c.json", '[{"text": "hi", "user": "U1", "ts": "1700000000.5"}]')
    assert first.date == datetime(2023, 11, 14, 22, 13, 20, 500_000, tzinfo=UTC)
    assert first.is_chat


def test_files_in_a_chat_are_named(tmp_path: Path) -> None:
    content = (
        "13/03/24, 14:05 - Dana: offer.pdf (file attached)\n"
        "13/03/24, 14:06 - Dana: <Media omitted>\n"
    )
    found, _ = turns(tmp_path, "chat.txt", content)
    assert [[file.name for file in turn.attachments] for turn in found] == [["offer.pdf"], [""]]


def test_slack_names_come_from_the_list_of_users(tmp_path: Path) -> None:
    (tmp_path / "users.json").write_text(
        '[{"id": "U1", "name": "dana", "profile": {"real_name": "Dana Ruiz"}}]', encoding="utf-8"
    )
    channel = tmp_path / "general"
    channel.mkdir()
    (turn,), _ = turns(channel, "2024-01-01.json", '[{"user":"U1","text":"<@U1> hi","ts":"1.5"}]')
    assert turn.text.startswith("@dana") or turn.text.startswith("@Dana Ruiz")
    assert turn.speaker in ("dana", "Dana Ruiz")


def test_a_letter_with_colons_is_no_dialogue() -> None:
    letter = (
        b"Hi Sam,\n\nour ask:\nPrice: 100\nTerm: 12 months\nPayment: net 60\nPrice: less\n\nDana\n"
    )
    assert format_of(letter, ".txt") is None


def test_captions_that_roll_say_nothing_twice(tmp_path: Path) -> None:
    content = (
        "WEBVTT\n\n00:01.000 --> 00:02.000\nwe<00:01.500><c> need</c>\n\n"
        "00:02.000 --> 00:02.010\nwe need\n\n"
        "00:02.010 --> 00:04.000\nwe need\nten<00:03.000><c> percent</c>\n"
    )
    content = content.replace("<00:01.500>", "<00:00:01.500>").replace("<00:03", "<00:00:03")
    (turn,), _ = turns(tmp_path, "call.vtt", content)
    assert turn.text == "we need ten percent"


@pytest.mark.parametrize(
    ("name", "content", "said", "code"),
    [
        ("a.vtt", "00:01.000 --> 00:02.000\nhello\n", ["hello"], "GG667"),
        ("b.vtt", "WEBVTT\n\n00:01.000 --> 00:0x.000\nhello\n", ["hello"], "GG665"),
        ("c.vtt", "WEBVTT\n\n00:02.000 --> 00:01.000\nhello\n", ["hello"], "GG666"),
        ("d.srt", "hello\n", ["hello"], "GG668"),
        ("e.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n\n", [], "GG672"),
        ("f.vtt", "WEBVTT\n", [], "GG661"),
        ("g.json", '{"a": ', [], "GG669"),
        ("h.json", "[" * 100_000, [], "GG669"),
        ("i.json", '{"a": ' + "9" * 5_000 + "}", [], "GG669"),
        ("j.json", '{"a": {"b": 1}}', [], "GG670"),
        ("k.jsonl", '{"text": "hello"}\n{"text": "ho\n{"text": "ha"}\n', ["hello ha"], "GG669"),
    ],
)
def test_what_is_broken_is_said(
    name: str, content: str, said: list[str], code: str, tmp_path: Path
) -> None:
    found, report = turns(tmp_path, name, content)
    assert [turn.text for turn in found] == said
    assert code in codes(report)
    finding = next(finding for finding in report.findings if finding.code == code)
    assert finding.where is not None
    assert finding.where.source.endswith(name)
