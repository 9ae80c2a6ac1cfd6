"""Are turns of phrase counted as their patterns count them?"""

from __future__ import annotations

from giveget.adapters.models import phrases
from giveget.adapters.models.tokens import plain
from tests.golden.asks import labels


def test_words_counted_in_one_pass_are_counted_as_the_patterns_do() -> None:
    texts = [one.text for one in (*labels.mails(), *labels.sentences()[::5])]
    for text in (*texts, "Let's not, I'm of course not sure: these people kill sympathy, n't?"):
        found = phrases.phrase_counts(text)
        for count, (pattern, _) in zip(found, phrases._compiled(), strict=False):
            assert count == len(list(pattern.finditer(plain(text)))), (pattern.pattern, text)
