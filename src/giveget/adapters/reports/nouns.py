"""What does a report for people consist of, before it is laid out?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A number to know first: its name, the number as written, and what to know about it."""

    label: str
    value: str
    note: str = ""
    is_bad: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its length, the figure as written, and a word beside it."""

    name: str
    value: float
    shown: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """Bars one below the other, the longest first; ``more`` says what was left out."""

    title: str
    bars: tuple[Bar, ...]
    note: str = ""
    more: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a histogram: what it counts, its height, the figure above it."""

    name: str
    value: float
    shown: str = ""
    is_marked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Columns side by side, in order; ``axis`` says what stands below them."""

    title: str
    columns: tuple[Column, ...]
    axis: str = ""
    note: str = ""


Chart = Bars | Columns


@dataclass(frozen=True, slots=True)
class Marked:
    """A short text with a mark before it (``asked``, ``given``)."""

    mark: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One case with its words as evidence.

    Args:
        title: what happened.
        value: the figure beside it.
        facts: who, when, in which deal.
        quotes: the words.
        source: where they stand.
        sure: how sure it is, 0…1.
    """

    title: str
    value: str
    facts: tuple[str, ...]
    quotes: tuple[Marked, ...]
    source: str
    sure: float


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table."""

    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table; ``numbers`` are the places of columns with numbers."""

    heads: tuple[str, ...]
    lines: tuple[Line, ...]
    numbers: frozenset[int] = frozenset()
    title: str = ""
    more: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """Sentences, one below the other."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a report; parts without content are not shown.

    Args:
        title: its heading.
        lead: a sentence or two.
        charts: pictures, two side by side.
        cards: cases.
        blocks: tables and sentences.
    """

    title: str
    lead: str = ""
    charts: tuple[Chart, ...] = ()
    cards: tuple[Card, ...] = ()
    blocks: tuple[Grid | Words, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is in it."""
        return not (self.lead or self.charts or self.cards or self.blocks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report.

    Args:
        title, subtitle: what it is about.
        figures: the numbers to know first.
        sections: the rest, in order.
        footer: what made it, and of what.
        language: of its words, ISO 639-1.
    """

    title: str
    subtitle: str
    figures: tuple[Figure, ...]
    sections: tuple[Section, ...]
    footer: str = ""
    language: str = "en"
