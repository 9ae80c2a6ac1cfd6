"""Do the commands keep the books of a deal: refuse bare gives, name conflicts, lose nothing?"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.integration.cli import EXAMPLES, MESSAGE, RENEWAL, Done, giveget

CUT = str(EXAMPLES / "deals" / "manager-cut.yaml")
PAID = ("--owner", "Eva", "--due", "2027-03-01")


@pytest.fixture
def books(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "books.db"
    monkeypatch.setenv("GIVEGET_BOOKS", str(path))
    monkeypatch.setenv("GIVEGET_PERSON", "Sam Okafor")
    return path


def record(*words: str, deal: str = RENEWAL) -> Done:
    return giveget("record", "--deal", deal, *words, "--json")


@pytest.mark.principle("S4-16")
def test_the_managers_six_percent_is_a_concession_with_its_precedent(books: Path) -> None:
    bare = record("give", "--give", "discount=6%", deal=CUT)
    assert bare.code == 1
    assert "nothing comes back" in bare.err
    assert "record concession" in bare.err
    lock = ("--give", "discount=6%", "--get", "commitment=locked", *PAID)
    assert "short by 887.30" in record("trade", *lock, deal=CUT).err
    words = ("--give", "discount=6%", "--by", "Grace Holm", "--reason", "quarter end")
    done = record("concession", *words, deal=CUT).json
    assert done["moves"][0]["gives"][0]["value_to_us"] == -39954.9
    assert done["later"] == 20412.72
    view = giveget("ledger", "--deal", CUT, "--precedents", "discount", "--json").json
    assert view["precedents"]["cost_now"] == 19542.18
    assert view["precedents"]["whole_cost"] == 39954.9
    row = giveget("balance", "--json").json["deals"][0]
    assert (row["class"], row["conceded"], row["concessions"]) == ("CONCESSION", 39954.9, 1)


def test_a_refused_first_move_leaves_no_books_behind(books: Path) -> None:
    assert record("give", "--give", "discount=6%").code == 1
    assert list(books.parent.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("trade", "--give", "discount=5%", "--get", "case_study=given"), 2, "--owner NAME --due"),
        (("concession", "--give", "discount=6%"), 2, "--reason"),
        (("offer", "--give", "discont=6%"), 2, "did you mean discount"),
        (("offer", "--give", "case_study=given"), 2, "it is a get"),
        (("offer", "--get", "discount=6%"), 2, "it is a give"),
        (("trade", "--give", "mug=10", "--get", "lunch=-100", *PAID), 2, "'-100' is below zero"),
        (("offer", "--get", "an introduction=soon"), 2, "did you mean introductions"),
        (("offer", "--give", "discount=0%"), 2, "already"),
        (("hold", "--until", "tomorrow"), 2, "2026-01-15"),
        (("hold", "--until", "2027-01-01"), 2, "--reason"),
        (("accept", "7"), 2, "no move 7"),
        (("accept", "x"), 2, "no number"),
        (("delivery", "tea", "--proof", "mail of Monday"), 2, "no get 'tea'"),
        (("delivery", "tea", "--proof", "study.pdf"), 2, "no such file"),
        (("outcome", "lost"), 1, "--failed"),
        (("outcome", "maybe"), 2, "won, lost"),
        (("refuse", "1", "--share", "50%"), 2, "belongs to delivery"),
        (("ask", "--ask", "discount=10%", "--expect", "3"), 1, "ends with move 0"),
    ],
)  # fmt: skip
def test_what_is_wrong_says_what_to_write_instead(
    books: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    done = record(*words)
    assert done.code == code
    assert said in done.err.replace("--get TERM=VALUE", "")
    assert "error" in done.json


def test_two_people_who_answer_the_same_ask(books: Path) -> None:
    record("ask", "--ask", "discount=10%")
    offer = ("offer", "1", "--give", "discount=5%", "--get", "case_study=given")
    assert record(*offer, "--by", "Ann").code == 0
    late = record(*offer, "--by", "Bob")
    assert late.code == 1
    assert "answered by Ann" in late.err
    stale = record(*offer, "--by", "Bob", "--expect", "1")
    assert stale.code == 1
    assert "offer by Ann" in stale.err
    assert "--expect 2" in stale.err
    assert len(giveget("ledger", "--deal", RENEWAL, "--json").json["moves"]) == 2
    assert record(*offer, "--by", "Bob", "--expect", "2").code == 0


def test_the_same_key_records_once(books: Path) -> None:
    words = ("ask", "--ask", "discount=10%", "--key", "mail-1")
    assert record(*words).json["repeated"] == 0
    record("hold", "1", "--reason", "x", "--until", "2027-01-01")
    again = record(*words)
    assert (again.code, again.json["repeated"], again.json["version"]) == (0, 1, 2)
    other = record("ask", "--ask", "discount=12%", "--key", "mail-1")
    assert other.code == 1


def test_proposals_are_recorded_once_and_one_of_them_is_sent(books: Path) -> None:
    mail = str(EXAMPLES / "messages" / "renewal.eml")
    answer = ("reply", "--deal", RENEWAL, mail, "--record", "--json")
    assert giveget(*answer).code == 0
    view = giveget("ledger", "--deal", RENEWAL, "--json").json
    assert [move["proposal"] for move in view["moves"]] == [False, True, True, True]
    assert view["table"] is None
    assert "nothing was added" in giveget(*answer).err
    sent = record("sent", "3", "--quote", "Yes, if").json
    assert sent["moves"][0]["refers_to"] == 1
    assert [move["kind"] for move in sent["moves"]] == ["offer", "lapse", "lapse", "lapse"]
    view = giveget("ledger", "--deal", RENEWAL, "--json").json
    assert view["open_asks"] == []
    assert view["standing"]["peer_ratio"] == 1.0
    assert record("sent", "1").code == 2


def test_a_corrected_trade_is_priced_from_before_it(books: Path) -> None:
    record("trade", "--give", "discount=5%", "--get", "case_study=given", *PAID)
    words = ("--as", "trade", "--give", "discount=4%", "--get", "case_study=given", *PAID)
    assert record("correct", "1", "--reason", "it was 4", *words).code == 0
    view = giveget("ledger", "--deal", RENEWAL, "--json").json
    assert [give["to"] for give in view["gives"]] == ["4%"]
    assert view["moves"][0]["struck_by"] == 2


def test_due_ends_with_one_when_something_is_late(books: Path) -> None:
    record("trade", "--give", "discount=5%", "--get", "case_study=given", *PAID)
    assert giveget("due", "--on", "2027-03-01").code == 0
    late = giveget("due", "--on", "2027-03-02", "--json")
    assert (late.code, late.json["alarms"][0]["kind"]) == (1, "overdue")
    record("delivery", "case study", "--proof", "seen in print", "--at", "2027-03-02")
    assert giveget("due", "--on", "2027-03-02").code == 0


def test_history_goes_out_and_in_without_a_byte_lost(books: Path, tmp_path: Path) -> None:
    record("trade", "--give", "discount=5%", "--get", "=an odd name=20000.500", *PAID)
    record("trade", "--give", "discount=5%", "--get", "@odd=20000.500", *PAID)
    for name in ("h.jsonl", "h.csv"):
        first, again = tmp_path / name, tmp_path / f"again-{name}"
        assert giveget("export", str(first)).code == 0
        other = str(tmp_path / f"{name}.db")
        assert giveget("import", str(first), "--books", other).code == 0
        giveget("export", str(again), "--books", other)
        assert first.read_bytes() == again.read_bytes()


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_sheet_goes_out_and_in(books: Path, tmp_path: Path, ending: str) -> None:
    record("trade", "--give", "discount=5%", "--get", "@home visit=20000.50", *PAID)
    record("delivery", "@home visit", "--proof", "https://x.example", "--share", "50%")
    sheet, copy = tmp_path / f"s.{ending}", str(tmp_path / "copy.db")
    assert giveget("export", str(sheet), "--what", "sheet").code == 0
    if ending == "csv":
        assert ",'@home visit," in sheet.read_text(encoding="utf-8-sig")
    words = ("import", str(sheet), "--deal", RENEWAL, "--books", copy)
    assert giveget(*words, "--check", "--json").json["planned"] == 2
    assert not Path(copy).exists()
    assert giveget(*words, "--json").json["imported"] == 2
    assert giveget(*words, "--json").json["repeated"] == 1
    here = giveget("balance", "--json").json["deals"]
    there = giveget("balance", "--books", copy, "--json").json["deals"]
    assert here == there


def test_all_mistakes_of_a_sheet_are_told_with_row_and_column(books: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "bad.csv"
    sheet.write_text(
        "We give,Cost,In return,Worth,Responsible,Due date,Status\n"
        "discount=5%,,a study,abc,Eva,2027-03-01,agreed\n"
        "a day,3000,a visit,4000,Eva,03/04/2027,maybe\n",
        encoding="utf-8",
    )
    done = giveget("import", str(sheet), "--deal", RENEWAL, "--json")
    places = {(f["line"], f["field"], f["code"]) for f in done.json["error"]["findings"]}
    assert done.code == 2
    assert places == {(2, "Worth", "GG683"), (3, "Due date", "GG684"), (3, "Status", "GG685")}
    sheet.write_text("give,cost,get,value to us\na day,3000,,\na seat,10,a visit,20\n")
    done = giveget("import", str(sheet), "--deal", RENEWAL, "--json")
    assert [f["line"] for f in done.json["error"]["findings"]] == [2, 3]
    assert not books.exists()


def test_quotes_hold_nothing_of_ours(books: Path, tmp_path: Path) -> None:
    offer = ("offer", "--give", "discount=5%", "--get", "case_study=given")
    record(*offer, "--reason", "we must win this")
    path = tmp_path / "q.csv"
    assert giveget("export", str(path), "--what", "quotes", "--deal", RENEWAL).code == 0
    text = path.read_text(encoding="utf-8-sig")
    assert "114000.00,120000.00,0.0500,USD" in text
    assert "must win" not in text
    assert "16285" not in text


def test_a_changed_byte_is_found_and_said_where(books: Path) -> None:
    record("ask", "--ask", "discount=10%")
    record("hold", "1", "--reason", "x", "--until", "2027-01-01")
    tip = giveget("ledger", "verify", "--json").json["tip"]
    assert giveget("ledger", "verify", "--known", tip).code == 0
    with closing(sqlite3.connect(books)) as connection:
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(
            "UPDATE moves SET data = CAST(replace(CAST(data AS TEXT), '10%', '11%') AS BLOB)"
            " WHERE entry = 1"
        )
        connection.commit()
    done = giveget("ledger", "verify", "--json")
    assert done.code == 1
    assert done.json["damage"][0]["move"] == 1


def test_backup_and_restore_never_overwrite_unasked(books: Path, tmp_path: Path) -> None:
    record("ask", "--ask", "discount=10%")
    copy = str(tmp_path / "copy.db")
    assert giveget("backup", copy).code == 0
    assert giveget("backup", copy).code == 2
    record("ask", "--ask", "discount=12%")
    assert giveget("restore", copy).code == 2
    assert giveget("restore", copy, "--replace").code == 0
    assert len(giveget("ledger", "--deal", RENEWAL, "--json").json["moves"]) == 1
    assert (tmp_path / "books.db.replaced-1").exists()


def test_missing_books_wrong_deals_and_nobody(
    books: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert giveget("balance").code == 2
    assert giveget("due", "--books", str(tmp_path)).code == 2
    record("ask", "--ask", "discount=10%")
    assert "did you mean renewal" in giveget("ledger", "--deal", "renewl").err
    monkeypatch.delenv("GIVEGET_PERSON")
    assert "--by NAME" in record("hold", "1", "--reason", "x", "--until", "2027-01-01").err


def test_nothing_of_the_books_changes_the_words_for_them(books: Path) -> None:
    plain = giveget("reply", "--deal", str(EXAMPLES / "deals/licence-fee.yaml"), MESSAGE, "--json")
    kept = giveget(
        "reply", "--deal", str(EXAMPLES / "deals/licence-fee.yaml"), MESSAGE, "--record", "--json"
    )
    assert plain.json == kept.json


def test_the_password_of_the_books_is_never_shown(postgresql: str) -> None:
    secret = f"{postgresql}{'&' if '?' in postgresql else '?'}password=s3cret"
    ask = ("record", "--deal", RENEWAL, "ask", "--ask", "discount=10%", "--books", secret)
    for words in (ask, ("balance", "--books", secret), ("ledger", "verify", "--books", secret)):
        done = giveget(*words)
        assert done.code == 0, done.err
        assert "s3cret" not in done.out + done.err
