"""What do the placeholders of a phrase stand for in this answer?"""

from collections.abc import Iterable
from dataclasses import replace

from giveget.core.language.offer import ChangeView, ChoiceView, OfferView
from giveget.core.language.reported import gives_orders_to_a_machine, reported
from giveget.core.language.tone import check_language
from giveget.core.language.wording import heard
from giveget.core.language.wording.actions import as_action, merged
from giveget.core.language.wording.goals import goal_of, wanted
from giveget.core.language.wording.labels import (
    amount,
    an,
    capitalised,
    clause,
    day,
    is_charged,
    listed,
    question,
    the,
    with_currency,
)
from giveget.core.language.wording.move import Actor
from giveget.core.language.wording.people import first_name, formal_name, full_name
from giveget.core.language.wording.things import as_thing
from giveget.core.terms import Parties, Side, TableView, TermKind

_MOST_CONCERNS = 2
_RATES = {"hour": "hourly", "day": "daily", "week": "weekly", "month": "monthly"}


def values_of(view: TableView, offer: OfferView) -> dict[str, str]:
    """Return what every placeholder says; empty where there is nothing to say."""
    kept = listed(heard.kept(view, offer))
    quoted = heard.quoted(offer)
    reason = clause(offer.reason.text) if offer.reason else ""
    asked = _asked(offer)
    because = offer.hold_reason.strip().rstrip(".")
    is_aim = because.lower().startswith("to ")
    contact, formal = _names(view, offer)
    query = _query(offer)
    return {
        "contact": contact,
        "formal": formal,
        "hello": offer.mail.greeting or "Hi",
        "sender": view.sender,
        "us": "" if view.us == Parties().us else view.us,
        "them": "" if view.them == Parties().them else view.them,
        "goal": goal_of(offer.goal or ""),
        "want": wanted(offer.goal or ""),
        "wishes": listed(heard.wishes(view, offer)),
        "offered": listed(heard.offered(view, offer)),
        "quoted": quoted,
        "Quoted": capitalised(quoted),
        "topics": listed(heard.topics(view, offer)),
        "kept": kept,
        "Kept": capitalised(kept),
        "concern": " and that ".join(offer.mail.concerns[:_MOST_CONCERNS]),
        "Their_question": _their_question(offer),
        "query": query,
        "answer_by": day(offer.mail.answer_by) if query and offer.mail.answer_by else "",
        "gives": _we(view, offer.gives),
        "gets": _you_of(view, offer),
        "gains": _things(view, offer.gets),
        "reason": reason,
        "Reason": capitalised(reason),
        "price": amount(offer.price),
        "asked": listed([the(title) for title in asked]),
        "charge": _charge(view, asked),
        "question": _questions(offer),
        "hold_reason": "" if is_aim else clause(because),
        "To": capitalised(because) if is_aim else "",
        "until": day(offer.hold_until) if offer.hold_until else "",
        "count": {2: "two", 3: "three"}.get(len(offer.choices), ""),
    }


def _names(view: TableView, offer: OfferView) -> tuple[str, str]:
    """How they are addressed: the first name, or the name with what makes it formal."""
    formal = formal_name(view.contact)
    if offer.mail.is_formal and not formal and " " in view.contact:
        return "", full_name(view.contact)
    return first_name(view.contact), formal


def _query(offer: OfferView) -> str:
    """What their questions are called where they are not repeated."""
    match len(offer.mail.questions):
        case 0:
            return ""
        case 1:
            return "your question"
        case _:
            return "your questions"


def _their_question(offer: OfferView) -> str:
    """Their one question as "You asked whether …", where it can be said that way and is clean."""
    if len(offer.mail.questions) != 1:
        return ""
    clause = reported(offer.mail.questions[0])
    if "“" in clause or any(letter.isdigit() for letter in clause) or check_language(clause):
        return ""
    return capitalised(clause)


def choice_values(view: TableView, offer: OfferView, choice: ChoiceView) -> dict[str, str]:
    """Return what the placeholders about one choice say."""
    asked = _asked(offer)
    also = [the(title) for title in choice.lines_out[1:] if title not in asked]
    return {
        "also_out": listed(also),
        "instead": listed([_as_theirs(title) for title in choice.lines_in]),
        "terms": _terms(view, choice),
        "choice_price": amount(choice.price),
        "gives": _we(view, choice.gives),
        "gets": _you(view, choice.gets),
        "changes": _things(view, choice.changes),
    }


def _we(view: TableView, changes: Iterable[ChangeView]) -> str:
    return _actions(view, changes, Actor(view.side, is_writer=True))


def _you(view: TableView, changes: Iterable[ChangeView]) -> str:
    other = Side.BUYER if view.side is Side.SELLER else Side.SELLER
    return _actions(view, changes, Actor(other, is_writer=False))


def _you_of(view: TableView, offer: OfferView) -> str:
    """What they do for it; what they have offered themselves comes first."""
    theirs = {(ask.title, ask.to) for ask in offer.offered}
    own = [get for get in offer.gets if (get.title, get.after) in theirs]
    rest = [get for get in offer.gets if get not in own]
    if not (own and rest):
        return _you(view, offer.gets)
    return f"{_you(view, own)}, as you offered, and also {_you(view, rest)}"


def _actions(view: TableView, changes: Iterable[ChangeView], actor: Actor) -> str:
    moved = [_in_currency(view, change) for change in changes]
    return listed(merged(_named(view, change, as_action(change, actor)) for change in moved))


def _things(view: TableView, changes: Iterable[ChangeView]) -> str:
    moved = [_in_currency(view, change) for change in changes]
    return listed([_named(view, change, as_thing(change, view.side)) for change in moved])


def _in_currency(view: TableView, change: ChangeView) -> ChangeView:
    """A price they named stands among the discounts as they wrote it ("5000 off")."""
    if change.kind != TermKind.DISCOUNT:
        return change
    before = with_currency(change.before, view.currency)
    return replace(change, before=before, after=with_currency(change.after, view.currency))


def _named(view: TableView, change: ChangeView, said: str) -> str:
    """Add the term's name where the deal has two terms of the kind and the words hide which."""
    is_unclear = sum(term.kind == change.kind for term in view.terms) > 1
    return f"{said} ({change.title})" if is_unclear and change.title not in said else said


def _asked(offer: OfferView) -> list[str]:
    """Titles of what they want taken out; of the open choice where they named none."""
    titles = [ask.title for ask in heard.asked_for(offer)]
    opened = [title for choice in offer.choices for title in choice.lines_out[:1]]
    return titles or opened[:1]


def _charge(view: TableView, titles: list[str]) -> str:
    """``a licensing fee`` or ``for the licence``; nothing where we are not the ones who charge."""
    if view.side is Side.BUYER or not titles:
        return ""
    if len(titles) == 1 and is_charged(titles[0]):
        return an(titles[0])
    return f"for {listed([the(title) for title in titles])}"


def _questions(offer: OfferView) -> str:
    asked = [one for one in offer.questions if not gives_orders_to_a_machine(one)]
    first, *others = asked or [""]
    rest = [capitalised(question(other)) for other in others]
    return " ".join(said for said in (question(first), *rest) if said)


def _as_theirs(title: str) -> str:
    """A line of theirs, named from where they sit: "customer programme" is "your own …"."""
    for whose in ("customer's ", "customer ", "supplier's ", "their own ", "their "):
        if title.lower().startswith(whose):
            return f"your own {title[len(whose) :].removeprefix('own ')}"
    return an(title)


def _terms(view: TableView, choice: ChoiceView) -> str:
    """On which rates the choice is delivered; nothing to say for a buyer."""
    if view.side is Side.BUYER:
        return ""
    ours = [line for line in view.lines if line.price > 0 and not line.from_them]
    units = {line.unit for line in ours if line.title not in choice.lines_out and line.unit}
    rate = _RATES.get(units.pop()) if len(units) == 1 else None
    return f"at our {rate} rate" if rate else "at our usual rates"
