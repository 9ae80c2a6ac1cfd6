"""What does the valuation of each kind of term need to know?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class CashDetail:
    """Discount, length, payment, billing, prepay, start: the option's number says it all."""


@dataclass(frozen=True, slots=True)
class PriceDetail:
    """A unit price of one line (``line``), or the price of the whole deal (None)."""

    line: str | None = None


@dataclass(frozen=True, slots=True)
class RampDetail:
    """Price per year as fractions of the full price, one tuple per option. Source: B1.6."""

    steps: tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True)
class ScopeDetail:
    """The line that is in, out or free."""

    line: str


class TierScheme(StrEnum):
    """How a quantity is priced: one price, graduated bands, or one price for all units."""

    FLAT = "flat"
    GRADUATED = "graduated"
    ALL_UNITS = "all_units"


@dataclass(frozen=True, slots=True)
class VolumeDetail:
    """Quantity of a line; ``tiers`` are (up to units, unit price), the last open (None).

    Source: B1.9.
    """

    line: str
    scheme: TierScheme = TierScheme.FLAT
    tiers: tuple[tuple[Decimal | None, Decimal], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UpliftCapDetail:
    """Uplift of a renewal ~ N(mean, spread), fractions; option number None is no cap. B1.7."""

    mean: float
    spread: float
    renewal_probability: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceLockDetail:
    """Uplift forgone a year when the renewal price is locked; option "locked" or "open". B1.8."""

    uplift: float
    renewal_probability: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceLevelDetail:
    """Per option: (probability of a month's breach, credit as a fraction of the fee). B1.10."""

    fee_per_month: Decimal
    breaches: tuple[tuple[tuple[float, float], ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CappedLiability:
    """One possible incident a year, severity exponential; options are caps (None: no cap).

    ``risk_charge`` is money per unit of extra standard deviation. Source: B1.14.
    """

    probability_per_year: float
    mean_severity: Decimal
    risk_charge: float
    their_risk_charge: float
    admin_per_year: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedLiability:
    """Poisson incidents a year, exponential severity; options are the seller's share. B1.14."""

    incidents_per_year: float
    mean_severity: Decimal
    risk_charge: float
    their_risk_charge: float
    admin_per_year: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalExit:
    """Yearly renewal against a locked length; options "yearly" and "locked". Source: B1.3."""

    renewal_probability: float
    uplift: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ExitRight:
    """A right to leave at anniversaries; per option the fee as a fraction of a year's price.

    ``exit_probabilities`` are first-exit chances at each anniversary without a fee. An option
    whose fee is None carries no exit right. Source: B1.11.
    """

    exit_probabilities: tuple[float, ...]
    fees: tuple[float | None, ...]
    margin_per_year: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class ExclusivityDetail:
    """Prospects closed to us; options "none" and "exclusive". Source: B1.12."""

    prospects: float
    win_probability: float
    margin: Decimal
    redeployable: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceDetail:
    """A case study or reference; options "none" and "given". Source: B1.13."""

    prospects: float
    lift: float
    margin: Decimal
    delivery_probability: float
    cost_to_them: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class ChoiceDetail:
    """A plain table of values, one per option, in the deal's currency over the whole deal."""

    to_us: tuple[Decimal, ...]
    to_them: tuple[Decimal, ...]


Detail = (
    CashDetail
    | PriceDetail
    | RampDetail
    | ScopeDetail
    | VolumeDetail
    | UpliftCapDetail
    | PriceLockDetail
    | ServiceLevelDetail
    | CappedLiability
    | SharedLiability
    | RenewalExit
    | ExitRight
    | ExclusivityDetail
    | ReferenceDetail
    | ChoiceDetail
)
