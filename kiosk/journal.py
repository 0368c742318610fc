"""How every process of the kiosk writes its journal: to stderr, and only ours."""

import faulthandler
import logging
import signal
import traceback
from pathlib import Path
from types import TracebackType

WHERE = signal.SIGUSR1  # asks a process that is stuck where it is


def begin() -> None:
    """Write what the kiosk itself says from INFO on, and others' warnings.

    Never called by a room: only by what starts a process.
    """
    logging.basicConfig(
        level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s"
    )
    logging.getLogger("kiosk").setLevel(logging.INFO)
    # It greets whoever imports it, and quotes from broken documents.
    logging.getLogger("pikepdf").setLevel(logging.CRITICAL)


def tell_where_it_stood() -> None:
    """Write where every thread stood, when a library crashes or on WHERE.

    Only places, too: of an extension's fault Python knows no more than the call.
    """
    faulthandler.enable()
    faulthandler.register(WHERE)


def where(trace: TracebackType | None) -> str:
    """Say where an error came from, the nearest place first.

    Only places: what an error says may quote what a visitor typed or scanned.
    """
    frames = reversed(traceback.extract_tb(trace))
    return " < ".join(
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames
    )
