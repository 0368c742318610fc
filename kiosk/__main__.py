"""The `kiosk` command: finds the subcommand asked for and gives its exit status."""

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from kiosk import __version__, journal
from kiosk.command import Command, CommandError, Context, Parser, Status
from kiosk.settings import SettingsError

# A subcommand's module is imported only when it is asked for: `kiosk url` needs no Qt.
_MODULES = {
    "run": "visit",
    "demo": "visit",
    "doctor": "doctor",
    "catalogue": "catalogue",
    "url": "url",
    "scan": "papers",
    "fit": "papers",
    "print": "papers",
    "register": "register",
}
_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand. Bad use and bad files are lines on stderr and status 2."""
    journal.begin()
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    except (CommandError, SettingsError) as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return Status.BAD_USE
    except BrokenPipeError:
        sys.stderr.close()  # the reader left; Python would complain at exit
        return Status.OK
    except KeyboardInterrupt:
        return _INTERRUPTED


def _run(argv: list[str]) -> Status:
    top = Parser(prog="kiosk", description=__doc__, allow_abbrev=False)
    top.add_argument("--version", action="version", version=f"kiosk {__version__}")
    _common(top)
    top.add_argument("command", choices=sorted(_MODULES), metavar="COMMAND")
    own, rest = _split(argv)
    name = top.parse_args(own).command
    command: Command = import_module(f"kiosk.command.{_MODULES[name]}").COMMANDS[name]
    parser = Parser(prog=f"kiosk {name}", description=command.help, allow_abbrev=False)
    _common(parser)
    command.describe(parser)
    args = parser.parse_args([*own[:-1], *rest])
    return command.run(args, Context(site=args.site, as_json=args.json))


def _common(parser: Parser) -> None:
    parser.add_argument("--site", type=Path, metavar="FILE", help="the site file")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def _split(argv: list[str]) -> tuple[list[str], list[str]]:
    """Divide at the subcommand's name, which may follow --site and --json."""
    for place, word in enumerate(argv):
        if word in _MODULES and (place == 0 or argv[place - 1] != "--site"):
            return argv[: place + 1], argv[place + 1 :]
    return argv, []


if __name__ == "__main__":
    sys.exit(main())
