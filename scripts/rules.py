"""Which rules must a text for the other side pass?

``python -m scripts.rules check``  say whether docs/reference/rules.md is out of date; 1 if it is
``python -m scripts.rules write``  write it
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from giveget.core.language import RULES

PAGE = Path(__file__).resolve().parent.parent / "docs" / "reference" / "rules.md"

_HEAD = """# Rules for texts that leave

<!-- Written by `make docs` from the rules of the program; do not edit. -->

Every text giveget words for the other side passes these rules before it is shown. An **error**
keeps a reply from being proposed; a **warning** is shown beside it. Codes are stable.

"""


def page() -> str:
    """Return the page: one section for each rule."""
    index = "".join(f"- [{rule.code}](#{rule.code.lower()}) {rule.title}\n" for rule in RULES)
    sections = "".join(
        f'\n<a id="{rule.code.lower()}"></a>\n'
        f"## {rule.code} {rule.title}\n\n"
        f"{rule.severity.value.capitalize()}, family `{rule.family}`. {rule.why} {rule.hint}\n"
        f"Source: {rule.source}.\n\n"
        f"- Found: {_quoted(rule.bad)}\n- Fine: {_quoted(rule.good)}\n"
        for rule in RULES
    )
    return _HEAD + index + sections


def _quoted(text: str) -> str:
    return "“" + " ".join(text.split()) + "”"


def main(arguments: Sequence[str]) -> int:
    """Check or write the page."""
    if list(arguments) == ["write"]:
        PAGE.write_text(page(), encoding="utf-8")
        return 0
    if PAGE.exists() and PAGE.read_text(encoding="utf-8") == page():
        return 0
    print(f"{PAGE.name} is out of date; `make docs` writes it", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
