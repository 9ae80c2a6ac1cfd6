"""Does the linter tell gives, trades and ordinary text apart?"""

from __future__ import annotations

import pytest

from giveget.adapters.leaning import lint_hint
from giveget.core.language import Family, LintContext, lint_text
from tests.golden.lint.labels import half, quality, sentences

ALL = sentences("sentences.txt")


@pytest.mark.principle("S4-35")
def test_held_out_sentences_are_told_apart() -> None:
    measured = quality(half(ALL, 1))
    assert measured.block >= 0.95
    assert measured.classes >= 0.90


@pytest.mark.parametrize(
    ("name", "block", "classes"),
    [
        ("sentences_voices.txt", 0.93, 0.96),
        ("sentences_trades.txt", 0.95, 0.96),
        ("sentences_last.txt", 0.65, 0.48),  # odd words, never tuned on: what is out of reach
    ],
)
def test_other_voices_are_told_apart_as_far_as_it_goes(
    name: str, block: float, classes: float
) -> None:
    measured = quality(sentences(name))
    assert measured.block >= block
    assert measured.classes >= classes


def test_what_is_harmless_is_let_through_in_every_voice() -> None:
    names = ("sentences_voices.txt", "sentences_trades.txt", "sentences_last.txt")
    fine = [one.text for name in names for one in sentences(name) if not one.blocked]
    blocked = [text for text in fine if lint_text(text).verdict == "block"]
    assert len(blocked) <= 0.02 * len(fine), blocked


@pytest.mark.parametrize(
    ("name", "block", "classes"),
    [
        ("untouched_plain.txt", 0.93, 0.93),
        ("untouched_plain_second.txt", 0.94, 0.94),
        ("untouched_garden.txt", 0.90, 0.95),
        ("untouched_machine_hire.txt", 0.85, 0.84),
        ("untouched_answers.txt", 0.80, 0.80),
    ],
)
def test_a_hint_carries_over_to_voices_it_was_never_taught(
    name: str, block: float, classes: float
) -> None:
    some = sentences(name)
    rules, heard = quality(some), quality(some, lint_hint())
    assert heard.block >= max(block, rules.block)
    assert heard.classes >= max(classes, rules.classes)


def test_business_mail_seen_by_nobody_is_seldom_blocked() -> None:
    texts = [one.text for one in sentences("untouched_business.txt")]
    for hint, most in ((None, 0.05), (lint_hint(), 0.10)):
        context = LintContext(hint=hint)
        blocked = sum(lint_text(text, context).verdict == "block" for text in texts)
        assert blocked <= most * len(texts)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("You need to enter the code twice.", "warn"),
        ("If you should have any questions, call me.", "warn"),
        ("You need to decide now.", "block"),
        ("You must accept the price.", "block"),
        ("We can give you a call on Monday.", "ok"),
        ("We can give you a call and 10% off.", "block"),
        ("How about 3:30 tomorrow?", "ok"),
        ("How about 3.30 per piece?", "block"),
    ],
)
def test_what_is_not_about_the_deal_does_not_block(text: str, verdict: str) -> None:
    assert lint_text(text).verdict == verdict


def test_a_hint_takes_nothing_from_what_the_rules_know() -> None:
    held = half(ALL, 1)
    heard = quality(held, lint_hint())
    assert heard.block >= 0.95
    assert heard.classes >= 0.90


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for the call yesterday.",
        "I agree that the rollout took long.",
        "We added the date to the invite.",
        "I'd be happy to help.",
        "We can do a call on Tuesday.",
        "We'll take care of your data.",
        "About 5 % of users are abroad.",
    ],
)
def test_a_hint_lets_ordinary_sentences_pass(text: str) -> None:
    assert lint_text(text, LintContext(hint=lint_hint())).verdict == "ok"


def test_the_sets_are_large_and_apart() -> None:
    others = {
        one.text for one in (*sentences("sentences_more.txt"), *sentences("sentences_fresh.txt"))
    }
    assert len(ALL) >= 250
    assert not others & {one.text for one in half(ALL, 1)} - {"Take it or leave it."}


# GS-11: text, tension, autonomy, concession, verdict, class.
VERDICTS = [
    ("I’ll see what we can do for you.", 0.0, 0.0, 0.777, "block", "CONCESSION"),
    ("Let me talk to my manager and get approval.", 0.0, 0.0, 0.835, "block", "TALK"),
    (
        "We can give you 10% off and we’ll throw in onboarding for free.",
        0.0, 0.0, 0.933, "block", "CONCESSION",
    ),
    (
        "Yes: we can give you 10% off if you commit to three years and pay annually in advance.",
        0.0, 0.0, 0.0, "ok", "NEGOTIATION",
    ),
    (
        "No, we can’t move on price; would you prefer a smaller first phase instead?",
        0.239, 0.551, 0.0, "ok", "NO_BUT",
    ),
    (
        "Last chance: sign today and I will give you another 15% discount!!",
        0.613, 0.0, 0.593, "block", "CONCESSION",
    ),
    (
        "Frankly this is a very fair price and a generous offer.",
        0.777, 0.0, 0.0, "block", "TALK",
    ),
    # GS-16: openers that make no easy
    ("Listen, it is okay to say no.", 0.0, 0.593, 0.0, "ok", "DROP_ROPE"),
    # S0-21, S0-28: dropping the rope is no concession, giving in is one
    (
        "If you’d like to move forward without the licensing fee, I can do that.",
        0.0, 0.551, 0.0, "ok", "DROP_ROPE",
    ),
]  # fmt: skip


@pytest.mark.principle("S0-13", "S0-28", "S4-7", "S4-13", "S4-23")
@pytest.mark.parametrize(("text", "tension", "autonomy", "concession", "verdict", "kind"), VERDICTS)
def test_the_verdicts_of_the_reply_rules(
    text: str, tension: float, autonomy: float, concession: float, verdict: str, kind: str
) -> None:
    linted = lint_text(text)
    scores = linted.scores
    found = [round(one, 3) for one in (scores.tension, scores.autonomy, scores.concession)]
    assert found == [tension, autonomy, concession]
    assert (linted.verdict, linted.kind) == (verdict, kind)


@pytest.mark.principle("S0-37")
def test_an_offer_that_does_not_exist_is_a_lie() -> None:
    (finding,) = lint_text("Another customer has offered us more for the same slot.").findings
    assert finding.code == "GG341"


@pytest.mark.principle("S3-57")
def test_asking_for_a_signature_today_closes_by_force() -> None:
    linted = lint_text("Are you ready to sign today?")
    assert [one.code for one in linted.findings] == ["GG220"]
    assert linted.scores.count(Family.FORCED_CLOSE) == 1
    assert linted.scores.autonomy == 0
