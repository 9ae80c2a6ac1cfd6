"""Which option does a text mean?"""

from __future__ import annotations

from decimal import Decimal

import pytest

from giveget.core.terms import (
    AmountTextError,
    CashDetail,
    ChoiceDetail,
    Flaw,
    InputError,
    Option,
    Term,
    TermKind,
    UnknownOptionError,
    numbered_option,
    parse_option,
    read_option,
)

K = TermKind


@pytest.mark.parametrize(
    ("kind", "text", "label", "number"),
    [
        (K.DISCOUNT, "15", "15%", "0.15"),
        (K.DISCOUNT, "15 %", "15%", "0.15"),
        (K.DISCOUNT, "7.5 percent", "7.5%", "0.075"),
        (K.DISCOUNT, "0", "0%", "0"),
        (K.PAYMENT, "net60", "net 60", "60"),
        (K.PAYMENT, "Net-60", "net 60", "60"),
        (K.PAYMENT, "60 days", "net 60", "60"),
        (K.PAYMENT, "60", "net 60", "60"),
        (K.PAYMENT, "n/30", "net 30", "30"),
        (K.PAYMENT, "2 weeks", "net 14", "14"),
        (K.PAYMENT, "on signature", "net 0", "0"),
        (K.LENGTH, "2 years", "24 months", "24"),
        (K.LENGTH, "two years", "24 months", "24"),
        (K.LENGTH, "1.5 years", "18 months", "18"),
        (K.LENGTH, "24", "24 months", "24"),
        (K.LENGTH, "36 months", "36 months", "36"),
        (K.LENGTH, "1 month", "1 month", "1"),
        (K.PRICE, "$42k", "42000 USD", "42000"),
        (K.PRICE, "42000 USD", "42000 USD", "42000"),
        (K.PRICE, "42,000", "42000 USD", "42000"),
        (K.PRICE, "usd 42 000", "42000 USD", "42000"),
        (K.PRICE, "1.2m", "1200000 USD", "1200000"),
        (K.PRICE, "99.5", "99.50 USD", "99.5"),
        (K.PRICE, "5000 off", "5000 off", None),
        (K.PRICE, "$5k less", "5000 off", None),
        (K.PRICE, "80 USD/seat", "80 USD/seat", "80"),
        (K.PRICE, "$80 a seat", "80 USD/seat", "80"),
        (K.PRICE, "80 per user", "80 USD/user", "80"),
        (K.BILLING, "annually", "yearly", "1"),
        (K.BILLING, "per quarter", "quarterly", "4"),
        (K.BILLING, "up front", "once", "0"),
        (K.PREPAY, "1 year", "12 months", "12"),
        (K.PREPAY, "none", "none", "0"),
        (K.START, "in 3 months", "in 3 months", "3"),
        (K.START, "immediately", "now", "0"),
        (K.UPLIFT_CAP, "3%", "3%", "0.03"),
        (K.UPLIFT_CAP, "none", "no cap", None),
        (K.PRICE_LOCK, "yes", "locked", None),
        (K.VOLUME, "250 seats", "250", "250"),
        (K.VOLUME, "1,500", "1500", "1500"),
        (K.LIABILITY, "100%", "100%", "1"),
        (K.LIABILITY, "$2m", "2000000 USD", "2000000"),
        (K.LIABILITY, "unlimited", "no cap", None),
        (K.TERMINATION, "annual", "yearly", None),
        (K.TERMINATION, "exit for a fee", "exit for a fee", None),
        (K.EXCLUSIVITY, "yes", "exclusive", None),
        (K.REFERENCE, "case study", "given", None),
        (K.SCOPE, "remove", "out", None),
        (K.SCOPE, "for free", "free", None),
        (K.SERVICE_LEVEL, "  tight ", "tight", None),
        (K.RAMP, "slow  start", "slow start", None),
        (K.CHOICE, "+2%", "+2%", None),
    ],
)
def test_a_text_means_an_option(kind: K, text: str, label: str, number: str | None) -> None:
    option = parse_option(kind, text, "USD")
    assert option == Option(label, None if number is None else Decimal(number))


@pytest.mark.parametrize(
    ("kind", "text", "flaw", "write"),
    [
        (K.DISCOUNT, "net 60", Flaw.WRONG_UNIT, "a percentage such as 15%"),
        (K.DISCOUNT, "5000 USD", Flaw.WRONG_UNIT, "a percentage such as 15%"),
        (K.DISCOUNT, "0.15", Flaw.NO_UNIT, "15% or 0.15%"),
        (K.DISCOUNT, "120%", Flaw.OUT_OF_RANGE, "a percentage such as 15%"),
        (K.DISCOUNT, "-5%", Flaw.OUT_OF_RANGE, "a percentage such as 15%"),
        (K.PAYMENT, "15%", Flaw.WRONG_UNIT, "payment days such as net 30"),
        (K.PAYMENT, "9999 days", Flaw.OUT_OF_RANGE, "payment days such as net 30"),
        (K.LENGTH, "3", Flaw.NO_UNIT, "3 months or 36 months"),
        (K.LENGTH, "net 30", Flaw.WRONG_UNIT, "a length such as 24 months"),
        (K.LENGTH, "1.3 years", Flaw.OUT_OF_RANGE, "a length such as 24 months"),
        (K.LENGTH, "0 months", Flaw.OUT_OF_RANGE, "1 month or more"),
        (K.PRICE, "42.000", Flaw.AMBIGUOUS, "42000 or 42.00"),
        (K.PRICE, "12,5", Flaw.AMBIGUOUS, "12.5 for 12,5"),
        (K.PRICE, "1.234,56", Flaw.AMBIGUOUS, "12.5 for 12,5"),
        (K.PRICE, "42000 EUR", Flaw.OTHER_CURRENCY, "an amount such as 42000 or 42,000 USD"),
        (K.PRICE, "€42k", Flaw.OTHER_CURRENCY, "an amount such as 42000 or 42,000 USD"),
        (K.PRICE, "15% off", Flaw.WRONG_UNIT, "an amount such as 42000 or 42,000 USD"),
        (K.PRICE, "nan", Flaw.NOT_FINITE, "an amount such as 42000 or 42,000 USD"),
        (K.PRICE, "-5", Flaw.OUT_OF_RANGE, "zero or more"),
        (K.PRICE, "9" * 20, Flaw.OUT_OF_RANGE, "a smaller number"),
        (K.PRICE, "9" * 99, Flaw.NOT_A_NUMBER, "an amount such as 42000 or 42,000 USD"),
        (K.PRICE, "", Flaw.NOT_A_NUMBER, "an amount such as 42000 or 42,000 USD"),
        (K.PRICE, "1e9", Flaw.NOT_A_NUMBER, "an amount such as 42000 or 42,000 USD"),
        (K.LIABILITY, "50", Flaw.NO_UNIT, "50% for a share or 50 USD for a cap"),
        (K.SCOPE, "maybe", Flaw.NOT_A_NUMBER, "one of in, out, free"),
        (K.CHOICE, " ", Flaw.NOT_A_NUMBER, "a short name"),
        (K.CHOICE, "x" * 81, Flaw.NOT_A_NUMBER, "a short name"),
    ],
)
def test_a_text_that_fits_no_option_says_what_to_write(
    kind: K, text: str, flaw: Flaw, write: str
) -> None:
    with pytest.raises(AmountTextError) as caught:
        parse_option(kind, text, "USD")
    assert isinstance(caught.value, InputError)
    assert (caught.value.flaw, caught.value.write) == (flaw, write)
    assert str(caught.value).endswith(f"write {write}")


@pytest.mark.parametrize("kind", [K.DISCOUNT, K.PAYMENT, K.LENGTH, K.UPLIFT_CAP, K.PREPAY])
def test_a_file_must_write_the_unit(kind: K) -> None:
    with pytest.raises(AmountTextError) as caught:
        parse_option(kind, "24", "USD", unit_required=True)
    assert caught.value.flaw is Flaw.NO_UNIT


@pytest.mark.parametrize("kind", TermKind)
def test_every_kind_can_be_read(kind: K) -> None:
    texts = ["10%", "12 months", "net 30", "$100", "yearly", "locked", "none", "in"]
    labels = []
    for text in texts:
        try:
            labels.append(parse_option(kind, text, "USD").label)
        except AmountTextError:
            continue
    assert labels


@pytest.mark.parametrize(
    ("kind", "number", "label"),
    [
        (K.DISCOUNT, "0.15", "15%"),
        (K.PAYMENT, "30", "net 30"),
        (K.LENGTH, "24", "24 months"),
        (K.PREPAY, "0", "none"),
        (K.START, "3", "in 3 months"),
        (K.PRICE, "9800.5", "9800.50 USD"),
        (K.VOLUME, "250", "250"),
    ],
)
def test_a_number_stands_for_an_option(kind: K, number: str, label: str) -> None:
    assert numbered_option(kind, Decimal(number), "USD") == Option(label, Decimal(number))


def term(kind: K, *options: Option) -> Term:
    detail = ChoiceDetail((), ()) if kind is K.CHOICE else CashDetail()
    return Term(id="it", kind=kind, options=options, table=0, detail=detail)


def test_an_option_of_the_menu_is_found_by_its_label_in_any_case() -> None:
    menu = term(K.CHOICE, Option("none"), Option("Second Phase"))
    assert read_option(menu, "second phase", "USD") == Option("Second Phase")


def test_an_option_off_the_menu_is_read_by_its_kind() -> None:
    menu = term(K.PAYMENT, Option("net 30", Decimal(30)))
    assert read_option(menu, "45 days", "USD") == Option("net 45", Decimal(45))


def test_a_choice_off_the_menu_cannot_be_valued() -> None:
    with pytest.raises(UnknownOptionError, match="it has none, given"):
        read_option(term(K.CHOICE, Option("none"), Option("given")), "third", "USD")


def test_another_currency_is_never_converted() -> None:
    assert parse_option(K.PRICE, "€100", "EUR").label == "100 EUR"
    assert parse_option(K.PRICE, "$100", "CAD").label == "100 CAD"
    assert parse_option(K.PRICE, "100 dollars", "AUD").label == "100 AUD"
    with pytest.raises(AmountTextError, match="not in EUR"):
        parse_option(K.PRICE, "$100", "EUR")
