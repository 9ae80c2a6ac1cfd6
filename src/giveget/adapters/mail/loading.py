"""How does a file, some bytes or a text become a message?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from giveget.adapters.mail.charsets import decoded
from giveget.adapters.mail.errors import (
    EmptyMessageError,
    MessageNotFoundError,
    MessageTooLargeError,
    NotAMessageError,
)
from giveget.adapters.mail.limits import MAX_BYTES, MAX_LINE, MAX_TEXT
from giveget.adapters.mail.mime import Opened, opened
from giveget.adapters.mail.notes import Notes
from giveget.adapters.mail.thread import newest_and_earlier
from giveget.core.language.conversation import Attachment
from giveget.core.language.reading import Earlier, Message, cleaned, hides_characters

_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,40}):[ \t]?[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*")
_TELLING = frozenset(
    b"from to subject date received return-path message-id mime-version content-type delivered-to "
    b"reply-to sender x-original-to dkim-signature authentication-results arc-seal cc".split()
)
_SIGNATURES = {
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an Outlook file (.msg)",
    b"PK\x03\x04": "a zip archive or an office file",
    b"%PDF": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a compressed file",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
    b"{\\rtf": "an RTF document",
    b"SQLite format 3": "a database",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A message with what its headers say beyond its words.

    Args:
        message: sender, recipients, date, subject, words, findings; may be without words.
        is_mail: it has the headers of a mail; else it is plain text.
        id: message id without brackets, or empty.
        in_reply_to: id of the message it answers, or empty.
        references: ids of the messages before it, oldest first.
        dated: the date as written.
        attachments: files that came with it; they are named, never unpacked.
    """

    message: Message
    is_mail: bool = True
    id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    dated: str = ""
    attachments: tuple[Attachment, ...] = ()


def load_message(source: Path | bytes | str, name: str | None = None) -> Message:
    """Read a message: the newest part of an e-mail or text, and what it quotes.

    Args:
        source: a file, the bytes of one (e.g. of standard input), or a text. Mail is known by its
            headers; everything else is read as plain text.
        name: how the source is called in findings and errors.

    Raises:
        MessageError: the message cannot be opened, is larger than 10 MB, is no text, or is empty.
    """
    match source:
        case Path():
            label = name or str(source)
            data = _file(source, label)
        case bytes():
            label, data = name or "-", source
        case str():
            label, data = name or "text", source.encode("utf-8", "surrogatepass")
    if len(data) > MAX_BYTES:
        raise MessageTooLargeError(label, len(data), MAX_BYTES)
    message = read_letter(data, Notes(label)).message
    if not message.text and not message.earlier:
        raise EmptyMessageError(label)
    return message


def read_letter(data: bytes, notes: Notes, *, is_mail: bool | None = None) -> Letter:
    """Read the bytes of a mail or text; a message without words is read as well.

    Args:
        data: at most 10 MB; the rest is cut off and noted.
        notes: takes what is wrong with the message; knows where it stands.
        is_mail: it is a mail whatever it looks like; None: that is told by its headers.

    Raises:
        NotAMessageError: the bytes are neither mail nor text.
    """
    if len(data) > MAX_BYTES:
        notes.cut(f"only the first {MAX_BYTES / 1e6:,.0f} MB were read")
        data = data[:MAX_BYTES]
    is_mail = looks_like_mail(data) if is_mail is None else is_mail
    mail = opened(data, notes) if is_mail else _plain(data, notes)
    message = _message(mail, notes)
    return Letter(
        message=replace(message, findings=notes.findings),
        is_mail=is_mail,
        id=mail.id,
        in_reply_to=mail.in_reply_to,
        references=mail.references,
        dated=cleaned(mail.dated),
        attachments=tuple(mail.files),
    )


def _file(path: Path, label: str) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise MessageTooLargeError(label, size, MAX_BYTES)
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise MessageNotFoundError(label, error.strerror or type(error).__name__) from error


def _plain(data: bytes, notes: Notes) -> Opened:
    _require_text(data, notes.source)
    declared = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else None
    text, _ = decoded(data, declared)
    if re.match(r"\s*<(?:!doctype|html|body)\b", text, re.IGNORECASE):
        text = shown_words(text)
    return Opened(body=text)


def shown_words(html: str) -> str:
    """The words that an HTML page shows."""
    from giveget.adapters.mail.markup import text_of  # its parser is loaded for HTML only

    return text_of(html)[0]


def looks_like_mail(data: bytes) -> bool:
    """Whether the bytes begin with headers of a mail (an mbox line may stand before them)."""
    head = data[:200_000].lstrip(b"\r\n \t").removeprefix(b"\xef\xbb\xbf")
    if head.startswith(b"From ") and b"\n" in head:
        head = head.split(b"\n", 1)[1]
    place = 0
    names: list[bytes] = []
    while len(names) < 60:
        match = _HEADER.match(head, place)
        if match is None:
            break
        names.append(match.group(1).lower())
        place = match.end()
    telling = sum(name in _TELLING for name in names)
    ends_with_blank = (
        head[place : place + 2] in (b"\n", b"\r\n") or head[place : place + 1] == b"\n"
    )
    return telling >= 2 or (telling == 1 and (ends_with_blank or not head[place:].strip()))


def _require_text(data: bytes, label: str) -> None:
    for signature, looks_like in _SIGNATURES.items():
        if data.startswith(signature):
            raise NotAMessageError(label, looks_like)
    sample = data[:100_000]
    if sample[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return
    controls = sum(
        sample.count(bytes([code])) for code in range(32) if code not in (9, 10, 12, 13, 27)
    )
    if b"\x00" in sample or controls > max(8, len(sample) // 50):
        raise NotAMessageError(label, "a binary file")


def _message(mail: Opened, notes: Notes) -> Message:
    raw = _cut(mail.body, notes)
    if hides_characters(raw):
        notes.invisible()
    body = cleaned(raw)
    text, earlier = newest_and_earlier(body, mail.sender)
    attached = [_message(inner, notes) for inner in mail.attached]
    forwarded = tuple(
        Earlier(
            author=inner.sender,
            date=inner.date.isoformat() if inner.date else "",
            text=inner.text,
            is_forwarded=True,
        )
        for inner in attached
    )
    message = Message(
        sender=cleaned(mail.sender),
        recipients=tuple(cleaned(person) for person in mail.recipients),
        date=mail.date,
        subject=cleaned(mail.subject),
        text=text,
        earlier=(*earlier, *forwarded, *(e for inner in attached for e in inner.earlier)),
    )
    return _unwrapped(message, notes)


def _cut(body: str, notes: Notes) -> str:
    if len(body) > MAX_TEXT:
        notes.cut(f"only the first {MAX_TEXT:,} characters were read")
        body = body[:MAX_TEXT]
    if any(len(line) > MAX_LINE for line in body.split("\n")):
        notes.cut(f"only the first {MAX_LINE:,} characters of a line were read")
        body = "\n".join(line[:MAX_LINE] for line in body.split("\n"))
    return body


_LONGEST_NOTE = 200  # characters of a note above a forwarded message
_PASSED_ON = re.compile(
    (
        r"[ ,]?(?:(?:hi|hello|hey|dear)\b[^,]{0,40},)?(?:fyi|for your information|"
        "see below|please see below|below|fwd|forwarded|as discussed|for you|zur info|zk|"
        "z k|here it is|this (?:just )?came in|just came in)?[ ,]?"
    ),
    re.IGNORECASE,
)


def _only_passes_on(text: str) -> bool:
    """Whether words say nothing but that something is passed on."""
    if len(text) > _LONGEST_NOTE:
        return not re.search(r"\w", text)
    # Every run of other characters becomes one, so that the pattern has one way to match.
    plain = re.sub(r"[^\w,\n]+", " ", text)
    return bool(_PASSED_ON.fullmatch(re.sub(r" ?[,\n][,\n ]*", ",", plain)))


def _unwrapped(message: Message, notes: Notes) -> Message:
    """A message that says nothing itself is the message it passes on."""
    if not message.earlier or not _only_passes_on(message.text):
        return message
    first, *others = message.earlier
    if not first.is_forwarded or not first.text:
        return message
    notes.forwarded(message.sender)
    return replace(
        message, sender=first.author or message.sender, text=first.text, earlier=tuple(others)
    )
