"""The gate: each rule fires on its bad example, and what must stay home stays home."""

from dataclasses import replace

import pytest

from giveget.core.language import (
    RULES,
    OfferView,
    ReplyKind,
    Rule,
    check_phrases,
    check_text,
)
from giveget.core.terms import Fact, Finding, Severity, TermKind
from tests.unit.core.language.samples import (
    DISCOUNT,
    DROP_THE_ROPE,
    HOLD,
    SECRETS,
    SELLER,
    THREE_YEARS,
    TO_60,
    TRADE,
    YEARS,
    change,
)

IN_PHRASES = ("GG330", "GG331", "GG332")  # about a playbook; see test_phrases.py
# Found in drafts of people only; see lint/test_linter.py.
IN_DRAFTS = (
    *("GG110", "GG212", "GG213", "GG251", "GG260", "GG261", "GG262", "GG271", "GG310", "GG342"),
    *("GG350", "GG351", "GG352", "GG360"),
)
# The figures that the examples of the rules speak of.
FIGURES = OfferView(
    kind=ReplyKind.YES_IF,
    gives=(TO_60, change(TermKind.DISCOUNT, "discount", "0%", "10%")),
    gets=(THREE_YEARS, change(TermKind.LENGTH, "term", "12 months", "24 months")),
)
NO = OfferView(kind=ReplyKind.NO_BUT, asks=(DISCOUNT,), refused=(DISCOUNT,))


def check(text: str, offer: OfferView | None = None) -> tuple[Finding, ...]:
    return check_text(text, view=SELLER, offer=offer, secrets=SECRETS)


def codes(text: str, offer: OfferView | None = None) -> list[str]:
    return [finding.code for finding in check(text, offer)]


def offer_of(rule: Rule, *, good: bool) -> OfferView | None:
    if rule.code == "GG250":
        return HOLD if good else replace(HOLD, hold_until=None)
    return NO if rule.needs_offer else FIGURES


@pytest.mark.parametrize(
    "rule",
    [rule for rule in RULES if rule.code not in (*IN_PHRASES, *IN_DRAFTS)],
    ids=lambda rule: rule.code,
)
def test_the_bad_example_breaks_its_rule_and_the_good_one_none(rule: Rule) -> None:
    bad = check(rule.bad, offer_of(rule, good=False))
    assert rule.code in [finding.code for finding in bad]
    assert next(f.severity for f in bad if f.code == rule.code) is rule.severity
    good = check(rule.good, offer_of(rule, good=True))
    assert [one for one in good if one.code != "GG320"] == []


def test_codes_are_unique_sorted_and_stable() -> None:
    found = [rule.code for rule in RULES]
    assert found == sorted(set(found))
    assert len({rule.slug for rule in RULES}) == len(RULES)


def test_a_finding_shows_where_and_what_instead() -> None:
    text = "Thanks. I’ll see what we can do for you."
    (finding,) = check(text)
    assert finding.start is not None
    assert text[finding.start : finding.end] == "see what we can do"
    assert finding.hint
    assert finding.severity is Severity.ERROR


@pytest.mark.principle("S4-7", "S4-13", "S3-5", "S3-81")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I’ll see what we can do for you.", {"GG102"}),
        ("Let me talk to my manager and get approval.", {"GG103"}),
        ("Frankly this is a very fair price and a generous offer.", {"GG207", "GG201"}),
        ("Are you ready to sign today?", {"GG220"}),
        ("It's non-negotiable. We won't take the fee out.", {"GG202", "GG201"}),
        ("If you'd like to move forward without the licensing fee, I can do that.", set()),
    ],
)
def test_the_texts_of_the_reply_rules(text: str, expected: set[str]) -> None:
    assert set(codes(text)) == expected


def test_a_bait_while_chasing_is_stopped() -> None:
    text = "Last chance: sign today and I will give you another 15% discount!!"
    assert {"GG101", "GG201", "GG205", "GG220", "GG320"} == set(codes(text))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("We could leave at 45,600 USD.", "GG301"),
        ("45.6k is where this ends for us", "GG301"),
        ("Roughly $46k then.", "GG301"),
        ("forty-five thousand six hundred, then", "GG301"),
        ("It is 1.100,00 a day for the trainer.", "GG302"),
        ("It is $6 a seat.", "GG302"),
        ("I could go to 12.5 %.", "GG303"),
        ("A share of 0.125 would be fine.", "GG303"),
        ("Four years would be fine, 48 months.", "GG303"),
        ("There are 17 days left.", "GG305"),
        ("The vp  sales would agree.", "GG303"),
        ("Globex has asked as well.", "GG301"),
    ],
)
def test_a_secret_is_found_in_any_formatting(text: str, code: str) -> None:
    assert code in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Delivery takes 40 days at 3,000 USD, 120,000 in total.",
        "The licence is 150 seats at $400, so 60k.",
        "All lines together are 180,000.00 USD.",
        "Call me on 12 June at 3 pm about the delivery in 2026.",
        "There are 2 ways to see it.",
    ],
)
def test_what_is_public_may_be_said(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for the call. I'll give you an update by the end of the day.",
        "Shall we talk on Tuesday at 10, for 30 minutes?",
        "You may need approval on your side, so take the time you need.",
        "We could start small, or we go step by step.",
        "I can do Tuesday or Wednesday.",
        "I will not be in the office on Monday.",
        "Could you tell me which sites matter most to you?",
        "We are glad to hear that, and we look forward to the next step.",
        "Please let me know if you have any questions.",
        "All the best for the launch.",
        "What would have to be true for this to work on your side?",
        "The draft contract is attached, with the changes we agreed.",
    ],
)
def test_ordinary_business_is_no_finding(text: str) -> None:
    assert codes(text) == []


def test_a_secret_that_is_offered_is_no_secret() -> None:
    offer = replace(TRADE, price="45600 USD")
    text = "I understand. It's your call: the package is 45,600 USD."
    assert codes(text, offer) == []
    assert codes(text, TRADE) == ["GG301"]


@pytest.mark.principle("S0-27")
def test_a_figure_needs_a_fact() -> None:
    text = "We have trained 4,711 managers in 25 years."
    assert codes(text) == ["GG320"]
    fact = Fact(id="n", text="4,711 managers trained since 2001", source="report")
    told = replace(SELLER, facts=(YEARS, fact))
    assert check_text(text, view=told, offer=None, secrets=SECRETS) == ()


@pytest.mark.principle("S1-22")
def test_a_superlative_needs_a_fact() -> None:
    text = "Yes, we’ve got the best and we can provide it with you."
    assert codes(text) == ["GG240"]
    fact = Fact(id="b", text="An independent test says we've got the best", source="test 2026")
    told = replace(SELLER, facts=(fact,))
    assert check_text(text, view=told, offer=None, secrets=None) == ()


@pytest.mark.principle("S0-26")
@pytest.mark.parametrize(
    "text",
    [
        "I understand, but we charge a licensing fee.",
        "I see your point. However, we charge a licensing fee.",
        "You're right, and that said, we charge a fee.",
    ],
)
def test_no_contrast_word_takes_the_acknowledgement_back(text: str) -> None:
    assert "GG230" in codes(text)


def test_a_contrast_elsewhere_is_fine() -> None:
    assert codes("We start small but complete. I understand your plan.") == []


@pytest.mark.principle("S0-18")
def test_a_contested_answer_needs_freedom_and_an_acknowledgement() -> None:
    assert codes("The price stays.", DROP_THE_ROPE) == ["GG210", "GG241"]
    assert codes("I understand. It's your call.", DROP_THE_ROPE) == []


def test_a_hold_needs_reason_and_day() -> None:
    text = "Thank you. You will have my answer soon."
    assert codes(text, replace(HOLD, hold_reason="")) == ["GG250"]
    assert codes(text, HOLD) == []


def test_without_secrets_only_words_tell() -> None:
    found = check_text("Our margin is thin.", view=SELLER, offer=None, secrets=None)
    assert [finding.code for finding in found] == ["GG302"]


def test_phrases_of_a_playbook_pass_the_same_gate() -> None:
    bad = {"close": ("Are you ready to sign today?", "It's your call.")}
    (finding,) = check_phrases(bad)
    assert finding.code == "GG220"
    assert finding.where is not None
    assert finding.where.field == "phrases.close.0"
