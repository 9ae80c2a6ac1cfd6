"""What do people call the labelled sentences, and what does the linter?"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from giveget.core.language import DraftKind, LintContext, Verdict, lint_text
from giveget.core.language.lint.leaning import Hint

FOLDER = Path(__file__).parent
#: Label → whether it must be blocked, and its class: give, trade, neither.
MEANINGS = {
    "G": (True, "give"),
    "T": (False, "trade"),
    "N": (False, "neither"),
    "B": (True, "neither"),
    "X": (True, "trade"),
}
_KINDS = {DraftKind.CONCESSION: "give", DraftKind.NEGOTIATION: "trade"}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence with what a person says of it."""

    text: str
    blocked: bool
    kind: str


@dataclass(frozen=True, slots=True)
class Quality:
    """F1 of blocking, and mean F1 of give, trade and neither."""

    sentences: int
    block: float
    classes: float


def sentences(name: str) -> tuple[Labelled, ...]:
    """Return the sentences of a file."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    pairs = (line.split(" | ", 1) for line in lines if line and not line.startswith("#"))
    return tuple(Labelled(text, *MEANINGS[label]) for label, text in pairs)


def batches() -> dict[str, tuple[Labelled, ...]]:
    """Return the sentences of every file that may be learned from, by the file's name."""
    names = sorted(path.name for path in FOLDER.glob("*.txt") if "untouched" not in path.name)
    return {name: sentences(name) for name in names}


def half(some: Iterable[Labelled], number: int) -> tuple[Labelled, ...]:
    """Return one of the two halves, split by a hash of the text: 0 to tune on, 1 held out."""
    return tuple(one for one in some if hashlib.sha256(one.text.encode()).digest()[0] % 2 == number)


def quality(some: Iterable[Labelled], hint: Hint | None = None) -> Quality:
    """Return how well the linter tells the sentences apart, by its rules alone or with a hint."""
    context = LintContext(hint=hint)
    blocks: Counter[tuple[bool, bool]] = Counter()
    kinds: Counter[tuple[str, str]] = Counter()
    for one in some:
        linted = lint_text(one.text, context)
        blocks[one.blocked, linted.verdict is Verdict.BLOCK] += 1
        kinds[one.kind, _KINDS.get(linted.kind, "neither")] += 1
    classes = [_f1(kinds, name) for name in ("give", "trade", "neither")]
    return Quality(sum(blocks.values()), _f1(blocks, True), sum(classes) / len(classes))


def _f1(counts: Counter[tuple[str, str]] | Counter[tuple[bool, bool]], name: str | bool) -> float:
    cells: Iterator[tuple[tuple[object, object], int]] = iter(counts.items())
    hits = wrong = 0
    for (meant, said), count in cells:
        if meant == name == said:
            hits += count
        elif name in (meant, said):
            wrong += count
    return 2 * hits / (2 * hits + wrong) if hits else 0.0
