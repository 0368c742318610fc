"""How long a visitor waits for their line: against a plain insert of the same bytes.

    python -m bench.register_commit [--lines 1000] [--folder DIR] [--pause-ms MS]
        [--flush-ms MS]

The plain insert is sqlite3 alone: one row of the size that a line takes, in WAL with
synchronous=FULL, so that both wait for the same disk. They take turns in the same
run: the figure that means something on any computer is their ratio. With a pause before
each of them, both find a processor that was asleep.
"""

import argparse
import gc
import hashlib
import json
import secrets
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import quantiles

from kiosk.garbage import collect_due
from kiosk.register import Identity, Notice, Outcome, Signature, SignatureMode
from kiosk.register.founding import initialise
from kiosk.register.register import Register

PASSPHRASE = "plainly false words"  # noqa: S105 - of a register that is thrown away
NOTICE = Notice("bench", hashlib.sha256(b"a notice").digest())
_PLAIN = "INSERT INTO line (body) VALUES (?)"
# Two and a half seconds of pen, as signature pads give them: about 1 kB packed.
SIGNATURE = Signature(
    mode=SignatureMode.STYLUS,
    width=9000,
    height=4000,
    strokes=(tuple((17 * i, 2000 + (37 * i) % 400) for i in range(500)),),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lines", type=int, default=1000)
    parser.add_argument("--folder", type=Path, help="on the disk to be measured")
    parser.add_argument("--flush-ms", type=int, default=0)
    parser.add_argument("--pause-ms", type=int, default=0)
    args = parser.parse_args()
    if args.flush_ms:
        slowed(args.flush_ms, args.lines, args.folder)
        return
    with tempfile.TemporaryDirectory(dir=args.folder) as folder:
        result = measure(Path(folder), args.lines, args.pause_ms / 1000)
    sys.stdout.write(json.dumps(result, indent=2) + "\n")


def slowed(flush_ms: int, lines: int, folder: Path | None) -> None:
    """Measure in another process, whose flushes are kept waiting."""
    calls = "fdatasync,fsync"
    wait = f"inject={calls}:delay_exit={flush_ms * 1000}"
    slow = ["strace", "-qq", "-f", "--seccomp-bpf", "-o", "/dev/null"]
    ours = [sys.executable, "-m", "bench.register_commit", "--lines", str(lines)]
    where = ["--folder", str(folder)] if folder else []
    subprocess.run(
        [*slow, "-e", f"trace={calls}", "-e", wait, *ours, *where], check=True
    )


def measure(folder: Path, lines: int, pause_s: float) -> dict[str, float]:
    path = folder / "register.sqlite3"
    initialise(path, site_id="bench", station="poste-01", passphrase=PASSPHRASE)
    ours, outs, plain = [], [], []
    gc.disable()
    with (
        Register.open(path) as register,
        closing(sqlite3.connect(folder / "plain", isolation_level=None)) as peer,
    ):
        peer.execute("PRAGMA journal_mode = WAL")
        peer.execute("PRAGMA synchronous = FULL")
        peer.execute("CREATE TABLE line (seq INTEGER PRIMARY KEY, body BLOB)")
        body = secrets.token_bytes(line_bytes(register))

        for number in range(lines):
            record_id = register.new_record_id()
            identity = Identity(f"Zzyzx{number}", "Essai")
            # As the kiosk does, when the pen has rested for a moment.
            register.draft(record_id, identity, SIGNATURE, NOTICE)
            collect_due()  # and this, between what it is asked for
            turns = [
                (ours, register.sign_in, (record_id, identity, SIGNATURE, NOTICE)),
                (plain, peer.execute, (_PLAIN, [body])),
            ]
            # Whoever comes second finds the disk awake: each of them does, as often.
            for times, call, given in turns if number % 2 else reversed(turns):
                time.sleep(pause_s)
                times.append(ms(call, *given))
            outs.append(ms(register.sign_out, record_id, Outcome.COMPLETED))
        verify_ms = ms(register.verify)
    return {
        "lines": lines,
        "line_bytes": len(body),
        **spread("sign_in", ours),
        **spread("sign_out", outs),
        **spread("plain", plain),
        "ratio_p50": round(percentile(ours, 50) / percentile(plain, 50), 2),
        "ratio_p99": round(percentile(ours, 99) / percentile(plain, 99), 2),
        "verify_ms_per_1000_lines": round(verify_ms / (2 * lines) * 1000, 1),
    }


def line_bytes(register: Register) -> int:
    """Write one line, and give the room that it took."""
    register.add(register.new_record_id(), Identity("Zzyzx", "Essai"), SIGNATURE)
    with register._store.reading() as session:  # noqa: SLF001 - a look inside
        (size,) = session.connection().exec_driver_sql(
            "SELECT sum(length(header) + 32 * 6 + 16) FROM entry"
        )
        (bodies,) = session.connection().exec_driver_sql(
            "SELECT sum(length(ciphertext) + length(sealed_key)) FROM body"
        )
    return int(size[0] + bodies[0])


def ms(call: Callable[..., object], *given: object) -> float:
    start = time.perf_counter()
    call(*given)
    return (time.perf_counter() - start) * 1000


def spread(name: str, times: list[float]) -> dict[str, float]:
    return {
        f"{name}_p50_ms": round(percentile(times, 50), 2),
        f"{name}_p99_ms": round(percentile(times, 99), 2),
    }


def percentile(times: list[float], percent: int) -> float:
    return quantiles(times, n=100)[percent - 1]


if __name__ == "__main__":
    main()
