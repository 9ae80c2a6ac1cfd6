"""Do the examples hold the deals they stand for?"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from ruamel.yaml import YAML

import giveget
from giveget.adapters.documents import check_file, json_schema, load_deal, load_playbook
from giveget.core.terms import Ask, AskKind, Deal, Precedent, Side, Stage
from giveget.core.value.asked import price_asks
from giveget.core.value.valuation import Valuation
from giveget.core.walkaway.of_deal import walkaway_of
from tests.expected import GOLDEN

EXAMPLES = Path(giveget.__file__).parent / "examples"
FILES = sorted(EXAMPLES.rglob("*.yaml"))
DEALS = (
    "freelance",
    "key-employee",
    "lease",
    "licence-fee",
    "manager-cut",
    "onboarding",
    "renewal",
    "risk-shift",
    "safety-course",
    "supplier",
)


def deal_of(name: str) -> Deal:
    loaded = load_deal(EXAMPLES / "deals" / f"{name}.yaml")
    assert loaded.findings == ()
    assert loaded.value is not None
    return loaded.value


def change(deal: Deal, *, traded: bool = True, **labels: str) -> float:
    """What changing the table is worth to us, precedent included."""
    valuation = Valuation(deal, traded=traded)
    after = valuation.worth(deal.table.with_choices(labels))
    return after.ours - valuation.worth(deal.table).ours


def test_the_examples_are_the_deals_and_their_playbook() -> None:
    names = [f"deals/{name}.yaml" for name in DEALS]
    assert [path.relative_to(EXAMPLES).as_posix() for path in FILES] == [*names, "playbook.yaml"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_example_is_clean(path: Path) -> None:
    loaded = check_file(path)
    assert loaded.findings == ()
    assert loaded.value is not None


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_example_agrees_with_the_schema(path: Path) -> None:
    data = YAML(typ="safe", pure=True).load(path.read_text("utf-8"))
    validator = jsonschema.Draft202012Validator(json_schema(data["giveget"]))
    assert [error.message for error in validator.iter_errors(as_json(data))] == []


def as_json(data: Any) -> Any:
    """Dates as JSON has them."""
    if isinstance(data, dict):
        return {key: as_json(value) for key, value in data.items()}
    if isinstance(data, list):
        return [as_json(value) for value in data]
    return data if isinstance(data, str | int | float | None) else str(data)


@pytest.mark.parametrize("name", DEALS)
def test_an_example_has_its_id(name: str) -> None:
    assert deal_of(name).id == name


def test_the_playbook() -> None:
    playbook = load_playbook(EXAMPLES / "playbook.yaml").value
    assert playbook is not None
    assert [term.id for term in playbook.terms] == ["discount", "payment", "case_study"]
    assert [role.role for role in playbook.authority] == ["rep", "manager"]


@pytest.mark.principle("S0-8")
def test_licence_fee_has_the_numbers_of_its_scenario() -> None:
    deal = deal_of("licence-fee")
    valuation = Valuation(deal, traded=False)
    assert deal.stage is Stage.CLOSE
    assert deal.precedent == Precedent(renewal_probability=0.6)
    assert sum(line.total_price for line in deal.lines) == Decimal(180000)
    assert valuation.worth(deal.table).ours == pytest.approx(GOLDEN["1.full"])
    without = deal.table.with_choices({"licence": "out", "customer_program": "in"})
    assert valuation.worth(without).ours == pytest.approx(GOLDEN["1.unb"])
    assert walkaway_of(valuation).value == pytest.approx(GOLDEN["1.B"])
    ask = Ask(kind=AskKind.SCOPE_REMOVE, term="licence", to="out")
    [priced] = price_asks(deal, [ask]).asks
    assert priced.cost_to_us == pytest.approx(GOLDEN["1.cost"])
    assert priced.gain_to_them == pytest.approx(60000)


def test_risk_shift_has_the_numbers_of_its_scenario() -> None:
    deal = deal_of("risk-shift")
    assert change(deal, liability="100%") == pytest.approx(-GOLDEN["9.cost"])
    assert change(deal, markup="+2%", payment="net 30") == pytest.approx(GOLDEN["9.get"])


def test_renewal_is_the_base_deal_of_the_formulas() -> None:
    deal = deal_of("renewal")
    assert Valuation(deal, traded=True).worth(deal.table).now == pytest.approx(263105.402216)
    assert change(deal, discount="10%", payment="net 60") == pytest.approx(-34857.644425)
    assert change(deal, prepay="36 months") == pytest.approx(31487.901308)


def test_manager_cut_has_the_numbers_of_its_scenario() -> None:
    deal = deal_of("manager-cut")
    assert change(deal, traded=False, discount="6%") == pytest.approx(-GOLDEN["10.c6p"])
    assert change(deal, discount="6%") == pytest.approx(-GOLDEN["10.c6p_traded"])
    assert change(deal, commitment="locked") == pytest.approx(GOLDEN["10.term_gain"])


@pytest.mark.principle("S2-11")
def test_lease_has_the_numbers_of_its_scenario() -> None:
    deal = deal_of("lease")
    walkaway = walkaway_of(Valuation(deal, traded=True))
    assert deal.side is Side.BUYER
    assert walkaway.value == pytest.approx(GOLDEN["3.V3"])
    assert [one.id[-1].upper() for one in walkaway.order] == GOLDEN["3.order"]


def test_freelance_is_a_small_project_in_euros() -> None:
    deal = deal_of("freelance")
    assert deal.currency == "EUR"
    assert sum(line.total_price for line in deal.lines) == Decimal(12000)
    assert change(deal, discount="15%") == pytest.approx(-1800)
