"""Which figures does the valuation of a term need, and are they there?"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TypeVar

from giveget.adapters.documents.menus import Menu
from giveget.adapters.documents.nodes import ListNode, Steps, text_of
from giveget.adapters.documents.parts import read_shape
from giveget.adapters.documents.problems import menus
from giveget.adapters.documents.reading import Reading
from giveget.adapters.documents.shapes.terms import (
    BreachShape,
    ChoiceShape,
    ExclusivityShape,
    LiabilityShape,
    PriceLockShape,
    PriceShape,
    RampShape,
    ReferenceShape,
    ScopeShape,
    ServiceLevelShape,
    ShareShape,
    TerminationShape,
    TermShape,
    UpliftCapShape,
    ValuesShape,
    VolumeShape,
)
from giveget.core.terms.detail import (
    CappedLiability,
    CashDetail,
    ChoiceDetail,
    Detail,
    ExclusivityDetail,
    ExitRight,
    PriceDetail,
    PriceLockDetail,
    RampDetail,
    ReferenceDetail,
    RenewalExit,
    ScopeDetail,
    ServiceLevelDetail,
    SharedLiability,
    TierScheme,
    UpliftCapDetail,
    VolumeDetail,
)

_T = TypeVar("_T")


def read_detail(reading: Reading, path: Steps, term: TermShape, menu: Menu | None) -> Detail | None:
    """Return what the valuation of a term needs, or None after reporting what is missing."""
    match term:
        case VolumeShape():
            return _volume(reading, path, term)
        case _:
            return None if menu is None else _with_menu(reading, path, term, menu)


def _with_menu(reading: Reading, path: Steps, term: TermShape, menu: Menu) -> Detail | None:
    match term:
        case PriceShape():
            return PriceDetail(term.line)
        case ScopeShape():
            return ScopeDetail(term.line)
        case LiabilityShape():
            return _liability(reading, path, term, menu)
        case TerminationShape():
            return _termination(reading, path, term, menu)
        case ChoiceShape():
            return _choice(reading, menu)
        case RampShape():
            return _ramp(reading, menu)
        case ServiceLevelShape():
            return _service_level(reading, term, menu)
        case _:
            return _figures(term)


def _figures(term: TermShape) -> Detail:
    match term:
        case UpliftCapShape():
            return UpliftCapDetail(
                mean=float(term.mean),
                spread=float(term.spread),
                renewal_probability=float(term.renewal_probability),
            )
        case PriceLockShape():
            return PriceLockDetail(
                uplift=float(term.uplift), renewal_probability=float(term.renewal_probability)
            )
        case ExclusivityShape():
            return ExclusivityDetail(
                prospects=float(term.prospects),
                win_probability=float(term.win_probability),
                margin=term.margin,
                redeployable=float(term.redeployable),
            )
        case ReferenceShape():
            return ReferenceDetail(
                prospects=float(term.prospects),
                lift=float(term.lift),
                margin=term.margin,
                delivery_probability=float(term.delivery_probability),
                cost_to_them=term.cost_to_them,
            )
        case _:
            return CashDetail()


def _choice(reading: Reading, menu: Menu) -> Detail | None:
    found = [read_shape(reading, ValuesShape, path) for path in menu.figures.values()]
    values = _whole(found)
    if values is None:
        return None
    return ChoiceDetail(tuple(v.us for v in values), tuple(v.them for v in values))


def _ramp(reading: Reading, menu: Menu) -> Detail | None:
    steps = _whole([_shares(reading, label, path) for label, path in menu.figures.items()])
    return None if steps is None else RampDetail(tuple(steps))


def _shares(reading: Reading, label: str, path: Steps) -> tuple[float, ...] | None:
    """The shares of the full price in the first, second, … year."""
    node = reading.node(path)
    if not isinstance(node, ListNode) or not node.items:
        reading.report(
            menus.INCOMPLETE_OPTION, path, label=label, problem="has no shares of the price",
            example=f"{label}: [60%, 100%, 140%]",
        )  # fmt: skip
        return None
    shares = _whole([_share(reading, (*path, index)) for index in range(len(node.items))])
    return None if shares is None else tuple(float(share) for share in shares)


def _share(reading: Reading, path: Steps) -> Decimal | None:
    found = read_shape(reading, ShareShape, path)
    return None if found is None else found.share


def _service_level(reading: Reading, term: ServiceLevelShape, menu: Menu) -> Detail | None:
    breaches = _whole([_breaches(reading, label, path) for label, path in menu.figures.items()])
    if breaches is None:
        return None
    return ServiceLevelDetail(fee_per_month=term.fee_per_month, breaches=tuple(breaches))


def _breaches(reading: Reading, label: str, path: Steps) -> tuple[tuple[float, float], ...] | None:
    node = reading.node(path)
    if not isinstance(node, ListNode):
        reading.report(
            menus.INCOMPLETE_OPTION, path, label=label, problem="has no list of breaches",
            example=f"{label}: [{{chance: 5%, credit: 10%}}]",
        )  # fmt: skip
        return None
    found = [read_shape(reading, BreachShape, (*path, i)) for i in range(len(node.items))]
    breaches = _whole(found)
    if breaches is None:
        return None
    return tuple((float(b.chance), float(b.credit)) for b in breaches)


def _volume(reading: Reading, path: Steps, term: VolumeShape) -> Detail | None:
    scheme = TierScheme(term.scheme)
    problem, at = _tier_problem(scheme, [tier.up_to for tier in term.tiers])
    if problem:
        field = "tiers" if term.tiers else "scheme"
        where = (*path, field) if at is None else (*path, field, at)
        reading.report_key(menus.BAD_TIERS, where, problem=problem)
        return None
    return VolumeDetail(term.line, scheme, tuple((tier.up_to, tier.price) for tier in term.tiers))


def _tier_problem(scheme: TierScheme, ends: list[Decimal | None]) -> tuple[str, int | None]:
    """What is wrong with price bands that end there, and with which of them; or nothing."""
    if scheme is TierScheme.FLAT:
        return ("stand beside `scheme: flat`, which has one price" if ends else "", None)
    if not ends:
        return "are missing", None
    if ends[-1] is not None:
        return "have no last one without an end", len(ends) - 1
    for index, (low, high) in enumerate(pairwise(ends[:-1]), start=1):
        if low is not None and high is not None and low >= high:
            return "do not grow", index
    if None in ends[:-1]:
        return "go on after one without an end", ends.index(None)
    return "", None


def _liability(reading: Reading, path: Steps, term: LiabilityShape, menu: Menu) -> Detail | None:
    are_shares = [option.label.endswith("%") for option in menu.options]
    if any(are_shares) and not all(are_shares):
        return _misfit(reading, path, "mixes shares and caps", "use one or the other")
    if are_shares[0]:
        if term.incidents_per_year is None or term.probability_per_year is not None:
            return _misfit(
                reading, path, "has shares as options",
                "write incidents_per_year (not probability_per_year)",
            )  # fmt: skip
        return SharedLiability(
            incidents_per_year=float(term.incidents_per_year),
            mean_severity=term.mean_severity,
            risk_charge=float(term.risk_charge.us),
            their_risk_charge=float(term.risk_charge.them),
            admin_per_year=term.admin_per_year,
        )
    if term.probability_per_year is None or term.incidents_per_year is not None:
        return _misfit(
            reading, path, "has caps as options",
            "write probability_per_year (not incidents_per_year)",
        )  # fmt: skip
    return CappedLiability(
        probability_per_year=float(term.probability_per_year),
        mean_severity=term.mean_severity,
        risk_charge=float(term.risk_charge.us),
        their_risk_charge=float(term.risk_charge.them),
        admin_per_year=term.admin_per_year,
    )


def _termination(
    reading: Reading, path: Steps, term: TerminationShape, menu: Menu
) -> Detail | None:
    if menu.figures:
        if term.exit_probabilities is None or term.margin_per_year is None:
            return _misfit(
                reading, path, "has fees for leaving as options",
                "write exit_probabilities and margin_per_year",
            )  # fmt: skip
        fees = [_fee(reading, path_) for path_ in menu.figures.values()]
        if None in fees:
            return None
        return ExitRight(
            exit_probabilities=tuple(float(chance) for chance in term.exit_probabilities),
            fees=tuple(fee[0] for fee in fees if fee is not None),
            margin_per_year=term.margin_per_year,
        )
    if {option.label for option in menu.options} - {"yearly", "locked"}:
        return _misfit(
            reading, path, "has a list of options other than yearly and locked",
            "write the fee of each: {no exit: none, free exit: 0%, exit for a fee: 25%}",
        )  # fmt: skip
    if term.renewal_probability is None or term.uplift is None:
        return _misfit(
            reading, path, "compares a yearly renewal with a lock",
            "write renewal_probability and uplift",
        )  # fmt: skip
    return RenewalExit(
        renewal_probability=float(term.renewal_probability), uplift=float(term.uplift)
    )


def _fee(reading: Reading, path: Steps) -> tuple[float | None] | None:
    """The fee for leaving as a share of a year's price, (None,) where nobody may leave."""
    if text_of(reading.node(path)) in ("none", "no", "no exit"):
        return (None,)
    share = _share(reading, path)
    return None if share is None else (float(share),)


def _misfit(reading: Reading, path: Steps, problem: str, remedy: str) -> Detail | None:
    """Report that the details do not fit the options; there is no detail then."""
    reading.report_key(
        menus.DETAILS_DO_NOT_FIT, path, term=path[-1], problem=problem, remedy=remedy
    )
    return None


def _whole(found: list[_T | None]) -> list[_T] | None:
    """The list, or None when something in it is missing."""
    known = [one for one in found if one is not None]
    return known if len(known) == len(found) else None
