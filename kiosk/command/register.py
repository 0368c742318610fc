"""`kiosk register`: the register from the command line."""

import argparse
import json
import sys
from pathlib import Path

from kiosk.command import (
    Command,
    CommandError,
    Context,
    Parser,
    Status,
    register_activity,
    register_central,
    register_copies,
    register_export,
    register_keeping,
    say,
    say_json,
)
from kiosk.command.centre_health import centre_answer
from kiosk.command.files import check_output, write_whole
from kiosk.command.register_answers import (
    mend,
    proofs,
    say_found,
    say_proof,
    say_report,
    say_status,
)
from kiosk.command.register_asked import (
    Do,
    choice_of,
    memory_of,
    opened,
    passphrase,
    path_of,
    take_passphrase,
    take_second_agent,
    unlocked,
    verbs_of,
)
from kiosk.register import Proof, Purpose, RegisterError, RegisterFault, postkey
from kiosk.register.form import Form, read_form
from kiosk.register.founding import initialise, renew
from kiosk.register.keys import place as place_of_keys
from kiosk.register.mediators import recovery_words
from kiosk.register.register import Register
from kiosk.register.report import UNREADABLE
from kiosk.register.sheets import closing_sheet, envelope
from kiosk.settings import read_text


def _describe(parser: Parser) -> None:
    parser.add_argument(
        "--path", type=Path, metavar="FILE", help="the register, not the site's"
    )
    register_central.take_central(parser)
    plain = verbs_of(parser)

    def verb(name: str, do: Do, about: str) -> argparse.ArgumentParser:
        sub = plain(name, do, about)
        register_central.take_central(sub, argparse.SUPPRESS)
        return sub

    init = verb("init", _init, "begin a register, with its keys")
    take_passphrase(init)
    init.add_argument(
        "--envelope",
        type=Path,
        metavar="FILE.pdf",
        help="a sheet with the recovery words, to print and seal; else they are said",
    )
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
        "--witness",
        type=Path,
        metavar="FILE",
        help="a note kept elsewhere; `central` asks the central register for its own",
    )
    search = verb("search", _search, "find the lines of a name")
    search.add_argument("text", metavar="TEXT")
    search.add_argument(
        "--purpose",
        choices=[each.value for each in Purpose],
        default=Purpose.LOOKUP.value,
        help="it is noted with the lines that are shown; without it, lookup",
    )
    take_passphrase(search)
    take_second_agent(search)
    form = verb("form", _print_form, "write an empty page, to sign on paper instead")
    form.add_argument("--output", type=Path, required=True, metavar="FILE.pdf")
    verb("status", _status, "how the register is, at a glance")
    note = verb("checkpoint", _checkpoint, "print a signed note, to keep elsewhere")
    note.add_argument(
        "--sheet", type=Path, metavar="FILE.pdf", help="a day's closing sheet, to print"
    )
    take_passphrase(verb("renew", _renew, "issue the keys of the months to come"))
    register_central.describe(verb)
    register_keeping.describe(verb)
    register_export.describe(verb)
    register_copies.describe(verb)
    register_activity.describe(verb)


def _run(args: argparse.Namespace, context: Context) -> Status:
    try:
        do = register_central.in_the_centre(args) or args.do
        status: Status = do(args, context)
    except RegisterError as error:
        raise _told(error) from error
    return status


def _told(error: RegisterError, place: str = "register") -> CommandError:
    return CommandError(f"{place}: {error}; {mend(error.fault)}")


def _init(args: argparse.Namespace, context: Context) -> Status:
    site = context.settings().site
    path = path_of(args, context)
    keystore = args.keystore or place_of_keys(path)
    if args.envelope is not None:
        check_output(args.envelope)
    for place in (path, keystore):
        if not place.parent.is_dir():
            raise CommandError(
                f"register init: {place.parent}: no such folder; make it first"
            )
    words = recovery_words()
    note = initialise(
        path,
        site_id=site.id,
        station=site.station,
        passphrase=passphrase(args, twice=True),
        keystore=keystore,
        recovery=words,
    )
    made = {"register": path, "post_key": postkey.place(path), "keystore": keystore}
    answer = {name: str(place) for name, place in made.items()}
    if args.envelope is None:
        answer["recovery"] = words
    else:
        write_whole(args.envelope, envelope(site.id, site.station, words))
        answer["envelope"] = str(args.envelope)
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
    with opened(args, context) as register:
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
        opened(args, context) as register,
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
    witness = None
    if args.witness == Path("central"):
        witness = register_central.witness_note(args, context)
    elif args.witness:
        witness = read_text(args.witness)
    try:
        with opened(args, context) as register:
            report = register.verify(witness)
    except RegisterError as error:
        if error.fault is not RegisterFault.DAMAGED:
            raise
        report = UNREADABLE  # that it does not hold is the answer, not bad use
    say_report(report, as_json=context.as_json)
    return Status.OK if report.holds else Status.NO


def _search(args: argparse.Namespace, context: Context) -> Status:
    with opened(args, context) as register:
        keys = unlocked(args, context)
        found = register.consult(args.text, keys, Purpose(args.purpose)).found
    say_found(found, as_json=context.as_json)
    return Status.NO if found.unreadable else Status.OK


def _status(args: argparse.Namespace, context: Context) -> Status:
    with opened(args, context) as register:
        status = register.status(memory_of(args, context))
    choice = choice_of(context)
    centre = centre_answer(choice, path_of(args, context), status.entries)
    say_status(status, centre, as_json=context.as_json)
    return Status.OK if status.writable else Status.NO


def _checkpoint(args: argparse.Namespace, context: Context) -> Status:
    if args.sheet is not None:
        check_output(args.sheet)
    with opened(args, context) as register:
        closing = register.closing()
    note = closing.note
    if args.sheet is not None:
        write_whole(args.sheet, closing_sheet(closing))
    if context.as_json:
        say_json({"note": note})
    else:
        say(note.removesuffix("\n"))
    return Status.OK


def _print_form(args: argparse.Namespace, context: Context) -> Status:
    from kiosk.ui.register_form import drawn_apart  # noqa: PLC0415 - no other needs Qt

    check_output(args.output)
    settings = context.settings()
    write_whole(args.output, drawn_apart(settings))
    if context.as_json:
        say_json({"output": str(args.output), "pages": 1})
    else:
        say(f"{args.output}: 1 page")
    return Status.OK


def _renew(args: argparse.Namespace, context: Context) -> Status:
    path = path_of(args, context)
    months = renew(path, passphrase(args), keystore=args.keystore)
    if context.as_json:
        say_json({"months": list(months)})
    else:
        say(f"{len(months)} months\t{months[0] if months else 'none was missing'}")
    return Status.OK


COMMANDS = {"register": Command(_describe, _run)}
