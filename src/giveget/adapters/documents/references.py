"""Do the names in a file point to something that exists?"""

from __future__ import annotations

from giveget.adapters.documents.explain import did_you_mean
from giveget.adapters.documents.nodes import Steps
from giveget.adapters.documents.problems import references
from giveget.adapters.documents.reading import Reading


def report_unknown_term(reading: Reading, path: Steps, name: str | None = None) -> None:
    """Report a name that is no term, unless the term exists and is broken itself.

    A playbook may speak of terms that only some deals have; its deals are not blamed for that.
    """
    word = str(path[-1]) if name is None else name
    known = reading.keys("terms")
    if word in known or reading.is_inherited(path):
        return
    reading.report_key(
        references.UNKNOWN_TERM,
        path,
        name=word,
        document="playbook" if reading.is_playbook else "deal",
        remedy=did_you_mean(word, known, "its terms are"),
    )


def report_unknown_line(reading: Reading, path: Steps, name: str) -> None:
    """Report a name that is no line of the deal."""
    known = reading.keys("lines")
    if name in known or reading.is_playbook:
        return
    remedy = did_you_mean(name, known, "its lines are")
    reading.report(references.UNKNOWN_LINE, path, name=name, remedy=remedy)
