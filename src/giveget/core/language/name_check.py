"""Do names, goals, facts and phrases of a deal tell what must stay home?

They stand in every text for the other side, so that a secret inside one of them would stop all
answers; it is better found when the file is written.
"""

from collections.abc import Iterator
from dataclasses import replace

from giveget.core.language.leaks import find_leaks
from giveget.core.language.public import public
from giveget.core.language.secret import Secrets
from giveget.core.terms import Finding, Severity, TableView, Where

_NOWHERE = "GG320"
_HINT = "Choose a name without it; the other side reads this."


def check_names(view: TableView, secrets: Secrets, source: str = "deal") -> tuple[Finding, ...]:
    """Return what the words of a deal would tell the other side.

    Args:
        view: the table as the other side may see it.
        secrets: what must stay home.
        source: the file it comes from, for the findings.

    Returns:
        Findings with the field they are in. An error stops every text with these words; a warning
        is a number in a fact that happens to be one of ours: facts are there to be told.

    Source: law 6; S0-27, C.2.
    """
    without_facts = replace(view, facts=())
    return (
        *_check(without_facts, secrets, source, _names(view)),
        *_check(without_facts, secrets, source, _phrases(view), is_text=True),
        *(_weaker(one) for one in _check(without_facts, secrets, source, _facts(view))),
    )


def _check(
    view: TableView,
    secrets: Secrets,
    source: str,
    fields: Iterator[tuple[str, str]],
    *,
    is_text: bool = False,
) -> Iterator[Finding]:
    known = public(view, None)
    for field, text in fields:
        for found in find_leaks(text, known, secrets):
            if found.code != _NOWHERE or is_text:
                where = Where(source=source, field=field)
                yield replace(found, where=where, hint=found.hint if is_text else _HINT)


def _weaker(found: Finding) -> Finding:
    """A fact may hold a number that one of ours equals by chance; words are no chance."""
    is_figure = "tells our" in found.message
    return replace(found, severity=Severity.WARNING) if is_figure else found


def _names(view: TableView) -> Iterator[tuple[str, str]]:
    yield from (("parties.us", view.us), ("parties.them", view.them))
    yield from (("parties.sender", view.sender), ("parties.contact", view.contact))
    yield from ((f"goals.{number}.text", goal) for number, goal in enumerate(view.goals))
    yield from ((f"terms.{term.id}.name", term.title) for term in view.terms)
    yield from ((f"lines.{line.id}.name", line.title) for line in view.lines)
    yield from ((f"lines.{line.id}.unit", line.unit) for line in view.lines)


def _facts(view: TableView) -> Iterator[tuple[str, str]]:
    yield from ((f"facts.{number}.text", fact.text) for number, fact in enumerate(view.facts))


def _phrases(view: TableView) -> Iterator[tuple[str, str]]:
    for slot, variants in view.phrases.items():
        for number, phrase in enumerate(variants):
            yield f"phrases.{slot}.{number}", phrase
