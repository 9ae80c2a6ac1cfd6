import numpy as np
import pytest

from giveget.core.walkaway.odds.columns import Column, number_column, text_column
from giveget.core.walkaway.odds.late_names import late_by_name
from giveget.core.walkaway.odds.late_values import Standing, late_by_values, same_order


@pytest.mark.parametrize(
    "heading",
    [
        "Loss Reason",
        "Closed Lost Reason",
        "closed_won_reason",
        "Reason for loss",
        "Lost reason",
        "Close Date",
        "Actual Close Date",
        "Won time",
        "Lost time",
        "Date closed",
        "Fiscal Quarter",
        "close_value",
        "Final Amount",
        "Closed Amount",
        "Amount won",
        "Actual revenue",
        "Elapsed Days In Sales Stage",
        "Total Days Identified Through Closing",
        "Total Days Identified Through Qualified",
        "Ratio Days Qualified To Total Days",
        "Days to close",
        "Time in current stage",
        "Age",
        "Deal age (days)",
        "Sales cycle",
        "Sales Stage Change Count",
        "Number of stages",
        "Done activities",
        "Number of Sales Activities",
        "Probability (%)",
        "Deal probability",
        "Forecast Category",
        "ForecastCategoryName",
        "Expected Revenue",
        "Weighted amount",
        "IsWon",
        "is_closed",
        "hs_is_closed_won",
        "Status",
        "Deal Status",
        "Opportunity Result",
        "Outcome",
        "Last Modified Date",
        "Last activity date",
        "last_viewed_date",
        "Update time",
    ],
)
def test_headings_known_only_at_the_end(heading: str) -> None:
    assert late_by_name(heading) is not None


@pytest.mark.parametrize(
    "heading",
    [
        "Product",
        "Seller",
        "Competitors",
        "Region",
        "Route To Market",
        "Supplies Subgroup",
        "Client Size By Revenue",
        "Client Size By Employee Count",
        "Competitor Type",
        "Revenue From Client Past Two Years",
        "Deal Size Category",
        "Deal_type",
        "Lead Source",
        "Contract length (months)",
        "Budget",
        "Annual revenue",
        "Number of employees",
        "Industry",
        "Strat_deal",
        "Att_t_client",
        "Budgt_alloc",
        "Partnership",
        "Posit_statm",
        "Country",
        "Discount asked",
        "Language",
        "Campaign",
        "Owner team",
        "Account status since founding",
    ],
)
def test_headings_known_from_the_start(heading: str) -> None:
    assert late_by_name(heading) is None


def _text(*cells: str) -> Column:
    return text_column("c", cells)


def _number(numbers: np.ndarray) -> Column:
    return number_column("c", np.asarray(numbers, float))


def _standing(won: int, lost: int, still_open: int = 0) -> Standing:
    size = won + lost + still_open
    place = np.arange(size)
    return Standing(place < won, (place >= won) & (place < won + lost), np.full(size, np.nan))


def test_filled_only_when_closed() -> None:
    column = _text(*["x", "y"] * 20, *[""] * 20)
    assert "filled in for 100% of the closed deals" in (
        late_by_values(column, _standing(20, 20, 20)) or ""
    )


def test_half_filled_for_open_deals_is_fine() -> None:
    column = _text(*["x", "y"] * 20, *["x", ""] * 10)
    assert late_by_values(column, _standing(20, 20, 20)) is None


def test_a_reason_that_only_lost_deals_carry() -> None:
    column = _text(*[""] * 30, *["price", "timing", "rival", "budget", "no need"] * 6)
    assert late_by_values(column, _standing(30, 30)) == (
        "30 of 30 won deals carry values that only won deals carry"
    )


def test_nought_for_every_lost_deal() -> None:
    rng = np.random.default_rng(0)
    column = _number(np.concatenate([rng.uniform(100, 900, 40), np.zeros(40)]))
    assert "lost deals" in (late_by_values(column, _standing(40, 40)) or "")


def test_words_that_open_deals_never_have() -> None:
    column = _text(*["done", "dead"] * 20, *["talking", "asking"] * 10)
    assert "rewritten at the end" in (late_by_values(column, _standing(20, 20, 20)) or "")


def test_a_number_that_separates() -> None:
    column = _number(np.concatenate([np.arange(100, 150), np.arange(0, 50)]))
    assert late_by_values(column, _standing(50, 50)) == "its size alone tells won from lost deals"


def test_a_number_that_counts_the_days() -> None:
    days = np.random.default_rng(1).permutation(80).astype(float)
    place = np.arange(80)
    standing = Standing(place % 2 == 0, place % 2 == 1, days)
    assert "days" in (late_by_values(_number(days * 2 + 1), standing) or "")
    assert late_by_values(_number(np.roll(days, 7)), standing) is None


def test_a_strong_but_honest_column_is_kept() -> None:
    """A channel that wins four times in five tells a lot and is known from the start."""
    rng = np.random.default_rng(2)
    won = np.arange(400) < 200
    cells = np.where(rng.random(400) < np.where(won, 0.8, 0.2), "referral", "cold")
    assert late_by_values(_text(*cells.tolist()), _standing(200, 200)) is None


def test_seven_deals_of_one_kind_that_were_all_lost_prove_nothing() -> None:
    column = _text(*["a"] * 50, *["b"] * 7, *["a"] * 43)
    assert late_by_values(column, _standing(50, 50)) is None


def test_same_order_in_either_direction() -> None:
    numbers = np.arange(50.0)
    assert same_order(numbers, -(numbers**3))
    assert not same_order(numbers, np.random.default_rng(0).permutation(numbers))
    assert not same_order(numbers, np.ones(50))
    assert not same_order(numbers[:5], numbers[:5])
