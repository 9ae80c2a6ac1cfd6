"""What does a side do to make a term move? ("commit to three years instead of one")

The same change reads differently by who makes it: a seller moves payment to net 60, a buyer pays
at net 15. Each phrase follows "I can" and "if you" alike.
"""

from collections.abc import Iterable

from giveget.core.language.offer import ChangeView
from giveget.core.language.wording.by_kind import ByKind
from giveget.core.language.wording.exits import is_fee
from giveget.core.language.wording.labels import (
    amount,
    an,
    is_numeric,
    length,
    moment,
    months_of,
    net_days,
    payment_days,
    the,
)
from giveget.core.language.wording.move import Actor, Move
from giveget.core.language.wording.things import thing
from giveget.core.terms import TermKind

# Verbs whose objects can be put together, and what joins them.
_SHARED = {"agree to ": " and to ", "go ahead without ": " and without "}

_actions = ByKind[Move]()


def merged(actions: Iterable[str]) -> list[str]:
    """Put things done by the same verb together: "agree to a case study and to an exit"."""
    said: dict[str, list[str]] = {}
    for action in actions:
        verb = next((verb for verb in _SHARED if action.startswith(verb)), "")
        said.setdefault(verb or action, []).append(action.removeprefix(verb))
    return [
        verb + _SHARED[verb].join(objects) if verb in _SHARED else verb
        for verb, objects in said.items()
    ]


def as_action(change: ChangeView, by: Actor) -> str:
    """Return what the acting side does, as a verb that follows "I can" or "if you"."""
    return _actions.wording(change.kind, _choice)(Move(change, by))


@_actions.of(TermKind.DISCOUNT)
def _discount(move: Move) -> str:
    if move.after[-1:].isupper() and not move.is_removed:  # "98000 USD": the price they named
        return f"{move.verb('set the price at', 'go to')} {amount(move.after)}{move.rest}"
    if move.is_removed:
        return f"{move.verb('hold to', 'go ahead at')} {thing(move)}"
    return f"{move.verb('take', 'go ahead with')} {thing(move)}"


@_actions.of(TermKind.PRICE)
def _price(move: Move) -> str:
    if move.sells:
        return f"set {the(move.title)} at {move.both(amount)}"
    return f"go to {amount(move.after)} on {the(move.title)} instead of {amount(move.before)}"


@_actions.of(TermKind.LENGTH)
def _length(move: Move) -> str:
    is_longer = (months_of(move.after) or 0) >= (months_of(move.before) or 0)
    if move.sells or not is_longer:
        return f"{move.verb('agree to', 'accept')} {thing(move)}"
    return f"commit to {length(move.after)} instead of {length(move.before, like=move.after)}"


@_actions.of(TermKind.PAYMENT)
def _payment(move: Move) -> str:
    before = payment_days(move.before)
    if not move.sells:
        return f"pay {net_days(move.after)} instead of {before}"
    if move.after == "net 0":
        return f"make payment due on receipt instead of {before}"
    return f"move payment to {move.after} instead of {before}"


@_actions.of(TermKind.BILLING)
def _billing(move: Move) -> str:
    if move.sells and "once" not in (move.after, move.before):
        return f"invoice {move.both()}"
    return f"move to {thing(move)}"


@_actions.of(TermKind.PREPAY)
def _prepay(move: Move) -> str:
    if move.is_removed:
        return f"do without the payment of {length(move.before)} in advance"
    rest = "" if move.is_added else f" instead of {length(move.before)}"
    return f"{move.verb('invoice', 'pay')} {length(move.after)} in advance{rest}"


@_actions.of(TermKind.RAMP)
def _ramp(move: Move) -> str:
    if move.is_removed:
        return f"{move.verb('charge', 'pay')} {thing(move)}"
    verb = move.verb("phase the price in", "accept a price in steps")
    return f"{verb} ({move.after}{move.rest})"


@_actions.of(TermKind.UPLIFT_CAP)
def _uplift_cap(move: Move) -> str:
    if move.is_removed:
        verb = move.verb("leave out", "go without")
        return f"{verb} the {move.before} cap on the increase at renewal"
    if move.sells:
        return f"cap the increase at renewal at {move.after}{move.rest}"
    return f"accept {thing(move)}"


@_actions.of(TermKind.PRICE_LOCK)
def _price_lock(move: Move) -> str:
    if move.is_removed:
        return f"{move.verb('keep', 'accept')} {thing(move)}"
    return "lock the price for the renewal"


@_actions.of(TermKind.VOLUME)
def _volume(move: Move) -> str:
    return f"{move.verb('agree to', 'take')} {thing(move)}"


@_actions.of(TermKind.SERVICE_LEVEL)
def _service_level(move: Move) -> str:
    if not is_numeric(move.after):
        return f"{move.verb('provide', 'accept')} {thing(move)}"
    if move.sells:
        return f"set {the(move.title)} at {move.both()}"
    return f"accept {thing(move)}"


@_actions.of(TermKind.LIABILITY)
def _liability(move: Move) -> str:
    if move.after.endswith("%"):
        if move.sells:
            return f"carry {move.after} of {the(move.base)} instead of {move.before}"
        where = "your side" if move.by.is_writer else "our side"
        return f"accept {move.after} of {the(move.base)} on {where} instead of {move.before}"
    return f"{move.verb('agree to', 'accept')} {thing(move)}"


@_actions.of(TermKind.TERMINATION)
def _termination(move: Move) -> str:
    match move.after:
        case "yearly":
            return "keep the agreement renewable every year instead of locked in"
        case "locked":
            return "lock the whole term in instead of renewing it every year"
        case label if is_fee(label) and not move.sells:
            leaver = "we" if move.by.is_writer else "you"
            return f"accept that a fee applies when {leaver} leave early"
        case _:
            return f"{move.verb('agree to', 'accept')} {thing(move)}"


@_actions.of(TermKind.EXCLUSIVITY)
def _exclusivity(move: Move) -> str:
    return "go ahead without exclusivity" if move.is_removed else "agree to exclusivity"


@_actions.of(TermKind.REFERENCE)
def _reference(move: Move) -> str:
    if move.is_removed:
        return f"go ahead without {the(move.title)}"
    return f"agree to {thing(move)}"


@_actions.of(TermKind.SCOPE)
def _scope(move: Move) -> str:
    title = the(move.title)
    if move.after == "free":
        return f"{move.verb('include', 'take')} {title} free of charge"
    if move.after == "out":
        return f"take {title} out" if move.sells else f"go ahead without {title}"
    if move.before == "free":
        return move.verb(f"charge for {title}", f"pay for {title} instead of having it free")
    return f"{move.verb('add', 'take')} {title}"


@_actions.of(TermKind.START)
def _start(move: Move) -> str:
    return f"start {move.both(moment)}"


@_actions.of(TermKind.CHOICE)
def _choice(move: Move) -> str:
    if is_numeric(move.after):
        return f"{move.verb('set', 'accept')} {thing(move)}"
    if move.is_removed:
        return f"{move.verb('leave out', 'go ahead without')} {the(move.title)}"
    if move.is_added:
        return f"{_adding(move)} {an(move.title)}{move.detail}"
    return f"go with {thing(move)}"


def _adding(move: Move) -> str:
    """What one does to have something that was not there; what is named "our …" is agreed to."""
    if move.title.startswith(("our ", "your ")):
        return "agree to"
    return move.verb("include", "book" if move.after == "booked" else "agree to")
