"""What every signature pad promises: Wacom's STU, any pad in a child, and the fake.

A third pad is one more maker: it gets a list of what a hand does, in hundredths of a
millimetre on the pad's surface, and gives a pad to which just that happens.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import pytest

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    PadEvent,
    PadInk,
    PadKey,
    PadPicture,
    PadPressed,
    PadReady,
    SignaturePad,
)
from kiosk.devices.child import ChildPad
from kiosk.devices.stu import StuPad
from tests.fakes import FakePad, HandTicket
from tests.rigs.stu_replay import FIELD, Hand, ReplayStu, picture

FIELD_TOP = FIELD.top * 30  # of 1/100 mm; the field begins at the left edge


@dataclass(frozen=True)
class Line:
    """The pen is put down, led along these places and lifted."""

    places: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Tap:
    """A button of the picture is touched."""

    key: PadKey


class Lost:
    """The pad lost some samples of what follows; the pen is still down."""


class Unplugged:
    """The cable comes out."""


Deed = Line | Tap | Lost | Unplugged
MakePad = Callable[[Sequence[Deed]], SignaturePad]


def stu(deeds: Sequence[Deed]) -> StuPad:
    """Give an STU pad whose reports say that this is done."""
    hand = Hand()
    for place, deed in enumerate(deeds):
        match deed:
            case Line(places) if isinstance(deeds[(place + 1) % len(deeds)], Lost):
                for each in places:
                    hand.at(*each)
            case Line(places):
                hand.line(*places)
            case Tap(key):
                hand.tap(key)
            case Lost():
                hand.lose(5)
    gone = [OSError("read error")] if Unplugged in map(type, deeds) else []
    return StuPad(ReplayStu([*hand.reports, *gone]).open)


def fake(deeds: Sequence[Deed]) -> FakePad:
    return FakePad(events_of(deeds))


def child(deeds: Sequence[Deed]) -> ChildPad:
    return ChildPad(partial(FakePad, events_of(deeds)))


def events_of(deeds: Sequence[Deed]) -> list[PadEvent | DeviceError]:
    """Give what a pad should tell of this."""
    events: list[PadEvent | DeviceError] = []
    for deed in deeds:
        match deed:
            case Line(places):
                events += [
                    PadInk(x, y - FIELD_TOP, number == 0)
                    for number, (x, y) in enumerate(places)
                ]
            case Tap(key):
                events.append(PadPressed(key))
            case Unplugged():
                events.append(DeviceError(Fault.ABSENT))
    return events


@pytest.fixture(params=[stu, fake, child], ids=["stu", "fake", "child"])
def make(request: pytest.FixtureRequest) -> MakePad:
    maker: MakePad = request.param
    return maker


def told(pad: SignaturePad, number: int) -> list[PadEvent]:
    """Sign, and stop the pad once it has told so many events after PadReady."""
    ticket = HandTicket()
    events: list[PadEvent] = []
    with pytest.raises(Cancelled):
        events.extend(stopped(pad, ticket, number))
    assert events[0] == PadReady()
    return events[1:]


def stopped(pad: SignaturePad, ticket: HandTicket, number: int) -> Iterator[PadEvent]:
    for before, event in enumerate(pad.sign(picture(), ticket)):
        ticket.cancelled = before >= number
        yield event


def test_a_pad_says_how_large_it_is(make: MakePad) -> None:
    [face] = make([]).find(HandTicket())

    assert (face.columns, face.rows) == (320, 200)
    assert (face.width, face.height) == (9600, 6000)
    assert face.model


def test_lines_come_in_hundredths_from_the_top_left_of_the_field(
    make: MakePad,
) -> None:
    pad = make([Line(((3000, 2000), (3300, 2600))), Line(((0, 1800), (9000, 4700)))])

    assert told(pad, 4) == [
        PadInk(3000, 200, begins=True),
        PadInk(3300, 800, begins=False),
        PadInk(0, 0, begins=True),
        PadInk(9000, 2900, begins=False),
    ]


def test_lost_samples_end_a_line(make: MakePad) -> None:
    pad = make([Line(((3000, 2000),)), Lost(), Line(((5000, 2000), (5100, 2000)))])

    begins = [event.begins for event in told(pad, 3) if isinstance(event, PadInk)]

    assert begins == [True, True, False]


def test_buttons_are_told_and_the_pad_goes_on(make: MakePad) -> None:
    pad = make([Tap(PadKey.CLEAR), Line(((3000, 2000),)), Tap(PadKey.OK)])

    assert told(pad, 3) == [
        PadPressed(PadKey.CLEAR),
        PadInk(3000, 200, begins=True),
        PadPressed(PadKey.OK),
    ]


def test_a_pad_that_goes_away_is_told_after_what_was_written(make: MakePad) -> None:
    pad = make([Line(((3000, 2000), (3100, 2000))), Unplugged()])
    events: list[PadEvent] = []

    with pytest.raises(DeviceError) as gone:
        events.extend(pad.sign(picture(), HandTicket()))

    assert gone.value.fault is Fault.ABSENT
    written = [PadInk(3000, 200, begins=True), PadInk(3100, 200, begins=False)]
    assert events == [PadReady(), *written]


def test_stopped_before_it_began_a_pad_shows_nothing(make: MakePad) -> None:
    shown: list[PadEvent] = []

    with pytest.raises(Cancelled):
        shown.extend(make([]).sign(picture(), HandTicket(cancelled=True)))

    assert shown == []


def test_a_pad_signs_again_after_it_was_stopped(make: MakePad) -> None:
    pad = make([Tap(PadKey.CANCEL), Tap(PadKey.OK)])
    told(pad, 1)

    assert told(pad, 0) == []


def test_a_pad_that_is_dropped_is_left_in_order(make: MakePad) -> None:
    pad = make([])
    events = pad.sign(picture(), HandTicket())
    next(events)
    events.close()  # type: ignore[attr-defined] - all of them are generators

    assert len(list(pad.find(HandTicket()))) == 1


def test_nothing_is_left_on_the_screen_of_an_stu() -> None:
    replay = ReplayStu(Hand().line((3000, 2000), (3100, 2000)).reports)

    told(StuPad(replay.open), 2)

    assert replay.dark


def test_nothing_is_left_on_the_screen_of_the_fake() -> None:
    pad = FakePad()

    told(pad, 0)

    assert pad.pictures == [picture()]
    assert pad.shown is None


def test_a_picture_survives_the_way_into_a_child() -> None:
    assert isinstance(picture(), PadPicture)
    assert told(ChildPad(FakePad), 0) == []
