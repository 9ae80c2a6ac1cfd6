"""What do we say when an objection comes, so that the rope is dropped and nothing is given?

Every phrase is scored before it counts: it must leave the reader free, must not pull, and must
give nothing away.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from giveget.core.language.phrases import read_bank
from giveget.core.language.rules import rule
from giveget.core.language.scores import Scores, score
from giveget.core.language.tone import check_language
from giveget.core.terms import Finding, Objection, Severity, Where

LEAST_FREE, MOST_TENSION = 0.5, 0.2
ENOUGH = 2
"""Phrases per objection."""

# Signs in the name of an objection, and the two answers to it; the last pair answers all others.
_BANK = """
[price budget expensive cost discount money]
You may be right about the price. Would you prefer to look at a smaller package, or at what could
  come back for a lower price?
I hear you on the price. If you'd like, we can look together at which parts you want to keep;
  it's your call.

[licence license licensing fee scope setup onboarding]
If you'd like to move forward without it, we can look at what that leaves; it's your call.
You may or may not want to keep this part. If you have something of your own to use in its place,
  tell me, and the choice is yours.

[term length long commitment contract lock]
You may or may not want to commit for that long; would you prefer to start with a shorter term
  and what goes with it?
How long you commit is up to you. If you'd like, I can show you what each length means on both
  sides.

[legal liability risk security privacy insurance]
I see your point about the risk. If you'd like, our specialists can talk it through with yours;
  whichever way suits you is fine.
It's okay to say no to that clause; would you prefer another way to share the risk?

[time timing later busy now start]
It may be that this isn't a good fit right now, and that's fine; just reply “not now” and I'll
  come back when it suits you.
There is no need to decide today. If you'd prefer a later start, tell me; it's up to you.

[competitor cheaper alternative other offer]
It's good that you compare. You may find that the other offer fits you better, and the choice is
  yours.
You're free to go with them. If you'd like, we can put both offers side by side first.

[authority boss board approval committee manager decision]
It's fine to take the time you need for that. If you'd like, I can put together what they will
  want to know.
Whether they join us for a call is up to you; if you'd prefer to talk to them yourself, that
  works as well.

[]
You may be right about that. If you'd like, tell me more, and we can look at it together; it's
  your call.
It's okay to say no. Would you prefer to look at another way to get there?
"""
_ANSWERS = tuple((frozenset(signs.split()), said) for signs, said in read_bank(_BANK).items())


@dataclass(frozen=True, slots=True)
class ScoredPhrase:
    """An answer to an objection with its scores; ``is_own`` when the playbook says it."""

    text: str
    scores: Scores
    is_own: bool

    @property
    def is_valid(self) -> bool:
        """Whether it leaves them free, does not pull and gives nothing (GS-17)."""
        return _is_valid(self.scores) and not _errors(self.text)


@dataclass(frozen=True, slots=True)
class AnsweredObjection:
    """An objection with what we say to it."""

    objection: Objection
    phrases: tuple[ScoredPhrase, ...]

    @property
    def valid(self) -> tuple[ScoredPhrase, ...]:
        """Those of the phrases that may be said."""
        return tuple(phrase for phrase in self.phrases if phrase.is_valid)


def top_objections(objections: Iterable[Objection], most: int = 3) -> tuple[Objection, ...]:
    """Return the objections that weigh most: how often they come times what is at stake.

    Ties keep the order in which they are given.

    Source: S0-31.
    """
    return tuple(sorted(objections, key=lambda one: -one.weight)[:most])


def answered(objection: Objection) -> AnsweredObjection:
    """Return what we say to an objection: our own phrases, filled up to two with usual ones.

    Source: S0-32, GS-17.
    """
    own = [ScoredPhrase(text, score(text), True) for text in objection.phrases]
    missing = max(0, ENOUGH - sum(phrase.is_valid for phrase in own))
    # What begins like one of our own comes last: it would say the same twice.
    begun = {_beginning(phrase.text) for phrase in own}
    texts = sorted(usual_answers(objection.id), key=lambda text: _beginning(text) in begun)
    usual = [ScoredPhrase(text, score(text), False) for text in texts[:missing]]
    return AnsweredObjection(objection, (*own, *usual))


def _beginning(text: str) -> str:
    return " ".join(text.lower().split()[:4])


def usual_answers(name: str) -> tuple[str, ...]:
    """Return the two usual answers to an objection with such a name."""
    words = set(name.lower().replace("-", "_").split("_"))
    return next(said for signs, said in _ANSWERS if not signs or words & signs)


def completeness(objections: Sequence[AnsweredObjection]) -> tuple[int, int]:
    """Return how many valid phrases there are, at most two each, and how many there should be."""
    return sum(min(ENOUGH, len(one.valid)) for one in objections), ENOUGH * len(objections)


def check_objections(
    objections: Iterable[Objection], source: str = "playbook"
) -> tuple[Finding, ...]:
    """Return what is wrong with a playbook's own answers to objections.

    Source: S0-32, GS-17.
    """
    return tuple(
        finding
        for objection in objections
        for number, text in enumerate(objection.phrases)
        for finding in _check(
            text, Where(source=source, field=f"objections.{objection.id}.phrases.{number}")
        )
    )


def _check(text: str, where: Where) -> Iterator[Finding]:
    found = list(check_language(text))
    scores = score(text)
    codes = {finding.code for finding in found}
    if scores.autonomy < LEAST_FREE and "GG210" not in codes:
        found.append(rule("GG210").found(f"it leaves no choice: autonomy {scores.autonomy:.2f}"))
    if scores.tension > MOST_TENSION and not any(one.severity is Severity.ERROR for one in found):
        found.append(rule("GG201").found(f"it pulls: tension {scores.tension:.2f}"))
    for one in found:
        yield Finding(
            code=one.code, severity=one.severity, message=one.message, hint=one.hint, where=where
        )


def _is_valid(scores: Scores) -> bool:
    is_calm = scores.tension <= MOST_TENSION and scores.concession == 0
    return is_calm and scores.autonomy >= LEAST_FREE


def _errors(text: str) -> bool:
    return any(one.severity is Severity.ERROR for one in check_language(text))
