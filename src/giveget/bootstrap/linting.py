"""How is a draft checked with everything that comes with the package?"""

from __future__ import annotations

from collections.abc import Mapping

from giveget.adapters.leaning import lint_hint
from giveget.core.language.linter import AnsweredMessage, Linted
from giveget.core.terms import Deal
from giveget.desk import lint as desk


def lint(
    text: str,
    deal: Deal | None = None,
    *,
    role: str = "",
    answers: object | None = None,
    levels: Mapping[str, str] | None = None,
) -> Linted:
    """Return verdict, kind, scores and findings of a draft.

    Rules first; where they are silent, a model that comes with the package says what a sentence
    reads like (GG110, GG213). The same text gives the same answer everywhere.

    Args:
        text: what would be sent.
        deal: the deal it belongs to; figures, secrets and limits are checked with it.
        role: who writes; the lowest role of the playbook when empty.
        answers: the message that is answered, from :func:`giveget.load_message`.
        levels: code of a rule → "off", "warn" or "error"; they go before those of the deal.

    Raises:
        NotFoundError: the playbook has no such role.

    Source: S4-7, S0-13, GS-11, law 6.
    """
    return desk.lint(
        text, deal, role=role, answers=_answered(answers), levels=levels, hint=lint_hint()
    )


def fix(
    text: str,
    deal: Deal | None = None,
    *,
    role: str = "",
    answers: object | None = None,
    levels: Mapping[str, str] | None = None,
) -> str:
    """Return the draft with what can be mended safely mended, and without its comments.

    Arguments as for :func:`lint`. Mending twice changes nothing more.
    """
    return desk.fix(
        text, deal, role=role, answers=_answered(answers), levels=levels, hint=lint_hint()
    )


def _answered(message: object | None) -> AnsweredMessage | None:
    if message is None:
        return None
    from giveget.bootstrap.opinions import asking_hint  # these load the whole reader
    from giveget.core.language.reading import Message
    from giveget.desk.answered import answered

    if not isinstance(message, Message):
        raise TypeError("answers: a message, as load_message returns it")
    return answered(message, asking_hint())
