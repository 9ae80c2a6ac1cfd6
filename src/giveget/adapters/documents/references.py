"""Do the names in a file point to something that exists?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from giveget.adapters.documents.explain import did_you_mean
from giveget.adapters.documents.nodes import Steps
from giveget.adapters.documents.problems import references
from giveget.adapters.documents.reading import Reading


def report_unknown_term(reading: Reading, path: Steps) -> None:
    """Report the name of a field that is no term, unless the term exists and is broken itself.

    A playbook may speak of terms that only some deals have; its deals are not blamed for that.
    """
    if is_unknown_term(reading, path, str(path[-1])):
        _report(reading.report_key, reading, path, str(path[-1]))


def report_unknown_terms(reading: Reading, path: Steps, names: Sequence[str]) -> None:
    """The same for a list of names."""
    for index, name in enumerate(names):
        if is_unknown_term(reading, (*path, index), name):
            _report(reading.report, reading, (*path, index), name)


def is_unknown_term(reading: Reading, path: Steps, name: str) -> bool:
    """Whether a name is no term and the place where it stands is to blame."""
    return name not in reading.keys("terms") and not reading.is_inherited(path)


def _report(report: Callable[..., None], reading: Reading, path: Steps, name: str) -> None:
    known = reading.keys("terms")
    problem = references.NOT_IN_PLAYBOOK if reading.is_playbook else references.UNKNOWN_TERM
    report(problem, path, name=name, remedy=did_you_mean(name, known, "its terms are"))


def report_unknown_line(reading: Reading, path: Steps, name: str, *, is_key: bool = False) -> None:
    """Report a name that is no line of the deal."""
    known = reading.keys("lines")
    if name in known or reading.is_playbook:
        return
    remedy = did_you_mean(name, known, "its lines are")
    report = reading.report_key if is_key else reading.report
    report(references.UNKNOWN_LINE, path, name=name, remedy=remedy)
