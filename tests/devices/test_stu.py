"""Wacom's STU pads: every report and every fault, on a pad that is only bytes."""

from collections.abc import Sequence

import pytest

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    PadEvent,
    PadInk,
    PadKey,
    PadPressed,
    PadReady,
)
from kiosk.devices.stu import StuPad
from tests.fakes import HandTicket
from tests.rigs.stu_replay import (
    MAX_X,
    MODEL,
    Hand,
    ReplayStu,
    counted,
    picture,
    plain,
)

MIDDLE = 3300  # a height in the field; the field begins at 1800


def written(
    reads: Sequence[bytes | OSError], pad: ReplayStu | None = None
) -> tuple[list[PadEvent], ReplayStu]:
    """Sign once, until the reads are over: the events after PadReady, and the pad."""
    pad = pad or ReplayStu()
    ticket = HandTicket()

    def stop() -> None:
        ticket.cancelled = True

    pad.reads, pad.over = reads, stop
    events: list[PadEvent] = []
    with pytest.raises(Cancelled):
        events.extend(StuPad(pad.open).sign(picture(), ticket))
    assert events[0] == PadReady()
    return events[1:], pad


def lines(events: Sequence[PadEvent]) -> list[list[tuple[int, int]]]:
    """Put the ink together to lines."""
    found: list[list[tuple[int, int]]] = []
    for event in events:
        if isinstance(event, PadInk):
            if event.begins:
                found.append([])
            found[-1].append((event.x, event.y))
    return found


def fault(pad: ReplayStu, **options: float) -> DeviceError:
    with pytest.raises(DeviceError) as told:
        list(StuPad(pad.open, **options).sign(picture(), HandTicket()))
    return told.value


def test_a_pad_says_what_it_is() -> None:
    pad = ReplayStu()

    [face] = StuPad(pad.open).find(HandTicket())

    assert face.model == MODEL
    assert (face.columns, face.rows) == (320, 200)
    assert (face.width, face.height) == (9600, 6000)
    assert pad.closed


def test_the_picture_arrives_whole_and_in_one_bit() -> None:
    _, pad = written([])
    blocks = [report for report in pad.sent if report[0] == 0x26]

    assert len(blocks) == 32  # 8000 bytes, 253 at a time
    assert {len(block) for block in blocks} == {256}
    assert [r[1] for r in pad.sent if r[0] == 0x25] == [0]


def test_what_a_crash_has_left_is_cleared_first_of_all() -> None:
    pad = ReplayStu(shown=b"a name", ink_left=9)

    list(StuPad(pad.open).find(HandTicket()))

    assert pad.dark
    assert [report[0] for report in pad.sent[:2]] == [0x21, 0x20]


def test_at_the_end_the_screen_is_empty_and_the_pad_as_before() -> None:
    _, pad = written(Hand().line((3000, MIDDLE), (3300, MIDDLE)).reports)

    assert pad.dark
    assert not pad.counts
    assert pad.closed


def test_lines_are_in_hundredths_from_the_top_left_of_the_field() -> None:
    hand = Hand().line((3000, 1800), (3300, 2100)).line((6000, 4000), (6100, 4000))

    events, _ = written(hand.reports)

    assert lines(events) == [[(3000, 0), (3300, 300)], [(6000, 2200), (6100, 2200)]]


def test_one_dot_is_a_line_of_one_point() -> None:
    events, _ = written(Hand().line((3000, MIDDLE)).reports)

    assert lines(events) == [[(3000, 1500)]]


def test_a_pen_that_hovers_writes_nothing() -> None:
    hand = Hand().at(3000, MIDDLE, touches=False).at(3300, MIDDLE, touches=False)

    events, _ = written(hand.reports)

    assert events == []


def test_a_touch_without_pressure_writes() -> None:
    events, _ = written([counted(1, 3000, MIDDLE, pressure=0)])

    assert lines(events) == [[(3000, 1500)]]


def test_pressure_is_not_kept() -> None:
    light = written([counted(1, 3000, MIDDLE, pressure=20)])[0]
    strong = written([counted(1, 3000, MIDDLE, pressure=1023)])[0]

    assert light == strong


def test_a_pad_that_does_not_count_writes_too() -> None:
    reads = [plain(3000, MIDDLE), plain(3100, MIDDLE), plain(3100, MIDDLE, near=False)]

    events, _ = written(reads)

    assert lines(events) == [[(3000, 1500), (3100, 1500)]]


@pytest.mark.parametrize("key", PadKey)
def test_a_touched_button_is_told(key: PadKey) -> None:
    events, _ = written(Hand().tap(key).reports)

    assert events == [PadPressed(key)]


def test_a_button_that_the_pen_slides_off_is_not_pressed() -> None:
    events, _ = written(Hand().line((8000, 5000), (4800, 5000)).reports)

    assert events == []


def test_a_line_that_ends_on_a_button_does_not_press_it() -> None:
    events, _ = written(Hand().line((8000, MIDDLE), (8000, 5500)).reports)

    assert [event for event in events if isinstance(event, PadPressed)] == []


def test_clear_takes_the_ink_off_the_pad() -> None:
    pad = ReplayStu()
    hand = Hand().line((3000, MIDDLE), (3300, MIDDLE)).tap(PadKey.CLEAR)

    events, _ = written(hand.reports, pad)

    assert events[-1] == PadPressed(PadKey.CLEAR)
    [cleared] = [report for report in pad.sent if report[0] == 0x23]
    assert cleared[3:] == bytes([0, 0, 60, 0, 319 & 0xFF, 1, 159, 0])


def test_lost_samples_are_noticed_and_end_the_line() -> None:
    hand = Hand().at(3000, MIDDLE).at(3100, MIDDLE)
    hand.lose(7).at(5000, MIDDLE).line((5100, MIDDLE))

    events, _ = written(hand.reports)

    assert lines(events) == [
        [(3000, 1500), (3100, 1500)],
        [(5000, 1500), (5100, 1500)],
    ]


def test_a_count_that_goes_around_is_no_loss() -> None:
    hand = Hand(count=65535).line((3000, MIDDLE), (3100, MIDDLE), (3200, MIDDLE))

    events, _ = written(hand.reports)

    assert len(lines(events)) == 1


def test_a_count_that_begins_again_ends_the_line_but_not_the_writing() -> None:
    first = Hand(count=40_000).at(3000, MIDDLE).reports
    again = Hand(count=1).line((3100, MIDDLE), (3200, MIDDLE)).reports

    events, _ = written([*first, *again])

    assert lines(events) == [[(3000, 1500)], [(3100, 1500), (3200, 1500)]]


def test_the_count_may_begin_again_when_the_pen_was_away() -> None:
    away = [counted(500, 3000, MIDDLE, near=False, touches=False)]
    reads = [counted(499, 3000, MIDDLE), *away, counted(1, 3100, MIDDLE)]

    events, _ = written(reads)

    assert lines(events) == [[(3000, 1500)], [(3100, 1500)]]


def test_a_report_that_comes_twice_counts_once() -> None:
    reads = [counted(1, 3000, MIDDLE)] * 2 + [counted(2, 3100, MIDDLE)] * 2

    events, _ = written(reads)

    assert lines(events) == [[(3000, 1500), (3100, 1500)]]


def test_a_report_that_comes_late_is_dropped() -> None:
    reads = [counted(n, 3000 + n, MIDDLE) for n in (1, 2, 4, 3, 5)]

    events, _ = written(reads)

    assert [x for line in lines(events) for x, _ in line] == [3001, 3002, 3004, 3005]


def test_reports_glued_together_are_taken_apart() -> None:
    hand = Hand().line((3000, MIDDLE), (3100, MIDDLE)).line((4000, MIDDLE))

    events, _ = written([b"".join(hand.reports)])

    assert lines(events) == [[(3000, 1500), (3100, 1500)], [(4000, 1500)]]


@pytest.mark.parametrize(
    "noise",
    [b"\x34\x90", b"\x01", b"\x77\x01\x02\x03", bytes(64), b"\xff" * 64, b"\x34"],
    ids=["short", "only an id", "unknown", "noughts", "ones", "an id without a body"],
)
def test_what_is_no_report_is_passed_over(noise: bytes) -> None:
    reads = [counted(1, 3000, MIDDLE), noise, counted(2, 3100, MIDDLE)]

    events, _ = written(reads)

    assert lines(events) == [[(3000, 1500), (3100, 1500)]]


def test_other_reports_that_are_known_are_stepped_over() -> None:
    event_of_a_540 = b"\x99" + bytes(9)

    events, _ = written([event_of_a_540 + counted(1, 3000, MIDDLE)])

    assert lines(events) == [[(3000, 1500)]]


def test_a_place_beyond_the_surface_is_its_edge() -> None:
    events, _ = written([counted(1, 3000, MIDDLE), counted(2, 65535, MIDDLE)])

    assert lines(events) == [[(3000, 1500), (MAX_X, 1500)]]


def test_sixty_seconds_of_writing_come_without_a_gap() -> None:
    hand = Hand()
    for second in range(60):
        hand.line(*((1000 + step * 35, MIDDLE + second * 10) for step in range(199)))

    events, _ = written(hand.reports)

    found = lines(events)
    assert len(found) == 60
    assert sum(map(len, found)) == 60 * 199


def test_unplugged_in_the_middle_of_a_line_is_told() -> None:
    pad = ReplayStu(reads=[counted(1, 3000, MIDDLE), OSError("read error")])

    assert fault(pad).fault is Fault.ABSENT
    assert pad.closed


@pytest.mark.parametrize("blocks", [0, 5, 31])
def test_unplugged_while_the_picture_goes_over_is_told(blocks: int) -> None:
    pad = ReplayStu(gone_after_blocks=blocks)

    assert fault(pad).fault is Fault.ABSENT
    assert pad.closed


def test_stopped_while_the_picture_goes_over_it_is_given_up() -> None:
    class HalfWay(HandTicket):
        def progress(self, fraction: float) -> None:
            self.cancelled = fraction >= 0.5

    pad = ReplayStu()

    with pytest.raises(Cancelled):
        list(StuPad(pad.open).sign(picture(), HalfWay()))

    assert [r[1] for r in pad.sent if r[0] == 0x27] == [1]
    assert pad.dark


@pytest.mark.parametrize(
    ("state", "way_out"), [(1, bytes([0x27, 1])), (2, bytes([0x16, 0]))]
)
def test_what_another_program_left_unfinished_is_given_up(
    state: int, way_out: bytes
) -> None:
    _, pad = written([], ReplayStu(states=[state, state]))

    assert pad.sent[0] == way_out
    assert pad.dark


@pytest.mark.parametrize("state", [3, 4, 5, 0xFF])
def test_a_pad_that_is_not_ready_yet_is_waited_for(state: int) -> None:
    _, pad = written([], ReplayStu(states=[state] * 3))

    assert pad.sent[0] == bytes([0x21, 0])


def test_a_pad_that_never_becomes_ready_is_busy() -> None:
    pad = ReplayStu(states=[5] * 10)

    assert fault(pad, wake_s=0.0).fault is Fault.BUSY


def test_a_picture_in_the_wrong_state_is_sent_once_more() -> None:
    _, pad = written([], ReplayStu(errors=[2]))

    assert len([report for report in pad.sent if report[0] == 0x25]) == 2


@pytest.mark.parametrize("errors", [[2, 2], [0x15], [0x11]])
def test_a_picture_that_is_refused_is_told(errors: list[int]) -> None:
    pad = ReplayStu(errors=errors)

    assert fault(pad).fault is Fault.BROKEN
    assert pad.dark


def test_a_pad_of_colours_only_gets_sixteen_bits() -> None:
    _, pad = written([], ReplayStu(flags=0x04))

    assert [r[1] for r in pad.sent if r[0] == 0x25] == [2]
    assert len([r for r in pad.sent if r[0] == 0x26]) == -(-320 * 200 * 2 // 253)


def test_another_pad_than_the_one_found_is_told() -> None:
    assert fault(ReplayStu(columns=800)).fault is Fault.ABSENT


def test_sizes_that_no_pad_has_are_told() -> None:
    assert fault(ReplayStu(columns=0)).fault is Fault.BROKEN


def test_an_answer_that_is_cut_is_told() -> None:
    class Cut(ReplayStu):
        def get_feature(self, report: int, length: int) -> bytes:
            return super().get_feature(report, length)[:-3]

    assert fault(Cut()).fault is Fault.BROKEN


def test_an_answer_to_another_question_is_told() -> None:
    class Confused(ReplayStu):
        def get_feature(self, report: int, length: int) -> bytes:
            return b"\x0a" + super().get_feature(report, length)[1:]

    assert fault(Confused()).fault is Fault.BROKEN


def test_a_pad_without_a_name_is_called_as_its_number_says() -> None:
    class Nameless(ReplayStu):
        def get_feature(self, report: int, length: int) -> bytes:
            answer = super().get_feature(report, length)
            return answer if report != 0x08 else answer[:1] + bytes(length - 1)

    [face] = StuPad(Nameless().open).find(HandTicket())

    assert face.model == MODEL


def test_the_pen_may_write_only_in_the_field() -> None:
    _, pad = written([])

    first, last = (report for report in pad.sent if report[0] == 0x2A)
    assert first[1:] == bytes([0, 0, 60, 0, 319 & 0xFF, 1, 159, 0])
    assert last[1:] == bytes([0, 0, 0, 0, 319 & 0xFF, 1, 199, 0])


def test_there_is_no_ink_before_the_picture_is_there() -> None:
    _, pad = written([])
    kinds = [report[0] for report in pad.sent]
    inks = [report[1] for report in pad.sent if report[0] == 0x21]

    assert inks == [0, 1, 0]
    assert kinds.index(0x27) < pad.sent.index(bytes([0x21, 1]))
