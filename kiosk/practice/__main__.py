"""Serves the practice sites until whoever started them closes our input or dies."""

import argparse
import json
import os
import select
import signal
import sys
from pathlib import Path
from types import FrameType

from kiosk.practice import PracticeServer

_LOOK_S = 1.0


def main() -> int:
    """Print one line of JSON that says where the sites are, then serve."""
    parser = argparse.ArgumentParser(prog="python -m kiosk.practice")
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--also", action="append", default=[], metavar="HOST")
    args = parser.parse_args()
    parent = os.getppid()
    signal.signal(signal.SIGTERM, _leave)
    signal.signal(signal.SIGINT, _leave)
    try:
        server = PracticeServer(
            args.folder, args.port, also=tuple(args.also), remember=False
        )
    except (OSError, OverflowError) as error:
        sys.stderr.write(f"practice sites: {args.folder}, port {args.port}: {error}\n")
        return 2
    with server:
        where = {
            "port": server.port,
            "ca_file": str(server.ca_file),
            "hosts": server.hosts,
            "imitations": server.imitations,
            "resolve": server.resolve(),
        }
        sys.stdout.write(json.dumps(where) + "\n")
        sys.stdout.flush()
        _wait(parent)
    return 0


def _wait(parent: int) -> None:
    """Wait for the end of our input, or for our parent's, should another hold it."""
    while os.getppid() == parent:
        ready, _, _ = select.select([sys.stdin], [], [], _LOOK_S)
        if ready and not os.read(sys.stdin.fileno(), 1024):
            return


def _leave(_signal: int, _frame: FrameType | None) -> None:
    sys.exit(0)


if __name__ == "__main__":
    sys.exit(main())
