"""In which order do the stages of open deals follow each other?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from giveget.adapters.crm.report import Report

#: The stages that each CRM sets up by itself, from first to last.
_USUAL: tuple[tuple[str, ...], ...] = (
    ("prospecting", "qualification", "needs analysis", "value proposition", "id decision makers",
     "perception analysis", "proposal price quote", "negotiation review"),
    ("appointmentscheduled", "qualifiedtobuy", "presentationscheduled", "decisionmakerboughtin",
     "contractsent"),
    ("appointment scheduled", "qualified to buy", "presentation scheduled",
     "decision maker bought in", "contract sent"),
    ("qualified", "contact made", "demo scheduled", "proposal made", "negotiations started"),
    ("prospecting", "engaging"),
    ("lead", "lead in", "new", "contacted", "contact", "discovery", "qualification",
     "qualified", "meeting", "demo", "evaluation", "proof of concept", "poc", "proposal",
     "quote", "offer", "negotiation", "contract", "verbal", "verbal commit", "commit"),
)  # fmt: skip


def stages_in_order(
    stages: Sequence[str], chances: Sequence[float | None], report: Report
) -> tuple[str, ...]:
    """Stages of open deals from first to last; empty when nothing tells.

    Known lists come first, then numbers at the beginning of the names, then the chance of winning
    the CRM gives each stage.

    Args:
        stages: stage of each open deal.
        chances: stated chance of winning of each open deal, 0…1.
        report: told what decided.
    """
    names = [name for name in dict.fromkeys(stages) if name]
    if not names:
        return ()
    ordered = _by_usual(names)
    if ordered:
        report.note("stages", f"in the order usual for these names: {' → '.join(ordered)}")
        return ordered
    ordered = _by_number(names)
    if ordered:
        report.note("stages", f"in the order of the numbers in their names: {' → '.join(ordered)}")
        return ordered
    ordered = _by_chance(names, stages, chances)
    if ordered:
        report.note("stages", f"in the order of the chances the CRM states: {' → '.join(ordered)}")
    elif len(names) > 1:
        report.note(
            "stages", "their order is not known; it may be given in the mapping as `stages:`"
        )
    return ordered or (tuple(names) if len(names) == 1 else ())


def _by_usual(names: Sequence[str]) -> tuple[str, ...]:
    plain = {name: " ".join(re.findall(r"[a-z0-9]+", name.lower())) for name in names}
    for usual in _USUAL:
        if all(text in usual for text in plain.values()):
            return tuple(sorted(names, key=lambda name: usual.index(plain[name])))
    return ()


def _by_number(names: Sequence[str]) -> tuple[str, ...]:
    found = {name: re.match(r"\D{0,6}?(\d{1,3})\b", name) for name in names}
    numbers = {name: int(match[1]) for name, match in found.items() if match}
    if len(numbers) < len(names) or len(set(numbers.values())) < len(names):
        return ()
    return tuple(sorted(names, key=lambda name: numbers[name]))


def _by_chance(
    names: Sequence[str], stages: Sequence[str], chances: Sequence[float | None]
) -> tuple[str, ...]:
    sums: dict[str, list[float]] = {name: [] for name in names}
    for stage, chance in zip(stages, chances, strict=True):
        if chance is not None and stage:
            sums[stage].append(chance)
    if not all(sums.values()):
        return ()
    means = {name: sum(values) / len(values) for name, values in sums.items()}
    if len({round(mean, 3) for mean in means.values()}) < len(names):
        return ()
    return tuple(sorted(names, key=lambda name: means[name]))
