"""A driver in a process of its own, so that it may hang, crash and be killed.

Both libraries need it: libsane's backends can freeze or crash the interpreter,
and a call into libcups lasts as long as a hung cupsd hangs, without a time-out.

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
from contextlib import suppress
from functools import partial
from multiprocessing import Pipe
from time import monotonic
from typing import Self, TypeVar, cast

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    Printer,
    PrintRequest,
    PrintStep,
    ScannedPage,
    Scanner,
    ScanRequest,
    Ticket,
)
from kiosk.devices.worker import End, Item, Progress, Word

SCAN_PATIENCE_S = 60.0  # a lamp warms up, a network scanner says "busy" after 30 s
PRINT_PATIENCE_S = 15.0  # the driver looks at its ticket four times a second
GRACE_S = 5.0

# Isolated from the user's site packages and PYTHON… variables.
_FLAGS = ["-I", "-B"] if sys.dont_write_bytecode else ["-I"]
# Where the parent finds its modules, the child finds the same.
_BOOT = (
    "import sys; pid, pipe, *sys.path = sys.argv[1:];"
    "from kiosk.devices.worker import serve; serve(int(pid), int(pipe))"
)
T = TypeVar("T")

_KEPT_ENVIRONMENT = ("HOME", "PATH", "TMPDIR")


class ChildScanner:
    """Any scanner in a process of its own, a new one for each scan.

    `make` makes the scanner in the child; it must survive pickling.
    """

    def __init__(
        self, make: Callable[[], Scanner], patience_s: float = SCAN_PATIENCE_S
    ) -> None:
        self._make = make
        self._patience_s = patience_s

    def scan(self, request: ScanRequest, ticket: Ticket) -> Iterator[ScannedPage]:
        return in_child(partial(_scan, self._make, request), ticket, self._patience_s)


class ChildPrinter:
    """Any printer in a process of its own, a new one for each print.

    When the print system hangs, the child is killed and the job may be left:
    purge() takes it away once the print system answers again.
    """

    def __init__(
        self, make: Callable[[], Printer], patience_s: float = PRINT_PATIENCE_S
    ) -> None:
        self._make = make
        self._patience_s = patience_s

    def print(
        self, pdf: bytes, request: PrintRequest, ticket: Ticket
    ) -> Iterator[PrintStep]:
        operation = partial(_print, self._make, pdf, request)
        return in_child(operation, ticket, self._patience_s)

    def purge(self) -> int:
        return ask_child(partial(_purge, self._make), self._patience_s)


def in_child(
    operation: Callable[[Ticket], Iterator[T]],
    ticket: Ticket,
    patience_s: float,
    grace_s: float = GRACE_S,
) -> Iterator[T]:
    """Run an operation in a process of its own and give what it gives.

    Told to stop, by the ticket or by being dropped, the child gets `grace_s`
    to leave its device in order before it is killed. Raises what the operation
    raised, and BROKEN when the child dies or says nothing for `patience_s`.
    """
    with _Child(operation, grace_s) as child:
        for word in child.words(ticket, patience_s):
            match word:
                case Item(item):
                    yield cast(T, item)
                case Progress(fraction):
                    ticket.progress(fraction)
                case End(error) if error is not None:
                    raise error


def ask_child(question: Callable[[], T], patience_s: float) -> T:
    """Ask one question in a process of its own. Raises like in_child."""
    (answer,) = in_child(partial(_answer, question), _NeverCancelled(), patience_s)
    return answer


class _Child:
    def __init__(
        self, operation: Callable[[Ticket], Iterator[object]], grace_s: float
    ) -> None:
        order = pickle.dumps(operation)  # a mistake here must not leave a child behind
        self._grace_s = grace_s
        self._pipe, theirs = Pipe()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, *_FLAGS, "-c", _BOOT, *_arguments(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                env=_bare_environment(),
            )
        self._ended = False
        with suppress(OSError):  # a child that is dead already: words() says so
            self._pipe.send_bytes(order)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if not self._ended:
            self._stop()
        self._process.kill()
        self._process.wait()
        self._pipe.close()

    def words(self, ticket: Ticket, patience_s: float) -> Iterator[Word]:
        """Give all the child says, up to its last word or the end of our patience."""
        deadline = monotonic() + patience_s
        while not ticket.cancelled:
            if self._pipe.poll(0.1):
                word = self._hear()
                yield word
                if isinstance(word, End):
                    return
                deadline = monotonic() + patience_s
            elif monotonic() > deadline:
                self._ended = True  # it does not listen either
                yield End(DeviceError(Fault.BROKEN, "no answer"))
                return
        # What comes after this is dropped, a whole page too: our word wins.
        yield End(Cancelled())

    def _hear(self) -> Word:
        try:
            word: Word = self._pipe.recv()
        except (EOFError, OSError):
            word = End(DeviceError(Fault.BROKEN, f"the driver died{self._how()}"))
        self._ended = isinstance(word, End)
        return word

    def _how(self) -> str:
        with suppress(subprocess.TimeoutExpired):
            status = self._process.wait(self._grace_s)
            if status < 0:
                return f" of {signal.Signals(-status).name}"
        return ""

    def _stop(self) -> None:
        deadline = monotonic() + self._grace_s
        with suppress(OSError):
            self._pipe.send("stop")
        while not self._ended and self._pipe.poll(max(0.0, deadline - monotonic())):
            self._hear()


class _NeverCancelled:
    cancelled = False

    def progress(self, fraction: float) -> None:
        """Nobody looks."""


def _arguments(pipe: int) -> list[str]:
    return [
        str(os.getpid()),
        str(pipe),
        *(place or str(os.curdir) for place in sys.path),
    ]


def _bare_environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ}
    return kept | {"LANG": "C.UTF-8"}


# In the child:


def _scan(
    make: Callable[[], Scanner], request: ScanRequest, ticket: Ticket
) -> Iterator[ScannedPage]:
    return make().scan(request, ticket)


def _print(
    make: Callable[[], Printer], pdf: bytes, request: PrintRequest, ticket: Ticket
) -> Iterator[PrintStep]:
    return make().print(pdf, request, ticket)


def _purge(make: Callable[[], Printer]) -> int:
    return make().purge()


def _answer(question: Callable[[], T], _ticket: Ticket) -> Iterator[T]:
    yield question()
