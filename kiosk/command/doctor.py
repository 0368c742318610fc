"""`kiosk doctor`: tries every configured part for real and says the mend."""

import argparse
import os
import sys
from dataclasses import asdict
from typing import Any

from kiosk.command import (
    Command,
    CommandError,
    Context,
    Parser,
    Status,
    say,
    say_json,
)
from kiosk.command.display import check_display
from kiosk.command.examination import examine
from kiosk.command.findings import Finding, Level
from kiosk.devices import Strip
from kiosk.devices.sane_discovery import Looking, discover


def _describe(parser: Parser) -> None:
    parser.add_argument(
        "--discover",
        action="store_true",
        help="look for scanners instead, and say what to write in the site file",
    )
    parser.add_argument(
        "--windowed", action="store_true", help="with --discover: in a window"
    )


def _run(args: argparse.Namespace, context: Context) -> Status:
    if args.windowed and not args.discover:
        raise CommandError("--windowed goes with --discover")
    if args.windowed:
        return _discover_in_a_window()
    if args.discover:
        return _discover(context)
    found = []
    for finding in examine(context.settings()):
        found.append(finding)
        if not context.as_json:
            say(f"{finding.level.value:<8} {finding.part:<10} {finding.what}")
            if finding.mend:
                say(f"{'':<19} -> {finding.mend}")
    if context.as_json:
        say_json([_document(finding) for finding in found])
    failed = any(finding.level is Level.FAILURE for finding in found)
    return Status.NO if failed else Status.OK


def _document(finding: Finding) -> dict[str, Any]:
    return asdict(finding) | {"level": finding.level.value}


def _discover(context: Context) -> Status:
    """Tell each scanner as soon as it is found; where it is looked goes to stderr."""
    found = []
    for item in discover(_Nobody()):
        if isinstance(item, Looking):
            _show_place(item.place)
            continue
        found.append(item)
        if not context.as_json:
            _show_place("")
            say(f"# {' '.join((item.maker, item.model)).strip() or item.name}")
            for line in item.lines:
                say(line)
    _show_place("")
    if context.as_json:
        say_json([asdict(one) | {"lines": one.lines} for one in found])
    elif not found:
        sys.stderr.write("kiosk doctor: no scanner found; is one switched on?\n")
    return Status.OK if found else Status.NO


def _discover_in_a_window() -> Status:
    check_display(dict(os.environ))
    from kiosk.ui.scan_setup import show_setup  # noqa: PLC0415 - Qt only for this

    show_setup()
    return Status.OK


def _show_place(place: str) -> None:
    """Say where it is looked: on a terminal always in the same line."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\033[K{place and f'looking: {place}'}")
    elif place:
        sys.stderr.write(f"looking: {place}\n")
    sys.stderr.flush()


class _Nobody:
    """Gives the search up only with Ctrl-C."""

    cancelled = False

    def progress(self, fraction: float) -> None:
        """Say nothing: the place is told."""

    def show(self, strip: Strip) -> None:
        """Show nothing: nothing is scanned."""


COMMANDS = {"doctor": Command(_describe, _run)}
