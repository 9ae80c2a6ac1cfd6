"""What can be said in each slot of an answer?

A slot ``name.short`` holds what is said in its place where the other side writes short messages.
"""

# One variant per line; a line that is indented goes on where the one above it ended.
BANK = """
[greeting]
Dear $formal,
$hello $contact,
Hello,

[signature]
Best regards,|$sender|$us
Best regards,|$sender
Best regards,|$us
Best regards

[goal]
You told me what this is for: $goal.
I know what counts for you here: $goal.
You want $want, and that has stayed with me.

[acknowledge]
I understand that you'd like $wishes, and thank you for saying so openly.
Thank you for putting it so plainly: you'd like $wishes.
I hear that you'd like $wishes, and I take that seriously.
Thank you for your message. I understand that you'd like $wishes.
Thank you for your message.
Thank you for writing.

[acknowledge.short]
Thank you for your message; I understand that you'd like $wishes.
Thank you for being clear: you'd like $wishes.
I hear that you'd like $wishes, and thank you for saying so.
Thank you for your message.
Thank you for writing.

[acknowledge.price]
I understand that you'd like $wishes, and it helps to know where you stand.
Thank you for being so clear about it: you'd like $wishes.
I hear that you'd like $wishes, and it's good to have that on the table.

[acknowledge.price.short]
Thank you for asking openly: you'd like $wishes.
I understand that you'd like $wishes, and it's good to know.
I hear that you'd like $wishes, and thank you for saying so.

[acknowledge.offered]
Thank you for offering $offered; you'd also like $wishes.
Thank you for offering $offered. I understand that you'd also like $wishes.
Thank you for offering $offered.
Thank you for coming back to me and offering $offered.
Thank you for offering $offered; I value that.

[acknowledge.quoted]
$Quoted; thank you for bringing that up.
Thank you for your message. I see that $quoted.
I see that $quoted, and thank you for saying so openly.

[acknowledge.also]
I also see that $quoted.
I have also read that $quoted.

[acknowledge.concern]
I also see that $concern.
And I understand that $concern.
I have also taken in that $concern.

[acknowledge.offer]
Thank you for your offer.
Thank you for coming back to me with this.
Thank you; I'm glad about this.

[acknowledge.second]
Thank you for telling me; that helps.
Understood, and thank you for telling me so openly.
Thank you for coming back to me so openly.

[reason]
One thing that is behind our proposal: $reason.
For context: $reason.
What stands behind it on our side: $reason.
The reason on our side: $reason.

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
Would it be a bad idea to go about it this way: if you $gets, I can $gives?

[yes_if.part]
I can meet you part of the way: if you $gets, I can $gives.
Here is how I can meet you part of the way: I can $gives if you $gets.
Part of it can work: if you $gets, I can $gives.
Would it be a bad idea to meet part of the way: if you $gets, I can $gives?

[yes_if.accept]
Yes, let's do it that way: $gains.
Yes, I'm glad to take you up on that: $gains.

[yes_if.kept]
I'd like to keep $kept as proposed.
$Kept would stay as proposed.

[price]
In total, that would come to $price.
The total would then be $price.
That would be $price in total.

[no_but.kept]
I'd like to keep $kept as proposed.
On $kept, I'd like to stay with our proposal.
$Kept would stay as proposed.

[no_but.trade]
Here is another way: I can $gives if you $gets.
Here is what I can do instead: if you $gets, I can $gives.
There is another way I'd like to offer you: I can $gives if you $gets.
Would it be a bad idea to look at it another way: if you $gets, I can $gives?

[no_but.toward_goal]
Here is another way toward what you want: I can $gives if you $gets.
There is another way that serves what you want: if you $gets, I can $gives.
Would another way toward what you want be a bad idea: if you $gets, I can $gives?

[measure]
You know best what would make this worth it for you; tell me what you'd go by.
Whether that is worth it is for you to judge; tell me what you'd go by.

[no_but.ask]
What I'd suggest is that you $gets.
Could you $gets? That would work from our side.
Would it be a bad idea to $gets?

[no_but.open]
If you'd like, we can look together at another way to get you there.
If you'd prefer another way to get there, tell me and we can look at it together.

[drop_the_rope.choice]
If you'd like to move forward without $asked, I can do that.
If you'd prefer to go ahead without $asked, that is possible.
If you'd rather do this without $asked, that's fine with me.

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
There are $count ways to do this, and I can go with each of them:

[choices.part]
I can meet you part of the way, and there are $count ways to do it:
Part of it can work, in one of these $count ways:

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
Which one would you prefer? It's your call.

[choices.first]
Which of them would you prefer? And it's fine to say no: a short “no” is enough.
Which one would you prefer? It's okay to say no; just reply “not for us”.

[close]
It's your call; if you'd like to change something about it, tell me and we can look at it together.
Whether that suits you is your decision, and I'm glad to talk it through if you'd like.
What do you think? If you'd prefer a different mix, tell me; it's up to you.
Does that work for you? It's up to you, and if you'd prefer it another way, tell me.

[close.short]
What do you think? It's up to you.
Does that work for you? It's your call.
It's your call; tell me what you think.

[close.first]
What do you think? And it's fine to say no: a short “no” is enough.
Does that suit you? It's okay to say no; just reply “not for us”.
It's up to you, and it's fine to say no: a short “no” will do.
You're free to say no; just reply “no, thanks”. And if you'd prefer a different mix, tell me.

[answer.talk]
I'm glad to talk it through; name a time, and whatever suits you works for me.
Let's talk about it: tell me a time, and whatever suits you works for me.

[answer.later]
$Their_question; you will have that answer by $answer_by.
As to $query, you will hear from me by $answer_by.
You will have the answer to $query by $answer_by.

[drop_the_rope.close]
It's your call, and either way is fine with me.
Whichever way suits you better is fine with me; it's up to you.
Either way is fine with me; the decision is yours.

[hold.close]
If you'd prefer to talk before then, tell me and we can find a time.
If you'd like to talk it through before then, I'm glad to; it's up to you.

[walk_away.close]
I wish you every success with it.
All good wishes for what comes next.

[listen.heard]
Thank you for telling me so plainly; I'd rather know than guess.
Thank you for being open with me about this.
I hear that this is not where you want it to be, and thank you for saying so.

[listen.concern]
I understand that $concern, and I take that seriously.
I see that $concern, and it's good that you say so.

[listen.way_out]
If this isn't a good fit for you, it's okay to say so: just reply “not for us”.
It's fine to say no to this; a short “no” is enough, and it stays your decision.
You're free to say no at any point; just reply “no, thanks”.

[listen.next]
How we go on from here is up to you.
Whatever suits you as a next step is fine with me.

[listen.question]
What would have to be different for this to work for you?
What matters most to you here?
What would a good outcome look like for you?
"""
