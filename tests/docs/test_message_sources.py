"""Do the pages on messages say what is so?"""

from __future__ import annotations

import re

import pytest

from giveget.adapters.mail import MAX_BYTES, PROBLEMS
from giveget.adapters.mailbox import MAX_ENTRIES
from giveget.adapters.transcripts import Format
from giveget.core.language.conversation import NEAR_DAYS
from tests.arch.source import ROOT, SRC

_REFERENCE = ROOT / "docs" / "reference"


def _page(name: str) -> str:
    return (_REFERENCE / name).read_text(encoding="utf-8")


def test_every_code_in_the_source_is_on_the_page_of_findings() -> None:
    page = set(re.findall(r"\bGG\d{3}\b", _page("findings.md")))
    source = {
        code
        for path in (SRC / "giveget").rglob("*.py")
        for code in re.findall(r'"(GG(?:6\d\d|71\d))"', path.read_text(encoding="utf-8"))
    }
    assert source - page == set()


def test_codes_of_messages_are_unique_and_in_the_range_they_own() -> None:
    codes = [problem.code for problem in PROBLEMS]
    assert len(codes) == len(set(codes))
    assert all("GG600" <= code <= "GG610" or "GG660" <= code <= "GG679" for code in codes)


@pytest.mark.parametrize("code", [problem.code for problem in PROBLEMS])
def test_the_page_of_sources_links_to_findings_that_exist(code: str) -> None:
    assert re.search(rf"^\| {code} \|", _page("findings.md"), re.MULTILINE)


def test_the_page_of_sources_names_formats_and_limits() -> None:
    page = _page("message-sources.md")
    for written_as in Format:
        assert written_as.value.lower() in page.lower()
    assert f"{MAX_BYTES // 1_000_000} MB" in page
    assert f"{MAX_ENTRIES:,} messages" in page
    assert f"{NEAR_DAYS:.0f} days" in page
    known = {problem.code for problem in PROBLEMS}
    assert set(re.findall(r"GG6\d\d", page)) <= known
