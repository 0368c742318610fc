"""`kiosk register`: the register from the command line."""

import argparse
import getpass
import json
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.command import Command, CommandError, Context, Parser, Status, say, say_json
from kiosk.command.register_answers import (
    mend,
    proofs,
    say_found,
    say_proof,
    say_report,
    say_status,
)
from kiosk.register import Proof, RegisterError, RegisterFault, keys, postkey
from kiosk.register.form import Form, read_form
from kiosk.register.founding import initialise, renew
from kiosk.register.register import Register
from kiosk.register.report import UNREADABLE
from kiosk.settings import read_text

Do = Callable[[argparse.Namespace, Context], Status]


def _describe(parser: Parser) -> None:
    parser.add_argument(
        "--path", type=Path, metavar="FILE", help="the register, not the site's"
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")

    def verb(name: str, do: Do, about: str) -> argparse.ArgumentParser:
        sub = verbs.add_parser(name, help=about, description=about, allow_abbrev=False)
        sub.set_defaults(do=do)
        # Also after the verb, where people write them.
        none = argparse.SUPPRESS
        sub.add_argument("--site", type=Path, metavar="FILE", default=none)
        sub.add_argument("--json", action="store_true", default=none)
        sub.add_argument("--path", type=Path, metavar="FILE", default=none)
        return sub

    init = verb("init", _init, "begin a register, with its keys")
    _take_passphrase(init)
    add = verb("add", _add, "write a line; answers number, date and proof")
    add.add_argument("--name", metavar="N")
    add.add_argument("--first-names", metavar="F")
    add.add_argument(
        "--signature", type=Path, metavar="STROKES.json", help="in 1/100 mm"
    )
    add.add_argument("--attested-by", metavar="ID", help="the mediator's id")
    add.add_argument(
        "source", nargs="?", choices=["-"], help="one JSON object a line, from stdin"
    )
    check = verb("verify", _verify, "say what holds and what cannot be shown")
    check.add_argument(
        "--witness", type=Path, metavar="FILE", help="a note kept elsewhere"
    )
    search = verb("search", _search, "find the lines of a name")
    search.add_argument("text", metavar="TEXT")
    _take_passphrase(search)
    verb("status", _status, "how the register is, at a glance")
    verb("checkpoint", _checkpoint, "print a signed note, to keep elsewhere")
    _take_passphrase(verb("renew", _renew, "issue the keys of the months to come"))


def _take_passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE")
    parser.add_argument("--keystore", type=Path, metavar="FILE")


def _run(args: argparse.Namespace, context: Context) -> Status:
    try:
        status: Status = args.do(args, context)
    except RegisterError as error:
        raise _told(error) from error
    return status


def _told(error: RegisterError, place: str = "register") -> CommandError:
    return CommandError(f"{place}: {error}; {mend(error.fault)}")


def _init(args: argparse.Namespace, context: Context) -> Status:
    site = context.settings().site
    path = _path(args, context)
    keystore = args.keystore or keys.place(path)
    for place in (path, keystore):
        if not place.parent.is_dir():
            raise CommandError(
                f"register init: {place.parent}: no such folder; make it first"
            )
    note = initialise(
        path,
        site_id=site.id,
        station=site.station,
        passphrase=_passphrase(args, twice=True),
        keystore=keystore,
    )
    made = {"register": path, "post_key": postkey.place(path), "keystore": keystore}
    answer = {name: str(place) for name, place in made.items()}
    if context.as_json:
        say_json(answer | {"witness": note})
    else:
        for name, place in answer.items():
            say(f"{name}\t{place}")
    return Status.OK


def _add(args: argparse.Namespace, context: Context) -> Status:
    if args.source == "-":
        if args.name or args.first_names or args.signature or args.attested_by:
            raise CommandError("register add: `-` reads all from stdin; give it alone")
        _add_lines(args, context)
        return Status.OK
    form = _form(args)
    with _opened(args, context) as register:
        proof = _written(register, form)
    say_proof(proof, as_json=context.as_json)
    return Status.OK


def _form(args: argparse.Namespace) -> Form:
    if args.name is None or args.first_names is None:
        raise CommandError("register add: give --name N and --first-names F, or `-`")
    if (args.signature is None) == (args.attested_by is None):
        raise CommandError(
            "register add: give either --signature STROKES.json or --attested-by ID"
        )
    said = {"name": args.name, "first_names": args.first_names}
    if args.signature is None:
        return read_form(said | {"attested_by": args.attested_by})
    strokes = _parsed(read_text(args.signature), str(args.signature))
    return read_form(said | {"signature": strokes})


def _add_lines(args: argparse.Namespace, context: Context) -> None:
    with (
        _opened(args, context) as register,
        proofs(as_json=context.as_json) as tell,
    ):
        for number, line in enumerate(sys.stdin.buffer, 1):
            place = f"register add: line {number}"
            try:
                text = line.decode()
            except UnicodeDecodeError as error:
                raise CommandError(f"{place}: not UTF-8 text") from error
            if text.strip():
                try:
                    tell(_written(register, read_form(_parsed(text, place))))
                except RegisterError as error:
                    raise _told(error, place) from error


def _parsed(text: str, place: str) -> object:
    try:
        parsed: object = json.loads(text)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise CommandError(f"{place}: not JSON: {error.msg} ({where})") from error
    except RecursionError as error:
        raise CommandError(f"{place}: not JSON that we read: too deep") from error
    return parsed


def _written(register: Register, form: Form) -> Proof:
    record_id = form.record_id or register.new_record_id()
    return register.add(record_id, form.identity, form.signature)


def _verify(args: argparse.Namespace, context: Context) -> Status:
    witness = read_text(args.witness) if args.witness else None
    try:
        with _opened(args, context) as register:
            report = register.verify(witness)
    except RegisterError as error:
        if error.fault is not RegisterFault.DAMAGED:
            raise
        report = UNREADABLE  # that it does not hold is the answer, not bad use
    say_report(report, as_json=context.as_json)
    return Status.OK if report.holds else Status.NO


def _search(args: argparse.Namespace, context: Context) -> Status:
    path = _path(args, context)
    with _opened(args, context) as register:
        opened = keys.unlock(path, _passphrase(args), args.keystore)
        found = register.search(args.text, opened)
    say_found(found, as_json=context.as_json)
    return Status.NO if found.unreadable else Status.OK


def _status(args: argparse.Namespace, context: Context) -> Status:
    with _opened(args, context) as register:
        status = register.status()
    say_status(status, as_json=context.as_json)
    return Status.OK if status.writable else Status.NO


def _checkpoint(args: argparse.Namespace, context: Context) -> Status:
    with _opened(args, context) as register:
        note = register.checkpoint()
    if context.as_json:
        say_json({"note": note})
    else:
        say(note.removesuffix("\n"))
    return Status.OK


def _renew(args: argparse.Namespace, context: Context) -> Status:
    path = _path(args, context)
    months = renew(path, _passphrase(args), keystore=args.keystore)
    if context.as_json:
        say_json({"months": list(months)})
    else:
        say(f"{len(months)} months\t{months[0] if months else 'none was missing'}")
    return Status.OK


def _opened(args: argparse.Namespace, context: Context) -> Register:
    return Register.open(_path(args, context))


def _path(args: argparse.Namespace, context: Context) -> Path:
    path: Path = args.path or context.settings().register_.path
    return path


def _passphrase(args: argparse.Namespace, *, twice: bool = False) -> str:
    if args.passphrase_file is not None:
        return read_text(args.passphrase_file).partition("\n")[0].rstrip("\r")
    if not sys.stdin.isatty():
        raise CommandError(
            "register: no terminal to ask the passphrase on; give --passphrase-file"
        )
    passphrase = getpass.getpass("Passphrase: ")
    if twice and getpass.getpass("Once more: ") != passphrase:
        raise CommandError("register: the two passphrases differ; nothing was made")
    return passphrase


COMMANDS = {"register": Command(_describe, _run)}
