"""Is every mail of a mailbox found, and in the right conversation?"""

from __future__ import annotations

import mailbox
import os
from email.message import EmailMessage
from itertools import pairwise
from pathlib import Path

import pytest

from giveget.adapters.mail import MessageNotFoundError
from giveget.adapters.mailbox import load_conversations
from giveget.adapters.mailbox import mbox as mbox_module
from giveget.core.language.conversation import Attachment, Conversation, Entry, SourceKind


def mail(number: int, subject: str, answers: int | None = None, text: str = "") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Dana Ruiz <dana@buyer.example>" if number % 2 else "sam@seller.example"
    message["To"] = "sam@seller.example" if number % 2 else "Dana Ruiz <dana@buyer.example>"
    message["Subject"] = subject
    message["Date"] = f"Mon, {number % 27 + 1:02} Jan 2025 09:00:00 +0100"
    message["Message-ID"] = f"<m{number}@mail.example>"
    if answers is not None:
        message["References"] = f"<m{answers}@mail.example>"
    message.set_content(text or f"words of mail {number}")
    return message


MAILS = (
    mail(1, "Renewal"),
    mail(2, "Re: Renewal", answers=1),
    mail(3, "Invoice"),
    mail(4, "Re: Renewal", answers=2, text="We agree.\n\nFrom here on net 60.\nPrice: 100"),
)


def messages(path: Path) -> list[Entry]:
    return list(load_conversations(path).messages())


def conversations(path: Path) -> list[Conversation]:
    return list(load_conversations(path).conversations())


def an_mbox(folder: Path) -> Path:
    path = folder / "talks.mbox"
    box = mailbox.mbox(path)
    for message in MAILS:
        box.add(message)
    box.close()
    return path


def a_maildir(folder: Path) -> Path:
    path = folder / "Maildir"
    box = mailbox.Maildir(path)
    for message in MAILS:
        box.add(message)
    box.add_folder("Archive").add(mail(9, "Old"))
    return path


def a_folder(folder: Path) -> Path:
    path = folder / "saved"
    path.mkdir()
    for number, message in enumerate(MAILS, start=1):
        (path / f"{number}.eml").write_bytes(message.as_bytes())
    return path


@pytest.mark.parametrize("lay_out", [an_mbox, a_folder])
def test_every_mail_in_order_with_its_conversation(lay_out: object, tmp_path: Path) -> None:
    assert callable(lay_out)
    path = lay_out(tmp_path)
    found = messages(path)
    assert [entry.id for entry in found] == [f"m{n}@mail.example" for n in (1, 2, 3, 4)]
    assert [entry.message.text.split("\n")[0] for entry in found][:3] == [
        f"words of mail {n}" for n in (1, 2, 3)
    ]
    keys = [entry.conversation for entry in found]
    assert keys[0] == keys[1] == keys[3] != keys[2]
    first, second = conversations(path)
    assert (first.subject, second.subject) == ("Renewal", "Invoice")
    assert [entry.id for entry in first.entries] == [f"m{n}@mail.example" for n in (1, 2, 4)]
    assert [person.address for person in first.people] == [
        "dana@buyer.example",
        "sam@seller.example",
    ]
    assert [entry for talk in (first, second) for entry in talk.entries if entry in found] == [
        found[0],
        found[1],
        found[3],
        found[2],
    ]


def test_a_maildir_with_a_folder_in_it(tmp_path: Path) -> None:
    found = messages(a_maildir(tmp_path))
    assert len(found) == 5
    assert len({entry.conversation for entry in found}) == 3


def test_what_is_known_of_a_mail(tmp_path: Path) -> None:
    message = mail(5, "Offer", answers=1, text="Bonjour, nous avons une question sur le prix.")
    message["In-Reply-To"] = "<m4@mail.example>"
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="Ärger.pdf")
    path = tmp_path / "one.eml"
    path.write_bytes(message.as_bytes())
    (entry,) = messages(path)
    assert entry.kind is SourceKind.MAIL
    assert (entry.sender.name, entry.sender.address) == ("Dana Ruiz", "dana@buyer.example")
    assert [person.address for person in entry.recipients] == ["sam@seller.example"]
    assert (entry.in_reply_to, entry.references) == ("m4@mail.example", ("m1@mail.example",))
    assert entry.attachments == (Attachment("Ärger.pdf", "application/pdf"),)
    assert entry.is_date_aware
    assert entry.dated == "Mon, 06 Jan 2025 09:00:00 +0100"
    assert [tongue.code for tongue in entry.tongues] == ["fr"]


def test_places_lead_back_to_the_bytes(tmp_path: Path) -> None:
    path = an_mbox(tmp_path)
    data = path.read_bytes()
    found = messages(path)
    assert found[0].place.offset == 0
    assert found[-1].place.end == len(data)
    for entry, after in pairwise(found):
        assert entry.place.end == after.place.offset
    for entry in found:
        assert data[entry.place.offset :].startswith(b"From ")
        assert entry.place.line == data[: entry.place.offset].count(b"\n") + 1
        assert f"<{entry.id}>".encode() in data[entry.place.offset : entry.place.end]


@pytest.mark.parametrize("lay_out", [an_mbox, a_folder, a_maildir])
@pytest.mark.parametrize("known", [0, 1, 2, 3])
def test_reading_goes_on_where_it_ended(lay_out: object, known: int, tmp_path: Path) -> None:
    assert callable(lay_out)
    path = lay_out(tmp_path)
    found = messages(path)
    rest = list(load_conversations(path).messages(after=found[known].place))
    assert rest == found[known + 1 :]


def test_reading_goes_on_in_a_mailbox_that_has_grown(tmp_path: Path) -> None:
    path = an_mbox(tmp_path)
    last = messages(path)[-1]
    box = mailbox.mbox(path)
    box.add(mail(6, "Re: Renewal", answers=4))
    box.close()
    (new,) = load_conversations(path).messages(after=last.place)
    assert new.id == "m6@mail.example"
    assert new.conversation == last.conversation


def test_a_line_that_begins_with_from_parts_no_mail(tmp_path: Path) -> None:
    path = tmp_path / "a.mbox"
    path.write_text(
        "From a@b.example Mon Jan  6 09:00:00 2025\nFrom: a@b.example\nSubject: x\n\n"
        "hello\n\nFrom our side:\nPrice: 100\n\nFrom the call at 10:30 in 2024 I know\nnothing\n"
        "\nFrom b@b.example Mon Jan  6 09:00:00 2025\nFrom: b@b.example\nSubject: y\n\n"
        ">From here\nbye\n",
        encoding="utf-8",
    )
    loaded = load_conversations(path)
    first, second = loaded.messages()
    assert "From our side:\nPrice: 100" in first.message.text
    assert second.message.text == "From here\nbye"
    assert [finding.code for finding in loaded.findings] == ["GG662"]
    assert loaded.findings[0].where is not None
    assert loaded.findings[0].where.line == 10


def test_words_before_the_first_mail_are_reported(tmp_path: Path) -> None:
    path = an_mbox(tmp_path)
    path.write_bytes(b"exported by hand\n\n" + path.read_bytes())
    loaded = load_conversations(path)
    assert len(list(loaded.messages())) == 4
    assert [finding.code for finding in loaded.findings] == ["GG663"]


@pytest.mark.parametrize("chunk", [64, 257, 1000, 5000])
def test_mails_across_the_pieces_in_which_a_file_is_read(
    chunk: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = an_mbox(tmp_path)
    whole = messages(path)
    monkeypatch.setattr(mbox_module, "_CHUNK", chunk)
    assert messages(path) == whole


def test_line_ends_of_windows(tmp_path: Path) -> None:
    path = an_mbox(tmp_path)
    texts = [entry.message.text for entry in messages(path)]
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert [entry.message.text for entry in messages(path)] == texts


def test_what_a_folder_holds_besides(tmp_path: Path) -> None:
    path = a_folder(tmp_path)
    (path / "empty.eml").write_bytes(b"")
    (path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (path / ".hidden").write_text("no", encoding="utf-8")
    (path / "link.eml").symlink_to(path / "1.eml")
    os.mkfifo(path / "pipe")
    (path / "call.vtt").write_text(
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Dana>hello\n", encoding="utf-8"
    )
    (path / "note.txt").write_text("Please call me back.", encoding="utf-8")
    loaded = load_conversations(path)
    found = list(loaded.messages())
    assert [entry.kind for entry in found if entry.kind is not SourceKind.MAIL] == [
        SourceKind.TRANSCRIPT,
        SourceKind.TEXT,
    ]
    assert len(found) == 6
    skipped = [finding for finding in loaded.findings if finding.code == "GG660"]
    assert len(skipped) == 4


def test_a_mail_without_words_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "empty.eml"
    path.write_text("From: a@b.example\nSubject: x\n\n", encoding="utf-8")
    (entry,) = messages(path)
    assert entry.message.text == ""
    assert [finding.code for finding in entry.message.findings] == ["GG664"]


def test_long_conversations_come_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from giveget.adapters.mailbox import grouping

    monkeypatch.setattr(grouping, "MAX_ENTRIES", 2)
    first, further, other = conversations(an_mbox(tmp_path))
    assert (first.part, further.part, other.part) == (1, 2, 1)
    assert first.key == further.key
    assert (len(first.entries), len(further.entries)) == (2, 1)


def test_days_of_a_channel_are_one_conversation(tmp_path: Path) -> None:
    for day in ("2024-01-01", "2024-01-02"):
        (tmp_path / "sales").mkdir(exist_ok=True)
        (tmp_path / "sales" / f"{day}.json").write_text(
            '[{"user": "U1", "text": "hello", "ts": "1700000000.1"}]', encoding="utf-8"
        )
    (tmp_path / "users.json").write_text("[]", encoding="utf-8")
    (talk,) = conversations(tmp_path)
    assert len(talk.entries) == 2


@pytest.mark.parametrize("name", ["nothing.mbox", "no/such/folder", "a\0b"])
def test_what_is_not_there(name: str, tmp_path: Path) -> None:
    with pytest.raises(MessageNotFoundError):
        load_conversations(tmp_path / name)


def test_an_empty_file_and_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "empty.mbox").write_bytes(b"")
    loaded = load_conversations(tmp_path / "empty.mbox")
    assert list(loaded.messages()) == []
    assert [finding.code for finding in loaded.findings] == ["GG661"]
    (tmp_path / "folder").mkdir()
    loaded = load_conversations(tmp_path / "folder")
    assert list(loaded.messages()) == []
    assert [finding.code for finding in loaded.findings] == ["GG661"]
