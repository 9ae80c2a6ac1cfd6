"""Was each deal won, was it lost, or is it open?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from giveget.adapters.crm.companions import StageEntry
from giveget.adapters.crm.mapping import ColumnMapping
from giveget.adapters.crm.outcomes import Meaning, Unclear, flag_of, meaning_of
from giveget.adapters.crm.problems import (
    DELETED,
    NO_OUTCOME,
    OUTCOME_CONFLICT,
    OUTCOME_UNCLEAR,
    STAGE_MISSING,
)
from giveget.adapters.crm.report import Report, counted
from giveget.adapters.crm.roles import Role
from giveget.core.walkaway.pipeline import Outcome

_Key = tuple[str, str, str, str, str, bool, bool]

#: Columns of a row that tell its outcome, in the order in which they are believed.
EVIDENCE = (
    Role.OUTCOME, Role.IS_WON, Role.IS_CLOSED, Role.STAGE, Role.PROBABILITY, Role.WON_ON,
    Role.LOST_ON,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a deal stands.

    Args:
        outcome: won, lost or open; None when the row cannot be used.
        told_by: the column that said so.
        missing_stage: nothing in the row said anything.
        unclear: the text that could mean won or lost, and does not say which.
        against: column and outcome of the first that says something else.
        is_deleted: the status says the deal was deleted.
    """

    outcome: Outcome | None
    told_by: Role | None = None
    missing_stage: bool = False
    unclear: str = ""
    against: tuple[Role, Outcome] | None = None
    is_deleted: bool = False


class Standing:
    """Decides the outcome of every row; equal evidence is judged once.

    Believed in this order: a status column, yes/no columns, the CRM's table of stages, the name of
    the stage, dates of winning and losing, and, where no name tells, a probability of 100 or 0 %.
    """

    def __init__(
        self,
        mapping: ColumnMapping,
        columns: Mapping[Role, Sequence[str]],
        stages: Mapping[str, StageEntry],
    ) -> None:
        self._mapping, self._columns, self._stages = mapping, columns, stages
        self._mapped = set(columns)
        self._known: dict[_Key, Verdict] = {}
        self._by_probability = self._may_ask_probability()

    @property
    def has_evidence(self) -> bool:
        """Whether any column can tell an outcome."""
        return any(role in self._mapped for role in EVIDENCE if role is not Role.IS_CLOSED)

    def verdicts(self, count: int) -> list[Verdict]:
        """The verdict on each of the rows."""
        nothing = [""] * count
        roles = (Role.OUTCOME, Role.IS_WON, Role.IS_CLOSED, Role.STAGE, Role.PROBABILITY)
        texts = [self._columns.get(role, nothing) for role in roles]
        if not self._by_probability:
            texts[4] = nothing
        won = [cell != "" for cell in self._columns.get(Role.WON_ON, nothing)]
        lost = [cell != "" for cell in self._columns.get(Role.LOST_ON, nothing)]
        known, found = self._known, []
        for key in zip(*texts, won, lost, strict=True):
            verdict = known.get(key)
            if verdict is None:
                verdict = known[key] = self._judge(key)
            found.append(verdict)
        return found

    def meanings(self) -> dict[str, Outcome]:
        """What every text of the stage and status columns was taken to mean."""
        texts = [
            text
            for role in (Role.OUTCOME, Role.STAGE)
            for text in dict.fromkeys(self._columns.get(role, ()))
            if text
        ]
        found: dict[str, Outcome] = {}
        for text in texts:
            meaning = self._meaning(text)
            if isinstance(meaning, Outcome):
                found[text] = meaning
        return found

    def _may_ask_probability(self) -> bool:
        """Whether 0 and 100 % may decide: no other column says won or lost anywhere."""
        if Role.PROBABILITY not in self._mapped:
            return False
        others = (Role.IS_WON, Role.IS_CLOSED, Role.WON_ON, Role.LOST_ON)
        if self._mapped.intersection(others):
            return False
        ends = (Outcome.WON, Outcome.LOST)
        return not any(meaning in ends for meaning in self.meanings().values())

    def _meaning(self, text: str) -> Meaning:
        told = self._mapping.outcomes.get(text)
        if told is not None:
            return told
        entry = self._stages.get(text)
        return entry.outcome if entry is not None else meaning_of(text)

    def _judge(self, key: _Key) -> Verdict:
        status, is_won, is_closed, stage, probability, has_won, has_lost = key
        told: list[tuple[Role, Outcome]] = []
        unclear = ""
        status_meaning = self._status(status)
        if status_meaning is Unclear.DELETED:
            return Verdict(None, Role.OUTCOME, is_deleted=True)
        if isinstance(status_meaning, Outcome):
            told.append((Role.OUTCOME, status_meaning))
        elif status_meaning is not None:
            unclear = status
        flags = self._flags(flag_of(is_won), flag_of(is_closed))
        if flags is not None:
            told.append(flags)
        if stage:
            meaning = self._meaning(stage)
            if isinstance(meaning, Outcome):
                told.append((Role.STAGE, meaning))
            elif meaning is not None:
                unclear = unclear or stage
        if has_won != has_lost:
            told.append((Role.WON_ON, Outcome.WON) if has_won else (Role.LOST_ON, Outcome.LOST))
        if not told and self._by_probability and _percent(probability) in (0.0, 100.0):
            won = _percent(probability) == 100.0
            told.append((Role.PROBABILITY, Outcome.WON if won else Outcome.LOST))
        if told:
            role, outcome = told[0]
            against = next(((r, o) for r, o in told[1:] if o is not outcome), None)
            return Verdict(outcome, role, against=against)
        if unclear:
            closed = meaning_of(unclear) is Unclear.CLOSED
            return Verdict(None if closed else Outcome.OPEN, Role.STAGE, unclear=unclear)
        return Verdict(
            Outcome.OPEN, Role.STAGE if stage else None, missing_stage=not (stage or status)
        )

    def _status(self, status: str) -> Meaning:
        if not status:
            return None
        meaning = self._meaning(status)
        if meaning is None and Role.IS_WON not in self._mapped:
            flag = flag_of(status)
            if flag is not None:
                return Outcome.WON if flag else Outcome.LOST
        return meaning

    def _flags(self, won: bool | None, closed: bool | None) -> tuple[Role, Outcome] | None:
        if won:
            return Role.IS_WON, Outcome.WON
        if closed:
            return (Role.IS_CLOSED, Outcome.LOST) if won is False else None
        if closed is False:
            return Role.IS_CLOSED, Outcome.OPEN
        is_only_evidence = not self._mapped.intersection(
            (Role.IS_CLOSED, Role.STAGE, Role.OUTCOME, Role.LOST_ON)
        )
        if won is False and is_only_evidence:
            return Role.IS_WON, Outcome.LOST
        return None


def _percent(text: str) -> float | None:
    try:
        value = float(text.rstrip("% ").replace(",", "."))
    except ValueError:
        return None
    return value


def report_verdicts(
    verdicts: Sequence[Verdict],
    rows: Sequence[int],
    cells: Mapping[Role, Sequence[str]],
    mapping: ColumnMapping,
    report: Report,
) -> None:
    """Report rows that cannot be used, contradictions and missing stages."""
    heading = mapping.columns
    stage_column = heading.get(Role.STAGE) or heading.get(Role.OUTCOME) or ""
    for place, verdict in enumerate(verdicts):
        if verdict.told_by is not None and not (verdict.against or verdict.unclear):
            if not verdict.is_deleted:
                continue
            report.row(DELETED, rows[place], heading.get(Role.OUTCOME, ""), "")
        elif verdict.against is not None and verdict.told_by is not None:
            role, other = verdict.against
            first, second = heading.get(verdict.told_by, ""), heading.get(role, "")
            text = cells[role][place] if role in cells else ""
            report.at(
                OUTCOME_CONFLICT, rows[place], second, text,
                first=repr(first), one=verdict.outcome, second=repr(second), other=other,
            )  # fmt: skip
        elif verdict.unclear and verdict.outcome is None:
            report.row(OUTCOME_UNCLEAR, rows[place], stage_column, verdict.unclear, done="left out")
        elif verdict.unclear:
            report.at(
                OUTCOME_UNCLEAR, rows[place], stage_column, verdict.unclear,
                value=verdict.unclear, done="counted as open",
            )  # fmt: skip
        elif verdict.missing_stage and stage_column:
            report.at(STAGE_MISSING, rows[place], stage_column, "")


def note_outcomes(
    verdicts: Sequence[Verdict],
    meanings: Mapping[str, Outcome],
    mapping: ColumnMapping,
    report: Report,
) -> None:
    """Say which column told the outcomes and what its texts were taken to mean."""
    counts = Counter(v.told_by for v in verdicts if v.outcome is not None)
    telling = [r for r, _ in counts.most_common() if r is not None and r in mapping.columns]
    for role in telling:
        text = f"told the outcome of {counted(counts[role], 'row')}"
        report.note("outcomes", text, mapping.columns[role])
    for outcome in Outcome:
        texts = [repr(text) for text, meant in meanings.items() if meant is outcome]
        if texts:
            more = f" and {len(texts) - 8} more" if len(texts) > 8 else ""
            report.note("outcomes", f"{outcome} means {', '.join(texts[:8])}{more}")
    if Role.PROBABILITY in telling:
        report.note("outcomes", "no stage says won or lost: 100 % was read as won, 0 % as lost")
    if not telling and not any(role in mapping.columns for role in EVIDENCE):
        report.file(NO_OUTCOME, count=len(verdicts))
