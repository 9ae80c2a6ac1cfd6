"""Figures in any formatting."""

from decimal import Decimal

import pytest

from giveget.core.language.figures import Figure, Measure, figures


def shown(text: str) -> list[tuple[str, Measure, Decimal]]:
    return [(text[f.start : f.end], f.measure, f.values[0]) for f in figures(text)]


def only(text: str) -> Figure:
    (figure,) = figures(text)
    return figure


@pytest.mark.parametrize(
    "text",
    [
        "45600", "45,600", "45,600.00", "45 600", "45\u202f600", "45'600", "45.600,00", "45.6k",
        "$45.6k", "USD 45,600", "45,600 USD", "0.0456m", "forty-five thousand six hundred",
        "Forty Five Thousand and Six Hundred dollars", "45.600",
    ],
)  # fmt: skip
def test_an_amount_in_any_formatting(text: str) -> None:
    assert only(text).is_exactly(Decimal(45600))


@pytest.mark.parametrize(
    ("text", "measure", "value"),
    [
        ("12.5%", Measure.PERCENT, "12.5"),
        ("12,5 percent", Measure.PERCENT, "12.5"),
        ("five per cent", Measure.PERCENT, "5"),
        ("net 60", Measure.DAYS, "60"),
        ("net-60", Measure.DAYS, "60"),
        ("30 calendar days", Measure.DAYS, "30"),
        ("two weeks", Measure.DAYS, "14"),
        ("36 months", Measure.MONTHS, "36"),
        ("a three-year term", Measure.MONTHS, "36"),
        ("€1.2m", Measure.AMOUNT, "1200000"),
        ("1,234,567", Measure.PLAIN, "1234567"),
        ("thirteen sites", Measure.PLAIN, "13"),
    ],
)
def test_what_a_figure_counts(text: str, measure: Measure, value: str) -> None:
    figure = only(text)
    assert (figure.measure, figure.values[0]) == (measure, Decimal(value))


@pytest.mark.parametrize(
    "text",
    [
        "on 12 June 2026", "June 3rd, 2026", "12.06.2026", "2026-06-12", "at 3 pm", "at 10:30",
        "B2B, v2 and 24/7", "1. first\n2. second", "the 3rd time", "one reason for the two of us",
    ],
)  # fmt: skip
def test_what_is_no_figure(text: str) -> None:
    assert figures(text) == ()


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("about 46k", True),  # 45,600 rounded
        ("46,000", True),
        ("45.6k", True),
        ("50k", False),  # one digit tells nothing
        ("47k", False),
        ("45,500", False),
    ],
)
def test_a_rounded_figure_tells_as_much(text: str, tells: bool) -> None:
    assert only(text).tells(Decimal(45600)) is tells


def test_the_figures_of_a_sentence_in_order() -> None:
    assert shown("10% off at net 60 for 42,000 USD") == [
        ("10%", Measure.PERCENT, Decimal(10)),
        ("60", Measure.DAYS, Decimal(60)),
        ("42,000 USD", Measure.AMOUNT, Decimal(42000)),
    ]
