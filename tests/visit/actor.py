"""A visit's process for the launcher's tests: real process and link, no screen.

usage: actor.py FOLDER LINK DEED DIARY; it notes in DIARY what it was told.
"""

import os
import subprocess
import sys
import time
from pathlib import Path
from select import select
from socket import socket

from kiosk import journal
from kiosk.visit.messages import LIMIT, Order, Word, encode, order_in

HEARTBEAT_S = 0.1


def main(folder: Path, link: socket, deed: str, diary: Path) -> None:
    if deed == "never ready":
        sys.exit(1)
    if deed == "slow":
        time.sleep(3600)
    journal.tell_where_it_stood()
    (folder / "canary").write_text("a visitor's paper")
    if deed == "escape":  # a grandchild in a session of its own, whose parent is gone
        subprocess.Popen(
            [sys.executable, "-c", FLEE, str(diary)], start_new_session=True
        ).wait()
    link.send(encode(Word.READY))
    if deed == "die when warm":
        time.sleep(0.1)
        os.abort()
    while True:
        order, code = order_in(next_packet(link))
        with diary.open("a") as page:
            note = f"{os.getpid()} {order.value} {code.value if code else '-'}\n"
            page.write(note)
        if order in (Order.SHOW, Order.ERASED):
            act(deed, link)


def next_packet(link: socket) -> bytes:
    """Wait for an order; what waits says meanwhile that it lives, as a visit does."""
    while not select([link], [], [], HEARTBEAT_S)[0]:
        link.send(encode(Word.ALIVE))
    return link.recv(LIMIT)


def act(deed: str, link: socket) -> None:
    match deed:
        case "end" | "escape":
            link.send(encode(Word.ENDED))
        case "end late":
            time.sleep(3)
            link.send(encode(Word.ENDED))
        case "die":
            os.abort()
        case "freeze":
            time.sleep(3600)


FLEE = """
import os, sys, time
if os.fork():
    os._exit(0)
open(sys.argv[1], "a").write(f"{os.getpid()} fled -\\n")
time.sleep(3600)
"""

if __name__ == "__main__":
    main(
        Path(sys.argv[1]),
        socket(fileno=int(sys.argv[2])),
        sys.argv[3],
        Path(sys.argv[4]),
    )
