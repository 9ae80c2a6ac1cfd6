"""What do they say they do not want, or cannot give?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.force import Cue
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.matching import matched_term
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.patterns import compiled
from giveget.core.language.reading.sieve import sifted
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.terms import AskKind, ChoiceDetail, Term, TermKind

_NONE = (
    r"\W*(?:and |but |so |also )*no (?!problem|issue|objection|concern|comment|change|need|"
    r"worries|rush|longer|question|doubt)"
)
_UNABLE = (
    r"\b(?:we|i|our [a-z]+|they|legal|management)(?: really| simply| just)? (?:can't|cannot|"
    r"can not|won't|will not|(?:are|am) (?:unable|not able|not allowed|not willing) to|"
    r"aren't (?:able|allowed|willing) to|may not|never) (?!mind|object|wait)[a-z]+|"
    r"\b(?:we're|i'm) (?:unable|not able|not allowed|not willing) to\b|"
    r"\b(?:not|no longer) interested in\b|\b(?:is|are) off the table\b|"
    r"\b(?:is|are) not (?:possible|an option|going to happen)\b|\bwon't be possible\b"
)
# With one of these it is no refusal but a condition, a bound, or fine.
_BUT_FOR = (
    r"\b(?:unless|without|until|before|only if|more than|beyond|longer than|if you|"
    r"(?:no|not an?|isn't an?) (?:\w+ )?(?:problem|issue|objection|concern|obstacle|topic))s?\b"
)
_EMPTY = frozenset({"none", "out", "no", "open"})
_NAMED = 0.5  # how surely words name a term
# What they give us: not being able to is a refusal, not a wish.
_GIVEN = frozenset({AskKind.LENGTH, AskKind.VOLUME, AskKind.BILLING, AskKind.REFERENCE})
_DENYING = frozenset({Force.DENIAL, Force.REFUSAL})


def refuses(text: str, clause: Clause, cue: Cue | None, sentence: tuple[int, int]) -> bool:
    """Whether a clause says that something is not wanted or cannot be given."""
    is_denied = cue is not None and cue.force in _DENYING
    if not is_denied:
        if cue is not None and cue.force in (Force.HYPOTHESIS, Force.REPORT, Force.RIVAL):
            return False
        where = (text, clause.start, clause.end, clause.lets)
        if not sifted(_NONE).match(*where) and not sifted(_UNABLE).search(*where):
            return False
    return compiled(_BUT_FOR).search(text, clause.start, sentence[1]) is None


def refused_terms(
    clause: Clause, found: tuple[Mention, ...], vocabulary: Vocabulary
) -> tuple[str, ...]:
    """The ids of the terms that a refusing clause names. Source: S0-25.

    A term with something on the table that they want changed is asked for, not refused.
    """
    named = (vocabulary.deal.term(t) for t in _named(clause, vocabulary)) if vocabulary.deal else ()
    terms = [term.id for term in named if _is_empty(term)]
    for mention in found:
        term = matched_term(mention, clause.words, vocabulary).term
        is_given = mention.kind in _GIVEN or (term is not None and term.kind is TermKind.PREPAY)
        if term is not None and (_is_empty(term) or (is_given and _has_value(mention))):
            terms.append(term.id)
    return tuple(dict.fromkeys(terms))


def is_asked_too(mention: Mention, term: Term) -> bool:
    """Whether a refused term is asked for as well: what they refuse is what is on the table."""
    if _is_empty(term):
        return False
    table = term.on_table
    if mention.to is not None:
        return mention.to == table.label
    return mention.amount is None or mention.amount.value == table.number


def _named(clause: Clause, vocabulary: Vocabulary) -> Iterator[str]:
    for one in vocabulary.named(clause.words):
        term = one.term or vocabulary.scope_term(one.line)
        if term and one.score >= _NAMED:
            yield term


def _has_value(mention: Mention) -> bool:
    return mention.amount is not None or mention.to is not None


def _is_empty(term: Term) -> bool:
    """Whether nothing of it is on the table yet."""
    match term.detail:
        case ChoiceDetail(to_us=to_us, to_them=to_them):
            return to_us[term.table] == Decimal(0) == to_them[term.table]
        case _:
            is_nothing = term.on_table.label in _EMPTY
            return is_nothing and term.kind not in (TermKind.UPLIFT_CAP, TermKind.LIABILITY)
