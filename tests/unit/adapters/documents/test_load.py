"""Does a deal say what its file says?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from giveget.adapters.documents import check_file, load_deal, load_playbook
from giveget.core.terms import (
    Authority,
    CappedLiability,
    Cash,
    CashDetail,
    ChoiceDetail,
    Condition,
    Deal,
    Estimate,
    ExclusivityDetail,
    ExitRight,
    Fact,
    Goal,
    Limit,
    Need,
    Option,
    Per,
    Precedent,
    PriceDetail,
    PriceLockDetail,
    RampDetail,
    ReferenceDetail,
    Renewal,
    RenewalExit,
    Responses,
    Rule,
    ScopeDetail,
    ServiceLevelDetail,
    SharedLiability,
    Side,
    Stage,
    TermKind,
    TierScheme,
    UpliftCapDetail,
    VolumeDetail,
)
from tests.documents import FOLDER


@pytest.fixture(scope="module")
def deal() -> Deal:
    loaded = load_deal(FOLDER / "every-kind.yaml")
    assert loaded.findings == ()
    assert loaded.value is not None
    return loaded.value


def load(folder: Path, text: str) -> Deal:
    path = folder / "deal.yaml"
    path.write_text(f"giveget: deal\nid: it\nside: seller\n{text}", "utf-8")
    loaded = load_deal(path)
    assert loaded.findings == ()
    assert loaded.value is not None
    return loaded.value


def texts(*numbers: Decimal | None) -> list[str]:
    return [str(number) for number in numbers]


def test_the_head(deal: Deal) -> None:
    assert (deal.id, deal.side, deal.currency) == ("every-kind", Side.SELLER, "USD")
    assert (deal.stage, deal.months, deal.fallback) == (Stage.CLOSE, 24, -500.0)
    assert (deal.our_cash, deal.their_cash) == (Cash(0.10), Cash(0.125))
    assert deal.parties.sender == "Dana Ruiz"
    assert deal.renewal == Renewal(probability=0.85, uplift=0.05, horizon_months=60)
    assert deal.precedent == Precedent(renewal_probability=0.6)
    assert deal.need == Need(Decimal(900000), Decimal(400000))
    assert deal.phrases == {"open": ("You may be right: {ask}",)}
    assert deal.goals == (
        Goal(text="dispatchers who resolve a delay alone", served_by=("delivery",)),
    )
    assert deal.facts == (
        Fact(
            id="years",
            text="25 years of work: a programme that sticks",
            about="licence",
            day=date(2026, 1, 15),
        ),
    )


def test_lines_keep_exact_amounts(deal: Deal) -> None:
    delivery, licence, materials, program = deal.lines
    assert texts(delivery.quantity, delivery.price, delivery.cost) == ["40", "3000", "1100"]
    assert delivery.requires == (frozenset({"licence", "program"}),)
    assert (licence.per, licence.words) == (Per.YEAR, ("licensing fee", "license"))
    assert licence.price.as_tuple() == Decimal(400).as_tuple()
    assert materials.cost.as_tuple() == Decimal("6.50").as_tuple()
    assert materials.would_pay == 0.9
    assert program.from_them
    assert texts(program.cost, program.worth) == ["1100.0", "0"]


@pytest.mark.parametrize(
    ("term", "labels"),
    [
        ("discount", [f"{n}%" for n in range(16)]),
        ("price", ["180000 USD", "175000 USD", "170000 USD"]),
        ("length", ["12 months", "24 months", "36 months"]),
        ("payment", ["net 0", "net 30", "net 60"]),
        ("cap", ["no cap", "5%", "3%"]),
        ("cover", ["500000 USD", "2000000 USD", "no cap"]),
        ("seats", ["150", "200", "250"]),
        ("exit", ["no exit", "free exit", "exit for a fee"]),
        ("start", ["now", "in 3 months"]),
    ],
)
def test_menus_hold_normalised_labels(deal: Deal, term: str, labels: list[str]) -> None:
    assert [option.label for option in deal.term(term).options] == labels


def test_numbers_of_options_are_fractions_days_months_and_money(deal: Deal) -> None:
    numbers = {t.id: t.options[-1].number for t in deal.terms}
    assert numbers["discount"] == Decimal("0.15")
    assert texts(*map(numbers.get, ("payment", "length", "price"))) == ["60", "36", "170000"]
    assert texts(*map(numbers.get, ("billing", "prepay", "start"))) == ["1", "12", "3"]
    assert numbers["liability"] == 1
    assert numbers["cover"] is None


@pytest.mark.parametrize(
    ("term", "detail"),
    [
        ("discount", CashDetail()),
        ("price", PriceDetail(None)),
        ("ramp", RampDetail(((1.0,), (0.6, 1.0, 1.4)))),
        ("cap", UpliftCapDetail(mean=0.05, spread=0.03, renewal_probability=0.85)),
        ("lock", PriceLockDetail(uplift=0.05, renewal_probability=0.85)),
        ("licence", ScopeDetail("licence")),
        ("commitment", RenewalExit(renewal_probability=0.85, uplift=0.05)),
        ("markup", ChoiceDetail((Decimal(0), Decimal(30000)), (Decimal(0), Decimal(-30000)))),
        (
            "seats",
            VolumeDetail(
                "licence",
                TierScheme.GRADUATED,
                (
                    (Decimal(100), Decimal(400)),
                    (Decimal(200), Decimal(380)),
                    (None, Decimal(350)),
                ),
            ),
        ),
        (
            "service",
            ServiceLevelDetail(
                fee_per_month=Decimal(10000),
                breaches=(((0.05, 0.10), (0.01, 0.25)), ((0.12, 0.10),)),
            ),
        ),
        (
            "liability",
            SharedLiability(
                incidents_per_year=0.4,
                mean_severity=Decimal(150000),
                risk_charge=0.25,
                their_risk_charge=0.75,
                admin_per_year=Decimal(5000),
            ),
        ),
        (
            "cover",
            CappedLiability(
                probability_per_year=0.02,
                mean_severity=Decimal(2000000),
                risk_charge=0.1,
                their_risk_charge=0.3,
            ),
        ),
        (
            "exit",
            ExitRight(
                exit_probabilities=(0.10, 0.08),
                fees=(None, 0.0, 0.25),
                margin_per_year=Decimal(96000),
            ),
        ),
        (
            "exclusivity",
            ExclusivityDetail(
                prospects=4, win_probability=0.25, margin=Decimal(90000), redeployable=0.3
            ),
        ),
        (
            "case_study",
            ReferenceDetail(
                prospects=20,
                lift=0.02,
                margin=Decimal(60000),
                delivery_probability=0.7,
                cost_to_them=Decimal(1500),
            ),
        ),
    ],
)
def test_details_of_the_kinds(deal: Deal, term: str, detail: object) -> None:
    assert deal.term(term).detail == detail


def test_the_document_has_every_kind(deal: Deal) -> None:
    assert {term.kind for term in deal.terms} == set(TermKind)


def test_the_table_and_the_estimates(deal: Deal) -> None:
    assert deal.table["payment"] == "net 30"
    assert deal.table["exit"] == "no exit"
    assert deal.term("case_study").to_them == (Decimal(0), Decimal(-1500))
    assert deal.term("start").to_them == (Decimal(0), Decimal(500))
    assert deal.term("discount").is_precedent
    assert not deal.term("payment").is_precedent


def test_rules_are_conditions_on_labels_and_bounds(deal: Deal) -> None:
    assert deal.rules == (
        Rule(
            when=Condition(term="payment", labels=frozenset({"net 60"})),
            then=(Condition(term="length", at_least=Decimal(24)),),
            text="net 60: only with two years",
        ),
        Rule(
            when=Condition(term="length", at_least=Decimal(36)),
            then=(
                Condition(term="discount", at_most=Decimal("0.1")),
                Condition(term="payment", labels=frozenset({"net 30", "net 60"})),
            ),
        ),
    )


def test_authority_is_in_the_order_of_the_file(deal: Deal) -> None:
    assert deal.authority == (
        Authority(
            role="rep",
            limits=(
                Limit(term="discount", at_most=Decimal("0.1")),
                Limit(term="licence", only=frozenset({"in", "out"})),
                Limit(term="length", at_least=Decimal(12)),
            ),
            contract_value=Decimal(500000),
            gives=Decimal(60000),
            ratio=Decimal("1.1"),
        ),
        Authority(role="manager", contract_value=Decimal(2000000), gives=Decimal(250000)),
    )


def test_alternatives_and_beliefs(deal: Deal) -> None:
    clients, elsewhere = deal.alternatives
    assert clients.probability == Estimate(0.6, 0.54, 0.66)
    assert clients.value == Estimate(76000.0, 70000.0, 80000.0)
    assert clients.years == 0.25
    moving = texts(elsewhere.price, elsewhere.switching_cost, elsewhere.cost)
    assert moving == ["9800", "20000", "1000"]
    assert elsewhere.probability == Estimate.point(0.6)
    assert deal.beliefs.available == {"program": 0.1}
    assert deal.beliefs.responses == Responses(
        fight=0.5, concede=0.95, hold_package=0.75, take_choice=0.8
    )


def test_what_is_not_said_is_as_usual(tmp_path: Path) -> None:
    deal = load(
        tmp_path,
        "currency: EUR\nterms:\n  payment: {kind: payment, options: [net 30], table: net 30}\n",
    )
    assert deal == Deal(id="it", side=Side.SELLER, currency="EUR", terms=(deal.terms[0],))
    assert deal.terms[0].options == (Option("net 30", Decimal(30)),)


def test_a_file_with_windows_line_ends_and_a_mark_of_utf8(tmp_path: Path) -> None:
    text = (FOLDER / "every-kind.yaml").read_text("utf-8").replace("\n", "\r\n")
    path = tmp_path / "deal.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert load_deal(path).value == load_deal(FOLDER / "every-kind.yaml").value


def test_a_playbook_that_leaves_terms_open_can_be_used(tmp_path: Path) -> None:
    path = tmp_path / "playbook.yaml"
    path.write_text(
        "giveget: playbook\ncash: {us: {rate_per_year: 8%}}\nterms:\n"
        "  payment: {kind: payment, options: [net 15, net 30]}\n"
        "  licence: {kind: scope, options: [in, out]}\n"
        "rules:\n  - {when: {payment: net 30}, then: {payment: net 30}}\n"
    )
    loaded = load_playbook(path)
    assert loaded.findings == ()
    assert loaded.value is not None
    assert [term.id for term in loaded.value.terms] == ["payment"]
    assert loaded.value.our_cash == Cash(0.08)
    assert loaded.value.their_cash is None


def test_check_tells_deals_from_playbooks(tmp_path: Path) -> None:
    path = tmp_path / "playbook.yaml"
    path.write_text("giveget: playbook\n")
    assert type(check_file(path).value).__name__ == "Playbook"
    assert type(check_file(FOLDER / "every-kind.yaml").value).__name__ == "Deal"
