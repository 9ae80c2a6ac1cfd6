"""Who wrote what in a chat exported as text?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from giveget.adapters.mail import Report, problems
from giveget.adapters.transcripts.chat_lines import Days, Said, chat_line
from giveget.adapters.transcripts.lines import Line, head_of_file, lines_of
from giveget.adapters.transcripts.turn import Turn
from giveget.core.language.conversation import Attachment

_MAX_LINES = 2_000  # lines of one message


@cache
def _file_pattern() -> re.Pattern[str]:
    """How WhatsApp shows a file, in the languages it speaks."""
    return re.compile(
        r"<(?:attached|angehängt|adjunto|allegato|pièce jointe|anexado)\s?:\s?"
        r"(?P<named>[^<>]{1,200})>|"
        r"(?P<file>[^\n<>/\\]{1,150}\.\w{2,5}) \((?:file attached|Datei angehängt|archivo adjunto|"
        r"fichier joint|file allegato|arquivo anexado|bestand bijgevoegd)\)|"
        r"<(?:media omitted|Medien ausgeschlossen|Multimedia omitido|Médias omis|"
        r"Media weggelaten|Media omessi|Mídia oculta)>|"
        r"\b(?:image|video|audio|document|sticker|GIF) omitted\b",
        re.IGNORECASE,
    )


@dataclass(slots=True)
class _Open:
    """One message while its lines come in."""

    begin: Line
    said: Said
    lines: list[str] = field(default_factory=list)
    end: int = 0

    def turn(self, days: Days) -> Turn | None:
        if not self.said.speaker:
            return None  # the program says that somebody joined
        text = "\n".join(self.lines).strip()
        files = tuple(
            Attachment((match["named"] or match["file"] or "").strip())
            for match in _file_pattern().finditer(text[:5_000])
        )
        return Turn(
            text=_file_pattern().sub("", text[:5_000]).strip() + text[5_000:] if files else text,
            speaker=self.said.speaker,
            offset=self.begin.offset,
            end=self.end,
            line=self.begin.number,
            date=days.moment(self.said),
            dated=self.said.dated,
            recipients=(self.said.recipient,) if self.said.recipient else (),
            attachments=files,
            is_chat=True,
        )


def pieces_of_chat(path: Path, report: Report) -> Iterator[Turn]:
    """Yield the messages of a chat; what the program itself says is left out."""
    head = [chat_line(line) for line in head_of_file(path).split("\n")[:5_000]]
    days = Days.of(said.day for said in head if said is not None)
    if not days.is_certain:
        shown = next(said.day for said in head if said is not None and said.day)
        report.add(problems.DAY_FIRST, str(path), 1, shown=shown)
    current: _Open | None = None
    for line in lines_of(path, report):
        said = chat_line(line.text)
        if said is not None:
            if current is not None and (turn := current.turn(days)):
                yield turn
            current = _Open(line, said, [said.words], line.end)
        elif current is not None:
            if len(current.lines) < _MAX_LINES:
                current.lines.append(line.text)
            elif line.text.strip():
                what = f"only the first {_MAX_LINES:,} lines of a message were read"
                report.add(problems.CUT, str(path), current.begin.number, what=what)
            current.end = line.end
        elif line.text.strip():
            report.add(problems.UNTIMED, str(path), line.number)
            current = _Open(line, Said("", "", "", "", ""), [line.text], line.end)
    if current is not None and (turn := current.turn(days)):
        yield turn
