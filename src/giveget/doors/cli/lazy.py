"""Which commands are there, without loading any of them?"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class LazyGroup(click.Group):
    """A group whose commands are imported when they are called.

    Args:
        modules: name of each command → the module whose ``command`` it is.
        summaries: name of each command → what the list of commands says of it.
    """

    def __init__(
        self, *args: Any, modules: Mapping[str, str], summaries: Mapping[str, str], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self._modules, self._summaries = modules, summaries

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        """The names of the commands, in the order of a day's work."""
        return list(self._modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import and return a command."""
        if cmd_name not in self._modules:
            return None
        command: click.Command = import_module(self._modules[cmd_name]).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command of the arguments; for a misspelt one, say which is close."""
        name = args[0]
        if name not in self._modules and not name.startswith("-"):
            from difflib import get_close_matches

            close = get_close_matches(name, self._modules, n=1)
            meant = f" Did you mean '{close[0]}'?" if close else ""
            ctx.fail(f"No such command '{name}'.{meant}")
        return super().resolve_command(ctx, args)

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002  click's signature
        formatter: click.HelpFormatter,
    ) -> None:
        """List the commands from their summaries alone."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, self._summaries[name]) for name in self._modules])
