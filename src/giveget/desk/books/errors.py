"""What can a person who keeps the books get wrong, and what should they write instead?"""

from __future__ import annotations

from difflib import get_close_matches

from giveget.core.ledger import Move
from giveget.core.terms import ConflictError, InputError, NotAllowedError, NotFoundError


class BareGiveError(NotAllowedError):
    """Something is given and what comes back does not cover it. Source: law 2, S4-16."""

    def __init__(self, cost: float, returned: float, currency: str) -> None:
        short = cost - returned
        back = f"what comes back is worth {returned:,.2f}" if returned else "nothing comes back"
        super().__init__(
            f"this gives {cost:,.2f} {currency} and {back}: short by {short:,.2f}. Nothing was "
            "recorded. Ask for more and write it beside the give: record trade --give … --get …; "
            "if it really was given for less, say who and why: record concession --give … "
            '--by NAME --reason "…"'
        )
        self.cost, self.returned = cost, returned


class UnownedGetError(InputError):
    """A get without an owner or a day is a wish. Source: law 8."""

    def __init__(self, lacking: tuple[str, ...], *, owner: bool, day: bool) -> None:
        words = " and ".join(w for w, is_so in (("an owner", owner), ("a due date", day)) if is_so)
        options = " ".join(o for o, is_so in (("--owner NAME", owner), ("--due DAY", day)) if is_so)
        super().__init__(
            f"{', '.join(lacking)}: a get that is booked has {words}, or nobody will bring it; "
            f"nothing was recorded. Write {options} (one for all gets, or one for each)"
        )
        self.lacking = lacking


class ItemFormError(InputError):
    """A give or get that is neither a change of a term nor words with an amount."""

    def __init__(self, text: str, currency: str, why: str = "") -> None:
        because = f": {why}" if why else ""
        super().__init__(
            f"{text!r} cannot be booked{because}; write TERM=VALUE for a term of the deal "
            "(discount=10%), or words with what they are worth to us for anything else "
            f"('an introduction=9000', in {currency or 'the currency of the deal'})"
        )
        self.text = text


class NoPriceError(InputError):
    """Something that is booked has no value."""

    def __init__(self, text: str, why: str) -> None:
        super().__init__(f"{text!r} has no price: {why}; nothing was recorded")
        self.text = text


class WrongSideError(InputError):
    """What was called a give is good for us, or the other way round."""

    def __init__(self, what: str, value: float, *, is_give: bool) -> None:
        if is_give:
            said = f"{what} is worth {value:,.2f} to us: it is a get, write --get for it"
        else:
            said = f"{what} costs us {-value:,.2f}: it is a give, write --give for it"
        super().__init__(f"{said}. Nothing was recorded")
        self.what, self.value = what, value


class UnchangedError(InputError):
    """A change to what stands already."""

    def __init__(self, title: str, label: str) -> None:
        super().__init__(f"{title} is {label} already; nothing was recorded")


class OwnersError(InputError):
    """Neither one owner or day for all gets nor one for each."""

    def __init__(self, option: str, given: int, gets: int) -> None:
        super().__init__(
            f"{option} is given {given} times for {gets} gets; give it once for all of them, or "
            "once for each in their order"
        )


class UnknownDealError(NotFoundError):
    """The books have no such deal."""

    def __init__(self, deal: str, known: tuple[str, ...]) -> None:
        close = get_close_matches(deal, known, n=1)
        meant = f"; did you mean {close[0]}?" if close else "."
        shown = ", ".join(known[:12]) + (" …" if len(known) > 12 else "")
        has = f"They have {shown}" if known else "Nothing is recorded in them yet"
        super().__init__(
            f"the books have no deal {deal!r}{meant} {has}. A deal that is new to them is named by "
            "its file: --deal deals/NAME.yaml"
        )
        self.deal, self.known = deal, known


class UnknownMoveError(NotFoundError):
    """The deal has no such move."""

    def __init__(self, deal: str, number: int, last: int) -> None:
        has = f"its moves are 1 to {last}" if last else "nothing is recorded of it yet"
        super().__init__(
            f"deal {deal!r} has no move {number}, or it was struck out; {has}. "
            f"`giveget ledger --deal {deal}` shows them"
        )
        self.number = number


class UnknownGetError(NotFoundError):
    """No get of the deal is called so."""

    def __init__(self, deal: str, name: str, known: tuple[str, ...]) -> None:
        has = f"; booked are {', '.join(known)}" if known else "; none is booked yet"
        super().__init__(f"deal {deal!r} has no get {name!r}{has}")
        self.name, self.known = name, known


class SeveralGetsError(InputError):
    """A name that means several gets."""

    def __init__(self, name: str, ids: tuple[str, ...]) -> None:
        super().__init__(f"{name!r} could be {' or '.join(ids)}; name it by its id")
        self.ids = ids


class AlreadyAnsweredError(ConflictError):
    """Somebody answered this before; nothing was recorded."""

    def __init__(self, number: int, answer: Move, version: int) -> None:
        who = answer.by or ("we" if answer.side.value == "us" else "they")
        super().__init__(
            f"move {number} was answered by {who} on {answer.at:%Y-%m-%d at %H:%M} already, with "
            f"move {answer.number} ({answer.kind.value}). Nothing of yours was recorded; "
            f"look at it with `giveget ledger --deal {answer.deal}`, and if yours is to stand "
            f"beside it, record it again with --expect {version}"
        )
        self.number, self.answer = number, answer


class NotAProposalError(InputError):
    """What was sent is to be one of the replies that were proposed."""

    def __init__(self, deal: str, number: int) -> None:
        super().__init__(
            f"move {number} of deal {deal!r} is no reply that was proposed; "
            "`giveget reply --record` records proposals, record offer or record counter what was "
            "sent without one"
        )


class NeedsError(InputError):
    """A kind of move needs something that was not said."""

    def __init__(self, kind: str, needs: str) -> None:
        super().__init__(f"record {kind} needs {needs}")
        self.kind, self.needs = kind, needs


class NoLessonError(NotAllowedError):
    """A loss that nobody learns from. Source: principle S3-30."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        super().__init__(
            f"a deal is not closed as lost without {', '.join(missing)}; nothing was recorded. "
            'Write --tactic "…" --failed "…" --change "…"'
        )
        self.missing = missing


class NobodyError(InputError):
    """Nobody said who does this."""

    def __init__(self) -> None:
        super().__init__("who is this? Write --by NAME, or set GIVEGET_PERSON once")


class MixedCurrencyError(ConflictError):
    """A deal is kept in one currency."""

    def __init__(self, deal: str, kept: str, new: str) -> None:
        super().__init__(f"deal {deal!r} is kept in {kept}, this is in {new}; nothing was recorded")
