"""What every subcommand of `kiosk` shares: how it reads arguments and says no."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from kiosk.settings import Settings, load

if TYPE_CHECKING:
    from _typeshed import SupportsWrite


class Status(IntEnum):
    """Exit status: done or holds; does not hold; bad use or bad configuration."""

    OK = 0
    NO = 1
    BAD_USE = 2


class CommandError(Exception):
    """Bad use or bad configuration, in readable lines: what, where, how to mend."""


class Parser(argparse.ArgumentParser):
    """Says one line and leaves the judgement to `main`, instead of printing usage."""

    def error(self, message: str) -> NoReturn:
        name = self.prog.removeprefix("kiosk").strip()
        told = f"{name}: {message}" if name else message
        raise CommandError(f"{told} (see {self.prog} --help)")

    def _print_message(
        self, message: str, file: "SupportsWrite[str] | None" = None
    ) -> None:
        if file is sys.stdout:
            say(message.removesuffix("\n"))
            finish_answer()
        else:
            super()._print_message(message, file)


@dataclass(frozen=True, slots=True)
class Context:
    """What a subcommand gets beside its arguments."""

    site: Path | None
    as_json: bool

    def settings(self) -> Settings:
        """Read the site file. Raises SettingsError."""
        return load(self.site)


@dataclass(frozen=True, slots=True)
class Command:
    """One subcommand: what it takes, and what it does with it."""

    describe: Callable[[Parser], None]
    run: Callable[[argparse.Namespace, Context], Status]


def say(line: str) -> None:
    """Print one line of a subcommand's answer. Raises CommandError, as on a full disk.

    A reader who has left is a BrokenPipeError, which is nobody's mistake.
    """
    try:
        sys.stdout.write(line + "\n")
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritten(error) from error


def finish_answer() -> None:
    """See the whole answer out. Raises what `say` raises."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritten(error) from error


def abandon_answer() -> None:
    """Drop what is still to be written: Python would try again at its exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _unwritten(error: OSError) -> CommandError:
    abandon_answer()
    return CommandError(f"the answer cannot be written: {error.strerror}; make room")


def say_json(document: object) -> None:
    """Print the one JSON document that `--json` promises."""
    say(json.dumps(document, ensure_ascii=False, indent=2))
