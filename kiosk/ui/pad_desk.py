"""Joins the signing page and a signature pad, if there is one that works."""

import logging
from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.devices import (
    DeviceError,
    PadFace,
    PadInk,
    PadKey,
    PadPicture,
    PadPressed,
    PadReady,
    SignaturePad,
)
from kiosk.devices.lane import Lane
from kiosk.ui.pad_picture import field_size, pad_picture, pad_view
from kiosk.ui.sign_in import SignInPage
from kiosk.ui.signing_frame import SigningFrame

log = logging.getLogger(__name__)


class PadDesk(QObject):
    """Has the pad show what the page shows, and the page what is written on the pad.

    One thing decides: the picture that the pad should show now, or none. Whenever it
    changes, what the pad does is stopped, and begun anew with the new one.
    """

    used = Signal()  # somebody writes: a sign of life

    def __init__(
        self,
        page: SignInPage,
        lane: Lane,
        pad: SignaturePad | None,
        *,
        required: bool = False,
    ) -> None:
        """Serve this page. Where a pad is `required`, its absence is said."""
        super().__init__(page)
        self._page = page
        self._lane = lane
        self._pad = pad
        self._required = required
        self._face: PadFace | None = None
        self._shows: PadPicture | None = None
        self._failed = False
        self._over = True
        page.turned.connect(self._settle)
        page.signing.way_changed.connect(self._settle)
        page.signing.frame.again_asked.connect(self._again)
        lane.arrived.connect(self._on_item)
        lane.done.connect(self._settle)
        lane.stopped.connect(self._settle)
        lane.failed.connect(self._on_failed)

    def look(self) -> None:
        """Find the pad, and take off its screen what a visit before has left there."""
        if self._pad is not None and not self._lane.busy:
            self._face = None
            self._lane.run(self._pad.find)

    def begin(self) -> None:
        """Expect a new visitor."""
        self._failed = self._over = False
        self.look()

    def end(self) -> None:
        """Leave nothing on the pad: nobody signs any more."""
        self._over = True
        self._settle()

    def _settle(self) -> None:
        wanted = self._wanted()
        if self._lane.busy:
            if self._shows is not None and self._shows != wanted:
                self._lane.cancel()
            return
        self._shows = None
        signed_here = not self._frame.on_pad and not self._frame.field.empty
        if wanted is None or signed_here:
            return
        if self._pad is not None and self._face is not None:
            self._shows = wanted
            size = field_size(self._face, wanted)
            self._frame.show_pad(size, pad_view(wanted))
            self._lane.run(partial(self._pad.sign, wanted))

    @property
    def _frame(self) -> SigningFrame:
        return self._page.signing.frame

    def _wanted(self) -> PadPicture | None:
        """Give what the pad should show at this moment."""
        signing = self._page.signing
        if self._over or self._failed or self._face is None:
            return None
        if self._page.face is not signing or not signing.takes_pad:
            return None
        return pad_picture(self._face, self._page.written_name)

    def _again(self) -> None:
        """Have the pad begin from an empty field."""
        if self._shows is not None:
            self._lane.cancel()

    def _on_item(self, item: object) -> None:
        frame = self._frame
        match item:
            case PadFace():
                self._face = item
            case PadReady():
                frame.show_pad_ready()
            case PadInk(x, y, begins):
                frame.field.draw((x, y), begins=begins)
                if begins:
                    self.used.emit()
            case PadPressed(key):
                self.used.emit()
                self._press(key)

    def _press(self, key: PadKey) -> None:
        """Do what the same button of the screen does."""
        signing = self._page.signing
        match key:
            case PadKey.OK:
                signing.confirm.click()
            case PadKey.CLEAR:
                self._frame.field.clear()
            case PadKey.CANCEL:
                signing.back.click()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, DeviceError):  # the lane has noted the rest
            log.warning("the signature pad: %s", error)
        signed = self._shows is not None
        self._shows = None
        if signed or self._required:
            self._failed = True
            self._page.signing.show_fallback()
