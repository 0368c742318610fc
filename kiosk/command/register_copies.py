"""`kiosk register backup`, `restore` and the closing sheet: what is kept elsewhere."""

import argparse
from pathlib import Path

from kiosk.command import Context, Status, say, say_json
from kiosk.command.files import check_output
from kiosk.command.register_answers import say_proof
from kiosk.command.register_asked import (
    Verb,
    memory_of,
    opened,
    path_of,
    take_passphrase,
    unlocked,
)
from kiosk.register.copies import restore
from kiosk.settings import read_text


def describe(verb: Verb) -> None:
    copy = verb("backup", _backup, "copy the register while it is in use, verified")
    copy.add_argument("file", type=Path, metavar="FILE")
    back = verb("restore", _restore, "put a copy in the register's place")
    back.add_argument("file", type=Path, metavar="FILE")
    back.add_argument(
        "--witness", type=Path, metavar="FILE", help="a note kept elsewhere"
    )
    back.add_argument(
        "--accept-loss",
        action="store_true",
        help="put it back though later lines are lost; a line says so",
    )
    accept = verb(
        "accept", _accept, "take the register that is there, though another was written"
    )
    take_passphrase(accept)


def _backup(args: argparse.Namespace, context: Context) -> Status:
    check_output(args.file)
    with opened(args, context) as register:
        report = register.backup(args.file)
    if context.as_json:
        answer = {"backup": str(args.file), "lines": report.size}
        say_json(answer | {"head": report.head.hex()})
    else:
        said = f"{args.file}\t{report.size} lines, verified"
        say(f"{said}\tthe keystore and the post key are not in it")
    return Status.OK


def _restore(args: argparse.Namespace, context: Context) -> Status:
    path = path_of(args, context)
    witness = read_text(args.witness) if args.witness else None
    done = restore(
        path,
        args.file,
        witness=witness,
        accept_loss=args.accept_loss,
        memory=memory_of(args, context),
    )
    if context.as_json:
        answer = {"register": str(path), "lines": done.size, "head": done.head.hex()}
        say_json(answer | {"lost": done.lost or None})
    else:
        say(f"{path}\t{done.size} lines\tlost: {done.lost or 'none that is known'}")
    return Status.OK


def _accept(args: argparse.Namespace, context: Context) -> Status:
    with opened(args, context) as register:
        keys = unlocked(args, context)
        proof = register.accept(memory_of(args, context), keys)
    if proof is not None:
        say_proof(proof, as_json=context.as_json)
    elif context.as_json:
        say_json(None)
    else:
        say("nothing to accept: it is the register that was written here last")
    return Status.OK
