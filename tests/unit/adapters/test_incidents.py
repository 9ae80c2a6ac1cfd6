"""Is a defect written down with what a developer needs?"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from giveget.adapters.incidents import write_incident

_MOMENT = datetime(2026, 1, 15, 9, 30, tzinfo=UTC)


def test_incidents_are_appended_with_time_name_and_traceback(tmp_path: Path) -> None:
    for name in ("aa11", "bb22"):
        path = write_incident(tmp_path / "new", name, _MOMENT, ValueError(name))
    assert path is not None
    log = path.read_text(encoding="utf-8")
    assert log.index("2026-01-15T09:30:00+00:00 incident aa11") < log.index("incident bb22")
    assert "ValueError: bb22" in log


def test_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    (tmp_path / "incidents.log").write_text("x" * 1_000_001, encoding="utf-8")
    path = write_incident(tmp_path, "aa11", _MOMENT, ValueError("x"))
    assert path is not None
    assert path.stat().st_size < 10_000


def test_where_nothing_can_be_written_there_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert write_incident(tmp_path / "file", "aa11", _MOMENT, ValueError("x")) is None
