"""A CUPS backend that prints into a folder and fails as it is told.

cupsd runs it for `virtual:/NAME`. $VIRTUAL_PRINTERS/NAME.json says how it
behaves and is read anew all the time; each print lands in NAME-JOB.pdf.
"""

import json
import os
import signal
import sys
from pathlib import Path
from threading import Event
from typing import Any

_CUPS_BACKEND_CANCEL = 0  # told to stop, a backend ends well
_LOOK_S = 0.05
_PAGE_S = 0.1


def main() -> int:
    if len(sys.argv) == 1:
        sys.stdout.write('direct virtual "Unknown" "Virtual printer"\n')
        return 0
    stop = Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    name = os.environ["DEVICE_URI"].partition(":/")[2]
    folder = Path(os.environ["VIRTUAL_PRINTERS"])
    job, copies = sys.argv[1], int(sys.argv[4])
    document = _document()
    status = _go_through(folder / f"{name}.json", stop)
    if status:
        tell("ERROR: simulated")
        return status
    if stop.is_set():
        return _CUPS_BACKEND_CANCEL
    unfinished = folder / f".{name}-{job}"
    unfinished.write_bytes(document * copies)
    unfinished.replace(folder / f"{name}-{job}.pdf")
    return 0


def _document() -> bytes:
    if len(sys.argv) > 6:
        return Path(sys.argv[6]).read_bytes()
    return sys.stdin.buffer.read()


def _wanted(path: Path) -> dict[str, Any]:
    wanted: dict[str, Any] = json.loads(path.read_text())
    return wanted


def _go_through(path: Path, stop: Event) -> int:
    """Take the time that is wanted, and show the reasons that are; give the status."""
    shown: set[str] = set()
    done_s, page = 0.0, 0
    while not stop.is_set():
        wanted = _wanted(path)
        reasons = set(wanted["reasons"])
        _tell_reasons(shown, reasons, keeps=wanted["keeps"])
        shown = reasons
        if not reasons:
            if wanted["exit"] or done_s >= wanted["seconds"]:
                return int(wanted["exit"])
            if int(done_s / _PAGE_S) > page and not wanted["silent"]:
                page += 1
                tell(f"PAGE: {page} 1")
            done_s += _LOOK_S
        stop.wait(_LOOK_S if reasons or wanted["seconds"] else 0)
    # Real printers do the same: what they last said stays when the job is gone.
    return _CUPS_BACKEND_CANCEL


def _tell_reasons(before: set[str], now: set[str], *, keeps: bool) -> None:
    for reason in set() if keeps else before - now:
        tell(f"STATE: -{reason}")
    for reason in now - before:
        tell(f"STATE: +{reason}")


def tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
