"""Random deals and asks, for laws that must hold whatever a deal looks like."""

from __future__ import annotations

from decimal import Decimal

import numpy as np

from giveget.core.terms import (
    Alternative,
    Ask,
    AskKind,
    Authority,
    Beliefs,
    Cash,
    CashDetail,
    ChoiceDetail,
    Condition,
    Deal,
    Detail,
    Estimate,
    Fact,
    Goal,
    Limit,
    Line,
    Need,
    Option,
    Parties,
    Per,
    Precedent,
    ReferenceDetail,
    RenewalExit,
    Responses,
    Rule,
    ScopeDetail,
    SharedLiability,
    Side,
    Stage,
    Term,
    TermKind,
    VolumeDetail,
)

Rng = np.random.Generator
_NAMES = ("platform", "training", "support", "delivery")


def random_deal(rng: Rng) -> Deal:
    """A deal with one to four lines, two to eight terms, and now and then everything else."""
    lines = _lines(rng)
    terms = _terms(rng, lines)
    return Deal(
        id="random",
        side=Side.SELLER if rng.random() < 0.7 else Side.BUYER,
        currency=str(rng.choice(["USD", "EUR"])),
        stage=Stage.CLOSE,
        parties=Parties(us="Alder", them="Birch", sender="Ada Stone", contact="Ben Hill"),
        lines=lines,
        terms=terms,
        rules=_rules(rng, terms),
        our_cash=Cash(float(rng.uniform(0.04, 0.2))),
        their_cash=Cash(float(rng.uniform(0.04, 0.3))),
        months=int(rng.choice([6, 12, 24, 36])),
        precedent=Precedent(renewal_probability=float(rng.uniform(0.3, 0.95)))
        if rng.random() < 0.5
        else None,
        authority=_authority(rng, terms) if rng.random() < 0.8 else (),
        alternatives=_alternatives(rng),
        need=Need(Decimal(913_577), Decimal(411_233)),
        beliefs=_beliefs(rng, lines),
        facts=(Fact(id="f", text="it rests on years of field work", about=lines[0].id),),
        goals=(Goal(text="open the new site on time"),) if rng.random() < 0.5 else (),
    )


def random_asks(rng: Rng, deal: Deal) -> tuple[Ask, ...]:
    """One to three asks for other options than the table's."""
    count = min(len(deal.terms), int(rng.integers(1, 4)))
    chosen = rng.choice(len(deal.terms), size=count, replace=False)
    return tuple(_ask(rng, deal.terms[int(index)]) for index in chosen)


def _ask(rng: Rng, term: Term) -> Ask:
    others = [o.label for i, o in enumerate(term.options) if i != term.table]
    kind = _ASK_KINDS.get(term.kind, AskKind.OTHER)
    return Ask(kind=kind, term=term.id, to=str(rng.choice(others)), quote="please")


_ASK_KINDS = {
    TermKind.DISCOUNT: AskKind.DISCOUNT,
    TermKind.PAYMENT: AskKind.PAYMENT,
    TermKind.LENGTH: AskKind.LENGTH,
    TermKind.LIABILITY: AskKind.LIABILITY,
    TermKind.SCOPE: AskKind.SCOPE_REMOVE,
    TermKind.VOLUME: AskKind.VOLUME,
    TermKind.REFERENCE: AskKind.REFERENCE,
    TermKind.TERMINATION: AskKind.TERMINATION,
}


def _money(rng: Rng, low: int, high: int) -> Decimal:
    return Decimal(int(rng.integers(low * 100, high * 100))) / 100


def _lines(rng: Rng) -> tuple[Line, ...]:
    count = int(rng.integers(1, 5))
    lines = []
    for index in range(count):
        price = _money(rng, 50, 5000)
        requires: tuple[frozenset[str], ...] = ()
        if index and rng.random() < 0.4:
            requires = (frozenset({_NAMES[int(rng.integers(0, index))]}),)
        lines.append(
            Line(
                id=_NAMES[index],
                quantity=Decimal(int(rng.integers(1, 60))),
                unit="unit",
                price=price,
                cost=(price * Decimal(str(round(float(rng.uniform(0.1, 0.9)), 3)))).quantize(
                    Decimal("0.01")
                ),
                per=Per(str(rng.choice([per.value for per in Per]))),
                requires=requires,
            )
        )
    return tuple(lines)


def _terms(rng: Rng, lines: tuple[Line, ...]) -> tuple[Term, ...]:
    makers = [
        lambda: _numbers("discount", TermKind.DISCOUNT, ("0%", "5%", "10%"), (0, 0.05, 0.1)),
        lambda: _numbers("payment", TermKind.PAYMENT, ("net 30", "net 15", "net 60"), (30, 15, 60)),
        lambda: _numbers("length", TermKind.LENGTH, ("12 months", "24 months"), (12, 24)),
        lambda: _numbers("prepay", TermKind.PREPAY, ("none", "12 months"), (0, 12)),
        lambda: _labels(
            "commitment",
            TermKind.TERMINATION,
            ("yearly", "locked"),
            RenewalExit(renewal_probability=0.8, uplift=0.04),
        ),
        lambda: _labels(
            "case_study",
            TermKind.REFERENCE,
            ("none", "given"),
            ReferenceDetail(
                prospects=12,
                lift=0.02,
                margin=_money(rng, 1000, 90000),
                delivery_probability=0.7,
                cost_to_them=_money(rng, 10, 3000),
            ),
        ),
        lambda: _numbers(
            "liability",
            TermKind.LIABILITY,
            ("50%", "100%"),
            (0.5, 1),
            SharedLiability(
                incidents_per_year=0.3,
                mean_severity=_money(rng, 1000, 90000),
                risk_charge=0.2,
                their_risk_charge=float(rng.uniform(0.1, 0.8)),
                admin_per_year=_money(rng, 0, 900),
            ),
        ),
        lambda: _choice(rng),
        lambda: _labels("scope", TermKind.SCOPE, ("in", "out"), ScopeDetail(lines[-1].id)),
        lambda: _numbers(
            "volume", TermKind.VOLUME, ("10 units", "20 units"), (10, 20), VolumeDetail(lines[0].id)
        ),
    ]
    count = int(rng.integers(2, 9))
    chosen = sorted(rng.choice(len(makers), size=count, replace=False))
    return tuple(makers[int(index)]() for index in chosen)


def _numbers(
    name: str,
    kind: TermKind,
    labels: tuple[str, ...],
    numbers: tuple[float, ...],
    detail: Detail | None = None,
) -> Term:
    options = tuple(
        Option(label, Decimal(repr(number))) for label, number in zip(labels, numbers, strict=True)
    )
    return Term(id=name, kind=kind, options=options, table=0, detail=detail or CashDetail())


def _labels(name: str, kind: TermKind, labels: tuple[str, ...], detail: Detail) -> Term:
    options = tuple(Option(label) for label in labels)
    return Term(id=name, kind=kind, options=options, table=0, detail=detail)


def _choice(rng: Rng) -> Term:
    ours = (Decimal(0), _money(rng, -20000, 20000), _money(rng, -20000, 20000))
    theirs = (Decimal(0), _money(rng, -20000, 20000), _money(rng, -20000, 20000))
    return _labels(
        "introductions", TermKind.CHOICE, ("none", "two", "five"), ChoiceDetail(ours, theirs)
    )


def _rules(rng: Rng, terms: tuple[Term, ...]) -> tuple[Rule, ...]:
    if len(terms) < 2 or rng.random() < 0.5:
        return ()
    first, second = (terms[int(i)] for i in rng.choice(len(terms), size=2, replace=False))
    # The table must keep the rule: it speaks of an option that is not on the table.
    when = Condition(term=first.id, labels=frozenset({first.options[-1].label}))
    then = Condition(term=second.id, labels=frozenset({second.options[0].label}))
    return (Rule(when=when, then=(then,), text="a rule"),)


def _authority(rng: Rng, terms: tuple[Term, ...]) -> tuple[Authority, ...]:
    limits = tuple(
        Limit(term=term.id, at_most=term.options[int(rng.integers(0, 2))].number)
        for term in terms
        if term.options[0].number is not None and rng.random() < 0.4
    )
    rep = Authority(
        role="rep",
        limits=limits,
        contract_value=_money(rng, 1000, 400000) if rng.random() < 0.2 else None,
        gives=_money(rng, 100, 30000) if rng.random() < 0.4 else None,
        ratio=Decimal("1.2") if rng.random() < 0.3 else Decimal(1),
    )
    return (rep, Authority(role="sales director"))


def _alternatives(rng: Rng) -> tuple[Alternative, ...]:
    return tuple(
        Alternative(
            id=f"other{index}",
            name=f"Cedar{index} Holdings",
            probability=Estimate(0.5, 0.4, 0.6),
            value=Estimate.point(float(_money(rng, 100, 60000))),
            cost=_money(rng, 0, 500),
        )
        for index in range(int(rng.integers(0, 4)))
    )


def _beliefs(rng: Rng, lines: tuple[Line, ...]) -> Beliefs:
    known = rng.random() < 0.5
    return Beliefs(
        available={lines[-1].id: 0.37},
        responses=Responses(),
        surplus_on_table=_money(rng, -5000, 40000) if known else None,
        scale=_money(rng, 500, 20000) if known else None,
    )
