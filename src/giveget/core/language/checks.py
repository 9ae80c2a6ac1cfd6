"""May this text leave?"""

from collections.abc import Iterator

from giveget.core.language.leaks import find_leaks
from giveget.core.language.marking import mark, markers_of
from giveget.core.language.offer import OfferView, ReplyKind
from giveget.core.language.public import public
from giveget.core.language.reported import without_reports
from giveget.core.language.rules import rule
from giveget.core.language.scores import Scores, scores_of
from giveget.core.language.secret import Secrets
from giveget.core.language.tone import (
    HEARD,
    from_markers,
    from_scores,
    from_words,
    once,
    place,
)
from giveget.core.terms import Finding, TableView

_FREE = 0.5


def check_text(
    text: str, *, view: TableView, offer: OfferView | None, secrets: Secrets | None
) -> tuple[Finding, ...]:
    """Return everything that is wrong with a text before it goes to the other side.

    Args:
        text: what would be sent.
        view: the table as the other side may see it.
        offer: the answer behind the text; without it only the text and the table are looked at.
        secrets: what must stay home; without them only words that tell are looked for.

    Returns:
        Findings in the order of the text; those about the whole text come last. An error means
        that the text must not leave.

    Source: laws 5–7; B6.2, S4-13, S3-5, GS-11.
    """
    own = text if offer is None else without_reports(text, _quotes(offer), offer.questions)
    marked = mark(own)
    scores = scores_of(markers_of(marked))
    known = public(view, offer)
    found = [
        *from_markers(own, marked),
        *from_words(own, scores, known.shown),
        *find_leaks(text, known, secrets),
        *from_scores(scores),
        *([] if offer is None else _from_offer(scores, offer)),
    ]
    return tuple(sorted(once(found), key=place))


def _quotes(offer: OfferView) -> Iterator[str]:
    yield from (ask.quote for ask in (*offer.asks, *offer.offered, *offer.refused))


def _from_offer(scores: Scores, offer: OfferView) -> Iterator[Finding]:
    if offer.kind is ReplyKind.HOLD and not (offer.hold_reason and offer.hold_until):
        yield rule("GG250").found("the answer is held without a reason or without a day")
    if not offer.asks:
        return
    if not scores.of(*HEARD):
        yield rule("GG241").found("what they asked for is not acknowledged")
    if _is_contested(offer) and scores.autonomy < _FREE:
        yield rule("GG210").found(f"the text leaves no choice: autonomy {scores.autonomy:.2f}")


def _is_contested(offer: OfferView) -> bool:
    """Whether something they asked for stays unmet."""
    said_no = (ReplyKind.NO_BUT, ReplyKind.DROP_THE_ROPE, ReplyKind.WALK_AWAY)
    return offer.kind in said_no or bool(offer.refused)
