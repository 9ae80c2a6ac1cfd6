"""Is a page in a browser complete in itself, whatever stands in the deal?"""

from __future__ import annotations

from html.parser import HTMLParser

from giveget.doors.cli.paper.html import html_page
from giveget.doors.cli.paper.page import Page, Paragraph
from tests.unit.doors.cli.pages import EVERYTHING

_VOID = {"meta", "img", "br"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def read(html: bytes) -> _Reader:
    reader = _Reader()
    reader.feed(html.decode("utf-8"))
    reader.close()
    assert reader.open == []
    return reader


def test_everything_is_on_the_page() -> None:
    words = " ".join(read(html_page(EVERYTHING)).words)
    letter = "I can do that <if> you & I agree"
    numbers = ("106,451.61", "107,594.95", "ratio 3.43")
    for expected in ("Training & more", "“out”", "a case study", "second reason", letter, *numbers):
        assert expected in words


def test_it_says_that_it_is_not_for_the_other_side() -> None:
    assert "For our eyes only" in " ".join(read(html_page(EVERYTHING)).words)


def test_nothing_is_fetched_and_nothing_runs() -> None:
    reader = read(html_page(EVERYTHING, picture=b"<svg/>", description="a plot"))
    tags = [tag for tag, _ in reader.seen]
    assert not {"script", "link", "iframe", "object"} & set(tags)
    sources = [attrs.get("src") or "" for _, attrs in reader.seen if "src" in attrs]
    assert sources
    assert all(source.startswith("data:image/svg+xml;base64,") for source in sources)
    assert not any("href" in attrs for _, attrs in reader.seen)


def test_markup_in_a_deal_stays_text() -> None:
    page = Page("<script>alert(1)</script>", (Paragraph("<img src=x onerror=alert(1)>"),), '"><b>')
    reader = read(html_page(page))
    assert not {"script", "img", "b"} & {tag for tag, _ in reader.seen}
