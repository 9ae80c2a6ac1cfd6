"""Is what a room exports written down once, and complete?"""

from __future__ import annotations

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
    return SRC.joinpath(*room.split("."), "__init__.py")


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
