"""The report asks nothing of any network, keeps quotes as data, and is the same every time."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from giveget.adapters.reports import (
    Bar,
    Bars,
    CannotResumeError,
    Card,
    Column,
    Columns,
    Figure,
    Grid,
    Line,
    Marked,
    NotesFile,
    NotesHead,
    Report,
    Section,
    Words,
    csv_bytes,
    html_report,
)

_EVIL = '<script>alert(1)</script><img src="http://x.example/a.png">&'
_REPORT = Report(
    title=_EVIL,
    subtitle=_EVIL,
    figures=(Figure(_EVIL, _EVIL, _EVIL, is_bad=True),),
    sections=(
        Section(
            title=_EVIL,
            lead=_EVIL,
            charts=(
                Bars(title=_EVIL, bars=(Bar(_EVIL, 1.0, _EVIL, _EVIL), Bar("b", 0.0, "0"))),
                Columns(title=_EVIL, columns=(Column(_EVIL, 2.0, _EVIL),), axis=_EVIL),
                Columns(title="empty", columns=()),
            ),
            cards=(
                Card(title=_EVIL, value=_EVIL, facts=(_EVIL,), quotes=(Marked(_EVIL, _EVIL),),
                     source=_EVIL, sure=0.5),
            ),
            blocks=(Grid(heads=(_EVIL,), lines=(Line((_EVIL,)),)), Words((_EVIL,))),
        ),
        Section(title="not shown"),
    ),
)  # fmt: skip


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag != "meta":
            self.open.append(tag)
        self.addresses += [v or "" for n, v in attrs if n in {"src", "href", "action", "style"}]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_hostile_words_stay_words_and_nothing_is_fetched() -> None:
    page = html_report(_REPORT).decode("utf-8")
    tags = _Tags()
    tags.feed(page)
    assert not {"script", "img", "link", "iframe", "object", "base"} & set(tags.tags)
    assert not tags.addresses
    assert "default-src 'none'" in page
    assert not re.search(r"url\(|@import", page)
    assert not tags.open
    assert "not shown" not in page


def test_the_same_report_is_the_same_file() -> None:
    assert html_report(_REPORT) == html_report(_REPORT)


def test_a_sheet_keeps_commas_quotes_and_lines() -> None:
    data = csv_bytes(("a", "b"), [('x,"y"', "one\ntwo")]).decode("utf-8-sig")
    assert data == 'a,b\r\n"x,""y""","one\ntwo"\r\n'


def test_notes_go_on_after_a_line_cut_off(tmp_path: Path) -> None:
    head, path = NotesHead({"size": 7}), tmp_path / "n"
    notes = NotesFile(path)
    notes.begin(head)
    notes.add({"n": 1})
    notes.close()
    with path.open("ab") as file:
        file.write(b'{"n": 2')
    notes = NotesFile(path)
    assert list(notes.go_on(head)) == [{"n": 1}]
    notes.add({"n": 3})
    notes.close()
    again = NotesFile(path)
    assert list(again.go_on(head)) == [{"n": 1}, {"n": 3}]
    again.remove()
    assert not path.exists()


@pytest.mark.parametrize("text", ["", "no json\n", "[1]\n", '{"form": 1, "size": 8}\n'])
def test_notes_of_another_reading_are_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "n"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CannotResumeError):
        list(NotesFile(path).go_on(NotesHead({"size": 7})))
