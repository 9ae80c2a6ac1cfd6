"""Which options go with which kind of thing that happened?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import click

from giveget.core.ledger import MoveKind
from giveget.doors.cli.recording.what import result_of

KINDS: Final = (
    "ask",
    "offer",
    "counter",
    "accept",
    "refuse",
    "hold",
    "give",
    "get",
    "trade",
    "concession",
    "delivery",
    "lapse",
    "outcome",
    "correct",
    "sent",
)
_GIVES = frozenset({"offer", "counter", "give", "trade", "concession", "correct"})
_GETS = _GIVES | {"get"}
_BOOKED = frozenset({"give", "get", "trade", "concession", "correct"})
_OPTIONS: Final[Mapping[str, frozenset[str]]] = {
    "asks": frozenset({"ask", "correct"}),
    "gives": _GIVES,
    "gets": _GETS,
    "owners": _BOOKED,
    "dues": _BOOKED,
    "written": _BOOKED,
    "approver": _BOOKED,
    "until": frozenset({"offer", "counter", "hold", "correct", "sent"}),
    "proof": frozenset({"accept", "delivery", "correct"}),
    "share": frozenset({"delivery", "correct"}),
    "tactic": frozenset({"outcome", "correct"}),
    "failed": frozenset({"outcome", "correct"}),
    "change": frozenset({"outcome", "correct"}),
    "becomes": frozenset({"correct"}),
}
"""Options that belong to some kinds only; the others go with all."""

_NUMBERED: Final = frozenset({"accept", "refuse", "correct", "sent"})
REAL_KINDS: Final = tuple(
    kind.value for kind in MoveKind if kind not in (MoveKind.CORRECTION, MoveKind.OUTCOME)
)
"""What a corrected move may really have been."""


def require_fitting(kind: str, options: dict[str, Any]) -> None:
    """Refuse what says nothing about this kind, rather than dropping it."""
    for name, kinds in _OPTIONS.items():
        if options[name] and kind not in kinds:
            option = _option_name(name)
            belongs = ", ".join(one for one in KINDS if one in kinds)
            raise click.UsageError(f"{option} says nothing about {kind}; it belongs to {belongs}.")
    if kind in _NUMBERED and not options["what"]:
        raise click.UsageError(
            f"Which move? Write its number: record {kind} 3; `giveget ledger` shows them."
        )
    if kind in ("delivery", "lapse") and not options["what"]:
        raise click.UsageError(f"Which get? Write its id or its name: record {kind} 3.get1.")
    if kind == "outcome":
        result_of(options["what"])
    if kind == "ask" and options["what"]:
        raise click.UsageError("An ask answers nothing; write what is asked for with --ask.")
    if kind == "ask" and not (options["asks"] or options["message"]):
        raise click.UsageError("What is asked for? Write --ask TERM=VALUE, or --message FILE.")


def _option_name(name: str) -> str:
    found = click.get_current_context().command.params
    return next(one.opts[-1] for one in found if one.name == name)
