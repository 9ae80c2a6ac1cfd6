"""Is a file written whole or not at all?"""

from __future__ import annotations

from pathlib import Path

import pytest

from giveget.adapters.files import CannotWriteError, write_file


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_bytes(b"old and longer")
    write_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["", "missing/a.svg"])
def test_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path, name: str) -> None:
    with pytest.raises(CannotWriteError, match="nothing was written"):
        write_file(tmp_path / name, b"new")
    assert list(tmp_path.iterdir()) == []
