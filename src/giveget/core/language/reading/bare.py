"""What does a number mean whose unit was said before, or goes without saying?"""

from __future__ import annotations

from decimal import Decimal

from giveget.core.language.reading import labels
from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.patterns import compiled
from giveget.core.language.reading.words import word_set
from giveget.core.terms import AskKind, Deal, Term, TermKind

_BY_MEASURE = {
    Measure.PERCENT: AskKind.DISCOUNT,
    Measure.MONEY: AskKind.PRICE,
    Measure.NET_DAYS: AskKind.PAYMENT,
    Measure.DAYS: AskKind.PAYMENT,
    Measure.MONTHS: AskKind.LENGTH,
    Measure.COUNT: AskKind.VOLUME,
}
_NO_NOUNS = word_set(
    "would will could can should is are was and or if then so but for at from to "
    "instead rather than pleas off max maximum tops flat work works ok okay on in "
    "with by as not less mor that we i you"
)
_MORE = frozenset({"mor", "more", "less"})  # "two more nurses" counts them
# What one says before a figure that both know the unit of.
_SAID = (
    r"\b(?:say|about|do|make it|call it|to|than|accept|be|with|need|want|take)(?: (?:maybe|"
    "perhaps|about|even|just))? $"
)
# What stands before a number that counts or numbers things.
_COUNTING = (
    r"\b(?:best|first|last|other|these|those|week|page|clause|section|room|floor|version|chapter|"
    r"building|gate|phase|step|no\.?|nr\.?|number|article|point|item|grade|plant|site|depot|line) $"
)
_MOST_OF = {Measure.PERCENT: 100, Measure.NET_DAYS: 365, Measure.DAYS: 365, Measure.MONTHS: 120}
_PAYMENT_DAYS = frozenset({Decimal(n) for n in (14, 30, 45, 60, 75, 90, 120)})
_A_SUM = 5000  # a smaller number without a unit may be a year or a count


def bare_mention(
    text: str, clause: Clause, before: Quantity | None, deal: Deal | None
) -> Mention | None:
    """What a number without a unit means ("might we say sixty?"), by what was said before.

    It is never silently guessed: the mention carries a question.
    """
    numbers = [
        q
        for q in clause.amounts
        if q.measure is Measure.NUMBER
        and q.value >= 2
        and _stands_alone(clause, q)
        and not text.endswith("not ", clause.start, q.start)
    ]
    if len(numbers) != 1:
        return None
    amount = numbers[0]
    if _is_one_of_them(text, clause, amount):
        return None
    if (
        before
        and not _is_beyond(amount, before)
        and before.measure in _BY_MEASURE
        and before.end <= amount.start
    ):
        like = amount._replace(measure=before.measure, currency=before.currency, unit=before.unit)
        factor = (
            12
            if before.measure is Measure.MONTHS and before.value % 12 == 0 and amount.value < 6
            else 1
        )
        like = like._replace(value=amount.value * factor, low=amount.low * factor)
        return _bare(_BY_MEASURE[before.measure], like, None, 0.85)
    is_near = text.endswith(("closer to ", "nearer to "), 0, amount.start)
    is_said = not is_near and bool(
        compiled(_SAID).search(text, max(0, amount.start - 30), amount.start)
    )
    return _by_menu(amount, deal, is_said)


def _stands_alone(clause: Clause, amount: Quantity) -> bool:
    """No noun follows that would be counted ("two favours")."""
    following = next((word for word in clause.words if word.start >= amount.end), None)
    if following is None or following.start > amount.end + 1:
        return True
    after = next((word for word in clause.words if word.start >= following.end), None)
    is_counted = following.stem in _MORE and after is not None and after.stem not in _NO_NOUNS
    return following.stem in _NO_NOUNS and not is_counted


def _is_one_of_them(text: str, clause: Clause, amount: Quantity) -> bool:
    """ "The best 20" and "page 12" count or number things."""
    return bool(compiled(_COUNTING).search(text, clause.start, amount.start))


def _is_beyond(amount: Quantity, before: Quantity) -> bool:
    """No number of that size is of the measure named before ("2 %, that's 60,000")."""
    most = _MOST_OF.get(before.measure)
    return most is not None and amount.value > most


def _by_menu(amount: Quantity, deal: Deal | None, is_said: bool) -> Mention | None:
    fitting = [
        (term, measure)
        for term in (deal.terms if deal else ())
        if (measure := _fits(term, amount.value))
    ]
    if len(fitting) == 1:
        term, measure = fitting[0]
        kind = AskKind(term.kind.value)
        shown = labels.plain(amount._replace(measure=measure), "")
        return _bare(
            kind, amount._replace(measure=measure), f"Do you mean {shown} for {term.title}?", 0.75
        )
    if not fitting and _is_total(amount.value, deal):
        money = amount._replace(measure=Measure.MONEY)
        return _bare(AskKind.PRICE, money, None, 0.8)
    if (
        amount.value in _PAYMENT_DAYS
        and is_said
        and (deal is None or deal.terms_of(TermKind.PAYMENT))
    ):
        days = amount._replace(measure=Measure.NET_DAYS)
        figure = labels.number(amount.value)
        return _bare(AskKind.PAYMENT, days, f"Do you mean {figure} days to pay?", 0.6)
    return None


def _bare(kind: AskKind, amount: Quantity, question: str | None, strength: float) -> Mention:
    return Mention(
        kind=kind, start=amount.start, end=amount.end, amount=amount, strength=strength,
        question=question,
    )  # fmt: skip


def _fits(term: Term, value: Decimal) -> Measure | None:
    """The measure in which a bare number is an option of a term, or None."""
    numbers = {option.number for option in term.options if option != term.on_table}
    match term.kind:
        case TermKind.PAYMENT if value in numbers:
            return Measure.NET_DAYS
        case TermKind.LENGTH if value in numbers:
            return Measure.MONTHS
        case TermKind.VOLUME if value in numbers:
            return Measure.COUNT
        case TermKind.DISCOUNT if value / 100 in numbers:
            return Measure.PERCENT
        case TermKind.PRICE if value in numbers or _is_near(value, numbers):
            return Measure.MONEY
        case _:
            return None


def _is_near(value: Decimal, numbers: set[Decimal | None]) -> bool:
    """A sum a little beyond the menu is one of its kind."""
    sums = [number for number in numbers if number is not None]
    return bool(sums) and value >= _A_SUM and min(sums) * 2 / 3 <= value <= max(sums) * 3 / 2


def _is_total(value: Decimal, deal: Deal | None) -> bool:
    """Whether a number is a little less than all the lines of a deal cost together."""
    if deal is None or value < _A_SUM or not deal.terms_of(TermKind.DISCOUNT):
        return False
    whole = sum((line.total_price for line in deal.lines), Decimal(0))
    return whole / 2 <= value <= whole


_SAME = r"\b(?:the same|that again|likewise|same again|same here|same for us|match that)\b"
_KIND_OF = {
    Measure.PERCENT: AskKind.DISCOUNT,
    Measure.MONEY: AskKind.PRICE,
    Measure.NET_DAYS: AskKind.PAYMENT,
}


_TIMES = (
    (
        r"\b(?:double|twice) (?:that|it|as much|as many)\b|\bdouble (?:the|that) (?:figure|number|amount)\b",
        Decimal(2),
    ),
    (r"\bhalf (?:of )?(?:that|it|as much|as many)\b|\bhalve (?:that|it)\b", Decimal("0.5")),
    (r"\b(?:triple|three times) (?:that|it|as much|as many)\b", Decimal(3)),
)
_KIND_OF_MANY = {**_KIND_OF, Measure.COUNT: AskKind.VOLUME, Measure.MONTHS: AskKind.LENGTH}


def times_that(text: str, clause: Clause, last: Quantity | None) -> Mention | None:
    """ "You offer 5 %; could you double that?" wants 10 %."""
    kind = _KIND_OF_MANY.get(last.measure) if last else None
    if kind is None or last is None:
        return None
    for pattern, factor in _TIMES:
        match = compiled(pattern).search(text, clause.start, clause.end)
        if match:
            amount = last._replace(value=last.value * factor, low=last.low * factor)
            return Mention(
                kind=kind, start=match.start(), end=match.end(), amount=amount, strength=0.9
            )
    return None


def same_again(text: str, clause: Clause, last: Quantity | None) -> Mention | None:
    """ "You gave us 20 % last year; I'd expect the same" wants the 20 %."""
    kind = _KIND_OF.get(last.measure) if last else None
    match = compiled(_SAME).search(text, clause.start, clause.end) if kind else None
    if match is None or kind is None or last is None:
        return None
    return Mention(kind=kind, start=match.start(), end=match.end(), amount=last, strength=0.9)
