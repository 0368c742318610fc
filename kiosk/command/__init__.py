"""What every subcommand of `kiosk` shares: how it reads arguments and says no."""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import NoReturn

from kiosk.settings import Settings, load


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

    help: str
    describe: Callable[[Parser], None]
    run: Callable[[argparse.Namespace, Context], Status]


def say(line: str) -> None:
    """Print one line of a subcommand's answer."""
    sys.stdout.write(line + "\n")


def say_json(document: object) -> None:
    """Print the one JSON document that `--json` promises."""
    say(json.dumps(document, ensure_ascii=False, indent=2))
