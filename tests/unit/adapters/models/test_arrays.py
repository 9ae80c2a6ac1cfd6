"""Are arrays read without NumPy the ones NumPy reads?"""

from __future__ import annotations

import subprocess
import sys
from math import sqrt
from pathlib import Path

import numpy as np
import pytest

from giveget.adapters.acts import act_model, features
from giveget.adapters.acts.model import FILE, ActModel
from giveget.adapters.models import ask_hint
from giveget.adapters.models.arrays import UnreadableArraysError, array_bytes, singles, texts
from giveget.core.language.reading import Seen
from giveget.core.terms import AskKind

_WEIGHTS = Path(ask_hint.__file__).with_name("ask_kinds.npz")


def test_every_array_has_the_bytes_numpy_reads() -> None:
    found = array_bytes(_WEIGHTS)
    with np.load(_WEIGHTS, allow_pickle=False) as stored:
        assert set(found) == set(stored.files)
        for name in stored.files:
            assert found[name] == stored[name].tobytes()
        assert singles(found["scale"]) == tuple(stored["scale"].tolist())
        assert texts(found["kinds"], len(stored["kinds"])) == tuple(stored["kinds"].tolist())


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
    signs = frozenset({"asks", "names discount", "question"})
    words = ask_hint.grams_of(tokens)
    with np.load(_WEIGHTS, allow_pickle=False) as stored:
        known = {int(gram): place for place, gram in enumerate(stored["grams"])}
        table = stored["weights"].astype(np.float64) * stored["scale"]
        rows = [known[gram] for gram in words if gram in known]
        others = [known[gram] for gram in ask_hint.sign_grams_of(signs)]
        seen = table[rows].sum(axis=0) / sqrt(len(words))
        seen += table[others].sum(axis=0) * ask_hint.SIGN_COUNTS
        second = (stored["second"].astype(np.float64) - ask_hint.SECOND_LAYER) * stored["step"]
        due = np.maximum(seen + stored["bias"], 0) @ second + stored["zero"]
    found = ask_hint.ask_model()(Seen(tokens=tokens, signs=signs, start=0))
    assert list(found) == list(AskKind)
    assert list(found.values()) == pytest.approx(due.tolist(), abs=0.02)


def test_what_acts_are_told_needs_no_numpy() -> None:
    code = "import sys; from giveget.bootstrap.opinions import asking_hint as hint;"
    code += "hint().act('ok'); sys.exit('numpy' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_chances_of_acts_add_up_as_numpy_would() -> None:
    with np.load(FILE, allow_pickle=False) as stored:
        table, scale, bias = (stored[name] for name in ("weights", "scale", "bias"))
    sentence = "we'd love to, but 10 % is more than our budget allows before friday!"
    grams, total = features.grams_of(sentence), np.zeros(len(bias))
    words = [row for word in grams.words for row in features.rows_of_word(word)]
    for rows in (words, *([features.row_of(one) for one in some] for some in grams[1:])):
        total += table[rows].sum(axis=0, dtype=np.int64) / sqrt(len(rows))
    powers = np.exp(total * scale + bias)
    model = act_model()
    assert isinstance(model, ActModel)
    assert model.chances(sentence) == pytest.approx((powers / powers.sum()).tolist(), abs=1e-12)
