"""Whatever bytes come from a pad, they are told as places on it, or not at all."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices import PadInk, PadPressed
from kiosk.devices.stu_pen import Trail
from kiosk.devices.stu_reports import Capability, Encoding, Pen, pens
from tests.rigs.stu_replay import FIELD, MAX_X, MAX_Y, counted, picture, plain

KNOWN = Capability(
    max_x=MAX_X,
    max_y=MAX_Y,
    columns=320,
    rows=200,
    units_per_inch=2540,
    encoding=Encoding.ONE_BIT,
)
WORD = st.integers(0, 65535)
SAMPLE = st.builds(Pen, st.booleans(), st.booleans(), WORD, WORD, st.none() | WORD)
REPORT = st.one_of(
    st.binary(max_size=80),
    st.builds(plain, WORD, WORD, touches=st.booleans(), near=st.booleans()),
    st.builds(counted, WORD, WORD, WORD, touches=st.booleans(), near=st.booleans()),
)


@given(st.lists(REPORT, max_size=20))
def test_any_bytes_are_taken_apart(reports: list[bytes]) -> None:
    for pen in pens(b"".join(reports)):
        assert 0 <= pen.x <= 65535
        assert 0 <= pen.y <= 65535


@given(st.lists(SAMPLE, max_size=60))
def test_ink_is_on_the_surface_and_each_line_has_a_beginning(
    samples: list[Pen],
) -> None:
    trail = Trail(KNOWN, picture())
    events = [event for sample in samples for event in trail.follow(sample)]

    top = FIELD.top * 30
    for event in events:
        if isinstance(event, PadInk):
            assert 0 <= event.x <= MAX_X
            assert -top <= event.y <= MAX_Y - top
    ink = [event for event in events if isinstance(event, PadInk)]
    assert not ink or ink[0].begins
    assert all(isinstance(event, PadInk | PadPressed) for event in events)
