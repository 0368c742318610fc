"""Wacom's signature pads STU-430, STU-530 and STU-540, over USB."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from time import monotonic

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    PadArea,
    PadEvent,
    PadFace,
    PadKey,
    PadPicture,
    PadPressed,
    PadReady,
    Ticket,
)
from kiosk.devices import stu_reports as reports
from kiosk.devices.stu_pen import Trail
from kiosk.devices.stu_picture import encoded
from kiosk.devices.stu_reports import State
from kiosk.devices.usb_hid import Transport, open_first

log = logging.getLogger(__name__)

OpenPad = Callable[[], tuple[str, Transport]]

_READ_S = 0.1
_WAKE_S = 5.0  # its boot picture goes by itself; a key it calculates takes seconds
_HUNDREDTHS_PER_INCH = 2540


class StuPad:
    """The first STU pad that is plugged in, opened anew for each operation.

    Nothing is written to its lasting memory. Opening it takes away what a program that
    crashed has left on its screen.
    """

    def __init__(
        self,
        open_pad: OpenPad | None = None,
        *,
        wake_s: float = _WAKE_S,
    ) -> None:
        first = partial(open_first, reports.VENDOR, reports.MODELS)
        self._open = open_pad or first
        self._wake_s = wake_s

    def find(self, ticket: Ticket) -> Iterator[PadFace]:
        with self._awake(ticket) as pad:
            face = pad.face
        yield face

    def sign(self, picture: PadPicture, ticket: Ticket) -> Iterator[PadEvent]:
        with self._awake(ticket) as pad:
            pad.show(picture)
            yield PadReady()
            yield from pad.follow(picture)

    @contextmanager
    def _awake(self, ticket: Ticket) -> Iterator["_Pad"]:
        """Open the pad with nothing on its screen, and leave it the same way."""
        model, transport = self._open()
        try:
            pad = _Pad(model, transport, ticket, self._wake_s)
            try:
                yield pad
            finally:
                pad.leave()
        except OSError as error:
            raise DeviceError(Fault.ABSENT, f"{model} went away: {error}") from error
        except ValueError as error:
            raise DeviceError(Fault.BROKEN, f"{model}: {error}") from error
        finally:
            transport.close()


class _Pad:
    """An open pad. Raises OSError when it is gone, ValueError when it is not sane."""

    def __init__(
        self, model: str, transport: Transport, ticket: Ticket, wake_s: float
    ) -> None:
        self._transport = transport
        self._ticket = ticket
        self._wake_s = wake_s
        self._wait_for_ready(State.PICTURE, State.CAPTURE)
        self._transport.set_feature(reports.inking(on=False))
        self._clear()
        known = reports.capability(transport.get_feature(*reports.ask_capability()))
        self._known = known
        said = reports.model(transport.get_feature(*reports.ask_information()))
        scale = _HUNDREDTHS_PER_INCH / known.units_per_inch
        self.face = PadFace(
            model=said or model,
            columns=known.columns,
            rows=known.rows,
            width=round((known.max_x + 1) * scale),
            height=round((known.max_y + 1) * scale),
        )

    def show(self, picture: PadPicture) -> None:
        """Show a picture and let the pen write in its field, in order or not at all."""
        if (picture.columns, picture.rows) != (self._known.columns, self._known.rows):
            raise DeviceError(Fault.ABSENT, "another pad than the one that was found")
        content = encoded(picture, self._known.encoding)
        error = self._send(content)
        if error == reports.WRONG_STATE:
            # What was in the pad before us was not over; now it is.
            self._wait_for_ready(State.PICTURE, State.CAPTURE)
            error = self._send(content)
        if error != reports.NO_ERROR:
            raise DeviceError(Fault.BROKEN, f"no picture: error {error:#04x}")
        for report in (
            reports.writing_area(*_corners(picture.field)),
            reports.count_samples(on=True),
            reports.inking(on=True),
        ):
            self._transport.set_feature(report)

    def follow(self, picture: PadPicture) -> Iterator[PadEvent]:
        """Give what the pen does until the ticket stops it."""
        trail = Trail(self._known, picture)
        try:
            while True:
                self._heed()
                for pen in reports.pens(self._transport.read(_READ_S)):
                    for event in trail.follow(pen):
                        if event == PadPressed(PadKey.CLEAR):
                            self._clear_field(picture.field)
                        yield event
        finally:
            if trail.lost:
                log.warning("the pad lost %d samples", trail.lost)

    def leave(self) -> None:
        """Take everything off the screen, and let the pad be as it was."""
        whole = PadArea(0, 0, self._known.columns, self._known.rows)
        with suppress(OSError):  # what is unplugged is dark
            for report in (
                reports.inking(on=False),
                reports.count_samples(on=False),
                reports.writing_area(*_corners(whole)),
                reports.clear_screen(),
            ):
                self._transport.set_feature(report)

    def _send(self, content: bytes) -> int:
        """Send a picture, and give what the pad says of it."""
        blocks = list(reports.picture_blocks(content))
        self._transport.set_feature(reports.start_picture(self._known.encoding))
        try:
            for number, block in enumerate(blocks, start=1):
                self._heed()
                self._transport.set_feature(block)
                self._ticket.progress(number / len(blocks))
        except Cancelled:
            self._transport.set_feature(reports.end_picture(shown=False))
            raise
        self._transport.set_feature(reports.end_picture(shown=True))
        return self._wait_for_ready()

    def _clear(self) -> None:
        self._transport.set_feature(reports.clear_screen())
        self._wait_for_ready()

    def _clear_field(self, field: PadArea) -> None:
        self._transport.set_feature(reports.clear_area(*_corners(field)))

    def _wait_for_ready(self, *leave: State) -> int:
        """Wait until the pad obeys, and give the result of the last command.

        It is led out of the states to `leave`: those that another program, or we
        before a crash, have left it in.
        """
        deadline = monotonic() + self._wake_s
        while True:
            self._heed()
            state, error = reports.status(
                self._transport.get_feature(*reports.ask_status())
            )
            if state == State.READY:
                return error
            if state == State.PICTURE and state in leave:
                self._transport.set_feature(reports.end_picture(shown=False))
            elif state == State.CAPTURE and state in leave:
                self._transport.set_feature(reports.end_capture())
            if monotonic() > deadline:
                raise DeviceError(Fault.BUSY, f"it stays in state {state}")
            self._transport.read(_READ_S)  # a wait that also drops what was written

    def _heed(self) -> None:
        if self._ticket.cancelled:
            raise Cancelled


def _corners(area: PadArea) -> tuple[int, int, int, int]:
    return area.left, area.top, area.right - 1, area.bottom - 1
