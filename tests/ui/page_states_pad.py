"""The signing page while a signature pad is there, and when it has gone."""

from math import sin

from kiosk.settings import SignatureMode
from kiosk.ui.notice import NoticeFacts
from kiosk.ui.pad_picture import field_size, pad_picture, pad_view
from kiosk.ui.page import Page
from kiosk.ui.signing import SigningPage
from tests.fakes import PAD_FACE


def _pad() -> SigningPage:
    page = SigningPage(SignatureMode.REQUIRED, NoticeFacts())
    picture = pad_picture(PAD_FACE, "Essai Zzyzx")
    page.frame.show_pad(field_size(PAD_FACE, picture), pad_view(picture))
    return page


def _soon() -> Page:
    return _pad()


def _ready() -> Page:
    page = _pad()
    page.frame.show_pad_ready()
    return page


def _written() -> Page:
    page = _pad()
    page.frame.show_pad_ready()
    for step in range(120):
        place = (2000 + step * 45, 1400 + 900 * sin(step / 6) * sin(step / 31))
        page.frame.field.draw(place, begins=step == 0)
    return page


def _failed() -> Page:
    page = _pad()
    page.frame.show_fallback()
    return page


STATES = {
    "signing-on-pad-soon": _soon,
    "signing-on-pad-ready": _ready,
    "signing-on-pad-written": _written,
    "signing-pad-failed": _failed,
}
