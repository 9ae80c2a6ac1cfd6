"""What may a text not give, beyond the plain cases? Halves, gifts and ranges (GG105 to GG109)."""

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
)
