"""What can be measured on a drawn widget: contrasts, as an eye would meet them."""

from typing import Any

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

Luminances = Any  # an array of WCAG's relative luminances, height × width


def luminances(widget: QWidget, place: QRect | None = None) -> Luminances:
    """Draw a widget, or a part of it, and give how light each pixel is."""
    picture = widget.grab(place) if place is not None else widget.grab()
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8)
    rows = rows.reshape(image.height(), image.bytesPerLine() // 4, 4)
    blue, green, red = (_LINEAR[rows[:, : image.width(), part]] for part in range(3))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


_STEPS = np.arange(256) / 255
_LINEAR = np.where(_STEPS <= 0.04045, _STEPS / 12.92, ((_STEPS + 0.055) / 1.055) ** 2.4)


def ratio(one: Any, other: Any) -> Any:
    """WCAG 2.2's contrast ratio of luminances."""
    light, dark = np.maximum(one, other), np.minimum(one, other)
    return (light + 0.05) / (dark + 0.05)


def text_contrast(seen: Luminances) -> float:
    """Give the ratio of the ground, which is most of it, and what differs most."""
    values, counts = np.unique(seen.round(4), return_counts=True)
    ground = values[counts.argmax()]
    return float(ratio(values, ground).max())


def changed(before: Luminances, after: Luminances) -> int:
    """Count the pixels that have changed by 3:1 at least."""
    return int((ratio(before, after) >= 3).sum())
