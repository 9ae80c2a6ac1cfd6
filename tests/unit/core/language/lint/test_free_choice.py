"""Is a sentence that leaves them free ever taken for a give?"""

from __future__ import annotations

import pytest

from giveget.adapters.leaning import lint_hint
from giveget.core.language import LintContext, Verdict, lint_text


@pytest.mark.parametrize(
    "text",
    [
        "If you sign for two years, we can do 8%. It's your call, and a no is fine too.",
        "You are free to say no, of course.",
        "Whatever you choose is fine with me.",
        "Take your time, there is no hurry from our side.",
    ],
)
def test_a_choice_left_open_is_never_blocked(text: str) -> None:
    assert lint_text(text, LintContext(hint=lint_hint())).verdict is not Verdict.BLOCK


def test_a_give_beside_a_choice_is_still_blocked() -> None:
    text = "It's your call. I'll waive the licence fee either way."
    assert lint_text(text, LintContext(hint=lint_hint())).verdict is Verdict.BLOCK
