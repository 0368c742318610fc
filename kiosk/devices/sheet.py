"""A scanned page in a file without a name: made by one process, read by another.

The file lives in memory (memfd_create(2)) and is gone with the last process that
holds it open. The scanner's lines are put where they stay.
"""

import mmap
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.devices import DeviceError, Fault, ScannedPage

_HEAD_ROOM = 64  # the head is written last, when the height is known, and ends here
MOST_BYTES = 256 << 20  # A4 in colour is 104 MB at 600 dpi, 418 MB at 1200


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One whole page's place: an open file, where its picture begins, its bytes.

    Who gives a sheet away closes `file` after; ScannedPage is what others know.
    """

    width: int
    height: int
    dpi: int
    file: int
    start: int
    size: int

    @classmethod
    def of(cls, page: ScannedPage) -> "Sheet":
        """Put a page that has no file yet into one."""
        file = os.memfd_create("page", os.MFD_CLOEXEC)
        with os.fdopen(os.dup(file), "wb") as writer:
            writer.write(page.pnm)
        return cls(
            width=page.width,
            height=page.height,
            dpi=page.dpi,
            file=file,
            start=0,
            size=len(page.pnm),
        )

    def page(self) -> ScannedPage:
        """Read it. Raises BROKEN when the file does not hold what it should."""
        # what does not lie in the file is asked of no memory
        there = os.fstat(self.file).st_size >= self.start + self.size
        pnm = os.pread(self.file, self.size, self.start) if there else b""
        if len(pnm) != self.size:
            raise DeviceError(Fault.BROKEN, f"a page of less than {self.size} bytes")
        return ScannedPage(self.width, self.height, self.dpi, pnm)

    def close(self) -> None:
        os.close(self.file)


class BlankSheet:
    """A page on its way: room for the lines of a picture, 8 bits a sample.

    The room is as large as a page may be at most; memory is taken for what is
    written only.
    """

    def __init__(self, width: int, channels: int) -> None:
        self.width = width
        self.channels = channels
        self.bytes_per_line = width * channels
        self.most_lines = MOST_BYTES // self.bytes_per_line
        room = _HEAD_ROOM + self.most_lines * self.bytes_per_line
        with _memory():
            self._file = os.memfd_create("page", os.MFD_CLOEXEC)
            os.ftruncate(self._file, room)
            self._map = mmap.mmap(self._file, room)
        self.lines = memoryview(self._map)[_HEAD_ROOM:]

    def put(self, at: int, samples: memoryview) -> None:
        """Write samples from a place on: half the cost of touching fresh pages.

        Raises BROKEN when there is no memory left.
        """
        with _memory():
            while samples:
                written = os.pwrite(self._file, samples, _HEAD_ROOM + at)
                at, samples = at + written, samples[written:]

    def black(self, height: int) -> bool:
        """Tell whether every sample of the first lines is nought."""
        line = bytes(self.bytes_per_line)
        return all(
            self.lines[top : top + len(line)] == line
            for top in range(0, height * len(line), len(line))
        )

    def whole(self, height: int, dpi: int) -> Sheet:
        """Write the head before the lines, and give the sheet away."""
        kind = b"P6" if self.channels == 3 else b"P5"  # noqa: PLR2004 - red, green, blue
        head = b"%s\n%d %d\n255\n" % (kind, self.width, height)
        start = _HEAD_ROOM - len(head)
        self._map[start:_HEAD_ROOM] = head
        size = len(head) + height * self.bytes_per_line
        os.ftruncate(self._file, start + size)
        return Sheet(
            width=self.width,
            height=height,
            dpi=dpi,
            file=os.dup(self._file),
            start=start,
            size=size,
        )

    def close(self) -> None:
        """Give up the room. Nothing may be read from `lines` then."""
        self.lines.release()
        self._map.close()
        os.close(self._file)


@contextmanager
def _memory() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DeviceError(Fault.BROKEN, f"no memory for a page: {error}") from error
