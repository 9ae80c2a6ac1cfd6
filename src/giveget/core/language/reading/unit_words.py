"""By which words are units, currencies and spans of time known?"""

from __future__ import annotations

from giveget.core.language.reading.words import word_set

CURRENCY = {
    "$": "$", "us$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "usd": "USD", "eur": "EUR",
    "gbp": "GBP", "chf": "CHF", "jpy": "JPY", "cad": "CAD", "aud": "AUD", "nzd": "NZD",
    "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN", "inr": "INR", "sgd": "SGD",
    "dollar": "$", "buck": "$", "euro": "EUR", "pound": "GBP", "quid": "GBP", "franc": "CHF",
    "fr.": "CHF", "c$": "CAD", "a$": "AUD", "rs.": "INR", "rs": "INR", "₹": "INR", "rupee": "INR",
    "zar": "ZAR", "aed": "AED", "brl": "BRL", "czk": "CZK", "huf": "HUF", "cny": "CNY",
    "rmb": "CNY", "hkd": "HKD", "mxn": "MXN", "ils": "ILS", "zloty": "PLN", "krona": "SEK",
    "ngn": "NGN", "ghs": "GHS", "kes": "KES", "ksh": "KES", "thb": "THB", "myr": "MYR",
    "idr": "IDR", "ron": "RON", "sar": "SAR", "php": "PHP", "krw": "KRW", "vnd": "VND",
    "egp": "EGP", "uah": "UAH", "clp": "CLP", "cop": "COP", "r$": "BRL", "₦": "NGN", "₵": "GHS",
    "₺": "TRY", "zł": "PLN", "cedi": "GHS", "naira": "NGN", "rand": "ZAR",
    "reai": "BRL", "zlotie": "PLN", "kronor": "SEK", "yen": "JPY", "yuan": "CNY", "ringgit": "MYR",
    "baht": "THB", "rupiah": "IDR", "dirham": "AED", "shekel": "ILS", "forint": "HUF",
    "koruna": "CZK", "lira": "TRY", "złoty": "PLN", "złote": "PLN", "złotych": "PLN",
    "zlotych": "PLN", "peso": "", "krone": "", "kroner": "", "dinar": "", "riyal": "SAR",
    "shilling": "", "kr": "", "cent": "", "pence": "GBP", "eurocent": "EUR", "euro cent": "EUR",
    "eur cent": "EUR", "us cent": "USD",
}  # fmt: skip
CENTS = frozenset({"cent", "pence", "eurocent", "euro cent", "eur cent", "us cent"})
TIMES = {
    "k": 1000, "thousand": 1000, "grand": 1000, "m": 10**6, "mn": 10**6, "mm": 10**6,
    "mio": 10**6, "mil": 10**6, "million": 10**6, "bn": 10**9, "billion": 10**9,
    "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "crore": 10**7, "crores": 10**7,
}  # fmt: skip
INDIAN = frozenset({"lakh", "lakhs", "lac", "crore", "crores"})
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
    "seat": "seat", "user": "user", "licence": "licence", "license": "licence", "head": "head",
    "person": "person", "employee": "employee", "month": "month", "mo": "month", "pcm": "month",
    "year": "year", "yr": "year", "annum": "year", "annual": "year", "day": "day",
    "hour": "hour", "hr": "hour", "h": "hour", "unit": "unit", "piece": "unit", "site": "site",
    "device": "device", "module": "module", "session": "session", "page": "page",
    "word": "word", "trip": "trip", "item": "item", "week": "week", "quarter": "quarter",
    "case": "case", "night": "night", "guest": "guest", "room": "room", "box": "box",
    "pallet": "pallet", "bottle": "bottle", "ton": "ton", "tonne": "tonne", "car": "car",
    "van": "van", "vehicle": "vehicle", "cover": "person", "copy": "copy", "student": "student",
    "sqm": "sqm", "location": "site", "agent": "agent", "workshop": "workshop",
    "kwh": "kWh", "mwh": "MWh", "kg": "kg", "kilo": "kg", "litre": "litre", "liter": "liter",
    "m2": "m2", "m3": "m3", "square metre": "sqm", "square meter": "sqm", "sq m": "sqm",
    "square foot": "sqft", "sqft": "sqft", "mile": "mile", "km": "km", "load": "load",
    "meal": "meal", "visit": "visit", "lesson": "lesson", "class": "class", "event": "event",
    "plate": "plate", "ticket": "ticket", "container": "container", "carton": "carton",
    "shift": "shift", "door": "door", "window": "window", "tree": "tree", "pair": "pair",
    "jar": "jar", "bag": "bag", "keg": "keg", "crate": "crate", "drum": "drum", "barrel": "barrel",
    "metre": "metre", "meter": "meter", "child": "child", "pupil": "pupil", "member": "member",
    "truck": "truck", "machine": "machine", "delivery": "delivery", "drop": "drop", "stop": "stop",
    "desk": "desk", "bed": "bed", "chair": "chair", "table": "table", "licensee": "licensee",
    "endpoint": "endpoint", "server": "server", "spot": "spot", "post": "post", "article": "article",
    "image": "image", "photo": "photo", "video": "video", "interview": "interview",
    "candidate": "candidate", "hectare": "hectare", "acre": "acre", "lorry": "lorry", "tyre": "tyre",
}  # fmt: skip
ADVERBS = {
    "pcm": "month",
    "monthly": "month",
    "yearly": "year",
    "annually": "year",
    "daily": "day",
    "pp": "person",
    "p.p.": "person",
    "pa": "year",
    "p.a.": "year",
    "pw": "week",
    "p.u.": "unit",
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
# After "per" anything is a unit but these.
NO_PER = "claim|incident|occurrence|contract|project|purchase|clause|section|cent|se|our|your|my|the|this|that|these|his|her|their|its|usual|our|email|mail|phone|call"
# What follows a number in the plural and is counted, unless it is one of these.
NO_UNITS = word_set(
    "its ours yours hers theirs thats whats pls vs whereas news sets tons ounces is was has does as us this thus plus less minus unless always perhaps sometimes terms times "
    "points reasons things ways options questions others words ideas cents pence ones percents "
    "works looks gets makes seems sounds suits wins helps seals closes feels fits leaves brings "
    "keeps comes goes takes hits beats covers settles stays remains starts ends means becomes "
    "equals strikes needs wants lets gives shows says sits stands tops max hrs mins secs yes "
    "across towards afterwards besides others regards thanks cheers issues items topics changes "
    "comments remarks conditions blockers asks requests concerns problems edits redlines pages "
    "nines thirds fifths hundreds thousands millions grounds steps stages parts payments instalments installments "
    "euros dollars pounds francs rupees bucks stars floors kids children offers quotes bids "
    "suppliers vendors providers competitors responses replies references introductions "
    "testimonials posters kilometres miles metres weekends mondays fridays saturdays sundays "
    "evenings mornings nights lines lots customers clients colleagues minutes hours days weeks "
    "months quarters years decades seconds accounts sales calls mails emails meetings "
    "applies does decides depends buys pays costs saves lies runs ships lands happens "
    "otherwise hours' days' months' sets rounds photos versions"
)
