"""`kiosk catalogue`: check, list, show and search the procedures."""

import argparse
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.catalogue import (
    Catalogue,
    Fact,
    NotInCatalogueError,
    Paper,
    Procedure,
    examine,
    load,
)
from kiosk.command import Command, CommandError, Context, Parser, Status, say, say_json


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
            return _list(load().procedures, args.language, context)
        case "show":
            return _show(load(), args, context)
        case _:
            words = " ".join(args.words)
            found = load().search(words, args.language)
            return _list(found, args.language, context)


def _check(path: Path | None, context: Context) -> Status:
    """Print every problem and warning; a warning alone still holds."""
    examined = examine(path, today=datetime.now(tz=UTC).date())
    if context.as_json:
        say_json(
            {
                "file": examined.place,
                "holds": not examined.problems,
                "problems": [str(each) for each in examined.problems],
                "warnings": [str(each) for each in examined.warnings],
            }
        )
        return Status.NO if examined.problems else Status.OK
    for problem in examined.problems:
        say(str(problem))
    for warning in examined.warnings:
        say(f"{warning} (warning)")
    if examined.shortcuts is None:
        return Status.NO
    count = len(examined.shortcuts.procedures)
    say(f"{examined.place}: holds, {count} procedures")
    return Status.OK


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
