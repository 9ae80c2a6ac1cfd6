"""Who said what in captions (WebVTT, SRT, SBV)?"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from html import unescape
from pathlib import Path

from giveget.adapters.mail import Report, problems
from giveget.adapters.transcripts.formats import Format
from giveget.adapters.transcripts.lines import Line, head_of_file, lines_of
from giveget.adapters.transcripts.speakers import names_in, said, seconds_of_clock
from giveget.adapters.transcripts.turn import Turn

_TIME = r"(?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?"
_MAX_LINES = 200  # lines of one caption


@cache
def _arrow_pattern() -> re.Pattern[str]:
    return re.compile(rf"\s*({_TIME})\s*-->\s*({_TIME})(?:\s.*)?$")


@cache
def _comma_pattern() -> re.Pattern[str]:
    return re.compile(r"\s*(\d{1,4}:\d{2}:\d{2}\.\d{1,3}),(\d{1,4}:\d{2}:\d{2}\.\d{1,3})\s*$")


@cache
def _broken_pattern() -> re.Pattern[str]:
    """A line that is meant to hold times: an arrow between times, or two times with a comma."""
    return re.compile(
        r"\s*[\w:.,]{0,20}\d[\w:.,]{0,20}\s*-->.{0,200}$|.{0,40}-->\s*[\w:.,]{0,20}\d.{0,200}$|"
        r"\s*[\w:]{1,12}:[\w:]{1,12}\.\w{1,4},[\w:]{1,12}:[\w:]{1,12}\.\w{1,4}\s*$"
    )


@cache
def _tag_pattern() -> re.Pattern[str]:
    return re.compile(r"</?[a-zA-Z0-9:.][^<>]{0,300}>|</?[a-zA-Z]?>|\{\\[^{}]{0,100}\}")


@cache
def _voice_pattern() -> re.Pattern[str]:
    return re.compile(r"<v(?:\.[\w.-]{0,60})?\s+([^<>]{1,200})>")


@dataclass(slots=True)
class _Caption:
    """One caption while its lines come in."""

    begin: Line
    times: tuple[float | None, float | None] | None = None
    lines: list[Line] = field(default_factory=list)


def pieces_of(path: Path, written_as: Format, report: Report) -> Iterator[Turn]:
    """Yield what each caption says; words without a time are kept, and reported."""
    source = str(path)
    head = head_of_file(path)
    if written_as is Format.VTT and not head.lstrip().startswith("WEBVTT"):
        report.add(problems.HEADLESS, source, 1)
    names = names_in(_tag_pattern().sub("", line) for line in _words_in(head))
    before: list[str] = []
    is_rolling = bool(re.search(r"<\d\d:\d\d:\d\d\.\d{3}>", head))
    for caption in _captions(lines_of(path, report), source, report):
        texts = [line.text for line in caption.lines]
        plain = [_plain(text) for text in texts]
        if is_rolling:
            texts, before = _fresh(texts, plain, before), [line for line in plain if line]
            if not texts:
                continue
        yield from _spoken(caption, texts, names, source, report)


def _words_in(head: str) -> Iterator[str]:
    for line in head.split("\n")[:5_000]:
        if "-->" not in line and not line.strip().isdecimal():
            yield line[:300]


def _captions(lines: Iterator[Line], source: str, report: Report) -> Iterator[_Caption]:
    """Captions in order; a block without times is one without times."""
    current: _Caption | None = None
    is_silent = False  # inside the head of the file, a NOTE or a STYLE
    is_first = True
    for line in lines:
        times = _times(line, source, report)
        if times is not None:
            held = _without_id(current, is_named=not source.lower().endswith(".srt"))
            if held is not None:
                yield held
            current, is_silent = _Caption(line, times), False
        elif not line.text.strip():
            is_ended = current is not None and (current.lines or current.times is None)
            if current is not None and is_ended:
                yield current
                current = None
            is_silent = False
        elif is_silent:
            pass
        elif current is None and _is_silent(line.text, is_first):
            is_silent = True
        else:
            current = current or _Caption(line)
            current.lines.append(line)
            if len(current.lines) >= _MAX_LINES:
                yield current
                current = replace(current, lines=[], begin=line)
        is_first = is_first and not line.text.strip()
    if current is not None:
        yield current


def _times(line: Line, source: str, report: Report) -> tuple[float | None, float | None] | None:
    text = line.text
    if "-->" not in text and (len(text) > 60 or "," not in text):
        return None
    match = _arrow_pattern().match(text[:300]) or _comma_pattern().match(text)
    if match is None:
        if not _broken_pattern().match(text[:300]):
            return None
        report.add(problems.TIMES, source, line.number, shown=text.strip()[:60])
        return None, None
    begin, end = seconds_of_clock(match[1]), seconds_of_clock(match[2])
    if begin is not None and end is not None and end < begin:
        report.add(problems.BACKWARDS, source, line.number, shown=text.strip()[:60])
    return begin, end


def _is_silent(text: str, is_first: bool) -> bool:
    if is_first and text.startswith("WEBVTT"):
        return True
    return bool(re.match(r"(?:NOTE|STYLE|REGION)(?:\s|$)", text))


def _without_id(caption: _Caption | None, *, is_named: bool) -> _Caption | None:
    """What stood before a line of times, without the id (or number) of the next caption."""
    if caption is None:
        return None
    if not caption.lines:
        return None if caption.times is None else caption
    if caption.times is None and (is_named or caption.lines[-1].text.strip().isdecimal()):
        kept = caption.lines[:-1]
        return replace(caption, lines=kept) if kept else None
    if caption.lines and caption.lines[-1].text.strip().isdecimal():
        return replace(caption, lines=caption.lines[:-1])
    return caption


def _plain(text: str) -> str:
    return " ".join(unescape(_tag_pattern().sub("", text)).split())


def _fresh(texts: list[str], plain: list[str], before: list[str]) -> list[str]:
    """Captions that roll repeat the last line of the one before: what is new in this one."""
    fresh = list(zip(texts, plain, strict=True))
    while fresh and (not fresh[0][1] or fresh[0][1] in before[-2:]):
        fresh.pop(0)
    return [text for text, words in fresh if words]


def _spoken(
    caption: _Caption, texts: list[str], names: frozenset[str], source: str, report: Report
) -> Iterator[Turn]:
    begin, last = caption.begin, caption.lines[-1] if caption.lines else caption.begin
    at, until = caption.times or (None, None)
    turn = Turn(
        text="",
        offset=begin.offset,
        end=last.end,
        line=begin.number,
        at_seconds=at,
        until_seconds=until,
    )
    if caption.times is None:
        if all(text.strip().isdecimal() for text in texts):
            return
        report.add(problems.UNTIMED, source, begin.number)
    found = list(_voices(texts, names))
    if not any(words for _, words, _ in found):
        report.add(problems.EMPTY_CAPTION, source, begin.number)
        return
    count = 0
    for speaker, words, is_new in found:
        if words:
            yield replace(
                turn, text=words, speaker=speaker, is_new=is_new, pieces=0 if count else 1
            )
            count += 1


def _voices(texts: list[str], names: frozenset[str]) -> Iterator[tuple[str, str, bool]]:
    """Speaker, words, and whether somebody else begins to speak, for each voice of a caption."""
    spoken = _metadata(texts)
    if spoken is not None:
        yield (*spoken, False)
        return
    speaker, words, is_new = "", list[str](), False
    for text in texts:
        pieces = _voice_pattern().split(text)
        for place, piece in enumerate(pieces):
            if place % 2:
                yield speaker, " ".join(words), is_new
                speaker, words, is_new = _plain(piece), [], False
                continue
            plain = _plain(piece)
            named = said(plain)
            if named is not None and named[0] in names:
                yield speaker, " ".join(words), is_new
                speaker, words, is_new = named[0], [named[2]] if named[2] else [], False
            elif re.match(r"(?:[-–—]|>>)\s*\S", plain):
                yield speaker, " ".join(words), is_new
                speaker, words, is_new = "", [re.sub(r"^[-–—>\s]+", "", plain)], True
            elif plain:
                words.append(plain)
    yield speaker, " ".join(words), is_new


def _metadata(texts: list[str]) -> tuple[str, str] | None:
    """Speaker and words of a caption that is a JSON object, as Teams exports it."""
    if not texts or not texts[0].lstrip().startswith("{"):
        return None
    try:
        found = json.loads("".join(texts))
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not isinstance(found.get("spokenText"), str):
        return None
    name = found.get("speakerName")
    return _plain(name) if isinstance(name, str) else "", _plain(found["spokenText"])
