"""A visit's process for the launcher's tests: real process and link, no screen.

usage: actor.py FOLDER LINK DEED DIARY; it notes in DIARY what it was told.
"""

import os
import subprocess
import sys
import time
from pathlib import Path
from socket import socket

from kiosk.visit.messages import LIMIT, Order, Word, encode, order_in


def main(folder: Path, link: socket, deed: str, diary: Path) -> None:
    if deed == "never ready":
        sys.exit(1)
    if deed == "slow":
        time.sleep(3600)
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
        order, code = order_in(link.recv(LIMIT))
        with diary.open("a") as page:
            note = f"{os.getpid()} {order.value} {code.value if code else '-'}\n"
            page.write(note)
        if order in (Order.SHOW, Order.ERASED):
            act(deed, link)


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
