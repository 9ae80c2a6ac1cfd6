"""By which words are units, currencies and spans of time known?"""

from __future__ import annotations

CURRENCY = {
    "$": "$", "us$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "usd": "USD", "eur": "EUR",
    "gbp": "GBP", "chf": "CHF", "jpy": "JPY", "cad": "CAD", "aud": "AUD", "nzd": "NZD",
    "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN", "inr": "INR", "sgd": "SGD",
    "dollar": "$", "buck": "$", "euro": "EUR", "pound": "GBP", "quid": "GBP", "franc": "CHF",
    "fr.": "CHF", "c$": "CAD", "a$": "AUD",
}  # fmt: skip
TIMES = {
    "k": 1000, "thousand": 1000, "grand": 1000, "m": 10**6, "mn": 10**6, "mm": 10**6,
    "mio": 10**6, "million": 10**6, "bn": 10**9, "billion": 10**9,
}  # fmt: skip
MONTHS = {"month": 1, "mo": 1, "mth": 1, "year": 12, "yr": 12, "quarter": 3}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
    "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5,
}  # fmt: skip
MONTH_NAMES = (
    "january|february|march|april|may|june|july|august|september|october|november|"
    "december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
)
PER = {
    "seat": "seat", "user": "user", "licence": "licence", "license": "licence", "head": "person",
    "person": "person", "employee": "employee", "month": "month", "mo": "month", "pcm": "month",
    "year": "year", "yr": "year", "annum": "year", "annual": "year", "day": "day",
    "hour": "hour", "hr": "hour", "unit": "unit", "piece": "unit", "site": "site",
    "device": "device", "module": "module", "session": "session", "page": "page",
    "word": "word", "trip": "trip", "item": "item", "week": "week", "quarter": "quarter",
    "case": "case", "night": "night", "guest": "guest", "room": "room", "box": "box",
    "pallet": "pallet", "bottle": "bottle", "ton": "ton", "tonne": "tonne", "car": "car",
    "van": "van", "vehicle": "vehicle", "cover": "person", "copy": "copy", "student": "student",
    "sqm": "sqm", "location": "site", "agent": "agent", "workshop": "workshop",
}  # fmt: skip
ADVERBS = {
    "pcm": "month",
    "monthly": "month",
    "yearly": "year",
    "annually": "year",
    "daily": "day",
}
RATES = {
    "day": "day", "daily": "day", "hour": "hour", "hourly": "hour", "monthly": "month",
    "yearly": "year", "annual": "year",
}  # fmt: skip
UNITS = (
    "seat|user|licence|license|unit|device|site|location|employee|agent|people|person|"
    "learner|participant|piece|item|copy|copie|session|workshop|trainer day|"
    "consulting day|training day|module|hour|account|head|store|vehicle|truck|node|server|"
    "core|desk|ticket|report|round|minute|department|office|plant|case|pallet|box|boxe|carton|"
    "crate|keg|bottle|ton|tonne|room|guest|cover|van|car|bike|machine|bed|chair|pair|jar|drum|"
    "barrel|bag|tube|student|tablet|laptop|freezer"
)
