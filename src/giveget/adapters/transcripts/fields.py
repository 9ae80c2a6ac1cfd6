"""Which fields of an object hold the words, the speaker and the time?"""

from __future__ import annotations

import re
from functools import cache
from html import unescape

from giveget.adapters.mail import shown_words
from giveget.adapters.transcripts.times import Times
from giveget.adapters.transcripts.turn import Turn
from giveget.core.language.conversation import Attachment
from giveget.core.language.reading import cleaned

Item = dict[str, object]
"""One object of a document."""


def _names(words: str) -> list[str]:
    return words.split()


_TEXT = _names(
    "spokenText spoken_text text content body message sentence utterance transcript caption "
    "words value msg display"
)
_PIECES = _names("sentences elements words tokens lines phrases text")
_SPEAKER = _names(
    "speakerName speaker_name speakerLabel speaker_label speaker user_profile from author "
    "sender_name senderName sender user_name userName username real_name user participant "
    "participant_name displayName display_name name who role users speakerId speaker_id from_id"
)
_NAME = _names(
    "displayName display_name real_name fullName full_name name emailAddress email "
    "global_name username user speakerName first_name id"
)
_BEGIN = _names(
    "start startTime start_time startOffset start_offset startMs start_ms begin offset ts "
    "timestamp time startDateTime createdDateTime created_at createdAt date datetime at "
    "sent_at"
)
_END = _names("end endTime end_time endOffset end_offset endMs end_ms stop endDateTime")
_LISTS = _names(
    "callTranscripts utterances transcript transcripts segments sentences monologues entries "
    "turns timeline messages value results conversation items captions cues paragraphs "
    "comments"
)
_PEOPLE = _names("users speakers parties participants members people attendees profiles")
_FILES = _names("files attachments media")
_MAX_TEXT = 200_000
_MAX_PIECES = 20_000


def item_text(item: Item) -> str | None:
    """The words of an object, or None when it has none; ``""`` when its words are empty."""
    for name in _TEXT:
        if name in item:
            found = _words(item[name])
            if found is not None:
                return found
    for name in _PIECES:
        pieces = item.get(name)
        if isinstance(pieces, list) and pieces:
            found = _joined(pieces)
            if found is not None:
                return found
    return None


def _words(value: object) -> str | None:
    match value:
        case str():
            return value[:_MAX_TEXT]
        case {"content": str(content), **others}:
            is_html = others.get("contentType") == "html"
            return shown_words(content[:_MAX_TEXT]) if is_html else content[:_MAX_TEXT]
        case {"text": str(text)}:
            return text
        case list() if value and all(isinstance(piece, str | dict) for piece in value[:50]):
            return _joined(value)
        case _:
            return None


def _joined(pieces: list[object]) -> str | None:
    """The words of a list of strings, of sentences, or of single words and their punctuation."""
    words: list[str] = []
    is_elements = False
    for piece in pieces[:_MAX_PIECES]:
        match piece:
            case str():
                words.append(piece)
            case {"type": "text" | "punct", "value": str(text)}:
                is_elements = True
                words.append(text)
            case {"text": str(text)} | {"word": str(text)} | {"value": str(text)}:
                words.append(text)
            case _:
                pass
    if not words:
        return None
    return ("" if is_elements or isinstance(pieces[0], str) else " ").join(words)[:_MAX_TEXT]


def name_in(value: object) -> str:
    """The name of a person: a string, a number, or an object that holds one."""
    for _ in range(4):
        match value:
            case str():
                return value.strip()[:200]
            case bool() | None:
                return ""
            case int():
                return str(value)
            case [dict() as first, *_]:
                value = first
            case dict():
                inner = value.get("user") or value.get("application") or value.get("profile")
                own = next((value[name] for name in _NAME if value.get(name)), None)
                value = inner if isinstance(inner, dict) else own
            case _:
                return ""
    return ""


def named_people(root: object) -> dict[str, str]:
    """The names of speakers by their ids, from the lists of people in a document."""
    names: dict[str, str] = {}
    stack: list[tuple[object, int]] = [(root, 0)]
    seen = 0
    while stack and seen < 100_000:
        node, depth = stack.pop()
        seen += 1
        if isinstance(node, list) and depth < 5:
            stack.extend((child, depth + 1) for child in node[:5_000] if isinstance(child, dict))
        elif isinstance(node, dict) and depth < 5:
            for key, child in node.items():
                if key in _PEOPLE and isinstance(child, list):
                    names.update(_people(child))
                elif isinstance(child, dict | list):
                    stack.append((child, depth + 1))
    return names


def _people(listed: list[object]) -> dict[str, str]:
    names: dict[str, str] = {}
    for person in listed[:50_000]:
        if not isinstance(person, dict):
            continue
        name = name_in({key: value for key, value in person.items() if key not in ("id", "user")})
        profile = person.get("profile")
        if not name and isinstance(profile, dict):
            name = name_in(profile)
        for key in ("speakerId", "speaker_id", "id", "userId", "user_id", "user"):
            value = person.get(key)
            if name and isinstance(value, str | int):
                names[str(value)] = name
    return names


def begins_of(items: list[Item]) -> list[object]:
    """When the first thousand objects begin, as written."""
    return [_first(item, _BEGIN) for item in items[:1_000]]


def _first(item: Item, names: list[str]) -> object:
    for name in names:
        if item.get(name) is not None:
            return item[name]
    pieces = item.get("sentences") or item.get("elements") or item.get("words")
    if isinstance(pieces, list) and pieces and isinstance(pieces[0], dict):
        inner = pieces[0] if names is _BEGIN else pieces[-1]
        if isinstance(inner, dict):
            return next((inner[name] for name in names if inner.get(name) is not None), None)
    return None


def list_of_items(node: Item) -> list[object]:
    """The values of an object among which the words are looked for, the likeliest first."""
    for name in _LISTS:
        value = node.get(name)
        if isinstance(value, list) and any(isinstance(item, dict) for item in value):
            return [value]
        if isinstance(value, dict):
            return [value]
    return [value for value in node.values() if isinstance(value, dict | list)]


@cache
def _mention_pattern() -> re.Pattern[str]:
    """Slack writes mentions and links in angle brackets."""
    return re.compile(r"<(?P<kind>[@#!]?)(?P<what>[^<>|\s]{1,500})(?:\|(?P<label>[^<>]{0,300}))?>")


def threads_in(items: list[Item]) -> frozenset[str]:
    """The ids of messages that others answer."""
    return frozenset(name for name in map(_thread, items) if name)


def turn_of(item: Item, people: dict[str, str], times: Times, thread: str) -> Turn | None:
    """The turn an object describes, or None when it says nothing.

    Args:
        item: the object.
        people: names by ids.
        times: how its times are written.
        thread: the conversation it belongs to, unless it names one itself.
    """
    text = item_text(item)
    files = _files(item)
    if text is None or (not text.strip() and not files):
        return None
    who = next((found for name in _SPEAKER if (found := name_in(item.get(name)))), "")
    begin, end = _first(item, _BEGIN), _first(item, _END)
    at, date = times.read(begin)
    kind = item.get("subtype")
    if kind in ("channel_join", "channel_leave", "channel_topic", "channel_purpose"):
        return None
    return Turn(
        text=_readable(text, people),
        speaker=cleaned(people.get(who, who)),
        at_seconds=at,
        until_seconds=times.read(end)[0],
        date=date,
        dated=str(begin)[:60] if date is not None else "",
        id=_id(item),
        thread=_thread(item) or thread,
        attachments=files,
        is_chat=date is not None and end is None,
    )


def _id(item: Item) -> str:
    for name in ("client_msg_id", "id", "messageId", "message_id"):
        value = item.get(name)
        if isinstance(value, str | int):
            return str(value)[:200]
    return ""


def _thread(item: Item) -> str:
    for name in ("thread_ts", "threadId", "thread_id", "replyToId", "channel_id"):
        value = item.get(name)
        if isinstance(value, str | int) and value:
            return str(value)[:200]
    return ""


def _readable(text: str, people: dict[str, str]) -> str:
    def shown(match: re.Match[str]) -> str:
        if match["kind"] == "@":
            return f"@{match['label'] or people.get(match['what'], match['what'])}"
        return match["label"] or match["what"]

    text = _mention_pattern().sub(shown, text) if "<" in text else text
    return cleaned(unescape(text) if "&" in text else text).strip()


def _files(item: Item) -> tuple[Attachment, ...]:
    found: list[Attachment] = []
    for name in _FILES:
        listed = item.get(name)
        for file in listed[:100] if isinstance(listed, list) else []:
            match file:
                case (
                    {"name": str(title), **others}
                    | {"filename": str(title), **others}
                    | {"fileName": str(title), **others}
                ):
                    media = others.get("mimetype") or others.get("contentType") or ""
                    found.append(Attachment(cleaned(title)[:300], str(media)[:100]))
                case _:
                    pass
    return tuple(found)
