"""Which ask does a person mean who types ``payment=net 60``?"""

from __future__ import annotations

from difflib import get_close_matches

from giveget.core.terms import (
    AmountTextError,
    Ask,
    AskKind,
    Deal,
    InputError,
    NotFoundError,
    Option,
    Term,
    TermKind,
    UnknownOptionError,
)
from giveget.core.terms.options import parse_option, read_option

_KINDS = {
    TermKind.DISCOUNT: AskKind.DISCOUNT,
    TermKind.PRICE: AskKind.PRICE,
    TermKind.LENGTH: AskKind.LENGTH,
    TermKind.PAYMENT: AskKind.PAYMENT,
    TermKind.BILLING: AskKind.BILLING,
    TermKind.PREPAY: AskKind.BILLING,
    TermKind.RAMP: AskKind.OTHER,
    TermKind.UPLIFT_CAP: AskKind.UPLIFT_CAP,
    TermKind.PRICE_LOCK: AskKind.PRICE_LOCK,
    TermKind.VOLUME: AskKind.VOLUME,
    TermKind.SERVICE_LEVEL: AskKind.SERVICE_LEVEL,
    TermKind.LIABILITY: AskKind.LIABILITY,
    TermKind.TERMINATION: AskKind.TERMINATION,
    TermKind.EXCLUSIVITY: AskKind.EXCLUSIVITY,
    TermKind.REFERENCE: AskKind.REFERENCE,
    TermKind.START: AskKind.START,
    TermKind.CHOICE: AskKind.OTHER,
}
_SCOPES = {"out": AskKind.SCOPE_REMOVE, "in": AskKind.SCOPE_ADD, "free": AskKind.FREE_EXTRA}


class AskFormError(InputError):
    """An ask without a term or without what is wanted of it."""

    def __init__(self, text: str) -> None:
        super().__init__(f"the ask {text!r} is not TERM=VALUE; write e.g. discount=15%")
        self.text = text


class UnknownAskTermError(NotFoundError):
    """An ask for a term that the deal does not have."""

    def __init__(self, name: str, known: tuple[str, ...], close: str | None) -> None:
        meant = f"; did you mean {close}?" if close else "."
        super().__init__(f"the deal has no term {name!r}{meant} It has {', '.join(known)}")
        self.name, self.known, self.close = name, known, close


class UnknownAskValueError(InputError):
    """An ask for a value that its term cannot take."""

    def __init__(self, term: str, value: str, why: str, close: str | None) -> None:
        meant = f"; did you mean {term}={close}?" if close else ""
        super().__init__(f"{term}={value}: {why}{meant}")
        self.term, self.value, self.close = term, value, close


def typed_ask(deal: Deal, text: str) -> Ask:
    """Return the ask that a person typed.

    Args:
        deal: the deal whose terms may be named, by id or by a name of theirs.
        text: ``term=value``, the value written as people do: ``15%``, ``net 60``, ``out``; for a
            discount also a price (``42000``) or an amount off (``5000 off``).

    Raises:
        AskFormError: it is not ``term=value``.
        UnknownAskTermError: the deal has no such term; says which one is close.
        UnknownAskValueError: the term cannot take the value; says what to write.
    """
    name, sign, value = (part.strip() for part in text.partition("="))
    if not (name and sign and value):
        raise AskFormError(text)
    term = _term(deal, name)
    label = _label(deal, term, value)
    kind = _SCOPES[label] if term.kind is TermKind.SCOPE else _KINDS[term.kind]
    if term.kind is TermKind.DISCOUNT and not label.endswith("%"):
        kind = AskKind.PRICE
    return Ask(kind=kind, term=term.id, to=label, quote="")


def _term(deal: Deal, name: str) -> Term:
    wanted = _plain(name)
    names = {term.id: term for term in deal.terms}
    for term in deal.terms:
        for other in (term.id, term.name, *term.words):
            names.setdefault(_plain(other), term)
    if wanted in names:
        return names[wanted]
    close = get_close_matches(wanted, [other for other in names if other], n=1)
    known = tuple(term.id for term in deal.terms)
    raise UnknownAskTermError(name, known, names[close[0]].id if close else None)


def _label(deal: Deal, term: Term, value: str) -> str:
    try:
        return read_option(term, value, deal.currency).label
    except AmountTextError as problem:
        as_price = _as_price(deal, term, value)
        if as_price is not None:
            return as_price.label
        raise _unknown(term, value, f"{problem.problem}; write {problem.write}") from problem
    except UnknownOptionError as problem:
        menu = ", ".join(option.label for option in term.options)
        raise _unknown(term, value, f"is not on the menu: {menu}") from problem


def _as_price(deal: Deal, term: Term, value: str) -> Option | None:
    """A discount may be asked for as a total price or as an amount off."""
    if term.kind is not TermKind.DISCOUNT:
        return None
    try:
        return parse_option(TermKind.PRICE, value, deal.currency)
    except AmountTextError:
        return None


def _unknown(term: Term, value: str, why: str) -> UnknownAskValueError:
    labels = [option.label for option in term.options]
    close = get_close_matches(value, labels, n=1, cutoff=0.5)
    return UnknownAskValueError(term.id, value, why, close[0] if close else None)


def _plain(name: str) -> str:
    return " ".join(name.replace("_", " ").replace("-", " ").lower().split())
