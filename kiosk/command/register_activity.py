"""`kiosk register count` and `activity`: what was done, and never by whom."""

import argparse
from datetime import datetime

from kiosk.command import CommandError, Context, Status, say, say_json
from kiosk.command.register_asked import Verb, opened, path_of
from kiosk.register.activity import LEAST, VOCABULARY, note
from kiosk.register.moment import month

_HIDDEN = f"< {LEAST}"


def describe(verb: Verb) -> None:
    count = verb("count", _count, "count one accompaniment, tied to nobody")
    count.add_argument(
        "said", nargs="+", metavar="WHAT=WHICH", help=f"what: {', '.join(VOCABULARY)}"
    )
    activity = verb("activity", _activity, "the year in numbers; small ones are hidden")
    activity.add_argument("--year", type=int, required=True, metavar="YEAR")


def _count(args: argparse.Namespace, context: Context) -> Status:
    said = {}
    for word in args.said:
        what, equals, which = word.partition("=")
        if not equals or what in said:
            raise CommandError(
                f"register count: “{word}”: give WHAT=WHICH, each once, such as"
                " “issue=aboutie”"
            )
        said[what] = which
    note(path_of(args, context), month(datetime.now().astimezone()), said)
    return Status.OK


def _activity(args: argparse.Namespace, context: Context) -> Status:
    with opened(args, context) as register:
        cells = register.activity(args.year)
    if context.as_json:
        counts: dict[str, dict[str, int | None]] = {}
        for cell in cells:
            counts.setdefault(cell.of, {})[cell.which] = cell.count
        say_json({"year": args.year, "hidden_below": LEAST, "counts": counts})
        return Status.OK
    for cell in cells:
        told = _HIDDEN if cell.count is None else str(cell.count)
        say(f"{cell.of}\t{cell.which}\t{told}")
    return Status.OK
