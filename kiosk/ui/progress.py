"""A bar that says how far something is."""

from PySide6.QtWidgets import QProgressBar


class ProgressBar(QProgressBar):
    """One that is painted when there is time for it, however often it is told.

    Qt's own paints itself within each `setValue`. Once a site has been opened that
    composes the whole window, and a quick scanner's hundred steps would leave the
    process without a sign of life for seconds.
    """

    def setValue(self, value: int) -> None:  # noqa: N802 - Qt's name
        self.setUpdatesEnabled(False)
        super().setValue(value)
        self.setUpdatesEnabled(True)
