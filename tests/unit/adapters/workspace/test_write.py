"""Are a workspace's files written all together, and is nothing lost?"""

from __future__ import annotations

from pathlib import Path

import pytest

from giveget.adapters.files import CannotWriteError
from giveget.adapters.workspace import (
    FilesInTheWayError,
    example,
    example_names,
    write_workspace,
)
from giveget.core.terms import NotFoundError

FILES = {"playbook.yaml": b"one", "deals/a.yaml": b"two"}


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_all_files_are_written(tmp_path: Path) -> None:
    done = write_workspace(tmp_path / "new" / "w", FILES)
    assert done.written == tuple(FILES)
    assert files_in(tmp_path / "new" / "w") == FILES


def test_a_second_time_changes_nothing(tmp_path: Path) -> None:
    write_workspace(tmp_path, FILES)
    again = write_workspace(tmp_path, FILES)
    assert (again.written, again.unchanged) == ((), tuple(FILES))


def test_a_changed_file_stops_everything(tmp_path: Path) -> None:
    (tmp_path / "playbook.yaml").write_bytes(b"mine")
    with pytest.raises(FilesInTheWayError, match=r"playbook\.yaml") as caught:
        write_workspace(tmp_path, FILES)
    assert caught.value.names == ("playbook.yaml",)
    assert files_in(tmp_path) == {"playbook.yaml": b"mine"}


def test_force_replaces_it_and_leaves_other_files(tmp_path: Path) -> None:
    (tmp_path / "playbook.yaml").write_bytes(b"mine")
    (tmp_path / "notes.txt").write_bytes(b"mine")
    write_workspace(tmp_path, FILES, force=True)
    assert files_in(tmp_path) == {**FILES, "notes.txt": b"mine"}


def test_a_file_where_a_folder_is_due_leaves_nothing_half_done(tmp_path: Path) -> None:
    (tmp_path / "deals").write_bytes(b"a file")
    with pytest.raises(CannotWriteError):
        write_workspace(tmp_path, FILES)
    assert files_in(tmp_path) == {"deals": b"a file"}


def test_a_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotWriteError, match="nothing was written"):
        write_workspace(tmp_path / "file", FILES)


def test_the_examples_are_there() -> None:
    names = example_names()
    assert "deals/licence-fee.yaml" in names
    assert "messages/licence-fee.eml" in names
    assert all(example(name).is_file() for name in names)
    assert not any(name.endswith((".py", ".pyc")) for name in names)


def test_no_other_file_can_be_had_as_an_example() -> None:
    with pytest.raises(NotFoundError):
        example("../__init__.py")
