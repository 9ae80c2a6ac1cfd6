"""How does a file, some bytes or a text become a message?"""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from giveget.adapters.mail import (
    MAX_BYTES,
    EmptyMessageError,
    MessageError,
    MessageNotFoundError,
    MessageTooLargeError,
    NotAMessageError,
    load_message,
)
from giveget.core.terms import InputError, Severity

_HEAD = b"From: Tom <tom@b.example>\nTo: Dana <dana@h.example>\nSubject: Re: x\nMIME-Version: 1.0\n"


def mail(rest: bytes) -> bytes:
    return _HEAD + rest


def test_a_plain_mail() -> None:
    message = load_message(mail(b"Date: Thu, 12 Nov 2026 10:41:55 -0500\n\nWe need 10 % off.\n"))
    assert message.sender == "Tom <tom@b.example>"
    assert message.recipients == ("Dana <dana@h.example>",)
    assert message.subject == "Re: x"
    assert message.text == "We need 10 % off."
    assert message.date == datetime(2026, 11, 12, 15, 41, 55, tzinfo=UTC)
    assert message.findings == ()


def test_plain_text_is_no_mail() -> None:
    message = load_message("Hi Dana,\n\nwe need 10 % off.\n\nBest,\nTom")
    assert (message.sender, message.text) == ("", "Hi Dana,\n\nwe need 10 % off.")
    assert load_message(b"Price: 42k is what we need").text == "Price: 42k is what we need"


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "message.txt"
    path.write_text("We need 10 % off.", encoding="utf-8")
    assert load_message(path).text == "We need 10 % off."


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("8bit", "Wir brauchen 10 % Nachlass, Grüße".encode()),
        ("quoted-printable", b"Wir brauchen 10 % Nachlass, Gr=C3=BC=C3=9Fe"),
        ("base64", b"V2lyIGJyYXVjaGVuIDEwICUgTmFjaGxhc3MsIEdyw7zDn2U="),
    ],
)
def test_transfer_encodings(encoding: str, body: bytes) -> None:
    head = f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n"
    assert load_message(mail(head.encode() + body)).text == "Wir brauchen 10 % Nachlass, Grüße"


@pytest.mark.parametrize(
    ("header", "subject"),
    [
        (b"Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe_=E2=80=93_10_%?=", "Grüße – 10 %"),
        (b"Subject: =?utf-8?B?R3LDvMOfZQ==?= =?iso-8859-1?Q?_und_mehr?=", "Grüße und mehr"),
        ("Subject: Grüße".encode(), "Grüße"),
        (b"Subject: =?x-unknown?Q?plain?=", "plain"),
        (b"Subject: =?utf-8?B?broken!!?=", "=?utf-8?B?broken!!?="),
        (b"Subject: two\n lines", "two lines"),
    ],
)
def test_headers(header: bytes, subject: str) -> None:
    assert load_message(b"From: a@b.example\n" + header + b"\n\nhello").subject == subject


@pytest.mark.parametrize(
    ("value", "people"),
    [
        (
            b'"Keller, Tom" <tom@b.example>, dana@h.example',
            ("Keller, Tom <tom@b.example>", "dana@h.example"),
        ),
        (b"=?utf-8?Q?S=C3=B8ren?= <s@t.example>", ("Søren <s@t.example>",)),
        (b"tom@b.example <tom@b.example>", ("tom@b.example",)),
        (b"undisclosed-recipients:;", ("undisclosed-recipients:",)),
    ],
)
def test_people(value: bytes, people: tuple[str, ...]) -> None:
    assert load_message(b"From: a@b.example\nTo: " + value + b"\n\nhello").recipients == people


def test_the_plain_part_is_taken_unless_it_is_a_stub() -> None:
    message = EmailMessage()
    message["From"] = "a@b.example"
    message.set_content("Please take the licence out.")
    message.add_alternative("<p>Please take the licence out.</p>", subtype="html")
    assert load_message(message.as_bytes()).text == "Please take the licence out."
    stub = EmailMessage()
    stub["From"] = "a@b.example"
    stub.set_content("Your mail program shows no HTML.")
    long = (
        "We need ten percent off the price and sixty days to pay, that is what our board decided."
    )
    stub.add_alternative(f"<p>{long}</p>", subtype="html")
    assert load_message(stub.as_bytes()).text == long


def test_attachments_are_left_alone() -> None:
    message = EmailMessage()
    message["From"] = "a@b.example"
    message.set_content("See the file.")
    message.add_attachment("We need 99 % off.", filename="notes.txt")
    message.add_attachment(b"\x00\x01", maintype="application", subtype="pdf", filename="x.pdf")
    assert load_message(message.as_bytes()).text == "See the file."


def test_an_attached_mail_is_an_earlier_message() -> None:
    inner = EmailMessage()
    inner["From"] = "Tom <tom@b.example>"
    inner.set_content("We need 10 % off.")
    outer = EmailMessage()
    outer["From"] = "Grace <grace@h.example>"
    outer.set_content("Please answer this one, I would not go beyond six percent.")
    outer.add_attachment(inner)
    message = load_message(outer.as_bytes())
    assert message.sender == "Grace <grace@h.example>"
    assert [(one.author, one.text, one.is_forwarded) for one in message.earlier] == [
        ("Tom <tom@b.example>", "We need 10 % off.", True)
    ]


def test_a_bare_forward_is_read_as_the_message_it_passes_on() -> None:
    message = load_message(
        mail(
            b"\nFYI\n\n---------- Forwarded message ---------\nFrom: Ann <ann@c.example>\n"
            b"Date: Mon, 2 Nov 2026\nSubject: x\nTo: Tom\n\nWe need 10 % off."
        )
    )
    assert (message.sender, message.text) == ("Ann <ann@c.example>", "We need 10 % off.")
    assert [finding.code for finding in message.findings] == ["GG609"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (mail(b"Content-Type: text/plain; charset=x-none\n\nhello"), "GG604"),
        (mail(b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhello"), "GG605"),
        (mail(b"\n" + "we \u200bneed\u200b 10 %".encode()), "GG608"),
        (mail(b"\n" + b"hello " * 50_000), "GG607"),
        (mail(b'Content-Type: text/html\n\n<p>hi <i style="display:none">all</i>'), "GG610"),
    ],
)
def test_what_was_wrong_is_noted(data: bytes, code: str) -> None:
    message = load_message(data, "m.eml")
    assert message.text
    assert [finding.code for finding in message.findings] == [code]
    assert all(f.severity is not Severity.ERROR for f in message.findings)
    assert all(f.where is not None and f.where.source == "m.eml" for f in message.findings)


@pytest.mark.parametrize(
    ("data", "error", "code"),
    [
        (b"", EmptyMessageError, "GG603"),
        (b" \n\n ", EmptyMessageError, "GG603"),
        (mail(b"\n"), EmptyMessageError, "GG603"),
        (bytes(range(256)) * 20, NotAMessageError, "GG602"),
        (b"%PDF-1.7 \xe2\xe3", NotAMessageError, "GG602"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", NotAMessageError, "GG602"),
        (b"PK\x03\x04rest", NotAMessageError, "GG602"),
        (b"a" * (MAX_BYTES + 1), MessageTooLargeError, "GG601"),
    ],
)
def test_what_cannot_be_read(data: bytes, error: type[MessageError], code: str) -> None:
    with pytest.raises(error) as caught:
        load_message(data, "m.eml")
    assert caught.value.finding.code == code
    assert caught.value.finding.severity is Severity.ERROR
    assert caught.value.finding.hint
    assert str(caught.value).startswith(f"m.eml: {code} ")
    assert isinstance(caught.value, InputError)


def test_the_size_limit_is_named() -> None:
    with pytest.raises(MessageTooLargeError, match=r"has 50\.0 MB; at most 10 MB are read"):
        load_message(b"a" * 50_000_000)


def test_a_large_file_is_not_read_into_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.eml"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(MessageTooLargeError):
        load_message(path)


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "none.eml", tmp_path):
        with pytest.raises(MessageNotFoundError) as caught:
            load_message(path)
        assert caught.value.finding.code == "GG600"
