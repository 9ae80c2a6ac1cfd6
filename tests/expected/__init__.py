"""Worked numbers of the formulas (``EXPECTED``) and of the golden scenarios (``GOLDEN``)."""

import json
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent
EXPECTED: dict[str, Any] = json.loads((_HERE / "expected.json").read_text(encoding="utf-8"))
GOLDEN: dict[str, Any] = json.loads((_HERE / "golden.json").read_text(encoding="utf-8"))
