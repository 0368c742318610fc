"""The practice sites as a child process: one line, then service until the end."""

import json
import os
import select
import signal
import subprocess
import sys
from pathlib import Path

START = [sys.executable, "-m", "kiosk.practice", "--folder"]


def started(folder: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [*START, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_it_says_where_it_serves_and_ends_when_its_input_does(tmp_path: Path) -> None:
    with started(tmp_path / "new") as child:
        assert child.stdout
        assert child.stdin
        where = json.loads(child.stdout.readline())
        assert Path(where["ca_file"]).is_file()
        assert where["resolve"]["www.amendes.gouv.fr"] == f"127.0.0.1:{where['port']}"
        child.stdin.close()
        assert child.wait(20) == 0


def test_it_ends_on_sigterm(tmp_path: Path) -> None:
    with started(tmp_path) as child:
        assert child.stdout
        child.stdout.readline()
        child.send_signal(signal.SIGTERM)
        assert child.wait(20) == 0


def test_it_ends_when_its_parent_dies_though_its_input_stays_open(
    tmp_path: Path,
) -> None:
    reading, writing = os.pipe()
    # The parent starts the sites on our pipe, says who they are, and waits.
    parent = (
        "import subprocess, sys, time;"
        "child = subprocess.Popen(sys.argv[1:], stdin=0, stdout=subprocess.PIPE);"
        "child.stdout.readline();"
        "print(child.pid, flush=True);"
        "time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", parent, *START, str(tmp_path)],
        stdin=reading,
        stdout=subprocess.PIPE,
        text=True,
    ) as started_by:
        assert started_by.stdout
        sites = os.pidfd_open(int(started_by.stdout.readline()))
        started_by.kill()
    assert select.select([sites], [], [], 20)[0]
    for descriptor in (sites, reading, writing):
        os.close(descriptor)


def test_a_port_that_is_taken_is_one_line(tmp_path: Path) -> None:
    with started(tmp_path) as child:
        assert child.stdout
        assert child.stdin
        port = json.loads(child.stdout.readline())["port"]
        second = subprocess.run(
            [*START, str(tmp_path), "--port", str(port)],
            stderr=subprocess.PIPE,
            text=True,
            timeout=20,
            check=False,
        )
        assert second.returncode == 2
        assert len(second.stderr.splitlines()) == 1
        child.stdin.close()
