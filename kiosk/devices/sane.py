"""The scanner, through SANE."""

import io
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import current_thread, main_thread
from typing import Any

import _sane
import sane

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    ScannedPage,
    ScanRequest,
    Source,
    Ticket,
)

# python-sane gives no status code, only libsane's English sentence.
_FAULTS = {
    "Device busy": Fault.BUSY,
    "Document feeder out of documents": Fault.NO_PAPER,
    "Document feeder jammed": Fault.JAM,
    "Scanner cover is open": Fault.COVER_OPEN,
}
_CANCELLED = "Operation was canceled"

# Backends name their sources and modes as they like; these words find the right
# one, and a name without the odd words is better than one with them.
_SOURCES = {Source.GLASS: ("flatbed",), Source.FEEDER: ("feeder", "adf")}
_MODES = {True: ("color",), False: ("gray", "grey")}
_ODD = ("duplex", "back", "card", "film", "transparency", "[")

_CHANNELS = {"color": 3, "gray": 1}
_MOST_BYTES = 256 << 20  # A4 in colour is 104 MB at 600 dpi, 418 MB at 1200
_MOST_PAGES = 100  # some feeders never say that they are empty
# A page may be a few lines shorter than announced, but not cut.
_LEAST_OF_PAGE = 0.98


@dataclass(frozen=True, slots=True)
class FoundScanner:
    """A scanner that SANE sees: the name to put into the site file, and what it is."""

    name: str
    maker: str
    model: str


class SaneScanner:
    """One scanner, opened for each scan and closed after it.

    "auto" is the first scanner that SANE finds. libsane reads its configuration
    once, so the process in which this is made belongs to one `config` folder.
    """

    def __init__(self, name: str, config: Path | None = None) -> None:
        _start_libsane(config)
        self._name = name

    def scan(self, request: ScanRequest, ticket: Ticket) -> Iterator[ScannedPage]:
        with closing(_open(self._name)) as device:
            dpi = _prepare(device, request)
            for number in range(_MOST_PAGES):
                try:
                    page = _read_page(device, dpi, ticket)
                except DeviceError as error:
                    if error.fault is Fault.NO_PAPER and number > 0:
                        return
                    raise
                yield page
                if request.source is Source.GLASS:
                    return
        raise DeviceError(Fault.TOO_LONG, f"more than {_MOST_PAGES} pages")


def list_devices(config: Path | None = None) -> tuple[FoundScanner, ...]:
    """Ask SANE what it finds. With Debian's own configuration this takes seconds.

    A scanner configured by its address is listed even when it is switched off.
    """
    _start_libsane(config)
    with _faults():
        return tuple(FoundScanner(*found[:3]) for found in sane.get_devices())


def _start_libsane(config: Path | None) -> None:
    if config is not None:
        os.environ["SANE_CONFIG_DIR"] = str(config)
    with _faults():
        sane.init()


def _open(name: str) -> Any:
    if name == "auto":
        with _faults():
            name = next((found[0] for found in sane.get_devices()), "")
    if not name:  # libsane would take the first device it finds
        raise DeviceError(Fault.ABSENT, "no scanner found")
    with _faults(otherwise=Fault.ABSENT):
        return sane.open(name)


def _prepare(device: Any, request: ScanRequest) -> int:
    """Set every option we rely on: a backend may remember the last scan's.

    Gives the resolution the scanner really took.
    """
    with _faults():
        found = _choose(device, "source", _SOURCES[request.source])
        if request.source is Source.FEEDER and not found:
            raise DeviceError(Fault.ABSENT, "no document feeder")
        _choose(device, "mode", _MODES[request.colour])
        _set(device, "depth", 8)
        _set(device, "resolution", request.dpi)
        _set(device, "tl_x", 0.0)
        _set(device, "tl_y", 0.0)
        _set(device, "br_x", request.width_mm)
        _set(device, "br_y", request.height_mm)
        taken: float = getattr(device, "resolution", request.dpi)
        return round(taken)


def _read_page(device: Any, dpi: int, ticket: Ticket) -> ScannedPage:
    watch = _Watch(ticket, device.cancel)
    if watch.stopped():
        raise Cancelled
    with _faults():
        device.start()
        width, lines = _announced(device)
        try:
            image = device.snap(no_cancel=True, progress=watch.on_line)
        except RuntimeError as error:  # python-sane's own, not libsane's
            raise DeviceError(Fault.BROKEN, str(error)) from error
        finally:
            _survive_broken_pipes()
            watch.report()
    if image.width != width or image.height < lines * _LEAST_OF_PAGE:
        raise DeviceError(
            Fault.BROKEN, f"{image.size} pixels of {width} by {lines} announced"
        )
    png = io.BytesIO()
    image.save(png, "PNG", compress_level=1, dpi=(dpi, dpi))
    return ScannedPage(image.width, image.height, png.getvalue())


def _survive_broken_pipes() -> None:
    """Ignore SIGPIPE again: reading a page gives it its deadly default back."""
    if current_thread() is main_thread():
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)


def _announced(device: Any) -> tuple[int, int]:
    """Give the page's width and lines in pixels; the lines are -1 when unknown."""
    kind, _last, (width, lines), depth, bytes_per_line = device.get_parameters()
    # python-sane ignores padding at the end of lines and gives a sheared picture.
    padded = bytes_per_line * 8 != width * depth * _CHANNELS.get(kind, 0)
    if depth != 1 and padded:
        raise DeviceError(
            Fault.BROKEN, f"{kind} lines of {bytes_per_line} bytes for {width} pixels"
        )
    if bytes_per_line * lines > _MOST_BYTES:
        raise DeviceError(Fault.BROKEN, f"a page of {bytes_per_line * lines} bytes")
    return width, lines


class _Watch:
    """Looks on while a page is read, from inside libsane's own call."""

    def __init__(self, ticket: Ticket, cancel: Callable[[], None]) -> None:
        self._ticket = ticket
        self._cancel = cancel
        self._cancelled = False
        self._bug: Exception | None = None

    def stopped(self) -> bool:
        self._cancelled = self._cancelled or self._ticket.cancelled
        return self._cancelled

    def on_line(self, line: int, lines: int) -> None:
        try:
            if self.stopped():
                self._cancel()
            elif lines > 0:
                self._ticket.progress(min(1.0, line / lines))
        except Exception as error:  # it would cross C and kill the process
            self._bug = error
            self._cancelled = True

    def report(self) -> None:
        """Raise what happened meanwhile.

        After a cancel some backends give a short picture, others a whole one,
        and neither an error: what we asked for counts.
        """
        if self._bug is not None:
            raise self._bug
        if self.stopped():
            raise Cancelled


@contextmanager
def _faults(otherwise: Fault = Fault.BROKEN) -> Iterator[None]:
    try:
        yield
    except _sane.error as error:
        if str(error) == _CANCELLED:
            raise Cancelled from error
        raise DeviceError(_FAULTS.get(str(error), otherwise), str(error)) from error


def _settable(device: Any, name: str) -> Any:
    option = device.opt.get(name)  # an unknown name would be set without an effect
    return option if option and option.is_active() and option.is_settable() else None


def _choose(device: Any, name: str, words: tuple[str, ...]) -> bool:
    option = _settable(device, name)
    if option is None or not isinstance(option.constraint, list):
        return False
    fitting = [v for v in option.constraint if any(w in v.lower() for w in words)]
    if not fitting:
        return False
    best = min(fitting, key=lambda value: any(odd in value.lower() for odd in _ODD))
    setattr(device, name, best)
    return True


def _set(device: Any, name: str, wanted: float) -> None:
    """Set the allowed value nearest to the wanted one, and see that it was taken."""
    option = _settable(device, name)
    if option is None:
        return
    value = _nearest(option.constraint, wanted)
    setattr(device, name, value if option.type == _sane.TYPE_FIXED else round(value))
    taken = getattr(device, name)
    # libsane turns what it cannot hold into something else, without a word
    if abs(taken - value) > max(1.0, 0.02 * value):
        raise DeviceError(Fault.BROKEN, f"{name}: {taken} instead of {value}")


def _nearest(constraint: Any, wanted: float) -> float:
    if isinstance(constraint, tuple):
        low, high, _step = constraint
        return float(min(max(wanted, low), high))
    if isinstance(constraint, list) and constraint:
        return float(min(constraint, key=lambda allowed: abs(allowed - wanted)))
    return wanted
