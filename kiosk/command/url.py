"""`kiosk url`: what the policy decides for a main-frame navigation."""

import argparse
import sys
from collections.abc import Iterator
from datetime import datetime

from kiosk.command import Command, Context, Parser, Status, say, say_json
from kiosk.navigation import Policy, Reason, Verdict, parse

_STDIN = "-"
_NO_ADDRESS = Verdict(allowed=False, reason=Reason.NOT_AN_ADDRESS)


def _describe(parser: Parser) -> None:
    parser.add_argument(
        "url",
        nargs="+",
        metavar="URL",
        help="an address; - reads one a line from stdin",
    )


def _run(args: argparse.Namespace, context: Context) -> Status:
    today = datetime.now().astimezone().date()
    policy = Policy.load(context.settings(), today)
    judged = ((text, _judge(policy, text)) for text in _texts(args.url))
    if context.as_json:
        every = list(judged)
        say_json([_entry(text, verdict) for text, verdict in every])
        return _status(verdict.allowed for _, verdict in every)
    return _status(_told(text, verdict) for text, verdict in judged)


def _status(allowed: Iterator[bool]) -> Status:
    # a list, as `all` alone would stop at the first refusal
    return Status.OK if all(list(allowed)) else Status.NO


def _judge(policy: Policy, text: str) -> Verdict:
    address = parse(text)
    return _NO_ADDRESS if address is None else policy.main_frame(address)


def _told(text: str, verdict: Verdict) -> bool:
    word = "allow" if verdict.allowed else "refuse"
    imitated = verdict.imitated or "-"
    say("\t".join((word, verdict.reason.value, imitated, _on_one_line(text))))
    return verdict.allowed


def _entry(text: str, verdict: Verdict) -> dict[str, object]:
    return {
        "url": _on_one_line(text),
        "verdict": "allow" if verdict.allowed else "refuse",
        "reason": verdict.reason.value,
        "level": verdict.level and verdict.level.value,
        "imitated": verdict.imitated,
        "procedure": verdict.procedure,
    }


def _texts(given: list[str]) -> Iterator[str]:
    for text in given:
        if text == _STDIN:
            for line in sys.stdin.buffer:
                yield line.rstrip(b"\r\n").decode("utf-8", "surrogateescape")
        else:
            yield text


def _on_one_line(text: str) -> str:
    """Give the address as it came, but for what would break the line, escaped."""
    plain = "".join(c if c.isprintable() else _escaped(c) for c in text)
    encoding = sys.stdout.encoding or "ascii"
    return plain.encode(encoding, "backslashreplace").decode(encoding)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


COMMANDS = {"url": Command(_describe, _run)}
