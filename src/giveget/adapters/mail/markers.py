"""Which lines say that an earlier message begins?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from giveget.adapters.mail.marker_words import (
    ADDRESSED,
    DATED,
    FIELDS,
    FROM,
    WROTE,
    forward_pattern,
    rule_pattern,
)

_WRAPPED = 6  # lines over which "On … wrote:" may run


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
        for first, verb in WROTE
    )


@cache
def _verb_pattern() -> re.Pattern[str]:
    verbs = "|".join(verb for _, verb in WROTE)
    return re.compile(rf"(?:{verbs})(?:[^:\n]{{0,80}}:|\s*-+)\s*$", re.IGNORECASE)


@cache
def _start_pattern() -> re.Pattern[str]:
    words = "|".join(first for first, _ in WROTE)
    return re.compile(rf"(?:^|[\s-])(?:{words})\b[\s,]", re.IGNORECASE)


@cache
def _field_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"\s*\*?(?P<name>{FROM}|{FIELDS})\s?\*?\s?[:：]\*?\s*(?P<value>.*)$", re.IGNORECASE
    )


@cache
def _from_pattern() -> re.Pattern[str]:
    return re.compile(rf"^(?:{FROM})$", re.IGNORECASE)


@cache
def _stamp_pattern() -> re.Pattern[str]:
    """``2014-10-17 11:28 GMT+03:00 Somebody <address>:`` and ``---- Somebody wrote ----``."""
    return re.compile(
        (
            r"\s*(?P<date>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ ,]+\d{1,2}:\d{2}\S*(?: "
            r"(?:GMT|UTC)\S*)?)?)\s+(?P<author>[^<>:]{0,80}<[^<>]{3,120}>):?\s*$|"
            r"\s*-{2,}\s*(?P<who>[^-:]{2,80}?) wrote\s*-{2,}\s*$|"
            r"\s*Sent from \w[\w ]{0,30}?(?P<name>[A-Z][\w ]{1,40})? "
            r"?(?P<mail><[^<>]{3,120}>) wrote:\s*$|"
            r"\s*\d{1,2}\.\d{1,2}\.\d{4},? \d{1,2}:\d{2} пользователь .{2,160}:\s*$|"
            r"\s*\d{4}年\d{1,2}月\d{1,2}日.{0,120}(?:写道)?[:：]\s*$|"
            r"\s*\d{4}년 \d{1,2}월 \d{1,2}일.{0,120}작성.{0,20}:\s*$"
        ),
    )


@cache
def _time_pattern() -> re.Pattern[str]:
    """The last piece of a date: a time with its zone, or a year."""
    return re.compile(
        r"\b\d{1,2}(?:[:h]|\.(?=\d{2}(?!\.?\d)))\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?"
        r"(?:\s*\(?(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2})\)?)*|\b(?:19|20)\d{2}\b",
    )


@cache
def _between_pattern() -> re.Pattern[str]:
    """Words between the date and the author."""
    return re.compile(
        r"^(?:[\s,.;]|\b(?:at|à|um|om|kl|på|użytkownik|heeft|hat|uhr)\b)+", re.IGNORECASE
    )


def _who_and_when(said: str) -> tuple[str, str]:
    """Author and date out of "On <date>, <person> wrote:" or "Am <date> schrieb <person>:"."""
    said = re.sub(r"\s+", " ", said)
    verb = _verb_pattern().search(said)
    head = said[: verb.start()].strip(" ,") if verb else said
    tail = re.sub(r"^\W*\w+", "", verb.group()).strip(" :-") if verb else ""
    head = head.split(" ", 1)[-1]
    limit = head.find("<") if "<" in head else len(head)
    times = list(_time_pattern().finditer(head, 0, limit))
    date = head[: times[-1].end()] if times else ""
    author = _between_pattern().sub("", head[len(date) :]).strip(" ,:")
    if "@" in tail or (tail and not author):
        author = tail
    return author, date.strip(" ,")


def _wrote(lines: list[str], index: int) -> Marker | None:
    """A line "On … wrote:", perhaps wrapped over several lines."""
    if not _start_pattern().search(lines[index][:400]):
        return None
    joined = ""
    for count in range(_WRAPPED):
        if index + count >= len(lines) or len(joined) > 500:
            return None
        line = lines[index + count][:400].strip()
        joined = f"{joined} {line}".strip()
        if _verb_pattern().search(line) or _verb_pattern().search(joined[-40:]):
            break
    else:
        return None
    return _said(joined[:700], index, count)


def _is_date(words: str) -> bool:
    """Whether words are the first half of a date ("På 14 september 2015 på 02:23")."""
    return len(words) < 40 and bool(re.fullmatch(r"\w+ [\w.,: -]*\d[\w.,: -]*", words))


def _said(joined: str, index: int, count: int) -> Marker | None:
    for first, last in _wrote_patterns():
        if not last.search(joined):
            continue
        starts = [match.start() for match in first.finditer(joined)]
        if starts[1:] and starts[0] == 0 and _is_date(joined[: starts[-1]]):
            starts = starts[:1]
        for start in reversed(starts):
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
    dated, addressed = names & DATED, names & ADDRESSED
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
    for pattern, is_forward in ((rule_pattern(), False), (forward_pattern(), True)):
        if pattern.match(line):
            return _ruled(lines, index, is_forward)
    stamp = _stamp_pattern().match(line) or (
        _stamp_pattern().match(f"{line} {lines[index + 1][:200]}")
        if index + 1 < len(lines) and stripped[:2].isdigit()
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
