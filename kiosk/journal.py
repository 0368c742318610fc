"""How every process of the kiosk writes its journal: to stderr, and only ours."""

import logging


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
