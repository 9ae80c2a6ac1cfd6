"""Is what a room exports written down once, and complete?"""

from __future__ import annotations

import ast
import importlib
from collections import Counter
from pathlib import Path

import pytest

from tests.arch.source import SRC, public_imports, tree

_GROUPS = ("core", "desk", "adapters", "doors")


def _rooms() -> list[str]:
    """Every package of the core, and of the houses around it, that exports something."""
    inits = [p for group in _GROUPS for p in (SRC / "giveget" / group).glob("*/__init__.py")]
    inits += [p for p in [SRC / "giveget" / "desk" / "__init__.py"] if p.exists()]
    return sorted(".".join(p.relative_to(SRC).parts[:-1]) for p in inits)


def _init(room: str) -> Path:
    """What a room exports; a room whose names are imported late says it for the type checker."""
    lazy = SRC.joinpath(*room.split("."), "__init__.pyi")
    return lazy if lazy.exists() else lazy.with_suffix(".py")


@pytest.mark.parametrize("room", _rooms())
def test_all_names_exactly_what_the_room_exports(room: str) -> None:
    module = importlib.import_module(room)
    declared = list(getattr(module, "__all__", ()))
    exported = public_imports(tree(_init(room)))
    assert set(declared) == exported, f"__all__ of {room} and its public names differ"
    assert [name for name, n in Counter(declared).items() if n > 1] == []
    assert [name for name in declared if not hasattr(module, name)] == []


def test_each_public_thing_has_one_home() -> None:
    homes: dict[int, list[str]] = {}
    for room in (room for room in _rooms() if room.startswith("giveget.core.")):
        module = importlib.import_module(room)
        for name in getattr(module, "__all__", ()):
            thing = getattr(module, name)
            if isinstance(thing, type) or callable(thing):
                homes.setdefault(id(thing), []).append(f"{room}.{name}")
    assert [where for where in homes.values() if len(where) > 1] == []


@pytest.mark.parametrize("room", [room for room in _rooms() if _init(room).suffix == ".pyi"])
def test_a_late_name_comes_from_where_the_type_checker_finds_it(room: str) -> None:
    imports = [node for node in ast.walk(tree(_init(room))) if isinstance(node, ast.ImportFrom)]
    homes = {alias.name: node.module for node in imports for alias in node.names}
    late = {name: f"{room}.{home}" for name, home in importlib.import_module(room)._HOMES.items()}
    assert late == homes
    # A module of the same name would take the place of the thing once it is imported.
    assert not set(late) & {path.stem for path in _init(room).parent.iterdir()}
