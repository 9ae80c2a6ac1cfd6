"""Which numbers and words of a deal must never reach the other side?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from giveget.core.language import Secret, SecretKind, Secrets, SecretWord, Unit
from giveget.core.terms import Deal, TermKind
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
                _costs(deal),
                _limits(deal),
                _beliefs(deal),
                _need(deal),
            )
            for secret in numbers
            if secret.value != 0
        ),
        words=(*_words(deal), *_other_deals(deal, walkaway)),
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
