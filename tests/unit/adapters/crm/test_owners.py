"""Is a name that owns no deal refused, with the names that are meant?"""

from __future__ import annotations

from pathlib import Path

import pytest

from giveget.adapters.crm import unknown_owner
from tests.unit.adapters.crm.making import load, pipeline_of

_HEAD = "deal,owner,stage\n"


@pytest.mark.parametrize(
    ("rows", "owner", "words"),
    [
        ("A,Dana Ruiz,won\n", "dana ruiz", ()),
        ("A,Dana Ruiz,won\n", "Dana Riuz", ("1 owner", "did you mean 'Dana Ruiz'?")),
        ("A,Ada,won\nB,Ben,lost\n", "Zed Quorum", ("owners are 'Ada', 'Ben'", "write one of")),
        ("".join(f"D{n},P{n}{n}{n},won\n" for n in range(9)), "Zed", ("and 4 more",)),
        ("A,,won\n", "Dana", ("names no owners", "leave the owner out")),
    ],
)
def test_an_owner_that_is_not_there(
    tmp_path: Path, rows: str, owner: str, words: tuple[str, ...]
) -> None:
    loaded = load(tmp_path, _HEAD + rows)
    found = unknown_owner(pipeline_of(loaded), loaded.mapping, owner)
    assert len(found) == bool(words)
    for one in found:
        assert one.where is not None
        assert one.where.source == str(tmp_path / "deals.csv")
        assert one.where.field == "owner"
        assert all(word in f"{one.message} {one.hint}" for word in words)
