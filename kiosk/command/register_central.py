"""How `kiosk register` is asked to go to a central register."""

import argparse
from pathlib import Path

from kiosk.command import CommandError, Context, Status
from kiosk.command.register_asked import Do, Verb


def describe(verb: Verb) -> None:
    verb("sync", _there, "send to the centre what it does not have yet")
    central = verb("central", _there, "make the centre, or take from it")
    central.add_argument(
        "deed",
        choices=["init", "note", "fetch", "purge"],
        help="make or upgrade its tables; print its last note of a station; write"
        " what it has of a station into a file; erase what it noted itself over a"
        " year ago",
    )
    central.add_argument("--output", type=Path, metavar="FILE", help="for fetch")
    central.add_argument(
        "--agreement",
        metavar="REF",
        help="for purge: the reference of the archives' agreement",
    )


def take_central(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    parser.add_argument(
        "--central", metavar="URL", default=default, help="the central register"
    )
    parser.add_argument(
        "--station", metavar="ID", default=default, help="of the centre, only this one"
    )


def in_the_centre(args: argparse.Namespace) -> Do | None:
    """Give what to do there, if the centre was meant. Raises CommandError."""
    if args.verb in {"sync", "central"}:
        return None
    if args.central is None and args.station is None:
        return None
    if args.central is None:
        raise CommandError("register: --station goes with --central URL")
    if args.verb not in {"verify", "search", "status"}:
        raise CommandError(
            f"register {args.verb}: it is done at the station; leave --central out"
        )
    return _there


def witness_note(args: argparse.Namespace, context: Context) -> str:
    """Ask the centre for its last note of the register that is here."""
    from kiosk.command import register_in_centre as deeds  # noqa: PLC0415 - slow

    return deeds.witness_note(args, context)


def _there(args: argparse.Namespace, context: Context) -> Status:
    # The driver takes as long to load as all the rest: only for those who need it.
    from kiosk.command import register_in_centre as deeds  # noqa: PLC0415

    do: dict[str, Do] = {
        "sync": deeds.sync,
        "central": deeds.central,
        "verify": deeds.verify,
        "search": deeds.search,
        "status": deeds.status,
    }
    return do[args.verb](args, context)
