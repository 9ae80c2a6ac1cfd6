"""What ask or offer becomes of a mention: which term of the deal, and what is wanted of it?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from giveget.core.language.reading.asks import without_figure
from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.drafts import Draft
from giveget.core.language.reading.force import Cue
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.matching import matched_term
from giveget.core.language.reading.measures import Quantity
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.patterns import compiled
from giveget.core.language.reading.reading import Offer
from giveget.core.language.reading.resolve import wanted_label
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.terms import AskKind

# Before an amount that is a limit: what lies beyond is refused, not the amount.
_BOUND = (
    r"\b(?:above|over|more than|beyond|before|after|at least|without|less than|below|under|"
    r"longer than|north of|upwards? of|in excess of|exceeding|past|higher than) (?:\w+ )?$"
)
_LESS = r" (?:lower|less|cheaper|off|below)\b"
_GIVEN = {AskKind.REFERENCE: "given"}  # what an offer without figures offers


@dataclass(frozen=True, slots=True)
class Drafting:
    """Turns mentions of one text into drafts of asks and into offers.

    Args:
        text: the text.
        folded: the same, folded.
        day: when it was written.
        vocabulary: the names of the deal.
    """

    text: str
    folded: str
    day: datetime | None
    vocabulary: Vocabulary

    def ask(self, mention: Mention, clause: Clause, cue: Cue | None, confidence: float) -> Draft:
        """Return what is asked for, without the figure that they refuse."""
        if mention.amount and self._is_refused(mention.amount, clause, cue):
            mention = without_figure(mention)
        matched = matched_term(mention, clause.words, self.vocabulary)
        wanted = wanted_label(
            mention, matched.term, self.vocabulary.deal, self.day, clause.words, self.vocabulary
        )
        return Draft(
            mention=mention,
            cue=cue if cue and clause.start <= cue.start < clause.end else None,
            term=matched.term.id if matched.term else None,
            to=wanted.to,
            confidence=round(confidence, 2),
            question=mention.question or wanted.question or matched.question,
            is_bare=cue is None and not mention.is_urging,
        )

    def offer(self, mention: Mention, clause: Clause) -> Offer | None:
        """Return what they offer; None where it is on the table already."""
        matched = matched_term(mention, clause.words, self.vocabulary)
        wanted = wanted_label(
            mention, matched.term, self.vocabulary.deal, self.day, clause.words, self.vocabulary
        )
        if matched.term and wanted.to == matched.term.on_table.label:
            return None
        return Offer(
            kind=mention.kind,
            term=matched.term.id if matched.term else None,
            to=wanted.to or _GIVEN.get(mention.kind),
            quote=self.text[mention.start : mention.end],
            start=mention.start,
            end=mention.end,
            confidence=round(0.85 * mention.strength, 2),
        )

    def _is_refused(self, amount: Quantity, clause: Clause, cue: Cue | None) -> bool:
        """Whether the amount is what they do not want, rather than what they do."""
        if amount.is_wanted:
            return False
        if "negotiabl" in clause.stems:
            return True
        if cue is None or cue.force is not Force.REFUSAL:
            return False
        before = self.folded[max(clause.start, amount.start - 20) : amount.start]
        is_less = compiled(_LESS).match(self.folded, amount.end, clause.end)
        return not is_less and not compiled(_BOUND).search(before)
