"""The `kiosk` command: finds the subcommand asked for and gives its exit status."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from kiosk import __version__, journal
from kiosk.command import (
    Command,
    CommandError,
    Context,
    Parser,
    Status,
    abandon_answer,
    finish_answer,
)
from kiosk.settings import SettingsError

# What each subcommand is for, and its module in kiosk.command. That is imported only
# when it is asked for: `kiosk url` needs no Qt.
_SUBCOMMANDS = {
    "run": ("visit", "run the kiosk on this screen"),
    "demo": ("visit", "the same, with practice sites and a throw-away register"),
    "doctor": ("doctor", "check every configured part for real"),
    "catalogue": ("catalogue", "the procedures: check, list, show, search"),
    "url": ("url", "say whether addresses may open, and why not"),
    "scan": ("papers", "scan papers into one PDF"),
    "fit": ("papers", "make one upload-ready PDF of pictures and PDFs"),
    "print": ("papers", "print a PDF"),
    "register": ("register", "the register of visits: begin, add, verify, search"),
    "mediator": ("mediator", "the people who may open the register"),
}
_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand. Bad use and bad files are lines on stderr and status 2."""
    journal.begin()
    try:
        _check_streams()
        status = _run(list(sys.argv[1:] if argv is None else argv))
        finish_answer()
    except (CommandError, SettingsError) as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return Status.BAD_USE
    except BrokenPipeError:
        abandon_answer()  # its reader had enough
        return Status.OK
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def _check_streams() -> None:
    for name, stream in (("input", sys.stdin), ("output", sys.stdout)):
        if stream is None:
            raise CommandError(f"standard {name} is closed; give it /dev/null instead")


def _run(argv: list[str]) -> Status:
    top = Parser(
        prog="kiosk",
        description="The kiosk of a point numérique.",
        epilog=_told_subcommands(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"kiosk {__version__}")
    _common(top)
    top.add_argument("command", choices=_SUBCOMMANDS, metavar="COMMAND")
    own, rest = _split(argv)
    name = top.parse_args(own).command
    module, promise = _SUBCOMMANDS[name]
    command: Command = import_module(f"kiosk.command.{module}").COMMANDS[name]
    parser = Parser(prog=f"kiosk {name}", description=promise, allow_abbrev=False)
    _common(parser)
    command.describe(parser)
    args = parser.parse_args([*own[:-1], *rest])
    return command.run(args, Context(site=args.site, as_json=args.json))


def _told_subcommands() -> str:
    told = [f"  {name:<11}{promise}" for name, (_, promise) in _SUBCOMMANDS.items()]
    more = "kiosk COMMAND --help says more of each."
    return "\n".join(["commands:", *told, "", more])


def _common(parser: Parser) -> None:
    parser.add_argument("--site", type=Path, metavar="FILE", help="the site file")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def _split(argv: list[str]) -> tuple[list[str], list[str]]:
    """Divide at the subcommand's name, which may follow --site and --json."""
    for place, word in enumerate(argv):
        if word in _SUBCOMMANDS and (place == 0 or argv[place - 1] != "--site"):
            return argv[: place + 1], argv[place + 1 :]
    return argv, []


if __name__ == "__main__":
    sys.exit(main())
