"""What a frame costs while somebody signs: the newest piece against the whole field.

usage: xvfb-run -s "-screen 0 1920x1080x24" python -m bench.signature_frames [SECONDS]

A pen of 200 points a second writes for SECONDS (default 10). Each frame takes the
points of a sixtieth of a second and paints them; the peer, in the same run and with
the same lines, paints the whole field anew. Printed are milliseconds a frame. At 60
frames a second, a frame may cost 16.7 ms.
"""

import math
import statistics
import sys
from collections.abc import Sequence
from time import perf_counter

from PySide6.QtWidgets import QApplication

from kiosk.ui.signature import SignatureField
from kiosk.ui.style import Look, dress

_SECONDS = 10.0
_POINTS_A_SECOND = 200
_FRAMES_A_SECOND = 60
_FIELD = (900, 360)  # pixels, as on a screen of 1920 × 1080
_PAPER = (10_000, 4_000)  # 1/100 mm
_FRAME_MS = 1000 / _FRAMES_A_SECOND
_STROKE_S = 1.5


class WholeField(SignatureField):
    """The peer: keeps nothing painted, and paints everything for each piece."""

    def _wet(self) -> None:
        self._view.forget()
        self.update()


def main(seconds: float) -> None:
    application = QApplication([])
    dress(application, Look())
    fields = {"newest piece": SignatureField(), "whole field": WholeField()}
    for field in fields.values():
        field.resize(*_FIELD)
        field.mirror(*_PAPER)
        field.show()
    for _ in range(5):
        application.processEvents()
    cost: dict[str, list[float]] = {name: [] for name in fields}
    for second in range(math.ceil(seconds)):
        for name, field in fields.items():  # in turn: the machine's mood is shared
            for frame in range(_FRAMES_A_SECOND):
                number = second * _FRAMES_A_SECOND + frame
                cost[name].append(one_frame(application, field, number))
    for name, figures in cost.items():
        tell(name, figures)
    slower = p99(cost["whole field"]) / p99(cost["newest piece"])
    print(f"whole field / newest piece, p99: {slower:.1f}")
    assert p99(cost["newest piece"]) <= _FRAME_MS


def one_frame(application: QApplication, field: SignatureField, frame: int) -> float:
    """Give the milliseconds from the points' arrival to the painted screen."""
    step = _POINTS_A_SECOND / _FRAMES_A_SECOND
    first, end = math.ceil(frame * step), math.ceil((frame + 1) * step)
    began = perf_counter()
    for sample in range(first, end):
        along = sample / _POINTS_A_SECOND
        field.draw(place(along), begins=along % _STROKE_S < 1 / _POINTS_A_SECOND)
    application.processEvents()
    return (perf_counter() - began) * 1000


def place(along: float) -> tuple[float, float]:
    """Give where a lively hand is after so many seconds."""
    width, height = _PAPER
    across = 0.1 + 0.8 * (along % _STROKE_S) / _STROKE_S
    return (
        width * (across + 0.03 * math.sin(along * 31)),
        height * (0.5 + 0.35 * math.sin(along * 17) * math.cos(along * 2.3)),
    )


def p99(figures: Sequence[float]) -> float:
    return statistics.quantiles(figures, n=100)[98]


def tell(name: str, figures: Sequence[float]) -> None:
    print(
        f"{name}: median {statistics.median(figures):.2f} ms, "
        f"p99 {p99(figures):.2f} ms, worst {max(figures):.2f} ms"
    )


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else _SECONDS)
