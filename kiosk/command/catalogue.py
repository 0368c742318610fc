"""`kiosk catalogue`: check, list, show and search the procedures, and renew them."""

import argparse
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kiosk.catalogue import (
    Catalogue,
    Fact,
    NotInCatalogueError,
    Paper,
    Procedure,
    Shortcuts,
    examine,
    examine_for,
    load_for,
)
from kiosk.command import (
    Command,
    CommandError,
    Context,
    Parser,
    Status,
    catalogue_signing,
    say,
    say_json,
)
from kiosk.navigation import Policy, parse
from kiosk.settings import SITE_FILE


def _describe(parser: Parser) -> None:
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="DEED")
    check = _deed(deeds, "check", "say everything that is wrong with a catalogue")
    check.add_argument("file", type=Path, nargs="?", metavar="FILE")
    spoken = [
        _deed(deeds, "list", "a line for each procedure"),
        _deed(deeds, "show", "the sheet of one procedure"),
        _deed(deeds, "search", "the procedures that these words mean, best first"),
    ]
    for deed in spoken:
        deed.add_argument("--language", default="fr", metavar="CODE")
    _, show, search = spoken
    show.add_argument("id", metavar="ID")
    search.add_argument("words", nargs="+", metavar="WORDS")
    catalogue_signing.describe(partial(_deed, deeds))


def _deed(
    deeds: "argparse._SubParsersAction[Parser]", name: str, promise: str
) -> Parser:
    deed = deeds.add_parser(name, help=promise, description=promise, allow_abbrev=False)
    # these may also follow the deed; given before it, they must not be forgotten
    deed.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    deed.add_argument("--site", type=Path, default=argparse.SUPPRESS)
    return deed


def _run(args: argparse.Namespace, context: Context) -> Status:
    match args.deed:
        case "check":
            return _check(args.file, context)
        case "list":
            return _list(_used(context).procedures, args.language, context)
        case "show":
            return _show(_used(context), args, context)
        case "search":
            words = " ".join(args.words)
            found = _used(context).search(words, args.language)
            return _list(found, args.language, context)
        case _:
            return catalogue_signing.run(args, context)


def _used(context: Context) -> Catalogue:
    """Give the catalogue of this site, with its own entries."""
    return load_for(context.settings().catalogue, str(context.site or SITE_FILE))


def _check(path: Path | None, context: Context) -> Status:
    """Print every problem and warning; a warning alone still holds."""
    today = datetime.now(tz=UTC).date()
    settings = context.settings()
    if path is None:
        site = str(context.site or SITE_FILE)
        examined = examine_for(settings.catalogue, site, today=today)
    else:
        examined = examine(path, today=today)
    problems = [str(each) for each in examined.problems]
    if examined.shortcuts is not None:
        policy = Policy.load(settings, today)
        problems += [
            f"{examined.place}: {each}" for each in _refused(examined.shortcuts, policy)
        ]
    if context.as_json:
        say_json(
            {
                "file": examined.place,
                "holds": not problems,
                "problems": problems,
                "warnings": [str(each) for each in examined.warnings],
            }
        )
        return Status.NO if problems else Status.OK
    for problem in problems:
        say(problem)
    for warning in examined.warnings:
        say(f"{warning} (warning)")
    if problems or examined.shortcuts is None:
        return Status.NO
    count = len(examined.shortcuts.procedures)
    say(f"{examined.place}: holds, {count} procedures")
    return Status.OK


def _refused(shortcuts: Shortcuts, policy: Policy) -> Iterator[str]:
    """Find the addresses that the kiosk would not open, and say why."""
    for where, told in _addresses(shortcuts):
        address = parse(told)
        verdict = policy.main_frame(address) if address is not None else None
        if verdict is None or not verdict.allowed:
            why = verdict.reason.value if verdict is not None else "not-an-address"
            yield f"{where}: the kiosk refuses {told} ({why}); see kiosk url {told}"


def _addresses(shortcuts: Shortcuts) -> Iterator[tuple[str, str]]:
    for contact in shortcuts.contacts:
        yield from _told(f"contacts.{contact.id}", address=contact.address)
    for platform in shortcuts.platforms:
        where = f"platforms.{platform.id}"
        yield from _told(where, address=platform.address, account=platform.account)
    for procedure in shortcuts.procedures:
        where = f"procedures.{procedure.id}"
        yield from _told(
            where,
            address=procedure.address,
            deep_address=procedure.deep_address,
            guide=procedure.guide,
        )
        for place, choice in enumerate(procedure.choices):
            yield f"{where}.choices.{place}", choice.address


def _told(where: str, **addresses: str | None) -> Iterator[tuple[str, str]]:
    for key, address in addresses.items():
        if address is not None:
            yield f"{where}.{key}", address


def _list(procedures: Iterable[Procedure], language: str, context: Context) -> Status:
    """Print a line each; the status says whether there was any."""
    rows = [
        {
            "id": each.id,
            "category": each.category,
            "address": each.address,
            "title": each.title.text(language),
            "online": each.online.value,
            "verified": each.level.value,
        }
        for each in procedures
    ]
    if context.as_json:
        say_json(rows)
    else:
        for row in rows:
            columns = (row["id"], row["category"], row["address"] or "-", row["title"])
            say("\t".join(map(str, columns)))
    return Status.OK if rows else Status.NO


def _show(catalogue: Catalogue, args: argparse.Namespace, context: Context) -> Status:
    try:
        procedure = catalogue.procedure(args.id)
    except NotInCatalogueError as error:
        raise CommandError(f"{error} (see kiosk catalogue list)") from error
    if context.as_json:
        say_json(procedure.model_dump(mode="json", by_alias=True))
    else:
        for line in _sheet(catalogue, procedure, args.language):
            say(line)
    return Status.OK


def _sheet(catalogue: Catalogue, procedure: Procedure, language: str) -> Iterator[str]:
    yield procedure.title.text(language)
    yield procedure.summary.text(language)
    yield ""
    yield f"id         {procedure.id}"
    yield f"category   {procedure.category}"
    yield f"on line    {procedure.online.value}"
    yield f"site       {catalogue.platform(procedure.platform).name}"
    yield f"address    {procedure.address or '-'}"
    if procedure.opens != procedure.address:
        yield f"opens      {procedure.opens}"
    if procedure.guide:
        yield f"guide      {procedure.guide}"
    for choice in procedure.choices:
        yield f"choice     {choice.title.text(language)}: {choice.address}"
    if procedure.contact:
        contact = catalogue.contact(procedure.contact)
        doubt = _doubt(certain=contact.certain)
        yield f"telephone  {contact.telephone}, {contact.name.text(language)}{doubt}"
    yield f"verified   {procedure.level.value}, {procedure.verified_on}"
    if procedure.cost:
        yield f"cost       {_said(procedure.cost, language)}"
    yield from _titled("papers", (_paper(each, language) for each in procedure.papers))
    for heading, facts in (
        ("deadlines", procedure.deadlines),
        ("warnings", procedure.warnings),
        ("next", procedure.next_steps),
        ("good to know", procedure.notes),
    ):
        yield from _titled(heading, (_said(fact, language) for fact in facts))


def _titled(heading: str, lines: Iterable[str]) -> Iterator[str]:
    for place, line in enumerate(lines):
        if place == 0:
            yield ""
            yield f"{heading}:"
        yield f"  - {line}"


def _said(fact: Fact, language: str) -> str:
    return fact.text.text(language) + _doubt(certain=fact.certain)


def _paper(paper: Paper, language: str) -> str:
    line = paper.title.text(language)
    if paper.only_if is not None:
        line += f" [{paper.only_if.text(language)}]"
    if paper.hint is not None:
        line += f": {paper.hint.text(language)}"
    return line + _doubt(certain=paper.certain)


def _doubt(*, certain: bool) -> str:
    return "" if certain else " (to be verified)"


COMMANDS = {"catalogue": Command(_describe, _run)}
