"""Which rules must a text for the other side keep, and why?"""

from collections.abc import Mapping
from dataclasses import dataclass

from giveget.core.terms import Finding, Severity

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of the linter.

    Args:
        code: stable, e.g. ``"GG101"``.
        family: stable name of what it finds, e.g. ``"bare_concession"``.
        severity: an error stops the text, a warning does not.
        title: what it finds, in a few words.
        why: what it costs when nobody finds it.
        hint: what to write instead.
        source: id of the principle or formula behind it.
        bad: a text that breaks it.
        good: a text that keeps it.
        needs_offer: whether it looks at the answer behind the text.
        needs_secrets: whether it compares with what must stay home.
    """

    code: str
    family: str
    severity: Severity
    title: str
    why: str
    hint: str
    source: str
    bad: str
    good: str
    needs_offer: bool = False
    needs_secrets: bool = False

    def found(self, message: str, start: int | None = None, end: int | None = None) -> Finding:
        """Return a finding of this rule for characters ``start`` to ``end``."""
        return Finding(
            code=self.code,
            severity=self.severity,
            message=message,
            hint=self.hint,
            start=start,
            end=end,
        )


RULES: tuple[Rule, ...] = (
    Rule(
        code="GG101",
        family="bare_concession",
        severity=ERROR,
        title="gives without getting",
        why="A give that asks for nothing teaches the other side to ask again.",
        hint="Tie it to something in the same sentence: “I can … if you …”.",
        source="S4-2, S3-85",
        bad="We can give you 10% off and we'll throw in onboarding for free.",
        good="I can take 10% off the price if you commit to three years.",
    ),
    Rule(
        code="GG102",
        family="vague_give",
        severity=ERROR,
        title="promises a concession of unknown size",
        why="They know now that something will come, and nothing was asked for it.",
        hint="Answer the ask: name what you can do and what you need for it, or another way.",
        source="S4-7",
        bad="I'll see what we can do for you.",
        good="I can move payment to net 60 if you commit to two years.",
    ),
    Rule(
        code="GG103",
        family="manager_run",
        severity=ERROR,
        title="runs to somebody for permission",
        why="Whoever has to ask is not the one to negotiate with.",
        hint="Answer within your authority, or name a reason and a time for the answer.",
        source="S4-13",
        bad="Let me talk to my manager and get approval.",
        good="You will have my answer by Thursday.",
    ),
    Rule(
        code="GG104",
        family="price_apology",
        severity=WARNING,
        title="apologises for the price",
        why="It says that the price is too high before anybody else does.",
        hint="Name the price without comment.",
        source="B6.2",
        bad="I know this is expensive. Sorry about the price.",
        good="The package comes to what we proposed.",
    ),
    Rule(
        code="GG201",
        family="pulls_rope",
        severity=ERROR,
        title="pulls the rope",
        why="Who feels tension digs in and holds the ground; the chance of a yes falls.",
        hint="Acknowledge what they want, and leave them the choice.",
        source="S0-13, S0-17, B6.1",
        bad="Frankly this is a very fair price and a generous offer.",
        good="I understand that price matters to you. It's your call.",
    ),
    Rule(
        code="GG202",
        family="finality",
        severity=ERROR,
        title="slams the door",
        why="It leaves them to fight or to lose face.",
        hint="Say what you can do, and leave the choice to them.",
        source="S0-13",
        bad="It's non-negotiable. We won't take the fee out.",
        good="If you'd like to move forward without the fee, I can do that.",
    ),
    Rule(
        code="GG203",
        family="threat",
        severity=ERROR,
        title="threatens",
        why="A threat is answered with a threat, and the deal is what is lost.",
        hint="Say what would work for you.",
        source="S4-17",
        bad="Accept it or we walk.",
        good="On these terms it isn't a good fit for us, and you're free to choose.",
    ),
    Rule(
        code="GG204",
        family="obligation",
        severity=ERROR,
        title="tells them what they have to do",
        why="People do not like to lose the freedom to choose.",
        hint="Say what it would take: “if you …, I can …”.",
        source="S0-18",
        bad="You have to commit to three years.",
        good="I can lock the price for the renewal if you commit to three years.",
    ),
    Rule(
        code="GG205",
        family="pressure_time",
        severity=ERROR,
        title="presses for time",
        why="Pressure to decide is read as need, and as a trick.",
        hint="Leave the timing to them, or name a real date with its reason.",
        source="S3-5",
        bad="This is your last chance, the offer expires tonight.",
        good="Take the time you need.",
    ),
    Rule(
        code="GG206",
        family="blame",
        severity=ERROR,
        title="blames",
        why="Who is blamed defends; nobody trades while defending.",
        hint="Say what happened without saying whose fault it was.",
        source="B6.2",
        bad="You promised a signature, so this is your fault.",
        good="I had understood that we would sign in May.",
    ),
    Rule(
        code="GG207",
        family="irritator",
        severity=WARNING,
        title="praises its own offer",
        why="Skilled negotiators say such words 2.3 times an hour, average ones 10.8 times.",
        hint="Leave the word out; let the numbers speak.",
        source="B6.6",
        bad="That is a generous offer.",
        good="That is our offer.",
    ),
    Rule(
        code="GG208",
        family="negative_emotion",
        severity=WARNING,
        title="vents",
        why="Heat is answered with heat.",
        hint="Say what you would like to be different.",
        source="B6.2",
        bad="We are disappointed by your answer.",
        good="We had hoped for another answer.",
    ),
    Rule(
        code="GG210",
        family="no_freedom",
        severity=ERROR,
        title="leaves no choice on a contested ask",
        why="A no that leaves no way out is a pull on the rope.",
        hint="End with the choice: “It's your call”, “if you'd like …, I can do that”.",
        source="S0-18, B6.1",
        bad="I understand your point. The price stays.",
        good="I understand your point. The price stays as proposed; it's your call.",
        needs_offer=True,
    ),
    Rule(
        code="GG220",
        family="forced_close",
        severity=ERROR,
        title="forces the close",
        why="Asking for the signature as a push costs trust and wins nothing.",
        hint="Ask what they think, and leave the next step to them.",
        source="S3-57",
        bad="Are you ready to sign today?",
        good="What do you think?",
    ),
    Rule(
        code="GG230",
        family="contrast",
        severity=WARNING,
        title="takes the acknowledgement back with “but”",
        why="“But” deletes what was said before it.",
        hint="Start a new sentence, or say “and”.",
        source="S0-26",
        bad="I understand your point, but we charge for the licence.",
        good="I understand your point, and that's why we charge for the licence.",
    ),
    Rule(
        code="GG231",
        family="many_reasons",
        severity=WARNING,
        title="argues with more than one reason",
        why="The weakest reason is the one that gets answered: skilled negotiators give 1.8 "
        "reasons, average ones 3.0.",
        hint="Keep the one reason that matters to them.",
        source="S0-10, B6.6",
        bad="We charge it because it took years to build, and because others pay it too.",
        good="We charge it because it took years to build.",
    ),
    Rule(
        code="GG240",
        family="unproven",
        severity=WARNING,
        title="claims the best of all without a fact",
        why="A superlative without proof is discounted together with what stands next to it.",
        hint="State a stored fact instead.",
        source="S1-22",
        bad="We've got the best training on the market.",
        good="We have got what you asked for.",
    ),
    Rule(
        code="GG241",
        family="missing_acknowledgement",
        severity=WARNING,
        title="answers an ask without acknowledging it",
        why="Who does not feel heard says it again, louder.",
        hint="Begin with what they asked for, in their words.",
        source="S0-26, C.2",
        bad="The price stays as proposed; it's your call.",
        good="I understand that price matters to you. It stays as proposed; it's your call.",
        needs_offer=True,
    ),
    Rule(
        code="GG242",
        family="greed",
        severity=ERROR,
        title="calls them greedy",
        why="They are doing right by their company.",
        hint="Attribute the ask to their duty: “you're looking after your budget”.",
        source="S4-6",
        bad="I see, you just want a lower price.",
        good="I see that you're looking after your budget.",
    ),
    Rule(
        code="GG250",
        family="open_hold",
        severity=ERROR,
        title="holds without a reason or a day",
        why="A hold without an end is a no that nobody said.",
        hint="Say why you need time and by when they will have the answer.",
        source="S4-25",
        bad="I'd like to think about it first.",
        good="Thank you. To answer this properly, I'd like to take until Thursday.",
        needs_offer=True,
    ),
    Rule(
        code="GG301",
        family="leak_walk_away",
        severity=ERROR,
        title="tells our walk-away value",
        why="Once they know where we leave, nobody pays more than that.",
        hint="Leave it out.",
        source="C.2",
        bad="Our walk-away is 45.6k.",
        good="This is what I can do.",
        needs_secrets=True,
    ),
    Rule(
        code="GG302",
        family="leak_cost",
        severity=ERROR,
        title="tells our cost or margin",
        why="The talk turns from what it is worth to what it cost.",
        hint="Talk about what it does for them.",
        source="S0-9",
        bad="A trainer costs us 1,100 a day.",
        good="The daily rate is what we proposed.",
        needs_secrets=True,
    ),
    Rule(
        code="GG303",
        family="leak_limit",
        severity=ERROR,
        title="tells our limit or who approves",
        why="A limit that is known becomes the next ask.",
        hint="Say what you can do, not what you may do.",
        source="S4-33",
        bad="I'm only allowed to go to 12.5 percent, the VP Sales decides.",
        good="This is what I can do.",
        needs_secrets=True,
    ),
    Rule(
        code="GG304",
        family="leak_belief",
        severity=ERROR,
        title="tells what we believe about them",
        why="It shows how we see them, and what would change our mind.",
        hint="Ask instead.",
        source="S3-4",
        bad="We think you have no programme of your own.",
        good="Do you have a programme of your own?",
        needs_secrets=True,
    ),
    Rule(
        code="GG305",
        family="leak_need",
        severity=ERROR,
        title="tells our need or deadline",
        why="Who needs the deal more pays for it.",
        hint="Leave it out.",
        source="S0-1",
        bad="We need this deal before our quarter ends.",
        good="The offer stands.",
        needs_secrets=True,
    ),
    Rule(
        code="GG320",
        family="beyond_package",
        severity=ERROR,
        title="names a figure that stands nowhere",
        why="A number that is in no fact, line or offer is a promise or a claim that nobody made.",
        hint="Use a figure of the offer, or store the fact with its source.",
        source="S0-27",
        bad="We have 4,711 customers.",
        good="We have many customers.",
    ),
    Rule(
        code="GG330",
        family="placeholder",
        severity=ERROR,
        title="a phrase of the playbook has an unknown placeholder",
        why="It could not be filled, and the default stands in its place.",
        hint="Use a known placeholder; write $$ for a dollar sign.",
        source="S0-32",
        bad="I can $give if you $get.",
        good="I can $gives if you $gets.",
    ),
    Rule(
        code="GG331",
        family="incomplete_phrase",
        severity=ERROR,
        title="a phrase of the playbook leaves out what its slot must say",
        why="A trade of which only half is said is a concession.",
        hint="Add the placeholder.",
        source="S4-2",
        bad="Yes, I can $gives.",
        good="Yes, I can $gives if you $gets.",
    ),
    Rule(
        code="GG332",
        family="unknown_slot",
        severity=WARNING,
        title="a phrase of the playbook stands where none is looked for",
        why="It will never be used.",
        hint="Use one of the known slots.",
        source="S0-32",
        bad="farewell",
        good="close",
    ),
)

_BY_CODE: Mapping[str, Rule] = {rule.code: rule for rule in RULES}


def rule(code: str) -> Rule:
    """Return the rule with this code, which exists."""
    return _BY_CODE[code]
