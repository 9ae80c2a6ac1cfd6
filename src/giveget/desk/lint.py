"""May this draft of ours leave, for this deal and in answer to this message?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any, Protocol

from giveget.core.language.deal_check import Bound, DealCheck
from giveget.core.language.figures import Measure
from giveget.core.language.lint.leaning import Hint
from giveget.core.language.linter import (
    AnsweredMessage,
    LintContext,
    Linted,
    fix_text,
    lint_text,
)
from giveget.core.terms import (
    AlternativeKind,
    Authority,
    Deal,
    Fact,
    Package,
    ScopeDetail,
    TableView,
    Term,
    TermKind,
    table_view,
)
from giveget.desk.roles import roles_of


class _Values(Protocol):
    """What packages are worth and cost."""

    def worth(self, package: Package) -> Any:
        """What the package is worth to each side."""

    def price(self, package: Package) -> Any:
        """Its public price."""


_BOUNDS: Mapping[TermKind, tuple[Measure, int, tuple[str, ...]]] = {
    TermKind.DISCOUNT: (
        Measure.PERCENT,
        100,
        ("off", "discount", "price", "reduc", "lower", "do "),
    ),
    TermKind.PAYMENT: (Measure.DAYS, 1, ("net", "payment", "pay", "days")),
    TermKind.PRICE: (Measure.AMOUNT, 1, ()),
}


def lint(
    text: str,
    deal: Deal | None = None,
    *,
    role: str = "",
    answers: AnsweredMessage | None = None,
    levels: Mapping[str, str] | None = None,
    hint: Hint | None = None,
) -> Linted:
    """Return verdict, kind, scores and findings of a draft.

    Args:
        text: what would be sent.
        deal: the deal it belongs to; figures, secrets and limits are checked with it.
        role: who writes; the lowest role of the playbook when empty.
        answers: the message that is answered; figures in it are theirs and no secret.
        levels: code of a rule → "off", "warn" or "error"; they go before those of the deal.
        hint: a second opinion on each sentence, heard where the rules are silent.

    Raises:
        NotFoundError: the playbook has no such role.

    Source: S4-7, S0-13, GS-11, law 6.
    """
    return lint_text(text, context_of(deal, role=role, answers=answers, levels=levels, hint=hint))


def fix(
    text: str,
    deal: Deal | None = None,
    *,
    role: str = "",
    answers: AnsweredMessage | None = None,
    levels: Mapping[str, str] | None = None,
    hint: Hint | None = None,
) -> str:
    """Return the draft with what can be mended safely mended, and without its comments.

    Arguments as for :func:`lint`. Mending twice changes nothing more.
    """
    return fix_text(text, context_of(deal, role=role, answers=answers, levels=levels, hint=hint))


def context_of(
    deal: Deal | None,
    *,
    role: str = "",
    answers: AnsweredMessage | None = None,
    levels: Mapping[str, str] | None = None,
    hint: Hint | None = None,
) -> LintContext:
    """Return what is known beside the text of a draft; arguments as for :func:`lint`."""
    if deal is None:
        return LintContext(answered=answers, levels=levels or {}, hint=hint)
    from giveget.core.value.valuation import Valuation  # these load the whole core
    from giveget.core.walkaway.of_deal import walkaway_of
    from giveget.desk.secrets import secrets_of

    own, _ = roles_of(deal, role)
    valuation = Valuation(deal, traded=True)
    walkaway = walkaway_of(valuation)
    return LintContext(
        deal=DealCheck(
            view=_view(deal, answers.text if answers else ""),
            secrets=secrets_of(deal, walkaway),
            bounds=() if own is None else tuple(_bounds(deal, own)),
            insincere=tuple(_insincere(deal, valuation, walkaway.value)),
        ),
        has_other_offer=any(one.kind is not AlternativeKind.COLLEAGUE for one in deal.alternatives),
        answered=answers,
        levels={**deal.lint, **(levels or {})},
        hint=hint,
    )


def _view(deal: Deal, said: str) -> TableView:
    """The table with everything that may be offered: figures of the menu are no inventions."""
    view = table_view(deal)
    menu = [
        option.label
        for term in deal.terms
        for index, option in enumerate(term.options)
        if term.may_offer(index)
    ]
    shown = "\n".join((*menu, *_totals(deal), said))
    return replace(view, facts=(*view.facts, Fact(id="menu", text=shown)))


def _totals(deal: Deal) -> Iterator[str]:
    """The total of the lines under each discount of the menu."""
    total = sum((one.quantity * one.price for one in deal.lines), Decimal(0))
    for term in deal.terms_of(TermKind.DISCOUNT):
        for option in term.options:
            if option.number is not None:
                yield f"{(total * (1 - option.number)).normalize():f} {deal.currency}"


def _bounds(deal: Deal, own: Authority) -> Iterator[Bound]:
    for limit in own.limits:
        kind = deal.term(limit.term).kind
        if kind not in _BOUNDS:
            continue
        measure, times, words = _BOUNDS[kind]
        yield Bound(
            measure=measure,
            label=f"limit of the {own.role} on {deal.term(limit.term).title}",
            words=words,
            at_least=None if limit.at_least is None else limit.at_least * times,
            at_most=None if limit.at_most is None else limit.at_most * times,
        )


def _insincere(deal: Deal, valuation: _Values, walkaway: float) -> Iterator[str]:
    """Words that leave open to go on without a line, where we would not. Source: S0-22."""
    terms = {t.detail.line: t for t in deal.terms if isinstance(t.detail, ScopeDetail)}
    for line in deal.lines:
        if line.from_them:
            continue
        term = terms.get(line.id)
        best = None if term is None else _best_without(deal, valuation, term)
        if best is None or best < walkaway:
            for words in dict.fromkeys((line.title, line.id.replace("_", " "))):
                yield from (f"without the {words}", f"without {words}", f"without our {words}")


def _best_without(deal: Deal, valuation: _Values, term: Term) -> float | None:
    """Our value of the best package without the line of a scope term; None where there is none."""
    if all(option.label != "out" for option in term.options):
        return None
    plain = deal.table.with_choices({term.id: "out"})
    packages = [plain]
    for other in deal.terms:
        taken = other.on_table.label == "out" and isinstance(other.detail, ScopeDetail)
        if taken and any(option.label == "in" for option in other.options):
            packages.append(plain.with_choices({other.id: "in"}))
    worths = [valuation.worth(one).ours for one in packages if valuation.price(one) > 0]
    return max(worths, default=None)
