"""How fast is an export of 100,000 deals loaded, beside pandas doing the same cleaning?

A synthetic Salesforce report and, where it is present, a public table of 78,025 deals (its path in
``GIVEGET_IBM_CSV``). Each reading is a process of its own, in turns; the answer is checked before
the clock counts. Peers are optional: what is not installed is left out.
"""

from __future__ import annotations

import csv
import importlib.util
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

ROUNDS = 5
ROWS = 100_000
_STAGES = (
    "Prospecting", "Qualification", "Needs Analysis", "Value Proposition", "Proposal/Price Quote",
    "Negotiation/Review",
)  # fmt: skip
_HEADINGS = (
    "Opportunity ID", "Opportunity Name", "Account Name", "Opportunity Owner", "Stage", "Amount",
    "Amount Currency", "Probability (%)", "Created Date", "Close Date", "Type", "Lead Source",
    "Region", "Industry", "Employees", "Next Step", "Forecast Category", "Fiscal Period",
)  # fmt: skip

_OURS = """
import sys, time
from pathlib import Path
from giveget.adapters.crm import load_pipeline
begun, cpu = time.perf_counter(), time.process_time()
pipeline = load_pipeline(Path(sys.argv[1])).pipeline
took, cpu = time.perf_counter() - begun, time.process_time() - cpu
print(took, cpu, len(pipeline), round(float(pipeline.amounts[pipeline.outcomes == 1].sum()), 2))
"""

_PANDAS_SALESFORCE = """
import sys, time
import pandas as pd
begun, cpu = time.perf_counter(), time.process_time()
frame = pd.read_csv(sys.argv[1], dtype=str, keep_default_na=False)
frame["Amount"] = pd.to_numeric(frame["Amount"].str.replace(",", ""), errors="coerce")
frame["Probability (%)"] = pd.to_numeric(frame["Probability (%)"], errors="coerce") / 100
for column in ("Created Date", "Close Date"):
    frame[column] = pd.to_datetime(frame[column], format="%m/%d/%Y", errors="coerce")
frame["outcome"] = frame["Stage"].map({"Closed Won": 1, "Closed Lost": 2}).fillna(0).astype(int)
frame = frame.drop_duplicates("Opportunity ID", keep="last")
frame = frame[~(frame["Amount"] < 0)]
took, cpu = time.perf_counter() - begun, time.process_time() - cpu
print(took, cpu, len(frame), round(float(frame["Amount"][frame["outcome"] == 1].sum()), 2))
"""

_PANDAS_IBM = """
import sys, time
import pandas as pd
begun, cpu = time.perf_counter(), time.process_time()
frame = pd.read_csv(sys.argv[1], dtype=str, keep_default_na=False)
frame["amount"] = pd.to_numeric(frame["Opportunity Amount USD"], errors="coerce")
frame["days"] = pd.to_numeric(frame["Total Days Identified Through Closing"], errors="coerce")
frame["outcome"] = frame["Opportunity Result"].map({"Won": 1, "Loss": 2})
frame = frame.drop_duplicates("Opportunity Number", keep="last")
took, cpu = time.perf_counter() - begun, time.process_time() - cpu
print(took, cpu, len(frame), round(float(frame["amount"][frame["outcome"] == 1].sum()), 2))
"""


def main() -> None:
    """Print one table per file."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.csv"
        write_report(report, ROWS)
        _compare(f"Salesforce report, {ROWS:,} rows", report, _PANDAS_SALESFORCE)
        ibm = os.environ.get("GIVEGET_IBM_CSV", "")
        if Path(ibm).is_file():
            _compare("public table, 78,025 rows", Path(ibm), _PANDAS_IBM)
        else:
            print("public table: not here (set GIVEGET_IBM_CSV)")


def write_report(path: Path, rows: int) -> None:
    """Write a report as Salesforce does, with thousands separators and US dates."""
    dice = random.Random(1)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(_HEADINGS)
        for number in range(rows):
            writer.writerow(_row(number, dice))


def _row(number: int, dice: random.Random) -> list[object]:
    created = date(2021, 1, 1) + timedelta(days=dice.randrange(1_500))
    closed = created + timedelta(days=min(300, int(dice.expovariate(1 / 80))))
    luck = dice.random()
    stage = "Closed Won" if luck < 0.25 else "Closed Lost" if luck < 0.8 else dice.choice(_STAGES)
    chance = 10 * (1 + _STAGES.index(stage)) if stage in _STAGES else 100 * (luck < 0.25)
    return [
        f"006{number:015d}", f'Deal {number}, phase "{number % 7}"',
        f"Account {dice.randrange(9000)}", f"Owner {dice.randrange(60)}", stage,
        f"{dice.lognormvariate(10, 1):,.2f}", "USD", chance,
        created.strftime("%m/%d/%Y"), closed.strftime("%m/%d/%Y"), dice.choice(["New", "Existing"]),
        dice.choice(["Web", "Referral", "Event", ""]), dice.choice("NESW"),
        dice.choice(["Tech", "Bank", "Retail"]), dice.randrange(5_000),
        "call back" if number % 3 else "", "Pipeline",
        f"Q{(created.month + 2) // 3}-{created.year}",
    ]  # fmt: skip


def _compare(title: str, path: Path, pandas: str) -> None:
    programs = {"giveget load_pipeline": _OURS}
    if importlib.util.find_spec("pandas") is not None:
        programs["pandas read_csv + same cleaning"] = pandas
    times: dict[str, list[tuple[float, float, float]]] = {name: [] for name in programs}
    answers: dict[str, Sequence[str]] = {}
    for round_ in range(ROUNDS + 1):
        for name, program in programs.items():
            took, cpu, peak, answer = _run(program, path)
            answers[name] = answer
            if round_:  # the first fills the file cache
                times[name].append((took, cpu, peak))
    _require_equal(answers)
    print(f"\n{title} ({path.stat().st_size / 1e6:.1f} MB), median of {ROUNDS}, answers equal")
    print(f"{'':34}{'wall s':>9}{'cpu s':>9}{'peak MB':>9}")
    for name, runs in times.items():
        took, cpu, peak = (statistics.median(column) for column in zip(*runs, strict=True))
        print(f"{name:34}{took:9.2f}{cpu:9.2f}{peak:9.0f}")


def _run(program: str, path: Path) -> tuple[float, float, float, Sequence[str]]:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1] / "src")}
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert process.stdout is not None
    output = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"a reading failed ({process.returncode})")
    took, cpu, *answer = output.split()
    return float(took), float(cpu), used.ru_maxrss / 1024, answer


def _require_equal(answers: dict[str, Sequence[str]]) -> None:
    counts = {answer[0] for answer in answers.values()}
    sums = [float(answer[1]) for answer in answers.values()]
    if len(counts) > 1 or max(sums) - min(sums) > 0.01:
        raise SystemExit(f"the answers differ: {answers}")


if __name__ == "__main__":
    started = time.perf_counter()
    main()
    print(f"\n{time.perf_counter() - started:.0f} s in all")
