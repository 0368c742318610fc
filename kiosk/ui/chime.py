"""Two soft notes that make people look up, made here and played by aplay."""

import array
import io
import logging
import math
import wave
from functools import cache

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.ui.sound_process import end_at_once

log = logging.getLogger(__name__)

PROGRAM = "aplay"  # Debian's alsa-utils
_RATE = 22_050  # samples a second
# Hertz and seconds: a fourth that rises, as friendly doorbells have it.
_NOTES = ((523.25, 0.35), (698.46, 0.75))
_LOUDNESS = 0.35  # of the most there is
_RISE_S = 0.02  # without it each note begins with a click
# A sound device may hang; what waits for the sound to be over must not.
_PATIENCE_MS = 3_000


@cache
def chime() -> bytes:
    """Give the two notes as a WAV file: 16 bits, one channel."""
    samples = array.array("h")
    for pitch, seconds in _NOTES:
        count = int(seconds * _RATE)
        for number in range(count):
            moment = number / _RATE
            swell = min(moment / _RISE_S, 1.0) * (1 - number / count) ** 2
            wave_ = math.sin(2 * math.pi * pitch * moment)
            samples.append(round(32_767 * _LOUDNESS * swell * wave_))
    if array.array("H", [1]).tobytes()[0] == 0:
        samples.byteswap()  # WAV is little-endian
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(_RATE)
        sound.writeframes(samples.tobytes())
    return file.getvalue()


class Chime(QObject):
    """Plays the notes in a process of their own. `over` comes once for each `ring`.

    Also where nothing can be heard: no program, no sound device, or one that hangs.
    """

    over = Signal()

    def __init__(self, parent: QObject | None = None, program: str = PROGRAM) -> None:
        super().__init__(parent)
        self._program = program
        self._process: QProcess | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._on_late)

    def ring(self) -> None:
        """Play the notes, from their beginning."""
        self.hush()
        process = QProcess(self)
        self._process = process
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._patience.start()
        process.start(self._program, ["-q", "-"])
        process.write(chime())
        process.closeWriteChannel()

    def hush(self) -> None:
        """Be silent at once; no `over` comes for it any more."""
        self._patience.stop()
        process, self._process = self._process, None
        if process is None:
            return
        end_at_once(process)

    def _on_finished(self) -> None:
        if self._process is not None and self._process.exitCode():
            log.warning("the chime cannot be heard")
        self._end()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # A device that takes nothing more closes the pipe; the process then finishes.
        if error is QProcess.ProcessError.FailedToStart:
            log.warning("no %s here to play the chime", self._program)
            self._end()

    def _on_late(self) -> None:
        log.warning("the chime takes too long")
        self._end()

    def _end(self) -> None:
        if self._process is not None:
            self.hush()
            self.over.emit()
