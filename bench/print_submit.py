"""How long it takes to hand a paper to CUPS: our driver beside `lp`, in turn.

python -m bench.print_submit [ROUNDS]     (from the root of the tree)

`direct` is the driver alone, up to the step SENT, when the document is in CUPS' hands.
`child` is the same in a process of its own that waits already, as in a visit; `cold` in
one that must be started, as `lp` is.
All print the same documents on a raw queue of a cupsd of our own.
"""

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter

from kiosk.devices import Printer, PrintRequest, PrintState
from kiosk.devices.child import ChildPrinter
from kiosk.devices.cups import CupsPrinter
from kiosk.documents import fit
from tests.fakes import HandTicket
from tests.rigs.papers import encoded, pdf, photograph
from tests.rigs.private_cups import PrivateCups, wait_until

_AIM_MS = 20


def main(rounds: int) -> None:
    papers = {
        "receipt": pdf(1),
        "scan_1mb": fit([encoded(photograph(), "JPEG", quality=90)] * 3, 1_000_000),
    }
    with (
        tempfile.TemporaryDirectory() as folder,
        PrivateCups(Path(folder)) as service,
    ):
        service.add_queue("accueil")
        for name, paper in papers.items():
            print(json.dumps(_compared(service, Path(folder), name, paper, rounds)))


def _compared(
    service: PrivateCups, folder: Path, name: str, paper: bytes, rounds: int
) -> dict[str, object]:
    file = folder / "paper.pdf"
    file.write_bytes(paper)
    make = partial(CupsPrinter, "accueil", service.server)
    ways: dict[str, Callable[[], None]] = {
        "direct": partial(_submit, make(), paper),
        "child": partial(_submit, ChildPrinter(make, ahead=True), paper),
        "cold": partial(_submit, ChildPrinter(make), paper),
        "lp": partial(_lp, service.server, file),
    }
    taken: dict[str, list[float]] = {way: [] for way in ways}
    for _ in range(rounds + 1):
        for way, submit in ways.items():  # in turn: all meet the same moments
            start = perf_counter()
            submit()
            taken[way].append((perf_counter() - start) * 1000)
            make().purge()
            wait_until(lambda: service.spooled() == [], "an empty spool", 10)
    figures: dict[str, object] = {"bench": "print_submit", "paper": name}
    figures["bytes"] = len(paper)
    medians = {way: statistics.median(each[1:]) for way, each in taken.items()}
    for way, each in taken.items():
        figures[f"{way}_ms"] = round(medians[way], 1)
        figures[f"{way}_p95_ms"] = round(statistics.quantiles(each[1:], n=20)[-1], 1)
    figures["direct_to_lp"] = round(medians["direct"] / medians["lp"], 2)
    figures["child_to_lp"] = round(medians["child"] / medians["lp"], 2)
    figures["aim_ms"] = _AIM_MS
    figures["holds"] = medians["direct"] <= _AIM_MS
    return figures


def _submit(printer: Printer, paper: bytes) -> None:
    steps = printer.print(paper, PrintRequest(follow=False), HandTicket())
    assert [step.state for step in steps] == [PrintState.SENT]


def _lp(server: str, file: Path) -> None:
    subprocess.run(
        ["lp", "-h", server, "-d", "accueil", "-o", "media=A4", str(file)],
        check=True,
        stdout=subprocess.DEVNULL,
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
