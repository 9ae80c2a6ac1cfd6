"""Texts in the terms of a deal: is the ask found, its term, and the option that is wanted?"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from giveget.adapters.mail import load_message
from giveget.bootstrap.documents import open_deal
from giveget.core.language.reading import Hint, Message, Offer, Reading, read
from giveget.core.terms import Ask, Deal
from tests.golden.asks.labels import SURE, Score
from tests.integration.cli import EXAMPLES

_FILE = Path(__file__).parent / "in_deals.txt"
_ANY = "~"
LEVELS = ("kind", "term", "to")
"""What has to agree: the kind; the kind and the term; and what is wanted as well."""


@dataclass(frozen=True, slots=True)
class Label:
    """An ask or offer; ``~`` as kind or value means that any is right."""

    kind: str
    term: str | None
    to: str | None
    is_offer: bool

    def agrees(self, got: Label, level: str) -> bool:
        """Whether what was read is this label, as far as the level looks."""
        if self.is_offer is not got.is_offer or self.kind not in (_ANY, got.kind):
            return False
        if level == "kind" and self.kind == _ANY:
            return self.term == got.term
        if level == "kind":
            return True
        is_term = self.term == got.term
        return is_term and (level == "term" or self.to in (_ANY, got.to))


@dataclass(frozen=True, slots=True)
class Example:
    """A text, the deal it is about, and the asks and offers in it."""

    deal: str
    text: str
    labels: tuple[Label, ...]

    @property
    def is_held_out(self) -> bool:
        """Half of the texts are never looked at while the reader is mended."""
        return hashlib.sha256(self.text.encode()).digest()[0] % 2 == 1


@cache
def deal_of(name: str) -> Deal:
    """An example deal, read as the command line reads it."""
    return open_deal(str(EXAMPLES / "deals" / name)).deal


def _label(text: str, deal: str) -> Label:
    kind, _, rest = text.lstrip("+").partition(" ")
    term, _, to = rest.partition(" ")
    return Label(
        kind, None if term == "-" else term, _plain(to or None, deal_of(deal)), text.startswith("+")
    )


def examples() -> tuple[Example, ...]:
    """Every labelled text of the file."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    body = "\n".join(line for line in lines if not line.startswith("#"))
    found = []
    for block in body.split("\n-----\n"):
        head, _, text = block.strip("\n").partition("\n")
        deal, _, labels = head.partition(" | ")
        parts = [one.strip() for one in labels.split(";")]
        found.append(Example(deal, text.strip(), tuple(_label(p, deal) for p in parts if p != "-")))
    return tuple(found)


def found_in(example: Example, hint: Hint | None = None) -> tuple[Label, ...]:
    """The asks and offers read from a text with its deal, as labels."""
    text = example.text
    message = load_message(text.encode()) if "\n" in text else Message.plain(text)
    reading = read(message, deal_of(example.deal), hint)
    every = (*reading.asks, *reading.open_from_earlier)
    deal = deal_of(example.deal)
    asks = [_as_label(a, deal, is_offer=False) for a in every if a.confidence >= SURE]
    offers = [_as_label(offer, deal, is_offer=True) for offer in reading.offers]
    return (*asks, *offers, *_brought(reading, deal))


def _as_label(said: Ask | Offer, deal: Deal, *, is_offer: bool) -> Label:
    return Label(said.kind.value, said.term, _plain(said.to, deal), is_offer)


def _plain(to: str | None, deal: Deal) -> str | None:
    """What is wanted without the deal's own currency, which goes without saying."""
    return to and to.replace(f" {deal.currency}", "")


def _brought(reading: Reading, deal: Deal) -> list[Label]:
    """What they say they have, of what is due from them, as offers of it."""
    said = {offer.term for offer in reading.offers}
    return [
        Label("scope_add", term.id, "in", True)
        for term in deal.terms
        if getattr(term.detail, "line", None) in reading.available and term.id not in said
    ]


def _pairs(due: Sequence[Label], got: Sequence[Label], level: str) -> int:
    """How many labels find their own one among what was read, the strictest first."""
    left = list(got)
    same = 0
    for label in sorted(due, key=lambda one: (one.kind == _ANY, one.to == _ANY)):
        match = next((one for one in left if label.agrees(one, level)), None)
        if match is not None:
            left.remove(match)
            same += 1
    return same


def score(
    texts: Iterable[Example], *, level: str, hint: Hint | None = None
) -> tuple[Score, Sequence[str]]:
    """Compare what is read, asks and offers, with the labels; also return what is not right."""
    right = missed = wrong = 0
    failures: list[str] = []
    for example in texts:
        got = found_in(example, hint)
        same = _pairs(example.labels, got, level)
        right += same
        missed += len(example.labels) - same
        wrong += len(got) - same
        if not same == len(example.labels) == len(got):
            due = sorted(map(str, example.labels))
            failures.append(
                f"{example.deal}: {example.text}\n    due {due}\n    got {sorted(map(str, got))}"
            )
    return Score(right, missed, wrong), failures
