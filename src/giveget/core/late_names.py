"""How does a room offer names that are imported from their homes on first use?"""

from collections.abc import Callable, Mapping


def late_names(
    room: str, homes: Mapping[str, str], known: dict[str, object]
) -> Callable[[str], object]:
    """Return the ``__getattr__`` of a room.

    Args:
        room: the room's full name.
        homes: the module inside the room that each name lives in.
        known: the globals of the room, where a name stays once it was imported.
    """

    def found(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {room!r} has no attribute {name!r}")
        value: object = getattr(__import__(f"{room}.{homes[name]}", fromlist=(name,)), name)
        known[name] = value
        return value

    return found
