"""What does the command line do before and after a command?"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from giveget.doors.cli import cli, main
from giveget.doors.cli.entry import SUMMARIES

_ENV = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[4] / "src")}


def test_help_lists_every_command_with_its_own_words() -> None:
    context = click.Context(cli)
    for name, summary in SUMMARIES.items():
        command = cli.get_command(context, name)
        assert command is not None, name
        assert command.name == name
        assert command.get_short_help_str(limit=200) == summary


def test_help_loads_no_command_and_nothing_heavy() -> None:
    code = """
import sys
from giveget.doors.cli import main
assert main(["--help"]) == 0
heavy = {"numpy", "rich", "pydantic", "ruamel", "matplotlib", "selectolax"}
loaded = {name.partition(".")[0] for name in sys.modules} & heavy
own = [name for name in sys.modules if name.startswith("giveget.") and "doors" not in name]
print(loaded, own, file=sys.stderr)
sys.exit(bool(loaded or own))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], env=_ENV, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("giveget ")


def test_a_misspelt_command_is_recognised(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay"]) == 2
    assert "Did you mean 'reply'?" in capsys.readouterr().err


def test_usage_errors_are_json_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["price", "--deal", "x.yaml", "--json"]) == 2
    out, err = capsys.readouterr()
    assert '"kind": "usage"' in out
    assert "--ask TERM=VALUE" in err


def test_a_reader_that_leaves_is_no_trouble() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "giveget", "schema", "deal"],
        env=_ENV,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        if process.stdout is not None and process.stderr is not None:
            process.stdout.close()
            assert process.stderr.read() == b""
    assert process.returncode == 0
