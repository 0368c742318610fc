"""The voice that reads aloud: espeak-ng, a process for each line.

Not Qt's own speech: its driver waits in the window's thread for speech-dispatcher,
which hangs where a sound device does, and the whole screen with it. A process can be
killed at any moment; that is how it stops at once.
"""

import logging
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QObject, QProcess, Signal, SignalInstance

from kiosk.ui.sound_process import end_at_once
from kiosk.ui.voices import PROGRAM, voices

log = logging.getLogger(__name__)

VOLUMES = (30, 60, 100, 140, 200)  # of espeak-ng, whose own is 100
_WORDS_PER_MINUTE = 150  # a little slower than its own 175


class Silence(Enum):
    """Why nothing is to be heard."""

    NO_VOICE = "no voice for this language"
    NO_SOUND = "no sound device"


class Voice(Protocol):
    """Says one line at a time. Signals: `said`, or `failed` with a Silence."""

    said: SignalInstance
    failed: SignalInstance

    def speaks(self, language: str) -> bool: ...

    def say(self, words: str, language: str, volume: int) -> None:
        """Begin to say this; what was being said stops. `volume` is of VOLUMES."""
        ...

    def stop(self) -> None:
        """Be silent at once; neither `said` nor `failed` comes for it any more."""
        ...


class EspeakVoice(QObject):
    """Reads with espeak-ng. The words go to it where no other process sees them."""

    said = Signal()
    failed = Signal(Silence)

    def __init__(self, parent: QObject | None = None, program: str = PROGRAM) -> None:
        super().__init__(parent)
        self._program = program
        self._languages = voices(program)
        self._process: QProcess | None = None

    def speaks(self, language: str) -> bool:
        return language in self._languages

    def say(self, words: str, language: str, volume: int) -> None:
        self.stop()
        if not self.speaks(language):
            self.failed.emit(Silence.NO_VOICE)
            return
        process = QProcess(self)
        self._process = process
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        # -b 1: the words are UTF-8.
        rate = str(_WORDS_PER_MINUTE)
        process.start(
            self._program,
            ["-v", language, "-a", str(volume), "-s", rate, "-b", "1", "--stdin"],
        )
        process.write(words.encode())
        process.closeWriteChannel()

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        end_at_once(process)

    def _on_finished(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        complaint = bytes(process.readAllStandardError().data()).decode(
            errors="replace"
        )
        process.deleteLater()
        # Without a sound device it says so in a word, and ends as if all were well.
        mute = "error:" in complaint.lower() or process.exitCode() != 0
        if mute:
            log.warning("nothing can be heard: %s", complaint.strip()[-200:])
            self.failed.emit(Silence.NO_SOUND)
        else:
            self.said.emit()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            process, self._process = self._process, None
            if process is not None:
                process.deleteLater()
            self.failed.emit(Silence.NO_VOICE)
