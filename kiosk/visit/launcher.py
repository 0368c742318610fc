"""The launcher: one process for each visitor, the next one always warm. No Qt.

It shows the next visit, kills the last one, proves that nothing is left of it, and
only then lets the next one begin. What crashes is replaced; what cannot be erased
takes the kiosk out of order.
"""

import logging
import os
import selectors
import signal
import subprocess
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from socket import socket
from time import monotonic
from types import FrameType

from kiosk.journal import WHERE
from kiosk.kernel import become_reaper
from kiosk.visit.messages import LIMIT, Code, Order, Word, encode, pair, word_in
from kiosk.visit.runtime import RuntimeFolder
from kiosk.visit.wipe import Wiped, wipe

log = logging.getLogger(__name__)

START_S = 30.0  # an engine that is not warm by then does not start
SILENCE_S = 10.0  # a screen frozen for so long is taken away
CRASHES = 3
CRASHES_WITHIN_S = 300.0
REST_S = 2.0  # between two starts of a standby that does not start
_LOOK_S = 0.25
_BURIAL_S = 1.0  # from the end of its link to the end of a process


class LauncherError(Exception):
    """The kiosk cannot start at all: in one line, what and how to mend."""


class _ToldToStop(Exception):  # noqa: N818 - not an error
    """We were told to stop while we waited for a visit's process."""


@dataclass(slots=True)
class VisitProcess:
    """One visit's process, from the outside."""

    process: subprocess.Popen[bytes]
    link: socket
    folder: Path
    heard_at: float = field(default_factory=monotonic)
    ready: bool = False
    lost: bool = False  # dead or frozen: of no use any more
    over: bool = False  # lost, or ended as it should
    asked: bool = False  # where it stands, as it gave no sign of life

    def order(self, order: Order, code: Code | None = None) -> None:
        """Tell the visit. One that has died is noticed by its silence."""
        try:
            self.link.send(encode(order, code))
        except OSError as error:
            log.warning("a visit's process does not take orders: %s", error.strerror)

    def death(self) -> str:
        """Name what ended the process, which has just closed its end of the link."""
        try:
            status = self.process.wait(_BURIAL_S)
        except subprocess.TimeoutExpired:
            return "it lives, but hung up"
        return signal.Signals(-status).name if status < 0 else f"status {status}"


# How a visit's process is started: its command, and its whole environment.
Command = Callable[[Path, int], tuple[Sequence[str], dict[str, str]]]


class Launcher:
    """Runs visits one after the other until it is told to stop.

    Args:
        command: gives the command and environment of a visit's process, from its
            private folder and the number of its end of the link.
        runtime: where the private folders are made, in memory.
        close_register: closes what a dead visit left open in the register.
        others: process numbers of children that belong to no visit.
    """

    def __init__(
        self,
        command: Command,
        runtime: RuntimeFolder,
        close_register: Callable[[], None],
        others: Sequence[int] = (),
    ) -> None:
        self._command = command
        self._runtime = runtime
        self._close_register = close_register
        self._others = tuple(others)
        self._crashes: deque[float] = deque(maxlen=CRASHES)
        self._selector = selectors.DefaultSelector()
        self._visits: list[VisitProcess] = []  # those not taken away yet
        self._stopping = False
        self._code: Code | None = None

    def run(self, stop_after_s: float | None = None) -> None:
        """Run the kiosk; returns when told to stop, with no visit left.

        Raises LauncherError when the very first visit cannot be shown.
        """
        become_reaper()
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._on_signal)
        stop_at = None if stop_after_s is None else monotonic() + stop_after_s
        self._close_register()  # what a power cut left open
        try:
            current = self._warm()
            current.order(Order.SHOW)
            standby = self._start()
            while not self._stopping and (stop_at is None or monotonic() < stop_at):
                over = self._watch((current, standby))
                if current in over:
                    current, standby = self._turn_over(current, standby)
                elif standby in over:
                    self._take_away(standby, current)
                    if not standby.ready:
                        self._rest(current)
                    standby = self._start()
        except _ToldToStop:
            log.info("told to stop while a visit's process was starting")
        finally:
            for visit in tuple(self._visits):
                self._take_away(visit)
            self._close_register()

    def _turn_over(
        self, last: VisitProcess, standby: VisitProcess
    ) -> tuple[VisitProcess, VisitProcess]:
        """Give the screen to the standby, then erase the last visit and prove it."""
        nxt = standby if self._await_ready(standby) else self._replace(standby, last)
        nxt.order(Order.SHOW_ERASING)
        wiped = self._take_away(last, nxt)
        self._close_register()
        if not wiped.holds:
            log.error("not erased: %s", wiped)
            self._code = Code.NOT_ERASED
        if self._code:
            nxt.order(Order.OUT_OF_ORDER, self._code)
        else:
            nxt.order(Order.ERASED)
        return nxt, self._start()

    def _watch(self, visits: Sequence[VisitProcess]) -> list[VisitProcess]:
        """Hear the visits for a moment; give those that are over, or must be."""
        for visit, word in self._words():
            self._hear(visit, word)
        now = monotonic()
        for visit in visits:
            limit = SILENCE_S if visit.ready else START_S
            silence_s = now - visit.heard_at
            if visit.ready and not visit.asked and silence_s > limit / 2:
                visit.asked = True
                visit.process.send_signal(WHERE)
            if not visit.over and silence_s > limit:
                log.error("a visit's process is silent for %.0f s", limit)
                visit.lost = visit.over = True
                self._note_crash()
        return [visit for visit in visits if visit.over]

    def _rest(self, current: VisitProcess) -> None:
        """Wait before starting again what did not start, unless it is needed now."""
        until = monotonic() + REST_S
        while monotonic() < until and not (current.over or self._stopping):
            self._watch((current,))

    def _hear(self, visit: VisitProcess, word: Word | None) -> None:
        visit.heard_at = monotonic()
        if word is Word.READY:
            visit.ready = True
        if word is None:
            log.error("a visit's process died: %s", visit.death())
            visit.lost = True
            self._note_crash()
        if word in (None, Word.ENDED):
            visit.over = True

    def _words(self) -> Iterator[tuple[VisitProcess, Word | None]]:
        """Give what was said within a moment; None is the end of a process."""
        for key, _ in self._selector.select(_LOOK_S):
            visit: VisitProcess = key.data
            try:
                packet = visit.link.recv(LIMIT)
            except ConnectionResetError:
                packet = b""
            if not packet:
                self._selector.unregister(visit.link)
            yield visit, word_in(packet) if packet else None

    def _start(self) -> VisitProcess:
        try:
            visit = self._begun()
        except OSError as error:
            raise LauncherError(
                f"{self._runtime.path}: no visit can be prepared there "
                f"({error.strerror}); make room, then start again"
            ) from error
        self._visits.append(visit)
        self._selector.register(visit.link, selectors.EVENT_READ, visit)
        return visit

    def _begun(self) -> VisitProcess:
        folder = self._runtime.new_visit()
        ours, theirs = pair()
        command, environment = self._command(folder, theirs.fileno())
        process = subprocess.Popen(
            command,
            env=environment,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            pass_fds=(theirs.fileno(),),
            start_new_session=True,
        )
        theirs.close()
        return VisitProcess(process, ours, folder)

    def _warm(self) -> VisitProcess:
        visit = self._start()
        if self._await_ready(visit):
            return visit
        self._take_away(visit)
        raise LauncherError(
            "the kiosk's window or its browser engine does not start; "
            "the lines above say why, and so does: kiosk doctor"
        )

    def _replace(self, dead: VisitProcess, last: VisitProcess) -> VisitProcess:
        """Start another visit in place of one that never became ready."""
        self._take_away(dead, last)
        for _ in range(CRASHES):
            visit = self._start()
            if self._await_ready(visit):
                return visit
            self._take_away(visit, last)
        raise LauncherError("the browser engine does not start any more")

    def _await_ready(self, visit: VisitProcess) -> bool:
        """Wait until a visit can take the screen; False when it never will.

        Raises _ToldToStop.
        """
        deadline = monotonic() + START_S
        while not (visit.ready or visit.lost) and monotonic() < deadline:
            if self._stopping:
                raise _ToldToStop
            for speaker, word in self._words():
                self._hear(speaker, word)
        return visit.ready and not visit.lost

    def _take_away(self, visit: VisitProcess, *kept: VisitProcess) -> Wiped:
        self._visits.remove(visit)
        if visit.link in self._selector.get_map():
            self._selector.unregister(visit.link)
        visit.link.close()
        others = [*self._others, *(other.process.pid for other in kept)]
        wiped = wipe(visit.process.pid, visit.folder, others)
        log.info("a visit is erased: %s, %.3f s", wiped.holds, wiped.seconds)
        visit.process.poll()
        return wiped

    def _note_crash(self) -> None:
        now = monotonic()
        self._crashes.append(now)
        full = len(self._crashes) == CRASHES
        if full and now - self._crashes[0] <= CRASHES_WITHIN_S:
            self._code = Code.CRASHES

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._stopping = True  # nothing more: the journal may be in mid-sentence


def visit_environment(own: dict[str, str], folder: Path) -> dict[str, str]:
    """Give a visit the few variables it needs; nothing else of ours gets in.

    Args:
        own: the launcher's environment.
        folder: the visit's private folder: its home and its temporary files.
    """
    kept = ("DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS")
    environment = {name: own[name] for name in kept if name in own}
    key = Path(own.get("HOME", "/"), ".Xauthority")
    if "DISPLAY" in own and "XAUTHORITY" not in own and key.is_file():
        environment["XAUTHORITY"] = str(key)  # where X looks by default, from HOME
    wayland = own.get("WAYLAND_DISPLAY")
    if wayland:  # a name is looked up in XDG_RUNTIME_DIR, which becomes the visit's
        place = Path(own.get("XDG_RUNTIME_DIR", f"/run/user/{os.getuid()}"))
        environment["WAYLAND_DISPLAY"] = str(place / wayland)
    sound = Path(own.get("XDG_RUNTIME_DIR", f"/run/user/{os.getuid()}"), "pulse/native")
    if sound.is_socket():  # looked for in XDG_RUNTIME_DIR, too: what is read aloud
        environment["PULSE_SERVER"] = f"unix:{sound}"
    home = folder / "home"
    temporary = folder / "tmp"
    for path in (home, temporary):
        path.mkdir(mode=0o700, exist_ok=True)
    return environment | {
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "XDG_RUNTIME_DIR": str(folder),
        "LANG": "C.UTF-8",
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
