"""How many asks of ordinary sentences and mails are read, and how many wrongly?

    python -m benchmarks reading             # Markdown tables

Sets are in ``tests/golden/asks``. "held out" is the half that was never looked at, "unseen" the
score of a set on the day it was written, before it was tuned on; "untouched" sets were never tuned
on nor learned from, and sets d and e of them are exams in plain wording. Both readers see the
same text: the rules alone, and the rules with the trained hint. Then false asks in business mail
that asks nothing of price (Parakweet e-mail intent), and whether a sentence of ours gives, trades
or does neither.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from time import process_time

from giveget.adapters.models.ask_hint import ask_hint
from giveget.core.language.family import Family
from giveget.core.language.marking import mark
from giveget.core.language.reading import Hint, Message, read
from giveget.core.terms import AskKind
from tests.golden.asks.labels import (
    APART,
    SURE,
    UNTOUCHED,
    Example,
    Score,
    mails,
    score,
    sentences,
    whole,
)

_DATA = Path(os.environ.get("GIVEGET_REAL_DATA", Path(__file__).parents[2] / "shared" / "data"))
_OWN = Path(__file__).parents[1] / "tests" / "golden" / "asks" / "own_sentences.txt"
_GIVES = frozenset({Family.GIVE_VERB, Family.VAGUE_GIVE})
_HELD_OUT = (
    "sentences.txt",
    "sentences_voices.txt",
    "sentences_third.txt",
    "mails.txt",
    "mails_voices.txt",
    "mails_third.txt",
)
_PLAIN = ("untouched_{}_d.txt", "untouched_{}_e.txt")
_FRESH = (
    "sentences_unseen.txt",
    "mails_unseen.txt",
    "sentences_fourth.txt",
    "mails_fourth.txt",
)
# F1 of kind, and of kind, term and amount, on the day a set was written.
_ON_THE_DAY = {
    "sentences_more.txt": "0.75 / –",
    "sentences_fresh.txt": "0.79 / –",
    "sentences_last.txt": "0.88 / –",
    "mails_fresh.txt": "0.87 / –",
    "sentences_wild.txt": "0.825 / 0.804 (rules alone)",
    "mails_wild.txt": "0.973 / 0.973 (rules alone)",
    "sentences_late.txt": "0.880 / 0.848",
    "mails_late.txt": "0.848 / 0.727",
    "sentences_learn.txt": "0.752 / 0.752",
    "sentences_other_voice.txt": "0.929 / 0.787",
    "mails_other_voice.txt": "0.737 / 0.579",
    "mails_ordinary.txt": "0.788 / 0.667",
    "mails_ordinary_held.txt": "0.704 / 0.620; 0.765 / 0.765 before it was tuned on",
    "mails_plain.txt": "0.863 / 0.863",
    "sentences_third.txt": "0.787 / 0.656; its held-out half 0.793 / 0.655, later 0.885 / 0.754",
    "mails_third.txt": "0.759 / 0.667; its held-out half 0.778 / 0.704, later 0.800 / 0.727",
    "sentences_varied.txt": "0.749 / 0.698",
    "sentences_fourth.txt": "0.881 / 0.780",
    "mails_fourth.txt": "0.821 / 0.821",
}


def _examples(name: str) -> tuple[Example, ...]:
    return mails(name) if "mails" in name else sentences(name)


def _row(name: str, examples: Iterable[Example], hint: Hint | None) -> str:
    some = tuple(examples)
    kind = score(some, with_amount=False, hint=hint)[0]
    full = score(some, with_amount=True, hint=hint)[0]
    who = "rules and hint" if hint else "rules alone"
    return (
        f"| {name} | {len(some)} | {who} | {kind.precision:.3f} | {kind.recall:.3f} "
        f"| {kind.f1:.3f} | {full.f1:.3f} |"
    )


def _kinds(examples: tuple[Example, ...]) -> None:
    print("\n| kind | due | precision | recall |\n|---|---:|---:|---:|")
    for kind in AskKind:
        result: Score = score(examples, with_amount=False, kind=kind.value, hint=ask_hint())[0]
        due = result.right + result.missed
        if due or result.wrong:
            print(f"| {kind.value} | {due} | {result.precision:.2f} | {result.recall:.2f} |")


def _false_asks() -> None:
    path = _DATA / "email_intent" / "train.txt"
    if not path.exists():
        print(f"\n{path} is not here: set GIVEGET_REAL_DATA to the folder of real data sets")
        return
    lines = path.read_text(encoding="latin-1").splitlines()
    texts = [line.split("\t", 1)[1] for line in lines if line.startswith("No\t")]
    for who, hint in (("rules alone", None), ("rules and hint", ask_hint())):
        start = process_time()
        found = sum(
            any(ask.confidence >= SURE for ask in read(Message.plain(text), hint=hint).asks)
            for text in texts
        )
        speed = len(texts) / (process_time() - start)
        share = f"{found} of {len(texts)} ({found / len(texts):.1%})"
        print(f"\nAsks in mail that asks nothing, {who}: {share}; {speed:,.0f} sentences a second")


def exchange_of(sentence: str) -> str:
    """Whether a sentence of ours gives (G), trades (T) or does neither (N)."""
    marked = mark(sentence)
    if any(one.is_trade for one in marked):
        return "T"
    is_given = any(marker.family in _GIVES for one in marked for marker in one.markers)
    return "G" if is_given or any(one.splits for one in marked) else "N"


def _exchanges() -> None:
    lines = _OWN.read_text(encoding="utf-8").splitlines()
    pairs = [line.split(" | ", 1) for line in lines if line and not line.startswith("#")]
    print("\n| our sentence | due | precision | recall | F1 |\n|---|---:|---:|---:|---:|")
    read_as = [(due, exchange_of(text)) for due, text in pairs]
    for name, label in (("gives", "G"), ("trades", "T"), ("neither", "N")):
        right = sum(due == got == label for due, got in read_as)
        due = sum(one == label for one, _ in read_as)
        got = sum(one == label for _, one in read_as)
        f1 = 2 * right / max(1, due + got)
        figures = f"{right / max(1, got):.3f} | {right / max(1, due):.3f} | {f1:.3f}"
        print(f"| {name} | {due} | {figures} |")


def main() -> None:
    """Print all tables."""
    head = "| set | texts | reader | precision | recall | F1 kind | F1 kind, term, amount |"
    print(f"{head}\n|---|---:|---|---:|---:|---:|---:|")
    unseen: list[Example] = []
    for name in (*_HELD_OUT, *_FRESH, *UNTOUCHED):
        some = [one for one in _examples(name) if one.is_held_out or name not in _HELD_OUT]
        unseen.extend(some)
        what = "held out" if name in _HELD_OUT else "unseen" if name in _FRESH else "untouched"
        for hint in (None, ask_hint()):
            print(_row(f"{name}, {what}", some, hint))
    for what in ("sentences", "mails"):
        plain = [one for name in _PLAIN for one in _examples(name.format(what))]
        print(_row(f"plain {what}, both exams", plain, ask_hint()))
    for hint in (None, ask_hint()):
        apart = [one for name in APART for one in whole(name)]
        print(_row("mails full of facts, kept apart", apart, hint))
    _kinds(tuple(unseen))
    print("\n| set | F1 kind / with amount when it was written |\n|---|---|")
    for name, figures in _ON_THE_DAY.items():
        print(f"| {name} | {figures} |")
    _false_asks()
    _exchanges()


if __name__ == "__main__":
    main()
