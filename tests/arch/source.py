"""What does a piece of source code use, say and export?

Each rule takes a syntax tree and yields what it found wrong, as ``line: words``, so that the same
rule runs over the whole tree and over planted violations.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SRC = ROOT / "src"

#: Clock, dice and identity: a value that is not passed in. Prefixes end with a dot.
_IMPURE = (
    "datetime.date.today",
    "datetime.datetime.now",
    "datetime.datetime.today",
    "datetime.datetime.utcnow",
    "numpy.random.",
    "os.urandom",
    "random.",
    "secrets.",
    "time.",
    "uuid.uuid1",
    "uuid.uuid4",
)
#: Types of the dice, which may be named in a signature or wrapped around bits that came in.
_PURE = ("numpy.random.BitGenerator", "numpy.random.Generator", "numpy.random.SeedSequence")

_HOUSES_OF_ROOMS = {"core", "adapters", "doors"}

#: One word per idea: what not to say in a name, and what to say instead.
WORDS: Mapping[str, str] = {
    "batna": "walkaway or alternative",
    "issue": "term",
    "issues": "terms",
    "meso": "equal_offers",
    "mesos": "equal_offers",
    "counteroffer": "reply",
}


def trees(folder: Path = SRC) -> dict[str, ast.Module]:
    """Return the syntax tree of every Python file below a folder, by its path from there."""
    return {path.relative_to(folder).as_posix(): tree(path) for path in folder.rglob("*.py")}


def tree(path: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def impure_uses(module: ast.Module) -> Iterator[str]:
    """Uses of the clock, of dice or of random ids, also when they are only handed on."""
    names = _imported_names(module)
    inner = {n.value for n in ast.walk(module) if isinstance(n, ast.Attribute)}
    for node in ast.walk(module):
        if isinstance(node, ast.Name | ast.Attribute) and node not in inner:
            dotted = _dotted(node, names)
            if dotted.startswith(_IMPURE) and not dotted.startswith(_PURE):
                yield f"{node.lineno}: {dotted}"


def hidden_imports(module: ast.Module) -> Iterator[str]:
    """Imports that only a type checker sees: they hide cycles."""
    for node in ast.walk(module):
        hidden = (isinstance(node, ast.Name) and node.id == "TYPE_CHECKING") or (
            isinstance(node, ast.Attribute) and node.attr == "TYPE_CHECKING"
        )
        if hidden and isinstance(node, ast.expr):
            yield f"{node.lineno}: TYPE_CHECKING"


def private_imports(module: ast.Module, own_package: str) -> Iterator[str]:
    """Imports of another room's private names or modules."""
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("giveget."):
            for alias in node.names:
                dotted = f"{node.module}.{alias.name}"
                is_private = any(_is_private(part) for part in dotted.split("."))
                if is_private and room_of(dotted) != room_of(own_package):
                    yield f"{node.lineno}: {dotted}"


def room_of(dotted: str) -> str:
    """The room in which a module lives: ``giveget.core.value`` for ``giveget.core.value.cash``."""
    parts = dotted.split(".")
    return ".".join(parts[: 3 if parts[1:2] and parts[1] in _HOUSES_OF_ROOMS else 2])


def packages_used(module: ast.Module) -> Iterator[str]:
    """Every top-level package that a module imports."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name.partition(".")[0]
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def foreign_words(module: ast.Module) -> Iterator[str]:
    """Names made with a word for which the vocabulary has another."""
    for line, name in _names(module):
        for word in _words(name):
            if word in WORDS:
                yield f"{line}: {name} (say {WORDS[word]})"


def public_imports(module: ast.Module) -> set[str]:
    """The public names that a package's ``__init__`` defines or imports."""
    names: set[str] = set()
    for node in module.body:
        match node:
            case ast.ImportFrom(module="__future__"):
                pass
            case ast.ImportFrom(names=aliases) | ast.Import(names=aliases):
                names |= {alias.asname or alias.name.partition(".")[0] for alias in aliases}
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                names.add(name)
            case ast.Assign(targets=targets):
                names |= {target.id for target in targets if isinstance(target, ast.Name)}
            case ast.AnnAssign(target=ast.Name(id=name)):
                names.add(name)
            case _:
                pass
    return {name for name in names if not name.startswith("_")}


def _is_private(part: str) -> bool:
    return part.startswith("_") and not part.startswith("__")


def _imported_names(module: ast.Module) -> dict[str, str]:
    """Return what each imported name stands for, e.g. ``{"np": "numpy", "now": "..."}``."""
    names: dict[str, str] = {}
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.partition(".")[0]
                names[alias.asname or top] = alias.name if alias.asname else top
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                names[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return names


def _dotted(node: ast.expr, names: Mapping[str, str]) -> str:
    match node:
        case ast.Name(id=name):
            return names.get(name, "")
        case ast.Attribute(value=value, attr=attribute):
            owner = _dotted(value, names)
            return f"{owner}.{attribute}" if owner else ""
        case _:
            return ""


def _names(module: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(module):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield node.lineno, name
            case ast.ClassDef(name=name):
                yield node.lineno, name
            case ast.arg(arg=name):
                yield node.lineno, name
            case ast.Name(id=name, ctx=ast.Store()):
                yield node.lineno, name
            case ast.Attribute(attr=name, ctx=ast.Store()):
                yield node.lineno, name
            case _:
                pass


def _words(name: str) -> list[str]:
    """Split ``a_nameLikeThis`` into its words, in lower case."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)]
