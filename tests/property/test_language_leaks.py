"""No secret number gets past the gate, however it is written."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giveget.core.language import Secret, SecretKind, Secrets, Unit, check_names, check_text
from giveget.core.terms import Side, TableView, TermView

BARE = TableView(
    deal="d", side=Side.SELLER, currency="USD", us="", them="", sender="", contact="", terms=(),
    lines=(),
)  # fmt: skip

# Ways to write an amount, from the plain number of cents-free units.
FORMATS: tuple[Callable[[int], str], ...] = (
    lambda n: f"{n}",
    lambda n: f"{n:,}",
    lambda n: f"{n:,}.00 USD",
    lambda n: f"${n:,}",
    lambda n: f"{n:,}".replace(",", " "),
    lambda n: f"{n:,}".replace(",", "'"),
    lambda n: f"{n:,}".replace(",", "."),
    lambda n: f"{n:,}".replace(",", ".") + ",00 EUR",
    lambda n: f"{Decimal(n) / 1000}k",
    lambda n: f"{Decimal(n) / 1000} thousand",
    lambda n: f"{Decimal(n) / 1000000:f}m",
)


@pytest.mark.principle("S0-27")
@given(st.integers(1000, 9_999_999), st.sampled_from(FORMATS), st.sampled_from(SecretKind))
def test_an_amount_is_found_in_every_formatting(
    amount: int, written: Callable[[int], str], kind: SecretKind
) -> None:
    secrets = Secrets(numbers=(Secret(kind=kind, value=Decimal(amount)),))
    text = f"The file says {written(amount)} somewhere."
    found = check_text(text, view=BARE, offer=None, secrets=secrets)
    assert any(finding.code.startswith("GG30") for finding in found), text


@given(st.integers(1, 9999), st.sampled_from(("%", " %", " percent", " per cent")))
def test_a_fraction_is_found_as_a_percentage(basis_points: int, sign: str) -> None:
    value = Decimal(basis_points) / 10000
    secrets = Secrets(
        numbers=(Secret(kind=SecretKind.LIMIT, value=value, unit=Unit.FRACTION, label="limit"),)
    )
    text = f"The file says {(value * 100).normalize():f}{sign} somewhere."
    found = check_text(text, view=BARE, offer=None, secrets=secrets)
    assert [finding.code for finding in found] == ["GG303"], text


@given(st.integers(1000, 9_999_999), st.sampled_from(FORMATS))
def test_a_public_amount_is_never_a_leak(amount: int, written: Callable[[int], str]) -> None:
    secrets = Secrets(numbers=(Secret(kind=SecretKind.WALKAWAY, value=Decimal(amount)),))
    shown = TermView(id="t", kind="price", title="price", on_table=f"{amount} USD")
    view = replace(BARE, terms=(shown,))
    text = f"The file says {written(amount)} somewhere."
    assert check_text(text, view=view, offer=None, secrets=secrets) == ()


@given(st.integers(1000, 9_999_999), st.sampled_from(FORMATS), st.sampled_from(SecretKind))
def test_a_name_makes_no_amount_public(
    amount: int, written: Callable[[int], str], kind: SecretKind
) -> None:
    secrets = Secrets(numbers=(Secret(kind=kind, value=Decimal(amount)),))
    term = TermView(id="t", kind="choice", title=f"at {written(amount)}", on_table="none")
    view = replace(BARE, terms=(term,), goals=(term.title,), sender=term.title)
    assert check_names(view, secrets)
    found = check_text(f"Well, {term.title}.", view=view, offer=None, secrets=secrets)
    assert any(finding.code.startswith("GG30") for finding in found)
