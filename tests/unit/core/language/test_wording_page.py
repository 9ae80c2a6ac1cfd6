"""The page about wording tells the truth."""

import re
from pathlib import Path

from giveget.core.language import RULES, score
from giveget.core.language.phrases import DEFAULTS, PLACEHOLDERS

PAGE = (Path(__file__).parents[4] / "docs/explanation/wording.md").read_text(encoding="utf-8")


def test_the_rules_it_lists_have_the_level_it_says() -> None:
    listed = re.findall(r"^\| (GG\d{3}) \| .+ \| (\w+) \|$", PAGE, re.MULTILINE)
    levels = {rule.code: rule.severity.value for rule in RULES}
    assert len(listed) >= 29
    assert listed == [(code, levels[code]) for code, _ in listed]


def test_every_slot_and_placeholder_is_listed() -> None:
    slots = PAGE.split("<!-- slots -->")[1].split("**Placeholders:**")[0]
    assert re.findall(r"`([\w.]+)`", slots) == sorted(DEFAULTS)
    assert set(re.findall(r"`\$(\w+)`", PAGE)) == set(PLACEHOLDERS)


def test_the_scores_of_the_page() -> None:
    scores = score("It's non-negotiable. We won't take the licensing fee out.")
    assert f"{scores.tension:.3f} {scores.autonomy:.3f} {scores.band}" in PAGE
    assert str([marker.family.value for marker in scores.markers]) in PAGE
