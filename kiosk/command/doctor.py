"""`kiosk doctor`: tries every configured part for real and says the mend."""

import argparse
from dataclasses import asdict
from typing import Any

from kiosk.command import Command, Context, Parser, Status, say, say_json
from kiosk.command.examination import Finding, Level, examine


def _describe(_parser: Parser) -> None:
    """Take nothing but --site and --json."""


def _run(args: argparse.Namespace, context: Context) -> Status:
    findings = examine(context.settings())
    found = []
    for finding in findings:
        found.append(finding)
        if not args.json:
            say(f"{finding.level.value:<8} {finding.part:<10} {finding.what}")
            if finding.mend:
                say(f"{'':<19} -> {finding.mend}")
    if args.json:
        say_json([_document(finding) for finding in found])
    failed = any(finding.level is Level.FAILURE for finding in found)
    return Status.NO if failed else Status.OK


def _document(finding: Finding) -> dict[str, Any]:
    return asdict(finding) | {"level": finding.level.value}


COMMANDS = {"doctor": Command("Check every configured part for real.", _describe, _run)}
