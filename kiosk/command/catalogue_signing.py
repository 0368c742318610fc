"""`kiosk catalogue update`, `sign`, `new-key`: a newer catalogue without a program."""

import argparse
import getpass
import sys
from collections.abc import Callable
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.catalogue import CatalogueError
from kiosk.catalogue.load import Examined, examine_text
from kiosk.catalogue.signed import opened, public_key, sign
from kiosk.catalogue.source import edition_in_use
from kiosk.command import CommandError, Context, Parser, Status, say, say_json
from kiosk.command.files import check_output, read_file, write_whole
from kiosk.settings import read_text

_EVERYBODY_READS = 0o644  # whoever brings it is not the user whom the kiosk runs as
_SHORTEST = 12  # letters of a passphrase


def describe(deed: Callable[[str, str], Parser]) -> None:
    """Describe these deeds; `deed` makes the parser of one, from name and promise."""
    update = deed("update", "take a newer catalogue that an office has signed")
    update.add_argument("file", type=Path, metavar="FILE.signed")
    signing = deed("sign", "for the office: sign a catalogue that holds")
    signing.add_argument("file", type=Path, metavar="FILE")
    signing.add_argument("--key", type=Path, required=True, metavar="KEY.pem")
    new = deed("new-key", "for the office: make a key, print its public half")
    for each in (signing, new):
        each.add_argument("--output", type=Path, required=True, metavar="FILE")
        each.add_argument("--passphrase-file", type=Path, metavar="FILE")


def run(args: argparse.Namespace, context: Context) -> Status:
    match args.deed:
        case "update":
            return _update(args.file, context)
        case "sign":
            return _sign(args, context)
        case _:
            return _new_key(args, context)


def _update(path: Path, context: Context) -> Status:
    """Take a signed catalogue: the kiosk uses it from its next start on."""
    choice = context.settings().catalogue
    content = read_file(path)
    try:
        text = opened(content, choice.keys, str(path))
    except CatalogueError as error:
        return _refuse(error.problems, context)
    examined = examine_text(text, str(path))
    if examined.shortcuts is None:
        return _refuse(tuple(map(str, examined.problems)), context)
    edition, used = examined.shortcuts.meta.edition, edition_in_use(choice)
    if edition <= used:
        what = f"{path}: edition {edition}, but edition {used} is in use; nothing to do"
        return _refuse((what,), context)
    write_whole(choice.path, content, mode=_EVERYBODY_READS)
    count = len(examined.shortcuts.procedures)
    if context.as_json:
        say_json({"taken": True, "edition": edition, "before": used, "problems": []})
    else:
        say(
            f"edition {edition} taken, {count} procedures (before: edition {used}); "
            "the kiosk uses it at its next start"
        )
    return Status.OK


def _refuse(problems: tuple[str, ...], context: Context) -> Status:
    if context.as_json:
        say_json({"taken": False, "problems": list(problems)})
    else:
        for problem in problems:
            say(problem)
    return Status.NO


def _sign(args: argparse.Namespace, context: Context) -> Status:
    check_output(args.output)
    text = read_text(args.file)
    examined = examine_text(text, str(args.file))
    if examined.shortcuts is None:
        return _problems(examined, context)
    key = _private_key(args)
    write_whole(args.output, sign(text.encode(), key), mode=_EVERYBODY_READS)
    edition = examined.shortcuts.meta.edition
    if context.as_json:
        say_json({"edition": edition, "key": public_key(key), "problems": []})
    else:
        say(f"edition {edition} signed, for sites that trust {public_key(key)}")
    return Status.OK


def _problems(examined: Examined, context: Context) -> Status:
    told = [str(problem) for problem in examined.problems]
    if context.as_json:
        say_json({"problems": told})
    for problem in () if context.as_json else told:
        say(problem)
    return Status.NO


def _new_key(args: argparse.Namespace, context: Context) -> Status:
    check_output(args.output)
    if args.output.exists():
        raise CommandError(f"{args.output}: exists already; choose another name")
    passphrase = _passphrase(args, twice=True)
    if len(passphrase) < _SHORTEST:
        raise CommandError(f"the passphrase is too short; take {_SHORTEST} letters")
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(
        Encoding.PEM,
        PrivateFormat.PKCS8,
        BestAvailableEncryption(passphrase.encode()),
    )
    write_whole(args.output, pem)
    if context.as_json:
        say_json({"key": public_key(key)})
    else:
        say(public_key(key))
    return Status.OK


def _private_key(args: argparse.Namespace) -> Ed25519PrivateKey:
    pem, passphrase = read_file(args.key), _passphrase(args).encode()
    try:
        key = load_pem_private_key(pem, passphrase)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise CommandError(
            f"{args.key}: does not open; check the file and its passphrase"
        ) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise CommandError(f"{args.key}: no Ed25519 key; see kiosk catalogue new-key")
    return key


def _passphrase(args: argparse.Namespace, *, twice: bool = False) -> str:
    if args.passphrase_file is not None:
        return read_text(args.passphrase_file).partition("\n")[0].rstrip("\r")
    if not sys.stdin.isatty():
        raise CommandError("no terminal to ask on; give --passphrase-file")
    passphrase = getpass.getpass("Passphrase: ")
    if twice and getpass.getpass("Once more: ") != passphrase:
        raise CommandError("the two passphrases differ; nothing was made")
    return passphrase
