"""Which objections weigh most, and what do we say to them?"""

from __future__ import annotations

from giveget.core.language import AnsweredObjection
from giveget.desk.objections import ObjectionsResult
from giveget.doors.cli.pages.words import money
from giveget.doors.cli.paper.page import Column, Page, Paragraph, Row, Table, Tone, Toned, numbers


def objections_page(result: ObjectionsResult) -> Page:
    """Return the objections by weight and the answers to each with their scores."""
    tone = Tone.GOOD if result.valid == result.needed else Tone.CAREFUL
    told = (
        f"{result.valid} of {result.needed} answers leave them free, do not pull and give nothing"
    )
    return Page(
        title=result.title or "Objections",
        subtitle=result.currency,
        blocks=(_weights(result), *map(_answers, result.top), Paragraph(Toned(told, tone))),
    )


def _weights(result: ObjectionsResult) -> Table:
    return Table(
        name="objection",
        title="Objections by frequency and value",
        columns=(Column("objection"), *numbers("times", "value", "together")),
        rows=tuple(
            Row(
                str(number),
                (
                    one.objection.id,
                    str(one.objection.times),
                    money(float(one.objection.value)),
                    money(float(one.objection.weight)),
                ),
            )
            for number, one in enumerate(result.top, start=1)
        ),
    )


def _answers(one: AnsweredObjection) -> Table:
    return Table(
        name=f"answer to {one.objection.id}",
        title=f"When they say: {one.objection.id.replace('_', ' ')}",
        columns=(Column("say"), *numbers("tension", "autonomy", "concession")),
        rows=tuple(
            Row(
                str(number),
                (
                    phrase.text if phrase.is_valid else Toned(phrase.text, Tone.BAD),
                    f"{phrase.scores.tension:.3f}",
                    f"{phrase.scores.autonomy:.3f}",
                    f"{phrase.scores.concession:.3f}",
                ),
                "" if phrase.is_valid else "not said: it must leave a choice and give nothing",
            )
            for number, phrase in enumerate(one.phrases, start=1)
        ),
    )
