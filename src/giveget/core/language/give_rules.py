"""What may a text not give, beyond the plain cases? Halves, gifts and ranges (GG105 to GG110)."""

from giveget.core.language.rule import Rule
from giveget.core.terms import Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING

GIVE_RULES: tuple[Rule, ...] = (
    Rule(
        code="GG105",
        family="split_difference",
        severity=ERROR,
        title="halves the difference",
        why="Half of an ask is still a concession, and it rewards whoever asked for more.",
        hint="Ask for something of equal value instead of giving half.",
        source="S4-16, GS-10",
        bad="Let's meet in the middle at 47,500.",
        good="I can do 47,500 if you commit to three years.",
    ),
    Rule(
        code="GG106",
        family="unasked_discount",
        severity=ERROR,
        title="gives what nobody asked for",
        why="A gift that nobody asked for says that the price was too high, and sets the next one.",
        hint="Leave it out, or keep it for the day when they ask and you can ask back.",
        source="S3-79, S3-81",
        bad="As a gesture of goodwill we'll take another 3% off.",
        good="The price is as proposed, and I would be glad to hear what you think of it.",
    ),
    Rule(
        code="GG109",
        family="range_offer",
        severity=WARNING,
        title="offers a range",
        why="They hear the end that is better for them; the rest was for nothing.",
        hint="Name one figure, tied to what comes back for it.",
        source="S4-16",
        bad="If you sign three years, we can do between 5% and 10%.",
        good="If you sign three years, we can do 5%.",
    ),
    Rule(
        code="GG110",
        family="bare_concession",
        name="reads_like_a_give",
        severity=ERROR,
        title="reads like a give",
        why="No rule knows these words, but sentences like it gave something and got nothing.",
        hint="Tie it to something in the same sentence (“… if you …”), or say it plainly.",
        source="S4-2, S4-35",
        bad="The mooring fee won't be on your bill this summer.",
        good="The mooring fee falls away if you book both summers.",
        needs_hint=True,
    ),
    Rule(
        code="GG213",
        family="pull",
        name="reads_like_pulling",
        severity=ERROR,
        title="reads like pulling or telling too much",
        why="No rule knows these words; sentences like it pressed, boasted or told a limit.",
        hint="Leave it out, or leave the choice to them in plain words.",
        source="S4-35, S0-13",
        bad="Nobody in town builds sheds as well as we do.",
        good="You can see six of our sheds in Mill Lane.",
        needs_hint=True,
    ),
)
