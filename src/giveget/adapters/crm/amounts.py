"""Which amounts of money do the texts of a column mean?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MISSING = frozenset(
    {"", "-", "–", "—", "n/a", "na", "nan", "null", "none", "(none)", "(blank)", "#n/a"}
)

_PLAIN = re.compile(r"\d{1,15}(?:\.\d{1,2})?")
_MARK = r"(?P<mark{0}>[A-Za-z]{{0,3}}[$€£¥₹₩₺₽₪]|[A-Za-zł]{{2,5}}\.?)?"
_SHAPE = re.compile(
    r"(?P<open>\()?\s*(?P<sign>[-−–+])?\s*"
    + _MARK.format(1)
    + r"\s*(?P<sign2>[-−–+])?\s*(?P<number>\d[\d.,'’\s_]*|[.,]\d+)"
    r"(?:[eE](?P<power>[+-]?\d{1,2}))?\s*(?P<times>(?:k|m|mn|mio|bn|mrd|tsd)\b\.?)?\s*"
    + _MARK.format(2)
    + r"(?P<sign3>-)?\s*(?P<close>\))?",
    re.IGNORECASE,
)
_TIMES = {
    "k": Decimal(1_000), "tsd": Decimal(1_000), "m": Decimal(1_000_000),
    "mn": Decimal(1_000_000), "mio": Decimal(1_000_000), "bn": Decimal(1_000_000_000),
    "mrd": Decimal(1_000_000_000),
}  # fmt: skip
_SURE_MARKS = {
    "€": "EUR", "us$": "USD", "usd$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD",
    "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "r$": "BRL", "₹": "INR", "₩": "KRW", "₺": "TRY",
    "₽": "RUB", "₪": "ILS", "zł": "PLN", "euro": "EUR", "euros": "EUR", "eur": "EUR", "rs": "INR",
}  # fmt: skip
_CODES = _words(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN "
    "BWP BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR "
    "FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD "
    "JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT "
    "MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG "
    "QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS "
    "TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER "
    "ZAR ZMW ZWG"
)
_LIKELY_MARKS = {"$": "USD", "£": "GBP", "¥": "JPY", "fr": "CHF", "sfr": "CHF", "kr": ""}


_POINT = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d{1,15})\.\d{1,2}")
_COMMA = re.compile(r"(?:\d{1,3}(?:\.\d{3})+|\d{1,15}),\d{1,2}")


def plain_amount(text: str) -> tuple[Decimal, str] | None:
    """An amount that can be read in one way only, with its mark before decimals; else None.

    Most amounts of an export are of this kind, and this is the fast way through.
    """
    if text.isdigit() and text.isascii() and len(text) <= 15:
        return Decimal(text), ""
    if _POINT.fullmatch(text):
        return Decimal(text.replace(",", "")), "."
    if _COMMA.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", ".")), ","
    return None


@dataclass(frozen=True, slots=True)
class Written:
    """An amount as it is written: digits, separators and a currency mark."""

    number: str
    mark: str = ""
    is_negative: bool = False
    times: Decimal = Decimal(1)


def written(text: str) -> Written | None:
    """Take an amount apart; None when it is none."""
    if _PLAIN.fullmatch(text):
        return Written(text)
    if len(text) > 60:
        return None
    found = _SHAPE.fullmatch(text)
    if found is None or bool(found["open"]) != bool(found["close"]):
        return None
    if found["mark1"] and found["mark2"] and found["mark1"] != found["mark2"]:
        return None
    mark = found["mark1"] or found["mark2"] or ""
    if mark and not is_currency_mark(mark):
        return None
    times = _TIMES.get((found["times"] or "").lower().rstrip("."), Decimal(1))
    if found["power"]:
        times *= Decimal(10) ** int(found["power"])
    signs = [found[part] for part in ("sign", "sign2", "sign3") if found[part]]
    if len(signs) > 1:
        return None
    negative = bool(found["open"]) or any(sign != "+" for sign in signs)
    number = re.sub(r"[\s'’_]", "", found["number"])
    return Written(number, mark, negative, times)


def is_currency_mark(mark: str) -> bool:
    """Whether a text beside an amount is a currency, and not a unit such as seats."""
    lowered = mark.lower().rstrip(".")
    return mark.upper() in _CODES or lowered in _SURE_MARKS or lowered in _LIKELY_MARKS


def currency_of(mark: str) -> tuple[str, bool]:
    """The currency a mark or code stands for and whether that is sure; empty when unknown."""
    if mark.upper() in _CODES:
        return mark.upper(), True
    lowered = mark.lower().rstrip(".")
    if lowered in _SURE_MARKS:
        return _SURE_MARKS[lowered], True
    return _LIKELY_MARKS.get(lowered, ""), False


def _decimal_mark(number: str) -> str:
    """Which mark surely separates decimals in it: ``.`` or ``,``; ``?`` open; empty: none there."""
    dots, commas = number.count("."), number.count(",")
    if not dots and not commas:
        return ""
    if dots and commas:
        return "." if number.rfind(".") > number.rfind(",") else ","
    mark, count = (".", dots) if dots else (",", commas)
    if count > 1:
        return "," if mark == "." else "."
    before, after = number.split(mark)
    if len(after) == 3 and 1 <= len(before) <= 3 and before != "0":
        return "?"
    return mark


@dataclass(frozen=True, slots=True)
class Style:
    """How the numbers of a column are written.

    Args:
        decimal: the mark between units and decimals; empty when no value shows it.
        is_sure: False when two readings are left and ``example`` could be either.
        example: a value that could be read in two ways.
        is_mixed: True when some values say the one and some the other.
    """

    decimal: str
    is_sure: bool = True
    example: str = ""
    is_mixed: bool = False


def style_of(amounts: Mapping[str, Written | None], plain: Counter[str]) -> Style:
    """How the numbers of a column are written, from all its values.

    Args:
        amounts: the different texts that had to be taken apart.
        plain: how many others can be read in one way only, by their mark before decimals.

    A lone mark before three digits is taken as thousands when nothing in the column tells:
    amounts of money have two decimals or none.
    """
    votes = Counter(plain)
    example = ""
    for text, amount in amounts.items():
        if amount is not None:
            vote = _decimal_mark(amount.number)
            votes[vote] += 1
            if vote == "?" and not example:
                example = text
    points, commas = votes["."], votes[","]
    if points or commas:
        return Style("." if points >= commas else ",", is_mixed=bool(points and commas))
    return Style("", is_sure=not example, example=example)


def amount_of(amount: Written, decimal: str) -> Decimal | None:
    """The amount in a column whose decimals follow ``decimal`` (empty: nothing tells).

    None when the separators do not stand where they should.
    """
    number = amount.number
    own = _decimal_mark(number)
    match own:
        case "":
            units, cents = number, ""
        case "?":
            mark = "." if "." in number else ","
            units, cents = number.split(mark) if mark == decimal else (number.replace(mark, ""), "")
        case _:
            units, _, cents = number.rpartition(own) if own in number else (number, "", "")
            units = _without_thousands(units, "." if own == "," else ",")
    try:
        value = Decimal(f"{units or '0'}.{cents}" if cents else units or "0")
    except InvalidOperation:
        return None
    value = value * amount.times if amount.times != 1 else value
    return -value if amount.is_negative else value


def _without_thousands(units: str, mark: str) -> str:
    """The digits without marks; kept as they are (and so unreadable) when groups are wrong."""
    groups = units.split(mark)
    is_grouped = len(groups[-1]) == 3 and all(len(group) in (2, 3) for group in groups[1:])
    return "".join(groups) if len(groups) == 1 or is_grouped else units
