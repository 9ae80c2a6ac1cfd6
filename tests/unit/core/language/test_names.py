"""A name chosen by us makes no secret public."""

from dataclasses import replace

import pytest

from giveget.core.language import AskView, OfferView, ReplyKind, check_names, check_text
from giveget.core.terms import Fact, Severity, TableView, TermView
from tests.unit.core.language.samples import SECRETS, SELLER, line


def named(title: str) -> TableView:
    """The seller's table with one more line, which carries this name."""
    return replace(SELLER, lines=(*SELLER.lines, line(title, 1, "", 0)))


def codes(text: str, view: TableView, offer: OfferView | None = None) -> list[str]:
    return [f.code for f in check_text(text, view=view, offer=offer, secrets=SECRETS)]


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("introductions (we would leave at 45,600)", "GG301"),
        ("introductions (we would walk away at 45,600)", "GG301"),
        ("programme licence (cost 6, margin 98%)", "GG302"),
        ("trainer days, 1,100 each", "GG302"),
        ("the Globex package", "GG301"),
        ("workshop approved by the VP Sales", "GG303"),
    ],
)
def test_a_secret_in_a_name_stays_a_secret(title: str, code: str) -> None:
    assert code in codes(f"I understand. It's your call about the {title}.", named(title))
    (found,) = {f.code for f in check_names(named(title), SECRETS)} & {code}
    assert found == code


def test_every_place_that_we_write_is_looked_at() -> None:
    term = TermView(id="t", kind="choice", title="stay above 45,600", on_table="none")
    goal = "beat Globex"
    view = replace(
        SELLER,
        us="45,600 Ltd",
        sender="Sam (VP Sales)",
        contact="Dana, who knows Globex",
        goals=(goal,),
        terms=(term,),
        phrases={"close": ("It's your call above 45,600.", "Call 4,711.")},
    )
    found = {f.where.field for f in check_names(view, SECRETS, "d.yaml") if f.where}
    assert found == {
        "parties.us", "parties.sender", "parties.contact", "goals.0.text", "terms.t.name",
        "phrases.close.0", "phrases.close.1",
    }  # fmt: skip
    for text in (view.us, view.sender, view.contact, goal, term.title):
        assert codes(f"I understand. It's your call: {text}.", view), text
    assert all(f.where and f.where.source == "d.yaml" for f in check_names(view, SECRETS, "d.yaml"))


def test_a_goal_hold_reason_or_question_of_an_offer_tells_no_secret() -> None:
    ask = AskView(title="the 45,600 package", kind="scope_remove", to="out")
    offer = OfferView(
        kind=ReplyKind.HOLD, asks=(ask,), goal="save 1,100 a day", hold_reason="to ask the VP Sales"
    )
    for said in ("45,600", "1,100", "VP Sales"):
        assert set(codes(f"I understand. It's your call: {said}.", SELLER, offer)) & {
            "GG301", "GG302", "GG303",
        }  # fmt: skip


def test_figures_in_names_are_no_claim_of_ours() -> None:
    view = named("workshop for 75 managers")
    assert codes("The workshop for 75 managers is in.", view) == []
    assert check_names(view, SECRETS) == ()


def test_what_they_said_themselves_is_known_to_them() -> None:
    ask = AskView(title="price", kind="price", to="45600 USD", quote="Globex does it for 45,600")
    offer = OfferView(kind=ReplyKind.NO_BUT, asks=(ask,))
    text = "I understand that Globex does it for 45,600. It's your call."
    assert codes(text, SELLER, offer) == []
    suspect = replace(offer, asks=(replace(ask, is_suspect=True),))
    assert codes(text, SELLER, suspect) == ["GG301", "GG301"]


def test_a_fact_is_there_to_be_told_and_a_chance_match_is_pointed_out() -> None:
    view = replace(SELLER, facts=(Fact(id="f", text="1,100 USD a year go to charity"),))
    (found,) = check_names(view, SECRETS)
    assert (found.code, found.severity) == ("GG302", Severity.WARNING)
    assert codes("The 1,100 USD a year go to charity.", view) == []
    told = replace(SELLER, facts=(Fact(id="f", text="Globex asked for it too"),))
    (found,) = check_names(told, SECRETS)
    assert found.severity is Severity.ERROR
    assert codes("Globex asked for it too.", told) == ["GG301"]


def test_the_names_of_an_ordinary_deal_are_fine() -> None:
    assert check_names(SELLER, SECRETS) == ()
