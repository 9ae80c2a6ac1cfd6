"""May this draft leave, what kind of answer is it, and what would make it better?"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Protocol

from giveget.core.language.aside import without_asides
from giveget.core.language.family import Family
from giveget.core.language.hearing import Heard, hear
from giveget.core.language.late import late
from giveget.core.language.lexicon import is_loud
from giveget.core.language.lint.allowing import Allowance, allowances, without_comments
from giveget.core.language.lint.fold import Folded, fold
from giveget.core.language.lint.leaning import Hint
from giveget.core.language.lint.saying import holds, refuses
from giveget.core.language.marking import Marked, mark, markers_of
from giveget.core.language.rules import has_rule, rule
from giveget.core.language.scores import Scores, scores_of
from giveget.core.language.told import told_in_words
from giveget.core.language.tone import language_of
from giveget.core.terms import Finding, Severity

_GIVES = (Family.GIVE_VERB, Family.VAGUE_GIVE)
_OPEN = (Family.CHOICE, Family.PERMISSION_NO, Family.NO_SCRIPT, Family.OPTION_PAIR)
_FREE = 0.5
_SHORT_ANSWER = 12  # words; shorter than that answers no two questions (S1-9)
_BAND = (0.5, 1.5)  # of the words they write (S1-10)
_SHORTEST, _LONGEST = 25, 120  # words; no one counts below or up to these
_SHOUT = late(r"!{2,10}|(?<!\w)[A-Z]{4,20}(?: [A-Z]{2,20}){1,10}(?!\w)")
_WAYS_ON = late(r"\?|\binstead\b|\bcould\b|\bwhat we can\b|\bi can\b|\bwe can\b(?!')|\bor\b")


class Verdict(StrEnum):
    """What to do with a draft."""

    BLOCK = "block"
    WARN = "warn"
    OK = "ok"


class DraftKind(StrEnum):
    """What kind of answer a draft is. Source: S4-1, S4-23, S0-28."""

    CONCESSION = "CONCESSION"
    NEGOTIATION = "NEGOTIATION"
    DROP_ROPE = "DROP_ROPE"
    NO_BUT = "NO_BUT"
    HOLD = "HOLD"
    TALK = "TALK"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredMessage:
    """The message that a draft answers: how long, what it asks, whether it asks for anything."""

    words: int
    text: str = ""
    questions: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()


class DealChecks(Protocol):
    """What a deal adds to the language of a draft."""

    def findings(self, text: str, marked: tuple[Marked, ...], scores: Scores) -> Iterable[Finding]:
        """Everything about the text that needs the deal to be seen, and its language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LintContext:
    """What is known about the deal and the message behind a draft.

    Args:
        deal: checks against the deal, as :class:`~giveget.core.language.DealCheck` makes them.
        has_other_offer: whether a stored alternative stands behind a claim of one; None when
            no deal is known.
        answered: the message that is answered.
        levels: code → "off", "warn" or "error"; what stands in the rule where nothing is said.
        hint: a second opinion on each sentence, heard where the rules are silent.
    """

    deal: DealChecks | None = None
    has_other_offer: bool | None = None
    answered: AnsweredMessage | None = None
    levels: Mapping[str, str] = field(default_factory=dict)
    hint: Hint | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Linted:
    """What is to be said about a draft; places are those of the text as it came."""

    verdict: Verdict
    kind: DraftKind
    scores: Scores
    findings: tuple[Finding, ...]


def lint_text(text: str, context: LintContext | None = None) -> Linted:
    """Return verdict, kind, scores and findings of a draft.

    Args:
        text: what would be sent, with comments of :mod:`lint.allowing` where something is allowed.
        context: what is known beside the text.

    Source: S4-7, S0-13, GS-11, law 6.
    """
    context = context or LintContext()
    folded = fold(without_comments(text, same_length=True))
    marked = mark(folded.text)
    scores = scores_of(markers_of(marked))
    by_rules = (
        *without_asides(_checked(folded.text, marked, scores, context.deal), marked),
        *_of_manner(folded.text, marked, scores, context.answered),
    )
    heard = Heard(findings=by_rules)
    if context.hint is not None:
        heard = hear(folded.text, marked, by_rules, context.hint)
    found = [_moved(finding, folded) for finding in heard.findings]
    found += [
        rule("GG360").found("letters that are not what they look like", *span)
        for span in folded.hidden
    ]
    found = [_known_offer(one, context.has_other_offer) for one in found]
    found = [one for one in (_levelled(f, context.levels) for f in found) if one is not None]
    kept = tuple(sorted(_allowed(text, found), key=_place))
    kind = _kind(marked, scores, heard)
    return Linted(verdict=_verdict(kept), kind=kind, scores=scores, findings=kept)


def fix_text(text: str, context: LintContext | None = None) -> str:
    """Return the text with what can be mended safely mended, and without its comments.

    A change stays only if it brings no new finding; mending twice changes nothing more, unless a
    comment allowed something the first time.
    """
    context = context or LintContext()
    allowed = {code for one in allowances(text) for code in one.codes}
    text = without_comments(text, same_length=False)
    folded = fold(text)
    if folded.hidden:
        text = folded.text
    for _ in range(200):
        better = _better(text, context, allowed)
        if better is None:
            return text
        text = better
    return text


def _better(text: str, context: LintContext, allowed: set[str]) -> str | None:
    """The text with one finding less, or None when nothing can be mended."""
    from giveget.core.language.lint.mending import mend  # most texts are only looked at

    before = lint_text(text, context).findings
    for finding in before:
        if finding.start is None or finding.end is None or finding.code in allowed:
            continue
        changed = mend(finding.code, text, finding.start, finding.end)
        if changed is None or changed == text:
            continue
        after = lint_text(changed, context).findings
        if len(after) < len(before) and not _new(before, after):
            return changed
    return None


def _new(before: tuple[Finding, ...], after: tuple[Finding, ...]) -> set[str]:
    counts = {one.code: sum(f.code == one.code for f in before) for one in before}
    return {f.code for f in after if sum(g.code == f.code for g in after) > counts.get(f.code, 0)}


def _checked(
    text: str, marked: tuple[Marked, ...], scores: Scores, deal: DealChecks | None
) -> Iterable[Finding]:
    if deal is not None:
        return deal.findings(text, marked, scores)
    # Without a deal nothing is known of figures; what tells in words is found all the same.
    return (*language_of(text, marked, scores), *told_in_words(text))


def _of_manner(
    text: str, marked: tuple[Marked, ...], scores: Scores, answered: AnsweredMessage | None
) -> Iterator[Finding]:
    for match in _SHOUT().finditer(text) if is_loud(text) else ():
        yield rule("GG271").found(f"“{match.group()}” shouts", *match.span())
    refused = next((one for one in marked if refuses(one.small.text)), None)
    if refused is not None and not _goes_on(marked, scores):
        said = " ".join(text[refused.start : refused.end].split())
        yield rule("GG251").found(f"“{said}” leaves no other way", refused.start, refused.end)
    if answered is not None:
        yield from _of_answer(text, scores, answered)


def _goes_on(marked: tuple[Marked, ...], scores: Scores) -> bool:
    if scores.of(*_OPEN) or any(one.is_trade for one in marked):
        return True
    return any(_WAYS_ON().search(one.small.text) for one in marked)


def _of_answer(text: str, scores: Scores, answered: AnsweredMessage) -> Iterator[Finding]:
    words = len(text.split())
    questions = len(answered.questions)
    if questions >= 2 and words < _SHORT_ANSWER:
        yield rule("GG260").found(f"{questions} questions, answered in {words} words")
    elif answered.words * _BAND[0] > max(words, 0) and answered.words >= _SHORTEST:
        yield rule("GG262").found(f"{words} words in answer to {answered.words}")
    if words > max(_LONGEST, answered.words * _BAND[1]):
        yield rule("GG261").found(f"{words} words in answer to {answered.words}")
    if answered.asks and not scores.of(Family.ACKNOWLEDGEMENT, Family.AGREEMENT):
        yield rule("GG241").found("what they asked for is not acknowledged")
    if not answered.asks:
        for marker in scores.of(*_GIVES):
            said = " ".join(text[marker.start : marker.end].split())
            yield rule("GG106").found(f"“{said}”: nobody asked for it", marker.start, marker.end)


def _moved(finding: Finding, folded: Folded) -> Finding:
    if finding.start is None or finding.end is None:
        return finding
    start, end = folded.span(finding.start, finding.end)
    return replace(finding, start=start, end=end)


def _known_offer(finding: Finding, has_other_offer: bool | None) -> Finding:
    """A claim of another offer is a lie, unless an alternative is stored: then it is a leak."""
    if finding.code != "GG341" or not has_other_offer:
        return finding
    message = finding.message.replace(rule("GG341").title, rule("GG342").title)
    return rule("GG342").found(message, finding.start, finding.end)


def _levelled(finding: Finding, levels: Mapping[str, str]) -> Finding | None:
    match levels.get(finding.code):
        case "off":
            return None
        case "warn":
            return replace(finding, severity=Severity.WARNING)
        case "error":
            return replace(finding, severity=Severity.ERROR)
        case _:
            return finding


def _allowed(text: str, found: list[Finding]) -> Iterator[Finding]:
    comments = allowances(text)
    used: set[tuple[int, str]] = set()
    for finding in found:
        by = next((one for one in comments if one.reason and _covers(one, finding)), None)
        if by is None:
            yield finding
        else:
            used.add((by.start, finding.code))
    for one in comments:
        yield from _of_comment(one, used)


def _covers(one: Allowance, finding: Finding) -> bool:
    if finding.code not in one.codes:
        return False
    return finding.start is None or one.first <= finding.start <= one.last


def _of_comment(one: Allowance, used: set[tuple[int, str]]) -> Iterator[Finding]:
    span = one.start, one.end
    if not one.codes:
        yield rule("GG350").found("a comment that allows nothing", *span)
        return
    for code in one.codes:
        if not has_rule(code):
            yield rule("GG352").found(f"there is no rule {code}", *span)
        elif not one.reason:
            yield rule("GG350").found(f"{code} is allowed without a reason", *span)
        elif (one.start, code) not in used:
            yield rule("GG351").found(f"{code} is allowed, and not there", *span)


def _place(finding: Finding) -> tuple[bool, int, str]:
    return finding.start is None, finding.start or 0, finding.code


def _verdict(findings: tuple[Finding, ...]) -> Verdict:
    severities = {one.severity for one in findings}
    if Severity.ERROR in severities:
        return Verdict.BLOCK
    return Verdict.WARN if Severity.WARNING in severities else Verdict.OK


def _kind(marked: tuple[Marked, ...], scores: Scores, heard: Heard) -> DraftKind:
    """What kind of answer it is; a bare give makes it a concession whatever else stands there."""
    gives = any(
        marker.family in _GIVES
        for one in marked
        if one.start not in heard.doubted
        for marker in one.markers
    )
    if gives or heard.gives:
        return DraftKind.CONCESSION
    if any(refuses(one.small.text) for one in marked) and not _gives_way(marked):
        return DraftKind.NO_BUT if _goes_on(marked, scores) else DraftKind.TALK
    if heard.trades or any(one.is_trade for one in marked):
        return DraftKind.NEGOTIATION
    if any(holds(one.small.text) for one in marked):
        return DraftKind.HOLD
    return DraftKind.DROP_ROPE if scores.autonomy >= _FREE else DraftKind.TALK


def _gives_way(marked: tuple[Marked, ...]) -> bool:
    """Whether a trade is offered in the sentence that would refuse ("not unless you …")."""
    return any(one.is_trade and refuses(one.small.text) for one in marked)
