"""What is inside a mail: headers, words, forwarded mails?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from email.errors import MessageError as EmailError
from email.header import decode_header
from email.message import Message as Mime
from email.parser import BytesParser
from email.utils import parsedate_to_datetime

from giveget.adapters.mail.charsets import decoded
from giveget.adapters.mail.limits import MAX_BOUNDARIES, MAX_LINES, MAX_NESTED, MAX_PARTS
from giveget.adapters.mail.notes import Notes
from giveget.core.language.conversation import Attachment
from giveget.core.language.reading import cleaned

_MAX_HEADER = 4_000
_MAX_PEOPLE = 100
_MAX_NAME = 300
_MAX_FIELD = 3_000
_FIELD = re.compile(rb"^(?:content-[a-z-]{1,40}|mime-version):", re.IGNORECASE | re.MULTILINE)
_WANTED = frozenset(
    ["from", "to", "cc", "date", "subject", "message-id", "in-reply-to", "references"]
)
_MAX_IDS = 20_000
_ID = re.compile(r"<([^<>\s]{1,500})>")
_BOUNDARY = re.compile(rb"^--", re.MULTILINE)
_NESTED = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)

# An address header falls into entries at commas outside of quotes and brackets.
_ENTRY = re.compile(r'(?:"[^"\n]*"|<[^<>\n]*>|[^,;"<]|["<])+')
_ADDRESS = re.compile(r"<[^<>]*>")
_BARE_ADDRESS = re.compile(r"^[^\s@]+@[^\s@]+$")


@dataclass(slots=True)
class Opened:
    """A mail taken apart: its headers as text, its body, mails attached to it."""

    sender: str = ""
    recipients: tuple[str, ...] = ()
    date: datetime | None = None
    subject: str = ""
    body: str = ""
    attached: list[Opened] = field(default_factory=list)
    id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    dated: str = ""
    files: list[Attachment] = field(default_factory=list)


def opened(data: bytes, notes: Notes) -> Opened:
    """Take a mail apart; what is wrong with it goes to the notes."""
    data = _bounded(data, notes)
    return _opened(BytesParser().parsebytes(data), notes, 0)


def _bounded(data: bytes, notes: Notes) -> bytes:
    """Cut away what a parser would need too long for."""
    data = _short_fields(data, notes)
    if data.count(b"\n") > MAX_LINES:
        notes.cut(f"only the first {MAX_LINES:,} lines were read")
        data = b"\n".join(data.split(b"\n", MAX_LINES)[:MAX_LINES])
    boundaries = [match.start() for match in _BOUNDARY.finditer(data)]
    if len(boundaries) > MAX_BOUNDARIES:
        notes.cut(f"only the first {MAX_BOUNDARIES:,} parts were read")
        data = data[: boundaries[MAX_BOUNDARIES]]
    nested = list(_NESTED.finditer(data))
    if len(nested) > MAX_NESTED:
        notes.nested(len(nested))
        data = data[: nested[MAX_NESTED].start()]
    return data


def _short_fields(data: bytes, notes: Notes) -> bytes:
    """Cut fields that describe a part; parsers take quadratic time in their length."""
    pieces: list[bytes] = []
    kept = place = 0
    while (match := _FIELD.search(data, place)) is not None:
        place = match.end()
        while (place := data.find(b"\n", place) + 1) and data[place : place + 1] in (b" ", b"\t"):
            pass
        place = place or len(data)
        if place - match.start() > _MAX_FIELD:
            pieces += (data[kept : match.start() + _MAX_FIELD], b"\n")
            kept = place
    if not pieces:
        return data
    notes.cut(f"only the first {_MAX_FIELD:,} characters of a field were read")
    return b"".join((*pieces, data[kept:]))


def _opened(mime: Mime, notes: Notes, depth: int) -> Opened:
    heads = _headers(mime)
    dates = heads.get("date", [])
    mail = Opened(
        sender=", ".join(_people(heads, "from")[:1]) or _header(heads, "from", notes),
        recipients=(*_people(heads, "to"), *_people(heads, "cc"))[:_MAX_PEOPLE],
        date=_date(dates),
        subject=_header(heads, "subject", notes),
        id="".join(ids_in(heads.get("message-id", []))[:1]),
        in_reply_to="".join(ids_in(heads.get("in-reply-to", []))[:1]),
        references=ids_in(heads.get("references", [])),
        dated="".join(dates[:1])[:200].strip(),
    )
    plain: list[str] = []
    html: list[str] = []
    for part in _parts(mime, notes):
        kind = part.get_content_type()
        if kind == "message/rfc822":
            inner = part.get_payload()
            if isinstance(inner, list) and inner and isinstance(inner[0], Mime) and depth < 5:
                mail.attached.append(_opened(inner[0], notes, depth + 1))
            mail.files.extend(_named(part, kind))
        elif _is_attachment(part):
            mail.files.append(Attachment(_file_name(part), kind))
        elif kind == "text/html":
            html.append(_text(part, notes))
        elif kind.startswith("text/") and kind not in ("text/calendar", "text/css", "text/x-vcard"):
            plain.append(_text(part, notes))
    mail.body = _body("\n".join(plain), html, notes)
    return mail


def _parts(mime: Mime, notes: Notes) -> Iterator[Mime]:
    """The leaves of a mail in order, attached mails unopened."""
    stack, seen = [mime], 0
    while stack:
        part = stack.pop()
        seen += 1
        if seen > MAX_PARTS:
            notes.cut(f"only the first {MAX_PARTS} parts were read")
            return
        if part.defects:
            notes.broken(type(part.defects[0]).__name__)
        payload = part.get_payload()
        is_container = part.is_multipart() and part.get_content_type() != "message/rfc822"
        if is_container and isinstance(payload, list):
            stack.extend(reversed([inner for inner in payload if isinstance(inner, Mime)]))
        else:
            yield part


def _is_attachment(part: Mime) -> bool:
    if part.get_content_disposition() == "attachment":
        return True
    return part.get_content_maintype() != "text" and bool(_file_name(part))


def _named(part: Mime, kind: str) -> list[Attachment]:
    name = _file_name(part)
    return [Attachment(name, kind)] if name else []


def _file_name(part: Mime) -> str:
    try:
        name = part.get_filename() or ""
    except (ValueError, LookupError, TypeError, EmailError):
        return ""
    return cleaned(header_text(name[:_MAX_NAME]))


def _text(part: Mime, notes: Notes) -> str:
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, EmailError):
        data = None
    if not isinstance(data, bytes):
        payload = part.get_payload()
        data = payload.encode("utf-8", "surrogateescape") if isinstance(payload, str) else b""
    try:
        charset = part.get_param("charset")
    except (ValueError, LookupError, EmailError):
        charset = None
    name = charset[2] if isinstance(charset, tuple) else charset
    text, is_right = decoded(data, str(name) if name else None)
    if not is_right:
        notes.charset(str(name))
    return text


def _body(plain: str, html: list[str], notes: Notes) -> str:
    """The plain words, or those of the HTML part where the plain part is missing or a stub."""
    words = len(plain.split())
    if not html or words > 25:
        return plain
    from giveget.adapters.mail.markup import text_of  # its parser is loaded for HTML only

    shown = []
    for page in html:
        text, hides_words = text_of(page)
        if hides_words:
            notes.hidden()
        shown.append(text)
    text = "\n".join(shown)
    return text if len(text.split()) > 2 * words or not words else plain


def _headers(mime: Mime) -> dict[str, list[str]]:
    """The wanted headers by name, bytes beyond ASCII as in the mail (mostly unencoded UTF-8)."""
    found: dict[str, list[str]] = {}
    for key, value in mime.raw_items():
        name = key.lower()
        if name in _WANTED and len(values := found.setdefault(name, [])) < _MAX_PEOPLE:
            shown = str(value)[:_MAX_HEADER]
            if not shown.isascii():
                shown = decoded(shown.encode("utf-8", "surrogateescape"), None)[0]
            values.append(shown)
    return found


def _header(heads: dict[str, list[str]], name: str, notes: Notes) -> str:
    values = heads.get(name)
    return header_text(values[0], notes) if values else ""


def header_text(value: str, notes: Notes | None = None) -> str:
    """A header with its encoded words decoded, on one line."""
    if "=?" not in value and value.isascii():
        return " ".join(value.split())
    try:
        pieces = decode_header(value)
    except (ValueError, LookupError, EmailError):
        pieces = [(value, None)]
    words = []
    for piece, charset in pieces:
        if isinstance(piece, str):
            words.append(piece.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))
            continue
        text, is_right = decoded(piece, charset if charset != "unknown-8bit" else None)
        if not is_right and notes is not None:
            notes.charset(str(charset))
        words.append(text)
    return re.sub(r"\s+", " ", "".join(words)).strip()


def ids_in(values: list[str]) -> tuple[str, ...]:
    """The message ids of a header, without brackets; a bare word without brackets counts too."""
    text = " ".join(values)[:_MAX_IDS]
    found = _ID.findall(text) or text.split()[:1]
    return tuple(dict.fromkeys(cleaned(name).strip() for name in found if name.strip()))


def _people(heads: dict[str, list[str]], name: str) -> list[str]:
    """The people of an address header, "Name <address>"."""
    found = [_person(entry) for value in heads.get(name, ()) for entry in _ENTRY.findall(value)]
    return [person for person in found if person][:_MAX_PEOPLE]


def _person(entry: str) -> str:
    """One entry of an address header; the last address in it counts."""
    addresses = _ADDRESS.findall(entry)
    name = header_text(_ADDRESS.sub("", entry)).replace('\\"', '"').strip(" \"'")
    name = _BARE_ADDRESS.sub("", name).strip() if addresses else name
    address = addresses[-1].strip("<> ") if addresses else ""
    return f"{name} <{address}>" if name and address and name != address else address or name


def _date(values: list[str]) -> datetime | None:
    if not values:
        return None
    try:
        return parsedate_to_datetime(values[0][:200])
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
