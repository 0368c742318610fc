"""What becomes of processes."""

import psutil


def has_ended(process: psutil.Process) -> bool:
    """Whether it is gone, or only waits to be buried; it may go while it is asked."""
    try:
        return bool(process.status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True
