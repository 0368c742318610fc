"""The lines of a signature: where a pen went, in 1/100 mm of the frame it went over."""

from dataclasses import dataclass, field

from kiosk.register import MAX_POINTS, MAX_STROKES, Stroke

Place = tuple[float, float]

_LEAST_STEP = 15  # 1/100 mm: nearer points add nothing to the line


@dataclass
class Ink:
    """Lines on a frame of `width` × `height`, both in 1/100 mm. No time, no pressure.

    It takes no more than the register does. A line that leaves the frame ends at its
    edge; the pen that comes back begins another one.
    """

    width: float = 0.0
    height: float = 0.0
    lines: list[list[Place]] = field(default_factory=list)
    # where the pen is that draws, inside or not
    _pen: Place | None = field(default=None, init=False)

    @property
    def empty(self) -> bool:
        return not self.lines

    @property
    def drawing(self) -> bool:
        """Whether a pen is down."""
        return self._pen is not None

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The lines as the register keeps them, in whole 1/100 mm."""
        return tuple(
            tuple((round(x), round(y)) for x, y in line) for line in self.lines
        )

    def clear(self) -> None:
        self.lines.clear()
        self._pen = None

    def undo(self) -> None:
        """Take the last line away."""
        if self.lines:
            self.lines.pop()
        self._pen = None

    def begin(self, place: Place) -> None:
        """Put the pen down."""
        self._pen = place
        if self._inside(place):
            self._start(place)

    def go_on(self, place: Place) -> bool:
        """Lead the pen on; say whether the ink is more than before."""
        if self._pen is None:
            return False
        before = self._pen
        was_inside, is_inside = self._inside(before), self._inside(place)
        if was_inside and is_inside and not self._far_enough(place):
            return False
        self._pen = place
        if was_inside and is_inside:
            return self._add(place)
        if was_inside:
            return self._add(self._edge(before, place))
        if is_inside:
            return self._start(self._edge(place, before)) and self._add(place)
        return False

    def end(self) -> None:
        """Lift the pen."""
        self._pen = None

    def _start(self, place: Place) -> bool:
        if len(self.lines) >= MAX_STROKES or self._full():
            self._pen = None
            return False
        self.lines.append([place])
        return True

    def _add(self, place: Place) -> bool:
        if self._full():
            return False
        self.lines[-1].append(place)
        return True

    def _far_enough(self, place: Place) -> bool:
        x, y = self.lines[-1][-1]
        return abs(place[0] - x) + abs(place[1] - y) >= _LEAST_STEP

    def _full(self) -> bool:
        return sum(map(len, self.lines)) >= MAX_POINTS

    def _inside(self, place: Place) -> bool:
        return 0 <= place[0] <= self.width and 0 <= place[1] <= self.height

    def _edge(self, inside: Place, outside: Place) -> Place:
        """Give where the way from the inside to the outside meets the frame's edge."""
        share = 1.0
        for here, there, most in zip(
            inside, outside, (self.width, self.height), strict=True
        ):
            limit = 0.0 if there < 0 else most
            if not 0 <= there <= most:
                share = min(share, (limit - here) / (there - here))
        x, y = (
            here + share * (there - here)
            for here, there in zip(inside, outside, strict=True)
        )
        return min(max(x, 0.0), self.width), min(max(y, 0.0), self.height)
