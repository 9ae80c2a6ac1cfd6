"""Does setting up tell a newcomer what is missing, and leave alone what is fine?"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.arch.source import ROOT

_TOOLS = ("sh", "cat", "cksum", "dirname", "rm")
_RECENT = '#!/bin/sh\ncase "$2" in *ensurepip*) exit 1 ;; *print*) echo 3.12 ;; esac\n'
_OLD = '#!/bin/sh\n[ "$1" = --version ] && echo "Python 3.9.18" && exit 0\nexit 1\n'


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The files that setting up reads, and a folder with nothing but a few tools."""
    for name in ("scripts/setup.sh", "pyproject.toml", "requirements/run.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "bin").mkdir()
    for tool in _TOOLS:
        found = shutil.which(tool)
        assert found
        (tmp_path / "bin" / tool).symlink_to(found)
    return tmp_path


def _program(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def _setup(checkout: Path) -> tuple[int, str]:
    result = subprocess.run(
        ["sh", checkout / "scripts" / "setup.sh", "run"],
        env={"PATH": str(checkout / "bin")},
        capture_output=True,
        text=True,
        check=False,
    )
    return result.returncode, result.stdout + result.stderr


def test_without_python_it_asks_for_one(checkout: Path) -> None:
    code, words = _setup(checkout)
    assert code == 1
    assert "needs Python 3.11 or newer; found no python3" in words


def test_an_old_python_is_named(checkout: Path) -> None:
    _program(checkout / "bin" / "python3", _OLD)
    code, words = _setup(checkout)
    assert code == 1
    assert "found Python 3.9.18" in words


def test_a_newer_python_beside_an_old_one_is_found(checkout: Path) -> None:
    _program(checkout / "bin" / "python3", _OLD)
    _program(checkout / "bin" / "python3.12", _RECENT)
    _, words = _setup(checkout)
    assert "found Python" not in words


def test_without_venv_it_says_what_to_install(checkout: Path) -> None:
    _program(checkout / "bin" / "python3", _RECENT)
    code, words = _setup(checkout)
    assert code == 1
    assert "apt install python3.12-venv" in words
    assert not (checkout / ".venv").exists()


def test_a_folder_of_somebody_else_is_not_removed(checkout: Path) -> None:
    _program(checkout / "bin" / "python3", _RECENT)
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "diary").touch()
    code, words = _setup(checkout)
    assert code == 1
    assert "in the way" in words
    assert (checkout / ".venv" / "diary").exists()


def test_it_runs_again_only_when_something_changed(checkout: Path) -> None:
    _program(checkout / "bin" / "python3", _RECENT)
    _program(checkout / ".venv" / "bin" / "python", "#!/bin/sh\n")
    assert _setup(checkout)[1] != ""
    assert _setup(checkout) == (0, "")
    with (checkout / "requirements" / "run.txt").open("a", encoding="utf-8") as lock:
        lock.write("# newer\n")
    assert "Setting up" in _setup(checkout)[1]
