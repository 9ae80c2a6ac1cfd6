"""How is what they want written down?"""

from __future__ import annotations

from decimal import Decimal

from giveget.core.language.reading.measures import Measure, Quantity

_SAME_IN_PLURAL = frozenset({"people", "sqm", "m2", "kg", "kwh", "m"})
_DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"})


def number(value: Decimal) -> str:
    """A number without needless zeros or exponent: ``15``, ``2.5``, ``42000``."""
    if value == value.to_integral_value():
        return str(int(value))
    return f"{value.normalize():f}"


def percent(quantity: Quantity) -> str:
    """``15%``."""
    return f"{number(quantity.value)}%"


def currency_of(quantity: Quantity, default: str) -> str:
    """The ISO code of an amount; ``$`` is the deal's dollar, else the US dollar."""
    if quantity.currency == "$":
        return default if default in _DOLLARS else "USD"
    return quantity.currency or default


def money(quantity: Quantity, default: str) -> str:
    """``42000 USD``, ``80 USD/seat``; without a currency where none is known."""
    code = currency_of(quantity, default)
    amount = f"{number(quantity.value)} {code}".strip()
    return f"{amount}/{quantity.per}" if quantity.per else amount


def off(quantity: Quantity) -> str:
    """``5000 off``."""
    return f"{number(quantity.value)} off"


def net(days: Decimal) -> str:
    """``net 60``."""
    return f"net {number(days)}"


def months(value: Decimal) -> str:
    """``24 months``, ``1 month``."""
    return "1 month" if value == 1 else f"{number(value)} months"


def count(quantity: Quantity) -> str:
    """``100 seats``."""
    unit = quantity.unit.rsplit(" ", 1)[-1]
    if quantity.value != 1 and unit and unit not in _SAME_IN_PLURAL:
        unit = f"{unit}s"
    return f"{number(quantity.value)} {unit}".strip()


def plain(quantity: Quantity, default: str) -> str:
    """The amount by its own measure."""
    match quantity.measure:
        case Measure.PERCENT:
            return percent(quantity)
        case Measure.MONEY:
            return money(quantity, default)
        case Measure.NET_DAYS:
            return net(quantity.value)
        case Measure.DAYS:
            return f"{number(quantity.value)} days"
        case Measure.MONTHS:
            return months(quantity.value)
        case Measure.COUNT:
            return count(quantity)
        case Measure.DATE | Measure.NUMBER:
            return number(quantity.value)
