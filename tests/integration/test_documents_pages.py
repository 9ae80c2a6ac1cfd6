"""Are the generated pages up to date?"""

from __future__ import annotations

import re

from giveget.adapters.documents.problems import PROBLEMS
from giveget.core.terms import TermKind
from scripts.documents import pages


def test_the_pages_are_as_generated() -> None:
    stale = [path.name for path, text in pages().items() if path.read_text("utf-8") != text]
    assert stale == [], "python -m scripts.documents write"


def test_every_code_and_every_kind_has_a_section() -> None:
    by_name = {path.name: text for path, text in pages().items()}
    codes = re.findall(r"^## (GG\d\d\d) ", by_name["findings.md"], re.MULTILINE)
    assert codes == sorted(PROBLEMS)
    kinds = re.findall(r"^## Kind `(\w+)`", by_name["file-format.md"], re.MULTILINE)
    assert kinds == [kind.value for kind in TermKind]


def test_links_inside_the_page_of_findings_lead_to_its_sections() -> None:
    text = next(text for path, text in pages().items() if path.name == "findings.md")
    titles = re.findall(r"^## (.+)$", text, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", t.lower()).replace(" ", "-") for t in titles}
    assert set(re.findall(r"\(#([^)]+)\)", text)) == anchors
