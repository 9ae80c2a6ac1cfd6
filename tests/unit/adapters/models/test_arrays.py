"""Are arrays read without NumPy the ones NumPy reads?"""

from __future__ import annotations

from math import exp, sqrt
from pathlib import Path

import numpy as np
import pytest

from giveget.adapters.models import ask_hint
from giveget.adapters.models.arrays import UnreadableArraysError, array_bytes
from giveget.core.terms import AskKind

_WEIGHTS = Path(ask_hint.__file__).with_name("ask_kinds.npz")


def test_every_array_has_the_bytes_numpy_reads() -> None:
    found = array_bytes(_WEIGHTS)
    with np.load(_WEIGHTS, allow_pickle=False) as stored:
        assert set(found) == set(stored.files)
        for name in stored.files:
            assert found[name] == stored[name].tobytes()


def test_an_array_that_lies_column_after_column_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "columns.npz"
    np.savez(path, table=np.asfortranarray(np.arange(6).reshape(2, 3)))
    with pytest.raises(UnreadableArraysError, match=r"columns\.npz: table"):
        array_bytes(path)


@pytest.mark.parametrize(
    "tokens",
    [
        ("can", "you", "do", "<percent>", "off"),
        ("we", "need", "net", "<number>", "?"),
        ("pleas", "drop", "the", "train"),
        tuple(f"word{number}" for number in range(400)),
    ],
)
def test_the_hint_adds_up_as_numpy_would(tokens: tuple[str, ...]) -> None:
    places = ask_hint.places_of(tokens)
    with np.load(_WEIGHTS, allow_pickle=False) as stored:
        total = stored["weights"][places].sum(axis=0, dtype=np.int32)
        odds = total * (stored["scale"] / sqrt(len(places))) + stored["bias"]
        kind = AskKind(str(stored["kinds"][int(odds.argmax())]))
    assert ask_hint.ask_hint()(tokens) == (kind, 1 / (1 + exp(-float(odds.max()))))
