"""What we word ourselves is not mistaken for a give or a pull by the learned reading."""

from __future__ import annotations

from giveget.adapters.leaning import lint_hint
from giveget.core.language import LintContext, lint_text
from tests.property.test_laws import run

READINGS = ("GG110", "GG213")


def test_our_own_replies_pass_the_reading() -> None:
    context = LintContext(hint=lint_hint())
    texts = [worded.text for seed in range(150, 350) for worded in run(seed).replies]
    assert len(texts) >= 250
    found = [
        finding.message
        for text in texts
        for finding in lint_text(text, context).findings
        if finding.code in READINGS and finding.severity.value == "error"
    ]
    assert found == []
