"""What can be wrong with a file before its content is looked at?"""

from giveget.adapters.problem import Problem

CANNOT_READ = Problem(
    code="GG001",
    name="cannot be read",
    message="cannot be read: {reason}",
    hint="check the name and the folder",
    why="The file is missing, is a folder, or may not be opened by you.",
)
TOO_LARGE = Problem(
    code="GG002",
    name="too large",
    message="is {size} bytes; a deal or playbook has at most {limit}",
    hint="keep messages, pipelines and attachments in files of their own",
    why="A deal fits on a few pages. A file this large is something else, or a mistake.",
)
NOT_TEXT = Problem(
    code="GG003",
    name="not a text file",
    message="holds the character {character}, which has no place in a text file",
    hint="remove it; deals and playbooks are plain texts, as `giveget init` writes them",
    why="A PDF, a spreadsheet or an archive was given in place of a deal, or an invisible "
    "character came along with pasted text.",
)
NOT_UTF8 = Problem(
    code="GG004",
    name="not UTF-8",
    message="is not UTF-8: byte 0x{byte:02x} cannot be read",
    hint="save the file with the encoding UTF-8",
    why="Older editors save in the encoding of one country, in which names with accents come "
    "out wrong elsewhere.",
)
EMPTY = Problem(
    code="GG005",
    name="empty file",
    message="is empty",
    hint="start with `giveget: deal` or `giveget: playbook`; `giveget init` writes examples",
    why="An empty file is usually one that was not saved.",
)
SYNTAX = Problem(
    code="GG006",
    name="not YAML",
    message="cannot be read as YAML: {problem}",
    hint="{remedy}",
    why="YAML needs a space after each colon, equal indentation for fields of one level, and "
    "quotes around texts that hold `: ` or start with one of `[ ] { } & * ! | > % @`. What "
    "follows the first such place cannot be read, so later problems show only once it is fixed.",
)
TAB = Problem(
    code="GG007",
    name="tab in the indentation",
    message="the line is indented with a tab",
    hint="use spaces",
    why="YAML does not allow tabs in indentation, because editors disagree on their width.",
)
MORE_DOCUMENTS = Problem(
    code="GG008",
    name="more than one document",
    message="a second document starts here",
    hint="put each deal into a file of its own and remove the line `---`",
    why="One file holds one deal or one playbook, so that its name says what is in it.",
)
ALIAS = Problem(
    code="GG009",
    name="anchor or alias",
    message="{mark} is an anchor or alias of YAML",
    hint='write the value out, or share it through a playbook; quote a text: "{mark}"',
    why="Aliases make a file larger than it looks and hide where a value comes from. What many "
    "deals share belongs into a playbook.",
)
TAG = Problem(
    code="GG010",
    name="tag",
    message="{tag} is a tag of YAML",
    hint="remove it; the meaning of a field follows from its name",
    why="Tags ask a program to build objects. A deal is plain text and never runs anything.",
)
TOO_DEEP = Problem(
    code="GG011",
    name="nested too deep",
    message="is nested more than {limit} levels deep",
    hint="no field of a deal or playbook goes that deep; compare the examples",
    why="The deepest field of the format lies six levels down.",
)
TOO_MANY_VALUES = Problem(
    code="GG012",
    name="too many values",
    message="holds more than {limit} values",
    hint="shorten the menus: `{{from: 0%, to: 15%, step: 1%}}` stands for 16 options",
    why="Nobody negotiates over so many values; it is a mistake or an attack.",
)
DUPLICATE_KEY = Problem(
    code="GG013",
    name="the same field twice",
    message="{key} stands here a second time; the first is in line {line}",
    hint="keep one of the two",
    why="Only one of the two values could count, and which one would be a guess.",
)
NOT_A_DOCUMENT = Problem(
    code="GG014",
    name="neither a deal nor a playbook",
    message="does not say whether it is a deal or a playbook",
    hint="write `giveget: deal` or `giveget: playbook` in the first line",
    why="The first line tells people and programs what the file is.",
)
OTHER_KIND = Problem(
    code="GG015",
    name="a file of the other kind",
    message="is a {found}; a {expected} is due here",
    hint="{remedy}",
    why="A playbook states what many deals share and cannot be negotiated itself; a deal cannot "
    "be inherited from.",
)
NO_PLAYBOOK = Problem(
    code="GG016",
    name="playbook not found",
    message="the playbook {name} cannot be read: {reason}",
    hint="the path counts from the folder of this file; correct it or remove the field",
    why="Without its playbook a deal would lose its limits and rules without a word.",
)
PLAYBOOK_CYCLE = Problem(
    code="GG017",
    name="playbooks in a circle",
    message="the playbook inherits from itself: {chain}",
    hint="remove the field `playbook` from one of them",
    why="Each playbook may build on a more general one, never on one that builds on it.",
)
TOO_MANY_PLAYBOOKS = Problem(
    code="GG018",
    name="too many playbooks above one another",
    message="more than {limit} playbooks build on one another",
    hint="merge some of them",
    why="A rep must be able to find out where a limit comes from.",
)
