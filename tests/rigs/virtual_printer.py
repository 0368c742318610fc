"""A CUPS backend that prints into a folder and fails as it is told.

cupsd runs it for `virtual:/NAME`. $VIRTUAL_PRINTERS/NAME.json says how it
behaves and is read anew all the time; each print lands in NAME-JOB.pdf.
"""

import json
import os
import signal
import sys
import time
from pathlib import Path
from threading import Event

_CUPS_BACKEND_CANCEL = 0  # told to stop, a backend ends well


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
    _wait_while_at_fault(folder / f"{name}.json", stop)
    wanted = _wanted(folder / f"{name}.json")
    if status := wanted.get("exit"):
        tell("ERROR: simulated")
        return int(status)
    _take_time(float(wanted.get("seconds", 0)), stop)
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


def _wanted(path: Path) -> dict[str, object]:
    wanted: dict[str, object] = json.loads(path.read_text())
    return wanted


def _wait_while_at_fault(path: Path, stop: Event) -> None:
    """Show the reasons that are wanted, until none is or the job is cancelled."""
    shown: set[str] = set()
    while not stop.is_set():
        reasons = set(_wanted(path).get("reasons", []))
        for reason in shown - reasons:
            tell(f"STATE: -{reason}")
        for reason in reasons - shown:
            tell(f"STATE: +{reason}")
        shown = reasons
        if not reasons:
            return
        stop.wait(0.05)
    # Real printers do the same: what they last said stays when the job is gone.


def _take_time(seconds: float, stop: Event) -> None:
    end = time.monotonic() + seconds
    page = 0
    while not stop.wait(0.1) and time.monotonic() < end:
        page += 1
        tell(f"ATTR: job-impressions-completed={page}")


def tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
