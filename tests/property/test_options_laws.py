"""What holds for every option, however it is written?"""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from giveget.core.terms import AmountTextError, Option, TermKind, numbered_option, parse_option

_NUMBERED = {
    TermKind.DISCOUNT: st.integers(0, 10000).map(lambda n: Decimal(n) / 10000),
    TermKind.UPLIFT_CAP: st.integers(0, 10000).map(lambda n: Decimal(n) / 10000),
    TermKind.PRICE: st.decimals(0, 10**12, places=2),
    TermKind.VOLUME: st.integers(0, 10**9).map(Decimal),
    TermKind.LENGTH: st.integers(1, 1200).map(Decimal),
    TermKind.PREPAY: st.integers(0, 1200).map(Decimal),
    TermKind.START: st.integers(0, 1200).map(Decimal),
    TermKind.PAYMENT: st.integers(0, 3650).map(Decimal),
}


@given(st.sampled_from(sorted(_NUMBERED)), st.data())
def test_a_label_means_its_own_option(kind: TermKind, data: st.DataObject) -> None:
    number = data.draw(_NUMBERED[kind])
    option = numbered_option(kind, number, "USD")
    assert option.number == number
    assert parse_option(kind, option.label, "USD", unit_required=True) == option


@given(st.sampled_from(TermKind), st.text(max_size=90), st.sampled_from(["USD", "EUR", ""]))
def test_any_text_is_an_option_or_an_error_that_says_what_to_write(
    kind: TermKind, text: str, currency: str
) -> None:
    option = option_or_none(kind, text, currency)
    if option is not None:
        assert option.label
        assert parse_option(kind, option.label, currency) == option


def option_or_none(kind: TermKind, text: str, currency: str) -> Option | None:
    try:
        return parse_option(kind, text, currency)
    except AmountTextError as error:
        return None if error.write else Option("an error that does not say what to write")


@given(
    st.sampled_from(TermKind),
    st.text("0123456789.,%$€k m/+-'netdayosrUSDfp", max_size=20),
)
def test_near_misses_of_amounts(kind: TermKind, text: str) -> None:
    option = option_or_none(kind, text, "USD")
    if option is not None:
        assert option.number is None or option.number.is_finite()
        assert parse_option(kind, option.label, "USD") == option
