"""How does a person say a label, a number, a name or a list?"""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

_ONES = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBERS = (*_ONES, "eleven", "twelve")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
_OWN_ARTICLE = ("a ", "an ", "the ", "your ", "our ", "my ", "their ", "no ", "any ", "all ")
_QUESTION_WORDS = frozenset(
    {"When", "What", "Which", "How", "Who", "Where", "Why", "Is", "Are", "Do", "Does", "Did"}
    | {"Would", "Could", "Can", "Will", "Should", "Have", "Has", "May", "If", "Whose", "In"}
)
_CLAUSE_WORDS = frozenset(
    {"We", "Our", "The", "It", "This", "These", "That", "Each", "All", "A", "An", "In", "Every"}
    | {"Your", "You", "They", "There", "For", "To", "As", "At", "Most", "With", "Both", "No"}
)
# Names of parts of a price that are charged, so that "we charge a …" is good English.
_CHARGED = ("fee", "fees", "charge", "charges", "rate", "price")
_PLURAL_END = re.compile(r"(?:[^s]s|people|children|staff)$", re.IGNORECASE)
_SINGULAR_S = re.compile(r"(?:is|us|ss|business|access|process|news|basis|logistics|analytics)$")
_AFTER_NOUN = re.compile(
    r" (?:of|for|per|in|on|at|with|to|from|by|worth|within|during|before|after|over|under|that|who"
    r"|which)\b| ?[(,:–]"
)
_MASS = re.compile(
    r"\b(?:training|support|onboarding|hosting|access|paint|maintenance|insurance|storage|marketing"
    r"|consulting|coaching|parking|travel|equipment|furniture|software|hardware|data|advice|staff"
    r"|publicity|help|exclusivity|delivery|assistance|work)$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve) ", re.IGNORECASE
)
_VOWEL_SOUND = re.compile(
    r"(?:[aei]|o(?!ne\b|nce\b)|u(?!ni|se|ti|s[aei])|hour|honest|8|11\b|18\b|11,|18,)", re.IGNORECASE
)
_AMOUNT = re.compile(r"(?<![\w.,])(\d+)(\.\d+)?(?=\s[A-Z]{3}\b|/|$| off\b)")
_GROUPED_CENTS = re.compile(r"(\d{1,3}(?:,\d{3})*)\.00\b")


def number_word(number: int) -> str:
    """Return ``three`` for 3 and digits above twelve."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)


def months_of(label: str) -> int | None:
    """Return the months of ``24 months``, ``1 month`` or ``in 3 months``, else None."""
    found = re.fullmatch(r"(?:in )?(\d{1,4}) months?", label)
    return int(found[1]) if found else None


def length(label: str, *, like: str = "") -> str:
    """Return ``three years`` for ``36 months``; ``three`` after another length in years."""
    months = months_of(label)
    if months is None:
        return label
    years, rest = divmod(months, 12)
    if rest or not years:
        return f"{number_word(months)} {'month' if months == 1 else 'months'}"
    other = months_of(like)
    if other and other >= 12 and other % 12 == 0:
        return number_word(years)
    return f"{number_word(years)} {'year' if years == 1 else 'years'}"


def length_adjective(label: str) -> str:
    """Return ``three-year`` for ``36 months`` and ``18-month`` for ``18 months``."""
    months = months_of(label)
    if months is None:
        return label
    if months % 12 == 0 and months:
        return f"{number_word(months // 12)}-year"
    return f"{number_word(months)}-month"


def moment(label: str) -> str:
    """Return ``in three months`` for ``in 3 months`` and ``right away`` for ``now``."""
    if months_of(label) is None:
        return "right away" if label == "now" else label
    return f"in {length(label)}"


def amount(label: str) -> str:
    """Return ``42,000 USD`` for ``42000 USD`` and ``2%`` for ``+2%``; no cents of whole amounts."""
    spaced = _AMOUNT.sub(lambda m: f"{int(m[1]):,}{m[2] or ''}", label.removeprefix("+"))
    spaced = _GROUPED_CENTS.sub(r"\1", spaced)
    spaced = re.sub(r"(?<=[A-Z]{3})/(?=(?:day|week|month|quarter|year)\b)", " a ", spaced)
    return re.sub(r"(?<=[A-Z]{3})/", " per ", spaced)


def with_currency(label: str, currency: str) -> str:
    """Return ``5000 USD off`` for ``5000 off`` and ``9500 USD`` for ``9500``."""
    found = re.fullmatch(r"(\d[\d,.]*)( off)?", label)
    return f"{found[1]} {currency}{found[2] or ''}" if found and currency else label


def net_days(label: str) -> str:
    """Return ``at net 60`` for ``net 60`` and ``on receipt`` for ``net 0``."""
    said = payment_days(label)
    return f"at {said}" if said == label else said


def payment_days(label: str) -> str:
    """Return ``net 60`` as it is and ``on receipt`` for ``net 0``."""
    return "on receipt" if label == "net 0" else label


def is_numeric(label: str) -> bool:
    """Whether a label is an amount of something: ``+2%``, ``42000 USD``, ``99.9%``, ``3``."""
    return re.fullmatch(r"[+-]?\d[\d.,]*\s?(?:%|[A-Z]{3}(?:/\w+)?)?", label) is not None


def quantity(label: str, title: str) -> str:
    """Return ``1,500 seats`` where the title names what is counted, else ``1,500``."""
    number = f"{Decimal(label):,}" if re.fullmatch(r"\d+(?:\.\d+)?", label) else label
    return f"{number} {title}" if is_plural(title) and re.search(r"\d$", number) else number


def day(when: date) -> str:
    """Return ``Tuesday, 24 November``."""
    return f"{_DAYS[when.weekday()]}, {when.day} {_MONTHS[when.month - 1]}"


def listed(items: Sequence[str]) -> str:
    """Join with commas and a last "and", which gets a comma where an item holds an "and"."""
    if len(items) < 2:
        return "".join(items)
    last = ", and " if any(" and " in item for item in items) else " and "
    return ", ".join(items[:-1]) + last + items[-1]


def is_plural(title: str) -> bool:
    """Whether a name is in the plural, as far as its ending tells."""
    head = _head(title)
    return bool(_PLURAL_END.search(head)) and not _SINGULAR_S.search(head.lower())


def _head(title: str) -> str:
    """The name without what follows its noun: "introductions" of "introductions worth a visit"."""
    return _AFTER_NOUN.split(title)[0]


def is_compound(title: str) -> bool:
    """Whether a name has a second noun behind its first: "price of a year's books"."""
    return _head(title) != title


def the(title: str) -> str:
    """Return the name with "the", unless it brings an article of its own."""
    return title if title.lower().startswith(_OWN_ARTICLE) else f"the {title}"


def an(title: str) -> str:
    """Return the name with "a" or "an", unless it is in the plural or brings its own article.

    What cannot be counted ("on-site support") takes none either.
    """
    title = title.removeprefix("the ")
    if title.lower().startswith(_OWN_ARTICLE) or is_plural(title):
        return title
    if _MASS.search(_head(title)) or _COUNTED.match(title):
        return title
    return f"{'an' if _VOWEL_SOUND.match(title) else 'a'} {title}"


def is_charged(title: str) -> bool:
    """Whether the name is that of a charge ("licensing fee")."""
    return title.lower().rsplit(" ", 1)[-1] in _CHARGED


def capitalised(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def question(text: str) -> str:
    """A question after a colon: a small letter on a common first word, one question mark."""
    bare = text.strip().rstrip("?. ")
    first, space, rest = bare.partition(" ")
    start = first.lower() if first in _QUESTION_WORDS else first
    return f"{start}{space}{rest}?" if bare else ""


def clause(text: str) -> str:
    """A stored statement as a clause: no full stop, no capital on a common first word."""
    bare = text.strip().rstrip(".!;, ")
    first, _, rest = bare.partition(" ")
    return f"{first.lower()} {rest}" if first in _CLAUSE_WORDS else bare
