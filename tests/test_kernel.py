"""What we ask of Linux is what we get."""

import subprocess
import sys

import psutil

CHILD = """
import sys, time
from kiosk.kernel import die_with_parent
die_with_parent()
print("ready", flush=True)
time.sleep(3600)
"""
PARENT = """
import subprocess, sys
child = subprocess.Popen([sys.executable, "-c", sys.argv[1]], stdout=subprocess.PIPE)
child.stdout.readline()
print(child.pid, flush=True)
sys.stdin.read()
"""


def test_a_visit_dies_with_its_launcher_even_when_that_is_killed() -> None:
    launcher = subprocess.Popen(
        [sys.executable, "-c", PARENT, CHILD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert launcher.stdout
    visit = psutil.Process(int(launcher.stdout.readline()))

    launcher.kill()
    launcher.communicate()

    gone, alive = psutil.wait_procs([visit], timeout=10)
    assert alive == [] or alive[0].status() == psutil.STATUS_ZOMBIE
    assert gone or alive


def test_no_core_is_written_after_we_said_so() -> None:
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import resource\nfrom kiosk.kernel import leave_no_core\n"
            "leave_no_core()\nprint(resource.getrlimit(resource.RLIMIT_CORE))",
        ],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )

    assert said.stdout.strip() == "(0, 0)"
