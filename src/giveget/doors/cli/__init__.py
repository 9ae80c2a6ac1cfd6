"""The command line: what was typed, what is printed, and with which exit code?"""

from giveget.doors.cli.entry import cli, main

__all__ = ["cli", "main"]
