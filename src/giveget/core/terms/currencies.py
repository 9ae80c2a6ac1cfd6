"""Which currencies may a mark such as ``$`` or ``kr`` mean?"""

from __future__ import annotations

_MARKS: dict[str, frozenset[str]] = {
    "$": frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "CLP", "COP", "ARS", "TWD"}),
    "us$": frozenset({"USD"}),
    "dollar": frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"}),
    "€": frozenset({"EUR"}),
    "euro": frozenset({"EUR"}),
    "£": frozenset({"GBP", "EGP", "LBP"}),
    "pound": frozenset({"GBP", "EGP", "LBP"}),
    "¥": frozenset({"JPY", "CNY"}),
    "₹": frozenset({"INR"}),
    "kr": frozenset({"SEK", "NOK", "DKK", "ISK"}),
    "fr": frozenset({"CHF"}),
    "zł": frozenset({"PLN"}),
    "r$": frozenset({"BRL"}),
    "₩": frozenset({"KRW"}),
}
_NO_CODES = frozenset({"day", "net", "off", "pct", "per", "the", "and", "mos", "yrs"})


def means_currency(mark: str, currency: str) -> bool:
    """Whether a symbol, word or code can stand for the currency (ISO 4217 code)."""
    lowered = mark.lower()
    if lowered == currency.lower():
        return True
    return currency.upper() in _MARKS.get(lowered.rstrip("s."), frozenset())


def is_currency(mark: str) -> bool:
    """Whether a symbol, word or code looks like any currency."""
    lowered = mark.lower()
    is_code = len(lowered) == 3 and lowered.isascii() and lowered.isalpha()
    return lowered.rstrip("s.") in _MARKS or (is_code and lowered not in _NO_CODES)
