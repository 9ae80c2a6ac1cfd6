"""How well is a contract talk read: which issue and value is offered, accepted or rejected?

    python -m benchmarks negochat            # a Markdown table

Data: NegoChat (Konovalov et al. 2016, Apache-2.0), 70 talks of an employer and a candidate; a turn
carries acts with issue and value. Five folds by talk; everything is fitted on the other folds.
The baseline sees the words (TF-IDF, one logistic regression a label). Ours finds the values named
with the reader's amounts and clauses, and learns from its signs of force and from what was last
offered whether a value is offered, accepted, rejected or merely named.
"""

from __future__ import annotations

import itertools
import json
import os
import re
import sys
import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MultiLabelBinarizer

from giveget.core.language.reading.clauses import Clause, clauses
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.leading import leading_cues
from giveget.core.language.reading.quantities import quantities
from giveget.core.language.reading.sentences import sentences

_DATA = Path(os.environ.get("GIVEGET_REAL_DATA", Path(__file__).parents[2] / "shared" / "data"))
_FOLDS = 5
_NAMED = "Named"  # a value that is mentioned, and nothing more

# The deal: per issue its options and how each is called. Every word a talk uses for it counts.
_CAR = r"(?:leased |company |lease |the |a )*\bcars?\b"
_NO = (
    r"(?:no|without|not? (?:get |have |give you |offer )?(?:an?|any|the)|can(?:'t|not|t|"
    r" not) [^.]{0,25})"
)
OPTIONS: dict[str, dict[str, str]] = {
    "Job Description": {
        "Project Manager": r"\bproject[- ]man\w*\b|\bpm\b",
        "Team Manager": r"\bteam[- ](?:man\w*|lead\w*)\b",
        "Programmer": r"\bprogram+(?:m?er|m?ing)\w*\b|\bdevelop\w*\b",
        "QA": r"\bq\.?a\b|\bquality assurance\b",
    },
    "Promotion Possibilities": {
        "Fast promotion track": r"\b(?:fast|quick|rapid)\w*[- ](?:\w+ )?(?:promotion\w*|track)\b",
        "Slow promotion track": r"\bslow\w*[- ](?:\w+ )?(?:promotion\w*|track)\b",
    },
    "Leased Car": {
        "No agreement": rf"\bno agree\w* (?:on |about |for )?{_CAR}",
        "Without leased car": rf"\b{_NO} {_CAR}",
        "With leased car": _CAR,
    },
    "Pension Fund": {"No agreement": r"\bno agree\w* (?:on |about |for )?(?:the )?pension"},
}
_SALARIES = {60: "60,000 USD", 90: "90,000 USD", 120: "120,000 USD"}
_WORKDAYS = {8: "8 hours", 9: "9 hours", 10: "10 hours"}
_SHARES = {0: "0%", 10: "10%", 20: "20%"}


@dataclass(frozen=True, slots=True)
class Turn:
    """What one side says, and the labels ``act|issue|value`` it carries."""

    talk: int
    role: str
    text: str
    before: str
    offered: frozenset[tuple[str, str]]
    labels: frozenset[str]


@dataclass(frozen=True, slots=True)
class Value:
    """An option named in a turn, with what stands around it."""

    issue: str
    option: str
    start: int
    end: int


def _labels(output: Iterable[dict[str, object]]) -> frozenset[str]:
    found = set()
    for one in output:
        for act, what in one.items():
            pairs = what.items() if isinstance(what, dict) else [(what, "")]
            found |= {f"{act}|{issue}|{value}" for issue, value in pairs}
    return frozenset(found)


def turns() -> list[Turn]:
    """All turns a person wrote, with what the other side offered last."""
    path = _DATA / "negochat" / "negochat.json"
    if not path.exists():
        sys.exit(f"{path} is not here: set GIVEGET_REAL_DATA to the folder of real data sets")
    found = []
    for talk, one in enumerate(json.loads(path.read_text(encoding="utf-8"))):
        before = ""
        offers: dict[str, frozenset[tuple[str, str]]] = dict.fromkeys(
            ("Candidate", "Employer"), frozenset()
        )
        for turn in one["turns"]:
            labels = _labels(turn["output"])
            text = turn.get("input") or turn.get("data") or ""
            other = "Employer" if turn["role"] == "Candidate" else "Candidate"
            if "input" in turn:
                found.append(Turn(talk, turn["role"], text, before, offers[other], labels))
            parts = [label.split("|") for label in labels if label.startswith("Offer|")]
            if parts:
                offers[turn["role"]] = frozenset((issue, value) for _, issue, value in parts)
            before = text
    return found


def values_in(text: str) -> list[Value]:
    """The options a folded text names, by the deal's words and the reader's amounts."""
    found: list[Value] = []
    for issue, options in OPTIONS.items():
        for option, pattern in options.items():
            for match in re.finditer(pattern, text):
                if not any(v.start < match.end() and match.start() < v.end for v in found):
                    found.append(Value(issue, option, *match.span()))
    for amount in quantities(text):
        around = text[max(0, amount.start - 25) : amount.end + 25]
        number = int(amount.value)
        if amount.measure == "percent" or (number in _SHARES and "pension" in around):
            pair = ("Pension Fund", _SHARES.get(number))
        elif number in _WORKDAYS and amount.measure != "money":
            pair = ("Working Hours", _WORKDAYS[number])
        else:
            thousands = number // 1000 if number >= 1000 else number
            pair = ("Salary", _SALARIES.get(thousands))
        if pair[1] and not any(v.start < amount.end and amount.start < v.end for v in found):
            found.append(Value(pair[0], pair[1], amount.start, amount.end))
    first: dict[tuple[str, str], Value] = {}
    for value in sorted(found, key=lambda v: v.start):
        first.setdefault((value.issue, value.option), value)
    return list(first.values())


def _parts(text: str) -> list[tuple[Clause, str]]:
    """The clauses of a text, each with the sign of force that leads it."""
    found = []
    for start, end in sentences(text):
        cut = clauses(text, start, end, quantities(text, start, end))
        for part, cue in zip(cut, leading_cues(cut), strict=True):
            found.append((part, cue.force.value if cue else "none"))
    return found


def _words(text: str) -> list[str]:
    words = re.findall(r"[a-z']+|\?", text)
    return [*words, *(f"{a} {b}" for a, b in itertools.pairwise(words))]


def value_signs(turn: Turn, text: str, value: Value, others: Sequence[Value]) -> dict[str, float]:
    """What tells what happens to a value: its clause, its neighbours, what was offered."""
    signs: dict[str, float] = {f"issue={value.issue}": 1, f"role={turn.role}": 1, "bias": 1}
    parts = _parts(text)
    for place, (part, force) in enumerate(parts):
        if part.start <= value.start < part.end:
            signs[f"force={force}"] = 1
            signs[f"joint={part.joint}"] = 1
            for cue in part.cues:
                signs[f"cue={cue.force}"] = 1
            for word in _words(text[part.start : part.end]):
                signs[f"in:{word}"] = 1
            if place:
                signs[f"before={parts[place - 1][1]}"] = 1
                for word in _words(text[parts[place - 1][0].start : parts[place - 1][0].end]):
                    signs[f"pre:{word}"] = 1
            if place + 1 < len(parts):
                signs[f"after={parts[place + 1][1]}"] = 1
    for word in _words(text[max(0, value.start - 40) : value.start]):
        signs[f"left:{word}"] = 1
    for word in _words(text[value.end : value.end + 30]):
        signs[f"right:{word}"] = 1
    signs["offered"] = float((value.issue, value.option) in turn.offered)
    signs["rival"] = float(any(i == value.issue and o != value.option for i, o in turn.offered))
    same = [v for v in others if v.issue == value.issue and v is not value]
    signs["same before"] = float(any(v.start < value.start for v in same))
    signs["same after"] = float(any(v.start > value.start for v in same))
    signs[f"offered {turn.role}={signs['offered']}"] = 1
    signs[f"offered+force={signs['offered']}"] = 1
    return signs


def turn_signs(turn: Turn, text: str, named: Sequence[Value]) -> dict[str, float]:
    """What tells the acts without a value: words, signs of force, how much is named."""
    signs: dict[str, float] = {f"role={turn.role}": 1, "bias": 1}
    signs[f"named={min(len(named), 3)}"] = 1
    signs["offered named"] = float(any((v.issue, v.option) in turn.offered for v in named))
    for place, (part, force) in enumerate(_parts(text)):
        signs[f"force={force}"] = 1
        has_value = any(part.start <= v.start < part.end for v in named)
        for word in _words(text[part.start : part.end]):
            signs[word] = 1
            signs[f"{'with' if has_value else 'bare'}:{word}"] = 1
            if place == 0:
                signs[f"first:{word}"] = 1
    return signs


def _is_whole(label: str) -> bool:
    return label.startswith(("Greet", "Quit", "Query")) or "|True|" in label


def ours(train: Sequence[Turn], test: Sequence[Turn]) -> list[frozenset[str]]:
    """Find the values, then say what happens to each, then what the turn does as a whole."""
    rows, acts, whole_rows = [], [], []
    for turn in train:
        text = folded(turn.text)
        named = values_in(text)
        for value in named:
            rows.append(value_signs(turn, text, value, named))
            ending = f"|{value.issue}|{value.option}"
            due = [label.split("|")[0] for label in turn.labels if label.endswith(ending)]
            acts.append(due[0] if due else _NAMED)
        whole_rows.append(turn_signs(turn, text, named))
    judge = make_pipeline(DictVectorizer(), LogisticRegression(C=3, max_iter=600))
    judge.fit(rows, acts)
    binarizer = MultiLabelBinarizer()
    wanted = binarizer.fit_transform([{x for x in t.labels if _is_whole(x)} for t in train])
    whole = make_pipeline(
        DictVectorizer(), OneVsRestClassifier(LogisticRegression(C=3, max_iter=600))
    )
    whole.fit(whole_rows, wanted)
    found = []
    for turn in test:
        text = folded(turn.text)
        named = values_in(text)
        labels = set(binarizer.classes_[whole.predict([turn_signs(turn, text, named)])[0] == 1])
        if named:
            signs = [value_signs(turn, text, value, named) for value in named]
            for value, act in zip(named, judge.predict(signs), strict=True):
                if act != _NAMED:
                    labels.add(f"{act}|{value.issue}|{value.option}")
        found.append(frozenset(labels))
    return found


def baseline(train: Sequence[Turn], test: Sequence[Turn]) -> list[frozenset[str]]:
    """TF-IDF of words and pairs, one logistic regression a label."""
    binarizer = MultiLabelBinarizer()
    wanted = binarizer.fit_transform([t.labels for t in train])
    model = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        OneVsRestClassifier(LogisticRegression(C=20, class_weight="balanced", max_iter=600)),
    )
    model.fit([t.text for t in train], wanted)
    table = model.predict([t.text for t in test])
    return [frozenset(binarizer.classes_[row == 1]) for row in table]


def scores(
    read: Callable[[Sequence[Turn], Sequence[Turn]], list[frozenset[str]]], every: Sequence[Turn]
) -> tuple[float, float]:
    """Micro-F1 of the labels and the share of turns read exactly, over all folds."""
    right = wrong = missed = exact = 0
    talks = np.array([turn.talk for turn in every])
    for train, test in GroupKFold(_FOLDS).split(every, groups=talks):
        asked = [every[place] for place in test]
        for turn, found in zip(asked, read([every[p] for p in train], asked), strict=True):
            right += len(turn.labels & found)
            wrong += len(found - turn.labels)
            missed += len(turn.labels - found)
            exact += turn.labels == found
    return 2 * right / (2 * right + wrong + missed), exact / len(every)


def main() -> None:
    """Print both readers, all turns and those of the person alone."""
    warnings.simplefilter("ignore", ConvergenceWarning)
    every = turns()
    employer = [turn for turn in every if turn.role == "Employer"]
    print("| turns | reader | micro-F1 | exact turn |\n|---|---|---:|---:|")
    for name, some in (("all", every), ("employer", employer)):
        for who, read in (("TF-IDF", baseline), ("giveget", ours)):
            f1, exact = scores(read, some)
            print(f"| {name} ({len(some)}) | {who} | {f1:.3f} | {exact:.3f} |", flush=True)


if __name__ == "__main__":
    main()
