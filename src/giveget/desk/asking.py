"""May this question be put to the other side?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from giveget.core.language import SecretKind, Secrets, check_text
from giveget.core.terms import Deal, Finding, Inquiry, Severity, TableView, Where, table_view

# A figure inside a question claims nothing, so that it may stand nowhere else.
_STANDS_NOWHERE = "GG320"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """A question that is not asked because of its words.

    Args:
        inquiry: the question.
        findings: what its words would tell, each with the file and the field.
    """

    inquiry: Inquiry
    findings: tuple[Finding, ...]


def words_of(inquiry: Inquiry) -> str:
    """Return a question as it is put to them: its text, or else its name."""
    return inquiry.text or inquiry.id.replace("_", " ")


def withheld_of(deal: Deal, secrets: Secrets, source: str) -> tuple[Withheld, ...]:
    """Return the questions of a deal whose words would tell something of ours, or do wrong.

    They pass the same check as replies. The price a yes or no is about has to be named, so it may
    be one we believe of them; ours it must not be.

    Args:
        deal: the deal.
        secrets: everything of ours.
        source: name of its file, for the findings.

    Source: laws 5 and 6; S3-4.
    """
    if deal.discovery is None:
        return ()
    view = table_view(deal)
    found = []
    for number, inquiry in enumerate(deal.discovery.inquiries):
        where = Where(source=source, field=f"discovery.questions.{number}.text")
        findings = _checked(inquiry, view, secrets, where)
        if findings:
            found.append(Withheld(inquiry=inquiry, findings=findings))
    return tuple(found)


def _checked(
    inquiry: Inquiry, view: TableView, secrets: Secrets, where: Where
) -> tuple[Finding, ...]:
    own = _without_its_price(secrets, inquiry)
    return tuple(
        replace(
            one,
            where=where,
            message=f"question {inquiry.id}: {one.message}",
            hint="Ask without it; the other side hears this.",
        )
        for one in check_text(words_of(inquiry), view=view, offer=None, secrets=own)
        if one.severity is Severity.ERROR and one.code != _STANDS_NOWHERE
    )


def _without_its_price(secrets: Secrets, inquiry: Inquiry) -> Secrets:
    if inquiry.above is None:
        return secrets
    named = Decimal(repr(inquiry.above))
    return replace(
        secrets,
        numbers=tuple(
            one
            for one in secrets.numbers
            if one.kind is not SecretKind.BELIEF or one.value != named
        ),
    )
