"""What is a change called? ("a three-year commitment instead of one year")"""

from giveget.core.language.offer import ChangeView
from giveget.core.language.wording.by_kind import ByKind
from giveget.core.language.wording.exits import as_exit, is_no_exit
from giveget.core.language.wording.labels import (
    amount,
    an,
    is_compound,
    is_numeric,
    is_plural,
    length,
    length_adjective,
    moment,
    net_days,
    payment_days,
    quantity,
    the,
)
from giveget.core.language.wording.move import Actor, Move
from giveget.core.terms import Side, TermKind

_things = ByKind[Move]()


def as_thing(change: ChangeView, writer: Side) -> str:
    """Return the change as a noun, in the words of the side that writes."""
    return thing(Move(change, Actor(writer, is_writer=True)))


def thing(move: Move) -> str:
    """Return the change as a noun."""
    return _things.wording(move.change.kind, _choice)(move)


@_things.of(TermKind.DISCOUNT)
def _discount(move: Move) -> str:
    if move.is_removed:
        return f"the list price instead of {move.before} off"
    if move.after[-1:].isupper():
        return f"a price of {amount(move.after)}{move.rest}"
    if move.after.endswith(" off"):
        return f"{amount(move.after)} the price{move.rest}"
    return f"{move.after} off the price{move.rest}"


@_things.of(TermKind.PRICE)
def _price(move: Move) -> str:
    if is_compound(move.title):
        return f"{the(move.title)} at {move.both(amount)}"
    return f"{an(move.title)} of {move.both(amount)}"


@_things.of(TermKind.LENGTH)
def _length(move: Move) -> str:
    return f"{an(f'{length_adjective(move.after)} commitment')} instead of {length(move.before)}"


@_things.of(TermKind.PAYMENT)
def _payment(move: Move) -> str:
    return f"payment {net_days(move.after)} instead of {payment_days(move.before)}"


@_things.of(TermKind.BILLING)
def _billing(move: Move) -> str:
    after = "a single invoice" if move.after == "once" else f"{move.after} billing"
    return f"{after} instead of {'a single invoice' if move.before == 'once' else move.before}"


@_things.of(TermKind.PREPAY)
def _prepay(move: Move) -> str:
    if move.is_removed:
        return f"payment as we go instead of {length(move.before)} in advance"
    rest = "" if move.is_added else f" instead of {length(move.before)}"
    return f"payment of {length(move.after)} in advance{rest}"


@_things.of(TermKind.RAMP)
def _ramp(move: Move) -> str:
    if move.is_removed:
        return f"the full price from the start instead of in steps ({move.before})"
    return f"a price in steps ({move.after}{move.rest})"


@_things.of(TermKind.UPLIFT_CAP)
def _uplift_cap(move: Move) -> str:
    if move.is_removed:
        return f"a renewal without a cap on the increase instead of {move.before}"
    return f"a cap of {move.after}{move.rest} on the increase at renewal"


@_things.of(TermKind.PRICE_LOCK)
def _price_lock(move: Move) -> str:
    if move.is_removed:
        return "a renewal price left open instead of locked"
    return "a renewal price that is locked instead of open"


@_things.of(TermKind.VOLUME)
def _volume(move: Move) -> str:
    after = quantity(move.after, move.title)
    named = after if is_plural(move.title) else f"{an(move.title)} of {after}"
    return f"{named} instead of {quantity(move.before, '')}"


@_things.of(TermKind.SERVICE_LEVEL)
def _service_level(move: Move) -> str:
    if is_numeric(move.after):
        return f"{an(move.title)} of {move.both()}"
    return f"{the(f'{move.after} {move.title}')} instead of {move.before}"


@_things.of(TermKind.LIABILITY)
def _liability(move: Move) -> str:
    if move.after.endswith("%"):
        carrier = "us" if move.sells else "you"
        return f"{move.after} of {the(move.base)} with {carrier} instead of {move.before}"
    if move.is_removed:
        return f"{the(move.base)} without a cap instead of with one of {amount(move.before)}"
    rest = "none" if move.is_added else amount(move.before)
    return f"a cap of {amount(move.after)} on {the(move.base)} instead of {rest}"


@_things.of(TermKind.TERMINATION)
def _termination(move: Move) -> str:
    match move.after:
        case "yearly":
            return "a term that renews every year instead of one that is locked in"
        case "locked":
            return "a locked term instead of one that renews every year"
        case label:
            rest = "" if is_no_exit(move.before) else f" instead of {as_exit(move.before)}"
            return f"{as_exit(label)}{rest}"


@_things.of(TermKind.EXCLUSIVITY)
def _exclusivity(move: Move) -> str:
    return "an agreement without exclusivity" if move.is_removed else "exclusivity"


@_things.of(TermKind.REFERENCE)
def _reference(move: Move) -> str:
    return f"the package without {the(move.title)}" if move.is_removed else an(move.title)


@_things.of(TermKind.SCOPE)
def _scope(move: Move) -> str:
    if move.after == "out":
        return f"the package without {the(move.title)}"
    if move.after == "free":
        return f"{the(move.title)} within the price"
    return f"{the(move.title)} on top" if move.before == "out" else the(move.title)


@_things.of(TermKind.START)
def _start(move: Move) -> str:
    return f"a start {move.both(moment)}"


@_things.of(TermKind.CHOICE)
def _choice(move: Move) -> str:
    if is_numeric(move.after):
        return f"{an(move.title)} of {amount(move.after)}{move.rest_of(amount)}"
    if move.is_removed:
        return f"the package without {the(move.title)}"
    if move.is_added:
        return f"{an(move.title)}{move.detail}"
    return f"{move.both()} for {the(move.title)}"
