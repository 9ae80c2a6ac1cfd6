"""Labelled sentences and mails: what each asks for, and which half it belongs to."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from giveget.adapters.mail import load_message
from giveget.core.language.reading import Hint, Message, read

_HERE = Path(__file__).parent
TUNED_ON = (
    "sentences.txt",
    "sentences_more.txt",
    "sentences_tune.txt",
    "sentences_fresh.txt",
    "sentences_last.txt",
    "sentences_voices.txt",
    "sentences_wild.txt",
    "sentences_late.txt",
    "sentences_learn.txt",
    "sentences_other_voice.txt",
    "sentences_third.txt",
    "sentences_varied.txt",
)
"""Sets that were tuned on; of the split ones only the half that is free."""
MAILS_TUNED_ON = ("mails_ordinary.txt", "mails_ordinary_held.txt", "mails_other_voice.txt")
"""Mails that were tuned on."""
LEARNED = (
    "sentences_procurement.txt",
    "sentences_trades.txt",
    "sentences_spoken.txt",
    "sentences_companies.txt",
    "sentences_people.txt",
    "sentences_indirect.txt",
    "sentences_everyday.txt",
)
"""Sets that the second opinion learned from; the signs were tuned on the free half of them."""
LINED = (
    "lined_companies.txt",
    "lined_people.txt",
    "lined_renewals.txt",
    "lined_office.txt",
    "lined_owners.txt",
    "lined_buyers.txt",
    "lined_trades.txt",
    "lined_lists.txt",
    "lined_facts.txt",
    *(f"lined_plain_{who}.txt" for who in "abcdefghijklmnopqr"),
)
"""Mails labelled line by line: the second opinion learned from all, the signs from free lines."""
APART = tuple(f"lined_plain_{who}.txt" for who in "stu")
"""Mails labelled line by line, full of facts that ask for nothing; never learned from."""
MAILS_LEARNED = ("mails_procurement.txt", "mails_trades.txt", "mails_long.txt")
"""Mails that the signs were tuned on in part."""
UNTOUCHED = tuple(
    f"untouched_{what}_{who}.txt" for what in ("sentences", "mails") for who in "abcde"
)
"""Sets that nothing was tuned on or learned from."""
_SPLIT = frozenset(
    {"sentences.txt", "sentences_voices.txt", "sentences_third.txt", "mails.txt",
     "mails_voices.txt", "mails_third.txt"}
)  # fmt: skip
_DECIMALS = re.compile(r"(?<![\d.])\d+\.\d+\b(?!\.)")
_UNITS = {"kilo": "kg", "square metre": "sqm", "square meter": "sqm", "piece": "unit"}
# An ask read with less than this is a question to ask back, not a finding.
SURE = 0.5


@dataclass(frozen=True, slots=True)
class Label:
    """A kind and what is wanted; ``~`` means that any value is right."""

    kind: str
    to: str | None
    is_offer: bool


@dataclass(frozen=True, slots=True)
class Example:
    """A text and the asks and offers in it."""

    text: str
    labels: tuple[Label, ...]

    @property
    def is_held_out(self) -> bool:
        """Half of the examples were never looked at while the reader was tuned."""
        return hashlib.sha256(self.text.encode()).digest()[0] % 2 == 1

    def is_free(self, name: str) -> bool:
        """Whether it may be tuned on, being in the set of this name."""
        return name not in _SPLIT or not self.is_held_out


@dataclass(frozen=True, slots=True)
class Score:
    """Right, missed and wrongly found."""

    right: int
    missed: int
    wrong: int

    @property
    def precision(self) -> float:
        """Share of what is found that is due."""
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Share of what is due that is found."""
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / max(1, 2 * self.right + self.missed + self.wrong)


def _label(text: str) -> Label:
    kind, _, to = text.lstrip("+").partition(" ")
    return Label(kind, _as_read(to.strip()) or None, text.startswith("+"))


def _as_read(to: str) -> str:
    """A value in the figures and units of the reader: 15.50 is 15.5, a kilo a kg."""
    to = _DECIMALS.sub(lambda match: match.group().rstrip("0").rstrip("."), to)
    return "/".join(_UNITS.get(part, part) for part in to.split("/"))


def _labels(text: str) -> tuple[Label, ...]:
    return tuple(_label(one.strip()) for one in text.split(";") if one.strip() != "-")


def sentences(name: str = "sentences.txt") -> tuple[Example, ...]:
    """The single sentences of a file."""
    lines = (_HERE / name).read_text(encoding="utf-8").splitlines()
    pairs = (line.split("|", 1) for line in lines if line and not line.startswith("#"))
    return tuple(Example(text.strip(), _labels(labels)) for labels, text in pairs)


def mails(name: str = "mails.txt") -> tuple[Example, ...]:
    """The whole messages of a file."""
    lines = (_HERE / name).read_text(encoding="utf-8").splitlines()
    body = "\n".join(line for line in lines if not line.startswith("#"))
    found = []
    for block in body.split("\n-----\n"):
        labels, _, text = block.strip("\n").partition("\n")
        found.append(Example(text.strip(), _labels(labels)))
    return tuple(found)


def lined(name: str) -> tuple[tuple[Example, ...], ...]:
    """The mails of a file whose every sentence stands on a line of its own."""
    text = (_HERE / name).read_text(encoding="utf-8")
    found = []
    for block in text.split("\n-----\n"):
        lines = (line for line in block.splitlines() if "|" in line and line[0] != "#")
        pairs = (line.split("|", 1) for line in lines)
        found.append(tuple(Example(said.strip(), _labels(labels)) for labels, said in pairs))
    return tuple(found)


def whole(name: str) -> tuple[Example, ...]:
    """The mails of a file that is labelled line by line."""
    return tuple(
        Example(
            "\n".join(line.text for line in mail),
            tuple(one for line in mail for one in line.labels),
        )
        for mail in lined(name)
    )


def found_in(text: str, hint: Hint | None = None) -> tuple[Label, ...]:
    """The asks and offers read from a text, as labels."""
    message = load_message(text.encode()) if "\n" in text else Message.plain(text)
    reading = read(message, hint=hint)
    every = (*reading.asks, *reading.open_from_earlier)
    asks = [Label(a.kind.value, a.to, False) for a in every if a.confidence >= SURE]
    return (*asks, *(Label(o.kind.value, o.to, True) for o in reading.offers))


def _key(label: Label, *, with_amount: bool, wild: frozenset[str]) -> tuple[str, str | None, bool]:
    to = "~" if label.kind in wild or not with_amount else label.to
    return label.kind, to, label.is_offer


def score(
    examples: Iterable[Example],
    *,
    with_amount: bool,
    offers: bool = False,
    kind: str | None = None,
    hint: Hint | None = None,
) -> tuple[Score, Sequence[str]]:
    """Compare what is read with the labels; also return the texts that are not read rightly."""
    right = missed = wrong = 0
    failures: list[str] = []
    for example in examples:
        wild = frozenset(label.kind for label in example.labels if label.to == "~")
        due = Counter(
            _key(label, with_amount=with_amount, wild=wild)
            for label in example.labels
            if label.is_offer is offers and kind in (None, label.kind)
        )
        got = Counter(
            _key(label, with_amount=with_amount, wild=wild)
            for label in found_in(example.text, hint)
            if label.is_offer is offers and kind in (None, label.kind)
        )
        same = (due & got).total()
        right += same
        missed += due.total() - same
        wrong += got.total() - same
        if due != got:
            failures.append(
                f"{example.text}\n    due {sorted(map(str, due))}\n    got {sorted(map(str, got))}"
            )
    return Score(right, missed, wrong), failures
