"""What do the tests of this folder not want to inherit from whoever runs them?"""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FORCE_COLOR", "GIVEGET_DEBUG"):
        monkeypatch.delenv(name, raising=False)
