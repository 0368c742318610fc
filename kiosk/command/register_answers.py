"""How `kiosk register` answers: lines of text, or one JSON document."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from kiosk.command import finish_answer, say, say_json
from kiosk.command.centre_health import centre_lines
from kiosk.register import (
    Found,
    FoundEntry,
    OpenLine,
    Proof,
    RegisterFault,
    RegisterStatus,
)
from kiosk.register.report import Limit, Report

_LIMITS = {
    Limit.NO_WITNESS: "without a witness: that no lines were cut off the end, and that"
    " the whole was not written anew (give --witness FILE)",
    Limit.AFTER_WITNESS: "for the lines after the witness: that none were cut off or"
    " written anew (give a newer one)",
}

_MENDS = {
    RegisterFault.MISSING: "check the name, or make it with `kiosk register init`",
    RegisterFault.EXISTS: "nothing was changed; name another file or move it away",
    RegisterFault.NOT_A_REGISTER: "name the file that `kiosk register init` made",
    RegisterFault.FROM_THE_FUTURE: "install the newer version of the kiosk",
    RegisterFault.UNREADABLE: "give this user the right to read it and its folder",
    RegisterFault.READ_ONLY: "give this user the right to write it and its folder",
    RegisterFault.FULL: "make room on its disk; nothing was written",
    RegisterFault.BUSY: "another program is writing; try again",
    RegisterFault.DAMAGED: "run `kiosk register verify`, then restore a copy",
    RegisterFault.NO_KEY: "check the clock, or run `kiosk register renew`",
    RegisterFault.NO_POST_KEY: "put back the post key that `init` made beside it",
    RegisterFault.NO_KEYSTORE: "name the keystore with --keystore FILE",
    RegisterFault.WRONG_PASSPHRASE: "try again, with the passphrase given to `init`",
    RegisterFault.SECOND_AGENT: "nothing was shown or changed; give --second-agent, and"
    " have another holder of a passphrase type theirs",
    RegisterFault.TOO_MANY_TRIES: "then try again; nothing was opened",
    RegisterFault.UNKNOWN_MEDIATOR: "see `kiosk mediator list`",
    RegisterFault.NOT_A_WITNESS: "give a note that `kiosk register checkpoint` made",
    RegisterFault.UNKNOWN_RECORD: "check the record's id",
    RegisterFault.ROLLED_BACK: "give a newer copy, or --accept-loss to lose these",
    RegisterFault.SWAPPED: "no visit is opened on it; put the right one back with"
    " `kiosk register restore FILE`, or take this one knowingly with"
    " `kiosk register accept`",
    RegisterFault.TOO_EARLY: "see docs/vie-privee.md: which reasons outweigh this",
    RegisterFault.STILL_READABLE: "close what reads it, then give the command again",
    RegisterFault.REFUSED: "nothing was written",
    RegisterFault.BROKEN: "nothing was written; see the message",
}


@contextmanager
def proofs(*, as_json: bool) -> Iterator[Callable[[Proof], None]]:
    """Give what tells each proof as soon as it is one; as JSON, in one whole list."""
    told = 0

    def tell(proof: Proof) -> None:
        nonlocal told
        if as_json:
            say(f"{',' if told else ''}{json.dumps(_proof(proof))}")
        else:
            _say_proof(proof)
        finish_answer()  # whoever reads it may rely on it from now on
        told += 1

    if as_json:
        say("[")
    try:
        yield tell
    finally:
        if as_json:
            say("]")


def mend(fault: RegisterFault) -> str:
    """Say what to do when the register says no."""
    return _MENDS[fault]


def say_proof(proof: Proof, *, as_json: bool) -> None:
    if as_json:
        say_json(_proof(proof))
    else:
        _say_proof(proof)


def say_report(report: Report, *, as_json: bool) -> None:
    if as_json:
        say_json(report_answer(report))
        return
    verdict = "holds" if report.holds else "does not hold"
    say(f"{verdict}: {report.size} lines, {report.head[:16].hex(' ', 2)}")
    for finding in report.findings:
        say(f"wrong\t{finding.place or '-'}\t{finding.flaw.value}")
    if report.witnessed is not None:
        say(f"witnessed\t{report.witnessed}\tthese lines are as the witness saw them")
    for limit in report.limits:
        say(f"cannot be shown\t-\t{_LIMITS[limit]}")


def say_found(found: Found, *, as_json: bool) -> None:
    if as_json:
        say_json(found_answer(found))
        return
    for entry in map(_entry, found.entries):
        say("\t".join(str(value or "-") for value in entry.values()))
    if found.unreadable:
        places = ", ".join(str(number) for number in found.unreadable)
        sys.stderr.write(f"kiosk: register: these lines do not open: {places}\n")


def found_answer(found: Found) -> dict[str, object]:
    entries = [_entry(entry) for entry in found.entries]
    return {"found": entries, "unreadable": list(found.unreadable)}


def say_status(
    status: RegisterStatus, centre: dict[str, Any] | None, *, as_json: bool
) -> None:
    """Say how the register is; `centre` is what is known of the central one."""
    answer: dict[str, str | int | None] = {
        "site": status.site_id,
        "station": status.station,
        "lines": status.entries,
        "last": at(status.last_at) if status.last_at else None,
        "head": status.head.hex(),
        "unfinished": status.unfinished,
        "months_of_keys": status.months_left,
        "free_mb": status.free_bytes // 1_000_000,
    }
    told = [concern.value for concern in status.concerns]
    told += centre["concerns"] if centre else []
    if as_json:
        more = {"writable": status.writable, "concerns": told, "centre": centre}
        say_json(answer | more)
        return
    for name, value in answer.items():
        say(f"{name}\t{'-' if value is None else value}")
    for line in centre_lines(centre) if centre else ():
        say(line)
    for concern in told:
        say(f"concern\t{concern}")


def report_answer(report: Report) -> dict[str, object]:
    return {
        "holds": report.holds,
        "lines": report.size,
        "head": report.head.hex(),
        "witnessed": report.witnessed,
        "findings": [
            {"flaw": finding.flaw.name.lower(), "place": finding.place}
            for finding in report.findings
        ],
        "cannot_be_shown": [_LIMITS[limit] for limit in report.limits],
    }


def _entry(entry: FoundEntry) -> dict[str, str | int | None]:
    return {
        "number": entry.number,
        "at": at(entry.at),
        "name": entry.identity.family_name,
        "first_names": entry.identity.first_names,
        "outcome": entry.outcome.value if entry.outcome else None,
    }


def open_line(line: OpenLine) -> dict[str, object]:
    """Give all that there is on one record, as it is told to the person."""
    identity, signature = line.identity, line.signature
    return {
        "number": line.number,
        "at": line.at.isoformat(),
        "name": identity.family_name if identity else None,
        "first_names": identity.first_names if identity else None,
        "verification": identity.verification.value if identity else None,
        "rectified": line.rectified,
        "limited": line.limited,
        "signature": signature.mode.value if signature else None,
        "attested_by": signature.attested_by if signature else None,
        "strokes": [list(map(list, stroke)) for stroke in signature.strokes]
        if signature
        else None,
        "ended_at": line.ended_at.isoformat() if line.ended_at else None,
        "outcome": line.outcome.value if line.outcome else None,
    }


def _proof(proof: Proof) -> dict[str, str | int]:
    return {
        "number": proof.number,
        "at": at(proof.at),
        "proof": proof.short,
        "record_id": str(proof.record_id),
        "head": proof.head.hex(),
    }


def _say_proof(proof: Proof) -> None:
    say(f"{proof.number}\t{at(proof.at)}\t{proof.short}")


def at(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"
