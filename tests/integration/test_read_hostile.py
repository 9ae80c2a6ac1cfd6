"""Does hostile text change nothing but the asks it contains, in bounded time?"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import time
from collections.abc import Iterator

import pytest

from giveget.core.language import listening, reading
from giveget.core.language.conversation import Entry, Place
from giveget.core.language.listening import hear
from giveget.core.language.reading import Message, read
from giveget.core.language.reading.sieve import Sifted
from tests.integration.cli import giveget
from tests.realdata import real
from tests.unit.core.language.reading.deals import PLATFORM

_MAIL = "Thanks for the offer. We need 10 % off and net 60. Everything else looks good."
# Far above what a text of 40,000 characters takes, far below a hang.
_SECONDS = 20.0
_LONGEST = 20_000
_SLOWEST = 1.0  # seconds
_FLOOR = 0.02  # what takes less says nothing about growth
_GROWTH = 2.6  # times for twice the text
_LOOKS = 5  # a busy machine makes one look in a few wrong, a steep pattern all of them
_LETTERS = "\u200b\u202e\u0430\u0301\ufeff\u2066\U000e0041"
_REPEATED = ("a", "1,", "10 % ", "we really ", "the ", "in ", "x-", "take out the ", "or we ")


def _hear(text: str) -> None:
    hear(Entry(message=Message.plain(text), place=Place(source="x")), PLATFORM)


def _injections() -> list[str]:
    lines = real("injections/deepset.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    attacks = json.loads(real("injections/bipia/text_attack_train.json").read_text("utf-8"))
    return [
        *(row["text"] for row in rows if row["label"] == "INJECTION"),
        *(text for texts in attacks.values() for text in texts),
    ]


def test_an_injection_changes_nothing_but_the_asks_it_contains() -> None:
    plain = read(Message.plain(_MAIL), PLATFORM)
    for injection in _injections():
        alone = read(Message.plain(injection), PLATFORM)
        both = read(Message.plain(f"{_MAIL}\n\n{injection}"), PLATFORM)
        own = {(ask.kind, ask.term) for ask in alone.asks}
        expected = {(ask.kind, ask.term, ask.to) for ask in plain.asks}
        found = {(ask.kind, ask.term, ask.to) for ask in both.asks if ask.end <= len(_MAIL)}
        assert {one for one in expected - found if one[:2] not in own} == set(), injection


def test_false_alarms_about_orders_to_a_machine_are_rare() -> None:
    lines = real("email_intent/train.txt").read_text("utf-8", "replace").splitlines()
    mails = [line.split("\t", 1)[1] for line in lines if "\t" in line]
    alarms = [mail for mail in mails if _warns(mail)]
    assert len(alarms) / len(mails) < 0.001
    caught = [text for text in _injections() if _warns(text)]
    assert len(caught) >= 110  # of 261, most of which give no order


def _warns(text: str) -> bool:
    findings = read(Message.plain(text)).findings
    return any(finding.code == "GG650" for finding in findings)


@pytest.mark.parametrize("letter", _LETTERS)
def test_hidden_letters_neither_crash_nor_hide_an_ask(letter: str) -> None:
    words = _MAIL.replace("net 60", f"net{letter} 60")
    done = giveget("read", "-", "--json", given=words.encode())
    assert done.code in (0, 1)
    (message,) = done.json["messages"]
    for ask in message["asks"]:
        assert message["text"][ask["start"] : ask["end"]] == ask["quote"]


@pytest.mark.parametrize("piece", _REPEATED)
def test_repeated_text_is_read_in_bounded_time(piece: str) -> None:
    text = (piece * (40_000 // len(piece) + 1))[:40_000]
    started = time.process_time()
    _hear(text)
    assert time.process_time() - started < _SECONDS


def _compiled() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every pattern that the rooms of reading hold, compiled or sifted."""
    from giveget.core.language.reading.sieve import _SIEVE

    _hear(_MAIL)
    seen: set[str] = set()
    for room in (reading, listening):
        for found in pkgutil.iter_modules(room.__path__, f"{room.__name__}."):
            module = importlib.import_module(found.name)
            for name, thing in vars(module).items():
                pattern = _pattern_of(name, thing)
                if pattern is not None and pattern.pattern not in seen:
                    seen.add(pattern.pattern)
                    yield f"{found.name}.{name}", pattern
    for sifted in _SIEVE.patterns.values():
        if sifted.pattern not in seen:
            seen.add(sifted.pattern)
            yield sifted.pattern[:60], sifted.compiled


def _pattern_of(name: str, thing: object) -> re.Pattern[str] | None:
    if isinstance(thing, re.Pattern):
        return thing
    if not name.startswith("_") or not hasattr(thing, "cache_info") or not callable(thing):
        return None
    if thing.__wrapped__.__code__.co_argcount:  # type: ignore[attr-defined]
        return None
    made = thing()
    if isinstance(made, Sifted):
        return made.compiled
    return made if isinstance(made, re.Pattern) else None


def test_no_pattern_backtracks_without_end() -> None:
    """Each pattern on 20,000 characters made to mislead it; most take a thousandth of the limit."""
    slow = []
    for name, pattern in _compiled():
        for piece in _REPEATED:
            text = (piece * (_LONGEST // len(piece) + 1))[:_LONGEST]
            started = time.process_time()
            pattern.search(text)
            taken = time.process_time() - started
            if taken > _SLOWEST:
                slow.append((round(taken, 2), name, piece))
    assert slow == []


def test_twice_the_text_takes_about_twice_the_time() -> None:
    """Of the patterns that take long enough to tell, none grows faster than the text."""
    steep = [
        (name, piece)
        for name, pattern in _compiled()
        for piece in _REPEATED
        if _seconds(pattern, piece, 1, rounds=1) > _FLOOR
        and all(_is_steep(pattern, piece) for _ in range(_LOOKS))
    ]
    assert steep == []


def _is_steep(pattern: re.Pattern[str], piece: str) -> bool:
    once = _seconds(pattern, piece, 1, rounds=4)
    return _seconds(pattern, piece, 2, rounds=4) > _GROWTH * once


def _seconds(pattern: re.Pattern[str], piece: str, times: int, *, rounds: int) -> float:
    """The least time that a pattern takes on a text of so many times 20,000 characters."""
    text = (piece * (times * _LONGEST // len(piece) + 1))[: times * _LONGEST]
    taken = []
    for _ in range(rounds):
        started = time.process_time()
        pattern.search(text)
        taken.append(time.process_time() - started)
    return min(taken)
