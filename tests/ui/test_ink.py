"""Whatever a pen does, the ink is a signature that the register can keep."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.register import DOT_SIDE, MAX_POINTS, MAX_STROKES
from kiosk.ui.ink import Ink

WIDTH, HEIGHT = 10_000, 4_000
AWAY = st.floats(-1e6, 1e6)
NEAR = st.floats(-50, 10_050)
PLACE = st.tuples(AWAY | NEAR, AWAY | NEAR)
DEED = st.one_of(
    st.tuples(st.just("begin"), PLACE),
    st.tuples(st.just("go on"), PLACE),
    st.tuples(st.just("go on"), PLACE),
    st.tuples(st.sampled_from(["end", "undo"]), st.none()),
)


@given(st.lists(DEED, max_size=60))
def test_no_point_is_ever_outside_its_frame(deeds: list[tuple[str, object]]) -> None:
    ink = Ink(WIDTH, HEIGHT)

    for deed, place in deeds:
        match deed:
            case "begin":
                ink.begin(place)  # type: ignore[arg-type]
            case "go on":
                ink.go_on(place)  # type: ignore[arg-type]
            case "end":
                ink.end()
            case _:
                ink.undo()

    assert all(ink.strokes)
    for x, y in (point for stroke in ink.strokes for point in stroke):
        assert 0 <= x <= WIDTH
        assert 0 <= y <= HEIGHT


def test_a_line_ends_where_it_crosses_the_edge() -> None:
    ink = Ink(WIDTH, HEIGHT)

    ink.begin((5000, 2000))
    ink.go_on((15_000, 3000))

    assert ink.strokes == (((5000, 2000), (10_000, 2500)),)


def test_a_line_over_a_corner_ends_at_the_nearer_edge() -> None:
    ink = Ink(WIDTH, HEIGHT)

    ink.begin((9000, 3000))
    ink.go_on((11_000, 7000))

    assert ink.strokes == (((9000, 3000), (9500, 4000)),)


def test_a_pen_that_comes_in_begins_at_the_edge() -> None:
    ink = Ink(WIDTH, HEIGHT)

    ink.begin((-1000, 1000))
    ink.go_on((1000, 1000))

    assert ink.strokes == (((0, 1000), (1000, 1000)),)


def test_a_hand_that_trembles_adds_nothing() -> None:
    ink = Ink(WIDTH, HEIGHT)
    ink.begin((1000, 1000))

    grew = [ink.go_on((1000 + step % 2 * 7, 1000)) for step in range(500)]

    assert not any(grew)


def test_a_slow_pen_still_arrives() -> None:
    ink = Ink(WIDTH, HEIGHT)
    ink.begin((1000, 1000))

    for step in range(300):
        ink.go_on((1000 + step, 1000))

    assert ink.strokes[0][-1][0] - ink.strokes[0][0][0] > DOT_SIDE


def test_a_full_frame_takes_no_more() -> None:
    ink = Ink(WIDTH, HEIGHT)

    for line in range(MAX_STROKES + 10):
        ink.begin((0, 0))
        for step in range(80):
            ink.go_on((step * 100, line * 10))
        ink.end()

    assert sum(map(len, ink.strokes)) <= MAX_POINTS
    assert len(ink.strokes) <= MAX_STROKES
