"""Walking away and discovery on the command line: pipelines good and bad, plots, documents."""

from __future__ import annotations

import sys
import time
from io import StringIO
from pathlib import Path

import pytest

from giveget.doors.cli.progress import PATIENCE_SECONDS, progress_of
from tests.integration.cli import DEAL, EXAMPLES, MESSAGE, RENEWAL, Done, giveget

PIPELINE = str(EXAMPLES / "pipeline.csv")
ONBOARDING = str(EXAMPLES / "deals" / "onboarding.yaml")
LEASE = str(EXAMPLES / "deals" / "lease.yaml")
HEAD = "Deal ID,Account,Stage,Amount,Created,Close Date,Probability\n"


def export(folder: Path, rows: str, name: str = "deals.csv") -> str:
    path = folder / name
    path.write_text(HEAD + rows, encoding="utf-8")
    return str(path)


def history(count: int, won: int) -> str:
    return "".join(
        f"c{k},acc {k},{'Won' if k < won else 'Lost'},{10000 + k},2025-01-{k % 27 + 1:02},"
        f"2025-03-{k % 27 + 1:02},\n"
        for k in range(count)
    )


OPEN = "o1,Heron Foods,Proposal,40000,2026-10-01,2026-12-20,40%\n"


def walk(*arguments: str, deal: str = RENEWAL) -> Done:
    return giveget("walkaway", "--deal", deal, *arguments)


def assert_bad(done: Done, *words: str) -> None:
    assert done.code == 2, done.out + done.err
    assert done.out == ""
    assert "Traceback" not in done.err
    for word in words:
        assert word in done.err, done.err


@pytest.mark.principle("S2-2", "S2-9")
def test_a_pipeline_makes_walking_away_worth_more() -> None:
    alone = walk("--json").json["walkaway"]
    done = walk("--json", "--pipeline", PIPELINE, "--margin", "65%", "--cost", "800")
    shape = done.json
    assert next(iter(shape)) == "walkaway"
    assert shape["walkaway"]["value"] > alone["value"]
    assert shape["walkaway"]["low"] < shape["walkaway"]["value"] < shape["walkaway"]["high"]
    assert any(one["from_pipeline"] for one in shape["next_best"])
    assert shape["pipeline"]["alternatives"] == 12
    assert shape["pipeline"]["odds"]["brier"] < shape["pipeline"]["odds"]["base_brier"]
    assert done.code == 0


def test_the_same_numbers_every_time() -> None:
    first, second = (walk("--json", "--pipeline", PIPELINE) for _ in range(2))
    assert first.json == second.json


def test_every_command_takes_the_pipeline_that_the_deal_names() -> None:
    value = walk("--json", deal=ONBOARDING).json["walkaway"]
    for command in (
        ("price", "--ask", "discount=5%"),
        ("trades", "--ask", "discount=5%"),
        ("frontier",),
        ("reply", "--ask", "discount=5%"),
        ("discover",),
    ):
        done = giveget(command[0], "--deal", ONBOARDING, *command[1:], "--json")
        found = done.json["walkaway"]
        assert (found["value"], found["low"], found["high"]) == (
            value["value"],
            value["low"],
            value["high"],
        ), command


def test_reply_takes_a_pipeline_from_the_command_line() -> None:
    with_it = giveget("reply", "--deal", DEAL, MESSAGE, "--pipeline", PIPELINE, "--json").json
    without = giveget("reply", "--deal", DEAL, MESSAGE, "--json").json
    assert with_it["walkaway"]["value"] > without["walkaway"]["value"]
    for reply in with_it["replies"]:
        assert "Hotels" not in reply["text"]
        assert f"{with_it['walkaway']['value']:,.0f}" not in reply["text"]


def test_slots_and_a_deadline() -> None:
    slots = walk("--json", "--pipeline", PIPELINE, "--slots", "5", deal=DEAL).json["walkaway"]
    assert slots["slots"] == 5
    assert slots["value"] == max(slots["slot"], slots["alternatives"])
    late, soon = (
        walk("--json", "--pipeline", PIPELINE, "--slots", "2", "--deadline", day).json["walkaway"]
        for day in ("2027-12-31", "2026-12-01")
    )
    assert soon["slot"] < late["slot"]


def test_an_owner_and_what_was_left_out() -> None:
    shape = walk("--json", "--pipeline", PIPELINE, "--owner", "Dana Ruiz").json
    assert shape["pipeline"]["alternatives"] < 12
    assert any("not of Dana Ruiz" in words for words in shape["walkaway"]["basis"])


def test_chances_as_the_crm_states_them(tmp_path: Path) -> None:
    path = export(tmp_path, history(40, 12) + OPEN)
    shape = walk("--json", "--pipeline", path, "--stated", "--margin", "50%").json
    (one,) = [one for one in shape["next_best"] if one["from_pipeline"]]
    assert one["chance"] == 0.4
    assert any("nobody has measured" in words for words in shape["walkaway"]["basis"])


def test_which_column_means_what_is_kept_when_asked(tmp_path: Path) -> None:
    path = export(tmp_path, history(40, 12) + OPEN)
    done = walk("--pipeline", path, "--save-mapping")
    assert done.code == 0
    kept = tmp_path / "deals.csv.mapping.yaml"
    assert kept.exists()
    assert str(kept) in done.err
    again = walk("--pipeline", path, "--json")
    assert again.json["pipeline"]["alternatives"] == 1


# Bad input: clear, and the rest goes on


def test_an_empty_file_and_one_of_another_kind(tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_bytes(b"")
    (tmp_path / "photo.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))
    assert_bad(walk("--pipeline", str(tmp_path / "empty.csv")), "GG612", "empty.csv")
    assert_bad(walk("--pipeline", str(tmp_path / "photo.csv")), "GG613")
    assert_bad(walk("--pipeline", str(tmp_path / "nothing.csv")), "GG611")


_PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(range(256)) * 8


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("deals.pdf", _PDF, ("GG613", "PDF")),
        ("deals.csv", _PDF, ("GG613", "PDF")),
        ("deals.zip", b"PK\x03\x04" + bytes(range(256)) * 8, ("GG613", "zip")),
        ("deals.xlsx", b"PK\x03\x04" + bytes(range(256)) * 8, ("GG613", ".xlsx")),
        ("deals.xlsx", bytes(range(256)) * 8, ("GG613", "binary")),
        ("deals.csv", HEAD.encode(), ("GG612", "no row below")),
        ("deals.csv", b"Dear Dana,\nour pipeline is attached.\n", ("GG614", "row")),
        ("deals.csv", b'{"deals": []}', ("GG613", "JSON")),
        (
            "deals.csv",
            (",".join(f"c{n}" for n in range(200)) + "\n" + "x," * 199 + "x\n").encode(),
            ("GG615", "and 180 more", "deals.csv.mapping.yaml"),
        ),
    ],
)
def test_what_is_no_pipeline_is_named_and_refused(
    tmp_path: Path, name: str, data: bytes, words: tuple[str, ...]
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    for command in (("walkaway",), ("discover",), ("reply", "--ask", "discount=5%")):
        done = giveget(command[0], "--deal", RENEWAL, *command[1:], "--pipeline", str(path))
        assert_bad(done, str(path), *words)


@pytest.mark.parametrize(
    ("encoding", "mark"), [("utf-8", ","), ("utf-16", ","), ("cp1252", ","), ("utf-8", ";")]
)
def test_the_same_deals_in_other_letters_and_marks(
    tmp_path: Path, encoding: str, mark: str
) -> None:
    text = HEAD + history(40, 12) + OPEN.replace("Heron", "Hérön")
    path = tmp_path / "deals.csv"
    path.write_bytes(text.replace(",", mark).encode(encoding))
    done = walk("--pipeline", str(path), "--json")
    assert done.code == 0, done.err
    (one,) = [one for one in done.json["next_best"] if one["from_pipeline"]]
    assert one["title"] == "Hérön Foods"
    assert ("GG619" in done.err) is (encoding == "cp1252")


@pytest.mark.parametrize(
    ("rows", "row", "code", "column"),
    [
        ("o2,B,Proposal,-5,2026-10-01,2026-12-20,\n", 43, "GG627", "Amount"),
        ("o2,B,Proposal,5,2026-10-01,2026-12-20,140%\n", 43, "GG635", "Probability"),
        ("o2,B,,5,2026-10-01,2026-12-20,\n", 43, "GG636", "Stage"),
        ("o2,B,Won,5,2026-10-01,2099-12-20,\n", 43, "GG633", "Close Date"),
        (",".join(map(str, range(200))) + "\n", 43, "GG620", ""),
    ],
)
def test_a_bad_row_is_named_and_the_others_count(
    tmp_path: Path, rows: str, row: int, code: str, column: str
) -> None:
    path = export(tmp_path, history(40, 12) + OPEN + rows)
    place = f"{path}:{row} {code} " + (f"[{column}] " if column else "") + "warning: "
    for command in (("walkaway",), ("reply", "--ask", "discount=5%")):
        done = giveget(command[0], "--deal", RENEWAL, *command[1:], "--pipeline", path, "--json")
        assert done.code == 0, done.err
        assert place in done.err
        assert done.json["walkaway"]["value"] > 45_000


def test_a_quote_that_is_never_closed_says_how_much_it_takes(tmp_path: Path) -> None:
    path = export(tmp_path, history(40, 12) + 'o0,"Heron,Proposal,1\n' + OPEN + OPEN)
    done = walk("--pipeline", path)
    assert f"{path}:42 GG644" in done.err
    assert "takes what follows with it, " in done.err
    assert "The pipeline adds nothing" in done.out


def test_a_document_of_problems_for_scripts(tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_bytes(b"")
    done = walk("--pipeline", str(tmp_path / "empty.csv"), "--json")
    assert done.code == 2
    assert done.json["error"]["findings"][0]["code"] == "GG612"


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (OPEN, "GG639"),
        (history(1, 1) + OPEN, "GG640"),
        (history(40, 40) + OPEN, "GG641"),
        (history(40, 12) + "o1,Heron Foods,Proposal,-40000,2026-10-01,2026-12-20,\n", "GG627"),
        (history(40, 12) + "o1,Heron Foods,,40000,2026-10-01,2026-12-20,\n", "GG636"),
    ],
    ids=["only open deals", "one closed deal", "all won", "negative amount", "missing stage"],
)
def test_what_is_wrong_is_said_with_its_row_and_the_rest_goes_on(
    tmp_path: Path, rows: str, words: str
) -> None:
    done = walk("--pipeline", export(tmp_path, rows), "--json")
    assert done.code == 0, done.err
    assert words in done.err, done.err
    assert done.json["walkaway"]["value"] >= 45_000 - 0.01


def test_a_chance_outside_0_to_1_is_not_used(tmp_path: Path) -> None:
    bad = OPEN.replace("40%", "140%")
    path = export(tmp_path, history(40, 12) + bad)
    done = walk("--pipeline", path, "--stated", "--json")
    assert done.code == 0
    assert "140%" in done.err
    (one,) = [one for one in done.json["next_best"] if one["from_pipeline"]]
    assert one["chance"] < 0.6


@pytest.mark.parametrize(
    ("option", "value", "word"),
    [
        ("--margin", "0.6", "percent"),
        ("--margin", "-5%", "below 0"),
        ("--margin", "0%", "60%"),
        ("--margin", "160%", "at most 100%"),
        ("--margin", "160", "at most 100%"),
        ("--rate", "EUR", "EUR=1.08"),
        ("--rate", "EURO=1.08", "EUR=1.08"),
        ("--rate", "EUR=0", "above 0"),
        ("--rate", "EUR=-1", "below 0"),
        ("--rate", "EUR=much", "much"),
        ("--rate", "EUR=1,08", "1,08"),
        ("--rate", "USD=1", "own currency"),
        ("--owner", "Dana Riuz", "did you mean 'Dana Ruiz'"),
        ("--owner", "Nobody Inparticular", "owners are"),
        ("--cost", "-3", "below 0"),
        ("--cost", "12 EUR", "USD"),
        ("--cost", "cheap", "cheap"),
        ("--slots", "0", "0"),
        ("--deadline", "soon", "soon"),
        ("--deadline", "2019-01-01", "2019-01-01"),
        ("--quota", "-1", "target"),
        ("--quota", "lots", "lots"),
    ],
)
def test_options_that_make_no_sense(option: str, value: str, word: str) -> None:
    done = walk("--pipeline", PIPELINE, option, value)
    assert_bad(done, word)


def test_a_quota_needs_an_expectation() -> None:
    assert_bad(walk("--quota", "500000"), "expected")


def test_a_pipeline_of_sales_beside_a_purchase() -> None:
    assert_bad(walk("--pipeline", PIPELINE, deal=LEASE), "buying")


def test_an_export_in_another_currency(tmp_path: Path) -> None:
    text = Path(PIPELINE).read_text(encoding="utf-8").replace(",USD,", ",EUR,")
    (tmp_path / "euro.csv").write_text(text, encoding="utf-8")
    path = str(tmp_path / "euro.csv")
    for done in (
        walk("--pipeline", path),
        giveget("reply", "--deal", RENEWAL, "--ask", "discount=5%", "--pipeline", path),
    ):
        assert_bad(done, f"{path}:2", "GG652", "[Currency]", "--rate EUR=", "rates: {EUR: ", "USD")


def test_a_rate_makes_another_currency_comparable(tmp_path: Path) -> None:
    text = Path(PIPELINE).read_text(encoding="utf-8").replace(",USD,", ",EUR,")
    (tmp_path / "euro.csv").write_text(text, encoding="utf-8")
    euro = ("--pipeline", str(tmp_path / "euro.csv"))
    plain = walk("--pipeline", PIPELINE, "--json").json["pipeline"]["expected"]
    at_par = walk(*euro, "--rate", "EUR=1", "--json").json["pipeline"]["expected"]
    more = walk(*euro, "--rate", "eur = 1.08", "--json").json["pipeline"]["expected"]
    assert at_par == plain
    assert more == pytest.approx(1.08 * plain, abs=0.01)
    ask = ("reply", "--deal", RENEWAL, "--ask", "discount=5%", *euro)
    assert giveget(*ask, "--rate", "EUR=1.08").code == 0
    assert_bad(walk(*euro, "--rate", "EUR=1", "--rate", "EUR=2"), "twice")
    assert_bad(walk(*euro, "--rate", "GBP=1.2"), "GG652")


def test_mixed_currencies_with_and_without_rates(tmp_path: Path) -> None:
    head = HEAD.replace("Amount,", "Amount,Currency,")
    closed = history(40, 12).replace(",2025-01", ",USD,2025-01")
    rows = (
        "o1,Heron,Proposal,1000,USD,2026-10-01,2026-12-20,\n"
        "o2,Quarry,Proposal,1000,EUR,2026-10-01,2026-12-20,\n"
        "o3,Violet,Proposal,1000,GBP,2026-10-01,2026-12-20,\n"
    )
    path = tmp_path / "mixed.csv"
    path.write_text(head + closed + rows, encoding="utf-8")
    options = ("--pipeline", str(path), "--margin", "100%", "--json")
    done = walk(*options, "--rate", "EUR=2")
    worth = {one["id"]: one["worth"] for one in done.json["next_best"] if one["from_pipeline"]}
    assert worth["crm:o2"] == pytest.approx(2 * worth["crm:o1"], rel=0.01)
    assert "mixed.csv:44" in done.err
    assert "--rate GBP=" in done.err
    assert "mixed.csv:43" not in done.err


def test_the_file_taken_from_a_folder_is_named(tmp_path: Path) -> None:
    path = export(tmp_path, history(40, 12) + OPEN)
    (tmp_path / "notes.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    done = walk("--pipeline", str(tmp_path), "--json")
    assert done.json["pipeline"]["source"] == path
    assert any(path in words for words in done.json["walkaway"]["basis"])
    assert path in done.err
    (tmp_path / "deals.csv").rename(tmp_path / "other.csv")
    assert_bad(walk("--pipeline", str(tmp_path)), "GG612", "other.csv", "name the file")


@pytest.mark.parametrize(
    ("chances", "row", "words", "used"),
    [
        (("50%", "0.5"), 43, "'0.5' could be 0.5% or 50%", (0.5, None)),
        (("50%", "1"), 43, "'1' could be 1% or 100%", (0.5, None)),
        (("50%", "50"), 43, "'50' has no percent sign and was read as 50%", (0.5, 0.5)),
        (("50", "0.5"), 43, "'0.5' could be 0.5% or 50%", (0.5, None)),
    ],
)
def test_chances_written_in_several_ways(
    tmp_path: Path, chances: tuple[str, str], row: int, words: str, used: tuple[float, float | None]
) -> None:
    rows = "".join(
        f"o{n},Heron {n},Proposal,40000,2026-10-01,2026-12-20,{chance}\n"
        for n, chance in enumerate(chances)
    )
    path = export(tmp_path, history(40, 12) + rows)
    done = walk("--pipeline", path, "--stated", "--json")
    assert f"{path}:{row} GG651 [Probability] warning: " in done.err
    assert words in done.err
    assert f"row 42 has {chances[0]!r}" in done.err
    found = {one["id"]: one["chance"] for one in done.json["next_best"] if one["from_pipeline"]}
    for place, chance in enumerate(used):
        assert (found[f"crm:o{place}"] == chance) is (chance is not None)


def test_what_is_left_alone_says_why(tmp_path: Path) -> None:
    rows = OPEN + "o3,Empty Ltd,Proposal,0,2026-10-01,2026-12-20,\n"
    rows += "o4,Small Ltd,Proposal,100,2026-10-01,2026-12-20,\n"
    path = export(tmp_path, history(40, 12) + rows)
    page = walk("--pipeline", path, "--cost", "800").out
    assert "leave alone: Empty Ltd: it would bring 0.00" in page
    assert "leave alone: Small Ltd: " in page
    assert "does not pay for its cost, 800.00" in page
    assert "crm:" not in page


def test_prices_say_what_they_are_for() -> None:
    for command in ("walkaway", "discover"):
        page = giveget(command, "--deal", LEASE).out
        assert "price on the table: 132,000.00 (per year)" in page
        assert "highest price: 10,563.82 (per month: as good as walking away)" in page
    assert "their limit: 112,000.00 (in the first year; " in page
    assert "price on the table: 120,000.00 (per year)" in walk().out
    assert "price on the table: 180,000.00 (one-off)" in walk(deal=DEAL).out


# Pages and plots


@pytest.mark.principle("S2-20")
def test_the_price_comes_before_walking_away_and_both_before_anything_else() -> None:
    page = walk("--pipeline", PIPELINE).out
    places = [page.index(words) for words in ("price on the table", "walk-away value", "edge",
                                              "alternative 1", "number: 0", "odds:")]  # fmt: skip
    assert places == sorted(places)


def test_a_narrow_terminal_shows_every_row() -> None:
    done = giveget("walkaway", "--deal", ONBOARDING, "--top", "3")
    assert done.out.count("alternative ") >= 3
    assert "3 of 6" not in done.out.splitlines()[0]


@pytest.mark.parametrize("command", ["walkaway", "discover"])
@pytest.mark.parametrize("ending", ["svg", "png", "html"])
def test_a_plot_is_written_and_the_same_every_time(
    tmp_path: Path, command: str, ending: str
) -> None:
    for name in ("a", "b"):
        done = giveget(command, "--deal", ONBOARDING, "--plot", f"{name}.{ending}", folder=tmp_path)
        assert done.code == 0, done.err
        assert f"{name}.{ending}" in done.err
    data = (tmp_path / f"a.{ending}").read_bytes()
    assert data == (tmp_path / f"b.{ending}").read_bytes()
    assert data.startswith({"svg": b"<?xml", "png": b"\x89PNG", "html": b"<!doctype html>"}[ending])


def test_a_plot_of_another_kind_writes_nothing(tmp_path: Path) -> None:
    done = giveget("discover", "--deal", ONBOARDING, "--plot", "a.yaml", folder=tmp_path)
    assert_bad(done, ".svg")
    assert list(tmp_path.iterdir()) == []


def test_plots_where_little_is_known(tmp_path: Path) -> None:
    for command, deal in (("walkaway", DEAL), ("walkaway", LEASE), ("discover", DEAL)):
        done = giveget(command, "--deal", deal, "--plot", "a.svg", folder=tmp_path)
        assert done.code in (0, 1), done.err


# Waiting


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_quick_work_shows_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    with progress_of("reading") as tick:
        tick(1, 2)
    assert screen.getvalue() == ""


def test_from_one_second_on_a_bar_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    with progress_of("reading deals.csv") as tick:
        tick(1, 4)
        end = time.monotonic() + PATIENCE_SECONDS + 5
        while "reading" not in screen.getvalue() and time.monotonic() < end:
            tick(2, 4)
    assert "reading deals.csv" in screen.getvalue()


def test_in_a_pipe_there_is_no_bar() -> None:
    with progress_of("reading") as tick:
        tick(1, 2)
