"""The first text of a run is read like every later one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ENV = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[4] / "src")}

_TEXT = "You're right, I see your point. I think we can take 10% off, but never without a reason."
_ASKED = f"""
from giveget.core.language import features, lint_text, score
text = {_TEXT!r}
first = (features(text), score(text), lint_text(text))
for other in ("No.", "We could meet on Monday.", "I feel that is fair because you asked."):
    features(other), score(other), lint_text(other)
again = (features(text), score(text), lint_text(text))
assert first == again, (first, again)
"""


@pytest.mark.parametrize("first", ["", "features('We think so.')", "lint_text('Fine.')"])
def test_what_was_read_before_changes_nothing(first: str) -> None:
    script = "from giveget.core.language import features, lint_text\n" + first + _ASKED
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60, env=_ENV)
