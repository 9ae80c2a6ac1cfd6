"""Does the how-to about reading show what really happens?"""

from __future__ import annotations

import re
from pathlib import Path

from tests.integration.cli import DEAL, MESSAGE, giveget

_TEXT = (Path(__file__).resolve().parents[2] / "docs/how-to/read-a-mailbox.md").read_text("utf-8")


def test_the_shown_run_is_what_giveget_prints() -> None:
    shown = re.search(r'\$ echo "(.+?)" \| giveget (.+)\n((?:.+\n)+)```', _TEXT)
    assert shown is not None
    said, words, printed = shown.groups()
    done = giveget(*words.split(), given=f"{said}\n".encode())
    assert (done.code, done.out) == (0, printed)


def test_the_first_command_works_on_the_examples() -> None:
    assert giveget("read", "--deal", DEAL, MESSAGE).code == 0


def test_every_interest_and_mark_is_explained() -> None:
    from giveget.core.language.listening import Interest

    assert all(one.value in _TEXT for one in Interest)
