"""What can be wrong with a mail, a mailbox or a transcript, and what helps?"""

from __future__ import annotations

from giveget.adapters.problem import Problem
from giveget.adapters.problem import error_of as _error
from giveget.adapters.problem import note_of as _note
from giveget.adapters.problem import warning_of as _warning

CANNOT_OPEN = _error(
    "GG600",
    "cannot be opened",
    "the message cannot be opened ({reason})",
    "check the name of the file",
)
TOO_LARGE = _error(
    "GG601",
    "too large",
    "the message has {size:,.1f} MB; at most {limit:,.0f} MB are read",
    "save it without its attachments, or paste its words into a .txt file",
)
NOT_A_MESSAGE = _error(
    "GG602",
    "not a message",
    "this is {looks_like}, not an e-mail or a text",
    "save the message as .eml, or paste its words into a .txt file",
)
NO_WORDS = _error(
    "GG603",
    "no words",
    "the message has no words",
    "check that the mail was saved with its body; words inside pictures are not read",
)
CHARSET = _warning(
    "GG604",
    "other encoding than named",
    "the text is not in the encoding the mail names ({name!r}); it was guessed",
    "check that no letters are wrong before you answer",
)
BROKEN = _warning(
    "GG605",
    "broken structure",
    "the structure of the mail is broken ({defect})",
    "check that the words below are complete",
)
NESTED = _warning(
    "GG606",
    "nested too deep",
    "the mail holds {count} nested parts; the inner ones were left out",
    "save the message you want to answer on its own",
)
CUT = _warning("GG607", "too long", "{what}", "shorten the message to what matters")
INVISIBLE = _note(
    "GG608", "invisible characters", "invisible characters were taken out of the text"
)
FORWARDED = _note("GG609", "forwarded", "forwarded by {by}; the forwarded message was read")
HIDDEN = _note("GG610", "hidden words", "words that the mail hides from the eye were left out")

# Sources that hold many messages.
SKIPPED = _warning(
    "GG660",
    "file left out",
    "the file was left out: {reason}",
    "take it out of the folder, or save it as .eml, .mbox, .vtt, .srt, .sbv, .json or .txt",
)
NO_MESSAGES = _error(
    "GG661",
    "no messages",
    "there is no message in it ({reason})",
    "export the mailbox, call or chat again, or name another file",
)
SEPARATOR = _note(
    "GG662",
    "line that looks like a new mail",
    'a line that begins with "From " was read as text: it is not followed by a mail',
    "if a mail begins there, its headers are missing: export the mailbox again",
)
STRAY = _warning(
    "GG663",
    "words outside of a mail",
    "{size} characters before the first mail belong to no message; they were left out",
    "export the mailbox again if they matter",
)
WORDLESS = _note(
    "GG664",
    "message without words",
    "the message has no words of its own; it is counted, and there is nothing to read",
)
TIMES = _warning(
    "GG665",
    "times cannot be read",
    "{shown!r} is not a pair of times; its words were kept with those before",
    "write 00:01:02.000 --> 00:01:05.000",
)
BACKWARDS = _note(
    "GG666", "end before beginning", "the caption ends before it begins ({shown}); it was kept"
)
HEADLESS = _note("GG667", "no WEBVTT line", "the file does not begin with WEBVTT; it was read")
UNTIMED = _warning(
    "GG668",
    "words without a time",
    "words without a time of their own were kept with those before",
    "check where a line with times is missing",
)
JSON = _error(
    "GG669",
    "not JSON",
    "the file is not JSON ({reason})",
    "export the call or chat again",
)
UNKNOWN_JSON = _error(
    "GG670",
    "nobody speaks in it",
    "no list of messages or spoken sentences was found in it",
    "export it with speakers, or as .vtt or text",
)
DAY_FIRST = _note(
    "GG671",
    "day or month first",
    "dates like {shown} can be read in two ways; the day was taken to come first",
    "check a date; only the order of the messages depends on it",
)
EMPTY_CAPTION = _note("GG672", "caption without words", "a caption has no words")

PROBLEMS = tuple(
    sorted(
        (thing for thing in list(globals().values()) if isinstance(thing, Problem)),
        key=lambda problem: problem.code,
    )
)
"""All of them, by code."""
