"""`kiosk doctor`: tries every configured part for real and says the mend."""

import argparse
from dataclasses import asdict
from typing import Any

from kiosk.command import Command, Context, Parser, Status, say, say_json
from kiosk.command.examination import Finding, Level, examine


def _describe(_parser: Parser) -> None:
    """Take nothing but --site and --json."""


def _run(_args: argparse.Namespace, context: Context) -> Status:
    found = []
    for finding in examine(context.settings()):
        found.append(finding)
        if not context.as_json:
            say(f"{finding.level.value:<8} {finding.part:<10} {finding.what}")
            if finding.mend:
                say(f"{'':<19} -> {finding.mend}")
    if context.as_json:
        say_json([_document(finding) for finding in found])
    failed = any(finding.level is Level.FAILURE for finding in found)
    return Status.NO if failed else Status.OK


def _document(finding: Finding) -> dict[str, Any]:
    return asdict(finding) | {"level": finding.level.value}


COMMANDS = {"doctor": Command(_describe, _run)}
