"""Labelled sentences: what each does, beside asking, and how well that is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from giveget.core.language.conversation import Entry, Place
from giveget.core.language.listening import Heard, hear
from giveget.core.language.reading import Act, Hint, Message

TUNED, HELD, FRESH = "told.txt", "told_held.txt", "told_fresh.txt"
UNTOUCHED = "untouched_told.txt"
"""Nothing was ever tuned on these, nor did anybody look at what is read wrongly in them."""
PLAIN = "untouched_plain.txt"
"""The same, in everyday wording."""
LEARNT = (
    TUNED, HELD, FRESH,
    "learn_told.txt", "learn_more.txt", "learn_plain_a.txt", "learn_plain_b.txt",
)  # fmt: skip
"""What the shipped second opinion was trained on."""
_HERE = Path(__file__).parent
_WRITTEN = datetime(2026, 11, 18, 10, tzinfo=UTC)
_PLAIN = (Act.ACCEPT, Act.REFUSE, Act.QUESTION, Act.THREAT)

Labels = tuple[tuple[str, str], ...]
"""Each act with its interest, kind or day; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence and what it does."""

    text: str
    labels: Labels


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """How often an act was due, found, and found where due; and its details, where it was."""

    due: int
    found: int
    right: int
    detailed: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall of the act."""
        return 2 * self.right / max(1, self.due + self.found)

    @property
    def details(self) -> float:
        """Share of the acts found rightly whose interest, day or kind is right as well."""
        return self.detailed / max(1, self.right)


def told(name: str) -> tuple[Told, ...]:
    """Return the labelled sentences of a file."""
    lines = (_HERE / name).read_text(encoding="utf-8").splitlines()
    pairs = (line.split(" | ", 1) for line in lines if line and not line.startswith("#"))
    return tuple(Told(text, _labels(labels)) for labels, text in pairs)


def _labels(written: str) -> Labels:
    parts = (part.strip().partition(" ") for part in written.split(";"))
    return tuple((act, detail) for act, _, detail in parts if act != "-")


def read_as(text: str, hint: Hint | None = None) -> Labels:
    """What is read in a sentence, written as labels are."""
    message = Message(text=text, date=_WRITTEN)
    entry = Entry(message=message, place=Place(source="labels"))
    return tuple(_found(hear(entry, hint=hint)))


def _found(heard: Heard) -> Iterator[tuple[str, str]]:
    for objection in heard.objections:
        yield "objection", objection.interest.value if objection.interest else "?"
    for act, dated in (("commitment", heard.promises), ("deadline", heard.deadlines)):
        for one in dated:
            yield act, one.day.isoformat() if one.day else "?" if one.when else ""
    for fact in heard.facts:
        yield "fact", fact.kind.value
    for said in _PLAIN:
        if said in heard.reading.acts:
            yield said.value, ""


def rates(some: Iterable[Told], hint: Hint | None = None) -> dict[str, Rates]:
    """Return the rates of each act; an act counts once a sentence."""
    due: Counter[str] = Counter()
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    detailed: Counter[str] = Counter()
    for one in some:
        wanted, got = set(one.labels), set(read_as(one.text, hint))
        acts, got_acts = {act for act, _ in wanted}, {act for act, _ in got}
        due.update(acts)
        found.update(got_acts)
        right.update(acts & got_acts)
        detailed.update({act for act, _ in wanted & got})
    return {
        act: Rates(due=due[act], found=found[act], right=right[act], detailed=detailed[act])
        for act in sorted(due | found)
    }


def whole(every: Iterable[Rates]) -> Rates:
    """Return the rates of all acts together."""
    some = tuple(every)
    return Rates(
        due=sum(one.due for one in some),
        found=sum(one.found for one in some),
        right=sum(one.right for one in some),
        detailed=sum(one.detailed for one in some),
    )
