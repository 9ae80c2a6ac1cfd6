"""By which words is it known that a clause tells, offers, agrees or wants to know?

Every entry is one pattern for a folded text. Gaps are bounded, so that matching stays linear.
"""

from __future__ import annotations

from giveget.core.language.reading.force_names import Force

_WE = r"(?:we|i)"
_SELF = r"(?:'d| would| could| can| will|'ll| are| am|'re|'m| might|'ve)"
_GIVE = (
    "(?:sign|signing|commit|committing|agree|extend|extending|go|going|renew|pay|paying|"
    "prepay|give|provide|offer|be(?! \\d| on holiday| more| better| comfortable| ok| fine| looking|"
    " interested| grateful| hoping| in a| at| there| back| out| needing)|act|acting|do|"
    "take|refer|introduce|recommend|increase|order|buy|expand|add|host|join|speak|serve|"
    "move|close|approve|get|make|put|double|bring|guarantee|let|allow|write|publish|"
    "record|book|purchase|reserve|roll out|bump|upgrade|upsize|scale|ramp|step|raise|"
    "grow|appear|become|stay|accept|place|lock|consolidate|consider|handle|cover|"
    "deliver|supply|start|announce|switch|wire|transfer|settle|send|reduce|lower|drop|"
    "come|meet|knock|include|throw|hold|waive|match|grant|share|name)"
)

TELLING: dict[Force, tuple[str, ...]] = {
    Force.DENIAL: (
        (
            r"\b(?:do(?:es)? not|don't|doesn't|did not|didn't|not|aren't|isn't|never|"
            "no longer|won't)(?: really| actually| even| here| currently|"
            r" at all){0,3} (?:need(?:ing)?|want(?! to\b| you\b| us\b)|require|"
            "ask(?:ing)?(?: you)?(?: for| to)?|look(?:ing)? for|expect(?:ing)?|"
            r"seek(?:ing)?|after|insist(?:ing)?|asked for)\b"
        ),
        (
            r"\bno need (?:for|to)\b|\bwon't be (?:need|us)ing\b|\bdon't think (?:we|"
            r"i)(?:'ll| will| would)? (?:need|be using|use|want)\b"
        ),
        r"\bnot (?:really )?(?:about|a question of|a matter of|because of|due to)\b",
        (
            r"\b(?:not|no|isn't) (?:an? |the |our |my |really |an? real )*(?:issue|problem|"
            r"concern|topic|obstacle)\b"
        ),
        r"\b(?:without|instead of) asking\b",
        r"\bno (?:longer )?(?:interest in|use for|intention)\b",
        (
            r"(?<=\w )as (?:usual|agreed)\b|^\W*(?:please |let's )*(?:go ahead|proceed) with\b|"
            r"\b(?:we|i) (?:currently|already) (?:pay|use|spend|run|have)\b|"
            r"\b(?:do not|don't|not) (?:really )?(?:have|see|got) (?:an?|any) (?:real |"
            r"big )?(?:problem|"
            r"issue|concern|objection|objections)\b"
        ),
        r"^\W*(?:and |so )*please (?:deliver|ship|dispatch|send|supply|reserve) (?:us )?the\b",
        (
            r"\b(?:nobody|no one|none of us)(?:'s| is| was| has)? (?:ask\w*|expect\w*|want\w*)\b|"
            r"\byou (?:do not|don't|needn't|won't) (?:have|need)? ?(?:to )?(?:lower|reduce|drop|"
            r"give|cut|come|offer|change|match|pay|waive|include|add|remove)\b"
        ),
    ),
    Force.HYPOTHESIS: (
        (
            r"(?<!could )(?<!would )(?<!can )\b(?:suppose|supposing|imagine)\b(?! (?:we|i) (?:take|sign|commit|order|pay|"
            "extend|go|prepay|bring|buy|renew))"
        ),
        r"\b(?:hypothetically|theoretically|in theory)\b",
        (
            r"\bif (?:we|i|they|somebody|someone|our \w+) (?:were to (?!sign|commit|order|pay|"
            r"extend|go|prepay|bring|buy|"
            r"renew|take|agree|act|introduce|add|double|increase|host|provide)|ever|were(?! to)|"
            r"should(?! (?:sign|commit|order|pay|extend|take|renew))|had|asked|wanted|needed)\b|"
            r"\bout of (?:pure |sheer )?curiosity\b|\bjust curious\b|\bfor (?:our|my) (?:general )?"
            r"(?:understanding|information) only\b|\bpurely (?:out of|for) interest\b"
        ),
        r"\bwhat if (?:we|i|they) (?:asked|were|wanted|needed)\b|\bin case (?:we|they)\b",
        r"\b(?:may|might|could) (?:one day|at some point|eventually|later on|in (?:the )?future)\b",
        r"\bat some point (?:we|they)\b|\bwould have (?:asked|wanted|needed)\b",
        r"\bwe (?:may|might) (?:need|want|ask|have to)\b",
    ),
    Force.REPORT: (
        (
            r"\b(?:he|she|they|who|somebody|someone|people|everyone|boss|cfo|ceo|coo|team|"
            "board|manager|colleagues?|friend|procurement|finance|legal|director|customer|"
            "peer|[a-z]+) (?:once |also |already |even )?(?:said|told (?:me|us)(?! (?:not )?to "
            ")|mentioned|"
            "wondered|asked (?:me |us )?(?:whether|if|about)|thought|suggested that|"
            r"claims that|claimed|(?<!also )(?<!i )(?<!we )reckons?|keeps? saying)\b"
        ),
        r"\b(?:i|we)(?:'ve| have)? (?:heard|read|understood|gather)\b(?! that [^.;]{3,60} (?:comes?|belongs?|is|are|would be) (?:with|in|inside|included|part|to)\b)|\brumou?r\b|\bapparently\b",
        r"\breportedly\b|\bthe article\b|\bnewspapers?\b|\bon the news\b",
        r"\b(?:(?:he|she|they|who) once|people|someone|somebody) (?:\w+ )?(?:asks?|asked)\b",
        (
            r"\b(?:we|i) (?:sell|resell|charge|bill|earn|turn over)\b|"
            r"\bour (?:own )?(?:rent|taxes|costs|"
            r"wages|salaries|prices|fees) (?:go|goes|went|rise|rises|rose|will go|"
            r"will rise|are going)\b"
        ),
        (
            r"^\W*(?:and |but |so |if )*you (?:want(?! (?:us|me|our|this|the deal))|deserve|might|"
            r"may (?!not|(?:gladly |also )?(?:use|put|show|publish|name|mention|quote) (?:our|us|my))|'?ll (?:note|see|get|find|be)|will (?:note|see|get|find)|get (?!me\b|us\b|it\b|this\b|"
            r"that\b|the (?:price|rate|fee)))"
        ),
        (
            r"\b(?:he|she|they|who|[a-z]+) (?:manages?|runs?|controls?|oversees?|holds?|"
            r"has) (?:an?|the|"
            r"our|her|his) (?:\w+ )?budget\b(?! (?:of|for) (?:only|just))|"
            r"\bbudget\b.{0,40}under review\b"
        ),
        r"\b(?:i|we) (?:told|said to|wrote to|informed|answered|advised)\b(?! you\b)",
        (
            r"\b(?:my|our|one of (?:my|our)|some|most|many|his|her|their) (?:\w+ )?(?:customers?|"
            r"clients?|neighbou?rs?|friends?|tenants?|guests?|sisters?|brothers?|wife|husband|"
            r"kids?|readers?|patients?|students?) (?:\w+ ){0,2}(?:ask\w*|want\w*|get|gets|got|"
            r"pay|pays|paid|expect\w*|need\w*|receiv\w*|demand\w*|insist\w*|has|had)\b"
        ),
        (
            r"\b(?:one of (?:my|our)|some|many|most|our|my) (?:\w+ )?(?:suppliers?|vendors?|"
            r"contractors?|freelancers?|providers?) (?:\w+ ){0,2}(?:ask\w*|want\w*|need\w*|"
            r"demand\w*|insist\w*)\b"
        ),
        (
            r"\b(?:our|my) own (?:\w+ )?(?:clients?|customers?|landlord|suppliers?|staff|people|"
            r"employees|tenants?|guests?|patients?|members|readers|bank|insurer|contractors?)\b|"
            r"^\W*(?:and |but )?(?:one|another|some|many|most|others|several|a few)(?: of "
            r"(?:them|those|these|our \w+))? (?:even |also |actually )?(?:wanted|asked|demanded|"
            r"expected|insisted)\b"
        ),
    ),
    Force.RIVAL: (
        (
            r"\b(?:competitors?|rivals?|competition)(?:'s)? (?:\w+ ){0,3}(?:quot\w+|"
            r"offer\w*|charg\w+|price\w*|bid\w*|is|are|came|come|has|have|can|does|do|"
            r"want\w*|ask\w*|sell\w*|pitch\w*)\b"
        ),
        (
            r"\b(?:another|other|second|third|alternative|competing|different|local|"
            "the other) (?:vendor|supplier|provider|firm|agency|company|bidder|quote|"
            "offer|landlord|studio|freelancer|reseller|bid|proposal|contractor|shop|"
            r"designer|consultant)s?\b"
        ),
        (
            r"\bthe market (?:price |rate )?(?:is|seems|says|stands)\b|\b(?:market|"
            r"going) (?:price|rate)\b"
        ),
        (
            "(?<!you )(?<!you've )(?<!you have )(?<!you had )(?<!you already )(?<!you "
            r"kindly )(?<!colleague )(?<!team )\b(?:quoted|offered|bid|"
            r"pitched)\b(?! by you)|\b(?:came|come|coming) (?:in|back) (?:at|with)\b|"
            r"\bundercut\b"
        ),
        r"\b(?:quote|offer|bid) from (?!you)[a-z]+",
        (
            r"\b(?:every(?:one|body) else|the others?|others|(?:your|other|all our|"
            r"our other|our current|"
            r"our existing|most|all) (?:competitors?|suppliers?|vendors?|providers?|partners?|"
            r"colleagues?))\b[^.;?]{0,25}\b(?:give|grant|include|offer|accept|allow|throw|provide)s?\b"
        ),
        (
            r"\b(?:i|we) (?:can|could) (?:get|have|buy) (?:it|this|that|"
            r"the same) \b[^.;]{0,40}(?:elsewhere|for)\b"
        ),
        r"\belsewhere\b",
    ),
    Force.INFORMATION: (
        (
            "^(?:and |but |so |also |one more question: ?|quick question: ?)*(?:what|"
            "how (?:much|many|does|do|is|are|long|would|will|did|can)|when|who|whom|where|"
            "which|why) (?!about |if |[^.;?]{1,40} sound|would it take|would it look|"
            "would you (?:say|offer|charge|need|quote)|there |is the (?:best|lowest|"
            "least)|(?:we|i) (?:really |just )?(?:need|want|would|expect)|are the best|"
            "can you|could you|don't you|not )"
        ),
        (
            r"\b(?:i|we)(?:'ve| have) (?:already )?(?:asked|told|instructed|informed|"
            r"forwarded|passed)\b"
        ),
        r"\blet (?:me|us) have (?:the|a|your)\b",
        (
            r"^\W*(?:and |but |so )*(?:what|who|when|where|how)'s (?:the|your|an?|included)\b"
            r"(?! (?:best|lowest|rock|chance|absolute|very))|"
            r"^\W*(?:is (?:that|this|it) (?:right|correct|so|accurate)|correct|right) ?\?|"
            r"^\W*is there an? (?:service|cap|limit|notice|minimum|set-?up|standard|"
            r"contract|warranty|"
            r"guarantee|fee|charge|sla)\b[^,;?]{0,30}\?|"
            r"^\W*is there (?:an?|any) [^,;?]{1,40} in (?:your|the) (?:contract|offer|quote|price|"
            r"agreement|proposal|package)\b|, (?:right|correct|isn't it|is that right) ?\?"
        ),
        (
            r"\b(?:can|could|would|will) (?:you|we|i|someone)(?: please| also| kindly|"
            " maybe)? (?:send|share|explain|tell|clarify|walk (?:me|us|through)|forward|call(?! "
            "it)|"
            "schedule|resend|point|show|speak|talk|meet|discuss|chat|see|ask|set up a|"
            "elaborate|remind|verify|double-check|confirm (?:that|whether|if)|let (?:me|"
            "us) know|check|help (?:me|us) understand|jump|"
            r"arrange|book|attach|ping|connect|review|look)\b"
        ),
        (
            r"\bplease (?:send|share|explain|tell|clarify|forward|call|resend|let (?:me|"
            r"us) know|find|see|note|check|review|attach|confirm (?:receipt|that you))\b"
        ),
        r"\bdo you (?:offer|have|support|provide|know|charge|accept|take|usually|normally)\b",
        (
            r"^\W*(?:and |but |so |also |or )*do you (?!think|see|mind|reckon|suppose|want|really|"
            r"honestly|seriously|give us|do us)"
        ),
        r"\bwould you like\b(?! us\b| me\b)",
        (
            r"\b(?:wondering|know|understand|curious|ask|question|clear|sure) (?:what|how|"
            r"when|who|why|whether (?:the|it|this))\b"
        ),
    ),
    Force.QUESTION: (
        (
            "^(?:and |but |so |also )*(?:does|did|is|are|was|were|has|have) (?!there |"
            "it (?:possible|feasible|ok|negotiable)|that (?:your final|negotiable|final)|"
            "this negotiable)"
        ),
    ),
    Force.OFFER: (
        (
            r"\b(?<!hoping )(?<!hoped )(?<!hope )(?<!wondering if )"
            rf"{_WE}{_SELF}(?: also| then| certainly| happily| be| even| gladly|"
            " of course| definitely| both| probably| in return| all| likely|"
            " in principle| generally| absolutely| quite| now| potentially|"
            " consider){0,3}(?: (?:happy|glad|willing|prepared|ready|open|able|pleased|"
            rf"delighted|fine)(?: to| for us to| with)?)? {_GIVE}\b"
        ),
        r"\bin (?:return|exchange)(?:,| we| i)",
        rf"\b{_WE}'d (?:sign|commit|be (?:happy|willing|open|prepared|glad))\b",
        (
            rf"\b{_WE}(?:'d| could| can| would) (?:well |also |even )?imagine (?:\w+ing|an?|the)\b|"
            r"\byou (?:may|might|can|are (?:free|welcome) to) (?:gladly |also )?(?:put|use|show|"
            r"publish|mention|name|quote|add) (?:our|us|my|me)\b|"
            r"\b(?:would be|is) (?:also )?(?:fine|ok|okay|possible|no problem|all right|alright) "
            r"(?:with|for|by) (?:us|me)\b(?=[^?]*$)|\b(?:he|she|they)'d (?:do|sign|commit|be happy|"
            r"gladly|take)\b|\byou(?:'ll| will)(?: then)? (?:have|get|receive) (?:the|your) (?:money|"
            r"payment)\b"
        ),
        rf"^\W*(?:and |but |so )*(?:happy|glad|willing|prepared|ready|open) to {_GIVE}\b",
        (
            r"\b(?:we|i)(?:'re| are|'m| am) (?:also )?(?:open|ready|prepared|willing) (?:to|"
            r"for) (?:an? |the |\d|two|three|four|five)"
        ),
        (
            r"\b(?:suppose|say|assuming|if|should) (?:we|i) (?:take|took|signed|committed|"
            "went|extended|paid|ordered|sign|commit|order|pay|extend|go|prepay|bring|buy|"
            "renew|introduce|agree to|act|acted|serve|served|host|hosted|speak|spoke|write|wrote|"
            "refer|referred|renewed|prepaid|introduced|brought|bought|added|add|doubled|double|"
            "increased|increase|put your|gave you a|give you a|recommended|recommend|publish|"
            "provide|provided|let you|agreed to|expand|expanded|bumped|bump|move to|moved to|"
            r"were to (?:sign|commit|order|pay|extend|go|prepay|bring|buy|renew|take|agree|"
            r"act|introduce|add|double|increase|host|provide))\b"
        ),
        r"\bthinking (?:of|about) (?:going|increasing|expanding|taking|signing|extending|adding)\b",
        (
            rf"\b{_WE} offer (?:you )?(?:an? |the |to |\d)|\b{_WE} (?:do not|don't|wouldn't|"
            r"would not) mind\b|\byou (?:can|could|may) use our\b"
        ),
        (
            rf"^\W*(?:and |so |then |or |but )*{_WE} (?:pay(?! (?:all |our )*"
            r"(?:suppliers|vendors|invoices|everyone|everybody|bills|partners|contractors|on |"
            r"at the end))"
            r"|sign|take|order|commit|renew|extend|"
            r"prepay|refer)\b"
        ),
        (
            r"\b(?:our|my) (?:offer|side of (?:the|it)|contribution)(?: \w+)?(?: is)?(?: to)?:|"
            r"\bon (?:our|my) side,? (?:we|i)\b|\bin (?:return|exchange),? you(?:'d|'ll| would| "
            r"will| can)? "
            r"(?:get|have|receive)\b|\bwhat (?:we|i) (?:can|could) (?:offer|give|"
            r"bring|do)\b(?! about)|\b(?:we|i) can live with (?:an? |the )?(?:longer|earlier)\b"
        ),
        (
            r"^\W*(?:and |or |but )*(?:would|could|can|will) (?:also |gladly |"
            rf"happily )?{_GIVE}\b(?! (?:you|it|that|this)\b)"
        ),
    ),
    Force.AGREEMENT: (
        (
            r"\b(?:looks?|sounds?|seems?|works?|is|are|all|reads?|remain|stay|"
            "stays) (?:all |really |very |mostly |otherwise |generally |pretty |"
            "absolutely |just |perfectly )?(?:good|fine|great|ok|okay|perfect|right|"
            "agreed|clear|accepted|settled(?! (?:\\w+[ -]){0,3}(?:days?|months?|at|on|within|after)\\b)|acceptable|agreeable|in order|approved|"
            r"signed off|unchanged|as (?:it is|they are|is))\b|\bworks? for (?:us|me)\b|"
            r"\bworks?(?: well| fine| great)?\W*$|\b(?:is|are) (?:what|as|how) (?:we|you|us)(?:'ve| "
            r"have| had)?(?: both| all)? (?:agreed|discussed|said|signed|settled|shook)\b"
        ),
        (
            r"\b(?:fine|happy|ok|okay|comfortable|good|satisfied|pleased|aligned|on board|"
            r"agree|agreed|agreement) (?:with|on|about|to)\b"
        ),
        r"\bno (?:issues?|problems?|objections?|concerns?|comments?|changes?)\b",
        (
            r"\b(?:is|are|has been|have been|was|were|well) (?:noted|confirmed|understood|"
            r"correct|signed)\b|"
            r"\blook(?:ing)? forward\b"
        ),
        (
            rf"\b{_WE}(?: do| can| also)? (?:accept|agree|confirm|like|love)\b|"
            r"\b(?:everything|all) else\b|\bthe rest\b"
        ),
        (
            r"\b(?:have|has) been agreed\b|\bagreed\b|\bas it stands?\b|\bas they stand\b|"
            r"\bcan stay as\b"
        ),
    ),
    Force.PAST: (
        (
            r"\b(?:is|are|was|were) (?:shown|listed|stated|itemi[sz]ed|mentioned|displayed|charged|"
            r"billed|quoted) (?:separately|at|in|on|as|with|by)\b"
        ),
        (
            r"\b(?:you|your team|your colleague|your company) (?:already |kindly |"
            "recently |had |have ){0,2}(?:offered|quoted|proposed|gave|sent|mentioned|"
            "said|promised|charged|included|granted|agreed|put|wrote|had|got|reduced|"
            r"dropped|made)\b"
        ),
        (
            r"\b(?:last|previous) (?:year|time|contract|order|month|week)\b|\byesterday\b|"
            r"\bused to\b|\bwas (?:paid|sent|signed|attended|delivered|booked)\b|"
            r"\bwere (?:paid|sent|delivered)\b"
        ),
        (
            rf"\b{_WE} (?:paid|had|signed|asked for|got|received|used|were (?:at|on|paying)|"
            "started|saw|bought|met|spoke|talked|sent|looked|went|came|moved|hired|opened|"
            r"did|made|grew)\b"
        ),
        (
            r"\b(?:your|the|this) (?:offer|quote|proposal|draft|contract|current \w+|price|"
            "invoice|terms)(?: [a-z0-9]+){0,2} (?:is|was|says?|shows|lists|has|of|at|"
            "includes|states|covers|already|stands|amounts?|comes to|totals|runs|provides|"
            "foresees|contains|mentions|indicates|specifies|reads|quotes|gives|expires|ends|"
            r"starts|renews|lapses|arrived|landed)\b(?! (?:too|way|far|quite|above|north))"
        ),
        (
            r"^\W*(?:and |but |so )*you (?:currently |already |now )?(?:guarantee|offer|provide|"
            r"charge|quote|list|state) (?!us\b)|\bas (?:agreed|discussed|offered|quoted|"
            r"proposed|before|usual|now|it was)\b|"
            r"\bcurrently\b|\btoday (?:we|the)\b|\bat the moment\b"
        ),
        (
            r"\balready\b|\b(?:i|we) (?:really |do |greatly )?appreciate (?:the|that|how|"
            r"all)\b|\bas in (?:your|the)\b"
        ),
        (
            r"\b(?:have|has|'ve) been (?!told|asked|author|instruct|advis|given|approv|"
            r"clear|quot)|\bcost us\b|\b(?:old|previous|former|last) (?:\w+ ){0,2}(?:tool|"
            r"system|supplier|vendor|provider|contract|one|software)\b|"
            r"\bthank(?:s| you) (?:so much |very much |again |a lot )?for\b|(?<!would )(?<!'d )"
            r"\bappreciate (?:you|your|the|that|how)\b|\b(?:good|great|nice|kind) of you\b"
        ),
    ),
}
