"""Can what is believed before a deal be reckoned with?"""

from __future__ import annotations

from decimal import Decimal

from giveget.adapters.documents.checks.ranges import check_range
from giveget.adapters.documents.content import Content
from giveget.adapters.documents.nodes import Steps
from giveget.adapters.documents.problems import instead, values
from giveget.adapters.documents.shapes.base import ChanceEstimate
from giveget.adapters.documents.shapes.instead import (
    LimitBeliefShape,
    QuestionShape,
)
from giveget.core.terms.amounts import percent_label


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
    if written.refused:
        from giveget.adapters.documents.checks.refused import check_refused  # takes NumPy

        check_refused(content, written)


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


def _check_question(content: Content, path: Steps, question: QuestionShape) -> None:
    ways = [question.accuracy is not None, question.noise is not None]
    if sum(ways) != 1:
        problem = "has both accuracy and noise" if all(ways) else "has neither accuracy nor noise"
        content.reading.report_key(instead.NO_ANSWER, path, name=question.id, problem=problem)
