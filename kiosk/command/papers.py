"""`kiosk scan`, `kiosk fit` and `kiosk print`: papers from the command line."""

import re
import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar, cast

from kiosk.command import Command, CommandError, Context, Parser, Status, say, say_json
from kiosk.command.files import check_output, read_file, write_whole
from kiosk.command.wording import device_says, document_says
from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    Printer,
    PrintRequest,
    PrintState,
    PrintStep,
    Scanner,
    ScanRequest,
    Source,
    Strip,
    chosen,
)
from kiosk.documents import (
    DocumentError,
    DocumentFault,
    Kind,
    fit,
    kind_of,
    page_count,
)

T = TypeVar("T")

_LEAST_DPI, _MOST_DPI = 75, 600
_UNITS = {
    "": 1,
    "b": 1,
    "kb": 1000,
    "ko": 1000,
    "mb": 1_000_000,
    "mo": 1_000_000,
    "kib": 1 << 10,
    "mib": 1 << 20,
}
_SCAN_LIMIT = "20MB"  # what identity papers may have on most sites
# Long enough to put paper in; a script must not wait for ever.
_ATTENTION_S = 60.0


class _Patience:
    """A ticket that gives up when nobody sees to a fault for a minute."""

    def __init__(self) -> None:
        self.fault: Fault | None = None
        self._since = monotonic()

    @property
    def cancelled(self) -> bool:
        return self.fault is not None and monotonic() - self._since > _ATTENTION_S

    def progress(self, fraction: float) -> None:
        """Say nothing: the line at the end is enough."""

    def show(self, strip: Strip) -> None:
        """Show nothing: there is no window."""

    def heed(self, step: PrintStep) -> None:
        if step.attention is self.fault:
            return
        self.fault, self._since = step.attention, monotonic()
        if self.fault is not None:
            sys.stderr.write(
                f"kiosk print: {device_says(self.fault, 'printer')}; waiting\n"
            )


def _describe_scan(parser: Parser) -> None:
    parser.add_argument("--output", type=Path, required=True, metavar="FILE.pdf")
    parser.add_argument(
        "--device", metavar="D", help="a SANE device name, or auto for the first found"
    )
    parser.add_argument(
        "--source", choices=[s.value for s in Source], default=Source.GLASS.value
    )
    parser.add_argument(
        "--duplex", action="store_true", help="both sides of each sheet in the feeder"
    )
    parser.add_argument("--mode", choices=["color", "gray"], default="color")
    parser.add_argument("--dpi", type=_dpi, metavar="N")
    parser.add_argument(
        "--max-size",
        type=_size,
        default=_SCAN_LIMIT,
        metavar="SIZE",
        help=f"such as 1MB or 500kB; without it {_SCAN_LIMIT}",
    )


def _scan(args: Namespace, context: Context) -> Status:
    check_output(args.output)
    if args.duplex and args.source != Source.FEEDER.value:
        raise CommandError("scan: --duplex is of the feeder; add --source feeder")
    choice = context.settings().scanner
    if args.device is not None:
        choice = choice.model_copy(
            update={"device": args.device, "address": None, "backends": ()}
        )
    scanner = chosen.scanner(choice)
    if scanner is None:
        raise CommandError(
            "scan: no scanner is chosen; give --device or set [scanner] device "
            "in the site file; kiosk doctor --discover finds scanners"
        )
    request = ScanRequest(
        source=Source(args.source),
        duplex=args.duplex,
        colour=args.mode == "color",
        dpi=args.dpi or choice.dpi,
    )
    try:
        pdf = fit(_pages(scanner, request), args.max_size)
    except DeviceError as error:
        return _no("scan", device_says(error.fault, "scanner"), error.detail)
    except Cancelled:
        return _no("scan", "the scan was stopped at the scanner")
    except DocumentError as error:
        return _no("scan", f"the scan {document_says(error.fault)}", error.detail)
    return _written(args.output, pdf, context)


def _pages(scanner: Scanner, request: ScanRequest) -> list[bytes]:
    with _ended(scanner.scan(request, _Patience())) as pages:
        return [page.pnm for page in pages]


def _describe_fit(parser: Parser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--max-size", type=_size, required=True, metavar="SIZE")
    parser.add_argument("--output", type=Path, required=True, metavar="FILE.pdf")


def _fit(args: Namespace, context: Context) -> Status:
    check_output(args.output)
    parts = [read_file(path) for path in args.files]
    try:
        pdf = fit(parts, args.max_size)
    except DocumentError as error:
        whose = "the whole" if error.part is None else args.files[error.part]
        line = f"{whose}: {document_says(error.fault)}"
        if error.fault is DocumentFault.CANNOT_FIT:
            return _no("fit", line)
        raise CommandError(line) from error
    return _written(args.output, pdf, context)


def _describe_print(parser: Parser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.pdf")
    parser.add_argument("--queue", metavar="Q", help="a CUPS queue, see lpstat -e")
    parser.add_argument(
        "--wait",
        action="store_true",
        help="follow the print to its end; without it, it is left to the queue",
    )


def _print(args: Namespace, context: Context) -> Status:
    pdf = read_file(args.file)
    if kind_of(pdf) is not Kind.PDF:
        raise CommandError(f"{args.file}: is no PDF; kiosk fit makes one of pictures")
    try:
        pages = page_count(pdf)
    except DocumentError as error:
        raise CommandError(f"{args.file}: {document_says(error.fault)}") from error
    choice = context.settings().printer
    if args.queue is not None:
        choice = choice.model_copy(update={"queue": args.queue, "folder": None})
    printer = chosen.printer(choice)
    if printer is None:
        raise CommandError(
            "print: no printer is chosen; give --queue or set [printer] queue "
            "in the site file"
        )
    request = PrintRequest(
        colour=choice.colour,
        two_sided=choice.two_sided,
        max_pages=choice.max_pages,
        follow=args.wait,
    )
    patience = _Patience()
    try:
        state = _follow(printer, pdf, request, patience)
    except DeviceError as error:
        return _no("print", device_says(error.fault, "printer"), error.detail)
    except Cancelled:
        if patience.fault is not None:
            return _no("print", f"given up: {device_says(patience.fault, 'printer')}")
        return _no("print", "the print was cancelled at the printer")
    answer = {"file": str(args.file), "pages": pages, "state": state.value}
    _answer(context, f"{args.file}: {_count(pages)} {state.value}", answer)
    return Status.OK


def _follow(
    printer: Printer, pdf: bytes, request: PrintRequest, patience: _Patience
) -> PrintState:
    """Follow a print to its last step and say on the way what it waits for."""
    state = PrintState.WAITING
    with _ended(printer.print(pdf, request, patience)) as steps:
        for step in steps:
            patience.heed(step)
            state = step.state
    return state


def _ended(items: Iterator[T]) -> closing[Generator[T, None, None]]:
    """Let a Ctrl-C end the device's work in good order."""
    return closing(cast(Generator[T, None, None], items))


def _written(path: Path, pdf: bytes, context: Context) -> Status:
    write_whole(path, pdf)
    pages = page_count(pdf)
    answer = {"output": str(path), "pages": pages, "bytes": len(pdf)}
    _answer(context, f"{path}: {_count(pages)}, {len(pdf)} bytes", answer)
    return Status.OK


def _answer(context: Context, line: str, document: dict[str, Any]) -> None:
    if context.as_json:
        say_json(document)
    else:
        say(line)


def _no(command: str, line: str, detail: str = "") -> Status:
    """Say in one line why it cannot be done; the detail helps who looks after it."""
    aside = f" ({' '.join(detail.split())})" if detail else ""
    sys.stderr.write(f"kiosk {command}: {line}{aside}\n")
    return Status.NO


def _count(pages: int) -> str:
    return f"{pages} page" if pages == 1 else f"{pages} pages"


def _dpi(text: str) -> int:
    if not text.isdecimal() or not _LEAST_DPI <= int(text) <= _MOST_DPI:
        raise ArgumentTypeError(
            f"“{text}” is not a whole number from {_LEAST_DPI} to {_MOST_DPI}"
        )
    return int(text)


def _size(text: str) -> int:
    """Read a size; MB and Mo are a million bytes, as the smaller meaning is safe."""
    found = re.fullmatch(r"(\d{1,9}(?:[.,]\d{1,3})?)\s?([a-z]*)", text.strip().lower())
    factor = _UNITS.get(found[2]) if found else None
    if found is None or factor is None or float(found[1].replace(",", ".")) == 0:
        raise ArgumentTypeError(f"“{text}” is no size; write it as 1MB or 500kB")
    return int(float(found[1].replace(",", ".")) * factor)


COMMANDS = {
    "scan": Command(_describe_scan, _scan),
    "fit": Command(_describe_fit, _fit),
    "print": Command(_describe_print, _print),
}
