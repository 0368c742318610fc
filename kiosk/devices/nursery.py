"""Keeps a worker ready ahead, so that nobody waits for a process to start.

The kernel ends a worker with the *thread* that started it. A lane's thread is gone
after each scan, so all workers are started by one thread that stays.
"""

import weakref
from concurrent.futures import Future, ThreadPoolExecutor
from threading import current_thread

from kiosk.devices.process import WorkerProcess
from kiosk.devices.worker import Operation

_NAME = "workers"


class Nursery:
    """Workers for one operation, one at a time; each is used once.

    The device is one worker's only: the next begins when the last one has left it.
    """

    def __init__(self, operation: Operation, *, ahead: bool) -> None:
        """`ahead`: start a worker now and after each scan, not when it is needed."""
        self._ahead = ahead
        self._shelf = _Shelf(operation)
        if ahead:
            self._shelf.get_ready()
        weakref.finalize(self, self._shelf.clear)

    def take(self) -> WorkerProcess:
        """Give a worker that waits for its order. To be seen off in any case."""
        return self._shelf.take()

    def see_off(self, worker: WorkerProcess, grace_s: float) -> None:
        """Let a worker leave its device, for `grace_s`; nobody waits for that."""
        self._shelf.see_off(worker, grace_s)
        if self._ahead:
            self._shelf.get_ready()


class _Shelf:
    """What is left when nobody asks any more, and must be put away."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._thread = ThreadPoolExecutor(1, _NAME)
        self._ready: Future[WorkerProcess] | None = None
        self._leaving: Future[None] | None = None

    def get_ready(self) -> None:
        self._ready = self._thread.submit(WorkerProcess, self._operation)

    def take(self) -> WorkerProcess:
        if self._leaving is not None:
            self._leaving.result()
        ready, self._ready = self._ready, None
        worker = ready.result() if ready is not None else None
        if worker is not None and not worker.lives:
            worker.see_off(0)
            worker = None
        return worker or self._thread.submit(WorkerProcess, self._operation).result()

    def see_off(self, worker: WorkerProcess, grace_s: float) -> None:
        self._leaving = self._thread.submit(worker.see_off, grace_s)

    def clear(self) -> None:
        """Put away what is ready, or will be.

        Waits for it, but not in the very thread that it would wait for: the collector
        of cycles may call it there.
        """
        if self._ready is not None:
            self._ready.add_done_callback(_put_away)
        ours = current_thread().name.startswith(_NAME)
        self._thread.shutdown(wait=not ours)


def _put_away(ready: Future[WorkerProcess]) -> None:
    if ready.exception() is None:
        worker = ready.result()
        worker.kill()
        worker.see_off(0)
