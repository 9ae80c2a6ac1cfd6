"""How does a test write down a history of moves, and how does Hypothesis draw one?"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from giveget.core.ledger import Item, Move, MoveKind, Outcome, Party, Proof, Result
from giveget.core.terms import Money, Package

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TODAY = date(2026, 6, 1)
PROOF = Proof(note="seen")


def usd(amount: str | int | Decimal) -> Money:
    return Money(Decimal(amount), "USD")


def give(name: str, cost: str | int, **more: Any) -> Item:
    return Item(id=name, term=more.pop("term", name), value_to_us=usd(-Decimal(cost)), **more)


def get(name: str, worth: str | int, **more: Any) -> Item:
    fields = {"term": name, "owner": "Ana", "due": date(2026, 5, 1), **more}
    return Item(id=name, value_to_us=usd(worth), **fields)


def exact(*amounts: str | int) -> tuple[Decimal, ...]:
    return tuple(map(Decimal, amounts))


def move(number: int, kind: MoveKind, **fields: Any) -> Move:
    at = fields.pop("at", START + timedelta(hours=number))
    return Move(deal=fields.pop("deal", "acme"), number=number, kind=kind, at=at, **fields)


def ask(number: int, cost: str | int = 12000, **fields: Any) -> Move:
    wanted = (give(f"ask{number}", cost, term="discount"),)
    return move(number, MoveKind.ASK, side=Party.THEM, gives=wanted, **fields)


def trade(number: int, cost: str | int, *worths: str | int, **fields: Any) -> Move:
    gets = tuple(get(f"get{number}.{i}", worth) for i, worth in enumerate(worths))
    return move(number, MoveKind.TRADE, gives=(give(f"give{number}", cost),), gets=gets, **fields)


def concession(number: int, cost: str | int, **fields: Any) -> Move:
    return move(
        number,
        MoveKind.CONCESSION,
        gives=(give(f"give{number}", cost),),
        by="Ben",
        reason="end of quarter",
        **fields,
    )


def delivery(number: int, item: str, share: str = "1", **fields: Any) -> Move:
    fields.setdefault("proof", PROOF)
    return move(number, MoveKind.DELIVERY, item=item, share=Decimal(share), **fields)


def correction(number: int, corrects: int, **fields: Any) -> Move:
    return move(
        number, MoveKind.CORRECTION, corrects=corrects, by="Ana", reason="typed wrongly", **fields
    )


# --------------------------------------------------------------------------- what Hypothesis draws

texts = st.text(max_size=12)
names = st.text(min_size=1, max_size=8).filter(lambda text: bool(text.strip()))
# Digits and scale are drawn apart so that 1, 1.00 and 1E+2 all occur.
amounts = st.builds(
    lambda digits, scale: Decimal(digits).scaleb(scale), st.integers(0, 10**12), st.integers(-12, 3)
)
days = st.dates(date(2020, 1, 1), date(2030, 1, 1))
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
times = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=zones)  # noqa: DTZ001


def items(prefix: str, sign: int, rich: bool) -> st.SearchStrategy[tuple[Item, ...]]:
    """One to three items: rich ones have every field, plain ones only what books need."""
    fields = _item_fields(sign) if rich else _plain_fields(sign)
    return st.lists(fields, min_size=1, max_size=3).map(
        lambda drawn: tuple(Item(id=f"{prefix}{i}", **one) for i, one in enumerate(drawn))
    )


def _plain_fields(sign: int) -> st.SearchStrategy[dict[str, Any]]:
    return st.integers(0, 10**6).map(
        lambda cents: {
            "term": f"term{cents % 3}",
            "value_to_us": Money(Decimal(sign * cents).scaleb(-2), "EUR"),
            "value_to_them": Money(Decimal(-sign * cents), "USD") if cents % 2 else None,
            "owner": "Ana",
            "due": date(2026, 5, 1 + cents % 28),
            "written": cents % 5 == 0,
        }
    )


def _item_fields(sign: int) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {
            "term": names,
            "before": texts,
            "after": texts,
            "value_to_us": amounts.map(lambda amount: Money(sign * amount, "EUR")),
            "value_to_them": st.none() | amounts.map(lambda amount: Money(-sign * amount, "USD")),
            "description": texts,
            "owner": names,
            "due": days,
            "approver": texts,
            "written": st.booleans(),
        }
    )


@st.composite
def moves(draw: st.DrawFn, number: int = 1, known: tuple[str, ...] = (), rich: bool = True) -> Move:
    """One valid move with this number; ``known`` are ids that may be delivered or lapse."""
    kinds = list(MoveKind)
    if number == 1:
        kinds = [MoveKind.ASK, MoveKind.OFFER, MoveKind.GET, MoveKind.CONCESSION, MoveKind.HOLD]
    elif not known:
        kinds = [kind for kind in kinds if kind not in (MoveKind.DELIVERY, MoveKind.LAPSE)]
    if not rich and number > 1:
        kinds += [MoveKind.TRADE, MoveKind.CORRECTION, MoveKind.CORRECTION]
    kind = draw(st.sampled_from(kinds))
    fields = draw(_common(number)) if rich else _plain(number)
    if kind is MoveKind.CORRECTION:
        fields |= {"corrects": draw(st.integers(1, number - 1)), "by": "Ana", "reason": "typo"}
        fields["refers_to"] = None
        content = draw(
            st.sampled_from([None, MoveKind.TRADE, MoveKind.CONCESSION, MoveKind.GET, MoveKind.ASK])
        )
        fields["becomes"] = content
    else:
        content = kind
    if content is not None:
        fields |= draw(_content(content, number, known, rich))
    return Move(number=number, kind=kind, **fields)


def _common(number: int) -> st.SearchStrategy[dict[str, Any]]:
    earlier = st.integers(1, number - 1) if number > 1 else st.none()
    return st.fixed_dictionaries(
        {
            "deal": st.just("acme"),
            "at": times,
            "side": st.sampled_from(list(Party)),
            "by": names,
            "quote": texts,
            "source": texts,
            "reason": names,
            "escalated_to": texts,
            "key": texts,
            "refers_to": st.none() | earlier,
        }
    )


def _plain(number: int) -> dict[str, Any]:
    at = START + timedelta(hours=number)
    return {"deal": "acme", "at": at, "by": "Ben", "reason": "because", "refers_to": None}


@st.composite
def _content(
    draw: st.DrawFn, kind: MoveKind, number: int, known: tuple[str, ...], rich: bool
) -> dict[str, Any]:
    gives = draw(items(f"give{number}.", -1, rich))
    gets = draw(items(f"get{number}.", 1, rich))
    match kind:
        case MoveKind.ASK:
            return {"gives": gives, "side": Party.THEM}
        case MoveKind.OFFER | MoveKind.COUNTER:
            pairs = draw(st.dictionaries(names, texts, max_size=3))
            return {"package": Package.of(pairs), "gives": gives, "gets": gets}
        case MoveKind.ACCEPT | MoveKind.REFUSE:
            proof = draw(st.sampled_from([None, PROOF]))
            return {"refers_to": draw(st.integers(1, number - 1)), "proof": proof}
        case MoveKind.HOLD:
            return {"until": draw(days)}
        case MoveKind.GET:
            return {"gets": gets}
        case MoveKind.CONCESSION:
            return {"gives": gives}
        case MoveKind.GIVE | MoveKind.TRADE:
            return {"gives": gives, "gets": (_covering(gives, f"get{number}.0"), *gets[1:])}
        case MoveKind.DELIVERY:
            share = draw(st.sampled_from(["1", "0.5", "0.25", "1.0"]))
            item = draw(st.sampled_from(known))
            return {"item": item, "share": Decimal(share), "proof": PROOF}
        case MoveKind.LAPSE:
            return {"item": draw(st.sampled_from(known))}
        case _:
            lesson = {"tactic": "t", "failed": "f", "next_change": "n"}
            result = draw(st.sampled_from(list(Result)))
            return {"outcome": Outcome(result=result, **lesson)}


def _covering(gives: tuple[Item, ...], name: str) -> Item:
    cost = sum((one.value_to_us.amount for one in gives if one.value_to_us), Decimal(0))
    worth = Money(abs(cost), "EUR")
    return Item(id=name, term="cover", value_to_us=worth, owner="Ana", due=date(2026, 5, 1))


@st.composite
def histories(draw: st.DrawFn, longest: int = 8) -> list[Move]:
    """A deal's moves that the books accept; ids of struck-out items are no longer named."""
    drawn: list[Move] = []
    kept: dict[int, tuple[str, ...]] = {}
    place: dict[int, int] = {}
    for number in range(1, draw(st.integers(1, longest)) + 1):
        known = tuple(name for ids in kept.values() for name in ids)
        one = draw(moves(number, known, rich=False))
        drawn.append(one)
        spot = number
        if one.corrects is not None:
            spot = place[number] = place.get(one.corrects, one.corrects)
        booked = one.stands_as in (
            MoveKind.GIVE,
            MoveKind.GET,
            MoveKind.TRADE,
            MoveKind.CONCESSION,
        )
        kept[spot] = tuple(item.id for item in (*one.gives, *one.gets)) if booked else ()
    return drawn
