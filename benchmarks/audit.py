"""How many mails a second does an audit read, is that linear, and how much memory does it need?

The mailboxes are made from the public talks between employers and candidates: the talks are
repeated with new ids, subjects and addresses until there are 1,000, 10,000 and 100,000 messages.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.realdata import real

SIZES = (1_000, 10_000, 100_000)
_OWN = ("--term", "pension=pension", "--term", "company car=car,leased")
_CODE = """
import resource, sys
from giveget.doors.cli import main
code = main(sys.argv[1:])
own = resource.getrusage(resource.RUSAGE_SELF)
others = resource.getrusage(resource.RUSAGE_CHILDREN)
print(own.ru_maxrss // 1024, others.ru_maxrss // 1024,
      own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime, file=sys.stderr)
sys.exit(code)
"""


def main() -> None:
    """Print time, mails a second and memory for each size, with one process and with two."""
    talks = real("mailbox/contract-talks.mbox").read_bytes()
    print(f"{'messages':>9} {'jobs':>4} {'seconds':>8} {'mails/s':>8} {'a core':>7} "
          f"{'MB':>5} {'MB a helper':>12}")  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        for size in _sizes():
            box, deals = _mailbox(Path(folder), talks, size)
            outputs = [_run(box, deals, size, jobs) for jobs in (1, 2)]
            assert outputs[0] == outputs[1], "two processes must find what one finds"


def _sizes() -> tuple[int, ...]:
    most = int(os.environ.get("GIVEGET_BENCHMARK_MAILS", SIZES[-1]))
    return tuple(size for size in SIZES if size <= most)


def _mailbox(folder: Path, talks: bytes, size: int) -> tuple[Path, Path]:
    """Write a mailbox of so many messages and its deals; return both."""
    mails = re.split(rb"(?m)^(?=From MAILER-DAEMON )", talks)[1:]
    box, deals = folder / f"{size}.mbox", folder / f"{size}.csv"
    rows = ["Deal ID,Deal Name,Account,Stage,Amount,Currency"]
    with box.open("wb") as file:
        for number in range(size):
            copy, which = divmod(number, len(mails))
            mail = re.sub(rb"<(\d+)\.(\d+)@", rb"<%d-\1.\2@" % copy, mails[which])
            file.write(re.sub(rb"Contract terms (\d+)", rb"Contract terms %d-\1" % copy, mail))
    for copy in range(-(-size // len(mails))):
        rows += [f"C-{copy}-{n},Contract terms {copy}-{n},C {n},Won,120000,USD" for n in range(70)]
    deals.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return box, deals


def _run(box: Path, deals: Path, size: int, jobs: int) -> bytes:
    out = box.with_suffix(".html")
    command = ["audit", str(box), "--deals", str(deals), "--us", "employer*@example.com", *_OWN]
    command += ["--side", "buyer", "--jobs", str(jobs), "--out", str(out)]
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", _CODE, *command], check=True, capture_output=True, env=environment
    )
    seconds = time.perf_counter() - started
    own, others, used = done.stderr.decode().strip().splitlines()[-1].split()
    print(f"{size:9,} {jobs:4} {seconds:8.1f} {size / seconds:8,.0f} {size / float(used):7,.0f} "
          f"{own:>5} {others:>12}", flush=True)  # fmt: skip
    return out.read_bytes()


if __name__ == "__main__":
    main()
