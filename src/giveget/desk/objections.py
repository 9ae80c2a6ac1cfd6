"""Which objections weigh most, and what do we say to them?"""

from __future__ import annotations

from dataclasses import dataclass

from giveget.core.language import AnsweredObjection, answered, completeness, top_objections
from giveget.core.terms import NotFoundError, Playbook


class NoObjectionsError(NotFoundError):
    """The playbook lists no objections."""

    def __init__(self) -> None:
        super().__init__(
            "the playbook lists no objections; write `objections: {price: {times: 12}}`"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectionsResult:
    """The objections that weigh most, with our answers.

    Args:
        title: name of the playbook.
        currency: of the values; empty when the playbook names none.
        top: the objections, heaviest first, each with its answers.
        valid: how many valid phrases there are, at most two for each.
        needed: how many there should be.
    """

    title: str
    currency: str
    top: tuple[AnsweredObjection, ...]
    valid: int
    needed: int


def objections(playbook: Playbook, most: int = 3) -> ObjectionsResult:
    """Return the heaviest objections of a playbook with two answers each.

    Raises:
        NoObjectionsError: the playbook lists none.

    Source: S0-31, S0-32, GS-17.
    """
    if not playbook.objections:
        raise NoObjectionsError
    top = tuple(answered(one) for one in top_objections(playbook.objections, most))
    valid, needed = completeness(top)
    return ObjectionsResult(
        title=playbook.title, currency=playbook.currency, top=top, valid=valid, needed=needed
    )
