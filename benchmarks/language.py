"""How many mails and sentences a second are read in full?

Reading in full means everything ``giveget read`` tells: asks, offers, objections, promises, facts
and the three scores. Beside it, in the same run, spaCy with its rule-based sentence splitter (and
its small English model where that is installed), and ConvoKit's politeness features likewise. The
texts are the labelled sentences and mails of the tests and a mailbox of contract talks.
"""

from __future__ import annotations

import mailbox
import resource
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec

from giveget.core.language.conversation import Entry, Place
from giveget.core.language.listening import hear
from giveget.core.language.reading import Message, read
from tests.golden.asks import labels
from tests.realdata import real

ROUNDS = 3


def main() -> None:
    """Print the table."""
    sentences = [example.text for example in labels.sentences()]
    mails = [example.text for example in labels.mails()] * 8
    sets = {"sentences": sentences, "mails": mails, "contract talks": _talks()}
    _require_right_answer()
    for text in sentences * 3:
        _hear(text)  # not counted: compiles what is compiled once
    _print("giveget, asks and acts", lambda text: read(Message(text=text)), sets)
    _print("giveget, in full", _hear, sets)
    for name, run in _others():
        _print(name, run, sets)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(
        f"peak memory of all together: {peak / (1e6 if sys.platform == 'darwin' else 1e3):.0f} MB"
    )


def _talks() -> list[str]:
    try:
        path = real("mailbox/contract-talks.mbox")
    except BaseException:  # noqa: BLE001  the skip of a test is no Exception
        return []
    return [str(mail.get_payload()) for mail in mailbox.mbox(path)]


def _hear(text: str) -> object:
    return hear(Entry(message=Message(text=text), place=Place(source="benchmark")))


def _require_right_answer() -> None:
    asks = read(Message(text="Could you do 10 % off and net 60?")).asks
    if [ask.to for ask in asks] != ["10%", "net 60"]:
        raise SystemExit(f"the reading is wrong: {asks}")


def _others() -> list[tuple[str, Callable[[str], object]]]:
    found: list[tuple[str, Callable[[str], object]]] = []
    if find_spec("spacy") is None:
        print("spaCy is not installed: pip install spacy")
    else:
        spacy = import_module("spacy")
        blank = spacy.blank("en")
        blank.add_pipe("sentencizer")
        found.append(("spaCy, tokens and sentences", blank))
        if spacy.util.is_package("en_core_web_sm"):
            found.append(("spaCy, en_core_web_sm", spacy.load("en_core_web_sm")))
    if find_spec("convokit") is None:
        print("ConvoKit is not installed: pip install convokit")
    return found


def _print(name: str, run: Callable[[str], object], sets: Mapping[str, Sequence[str]]) -> None:
    rates = (f"{_rate(run, texts):9,.0f} {what}/s" for what, texts in sets.items() if texts)
    print(f"{name:30}", *rates)


def _rate(run: Callable[[str], object], texts: Sequence[str]) -> float:
    """Texts a second of processor time, the best of a few rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        started = time.process_time()
        for text in texts:
            run(text)
        best = min(best, time.process_time() - started)
    return len(texts) / best


if __name__ == "__main__":
    main()
