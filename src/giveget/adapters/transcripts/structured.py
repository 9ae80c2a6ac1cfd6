"""Who said what in the JSON of a call or chat program?"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from giveget.adapters.mail import Report, problems
from giveget.adapters.transcripts.fields import (
    begins_of,
    item_text,
    list_of_items,
    named_people,
    threads_in,
    turn_of,
)
from giveget.adapters.transcripts.lines import MAX_WHOLE, head_text
from giveget.adapters.transcripts.times import Times
from giveget.adapters.transcripts.turn import Turn

_MAX_NODES = 2_000_000
_MAX_DEPTH = 12


def pieces_of_json(path: Path, report: Report) -> Iterator[Turn]:
    """Yield the messages of a JSON or JSON-lines file.

    Exports of Gong, Zoom, Teams, Slack, Telegram, Discord, Whisper and the like differ in the names
    of their fields, not in kind: somewhere is a list of objects with words, mostly with a speaker
    and a time. That list is looked for; names of speakers that stand elsewhere are put in.
    """
    source = str(path)
    with path.open("rb") as file:
        data = file.read(MAX_WHOLE + 1)
    if len(data) > MAX_WHOLE:
        report.add(
            problems.TOO_LARGE, source, size=path.stat().st_size / 1e6, limit=MAX_WHOLE / 1e6
        )
        return
    root = _parsed(head_text(data), source, report)
    if root is None:
        return
    people = {**_people_beside(path), **named_people(root)}
    is_found = False
    for thread, items in _lists(root):
        times, answered = Times.of(begins_of(items)), threads_in(items)
        for item in items:
            turn = turn_of(item, people, times, thread)
            if turn is None:
                continue
            is_found = True
            yield replace(turn, thread=turn.id) if turn.id in answered else turn
    if not is_found and not _is_empty(root):
        report.add(problems.UNKNOWN_JSON, source)


def _is_empty(root: object) -> bool:
    return root in ([], {})


def _parsed(text: str, source: str, report: Report) -> object:
    try:
        return json.loads(text)
    except RecursionError:
        report.add(problems.JSON, source, 1, reason="nested too deep")
        return None
    except json.JSONDecodeError as error:
        failed = error
    except ValueError as error:  # a number with thousands of digits
        report.add(problems.JSON, source, 1, reason=str(error)[:80])
        return None
    rows = _rows(text, source, report)
    if rows:
        return rows
    report.add(problems.JSON, source, failed.lineno, reason=failed.msg)
    return None


def _rows(text: str, source: str, report: Report) -> list[object]:
    """The objects of JSON lines; lines that are none are reported when most are."""
    rows: list[object] = []
    broken: list[int] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            broken.append(number)
            continue
        if isinstance(row, dict):
            rows.append(row)
        else:
            broken.append(number)
    if len(broken) > len(rows):
        return []
    for number in broken:
        report.add(problems.JSON, source, number, reason="a broken line")
    return rows


def _people_beside(path: Path) -> dict[str, str]:
    """Names of a Slack export: ``users.json`` beside the channels."""
    for folder in (path.parent, path.parent.parent):
        file = folder / "users.json"
        try:
            if file.is_file() and file.stat().st_size <= MAX_WHOLE:
                return named_people({"users": json.loads(file.read_bytes())})
        except (OSError, ValueError, RecursionError):
            continue
    return {}


def _lists(root: object) -> Iterator[tuple[str, list[dict[str, object]]]]:
    """The lists of spoken or written items, each with the name of its conversation."""
    stack: list[tuple[object, str, int]] = [(root, "", 0)]
    seen = 0
    while stack and seen < _MAX_NODES:
        node, thread, depth = stack.pop()
        seen += 1
        if depth > _MAX_DEPTH:
            continue
        if isinstance(node, dict):
            name = _thread_of(node) or thread
            deeper = list_of_items(node)
            stack.extend((child, name, depth + 1) for child in reversed(deeper))
        elif isinstance(node, list):
            items = [item for item in node if isinstance(item, dict)]
            if any(item_text(item) is not None for item in items[:200]):
                yield thread, items
            else:
                stack.extend((child, thread, depth + 1) for child in reversed(node))


def _thread_of(node: dict[str, object]) -> str:
    for name in ("callId", "call_id", "meetingId", "meeting_id", "chatId", "conversation_id"):
        value = node.get(name)
        if isinstance(value, str | int):
            return str(value)
    return ""
