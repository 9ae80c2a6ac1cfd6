# ruff: noqa: E501 - lines as the programs write them
"""What do calls and chats of many programs look like, and who says what in them?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sample:
    """A file and what is said in it: (speaker, words) for each turn."""

    name: str
    content: str
    said: tuple[tuple[str, str], ...]


ASK, NO = ("Dana Ruiz", "We need 10 % off."), ("Sam Lee", "No.")
BOTH = (ASK, NO)

SAMPLES = (
    Sample("zoom.txt", "[Dana Ruiz] 00:01:02\nWe need 10 % off.\n\n[Sam Lee] 00:01:09\nNo.\n", BOTH),
    Sample("otter.txt", "Dana Ruiz  0:03  \nWe need 10 % off.\n\nSam Lee  0:09  \nNo.\n", BOTH),
    Sample(
        "teams.txt",
        "0:0:0.0 --> 0:0:3.2\nDana Ruiz\nWe need 10 % off.\n0:0:4.0 --> 0:0:5.2\nSam Lee\nNo.\n",
        BOTH,
    ),
    Sample("gong.txt", "0:03 | Dana Ruiz\nWe need 10 % off.\n0:09 | Sam Lee\nNo.\n", BOTH),
    Sample(
        "inline.txt",
        "[00:01:02] Dana Ruiz: We need 10 %\noff.\n[00:01:09] Sam Lee (Vendor): No.\n",
        BOTH,
    ),
    Sample(
        "bold.txt",
        "**Dana Ruiz:** We need 10 % off.\n\n**Sam Lee:** No.\n\n**Dana Ruiz:** Price: 100.\n\n"
        "**Sam Lee:** No.\n",
        (*BOTH, ("Dana Ruiz", "Price: 100."), NO),
    ),
    Sample(
        "zoom.vtt",
        "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nDana Ruiz: We need\n\n2\n00:00:02.000 --> "
        "00:00:04.000\nDana Ruiz: 10 % off.\n\n3\n00:00:05.000 --> 00:00:06.000\nSam Lee: No.\n",
        BOTH,
    ),
    Sample(
        "voices.vtt",
        "WEBVTT\n\nab-1\n00:00:01.000 --> 00:00:02.000\n<v Dana Ruiz>We need 10 %</v>\n\n"
        "00:00:02.000 --> 00:00:04.000\n<v Dana Ruiz>off.</v> <v.loud Sam Lee><i>No.</i></v>\n",
        BOTH,
    ),
    Sample(
        "teams.vtt",
        'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n{"speakerName":"Dana Ruiz","spokenText":'
        '"We need 10 % off."}\n\n00:00:03.000 --> 00:00:04.000\n{"speakerName":"Sam Lee",'
        '"spokenText":"No."}\n',
        BOTH,
    ),
    Sample(
        "film.srt",
        "1\n00:00:01,000 --> 00:00:02,000\n- We need 10 % off.\n- No.\n",
        (("", "We need 10 % off."), ("", "No.")),
    ),
    Sample(
        "whatsapp-ios.txt",
        "[13.03.24, 14:05:22] Dana Ruiz: We need 10 % off.\n\u200e[13.03.24, 14:06:22] Sam Lee: No.\n",
        BOTH,
    ),
    Sample(
        "whatsapp-android.txt",
        "3/13/24, 2:05\u202fPM - Messages and calls are end-to-end encrypted.\n"
        "3/13/24, 2:05\u202fPM - Dana Ruiz: We need\n10 % off.\n3/13/24, 2:06\u202fPM - Sam Lee: No.\n",
        (("Dana Ruiz", "We need\n10 % off."), NO),
    ),
    Sample(
        "zoom-chat.txt",
        "14:05:22 From Dana Ruiz to Everyone:\n\tWe need 10 % off.\n14:06:22\t From  Sam Lee : No.\n",
        BOTH,
    ),
    Sample("irc.txt", "[14:05] <dana> We need it.\n[14:06] <sam> No.\n", (("dana", "We need it."), ("sam", "No."))),
    Sample(
        "slack.json",
        '[{"type":"message","user":"U1","text":"We need <https://x.example|10 %> off.","ts":"17000000'
        '00.1","user_profile":{"real_name":"Dana Ruiz"}},{"type":"message","subtype":"channel_join",'
        '"user":"U3","text":"<@U3> joined"},{"user":"U2","text":"No.","ts":"1700000005.1",'
        '"user_profile":{"real_name":"Sam Lee"}}]',
        BOTH,
    ),
    Sample(
        "gong.json",
        '{"callTranscripts":[{"callId":"1","transcript":[{"speakerId":"5","topic":"x","sentences":'
        '[{"start":1000,"end":2000,"text":"We need"},{"start":2000,"end":3000,"text":"10 % off."}]},'
        '{"speakerId":"6","sentences":[{"start":4000,"end":5000,"text":"No."}]}]}],"calls":['
        '{"parties":[{"speakerId":"5","name":"Dana Ruiz"},{"speakerId":"6","name":"Sam Lee"}]}]}',
        BOTH,
    ),
    Sample(
        "teams.json",
        '{"value":[{"id":"1","createdDateTime":"2024-01-01T10:00:00Z","from":{"user":{"displayName":'
        '"Dana Ruiz","id":"9"}},"body":{"contentType":"html","content":"<p>We need <b>10 %</b> off.'
        '</p>"}},{"id":"2","createdDateTime":"2024-01-01T10:05:00Z","from":{"user":{"displayName":'
        '"Sam Lee"}},"body":{"contentType":"text","content":"No."}}]}',
        BOTH,
    ),
    Sample(
        "assembly.json",
        '{"text":"all of it","words":[{"text":"all","start":1,"end":2}],"utterances":[{"speaker":"Dana'
        ' Ruiz","text":"We need 10 % off.","start":100,"end":900},{"speaker":"Sam Lee","text":"No.",'
        '"start":1000,"end":1900}]}',
        BOTH,
    ),
    Sample(
        "rev.json",
        '{"speakers":[{"id":0,"name":"Dana Ruiz"}],"monologues":[{"speaker":0,"elements":[{"type":'
        '"text","value":"We","ts":0.5},{"type":"punct","value":" "},{"type":"text","value":"need"}]}]}',
        (("Dana Ruiz", "We need"),),
    ),
    Sample(
        "telegram.json",
        '{"name":"Dana","messages":[{"id":1,"date":"2024-01-01T10:00:00","from":"Dana Ruiz","text":'
        '["We need ",{"type":"bold","text":"10 %"}," off."]},{"id":2,"date":"2024-01-01T10:01:00",'
        '"from":"Sam Lee","text":"No."}]}',
        BOTH,
    ),
    Sample(
        "zoom.json",
        '{"timeline":[{"ts":"00:00:01.500","users":[{"username":"Dana Ruiz"}],"text":"We need 10 % '
        'off."},{"ts":"00:00:03.500","users":[{"username":"Sam Lee"}],"text":"No."}]}',
        BOTH,
    ),
    Sample(
        "rows.jsonl",
        '{"speaker":"Dana Ruiz","text":"We need 10 % off.","start":1}\n'
        '{"speaker":"Sam Lee","text":"No.","start":3}\n',
        BOTH,
    ),
)  # fmt: skip
