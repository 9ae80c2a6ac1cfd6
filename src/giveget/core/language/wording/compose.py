"""In which order does an answer say what it has to say?

Acknowledge first, then at most one reason, then the trade or the choice, and leave the end open
(S0-26, S4-6, S3-5).
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from giveget.core.language.family import Family
from giveget.core.language.framing import Frame, best_frame, frames_of
from giveget.core.language.offer import ChoiceView, OfferView, ReplyKind
from giveget.core.language.scores import score
from giveget.core.language.wording.fill import Filler
from giveget.core.language.wording.heard import has_more, is_about_price, is_part
from giveget.core.language.wording.labels import amount
from giveget.core.language.wording.values import choice_values, values_of
from giveget.core.terms import TableView

Paragraphs = list[list[str]]

_BAND = 1.5  # times their words
_FRAME = 8  # words of the greeting and the signature


def compose(view: TableView, offer: OfferView, variant: int) -> str:
    """Return the whole text of an answer; a short one where they write short messages."""
    mail = offer.mail
    fill = Filler(
        values=values_of(view, offer),
        phrases=view.phrases,
        variant=variant + (offer.turn or 0 if mail.seed else 0),
        seed=mail.seed,
        ours=mail.ours,
    )
    text = _letter(view, offer, fill)
    if mail.words and len(text.split()) > longest(mail.words):
        return _letter(view, offer, replace(fill, is_brief=True))
    return text


def longest(words: int) -> int:
    """How many words an answer to a message of so many words should have at most.

    Source: S1-10.
    """
    return round(words * _BAND) + _FRAME


def _letter(view: TableView, offer: OfferView, fill: Filler) -> str:
    paragraphs = [
        [fill.say("greeting")],
        *_body(view, offer, fill),
        [fill.say("signature")],
    ]
    said = (" ".join(sentence for sentence in part if sentence) for part in paragraphs)
    return "\n\n".join(part for part in said if part) + "\n"


def _body(view: TableView, offer: OfferView, fill: Filler) -> Paragraphs:
    match offer.kind:
        case ReplyKind.YES_IF:
            return _trade(view, offer, fill, "yes_if")
        case ReplyKind.NO_BUT:
            return _trade(view, offer, fill, "no_but")
        case ReplyKind.DROP_THE_ROPE:
            return _drop_the_rope(view, offer, fill)
        case ReplyKind.HOLD:
            return _hold(offer, fill)
        case ReplyKind.WALK_AWAY:
            return _walk_away(offer, fill)
        case ReplyKind.LISTEN:
            return _listen(offer, fill)
        case _:
            assert_never(offer.kind)


def _opening(offer: OfferView, fill: Filler) -> list[str]:
    """Their goal, what they offered, what they asked for: each only where there is one."""
    said = [fill.say("goal") if leads_with_goal(offer, fill) else ""]
    if offer.second_turn and offer.kind is ReplyKind.DROP_THE_ROPE:
        return [*said, fill.say("acknowledge.second")]
    return [*said, *_heard(offer, fill), fill.say("acknowledge.concern")]


def leads_with_goal(offer: OfferView, fill: Filler) -> bool:
    """Whether their goal stands first: always, but for a short answer that meets an ask.

    What they did not ask for needs their own goal as its frame (S3-8, S3-9).
    """
    return not fill.is_brief or offer.kind is ReplyKind.NO_BUT


def _heard(offer: OfferView, fill: Filler) -> list[str]:
    turn = fill if fill.seed else fill.turned(_turn_of(offer))
    said = []
    if fill.values["offered"]:
        said.append(turn.say("acknowledge.offered"))
    elif offer.kind is ReplyKind.YES_IF and offer.gets and not offer.gives:
        said.append(fill.say("acknowledge.offer"))
    elif fill.values["wishes"] or not fill.values["quoted"]:
        about_price = fill.values["wishes"] and is_about_price(offer)
        said.append(turn.say("acknowledge.price" if about_price else "acknowledge"))
    else:
        return [turn.say("acknowledge.quoted")]
    return [*said, turn.say("acknowledge.also")]


def _turn_of(offer: OfferView) -> int:
    """A number that differs among the answers to one message, so that they begin differently."""
    if offer.turn is not None:
        return offer.turn
    return list(ReplyKind).index(offer.kind) + len(offer.gives) + len(offer.gets)


def _trade(view: TableView, offer: OfferView, fill: Filler, kind: str) -> Paragraphs:
    opening, kept = [*_opening(offer, fill), fill.say("reason")], fill.say(f"{kind}.kept")
    if len(offer.choices) > 1:
        middle = [[kept], [_choices(view, offer, fill)], *_asked_of_us(offer, fill)]
        return [opening, *middle, [_close(offer, fill, "choices")]]
    moves = _moves(offer, fill, kind)
    return [
        opening,
        [*((moves, kept) if kind == "yes_if" else (kept, moves)), fill.say("price")],
        [_by_their_measure(offer, fill)],
        *_asked_of_us(offer, fill),
        [_close(offer, fill)],
    ]


def _by_their_measure(offer: OfferView, fill: Filler) -> str:
    """A proposal that would stand as nothing but our idea is handed to their own measure (S3-9)."""
    if not offer.gives or best_frame(frames_of(offer)) is not Frame.OURS:
        return ""
    return fill.say("measure")


def _asked_of_us(offer: OfferView, fill: Filler) -> Paragraphs:
    """Their questions are answered or promised with a day (S1-9); then come ours."""
    talk = fill.say("answer.talk") if offer.mail.wants_to_talk else ""
    return [[talk, fill.say("answer.later")], [fill.say("questions")]]


def _close(offer: OfferView, fill: Filler, of: str = "") -> str:
    """The first answer makes a no easy and brings the words for it; later ones do so no more.

    Source: S3-14, S3-17, GS-16.
    """
    usual, first = (f"{of}.close", f"{of}.first") if of else ("close", "close.first")
    is_first = offer.mail.seed and not _had_permission(offer.mail.ours)
    return fill.say(first if is_first and usual not in fill.phrases else usual)


def _had_permission(ours: Sequence[str]) -> bool:
    return any(score(text).of(Family.PERMISSION_NO, Family.NO_SCRIPT) for text in ours)


def _moves(offer: OfferView, fill: Filler, kind: str) -> str:
    if offer.gives:
        if kind == "no_but" and offer.goal and leads_with_goal(offer, fill):
            return fill.say("no_but.toward_goal")
        is_partly = kind == "yes_if" and is_part(offer)
        return fill.say("yes_if.part" if is_partly else f"{kind}.trade")
    if offer.gets:
        return fill.say("yes_if.accept" if kind == "yes_if" else "no_but.ask")
    return fill.say("no_but.open")


def _choices(view: TableView, offer: OfferView, fill: Filler) -> str:
    """Equal offers side by side, each on a line of its own."""
    is_partly = offer.kind is ReplyKind.YES_IF and is_part(offer)
    lines = [fill.say("choices.part" if is_partly else "choices.intro")]
    for letter, choice in zip("ABC", offer.choices, strict=False):
        slot = "choices.table"
        if choice.gives:
            slot = "choices.trade"
        elif choice.changes or choice.gets:
            slot = "choices.changes"
        lines.append(fill.say(slot, letter=letter, **choice_values(view, offer, choice)))
    return "\n".join(lines)


def _drop_the_rope(view: TableView, offer: OfferView, fill: Filler) -> Paragraphs:
    table = next((c.price for c in offer.choices if _is_table(c)), offer.price)
    open_choices = [choice for choice in offer.choices if not _is_table(choice)]
    slot = "drop_the_rope.second_table" if offer.second_turn else "drop_the_rope.table"
    kept = fill.say(slot, table_price=amount(table))
    opening = _opening(offer, fill)
    choice = _open_choice(view, offer, fill, open_choices)
    # Beside an open choice a reason would pull; it waits until they come back without a use for
    # the choice.
    reason = "" if choice else _reason_for(fill)
    return [
        [*opening, reason],
        [*choice, kept],
        [_others(offer, fill)],
        *_asked_of_us(offer, fill),
        [fill.say("drop_the_rope.close")],
    ]


def _others(offer: OfferView, fill: Filler) -> str:
    """What becomes of the asks beside the one that is left open to them."""
    if not has_more(offer):
        return ""
    return fill.say("drop_the_rope.kept") or fill.say("drop_the_rope.others")


def _reason_for(fill: Filler) -> str:
    """The one reason; a fact that argues already ("because …") gets no "that's why" on top."""
    if {"because", "since", "why"} & set(fill.values["reason"].split()):
        return fill.say("reason")
    return fill.say("reason.charge") or fill.say("reason.part")


def _open_choice(
    view: TableView, offer: OfferView, fill: Filler, choices: Sequence[ChoiceView]
) -> list[str]:
    """The free choice: without it, what falls away with it, and what they could bring instead."""
    said = [fill.say("drop_the_rope.choice")] if choices else []
    for choice in choices:
        values = choice_values(view, offer, choice)
        said.append(fill.say("drop_the_rope.closure", **values))
        slot = "substitute" if choice.lines_in else "choice_price"
        said.append(fill.say(f"drop_the_rope.{slot}", **values))
    return said


def _is_table(choice: ChoiceView) -> bool:
    return not (choice.changes or choice.lines_out or choice.lines_in)


def _hold(offer: OfferView, fill: Filler) -> Paragraphs:
    return [
        [*_opening(offer, fill), fill.say("reason")],
        [fill.say("hold.time")],
        [fill.say("answer.talk") if offer.mail.wants_to_talk else "", fill.say("questions")],
        [fill.say("hold.close")],
    ]


def _walk_away(offer: OfferView, fill: Filler) -> Paragraphs:
    return [
        [*_opening(offer, fill), fill.say("reason")],
        [fill.say("walk_away.message")],
        [fill.say("walk_away.door"), fill.say("walk_away.close")],
    ]


def _listen(offer: OfferView, fill: Filler) -> Paragraphs:
    """Words without an ask: they are heard, may leave, and are asked an open question (S4-6)."""
    talk = fill.say("answer.talk") if offer.mail.wants_to_talk else ""
    heard = _heard(offer, fill) if offer.asks else [fill.say("listen.heard")]
    # Who has asked for something, or for a talk, is not shown the door.
    way_out = "listen.next" if offer.asks else "listen.way_out"
    return [
        [*heard, fill.say("listen.concern")],
        [talk, fill.say("answer.later")],
        ["" if talk else fill.say(way_out)],
        [fill.say("questions") or fill.say("listen.question")],
    ]
