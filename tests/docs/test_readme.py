"""The README shows what really happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from giveget.doors.cli.entry import main

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_each_line_of_the_demo_is_what_the_demo_prints(
    capsys: pytest.CaptureFixture[str],
) -> None:
    shown = re.search(r"<!-- demo -->\n```text\n(.*?)```", README, re.DOTALL)
    assert shown is not None
    assert main(["demo"]) == 0
    printed = capsys.readouterr().out.splitlines()
    for line in shown.group(1).splitlines():
        assert any(real.startswith(line) for real in printed), line


def test_each_command_works_on_a_fresh_workspace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["init", "negotiations"]) == 0
    monkeypatch.chdir(tmp_path / "negotiations")
    commands = re.findall(r"^giveget ((?:reply|price|trades|frontier) .*)$", README, re.MULTILINE)
    assert len(commands) >= 3
    for command in commands:
        words = [word.strip('"') for word in re.findall(r'[^\s"]*"[^"]*"|\S+', command)]
        words = [word.replace('"', "") for word in words]
        assert main(words) == 0, (command, capsys.readouterr())


def test_the_number_of_packages_in_the_caption_is_true(
    capsys: pytest.CaptureFixture[str],
) -> None:
    deal = ROOT / "src" / "giveget" / "examples" / "deals" / "renewal.yaml"
    assert main(["frontier", "--deal", str(deal)]) == 0
    printed = capsys.readouterr().out
    caption = re.search(r"([\d,]+) packages of a renewal, the\s+(\d+) that no other", README)
    assert caption is not None
    assert f"among {caption.group(1)} packages" in printed
    assert f"of {caption.group(2)} points" in printed
