"""How far is the work, when it takes longer than a second?"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock, Timer

from giveget.doors.cli.streams import is_terminal

PATIENCE_SECONDS = 1.0

Tick = Callable[[int, int], None]


@contextmanager
def progress_of(what: str) -> Iterator[Tick]:
    """Give a callback for (done, total); from one second on a bar shows, on a terminal only.

    Work that never calls back has a bar that only says that it goes on.

    Args:
        what: what is going on.
    """
    if not is_terminal(sys.stderr):
        yield _unseen
        return
    bar = _Bar(what)
    timer = Timer(PATIENCE_SECONDS, bar.show)
    timer.daemon = True
    timer.start()
    try:
        yield bar.tick
    finally:
        timer.cancel()
        bar.stop()


def _unseen(done: int, total: int) -> None:
    """Nobody is watching."""


class _Bar:
    """A bar that appears late and leaves no trace; Rich is loaded only when somebody waits."""

    def __init__(self, what: str) -> None:
        self._what, self._lock = what, Lock()
        self._done, self._total = 0, 0
        self._is_over = False
        self._move: Tick | None = None
        self._close: Callable[[], None] | None = None

    def tick(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        if self._move is not None:
            self._move(done, total)

    def show(self) -> None:
        with self._lock:
            if self._is_over:
                return
            from rich.console import Console
            from rich.progress import Progress

            progress = Progress(console=Console(stderr=True), transient=True)
            task = progress.add_task(self._what, total=self._total or None, completed=self._done)
            progress.start()
            self._move = lambda done, total: progress.update(task, completed=done, total=total)
            self._close = progress.stop

    def stop(self) -> None:
        with self._lock:
            self._is_over = True
            if self._close is not None:
                self._close()
