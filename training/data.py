"""What do the models learn from? The public data sets, read as conversations with labels."""

from __future__ import annotations

import csv
import json
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from giveget.adapters.models.inputs import Utterance

ROOT = Path(__file__).resolve().parents[1]
FOLDER = Path(os.environ.get("GIVEGET_REAL_DATA", ROOT.parent / "shared" / "data"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Examples:
    """Conversations (single texts are conversations of one turn) and what is known of each turn.

    ``targets`` has one row a turn and one column a label: 0 or 1, or a value.
    ``groups`` holds one number a turn; turns of a group are never cut apart by folds.
    """

    conversations: tuple[tuple[Utterance, ...], ...]
    labels: tuple[str, ...]
    targets: NDArray[np.float64]
    groups: NDArray[np.int64]

    @property
    def texts(self) -> list[str]:
        """The text of every turn."""
        return [turn.text for turns in self.conversations for turn in turns]


def strategies() -> Examples:
    """Strategies of 309 annotated CaSiNo negotiations."""
    known = json.loads((FOLDER / "casino" / "casino.json").read_text(encoding="utf-8"))
    talks = [talk for talk in known if talk.get("annotations")]
    marked = [
        [set(filter(None, labels.split(","))) for _, labels in talk["annotations"]]
        for talk in talks
    ]
    labels = tuple(sorted({label for talk in marked for found in talk for label in found}))
    return Examples(
        conversations=tuple(_talk(talk) for talk in talks),
        labels=labels,
        targets=np.array([[lab in found for lab in labels] for t in marked for found in t], float),
        groups=_numbers([place for place, talk in enumerate(marked) for _ in talk]),
    )


def _talk(talk: Mapping[str, list]) -> tuple[Utterance, ...]:  # type: ignore[type-arg]
    """The annotated turns with their speakers, found in order among all that was said."""
    said = iter(talk["chat_logs"])
    turns = []
    for text, _ in talk["annotations"]:
        entry = next(entry for entry in said if entry["text"] == text)
        turns.append(Utterance(entry["id"], text))
    return tuple(turns)


def faces() -> Examples:
    """Face acts of 213 conversations in which one asks the other for a donation."""
    rows = _table("face_acts/face_acts.csv")
    names = tuple(sorted({row["true_face"] for row in rows}))
    talks: dict[str, list[Utterance]] = {}
    for row in rows:
        turn = Utterance(row["speaker"], row["utterance"])
        talks.setdefault(row["conversation_id"], []).append(turn)
    order = {talk: place for place, talk in enumerate(talks)}
    rows.sort(key=lambda row: order[row["conversation_id"]])
    return Examples(
        conversations=tuple(map(tuple, talks.values())),
        labels=names,
        targets=np.array([[row["true_face"] == name for name in names] for row in rows], float),
        groups=_numbers([order[row["conversation_id"]] for row in rows]),
    )


def receptiveness() -> Examples:
    """Replies to someone who disagrees, with their mean rating (z-score)."""
    rows = _table("politeness/receptive.csv")
    return _single([r["text"] for r in rows], "receptive", [float(r["receptive"]) for r in rows])


def warmth() -> Examples:
    """Offers for a telephone that people were told to write warm (1) or tough (0)."""
    rows = _table("politeness/phone_offers.csv")
    return _single([r["message"] for r in rows], "warm", [float(r["condition"]) for r in rows])


def asks() -> Examples:
    """Sentences of business mail that ask something of the reader (1) or do not (0)."""
    lines = (FOLDER / "email_intent" / "train.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t", 1) for line in lines if "\t" in line]
    return _single([text for _, text in rows], "asks", [float(yes == "Yes") for yes, _ in rows])


ALL: Mapping[str, Callable[[], Examples]] = {
    "asks": asks,
    "faces": faces,
    "receptiveness": receptiveness,
    "strategies": strategies,
    "warmth": warmth,
}


def _single(texts: list[str], label: str, targets: list[float]) -> Examples:
    """Texts on their own; near copies (the same first forty letters) share a group."""
    starts = [re.sub("[^a-z]", "", text.lower())[:40] for text in texts]
    return Examples(
        conversations=tuple((Utterance("", text),) for text in texts),
        labels=(label,),
        targets=np.array(targets, dtype=np.float64)[:, None],
        groups=_numbers(starts),
    )


def _numbers(groups: list[str] | list[int]) -> NDArray[np.int64]:
    return np.unique(np.array(groups), return_inverse=True)[1].ravel().astype(np.int64)


def _table(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
