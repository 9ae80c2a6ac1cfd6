"""Does a history leave a store and enter another one whole, or not at all?"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from giveget.adapters.store import (
    HistoryFileError,
    InTheWayError,
    MemoryStore,
    NoFileError,
    SqlStore,
    StoreDamagedError,
    back_up,
    export_file,
    import_file,
    open_store,
    restore,
)
from giveget.core.ledger import EMPTY, Move, VersionConflictError, canonical_bytes
from tests.unit.core.ledger.history import ask, concession, moves, trade

Any = MemoryStore | SqlStore
_NAMES = count(1)


@pytest.fixture
def filled(store: Any) -> Any:
    store.append("acme", [ask(1, quote="=1+1"), trade(2, "100.10", "150.000")], 0)
    store.append("=cmd()", [concession(1, 10, deal="=cmd()")], 0)
    store.append("acme", [ask(3)], 2)
    return store


@pytest.mark.parametrize("name", ["history.jsonl", "history.csv"])
def test_out_and_in_again(filled: Any, name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    assert export_file(filled, path) == filled.tip()
    other = MemoryStore()
    assert import_file(other, path).new == 4
    assert list(other.history()) == list(filled.history())
    assert other.tip() == filled.tip()
    again = import_file(other, path)
    assert (again.new, again.repeated) == (0, 4)


@pytest.mark.parametrize("suffix", ["jsonl", "csv"])
@settings(
    max_examples=10,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(drawn=st.lists(moves(), min_size=1, max_size=4))
def test_nothing_is_lost_on_the_way(
    store: Any, suffix: str, tmp_path: Path, drawn: list[Move]
) -> None:
    for one in drawn:
        deal = f"drawn {next(_NAMES)}"
        store.append(deal, [replace(one, deal=deal)], 0)
    path = tmp_path / f"{next(_NAMES)}.{suffix}"
    export_file(store, path)
    other = MemoryStore()
    import_file(other, path)
    assert [(k.deal, k.link.data) for k in other.history()] == [
        (k.deal, k.link.data) for k in store.history()
    ]
    for deal in store.deals():
        for left, right in zip(store.moves(deal), other.moves(deal), strict=True):
            assert canonical_bytes(left) == canonical_bytes(right)


def test_a_spreadsheet_takes_no_text_for_a_formula(tmp_path: Path) -> None:
    store = MemoryStore()
    store.append("=cmd()", [concession(1, 10, deal="=cmd()")], 0)
    export_file(store, tmp_path / "h.csv")
    assert ",'=cmd()," in (tmp_path / "h.csv").read_text()


def test_a_spreadsheet_may_use_semicolons(tmp_path: Path) -> None:
    store = MemoryStore()
    store.append("acme", [ask(1), trade(2, "1.10", 3, reason="a; b\nc")], 0)
    export_file(store, tmp_path / "h.csv")
    with (tmp_path / "h.csv").open(newline="") as file:
        rows = list(csv.reader(file))
    with (tmp_path / "s.csv").open("w", newline="", encoding="utf-8-sig") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    other = MemoryStore()
    import_file(other, tmp_path / "s.csv")
    assert other.tip() == store.tip()


def _cut(text: str) -> str:
    return "".join(text.splitlines(keepends=True)[:-2])


def _no_end(text: str) -> str:
    return "".join(text.splitlines(keepends=True)[:-1])


def _swap(text: str) -> str:
    lines = text.splitlines(keepends=True)
    lines[1], lines[2] = lines[2], lines[1]
    return "".join(lines)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda text: text.replace("12000", "13000", 1), "line 2, hash"),
        (lambda text: text.replace('"form":1}', '"form":9}', 1), "line 1, form"),
        (lambda text: text.replace('"kind":"trade"', '"kind":"gift"'), "line 3, move"),
        (lambda text: text.replace('"entry":2', '"entry":"2"'), "line 3, entry"),
        (_cut, "end"),
        (_no_end, "end"),
        (_swap, "line 3, hash"),
        (lambda text: "hello\n", "line 1, columns"),
        (lambda text: "", "line 1, columns"),
        (lambda text: text + "[" * 100_000 + "\n", "no line of an exported ledger"),
    ],
)
def test_a_spoiled_file_is_told_line_by_line(
    spoil: Callable[[str], str], said: str, tmp_path: Path
) -> None:
    store = MemoryStore()
    store.append("acme", [ask(1), trade(2, 100, 150), ask(3)], 0)
    path = tmp_path / "history.jsonl"
    export_file(store, path)
    path.write_text(spoil(path.read_text()))
    other = MemoryStore()
    with pytest.raises(HistoryFileError, match=said):
        import_file(other, path)
    assert other.tip() == EMPTY


def test_another_history_of_the_same_deal_is_not_mixed_in(filled: Any, tmp_path: Path) -> None:
    path = tmp_path / "history.jsonl"
    export_file(filled, path)
    other = MemoryStore()
    other.append("new", [ask(1, deal="new")], 0)
    other.append("acme", [concession(1, 1)], 0)
    before = other.tip()
    with pytest.raises(VersionConflictError):
        import_file(other, path)
    assert other.tip() == before


@pytest.fixture(params=["backup.db", "backup.jsonl"])
def backup(request: pytest.FixtureRequest, filled: Any, tmp_path: Path) -> Path:
    path: Path = tmp_path / "elsewhere" / request.param
    path.parent.mkdir()
    assert back_up(filled, path) == filled.tip()
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    return path


def test_a_backup_comes_back(filled: Any, backup: Path, tmp_path: Path) -> None:
    target = tmp_path / "restored.db"
    assert restore(backup, str(target)) == filled.tip()
    with closing(open_store(str(target))) as restored:
        assert list(restored.history()) == list(filled.history())
        assert restored.verify(filled.tip()) == ()
        restored.append("acme", [ask(4)], 3)


def test_nothing_is_overwritten_unasked(filled: Any, backup: Path, tmp_path: Path) -> None:
    with pytest.raises(InTheWayError):
        back_up(filled, backup)
    target = tmp_path / "restored.db"
    with closing(open_store(str(target))) as mine:
        mine.append("mine", [ask(1, deal="mine")], 0)
    with pytest.raises(InTheWayError):
        restore(backup, str(target))
    assert restore(backup, str(target), replace=True) == filled.tip()
    with closing(open_store(str(target) + ".replaced-1")) as aside:
        assert aside.deals() == ("mine",)
    assert back_up(filled, backup, replace=True) == filled.tip()


def test_a_damaged_backup_takes_no_ones_place(filled: Any, backup: Path, tmp_path: Path) -> None:
    data = backup.read_bytes()
    where = data.index(b'"12000"') if b'"12000"' in data else data.index(b"-12000")
    backup.write_bytes(data[: where + 2] + b"9" + data[where + 3 :])
    target = tmp_path / "restored.db"
    with pytest.raises((StoreDamagedError, HistoryFileError)):
        restore(backup, str(target))
    assert not target.exists()
    with pytest.raises(NoFileError):
        restore(tmp_path / "nowhere.db", str(target))


def test_a_backup_moves_into_postgresql(filled: Any, backup: Path, postgresql: str) -> None:
    if isinstance(filled, SqlStore) and filled.engine.dialect.name == "postgresql":
        with pytest.raises(InTheWayError, match="empty database"):
            restore(backup, postgresql)
        return
    assert restore(backup, postgresql) == filled.tip()
    with closing(open_store(postgresql)) as restored:
        assert list(restored.history()) == list(filled.history())


def test_the_exported_line_is_plain_json(tmp_path: Path) -> None:
    store = MemoryStore()
    store.append("acme", [ask(1)], 0)
    export_file(store, tmp_path / "h.jsonl")
    head, line, end = map(json.loads, (tmp_path / "h.jsonl").read_text().splitlines())
    assert head == {"giveget": "ledger", "form": 1}
    assert line["move"]["deal"] == "acme"
    assert end == {"count": 1, "tip": store.tip().hash}
