"""Which rules must a text for the other side pass?

``python -m scripts.rules check``  say which pages of the rules are out of date; 1 if one is
``python -m scripts.rules write``  write docs/reference/rules.md and a page for each rule
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from giveget.core.language import RULES, Rule
from scripts import generated
from scripts.generated import ROOT

REFERENCE = ROOT / "docs" / "reference"
PAGE = REFERENCE / "rules.md"
FOLDER = REFERENCE / "rules"
_LONGEST = 300

_NOTE = "<!-- Written by `make docs` from the rules of the program; do not edit. -->"
_HEAD = f"""# Rules for texts that leave

{_NOTE}

Every text giveget words for the other side passes these rules before it is shown, and
`giveget lint` holds a draft of yours against them. An **error** keeps a reply from being proposed
and blocks a draft; a **warning** is shown beside it. Codes are stable. A playbook sets the level of
a rule with `lint: {{GG207: off}}` (off, warn or error).

| code | finds | family | level | `--fix` |
|---|---|---|---|---|
"""


def pages() -> Mapping[Path, str]:
    """Return the pages by their path."""
    index = "".join(
        f"| [{one.code}](rules/{one.code.lower()}.md) | {one.title} | `{one.family}` "
        f"| {one.severity.value} | {'yes' if one.is_fixable else ''} |\n"
        for one in RULES
    )
    return {PAGE: _HEAD + index} | {FOLDER / f"{o.code.lower()}.md": _rule_page(o) for o in RULES}


def _rule_page(one: Rule) -> str:
    needs = [
        words
        for needed, words in (
            (one.needs_deal, "the deal (`--deal`)"),
            (one.needs_message, "the message that is answered (`--answers`)"),
            (one.needs_offer, "the answer behind the text or the message (`--answers`)"),
        )
        if needed
    ]
    found_with = f"\nFound only where it knows {' and '.join(needs)}.\n" if needs else ""
    mends = "\n`giveget lint --fix` mends it where that is safe.\n" if one.is_fixable else ""
    return (
        f"# {one.code} {one.title}\n\n{_NOTE}\n\n"
        f"{one.severity.value.capitalize()}, family `{one.family}`, name `{one.slug}`.\n\n"
        f"**Why.** {one.why}\n\n**Instead.** {one.hint}\n{found_with}{mends}\n"
        f"Source: {one.source}. What the ids stand for: [principles](../principles.md).\n\n"
        f"Found:\n\n{_quoted(one.bad)}\nFine:\n\n{_quoted(one.good)}\n"
        f"To let it through once: `# giveget: allow {one.code} because …` at the end of the line "
        f"([how](../../how-to/check-drafts.md)).\n"
    )


def _quoted(text: str) -> str:
    shown = " ".join(text.split())
    shown = shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]} …"
    shown = "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in shown)
    return f"```text\n{shown}\n```\n"


def write() -> int:
    """Write the pages; take away those of rules that are gone."""
    wanted = pages()
    for path in set(FOLDER.glob("*.md")) - set(wanted):
        path.unlink()
    return generated.write(wanted)


def main(arguments: Sequence[str]) -> int:
    """Run one of the two commands."""
    return generated.run(arguments, __doc__, check=lambda: generated.check(pages()), write=write)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
