"""What does each sentence do: accept, refuse, ask, promise, press, threaten, object, thank?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, reduce
from operator import or_

from giveget.core.language.reading import act_signs, act_turns
from giveget.core.language.reading.opinion import ActHint
from giveget.core.language.reading.reading import Act, Said
from giveget.core.language.reading.sieve import Group, Sifted, sifted, sifted_group

_SIGNS: dict[Act, tuple[str, ...]] = {
    Act.ACCEPT: act_signs.ACCEPT + act_turns.ACCEPT,
    Act.REFUSE: act_signs.REFUSE + act_turns.REFUSE,
    Act.COMMITMENT: act_signs.COMMITMENT + act_turns.COMMITMENT,
    Act.DEADLINE: act_signs.DEADLINE + act_turns.DEADLINE,
    Act.THREAT: act_signs.THREAT + act_turns.THREAT,
    Act.OBJECTION: act_signs.OBJECTION + act_turns.OBJECTION,
    Act.THANKS: act_signs.THANKS,
}
_TO_US = (
    r"\b(?:please|could you|can you|would you|will you)(?: please| also)? (?:let (?:me|"
    r"us) know|tell|explain|clarify|confirm|advise)\b|"
    r"\bwonder(?:ing|ed)?,? (?:how|whether|if|when|who|about)\b|"
    r"\b(?:(?:i|we)(?:'d| would) (?:like|love|need|want) to|(?:good|great|helpful|useful|interesting|"
    r"keen|curious|nice|important|interested) to|(?:i|we) (?:need|want) to) (?:know|understand|hear|"
    r"learn|see) (?:how|what|which|who|when|where|why|whether|if|more)\b|"
    r"\b(?:not|isn't) (?:quite |entirely )?clear (?:to (?:me|us) )?(?:how|what|which|who|when|"
    r"where|whether|if)\b|\bunclear (?:how|what|which|who|when|where|whether|if)\b|"
    r"^(?:and |so |also |but )?(?:(?:do|does|did|are|is|can|could|would|will|have|has) (?:you|"
    r"your|we|the|it|this|that|there|i|our|they|all|any)|how (?:many|much|long|often|soon|do|does|would|"
    r"can|is|are|will)|what (?:is|are|does|do|would|about|happens|if|kind|sort|exactly)|which \w+ (?:is|"
    r"are|do|does|would|can)|who (?:is|are|would|will|does|can)|when (?:can|do|does|is|are|will|would|"
    r"could) (?:you|we|the|it|i|they)|where (?:is|are|do|does|can)|why (?:is|are|do|does|not|would))\b"
)
_ASKED = (
    r"\b(?:please|pls|kindly|could you|can you|would you)(?: please| also)? (?:let (?:us|me) have|"
    r"explain|specify|elaborate|confirm whether|confirm if|advise|clarify|walk (?:me|us) through|"
    r"describe|inform)\b|\b(?:clarification|information|details|a word|more|explanation) (?:on|about|"
    r"regarding|concerning|as to) (?:how|what|who|why|whether|the|your|item|clause|point|that|this)\b|"
    r"\bmay we have\b|\b(?:let (?:me|us) know|tell (?:me|us)|curious|not sure|don't (?:quite )?"
    r"(?:understand|follow|get)(?: is)?|help to know|grateful to (?:learn|know)|any idea) (?:how|what|"
    r"which|who|when|where|why|whether|if|upon|(?:i|we) (?:understood|got|follow))\b|"
    r"^(?:hi |hello |and |so |also )*(?:is|are|do|does|can|has|have) (?:this|u|that|these|the \w+|"
    r"any\w*|some\w*) (?:still |also |be |you )?(?:available|deliver|included?|run|open|come|work|"
    r"there|possible|part)\b|^(?:out of interest|just to (?:understand|be sure|check)|tell me|explain)\b"
)
_PROMISED = (
    r"\b(?:we|i|you)(?:'ll| will|'re going to| are going to)\b|\bcommitted to\b|\b(?:will|shall) "
    r"(?:be (?:with|in your|released|paid|sent)|reach you)|\byou can count\b|\b(?:follows|goes out) "
    r"on\b|\b(?:we|i) (?:transfer|send|deliver|return)\b"
)
_IF = r"\b(?:if|provided|once|unless|when|as long as)\b"


# Below the first chance a sign is not trusted; from the second on none is needed. Chosen on
# sentences that the model had not seen.
_HEARD: dict[Act, tuple[float, float]] = {
    Act.ACCEPT: (0.005, 0.3),
    Act.REFUSE: (0.02, 0.45),
    Act.COMMITMENT: (0.02, 0.22),
    Act.DEADLINE: (0.03, 0.35),
    Act.THREAT: (0.05, 0.6),
    Act.OBJECTION: (0.03, 0.33),
    Act.QUESTION: (0.01, 0.35),
}


@dataclass(slots=True)
class Acts:
    """The acts found so far, each with its words."""

    found: dict[Act, list[Said]] = field(default_factory=dict)
    specialists: list[Said] = field(default_factory=list)

    def said(self, act: Act) -> tuple[Said, ...]:
        """The words of one act, in order."""
        return tuple(self.found.get(act, ()))

    def all(self) -> tuple[Act, ...]:
        """The acts of the message, each once."""
        return tuple(act for act in Act if self.found.get(act))

    def add(self, act: Act, said: Said) -> None:
        """Note an act."""
        self.found.setdefault(act, []).append(said)

    def drop(self, act: Act) -> None:
        """Take the last words of an act back."""
        self.found[act].pop()

    def ends_inside(self, act: Act, span: tuple[int, int]) -> bool:
        """Whether the last words of an act stand inside a part of the text."""
        said = self.found.get(act)
        if not said:
            return False
        return span[0] <= said[-1].start and said[-1].end <= span[1]


@cache
def _groups() -> tuple[tuple[Act, Group], ...]:
    return tuple((act, sifted_group(signs)) for act, signs in _SIGNS.items())


@cache
def _asking() -> Group:
    return sifted_group((_TO_US, _ASKED))


@cache
def _specialist_pattern() -> Sifted:
    return sifted("|".join(act_signs.SPECIALIST))


@cache
def act_bits() -> int:
    """The patterns that say what a sentence does, and nothing of what it names."""
    groups = (*(group for _, group in _groups()), _asking(), _specialist_pattern())
    return reduce(or_, (one.bit for one in (*groups, sifted(_PROMISED), sifted(_IF))))


def note_acts(acts: Acts, text: str, folded: str, span: tuple[int, int], lets: int = -1) -> None:
    """Note what one sentence does.

    Args:
        acts: where it is noted.
        text: the message.
        folded: the same, folded.
        span: the sentence.
        lets: the patterns that its words let through, see :func:`sieve.words_in`.
    """
    start, end = span
    sentence = folded[start:end]
    noted: list[Act] = []
    for act, group in _groups():
        match = group.search(sentence, 0, end - start, lets) if lets & group.bit else None
        if match is None:
            continue
        noted.append(act)
        if act in (Act.DEADLINE, Act.THREAT):
            first, last = start + match.start(), start + len(sentence[: match.end()].rstrip())
            acts.add(act, Said(text[first:last], first, last))
        else:
            acts.add(act, Said(text[start:end], start, end))
    if noted:
        _keep_what_is_meant(acts, noted, folded, span, lets)
    if "?" in sentence[-3:] or _asking().search(sentence, 0, end - start, lets):
        acts.add(Act.QUESTION, Said(text[start:end], start, end))
    _note_specialists(acts, text, sentence, start, lets)


def _keep_what_is_meant(
    acts: Acts, noted: Sequence[Act], folded: str, span: tuple[int, int], lets: int
) -> None:
    """Who threatens accepts and promises nothing; the day of a promise of one's own presses nobody."""
    if Act.ACCEPT in noted and acts.ends_inside(Act.THREAT, span):
        acts.drop(Act.ACCEPT)
    if Act.COMMITMENT not in noted:
        return
    sentence = folded[slice(*span)]
    size = len(sentence)
    if any(acts.ends_inside(act, span) for act in (Act.THREAT, Act.REFUSE)):
        acts.drop(Act.COMMITMENT)
    elif (
        Act.DEADLINE in noted
        and sifted(_PROMISED).search(sentence, 0, size, lets)
        and not sifted(_IF).search(sentence, 0, size, lets)
    ):
        acts.drop(Act.DEADLINE)


def weigh_acts(acts: Acts, text: str, folded: str, span: tuple[int, int], hint: ActHint) -> None:
    """Hear a second opinion on one sentence whose acts were noted by their signs.

    It adds what is likely without a sign, and takes back what is unlikely in spite of one.
    """
    start, end = span
    chances = hint(folded[start:end]).acts
    for act, (unlikely, likely) in _HEARD.items():
        chance = chances.get(act, 0.0)
        if act is Act.THREAT:  # a deadline beside it ("by Friday or …") takes nothing from it
            chance /= max(chance, 1 - chances.get(Act.DEADLINE, 0.0)) or 1.0
        if chance < unlikely:
            if act in acts.found and acts.ends_inside(act, span):
                acts.drop(act)
        elif chance >= likely and not acts.ends_inside(act, span):
            is_heading = act is Act.COMMITMENT and text[start:end].rstrip().endswith(":")
            if not is_heading:
                acts.add(act, Said(text[start:end], start, end))


def _note_specialists(acts: Acts, text: str, sentence: str, start: int, lets: int) -> None:
    if not lets & _specialist_pattern().bit:
        return
    for match in _specialist_pattern().compiled.finditer(sentence):
        words = text[start + match.start() : start + match.end()]
        lead = len(words) - len(words.lstrip())
        first = start + match.start() + lead
        acts.specialists.append(Said(words.strip(), first, first + len(words.strip())))
