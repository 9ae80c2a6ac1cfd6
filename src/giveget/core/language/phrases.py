"""Which sentences are an answer built from?

Each slot has several variants; a playbook may replace those of any slot. Words that start with
``$`` are filled from what the other side may see (:data:`PLACEHOLDERS`), and from nothing else. Of
the variants that can be filled, those that say most are used.
"""

from collections.abc import Mapping

# Placeholder → what it says. Those with a capital start a sentence.
PLACEHOLDERS: Mapping[str, str] = {
    "contact": "first name of the person written to",
    "formal": "their name with its title, where it has one: “Ms Weber”",
    "sender": "name of the person who writes",
    "us": "our organisation",
    "them": "their organisation",
    "goal": "what they said they want",
    "want": "the same after “you want”",
    "wishes": "what they asked for, after “you'd like”",
    "offered": "what they offered, after “thank you for offering”",
    "quoted": "an ask that fits no term, in their words: “you asked whether we could …”",
    "Quoted": "the same with a capital",
    "topics": "what their asks are about",
    "kept": "what stays as proposed of it",
    "Kept": "the same with a capital",
    "gives": "what we do, after “I can”",
    "gets": "what they do, after “if you”",
    "gains": "what they proposed and we accept",
    "reason": "the one stored reason",
    "Reason": "the same with a capital",
    "price": "total price of the package",
    "asked": "the part they want taken out",
    "charge": "the same after “we charge”, where we do: “a licensing fee”, “for the licence”",
    "also_out": "what would be left out with it",
    "instead": "what they would bring themselves",
    "terms": "on which rates: “at our daily rate”",
    "choice_price": "total price of the choice",
    "table_price": "total price of the package on the table",
    "changes": "what a choice changes",
    "count": "how many packages there are to choose from",
    "letter": "A, B or C",
    "question": "what we would like to know",
    "hold_reason": "why time is needed, as a statement",
    "To": "why time is needed, as “To be sure …”",
    "until": "day of the answer",
}

# What a phrase must say to do the work of its slot.
REQUIRED: Mapping[str, frozenset[str]] = {
    "acknowledge.offered": frozenset({"offered"}),
    "yes_if.part": frozenset({"gives", "gets"}),
    "yes_if.trade": frozenset({"gives", "gets"}),
    "no_but.trade": frozenset({"gives", "gets"}),
    "no_but.ask": frozenset({"gets"}),
    "drop_the_rope.substitute": frozenset({"instead"}),
    "choices.trade": frozenset({"gives", "gets"}),
    "choices.changes": frozenset({"changes"}),
    "hold.time": frozenset({"until"}),
    "questions": frozenset({"question"}),
}

# One variant per line; a line that is indented goes on where the one above it ended.
_BANK = """
[greeting]
Dear $formal,
Hi $contact,
Hello,

[signature]
Best regards,|$sender|$us
Best regards,|$sender
Best regards,|$us
Best regards

[goal]
You want $want, and I have that in mind.
I have kept your goal in mind: $goal.
What you are working toward is clear to me: $goal.

[acknowledge]
I understand that you'd like $wishes, and thank you for saying so openly.
Thank you for putting it so clearly: you'd like $wishes.
I hear that you'd like $wishes, and I take that seriously.
Thank you for your message. I understand that you'd like $wishes.
Thank you for your message.

[acknowledge.price]
I understand that you'd like $wishes, and it helps to know where you stand.
Thank you for being so clear about it: you'd like $wishes.
I hear that you'd like $wishes, and it's good to have that on the table.

[acknowledge.offered]
Thank you for offering $offered; you'd also like $wishes.
Thank you for offering $offered. I understand that you'd also like $wishes.
Thank you for offering $offered.

[acknowledge.quoted]
$Quoted; thank you for bringing that up.
Thank you for your message. I see that $quoted.
I see that $quoted, and thank you for saying so openly.

[acknowledge.also]
I also see that $quoted.
I have also read that $quoted.

[acknowledge.offer]
Thank you for your offer.
Thank you for coming back to me with this.

[acknowledge.second]
Thank you for telling me; that helps.
Understood, and thank you for telling me so openly.

[reason]
One thing that is behind our proposal: $reason.
For context: $reason.
What stands behind it on our side: $reason.

[reason.charge]
$Reason, and that's why we charge $charge.
$Reason. That's why we charge $charge.

[reason.part]
$Reason, and that's why we put $asked into our proposal.
$Reason. That's why our proposal came with $asked.

[questions]
So that I get this right: $question
One thing would help me: $question

[yes_if.trade]
Yes, this can work: I can $gives if you $gets.
Here is how we can get there: if you $gets, I can $gives.
Yes, with something in return: if you $gets, I can $gives.

[yes_if.part]
I can meet you part of the way: if you $gets, I can $gives.
Here is how I can meet you part of the way: I can $gives if you $gets.
Part of it can work: if you $gets, I can $gives.

[yes_if.accept]
Yes, let's do it that way: $gains.
Yes, I'm glad to take you up on that: $gains.

[yes_if.kept]
I'd like to keep $kept as proposed.
$Kept would stay as proposed.

[price]
In total, that would come to $price.
The total would then be $price.

[no_but.kept]
I'd like to keep $kept as proposed.
On $kept, I'd like to stay with our proposal.
$Kept would stay as proposed.

[no_but.trade]
Here is another way: I can $gives if you $gets.
Here is what I can do instead: if you $gets, I can $gives.
There is another way I'd like to offer you: I can $gives if you $gets.

[no_but.ask]
What I'd suggest is that you $gets.
Could you $gets? That would work from our side.

[no_but.open]
If you'd like, we can look together at another way to get you there.
If you'd prefer another way to get there, tell me and we can look at it together.

[drop_the_rope.choice]
If you'd like to move forward without $asked, I can do that.
If you'd prefer to go ahead without $asked, that is possible.

[drop_the_rope.closure]
It would mean leaving out $also_out as well.
In that case, $also_out would be left out as well.

[drop_the_rope.choice_price]
That would come to $choice_price in total.
The total would then be $choice_price.

[drop_the_rope.substitute]
If you have $instead that you want us to work with, we could do that $terms;
  the total would be $choice_price.
If you want us to work with $instead, we could do that $terms, for $choice_price in total.
If you have $instead that you want us to work with, that is fine with us;
  the total would be $choice_price.
If you have $instead that you want us to work with, that is fine with us.

[drop_the_rope.table]
The package as proposed, with $asked, is $table_price.
With $asked, the package stays as proposed, at $table_price.
The package as proposed stays open to you, with $asked.

[drop_the_rope.kept]
I'd like to keep $kept as proposed for now, and I'm glad to talk that through with you.
$Kept would stay as proposed for now; if you'd like, we can talk that through.

[drop_the_rope.others]
I'm glad to talk through the other points as well.
If you'd like, we can talk through the other points as well.

[drop_the_rope.second_table]
What I'd suggest is the package as proposed, at $table_price.
The package as proposed stays open to you, at $table_price.
The package as proposed stays open to you.

[hold.time]
$To, I'd like to take until $until. You will have my answer by then.
I'd like to take until $until for this, and you will have my answer by then.
  The reason: $hold_reason.

[walk_away.message]
We have looked at this carefully, and on these terms it isn't a good fit for us.
  I'd rather tell you now, so that you're free to choose what suits you.
On these terms this is not a good fit for us, and I'd rather say so openly than keep you waiting.
  You're free to go whichever way serves you.

[walk_away.door]
Thank you for the time you have put into this. If things change on your side, or if you'd like
  to look at it another way, my door is open.
I have enjoyed working on this with you. If you'd like to come back to it later, I'd be glad to
  hear from you.

[choices.intro]
I see $count ways to do this, and each of them works for us:
Here are $count packages, each of which works for us:

[choices.table]
- Option $letter: the package as proposed, for $choice_price.
- Option $letter: the package as proposed.

[choices.trade]
- Option $letter: I can $gives if you $gets. In total: $choice_price.
- Option $letter: I can $gives if you $gets.

[choices.changes]
- Option $letter: $changes. In total: $choice_price.
- Option $letter: $changes.

[choices.close]
Which of them would you prefer? The choice is yours.
Whichever suits you better is fine with me; it's your choice.

[close]
It's your call; if you'd like to change something about it, tell me and we can look at it together.
Whether that suits you is your decision, and I'm glad to talk it through if you'd like.
What do you think? If you'd prefer a different mix, tell me; it's up to you.

[drop_the_rope.close]
It's your call, and either way is fine with me.
Whichever way suits you better is fine with me; it's up to you.

[hold.close]
If you'd prefer to talk before then, tell me and we can find a time.
If you'd like to talk it through before then, I'm glad to; it's up to you.

[walk_away.close]
I wish you every success with it.
All good wishes for what comes next.
"""


def _read(bank: str) -> dict[str, tuple[str, ...]]:
    slots: dict[str, list[str]] = {}
    variants: list[str] = []
    for line in bank.splitlines():
        if line.startswith("["):
            variants = slots.setdefault(line.strip("[]"), [])
        elif line.startswith("  "):
            variants[-1] += " " + line.strip()
        elif line:
            variants.append(line.replace("|", "\n"))
    return {slot: tuple(said) for slot, said in slots.items()}


DEFAULTS: Mapping[str, tuple[str, ...]] = _read(_BANK)
