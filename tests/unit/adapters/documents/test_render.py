"""How is a finding shown?"""

from __future__ import annotations

from giveget.adapters.documents import render_finding
from giveget.core.terms import Finding, Severity, Where


def finding(where: Where | None, severity: Severity = Severity.ERROR, hint: str = "do") -> Finding:
    return Finding(code="GG020", severity=severity, message="is wrong", hint=hint, where=where)


def test_place_line_caret_and_remedy() -> None:
    where = Where(source="a.yaml", line=7, column=5, excerpt="  x: y")
    assert render_finding(finding(where)) == (
        "a.yaml:7:5 GG020 is wrong\n    7 |   x: y\n      |     ^\n  = do"
    )


def test_a_whole_file_and_no_place() -> None:
    assert render_finding(finding(Where(source="a.yaml"))) == "a.yaml GG020 is wrong\n  = do"
    assert render_finding(finding(None, hint="")) == "GG020 is wrong"


def test_a_warning_says_so() -> None:
    assert render_finding(finding(None, Severity.WARNING)).startswith("GG020 warning: is wrong")


def test_of_a_long_line_the_part_around_the_place_is_shown() -> None:
    excerpt = "a" * 500 + "HERE" + "b" * 500
    where = Where(source="a.yaml", line=1, column=501, excerpt=excerpt)
    _, shown, caret, _ = render_finding(finding(where)).splitlines()
    assert shown[caret.index("^") :].startswith("HERE")
    assert len(shown) < 110


def test_wide_and_combining_characters_move_the_caret() -> None:
    where = Where(source="a.yaml", line=1, column=4, excerpt="日e\u0301X")
    _, shown, caret, _ = render_finding(finding(where)).splitlines()
    assert shown.endswith("日e\u0301X")
    assert caret == "      |    ^"  # two columns for 日, one for é


def test_a_tab_takes_one_column() -> None:
    where = Where(source="a.yaml", line=1, column=2, excerpt="\tx")
    assert "    1 |  x\n      |  ^" in render_finding(finding(where))


def test_a_place_beyond_the_excerpt_has_no_caret() -> None:
    where = Where(source="a.yaml", line=1, column=9000, excerpt="short")
    assert render_finding(finding(where)) == "a.yaml:1:9000 GG020 is wrong\n  = do"
