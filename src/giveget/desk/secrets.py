"""Which numbers and words of a deal must never reach the other side?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from giveget.core.language import Secret, SecretKind, Secrets, SecretWord, Unit
from giveget.core.terms import AroundPrice, Deal, OneOfPrices, PriceBelief, TermKind
from giveget.core.walkaway.of_deal import WalkawayValue

_CENT = Decimal("0.01")
_MOST_NAMES = 50
_SHORTEST_NAME = 5
_UNITS = {
    TermKind.DISCOUNT: Unit.FRACTION,
    TermKind.UPLIFT_CAP: Unit.FRACTION,
    TermKind.PAYMENT: Unit.DAYS,
    TermKind.LENGTH: Unit.MONTHS,
    TermKind.PREPAY: Unit.MONTHS,
    TermKind.START: Unit.MONTHS,
}


def secrets_of(deal: Deal, walkaway: WalkawayValue) -> Secrets:
    """Return everything of ours that a text for the other side is checked against (law 6)."""
    return Secrets(
        numbers=tuple(
            secret
            for numbers in (
                _walkaway(walkaway),
                _alternatives(deal),
                _discovery(deal),
                _costs(deal),
                _limits(deal),
                _beliefs(deal),
                _need(deal),
            )
            for secret in numbers
            if secret.value != 0
        ),
        words=(*_words(deal), *_deadline(deal), *_other_deals(deal, walkaway)),
    )


def _walkaway(walkaway: WalkawayValue) -> Iterator[Secret]:
    prices = () if walkaway.reservation is None else (walkaway.reservation.price,)
    parts = (walkaway.alternatives, *(() if walkaway.slot is None else (walkaway.slot,)))
    for value in dict.fromkeys((walkaway.value, walkaway.low, walkaway.high, *parts, *prices)):
        yield Secret(
            kind=SecretKind.WALKAWAY,
            value=Decimal(repr(value)).quantize(_CENT),
            label="walk-away value",
        )


def _alternatives(deal: Deal) -> Iterator[Secret]:
    """What the alternatives would pay or cost: whoever knows it knows where we leave."""
    for one in deal.alternatives:
        amounts = (one.price, None if one.value is None else Decimal(repr(one.value.value)))
        for amount in amounts:
            if amount is not None:
                yield Secret(
                    kind=SecretKind.WALKAWAY,
                    value=amount,
                    label="figure of an alternative",
                )


def _discovery(deal: Deal) -> Iterator[Secret]:
    said = deal.discovery
    if said is None:
        return
    for price in _prices(said.our_limit):
        yield Secret(kind=SecretKind.WALKAWAY, value=price, label="own limit")
    for price in _prices(said.their_limit):
        yield Secret(kind=SecretKind.BELIEF, value=price, label="belief about their limit")
    if said.margin_if_won is not None:
        yield Secret(kind=SecretKind.COST, value=said.margin_if_won, label="margin if we win")
    yield Secret(kind=SecretKind.COST, value=said.cost_to_go_on, label="cost of going on")


def _prices(belief: PriceBelief | None) -> tuple[Decimal, ...]:
    match belief:
        case None:
            return ()
        case AroundPrice(mean=mean):
            prices: tuple[float, ...] = (mean,)
        case OneOfPrices(prices=prices):
            pass
    return tuple(Decimal(repr(price)) for price in prices)


def _costs(deal: Deal) -> Iterator[Secret]:
    for line in deal.lines:
        if deal.side == "seller":
            label = f"cost of {line.title}"
            yield Secret(kind=SecretKind.COST, value=line.cost, label=label)
            yield Secret(kind=SecretKind.COST, value=line.cost * line.quantity, label=label)
        elif line.worth is not None:
            label = f"worth of {line.title}"
            yield Secret(kind=SecretKind.COST, value=line.worth, label=label)


def _limits(deal: Deal) -> Iterator[Secret]:
    for authority in deal.authority:
        label = f"limit of the {authority.role}"
        for amount in (authority.contract_value, authority.gives):
            if amount is not None:
                yield Secret(kind=SecretKind.LIMIT, value=amount, label=label)
        for limit in authority.limits:
            unit = _UNITS.get(deal.term(limit.term).kind, Unit.AMOUNT)
            for number in (limit.at_least, limit.at_most):
                if number is not None:
                    yield Secret(kind=SecretKind.LIMIT, value=number, unit=unit, label=label)


def _beliefs(deal: Deal) -> Iterator[Secret]:
    for amount in (deal.beliefs.surplus_on_table, deal.beliefs.scale):
        if amount is not None:
            yield Secret(kind=SecretKind.BELIEF, value=amount, label="belief about them")
    responses = deal.beliefs.responses
    stated = (responses.fight, responses.concede, responses.hold_package, responses.take_choice)
    for chance in (*deal.beliefs.available.values(), *stated):
        if chance is None:
            continue
        yield Secret(
            kind=SecretKind.BELIEF,
            value=Decimal(repr(chance)),
            unit=Unit.FRACTION,
            label="belief about them",
        )


def _need(deal: Deal) -> Iterator[Secret]:
    if deal.need is not None:
        for amount in (deal.need.quota, deal.need.expected):
            yield Secret(kind=SecretKind.NEED, value=amount, label="quota")


def _words(deal: Deal) -> Iterator[SecretWord]:
    for alternative in deal.alternatives:
        if _is_telling(alternative.name):
            yield SecretWord(
                kind=SecretKind.WALKAWAY, text=alternative.name, label="one of our alternatives"
            )
    for authority in deal.authority[1:]:
        yield SecretWord(kind=SecretKind.LIMIT, text=authority.role, label="a role above ours")
    for one in deal.stakeholders:
        if one.side == "us" and one.role == "economic" and one.name != deal.parties.sender:
            yield SecretWord(kind=SecretKind.LIMIT, text=one.name, label="who decides on our side")


def _deadline(deal: Deal) -> Iterator[SecretWord]:
    """The day up to which our other deals count, as people write it."""
    day = None if deal.pipeline is None else deal.pipeline.deadline
    for text in () if day is None else _as_written(day):
        yield SecretWord(kind=SecretKind.NEED, text=text, label="our deadline")


def _as_written(day: date) -> tuple[str, ...]:
    short, long = f"{day:%b}", f"{day:%B}"
    named = (f"{day.day} {month}" for month in dict.fromkeys((long, short)))
    turned = (f"{month} {day.day}" for month in dict.fromkeys((long, short)))
    return (day.isoformat(), f"{day.day}.{day.month}.{day.year}", *named, *turned)


def _other_deals(deal: Deal, walkaway: WalkawayValue) -> Iterator[SecretWord]:
    """Names of other deals, as far as nothing on this table is called the same."""
    public = " ".join(
        [
            deal.title,
            *(line.title for line in deal.lines),
            *(term.title for term in deal.terms),
            *(goal.text for goal in deal.goals),
            *(fact.text for fact in deal.facts),
        ]
    ).casefold()
    others = [one.title for one in walkaway.order if one.is_other]
    for title in others[:_MOST_NAMES]:
        if len(title) >= _SHORTEST_NAME and title.casefold() not in public:
            yield SecretWord(kind=SecretKind.WALKAWAY, text=title, label="another deal of ours")


def _is_telling(name: str) -> bool:
    """Whether a name can give something away; a single common word stands in any letter."""
    return len(name) > 2 and (name != name.lower() or " " in name or any(map(str.isdigit, name)))
