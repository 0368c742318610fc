"""The STU driver through the real hidapi, on a pad that umockdev puts into /dev."""

import ast
from contextlib import suppress
from pathlib import Path

from kiosk.devices import Cancelled, PadKey, PadPressed
from kiosk.devices.stu import StuPad
from tests.fakes import HandTicket
from tests.rigs.stu_replay import Hand, ReplayStu, picture
from tests.rigs.umockdev_pad import run_with_pad

FIND = """
from functools import partial
from kiosk.devices.stu import StuPad
from kiosk.devices.stu_reports import MODELS, VENDOR
from kiosk.devices.usb_hid import attached, hidraw, open_first
from tests.fakes import HandTicket
from tests.rigs.stu_replay import picture

pad = StuPad(partial(open_first, VENDOR, MODELS, [hidraw]))
ticket = HandTicket()
"""
FACE = """
[found] = attached(VENDOR, [hidraw])
[face] = pad.find(ticket)
print((found.product, found.path, found.ours, face.model, face.columns, face.width))
"""
SIGN = """
from kiosk.devices import Cancelled, PadInk, PadKey, PadPressed
lines, keys = [], []
try:
    for event in pad.sign(picture(), ticket):
        if isinstance(event, PadInk):
            if event.begins:
                lines.append([])
            lines[-1].append((event.x, event.y))
        elif isinstance(event, PadPressed):
            keys.append(event.key.value)
            ticket.cancelled = event.key is PadKey.OK
except Cancelled:
    print((lines, keys))
"""


def exchanged(hand: Hand) -> ReplayStu:
    """Write with this hand on a pad of bytes until OK, and give the pad."""
    replay = ReplayStu(hand.reports)
    ticket = HandTicket()
    with suppress(Cancelled):
        for event in StuPad(replay.open).sign(picture(), ticket):
            ticket.cancelled = event == PadPressed(PadKey.OK)
    return replay


def test_hidapi_finds_the_pad_and_reads_its_sizes(tmp_path: Path) -> None:
    replay = ReplayStu()
    list(StuPad(replay.open).find(HandTicket()))

    printed = run_with_pad(tmp_path, replay, [], FIND + FACE)

    assert ast.literal_eval(printed) == (
        0xA4,
        b"/dev/hidraw0",
        True,
        "STU-430",
        320,
        9600,
    )


def test_a_signature_comes_through_hidapi(tmp_path: Path) -> None:
    hand = Hand().line((3000, 1800), (3300, 2100)).line((6000, 4000)).tap(PadKey.CLEAR)
    hand.line((4000, 2000), (4500, 2500)).tap(PadKey.OK)
    replay = exchanged(hand)

    printed = run_with_pad(tmp_path, replay, hand.reports, FIND + SIGN)

    lines, keys = ast.literal_eval(printed)
    assert replay.dark
    assert lines == [
        [(3000, 0), (3300, 300)],
        [(6000, 2200)],
        [(4000, 200), (4500, 700)],
    ]
    assert keys == ["clear", "ok"]
