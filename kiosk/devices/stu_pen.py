"""From an STU pad's samples to lines and buttons: which count, and where they lie."""

from collections.abc import Iterator

from kiosk.devices import PadArea, PadEvent, PadInk, PadKey, PadPicture, PadPressed
from kiosk.devices.stu_reports import Capability, Pen

_HUNDREDTHS_PER_INCH = 2540
_AROUND = 1 << 16
_LATE = 32  # samples this far behind are late ones; further, the count began again


class Trail:
    """Follows the pen over one picture. `lost` counts the samples that never came."""

    def __init__(self, capability: Capability, picture: PadPicture) -> None:
        self._capability = capability
        self._field = picture.field
        self._keys = picture.keys
        self._count: int | None = None
        self._down = False
        self._writes = False  # it was put down in the field
        self._pressing: tuple[PadKey, PadArea] | None = None  # it was put on a button
        self._begins = True
        self._at = (0.0, 0.0)  # in pixels
        self.lost = 0

    def follow(self, pen: Pen) -> Iterator[PadEvent]:
        """Give what one sample means, if anything."""
        if not self._is_next(pen):
            return
        if not (pen.near and pen.touches):
            yield from self._lift()
            return
        x = min(pen.x, self._capability.max_x)
        y = min(pen.y, self._capability.max_y)
        self._at = (
            x * self._capability.columns / (self._capability.max_x + 1),
            y * self._capability.rows / (self._capability.max_y + 1),
        )
        if not self._down:
            self._put_down()
        if self._writes:
            yield self._ink(x, y)

    def _is_next(self, pen: Pen) -> bool:
        """Tell new samples from old ones, and note the gap before a new one."""
        last, self._count = self._count, pen.count
        if not pen.near:
            self._count = None  # the count may begin anew when the pen comes back
        if last is None or pen.count is None:
            return True
        ahead = (pen.count - last) % _AROUND
        if ahead == 0 or ahead > _AROUND - _LATE:
            self._count = last
            return False
        if ahead > 1:
            self._begins = True
            if ahead < _AROUND // 2:
                self.lost += ahead - 1
        return True

    def _put_down(self) -> None:
        self._down = self._begins = True
        self._writes = self._field.has(*self._at)
        pressed = (each for each in self._keys if each[1].has(*self._at))
        self._pressing = next(pressed, None)

    def _lift(self) -> Iterator[PadEvent]:
        if self._pressing is not None:
            key, area = self._pressing
            if area.has(*self._at):
                yield PadPressed(key)
        self._down = self._writes = False
        self._pressing = None

    def _ink(self, x: int, y: int) -> PadInk:
        begins, self._begins = self._begins, False
        known = self._capability
        left = self._field.left * (known.max_x + 1) / known.columns
        top = self._field.top * (known.max_y + 1) / known.rows
        scale = _HUNDREDTHS_PER_INCH / known.units_per_inch
        return PadInk(round((x - left) * scale), round((y - top) * scale), begins)
