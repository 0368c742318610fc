"""`kiosk register export`: the register given out, to those who may have it."""

import argparse
from datetime import date
from pathlib import Path

from kiosk.command import CommandError, Context, Status, say, say_json
from kiosk.command.files import check_output, write_whole
from kiosk.command.register_asked import (
    Verb,
    opened,
    take_passphrase,
    take_second_agent,
    unlocked,
)
from kiosk.register import Purpose
from kiosk.register.export import Format


def describe(verb: Verb) -> None:
    export = verb("export", _export, "write the lines of some days to a file")
    export.add_argument(
        "--format", required=True, choices=[each.value for each in Format]
    )
    export.add_argument("--from", dest="first", type=_day, required=True, metavar="DAY")
    export.add_argument("--to", dest="last", type=_day, required=True, metavar="DAY")
    export.add_argument("--output", type=Path, required=True, metavar="FILE")
    export.add_argument(
        "--purpose",
        choices=[each.value for each in Purpose],
        default=Purpose.CONTROL.value,
        help="it is noted with the period; without it, control",
    )
    take_passphrase(export)
    take_second_agent(export, always=True)


def _export(args: argparse.Namespace, context: Context) -> Status:
    if args.last < args.first:
        raise CommandError("register export: --to is before --from; exchange them")
    check_output(args.output)
    days = (args.first, args.last)
    with opened(args, context) as register:
        keys = unlocked(args, context)
        made = register.export(Format(args.format), days, keys, Purpose(args.purpose))
    write_whole(args.output, made.content)
    if context.as_json:
        answer = {"output": str(args.output), "lines": made.count}
        say_json(answer | {"noted_by_line": made.proof.number})
    else:
        say(f"{args.output}\t{made.count} lines\tnoted by line {made.proof.number}")
    return Status.OK


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"“{text}” is no day; write it as 2026-11-30"
        ) from error
