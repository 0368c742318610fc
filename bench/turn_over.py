"""How soon the next visitor has the screen: the warm standby against a cold start.

usage: xvfb-run -s "-screen 0 1920x1080x24" python -m bench.turn_over [ROUNDS]

Each round starts a visit's process as the launcher does (the peer: what a visitor
would wait for without a standby), lets it become warm, and then shows it; then another
becomes warm behind it, the one on the screen is killed, and the other takes its place.
Printed are the milliseconds of all three, ratios, and what a visit's processes take
together.
"""

import os
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from socket import socket
from time import perf_counter

import psutil

from kiosk.browser.engine import engine_environment
from kiosk.kernel import become_reaper
from kiosk.settings import SETTINGS_FILE, load, to_json
from kiosk.visit.launcher import visit_environment
from kiosk.visit.messages import LIMIT, Order, Word, encode, pair, word_in
from kiosk.visit.runtime import RuntimeFolder, runtime_folder
from kiosk.visit.wipe import wipe

ROUNDS = 7


def main(rounds: int) -> None:
    become_reaper()
    cold, warm, back, gone, memory = [], [], [], [], []
    with runtime_folder("kiosk-bench") as runtime:
        for _ in range(rounds):
            began = perf_counter()
            process, link, folder = start(runtime)
            wait_for(link, Word.READY)
            ready = perf_counter()
            link.send(encode(Order.SHOW))
            wait_for(link, Word.SHOWN)
            shown = perf_counter()
            memory.append(resident(process.pid))
            standby, its_link, its_folder = start(runtime)
            wait_for(its_link, Word.READY)
            back.append(1000 * after_a_kill(process, link, its_link))
            done = wipe(process.pid, folder, others=(standby.pid,))
            assert done.holds
            process.poll()
            assert wipe(standby.pid, its_folder, others=()).holds
            standby.poll()
            cold.append((shown - began) * 1000)
            warm.append((shown - ready) * 1000)
            gone.append(done.seconds * 1000)
    tell("cold start, shown after (ms)", cold)
    tell("warm standby, shown after (ms)", warm)
    tell("visit killed, the standby shown after (ms)", back)
    tell("processes and folder gone after (ms)", gone)
    tell("one visit's processes (MiB of their own)", memory)
    for name, figures in (("warm", warm), ("after a kill", back)):
        ratio = statistics.median(cold) / statistics.median(figures)
        print(f"cold / {name}: {ratio:.1f}")


def start(runtime: RuntimeFolder) -> tuple[subprocess.Popen[bytes], socket, Path]:
    settings = load()
    folder = runtime.new_visit()
    (folder / SETTINGS_FILE).write_text(to_json(settings))
    environment = visit_environment(dict(os.environ), folder)
    environment |= engine_environment(settings, Path(environment["HOME"]))
    ours, theirs = pair()
    process = subprocess.Popen(
        [sys.executable, "-I", "-m", "kiosk.ui", str(folder), str(theirs.fileno())],
        env=environment,
        pass_fds=(theirs.fileno(),),
        start_new_session=True,
        stderr=subprocess.DEVNULL,
    )
    theirs.close()
    return process, ours, folder


def after_a_kill(
    visit: subprocess.Popen[bytes], link: socket, standby: socket
) -> float:
    """Kill the visit on the screen; give the seconds until the standby is painted.

    The launcher's own road: the end of the link is the news, the standby's order the
    answer to it; only then are the dead visit's traces wiped.
    """
    killed = perf_counter()
    visit.kill()
    while link.recv(LIMIT):
        pass
    standby.send(encode(Order.SHOW_ERASING))
    wait_for(standby, Word.SHOWN)
    return perf_counter() - killed


def wait_for(link: socket, wanted: Word) -> None:
    while word_in(link.recv(LIMIT)) is not wanted:
        pass


def resident(pid: int) -> float:
    leader = psutil.Process(pid)
    every = [leader, *leader.children(recursive=True)]
    # Not PSS: visits let nobody read their maps, not even the user they run as.
    each = [process.memory_info() for process in every]
    return sum(one.rss - one.shared for one in each) / 2**20


def tell(what: str, figures: Sequence[float]) -> None:
    low, high = min(figures), max(figures)
    print(f"{what}: median {statistics.median(figures):.0f} ({low:.0f} to {high:.0f})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
