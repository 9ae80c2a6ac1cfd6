"""Which option does a text mean, whatever way people write it?"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from giveget.core.terms.amounts import (
    AmountTextError,
    Flaw,
    days_label,
    money_label,
    months_label,
    percent_label,
    plain_amount,
    read_days,
    read_money,
    read_months,
    read_number,
    read_percent,
)
from giveget.core.terms.errors import UnknownOptionError
from giveget.core.terms.term import Option, Term, TermKind

_LONGEST_LABEL = 80
_NO_CAP = frozenset({"no cap", "none", "uncapped", "unlimited", "without cap"})
_OFF = re.compile(r"(?:minus\s+)?(?P<amount>.+?)\s+(?:off|less|cheaper|down)", re.IGNORECASE)
_EACH = re.compile(
    r"(?P<amount>.+?)\s*(?:/|\bper\b|\ba\b|\ban\b|\beach\b)\s*(?P<unit>[a-z]+)", re.IGNORECASE
)

_Words = Mapping[str, tuple[str, ...]]  # label: other ways to say it

_SCOPE: _Words = {
    "in": ("included", "include", "keep", "kept", "with", "add", "added"),
    "out": ("excluded", "exclude", "remove", "removed", "drop", "dropped", "without", "take out"),
    "free": ("for free", "free of charge", "at no charge", "no charge", "waive", "waived"),
}
_BILLING: _Words = {
    "monthly": ("month", "per month", "every month", "a month"),
    "quarterly": ("quarter", "per quarter", "every quarter"),
    "yearly": ("year", "annual", "annually", "per year", "every year", "yearly in advance"),
    "once": ("single", "one invoice", "single invoice", "all at once", "up front", "upfront"),
}
_INVOICES = {"monthly": 12, "quarterly": 4, "yearly": 1, "once": 0}
_PRICE_LOCK: _Words = {
    "open": ("none", "no", "not locked", "unlocked"),
    "locked": ("lock", "yes", "fixed", "frozen"),
}
_TERMINATION: _Words = {
    "yearly": ("annual", "annually", "yearly renewal"),
    "locked": ("lock", "locked in", "committed"),
}
_EXCLUSIVITY: _Words = {
    "none": ("no", "not exclusive", "non-exclusive", "without"),
    "exclusive": ("yes", "exclusivity"),
}
_REFERENCE: _Words = {
    "none": ("no", "not given", "without"),
    "given": ("yes", "give", "case study", "reference"),
}
# Every option of these kinds needs figures of its own, so that only the menu can be asked for.
_MENU_ONLY = frozenset(
    {TermKind.RAMP, TermKind.SERVICE_LEVEL, TermKind.TERMINATION, TermKind.CHOICE}
)


@dataclass(frozen=True, slots=True)
class _Written:
    """A text on its way to become an option."""

    text: str
    currency: str
    unit_required: bool

    @property
    def plain(self) -> str:
        return _plain(self.text)

    def percent(self) -> Decimal:
        return read_percent(self.text, unit_required=self.unit_required)

    def months(self, text: str | None = None) -> int:
        return read_months(text or self.text, unit_required=self.unit_required)

    def money(self, text: str | None = None) -> Decimal:
        return self.not_negative(read_money(text or self.text, self.currency))

    def not_negative(self, number: Decimal) -> Decimal:
        if number < 0:
            raise AmountTextError(self.text, Flaw.OUT_OF_RANGE, "is negative", "zero or more")
        return number


def parse_option(
    kind: TermKind, text: str, currency: str, *, unit_required: bool = False
) -> Option:
    """Return the option of a kind of term that a text means, with its normalised label.

    Args:
        kind: what sort of term it is for.
        text: what people write: ``15``, ``15 %``, ``net60``, ``60 days``, ``2 years``, ``$42k``,
            ``5000 off``, ``80 USD/seat``.
        currency: the deal's ISO 4217 code.
        unit_required: reject numbers without a unit, as files do.

    Returns:
        ``15%``, ``net 60``, ``24 months``, ``42000 USD``, ``5000 off``, ``80 USD/seat``, ``out``,
        …; a relative price (``5000 off``) carries no number, because its base is the table.

    Raises:
        AmountTextError: the text fits no option of this kind; the message says what to write.
    """
    return _READERS[kind](_Written(text, currency, unit_required))


def numbered_option(kind: TermKind, number: Decimal, currency: str) -> Option:
    """Return the option that a number in the kind's unit stands for.

    Args:
        kind: a kind whose options are numbers.
        number: in the kind's unit, as in :class:`Option`.
        currency: the deal's ISO 4217 code.

    Raises:
        AmountTextError: the number fits no option of this kind.
    """
    match kind:
        case TermKind.DISCOUNT | TermKind.UPLIFT_CAP:
            text = percent_label(number)
        case TermKind.LENGTH | TermKind.PREPAY | TermKind.START:
            text = f"{number} months"
        case TermKind.PAYMENT:
            text = f"net {number}"
        case _:
            text = plain_amount(number)
    return parse_option(kind, text, currency)


def read_option(term: Term, text: str, currency: str) -> Option:
    """Return the option of a deal's term that a text means; it may be off the menu.

    Raises:
        AmountTextError: the text fits no option of the term's kind.
        UnknownOptionError: the kind has figures for each option and the menu lacks this one.
    """
    wanted = _plain(text)
    for option in term.options:
        if option.label.lower() == wanted:
            return option
    option = parse_option(term.kind, text, currency)
    for known in term.options:
        if known.label == option.label:
            return known
    if term.kind in _MENU_ONLY:
        raise UnknownOptionError(term.id, text, tuple(o.label for o in term.options))
    return option


def _share(written: _Written) -> Option:
    fraction = written.percent()
    if not 0 <= fraction <= 1:
        problem = "is not between 0% and 100%"
        raise AmountTextError(written.text, Flaw.OUT_OF_RANGE, problem, "a percentage such as 15%")
    return Option(percent_label(fraction), fraction)


def _price(written: _Written) -> Option:
    off = _OFF.fullmatch(written.plain)
    if off is not None:
        return Option(f"{plain_amount(written.money(off['amount']))} off")
    each = _EACH.fullmatch(written.plain)
    amount = written.money(None if each is None else each["amount"])
    label = money_label(amount, written.currency)
    return Option(label if each is None else f"{label}/{each['unit']}", amount)


def _length(written: _Written) -> Option:
    months = written.months()
    if months == 0:
        raise AmountTextError(written.text, Flaw.OUT_OF_RANGE, "is no length", "1 month or more")
    return Option(months_label(months), Decimal(months))


def _payment(written: _Written) -> Option:
    days = read_days(written.text, unit_required=written.unit_required)
    return Option(days_label(days), Decimal(days))


def _billing(written: _Written) -> Option:
    label = _word(written.text, _BILLING)
    return Option(label, Decimal(_INVOICES[label]))


def _prepay(written: _Written) -> Option:
    months = 0 if written.plain in ("none", "no", "nothing") else written.months()
    return Option(months_label(months) if months else "none", Decimal(months))


def _start(written: _Written) -> Option:
    plain = written.plain.removeprefix("in ").removesuffix(" later").removesuffix(" from now")
    at_once = plain in ("now", "at once", "immediately", "today")
    months = 0 if at_once else written.months(plain)
    return Option(f"in {months_label(months)}" if months else "now", Decimal(months))


def _uplift_cap(written: _Written) -> Option:
    return Option("no cap") if written.plain in _NO_CAP else _share(written)


def _volume(written: _Written) -> Option:
    found = re.fullmatch(r"(?P<number>[-+]?[\d.,' ]*\d\s*k?)\s*[a-z]*", written.plain)
    text = written.text if found is None else found["number"]
    number = written.not_negative(read_number(text, "a number of units such as 250"))
    return Option(plain_amount(number), number)


def _liability(written: _Written) -> Option:
    if written.plain in _NO_CAP:
        return Option("no cap")
    if "%" in written.plain or "per" in written.plain or "pct" in written.plain:
        return _share(written)
    if re.fullmatch(r"\d{1,3}", written.plain):
        both = f"{written.plain}% for a share or {written.plain} {written.currency} for a cap"
        raise AmountTextError(written.text, Flaw.NO_UNIT, "could be a share or a cap", both)
    amount = written.money()
    return Option(money_label(amount, written.currency), amount)


def _termination(written: _Written) -> Option:
    return Option(_synonym(written.text, _TERMINATION) or _label(written.text))


def _named(written: _Written) -> Option:
    return Option(_label(written.text))


def _one_of(labels: _Words) -> Callable[[_Written], Option]:
    return lambda written: Option(_word(written.text, labels))


_READERS: Mapping[TermKind, Callable[[_Written], Option]] = {
    TermKind.DISCOUNT: _share,
    TermKind.PRICE: _price,
    TermKind.LENGTH: _length,
    TermKind.PAYMENT: _payment,
    TermKind.BILLING: _billing,
    TermKind.PREPAY: _prepay,
    TermKind.RAMP: _named,
    TermKind.UPLIFT_CAP: _uplift_cap,
    TermKind.PRICE_LOCK: _one_of(_PRICE_LOCK),
    TermKind.VOLUME: _volume,
    TermKind.SERVICE_LEVEL: _named,
    TermKind.LIABILITY: _liability,
    TermKind.TERMINATION: _termination,
    TermKind.EXCLUSIVITY: _one_of(_EXCLUSIVITY),
    TermKind.REFERENCE: _one_of(_REFERENCE),
    TermKind.SCOPE: _one_of(_SCOPE),
    TermKind.START: _start,
    TermKind.CHOICE: _named,
}


def _word(text: str, labels: _Words) -> str:
    label = _synonym(text, labels)
    if label is None:
        known = ", ".join(labels)
        raise AmountTextError(text, Flaw.NOT_A_NUMBER, "is no option here", f"one of {known}")
    return label


def _synonym(text: str, labels: _Words) -> str | None:
    plain = _plain(text)
    return next((label for label, others in labels.items() if plain in (label, *others)), None)


def _label(text: str) -> str:
    label = " ".join(text.split())
    if not label or len(label) > _LONGEST_LABEL:
        problem = "is empty" if not label else f"is longer than {_LONGEST_LABEL} characters"
        raise AmountTextError(text, Flaw.NOT_A_NUMBER, problem, "a short name")
    return label


def _plain(text: str) -> str:
    return " ".join(text.split()).lower()
