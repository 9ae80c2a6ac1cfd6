"""How does a file or folder become messages and conversations?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from giveget.adapters.mail import MessageNotFoundError, Report, problems
from giveget.adapters.mailbox.entries import Reader
from giveget.adapters.mailbox.files import Found, files_of
from giveget.adapters.mailbox.grouping import conversations_of
from giveget.core.language.conversation import Conversation, Entry, Place
from giveget.core.terms import Finding


@dataclass(frozen=True, slots=True)
class Loaded:
    """A source of messages; nothing is read before it is asked for.

    Args:
        path: the file or folder.
    """

    path: Path
    _report: Report = field(default_factory=Report)

    def messages(self, after: Place | None = None) -> Iterator[Entry]:
        """Yield the messages one by one, in the order of the source.

        Only one message at a time is in memory (and some hundred bytes about each earlier one, by
        which conversations are known). What cannot be read becomes a finding.

        Args:
            after: the place of the last message that is known already; reading goes on behind it.
                Conversations keep their keys.

        Raises:
            MessageError: the source cannot be opened.
        """
        self._report.clear()
        reader, is_empty = Reader(self._report), True
        for file in self._files():
            for entry in reader.entries(file, after):
                is_empty = False
                yield entry
        if after is None:
            self._say_if(is_empty)

    def conversations(self) -> Iterator[Conversation]:
        """Yield the conversations one by one, in the order of their first message.

        The source is read twice: its headers first, then the messages of each conversation.

        Raises:
            MessageError: the source cannot be opened.
        """
        self._report.clear()
        is_empty = True
        for conversation in conversations_of(self._files, self._report):
            is_empty = False
            yield conversation
        self._say_if(is_empty)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was wrong with the source as far as it was read; a message has findings of its own.

        They are those of the last reading; of each code the first hundred are kept.
        """
        return self._report.findings

    def _say_if(self, is_empty: bool) -> None:
        if is_empty and problems.NO_MESSAGES.code not in self._report.counts():
            self._report.add(problems.NO_MESSAGES, str(self.path), reason="it is empty")

    def _files(self) -> Iterator[Found]:
        try:
            yield from files_of(self.path, self._report)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise MessageNotFoundError(str(self.path), reason) from error


def load_conversations(path: Path) -> Loaded:
    """Open a file or folder of messages: mail, mailbox, call transcript, chat.

    Args:
        path: ``.eml``, ``.txt``, ``.mbox``, ``.vtt``, ``.srt``, ``.sbv``, ``.json``, ``.jsonl``, a
            Maildir, or a folder of such files; the kind is told by the content, then by the name.

    Raises:
        MessageNotFoundError: there is no such file or folder.
    """
    try:
        path.stat()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise MessageNotFoundError(str(path), reason) from error
    return Loaded(path)
