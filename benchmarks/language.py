"""How many mails and sentences a second are read in full?

Reading in full means everything ``giveget read`` tells: asks, offers, objections, promises, facts
and the scores. As JSON means what ``giveget read --json`` does with each text as a conversation of
its own: the same, receptiveness by a trained model, and the keys; ``--models`` adds the order by
tension and the strategies. Beside it, in the same run, spaCy
(its rule-based sentence splitter, and its small English model where that is installed) and
ConvoKit's politeness features. They run in the interpreter that ``GIVEGET_PEERS_PYTHON`` names, or
in this one. The texts are all labelled sentences and mails of the tests, each once a round, and a
mailbox of contract talks.
"""

from __future__ import annotations

import json
import mailbox
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from itertools import product
from pathlib import Path

from giveget.adapters.acts import act_model
from giveget.adapters.models.ranking import TextRanking
from giveget.core.language.conversation import Conversation, Entry, Place
from giveget.core.language.listening import hear
from giveget.core.language.reading import Hint, Message, read
from giveget.desk.read import ReadRequest, read_all
from giveget.desk.shape_read import read_shape
from tests.golden.acts.told import FRESH, HELD, PLAIN, TUNED, UNTOUCHED, rates, told, whole
from tests.golden.asks import labels
from tests.realdata import real

ROUNDS = 5
_FEW = 90  # texts of each set for the peers
_PEERS = Path(__file__).with_name("_peers.py")
_LABELLED = Path(labels.__file__).parent

Sets = Mapping[str, Sequence[str]]
Rates = Mapping[str, float]
Run = Callable[[Sequence[str]], None]


def main() -> None:
    """Print the table."""
    sets = {"sentences": _sentences(), "mails": _mails(), "contract talks": _talks()}
    sets = {name: texts for name, texts in sets.items() if texts}
    _require_right_answer()
    for is_whole in (False, True):  # not counted: compiles what is compiled once
        _as_json(is_whole)(sets["sentences"])
    print(*(f"{len(texts):,} {name}" for name, texts in sets.items()), sep=", ", end="\n\n")
    print(f"{'texts a second':34}", *(f"{name:>15}" for name in sets))
    _print("giveget, asks and acts", _rates(_each(lambda text: read(Message(text=text))), sets))
    ours = _rates(_each(lambda text: hear(_entry(text))), sets)
    _print("giveget, in full", ours)
    _print("giveget, as JSON", _rates(_as_json(is_whole=False), sets))
    _print("giveget, as JSON with --models", _rates(_as_json(is_whole=True), sets))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for name, theirs in _peers(sets).items():
        _print(name, theirs)
        ratios = (f"{ours[what] / theirs[what]:14.2f}x" for what in sets)
        print(f"{'  giveget in full is':34}", *ratios)
    _acts()
    print(f"peak memory of giveget: {peak / (1e6 if sys.platform == 'darwin' else 1e3):.0f} MB")


def _acts() -> None:
    """How well acts are read, and the interest, day or kind of those found.

    The second opinion was trained on all sets but the last.
    """
    for name, hint in product(
        (TUNED, HELD, FRESH, UNTOUCHED, PLAIN), (None, Hint(act=act_model()))
    ):
        found = rates(told(name), hint)
        how = "signs and second opinion" if hint else "signs alone"
        print(f"\n{name}, {how}\n  {'':15} {'due':>5} {'found':>5} {'F1':>6} {'details':>7}")
        for act, one in [*found.items(), ("all", whole(found.values()))]:
            print(f"  {act:15} {one.due:5} {one.found:5} {one.f1:6.3f} {one.details:7.2f}")


def _sentences() -> list[str]:
    return [
        example.text
        for path in sorted(_LABELLED.glob("*sentences*.txt"))
        for example in labels.sentences(path.name)
    ]


def _mails() -> list[str]:
    return [
        example.text
        for path in sorted(_LABELLED.glob("mails*.txt"))
        for example in labels.mails(path.name)
    ]


def _talks() -> list[str]:
    try:
        path = real("mailbox/contract-talks.mbox")
    except BaseException:  # noqa: BLE001  the skip of a test is no Exception
        return []
    return [str(mail.get_payload()) for mail in mailbox.mbox(path)]


def _entry(text: str) -> Entry:
    return Entry(message=Message(text=text), place=Place(source="benchmark"))


def _each(run: Callable[[str], object]) -> Run:
    def texts_read(texts: Sequence[str]) -> None:
        for text in texts:
            run(text)

    return texts_read


def _as_json(is_whole: bool) -> Run:
    """What ``giveget read --json`` does, without opening and printing."""
    ranking = TextRanking(is_whole=is_whole)

    def texts_read(texts: Sequence[str]) -> None:
        talks = (
            Conversation(key="benchmark", subject="", people=(), entries=(_entry(text),))
            for text in texts
        )
        read_shape(read_all(ReadRequest(conversations=talks, ranking=ranking)))

    return texts_read


def _require_right_answer() -> None:
    asks = read(Message(text="Could you do 10 % off and net 60?")).asks
    if [ask.to for ask in asks] != ["10%", "net 60"]:
        raise SystemExit(f"the reading is wrong: {asks}")


def _peers(sets: Sets) -> Mapping[str, Rates]:
    """The rates of other tools; what is missing is said."""
    python = os.environ.get("GIVEGET_PEERS_PYTHON", sys.executable)
    few = {name: texts[:_FEW] for name, texts in sets.items()}
    done = subprocess.run(
        [python, str(_PEERS)], input=json.dumps(few), capture_output=True, text=True, check=False
    )
    found: dict[str, Rates] = json.loads(done.stdout) if done.returncode == 0 else {}
    for name in ("spaCy", "ConvoKit"):
        if not any(tool.startswith(name) for tool in found):
            print(f"{name} is not here: name a Python that has it in GIVEGET_PEERS_PYTHON")
    return found


def _print(name: str, rates: Rates) -> None:
    print(f"{name:34}", *(f"{rate:13,.0f}/s" for rate in rates.values()))


def _rates(run: Run, sets: Sets) -> dict[str, float]:
    """Texts a second of processor time, the best of a few rounds."""
    return {name: _rate(run, texts) for name, texts in sets.items()}


def _rate(run: Run, texts: Sequence[str]) -> float:
    best = float("inf")
    for _ in range(ROUNDS):
        started = time.process_time()
        run(texts)
        best = min(best, time.process_time() - started)
    return len(texts) / best


if __name__ == "__main__":
    main()
