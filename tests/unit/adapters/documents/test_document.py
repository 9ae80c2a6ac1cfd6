"""Is a file changed and saved without losing anything?"""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from giveget.adapters.documents import (
    CannotChangeError,
    CannotSaveError,
    Document,
    NoSuchFieldError,
    load_deal,
    save_document,
)
from giveget.core.terms import DependencyError, InputError, NotFoundError
from tests.documents import FOLDER

TEXT = """\
# The head.
giveget: deal
id: it            # the name
side: seller
currency: USD

terms:
  # What they asked for.
  payment: {kind: payment, options: [net 15, "net 30"], table: net 30}   # now
rules:
- {when: {payment: net 15}, then: {payment: 'net 15'}}
"""


def document(text: str = TEXT) -> Document:
    return Document(Path("deal.yaml"), text)


def test_a_change_touches_its_line_only() -> None:
    changed = document()
    changed.set(("terms", "payment", "table"), "net 15")
    assert str(changed) == TEXT.replace("table: net 30}", "table: net 15}")


def test_a_new_field_and_a_removed_one() -> None:
    changed = document()
    changed.set(("title",), "Second try: with a colon")
    changed.remove(("rules",))
    text = str(changed)
    assert "title: 'Second try: with a colon'" in text
    assert "rules" not in text
    assert "# What they asked for." in text


def test_a_whole_section_can_be_written() -> None:
    changed = document()
    changed.set(("cash",), {"us": {"rate_per_year": "8%"}})
    changed.set(("terms", "payment", "options"), ["net 15", "net 60"])
    assert "cash:\n  us:\n    rate_per_year: 8%" in str(changed)


@pytest.mark.parametrize("value", ["~", "", "null", "a: b", "# no comment", "- x", "two\nlines"])
def test_a_value_is_read_again_as_it_was_given(tmp_path: Path, value: str) -> None:
    changed = document()
    changed.set(("title",), value)
    path = tmp_path / "deal.yaml"
    save_document(changed, path)
    loaded = load_deal(path)
    if value:
        assert loaded.value is not None
        assert loaded.value.title == value
    else:
        assert [f.code for f in loaded.findings] == ["GG022"]


@pytest.mark.parametrize(
    "field",
    [(), ("terms", "discount", "table"), ("id", "x"), ("rules", 5), ("rules", 5, "when"), ("a", 1)],
)
def test_a_place_that_does_not_exist(field: tuple[str | int, ...]) -> None:
    with pytest.raises(NoSuchFieldError) as caught:
        document().set(field, "x")
    assert isinstance(caught.value, NotFoundError)


def test_removing_what_is_not_there() -> None:
    with pytest.raises(NoSuchFieldError, match=r"terms\.discount"):
        document().remove(("terms", "discount"))


@pytest.mark.parametrize("text", ["terms: {a: b\n", "a: 1\na: 2\n", "\t- x"])
def test_a_broken_file_is_not_changed(text: str) -> None:
    with pytest.raises(CannotChangeError) as caught:
        document(text).set(("id",), "x")
    assert isinstance(caught.value, InputError)


def test_load_save_load_has_the_same_meaning(tmp_path: Path) -> None:
    before = load_deal(FOLDER / "every-kind.yaml")
    assert before.document is not None
    before.document.set(("id",), "every-kind")
    path = tmp_path / "deal.yaml"
    save_document(before.document, path)
    after = load_deal(path)
    assert after.value == before.value
    assert after.findings == ()
    comments = [line for line in path.read_text("utf-8").splitlines() if "#" in line]
    assert comments == [
        "# A deal with every section and every kind of term; nothing in it is wrong.",
        "title: Everything at once     # a comment beside a value",
    ]


def test_line_ends_are_kept(tmp_path: Path) -> None:
    changed = document(TEXT.replace("\n", "\r\n"))
    changed.set(("id",), "other")
    path = tmp_path / "deal.yaml"
    save_document(changed, path)
    saved = path.read_bytes()
    assert saved.count(b"\r\n") == saved.count(b"\n") == TEXT.count("\n")
    assert b"id: other" in saved


def test_permissions_are_kept_and_links_followed(tmp_path: Path) -> None:
    target = tmp_path / "real.yaml"
    target.write_text("old")
    target.chmod(0o640)
    link = tmp_path / "deal.yaml"
    link.symlink_to(target)
    save_document(document(), link)
    assert link.is_symlink()
    assert target.read_text("utf-8") == TEXT
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_what_cannot_be_written_leaves_everything_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "deal.yaml"
    folder.mkdir()
    for path in (folder, tmp_path / "no" / "such" / "deal.yaml"):
        with pytest.raises(CannotSaveError) as caught:
            save_document(document(), path)
        assert isinstance(caught.value, DependencyError)
        assert "nothing was changed" in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == ["deal.yaml"]
    assert list(folder.iterdir()) == []


def test_text_that_cannot_be_encoded_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "deal.yaml"
    path.write_text("old")
    with pytest.raises(CannotSaveError):
        save_document(document(TEXT + "# \ud800"), path)
    assert path.read_text("utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["deal.yaml"]
