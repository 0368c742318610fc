"""What most verbs of `kiosk register` are asked: which file, whose passphrase."""

import argparse
import getpass
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.command import CommandError, Context, Parser, Status
from kiosk.register import keys
from kiosk.register.agents import together
from kiosk.register.register import Register
from kiosk.register.remembered import Memory
from kiosk.register.retention import Rules, site_rules
from kiosk.settings import RegisterChoice, read_text

Do = Callable[[argparse.Namespace, Context], Status]
# Adds one verb: its name, what it does, and that in words.
Verb = Callable[[str, Do, str], argparse.ArgumentParser]


def verbs_of(parser: Parser) -> Verb:
    """Give a command verbs. --site, --json and --path may stand after one, too."""
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")

    def verb(name: str, do: Do, about: str) -> argparse.ArgumentParser:
        sub = verbs.add_parser(name, help=about, description=about, allow_abbrev=False)
        sub.set_defaults(do=do)
        none = argparse.SUPPRESS
        sub.add_argument("--site", type=Path, metavar="FILE", default=none)
        sub.add_argument("--json", action="store_true", default=none)
        sub.add_argument("--path", type=Path, metavar="FILE", default=none)
        return sub

    return verb


def take_passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE")
    parser.add_argument("--keystore", type=Path, metavar="FILE")


def take_second_agent(parser: argparse.ArgumentParser, *, always: bool = False) -> None:
    """Take the word of a second person, too; see kiosk.register.agents.

    `always`: where the site asks for two, they are asked for without the option.
    """
    parser.set_defaults(second_always=always)
    parser.add_argument(
        "--second-agent",
        action="store_true",
        help="another holder of a passphrase agrees and types it",
    )
    parser.add_argument("--second-passphrase-file", type=Path, metavar="FILE")


def passphrase(args: argparse.Namespace, *, twice: bool = False) -> str:
    return typed_passphrase(
        args.passphrase_file, "Passphrase: ", "--passphrase-file", twice=twice
    )


def typed_passphrase(
    file: Path | None, prompt: str, option: str, *, twice: bool = False
) -> str:
    """Read a passphrase from the file that `option` named, or ask for it."""
    if file is not None:
        return read_text(file).partition("\n")[0].rstrip("\r")
    if not _at_a_terminal():
        raise CommandError(
            f"register: no terminal to ask the passphrase on; give {option}"
        )
    typed = getpass.getpass(prompt)
    if twice and getpass.getpass("Once more: ") != typed:
        raise CommandError("register: the two passphrases differ; nothing was made")
    return typed


def _at_a_terminal() -> bool:
    return sys.stdin.isatty()


def path_of(args: argparse.Namespace, context: Context) -> Path:
    if args.path:
        return Path(args.path)
    register = context.settings().register_
    if register is None:
        raise CommandError(
            "register: this site keeps none (register = false); name one with --path"
        )
    return register.path


def memory_of(args: argparse.Namespace, context: Context) -> Memory:
    """Give where it is remembered how the register was written last."""
    register = context.settings().register_
    folder = register.remembered if register else None
    return Memory.of(path_of(args, context), folder)


def choice_of(context: Context) -> RegisterChoice:
    """Give what the site wants of a register; the usual where it keeps none."""
    return context.settings().register_ or RegisterChoice()


def opened(args: argparse.Namespace, context: Context) -> Register:
    # The site's durations hold for a register that is named by its path, too: what is
    # kept for longer here must not go by the shorter time of others.
    choice = choice_of(context)
    return Register.open(
        path_of(args, context), rules=rules_of(choice), two_agents=choice.two_agents
    )


def rules_of(choice: RegisterChoice) -> Rules:
    """Give how long what is kept at this site."""
    durations = choice.durations
    return site_rules(
        signatures=durations.signatures, consultations=durations.consultations
    )


def unlocked(args: argparse.Namespace, context: Context) -> keys.Keys:
    path = path_of(args, context)
    first = keys.unlock(path, passphrase(args), args.keystore)
    if not _second_asked(args, context):
        return first
    words = typed_passphrase(
        args.second_passphrase_file,
        "Passphrase of the second agent: ",
        "--second-passphrase-file",
    )
    return together(first, keys.unlock(path, words, args.keystore))


def _second_asked(args: argparse.Namespace, context: Context) -> bool:
    if "second_agent" not in args:
        return False
    if args.second_agent or args.second_passphrase_file:
        return True
    return bool(args.second_always) and choice_of(context).two_agents
