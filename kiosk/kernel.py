"""What we ask of the Linux kernel about our processes (prctl(2))."""

import ctypes
import os
import resource
import signal

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
_PR_SET_CHILD_SUBREAPER = 36


def become_reaper() -> None:
    """Make orphans of our descendants our children, so that none escapes a wipe."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def die_with_parent() -> None:
    """Be killed when the thread that started us ends. To be called first thing."""
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def leave_no_core() -> None:
    """Write no core file in a crash: it would hold a visitor's data."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def hide_memory() -> None:
    """Let no other process of this user read our memory; undone by the next exec.

    Not for a process that starts Chromium's sandbox: it needs its own /proc.
    """
    _prctl(_PR_SET_DUMPABLE, 0)


def _prctl(option: int, value: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(option, value, 0, 0, 0) != 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
