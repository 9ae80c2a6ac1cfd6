"""How does a file become the turns of a call or chat?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import assert_never

from giveget.adapters.mail import Report, problems
from giveget.adapters.transcripts.captions import pieces_of
from giveget.adapters.transcripts.chats import pieces_of_chat
from giveget.adapters.transcripts.formats import Format
from giveget.adapters.transcripts.speech import pieces_of_speech
from giveget.adapters.transcripts.structured import pieces_of_json
from giveget.adapters.transcripts.turn import Turn, joined


def turns_of(path: Path, written_as: Format, report: Report) -> Iterator[Turn]:
    """Yield the turns of a file, in order; pieces of one speaker in a row are one turn.

    Args:
        path: the file.
        written_as: its format.
        report: takes what is wrong with it.

    Raises:
        OSError: the file cannot be opened.
    """
    is_empty = True
    for turn in joined(_pieces(path, written_as, report)):
        is_empty = False
        yield turn
    if is_empty:
        report.add(problems.NO_MESSAGES, str(path), reason="nobody says anything in it")


def _pieces(path: Path, written_as: Format, report: Report) -> Iterator[Turn]:
    match written_as:
        case Format.VTT | Format.SRT | Format.SBV:
            return pieces_of(path, written_as, report)
        case Format.JSON:
            return pieces_of_json(path, report)
        case Format.SPEECH:
            return pieces_of_speech(path, report)
        case Format.CHAT:
            return pieces_of_chat(path, report)
        case _:
            assert_never(written_as)
