"""How does an answer become a file for people who have no giveget?"""

from giveget.adapters.reports.html import html_report
from giveget.adapters.reports.notes_file import (
    CannotResumeError,
    NotesFile,
    NotesHead,
)
from giveget.adapters.reports.nouns import (
    Bar,
    Bars,
    Card,
    Chart,
    Column,
    Columns,
    Figure,
    Grid,
    Line,
    Marked,
    Report,
    Section,
    Words,
)
from giveget.adapters.reports.sheet import csv_bytes

__all__ = [
    "Bar",
    "Bars",
    "CannotResumeError",
    "Card",
    "Chart",
    "Column",
    "Columns",
    "Figure",
    "Grid",
    "Line",
    "Marked",
    "NotesFile",
    "NotesHead",
    "Report",
    "Section",
    "Words",
    "csv_bytes",
    "html_report",
]
