"""`kiosk register`, for those who look after it: what goes, and when."""

import argparse
from pathlib import Path

from kiosk.command import CommandError, Context, Status, say, say_json
from kiosk.command.register_answers import at, open_line, say_proof
from kiosk.command.register_asked import (
    Verb,
    opened,
    take_passphrase,
    take_second_agent,
    unlocked,
)
from kiosk.register import ErasureReason, Identity
from kiosk.register.purging import PurgeReport


def describe(verb: Verb) -> None:
    purge = verb("purge", _purge, "erase what was kept for its time")
    purge.add_argument(
        "--agreement", metavar="REF", help="the reference of the archives' agreement"
    )
    purge.add_argument(
        "--dry-run", action="store_true", help="only say how much would go"
    )
    purge.add_argument("--keystore", type=Path, metavar="FILE")
    erase = verb("erase", _erase, "erase what one line says of a person")
    erase.add_argument("number", type=int, metavar="NUMBER", help="the line's number")
    erase.add_argument(
        "--reason",
        required=True,
        choices=[each.value for each in ErasureReason if each.by_hand],
    )
    erase.add_argument("--reference", metavar="REF", default="", help="of the decision")
    take_passphrase(erase)
    take_second_agent(erase, always=True)
    access = verb("access", _access, "all there is on lines, for the person they name")
    access.add_argument("numbers", type=int, nargs="+", metavar="NUMBER")
    take_passphrase(access)
    take_second_agent(access)
    rectify = verb("rectify", _rectify, "give a line another name")
    rectify.add_argument("number", type=int, metavar="NUMBER")
    rectify.add_argument("--name", metavar="N", required=True)
    rectify.add_argument("--first-names", metavar="F", required=True)
    take_passphrase(rectify)
    limit = verb("limit", _limit, "keep a line, and show it no more")
    limit.add_argument("number", type=int, metavar="NUMBER")
    limit.add_argument("--end", action="store_true", help="end the limitation")
    take_passphrase(limit)


def _purge(args: argparse.Namespace, context: Context) -> Status:
    if (args.agreement is None) != args.dry_run:
        raise CommandError(
            "register purge: give --agreement REF, the archives' agreement to the"
            " elimination, or --dry-run to see how much would go"
        )
    with opened(args, context) as register:
        report = register.purge(args.agreement, keystore=args.keystore)
    _say_purge(report, as_json=context.as_json)
    return Status.OK


def _say_purge(report: PurgeReport, *, as_json: bool) -> None:
    rows = [
        {
            "class": purged.kept.value,
            "count": purged.count,
            "from": at(purged.first_at),
            "to": at(purged.last_at),
            "line": purged.number,
        }
        for purged in report.purged
    ]
    keys = {
        "keys_destroyed": [" ".join(name) for name in report.keys_destroyed],
        "keys_to_destroy_elsewhere": [" ".join(name) for name in report.keys_elsewhere],
    }
    floors = {kept.value: rule.floor for kept, rule in report.rules.items()}
    if as_json:
        said = {"at": at(report.at), "agreement": report.agreement, "held": report.held}
        say_json(said | {"erased": rows, "durations_months": floors} | keys)
        return
    deed = "erased" if report.agreement else "would be erased"
    for row in rows:
        say("\t".join([deed, *(str(value or "-") for value in row.values())]))
    if not rows:
        say(f"{deed}\tnothing: all is within its time")
    if report.held:
        say(f"held\t{report.held}\tby a limitation")
    for name, months in keys.items():
        if months:
            say(f"{name}\t{', '.join(months)}")
    durations = ", ".join(f"{kept} {count}" for kept, count in floors.items())
    say(f"durations\t{durations} months")
    if report.agreement:
        say(f"agreement\t{report.agreement}\t{at(report.at)}")


def _erase(args: argparse.Namespace, context: Context) -> Status:
    with opened(args, context) as register:
        erasure = register.erase(
            args.number,
            ErasureReason(args.reason),
            unlocked(args, context),
            reference=args.reference,
        )
    classes = [kept.value for kept in erasure.classes]
    if context.as_json:
        say_json(
            {
                "line": args.number,
                "erased": classes,
                "by_line": erasure.proof.number,
                "at": at(erasure.proof.at),
                "proof": erasure.proof.short,
            }
        )
    else:
        what = ", ".join(classes) or "nothing more: it had gone before"
        proof = erasure.proof
        say(f"{args.number}\t{what}\t{proof.number}\t{at(proof.at)}\t{proof.short}")
    return Status.OK


def _access(args: argparse.Namespace, context: Context) -> Status:
    with opened(args, context) as register:
        lines = register.access(args.numbers, unlocked(args, context))
    told = [open_line(line) for line in lines]
    if context.as_json:
        say_json(told)
        return Status.OK
    for line in told:
        for name, value in line.items():
            say(f"{name}\t{'-' if value is None else value}")
        say("")
    return Status.OK


def _rectify(args: argparse.Namespace, context: Context) -> Status:
    identity = Identity(args.name, args.first_names)
    with opened(args, context) as register:
        proof = register.rectify(args.number, identity, unlocked(args, context))
    say_proof(proof, as_json=context.as_json)
    return Status.OK


def _limit(args: argparse.Namespace, context: Context) -> Status:
    keys = unlocked(args, context)
    with opened(args, context) as register:
        proof = register.limit(args.number, keys, ended=args.end)
    say_proof(proof, as_json=context.as_json)
    return Status.OK
