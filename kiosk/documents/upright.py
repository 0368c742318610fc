"""Which way up a page stands: Latin letters reach up more often than down.

Ascenders, capitals, figures and accents stand above the small letters of a line; of
French letters only g, j, p, q, y and commas hang below. Each stretch of a line has
a vote, and a page is turned only where the votes are many and agree.
"""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

_Mask = npt.NDArray[np.bool_]

_COLUMNS = 6  # of the page; lines of two columns need not be level
_BAND = 0.5  # of a line's fullest row: the rows of its small letters
_LINE_MM = (0.9, 5.0)  # how high small letters are
_REACH = 0.7  # of that, above and below
_RULED = 1.9  # times a middling row: underlined, or hung from a line as Hindi is
_TELLS = 0.04  # of a line's ink must reach out at all
_CLEARLY = 1.6  # times as much on one side as on the other
_VOTES, _AGREED = 9, 3  # at least; times as many as against


def quarters(mask: _Mask, dpi: int) -> int:
    """Say by how many quarters, clockwise, to turn a straight page; 0 if unsure."""
    turns = (1, 3) if lies_on_its_side(mask) else (0, 2)
    up, down = votes(np.rot90(mask, -turns[0]), dpi)
    for turn, pro, con in ((turns[0], up, down), (turns[1], down, up)):
        if pro >= _VOTES and pro >= _AGREED * con:
            return turn
    return 0


def lies_on_its_side(mask: _Mask) -> bool:
    rows, columns = (np.diff(mask.sum(axis=axis).astype(np.int64)) for axis in (1, 0))
    return float((columns**2).mean()) > 1.5 * float((rows**2).mean())


def votes(mask: _Mask, dpi: int) -> tuple[int, int]:
    up = down = 0
    width = mask.shape[1] // _COLUMNS
    for column in range(_COLUMNS):
        rows = mask[:, column * width : (column + 1) * width].sum(axis=1)
        for above, within, below in _lines(rows.astype(np.int64), dpi):
            if above + below < _TELLS * within:
                continue
            up += above > _CLEARLY * below
            down += below > _CLEARLY * above
    return up, down


def _lines(rows: npt.NDArray[np.int64], dpi: int) -> Iterator[tuple[int, int, int]]:
    """Give of each line how much ink is above, within and below its small letters."""
    least, most = (dpi / 25.4 * mm for mm in _LINE_MM)
    inked = np.flatnonzero(np.diff(np.concatenate(([0], rows > 0, [0]))))
    for start, end in zip(inked[::2], inked[1::2], strict=True):
        peak = int(rows[start:end].max())
        full = np.flatnonzero(rows[start:end] >= _BAND * peak) + start
        top, low = int(full[0]), int(full[-1]) + 1
        if not least <= low - top <= most:
            continue
        if peak > _RULED * np.median(rows[top:low]):
            continue
        reach = max(1, round(_REACH * (low - top)))
        yield (
            int(rows[max(start, top - reach) : top].sum()),
            int(rows[top:low].sum()),
            int(rows[low : min(end, low + reach)].sum()),
        )
