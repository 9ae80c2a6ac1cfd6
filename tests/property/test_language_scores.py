"""Laws of the scores, whatever the text."""

from hypothesis import given
from hypothesis import strategies as st

from giveget.core.language import (
    WEIGHTS,
    Family,
    Feature,
    check_language,
    find_markers,
    receptiveness,
    receptiveness_of,
    score,
)
from giveget.core.language.figures import figures
from giveget.core.language.lexicon import plain, sentences

# Sentences that hold markers of one direction only.
PULLS = (
    "Take it or leave it.",
    "We will go elsewhere.",
    "You must sign it.",
    "This is your last chance.",
    "It is ridiculous.",
    "Frankly.",
    "We can't.",
    "You people.",
)
RELEASES = (
    "It's your call.",
    "It is okay to say no.",
    "I understand.",
    "You're right.",
    "Perhaps.",
    "No pressure.",
)
GIVES = ("We can give you 10% off.", "I'll see what we can do.", "Let me ask my manager.")
NEUTRAL = ("The meeting is on Tuesday.", "Please find the agenda attached.", "")
WORDS = st.sampled_from((*PULLS, *RELEASES, *GIVES, *NEUTRAL))
TEXTS = st.lists(WORDS, max_size=8).map(" ".join) | st.text(max_size=200)


@given(TEXTS)
def test_scores_lie_between_0_and_1(text: str) -> None:
    scores = score(text)
    for one in (scores.tension, scores.autonomy, scores.concession):
        assert 0 <= one < 1
    assert score("") == score("   ")


@given(TEXTS, st.sampled_from(PULLS))
def test_pulling_more_never_lowers_tension(text: str, more: str) -> None:
    assert score(f"{text}\n\n{more}").tension >= score(text).tension


@given(TEXTS, st.sampled_from(RELEASES))
def test_releasing_more_never_raises_tension(text: str, more: str) -> None:
    longer = score(f"{text}\n\n{more}")
    assert longer.tension <= score(text).tension
    assert longer.autonomy >= score(text).autonomy


@given(TEXTS, st.sampled_from(GIVES))
def test_giving_more_never_lowers_concession(text: str, more: str) -> None:
    assert score(f"{text}\n\n{more}").concession >= score(text).concession


@given(TEXTS)
def test_markers_lie_inside_the_text_in_order(text: str) -> None:
    found = find_markers(text)
    assert list(found) == sorted(found)
    assert all(0 <= marker.start < marker.end <= len(text) for marker in found)


@given(st.permutations(PULLS + RELEASES))
def test_the_order_of_sentences_does_not_matter(said: list[str]) -> None:
    assert score(" ".join(said)).tension == score(" ".join((*PULLS, *RELEASES))).tension


@given(st.text(max_size=300))
def test_sentences_are_disjoint_pieces_of_the_text(text: str) -> None:
    assert len(plain(text)) == len(text)
    end = 0
    for start, stop in sentences(text):
        assert end <= start < stop <= len(text)
        end = stop


@given(st.text(alphabet="0123456789.,' kmUSD%$€netdaysmonthsone hundred-\n", max_size=80))
def test_any_text_can_be_searched_for_figures_and_findings(text: str) -> None:
    for figure in figures(text):
        assert 0 <= figure.start < figure.end <= len(text)
        assert all(value >= 0 for value in figure.values)
    check_language(text)


@given(st.dictionaries(st.sampled_from(Feature), st.integers(0, 20)))
def test_receptiveness_is_linear(counts: dict[Feature, int]) -> None:
    base = receptiveness_of({})
    apart = sum(receptiveness_of({feature: count}) - base for feature, count in counts.items())
    assert abs(receptiveness_of(counts) - base - apart) < 1e-9
    assert receptiveness("") == base


def test_every_family_has_a_weight() -> None:
    assert WEIGHTS.keys() == set(Family)
