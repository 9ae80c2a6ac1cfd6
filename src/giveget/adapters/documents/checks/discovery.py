"""Can what is believed before a deal be reckoned with?"""

from __future__ import annotations

from decimal import Decimal

from giveget.adapters.documents.checks.ranges import check_range
from giveget.adapters.documents.content import Content
from giveget.adapters.documents.nodes import Steps
from giveget.adapters.documents.problems import instead, values
from giveget.adapters.documents.shapes.base import ChanceEstimate
from giveget.adapters.documents.shapes.instead import (
    DiscoveryShape,
    LimitBeliefShape,
    QuestionShape,
)
from giveget.core.terms.amounts import percent_label
from giveget.core.walkaway.believed import could_refuse
from giveget.core.walkaway.prizes import Atoms, Normal


def check_discovery(content: Content) -> None:
    """Report limits said by half, questions without an answer and impossible refusals."""
    written = content.parts.discovery
    if written is None:
        return
    for name in ("their_limit", "our_limit"):
        limit = getattr(written, name)
        if limit is not None:
            _check_limit(content, ("discovery", name), limit)
    for index, question in enumerate(written.questions):
        _check_question(content, ("discovery", "questions", index), question)
    _check_refused(content, written)


def check_pipeline(content: Content) -> None:
    """Report a pipeline that cannot be an alternative, and a margin the wrong way round."""
    head, written = content.parts.head, content.parts.pipeline
    if written is None:
        return
    if head is not None and head.side == "buyer":
        content.reading.report_key(instead.BUYERS_PIPELINE, ("pipeline",))
    if written.margin is not None:
        _check_margin(content, written.margin)


def _check_margin(content: Content, margin: ChanceEstimate) -> None:
    """Report a margin that leaves nothing of an amount, or a range the wrong way round."""
    path = ("pipeline", "margin")
    check_range(content, path, margin)
    if not margin.value:
        write = "the share of an amount that stays with us, such as 60%"
        content.reading.report(
            values.OUT_OF_RANGE, path, text="0%", problem="leaves nothing", write=write
        )


def _check_limit(content: Content, path: Steps, limit: LimitBeliefShape) -> None:
    report = content.reading.report_key
    stated = [name for name in ("mean", "deviation") if getattr(limit, name) is not None]
    if limit.one_of:
        if stated:
            report(instead.HALF_A_BELIEF, path, problem=f"has both one_of and {stated[0]}")
        total = sum((one.chance for one in limit.one_of), Decimal(0))
        if total != 1:
            shown = percent_label(total)
            report(instead.CHANCES_DO_NOT_ADD_UP, (*path, "one_of"), text=shown)
    elif len(stated) < 2:
        report(instead.HALF_A_BELIEF, path, problem="is not said with its spread")
    elif not limit.deviation:
        where = (*path, "deviation")
        content.reading.report(
            values.OUT_OF_RANGE, where, text="0", problem="is no spread", write="one above 0"
        )


def _check_refused(content: Content, written: DiscoveryShape) -> None:
    """Report refusals that what is believed of their limit leaves no room for (B3.6)."""
    head, limit = content.parts.head, written.their_limit
    if head is None or limit is None or written.bluff:
        return
    sign = -1 if head.side == "buyer" else 1
    before = _before(limit, sign)
    if before is None:
        return
    side, other = ("below", "above") if sign > 0 else ("above", "below")
    for index, price in enumerate(written.refused):
        if not could_refuse(before, sign * float(price), 0.0):
            content.reading.report(
                instead.IMPOSSIBLE_REFUSAL,
                ("discovery", "refused", index),
                text=f"{price:,f}",
                problem=f"their limit is believed to be there or {other}",
                side=side,
            )


def _before(limit: LimitBeliefShape, sign: int) -> Normal | Atoms | None:
    """Their limit as a seller sees it; None where it is not said completely."""
    if limit.one_of:
        if sum((one.chance for one in limit.one_of), Decimal(0)) != 1:
            return None
        prices = tuple(sign * float(one.price) for one in limit.one_of)
        return Atoms(prices, tuple(float(one.chance) for one in limit.one_of))
    if limit.mean is None or not limit.deviation:
        return None
    return Normal(sign * float(limit.mean), float(limit.deviation))


def _check_question(content: Content, path: Steps, question: QuestionShape) -> None:
    ways = [question.accuracy is not None, question.noise is not None]
    if sum(ways) != 1:
        problem = "has both accuracy and noise" if all(ways) else "has neither accuracy nor noise"
        content.reading.report_key(instead.NO_ANSWER, path, name=question.id, problem=problem)
