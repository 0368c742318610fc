"""`kiosk mediator`: the people who may open the register."""

import argparse
from pathlib import Path

from kiosk.command import Command, CommandError, Context, Parser, Status, say, say_json
from kiosk.command.register_answers import mend, say_proof
from kiosk.command.register_asked import (
    opened,
    path_of,
    take_passphrase,
    take_second_agent,
    typed_passphrase,
    unlocked,
    verbs_of,
)
from kiosk.register import RegisterError
from kiosk.register.keys import place
from kiosk.register.mediators import listed


def _describe(parser: Parser) -> None:
    parser.add_argument("--path", type=Path, metavar="FILE", help="the register")
    verb = verbs_of(parser)
    add = verb("add", _add, "let one more person open the register")
    add.add_argument("name", metavar="ID", help="letters, figures and ._@-")
    take_passphrase(add)
    take_second_agent(add, always=True)
    add.add_argument(
        "--new-passphrase-file", type=Path, metavar="FILE", help="the new person's"
    )
    list_ = verb("list", _list, "say who may")
    list_.add_argument("--keystore", type=Path, metavar="FILE")
    disable = verb("disable", _disable, "let a person open it no more")
    disable.add_argument("name", metavar="ID")
    take_passphrase(disable)
    take_second_agent(disable, always=True)


def _run(args: argparse.Namespace, context: Context) -> Status:
    try:
        status: Status = args.do(args, context)
    except RegisterError as error:
        raise CommandError(f"mediator: {error}; {mend(error.fault)}") from error
    return status


def _add(args: argparse.Namespace, context: Context) -> Status:
    with opened(args, context) as register:
        keys = unlocked(args, context)
        words = typed_passphrase(
            args.new_passphrase_file,
            f"Passphrase of {args.name}: ",
            "--new-passphrase-file",
            twice=True,
        )
        proof = register.add_mediator(args.name, words, keys, _keystore(args, context))
    say_proof(proof, as_json=context.as_json)
    return Status.OK


def _list(args: argparse.Namespace, context: Context) -> Status:
    mediators = listed(_keystore(args, context))
    if context.as_json:
        say_json([{"id": each.name, "active": each.active} for each in mediators])
        return Status.OK
    for each in mediators:
        say(f"{each.name}\t{'active' if each.active else 'disabled'}")
    return Status.OK


def _disable(args: argparse.Namespace, context: Context) -> Status:
    with opened(args, context) as register:
        keys = unlocked(args, context)
        proof = register.disable_mediator(args.name, keys, _keystore(args, context))
    say_proof(proof, as_json=context.as_json)
    return Status.OK


def _keystore(args: argparse.Namespace, context: Context) -> Path:
    return args.keystore or place(path_of(args, context))


COMMANDS = {"mediator": Command(_describe, _run)}
