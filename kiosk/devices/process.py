"""A worker's process, from its start to its end, as its parent sees it.

The child is started as a fresh interpreter and not through multiprocessing,
which would import the parent's main module again and keep helper processes.
It gets a bare environment: nothing outside the site file configures a driver.
"""

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from multiprocessing import Pipe
from multiprocessing.connection import wait
from multiprocessing.reduction import recv_handle
from time import monotonic

from kiosk.devices import Cancelled, DeviceError, Fault, Ticket
from kiosk.devices.phases import Phase
from kiosk.devices.sheet import Sheet
from kiosk.devices.worker import At, End, Item, Operation, Word

# Isolated from the user's site packages and PYTHON… variables.
_FLAGS = ["-I", "-B"] if sys.dont_write_bytecode else ["-I"]
# Where the parent finds its modules, the child finds the same.
_BOOT = (
    "import sys; pid, pipe, *sys.path = sys.argv[1:];"
    "from kiosk.devices.worker import serve; serve(int(pid), int(pipe))"
)
_KEPT_ENVIRONMENT = ("HOME", "PATH", "TMPDIR")
_LOOK_S = 0.1  # how often a ticket is looked at

# How long a silence may last, and what one that is longer means.
Patience = Callable[[Phase | None], tuple[float, Fault]]


class WorkerProcess:
    """One process for one operation. The thread that makes it stays until its end."""

    def __init__(self, operation: Operation) -> None:
        """Start it; it gets ready and waits for `give`."""
        order = pickle.dumps(operation)  # a mistake here must not leave a child behind
        self._pipe, theirs = Pipe()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, *_FLAGS, "-c", _BOOT, *_arguments(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                env=_bare_environment(),
                process_group=0,  # backends start processes of their own
            )
        # a backend's process may keep the pipe open when ours is dead
        self._death = os.pidfd_open(self._process.pid)
        self._ended = False
        self._send(order)

    @property
    def lives(self) -> bool:
        return self._process.poll() is None

    def give(self, argument: object) -> None:
        """Let it begin, with what the operation is done."""
        self._send(pickle.dumps(argument))

    def words(self, ticket: Ticket, patience: Patience) -> Iterator[Word]:
        """Give all the child says, up to its last word or the end of our patience.

        A sheet comes as a ScannedPage.
        """
        seconds, fault = patience(None)
        deadline = monotonic() + seconds
        while not ticket.cancelled:
            if wait([self._pipe, self._death], _LOOK_S):
                word = self._hear()
                yield word
                if isinstance(word, End):
                    return
                if isinstance(word, At):
                    seconds, fault = patience(word.phase)
                deadline = monotonic() + seconds
            elif monotonic() > deadline:
                self.kill()  # it does not listen either
                yield End(DeviceError(fault, f"no answer for {seconds:g} s"))
                return
        # What comes after this is dropped, a whole page too: our word wins.
        yield End(Cancelled())

    def stop(self, grace_s: float) -> None:
        """Tell it to stop and wait for its last word; kill it without one."""
        deadline = monotonic() + grace_s
        if not self._ended:
            self._send(pickle.dumps("stop"))
        while not self._ended and (left := deadline - monotonic()) > 0:
            if wait([self._pipe, self._death], left):
                self._hear()
        if not self._ended:
            self.kill()

    def see_off(self, grace_s: float) -> None:
        """Wait until it has gone of itself, then kill it, and let go of all."""
        with suppress(subprocess.TimeoutExpired):
            # a process that has ended keeps its number until it is waited for
            wait([self._death], grace_s)
        self.kill()
        self._process.wait()
        os.close(self._death)
        self._pipe.close()

    def kill(self) -> None:
        self._ended = True
        if self._process.returncode is None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)

    def _hear(self) -> Word:
        word: Word | None = None
        try:
            # dead and silent, or a word is there, which death may have cut
            if self._pipe.poll():
                word = self._whole(self._pipe.recv())
        except (EOFError, OSError):
            word = None
        except DeviceError as error:
            word = End(error)
        if word is None:
            word = End(DeviceError(Fault.BROKEN, f"the driver died{self._how()}"))
        self._ended = isinstance(word, End)
        return word

    def _whole(self, word: Word) -> Word:
        if isinstance(word, Item) and isinstance(word.item, Sheet):
            file = recv_handle(self._pipe)
            with closing(replace(word.item, file=file)) as sheet:
                return Item(sheet.page())
        return word

    def _how(self) -> str:
        wait([self._death], _LOOK_S)
        self.kill()
        status = self._process.wait()
        return f" of {signal.Signals(-status).name}" if status < 0 else ""

    def _send(self, message: bytes) -> None:
        with suppress(OSError):  # a child that is dead already: words() says so
            self._pipe.send_bytes(message)


def _arguments(pipe: int) -> list[str]:
    return [
        str(os.getpid()),
        str(pipe),
        *(place or str(os.curdir) for place in sys.path),
    ]


def _bare_environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ}
    return kept | {"LANG": "C.UTF-8"}
