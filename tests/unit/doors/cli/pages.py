"""A page with a block of every kind, for the printers' tests."""

from __future__ import annotations

from giveget.doors.cli.paper.page import (
    Account,
    Card,
    Column,
    Fact,
    Facts,
    Letter,
    Notes,
    Page,
    Paragraph,
    Posting,
    Row,
    Table,
    Tone,
    Toned,
)

LETTER = "Hi Tom,\n\nI can do that <if> you & I agree → today.\n\nDana"

EVERYTHING = Page(
    title="Training & more",
    subtitle="licence-fee, in USD",
    blocks=(
        Facts(
            (
                Fact("price on the table", Toned("180,000.00", Tone.STRONG)),
                Fact("walk-away value", "45,600.00", "41,040.00 to 50,160.00"),
            )
        ),
        Table(
            name="ask",
            title="What they ask for",
            columns=(Column("ask"), Column("cost to us", is_number=True), Column("because")),
            rows=(
                Row("a1", (Toned("licence: in → out", Tone.STRONG), "106,451.61", ""), "“out”"),
                Row("a2", ("payment", "2,798.16", "two\nlines")),
            ),
            footer=Row("", ("together", "107,594.95", "")),
        ),
        Table(
            name="point",
            has_long_notes=True,
            columns=(Column("meets"), Column("gain", is_number=True)),
            rows=(Row("1", ("Nash", "12.00"), "discount 5%; payment net 45"),),
        ),
        Card(
            name="reply 1",
            title="YES-IF",
            badges=(Toned("61,964.50 over walk-away", Tone.GOOD), "ratio 3.43"),
            blocks=(
                Account(
                    gives=(Posting(title="payment", change="net 0 → net 60", amount="2,798.16"),),
                    gets=(
                        Posting(title="a case study", change="none → given", amount="7,000.00"),
                        Posting(title="introductions", change="", amount="2,600.00"),
                    ),
                    gives_total="2,798.16",
                    gets_total="9,600.00",
                ),
                Letter(LETTER),
                Notes("why", ("first reason", "second reason")),
            ),
        ),
        Paragraph(Toned("for your eyes only", Tone.CAREFUL)),
    ),
)
