"""Which exit code and which words does each kind of trouble get?"""

from __future__ import annotations

import json
from pathlib import Path

import click
import pytest

from giveget.bootstrap.unusable import UnusableError
from giveget.core.terms import (
    ConcessionError,
    ConflictError,
    DependencyError,
    Finding,
    GivegetError,
    InputError,
    NotAllowedError,
    NotFoundError,
    Severity,
    Where,
)
from giveget.doors.cli.trouble import exit_code_of, findings_of, report

_FINDING = Finding(
    code="GG020",
    severity=Severity.ERROR,
    message="sid is no field of a deal",
    hint="did you mean side?",
    where=Where(source="a.yaml", line=3, column=1, field="sid", excerpt="sid: seller"),
)


@pytest.mark.parametrize(
    ("problem", "code"),
    [
        (InputError("x"), 2),
        (ConflictError("x"), 2),
        (NotFoundError("x"), 2),
        (DependencyError("x"), 2),
        (UnusableError((_FINDING,)), 2),
        (click.UsageError("x"), 2),
        (NotAllowedError("x"), 1),
        (ConcessionError(10.0, 5.0), 1),
        (ZeroDivisionError("x"), 3),
        (click.exceptions.Exit(0), 0),
    ],
)
def test_every_family_has_its_exit_code(problem: Exception, code: int) -> None:
    assert exit_code_of(problem) == code


def test_no_family_is_forgotten() -> None:
    for family in GivegetError.__subclasses__():
        assert exit_code_of(family.__new__(family)) in (1, 2), family


def test_a_finding_is_shown_with_place_line_and_remedy(capsys: pytest.CaptureFixture[str]) -> None:
    report(UnusableError((_FINDING,)), as_json=False)
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines()[0] == "a.yaml:3:1 GG020 sid is no field of a deal"
    assert "sid: seller" in err
    assert "did you mean side?" in err


def test_json_has_the_findings_with_their_places(capsys: pytest.CaptureFixture[str]) -> None:
    report(UnusableError((_FINDING,)), as_json=True)
    error = json.loads(capsys.readouterr().out)["error"]
    assert error["kind"] == "input"
    assert error["findings"] == [
        {
            "code": "GG020",
            "severity": "error",
            "file": "a.yaml",
            "line": 3,
            "column": 1,
            "field": "sid",
            "message": "sid is no field of a deal",
            "hint": "did you mean side?",
        }
    ]


def test_an_error_that_carries_a_finding_shows_it() -> None:
    class MessageTroubleError(InputError):
        finding = _FINDING

    assert findings_of(MessageTroubleError("x")) == (_FINDING,)
    assert findings_of(InputError("x")) == ()


def test_a_defect_is_written_down_and_no_traceback_shown(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    try:
        raise ZeroDivisionError("secret 45600")
    except ZeroDivisionError as problem:
        report(problem, as_json=True)
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    assert "45600" not in out + err
    log = (tmp_path / "giveget" / "incidents.log").read_text(encoding="utf-8")
    name = err.split("incident ")[1].split(":")[0]
    assert f"incident {name}\n" in log
    assert "ZeroDivisionError: secret 45600" in log
    assert json.loads(out)["error"]["kind"] == "defect"


def test_a_defect_is_told_where_nothing_can_be_written(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "giveget").write_text("a file in the way", encoding="utf-8")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    report(ZeroDivisionError("x"), as_json=False)
    assert "a defect of giveget" in capsys.readouterr().err
