"""Which lines say that an earlier message begins?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

# "On <date> <person> wrote:" in the languages mail programs speak: (first words, last words).
_WROTE = (
    ("on", r"(?:wrote|sent|writes)"),
    ("am", r"(?:schrieb|hat .{1,80} geschrieben)"),
    ("le", r"a [ée]crit"),
    ("el", r"escribi[óo]"),
    ("il", r"ha scritto"),
    ("op", r"(?:schreef|heeft .{1,80} geschreven|het volgende geschreven)"),
    ("den|på", r"skrev"),
    ("em|a", r"escreveu"),
    ("w dniu|dnia|dn\\.", r"(?:napisał(?:\(a\)|a)?|pisze|nadesłał)"),
    ("dne", r"napsal(?:\(a\)|a)?"),
    ("vào", r"đã viết"),
    ("pe|în", r"a scris"),
    ("ti?stai|ke", r"kirjoitti"),
    ("mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so", r"(?:schrieb|wrote)"),
)
_FROM = (
    "from|von|de|da|od|van|från|fra|lähettäjä|expéditeur|remitente|mittente|от|gönderen|kimden|feladó|发件人|差出人|보낸 사람"
)
_FIELDS = (
    r"sent|date|to|cc|bcc|subject|reply-to|importance|attachments|organi[sz]ation|gesendet|datum|an|betreff|wichtigkeit|anlagen|"
    r"envoy[ée]|[àa]|objet|enviado(?: el)?|para|asunto|fecha|inviato|a|oggetto|data|wysłano|do|temat|dw|verzonden|aan|"
    r"onderwerp|skickat|till|ämne|kopia|sendt|til|emne|dato|odesláno|komu|předmět|lähetetty|vastaanottaja|aihe|"
    r"отправлено|дата|кому|тема|tarih|kime|konu|发送时间|收件人|主题|送信日時|宛先|件名|보낸 날짜|받는 사람|제목"
)


@dataclass(frozen=True, slots=True)
class Marker:
    """The beginning of an earlier message.

    Args:
        first: index of its first line.
        last: index of its last line; the earlier message begins after it.
        author: who wrote the earlier message, as far as the lines say.
        date: when, as written.
        is_forward: the message below was forwarded.
        kept: what stands on the first line before the marker and belongs to the newest part.
    """

    first: int
    last: int
    author: str = ""
    date: str = ""
    is_forward: bool = False
    kept: str = ""


@cache
def _wrote_patterns() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """For every language: how the line begins and how it ends."""
    return tuple(
        (
            re.compile(rf"(?:^|(?<=[\s-]))(?:{first})\b[\s,]", re.IGNORECASE),
            re.compile(rf"[\s>)\"]{verb}(?:[^:]{{0,80}}:|\s*-+)\s*$", re.IGNORECASE),
        )
        for first, verb in _WROTE
    )


@cache
def _verb_pattern() -> re.Pattern[str]:
    verbs = "|".join(verb for _, verb in _WROTE)
    return re.compile(rf"(?:{verbs})(?:[^:\n]{{0,80}}:|\s*-+)\s*$", re.IGNORECASE)


@cache
def _start_pattern() -> re.Pattern[str]:
    words = "|".join(first for first, _ in _WROTE)
    return re.compile(rf"(?:^|[\s-])(?:{words})\b[\s,]", re.IGNORECASE)


@cache
def _field_pattern() -> re.Pattern[str]:
    return re.compile(rf"\s*\*?(?P<name>{_FROM}|{_FIELDS})\s?\*?\s?[:：]\*?\s*(?P<value>.*)$", re.IGNORECASE)


@cache
def _from_pattern() -> re.Pattern[str]:
    return re.compile(rf"^(?:{_FROM})$", re.IGNORECASE)


@cache
def _rule_pattern() -> re.Pattern[str]:
    return re.compile(
        r"\s*-{2,}\s?(?:original message|reply message|urspr[üu]ngliche nachricht|antwort nachricht|original-nachricht|"
        r"oprindelig meddelelse|message d'origine|mensaje original|messaggio originale|"
        r"oorspronkelijk bericht|ursprungligt meddelande|mensagem original|wiadomość oryginalna|"
        r"alkuperäinen viesti|исходное сообщение|original appointment)\s?-{2,}\s*$",
        re.IGNORECASE,
    )


@cache
def _forward_pattern() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:-{2,}\s?(?:forwarded (?:message|by [^-]{1,120})|weitergeleitete nachricht|message transf[ée]r[ée]|"
        r"mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|vidarebefordrat meddelande|"
        r"mensagem encaminhada|пересылаемое сообщение)\s?-{0,}|begin forwarded message\s?:|"
        r"anfang der weitergeleiteten nachricht\s?:|d[ée]but du message (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée])\s?:|"
        r"inizio messaggio inoltrato\s?:|inicio del mensaje reenviado\s?:)\s*$",
        re.IGNORECASE,
    )


@cache
def _stamp_pattern() -> re.Pattern[str]:
    """``2014-10-17 11:28 GMT+03:00 Somebody <address>:`` and ``---- Somebody wrote ----``."""
    return re.compile(
        r"\s*(?P<date>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ ,]+\d{1,2}:\d{2}\S*(?: (?:GMT|UTC)\S*)?)?)\s+"
        r"(?P<author>[^<>:]{0,80}<[^<>]{3,120}>):?\s*$"
        r"|\s*-{2,}\s*(?P<who>[^-:]{2,80}?) wrote\s*-{2,}\s*$"
        r"|\s*Sent from \w[\w ]{0,30}?(?P<name>[A-Z][\w ]{1,40})? ?(?P<mail><[^<>]{3,120}>) wrote:\s*$"
        r"|\s*\d{4}年\d{1,2}月\d{1,2}日.{0,120}(?:写道)?[:：]\s*$"
        r"|\s*\d{4}년 \d{1,2}월 \d{1,2}일.{0,120}작성.{0,20}:\s*$",
    )


@cache
def _date_person_pattern() -> re.Pattern[str]:
    return re.compile(
        r"^\W*(?:on|am|le|el|il|op|den|på|em|a|w dniu|dnia|dne|vào|pe)\b\s*(?P<date>.{0,80}?\d{1,2}[:.h]\d{2}"
        r"(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:[A-Z]{2,4}|[+-]\d{2}:?\d{2})\)?)*|"
        r".{0,50}?\d{4})[\s,]*(?:at|à|um|om|kl\.?|på|użytkownik|heeft|hat)?[\s,]*(?P<author>.*?)[\s,]*$",
        re.IGNORECASE,
    )


def _who_and_when(said: str) -> tuple[str, str]:
    """Author and date out of "On <date>, <person> wrote:"."""
    said = re.sub(r"\s+", " ", said)
    body = _verb_pattern().sub("", said).strip()
    match = _date_person_pattern().match(body)
    if match and match.group("author"):
        return match.group("author").strip(" ,:"), match.group("date").strip(" ,")
    without_first = body.split(" ", 1)[-1]
    head, comma, tail = without_first.rpartition(", ")
    return (tail.strip(), head.strip()) if comma else (without_first.strip(), "")


def _wrote(lines: list[str], index: int) -> Marker | None:
    """A line "On … wrote:", perhaps wrapped over up to four lines."""
    if not _start_pattern().search(lines[index][:400]):
        return None
    joined = ""
    for count in range(4):
        if index + count >= len(lines) or len(joined) > 500:
            return None
        line = lines[index + count][:400].strip()
        if count and not line and count > 1:
            return None
        joined = f"{joined} {line}".strip()
        if _verb_pattern().search(line) or _verb_pattern().search(joined[-40:]):
            break
    else:
        return None
    return _said(joined[:700], index, count)


def _said(joined: str, index: int, count: int) -> Marker | None:
    for first, last in _wrote_patterns():
        if not last.search(joined):
            continue
        for start in reversed([match.start() for match in first.finditer(joined)]):
            said = joined[start:]
            if not re.search(r"\d|@|<", said) or len(said) > 400:
                continue
            author, date = _who_and_when(said)
            return Marker(index, index + count, author, date, kept=joined[:start].strip(" -"))
    return None


def _block(lines: list[str], index: int) -> Marker | None:
    """A block of header lines: "From: … Sent: … To: … Subject: …"."""
    fields: dict[str, str] = {}
    place, last, loose = index, index, 0
    while place < len(lines) and place < index + 14:
        line = lines[place][:400]
        match = _field_pattern().match(line)
        if match:
            fields.setdefault(match.group("name").lower(), match.group("value").strip(" *"))
            last, loose = place, 0
        elif not line.strip() or loose >= 1:
            break
        else:
            loose += 1
        place += 1
    author = next((v for name, v in fields.items() if _from_pattern().match(name)), None)
    names = set(fields)
    dated = names & set("sent date gesendet datum envoyé envoye enviado fecha inviato data wysłano verzonden skickat sendt dato odesláno lähetetty отправлено дата tarih 发送时间 送信日時".split())
    addressed = names & set("to an à a para aan till til do komu subject betreff objet asunto oggetto onderwerp ämne emne temat předmět кому тема kime konu 收件人 主题 宛先 件名".split())
    is_block = (author is not None and (dated or addressed)) or (dated and "to" in names)
    if not is_block or len(fields) < 2:
        return None
    date = fields[next(iter(dated))] if dated else ""
    return Marker(index, last, author or "", date)


def marker_at(lines: list[str], index: int) -> Marker | None:
    """Return the marker that begins on a line, if one does."""
    line = lines[index][:400]
    stripped = line.strip()
    if not stripped:
        return None
    if stripped.startswith(("_____", "-----", "=====")) and not stripped.strip("_-= "):
        below = _skip_blank(lines, index + 1)
        block = _block(lines, below) if below < len(lines) else None
        return Marker(index, block.last, block.author, block.date) if block else None
    for pattern, is_forward in ((_rule_pattern(), False), (_forward_pattern(), True)):
        if pattern.match(line):
            return _ruled(lines, index, is_forward)
    stamp = _stamp_pattern().match(line) or (
        _stamp_pattern().match(f"{line} {lines[index + 1][:200]}")
        if index + 1 < len(lines) and stripped[:4].isdigit()
        else None
    )
    if stamp:
        groups = stamp.groupdict()
        author = groups["author"] or groups["who"] or groups["mail"] or ""
        last = index if _stamp_pattern().match(line) else index + 1
        return Marker(index, last, author.strip(), groups["date"] or "")
    if _field_pattern().match(line):
        return _block(lines, index)
    return _wrote(lines, index)


def _ruled(lines: list[str], index: int, is_forward: bool) -> Marker:
    below = _skip_blank(lines, index + 1)
    block = _block(lines, below) if below < len(lines) else None
    if block:
        return Marker(index, block.last, block.author, block.date, is_forward)
    return Marker(index, index, is_forward=is_forward)


def _skip_blank(lines: list[str], index: int) -> int:
    while index < len(lines) and not lines[index].strip():
        index += 1
    return index
