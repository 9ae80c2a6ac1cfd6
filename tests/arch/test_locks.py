"""Are the locks complete, hashed, consistent, and free of any address?"""

from __future__ import annotations

import re
import tomllib
from itertools import pairwise

import pytest

from tests.arch.source import ROOT

_LOCKS = ("run", "test", "bench")
_PIN = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^ ;]+)(?: ; (?P<when>[^\\]+?))? \\$")
_HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")

_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _text(lock: str) -> str:
    return (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")


def _pins(lock: str) -> dict[tuple[str, str], str]:
    found = (_PIN.match(line) for line in _text(lock).splitlines())
    return {(m["name"], m["when"] or ""): m["version"] for m in found if m}


def _name(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0].lower().replace(".", "-")


@pytest.mark.parametrize("lock", _LOCKS)
def test_a_lock_names_no_address_and_no_folder(lock: str) -> None:
    text = _text(lock)
    assert "://" not in text
    assert not re.search(r"^--", text, re.MULTILINE)
    assert not re.search(r"@ |(^|\s)/\w", text)


@pytest.mark.parametrize("lock", _LOCKS)
def test_every_line_is_a_pin_or_its_hash(lock: str) -> None:
    lines = [line for line in _text(lock).splitlines() if not line.startswith("#")]
    assert [line for line in lines if not (_PIN.match(line) or _HASH.match(line))] == []
    assert not [a for a, b in pairwise([*lines, ""]) if _PIN.match(a) and not _HASH.match(b)]


def test_what_the_project_asks_for_is_in_the_lock() -> None:
    groups = _PROJECT["dependency-groups"]
    project = [*_PROJECT["project"]["dependencies"], *groups["build"]]
    for lock, wanted in {
        "run": project,
        "test": project + groups["test"],
        "bench": project + groups["bench"],
    }.items():
        names = {name for name, _ in _pins(lock)}
        assert {_name(requirement) for requirement in wanted} - names == set(), "run `make lock`"


def test_the_test_lock_contains_the_run_lock() -> None:
    assert _pins("run").items() <= _pins("test").items()


def test_peers_of_another_licence_stay_among_the_benchmarks() -> None:
    assert "negmas" in {name for name, _ in _pins("bench")}
    for lock in ("run", "test"):
        assert "negmas" not in {name for name, _ in _pins(lock)}
