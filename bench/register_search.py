"""How fast a name is found: against a bare opening of as many sealed bodies.

    python -m bench.register_search [--lines 62500] [--folder DIR]

All lines here are of people, which is the worst case: no name is indexed, and each is
opened in turn. The bare loop does for each line only what cannot be left out (one
HPKE opening, one AES-GCM) with `cryptography` alone. Once opened, names may be kept in
memory while the panel is unlocked: that is the second figure. Times are the
processor's, so that others who use it do not count.
"""

import argparse
import json
import secrets
import sys
import tempfile
import time
from pathlib import Path

from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bench.register_filling import PASSPHRASE, begun
from kiosk.register.keys import unlock
from kiosk.register.opening import open_names
from kiosk.register.register import Register

_BARE = 2000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lines", type=int, default=62_500)
    parser.add_argument("--folder", type=Path, help="on the disk to be measured")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=args.folder) as folder:
        result = measure(Path(folder), args.lines)
    sys.stdout.write(json.dumps(result, indent=2) + "\n")


def measure(folder: Path, lines: int) -> dict[str, float]:
    path, _ = begun(folder, lines, visits=False)
    wanted = f"zzyzx{lines // 2}"
    with Register.open(path) as register:
        start = time.process_time()
        keys = unlock(path, PASSPHRASE)
        with register._store.reading() as session:  # noqa: SLF001 - a look inside
            names = open_names(session, keys)
            found = names.find(session, wanted, hidden=frozenset())
            locked = time.process_time() - start
            assert len(found.entries) == 1
            start = time.process_time()
            assert names.find(session, wanted, hidden=frozenset()) == found
            opened = time.process_time() - start
    bare = bare_s() * lines
    return {
        "lines": lines,
        "from_locked_s": round(locked, 2),
        "once_opened_s": round(opened, 3),
        "bare_s": round(bare, 2),
        "ratio": round(locked / bare, 2),
    }


def bare_s() -> float:
    """Give the seconds of one opening, with nothing around it."""
    suite = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
    private = X25519PrivateKey.generate()
    key = secrets.token_bytes(32)
    sealed = suite.encrypt(key, private.public_key(), info=b"bench")
    body = AESGCM(key).encrypt(bytes(12), bytes(256), b"header")
    start = time.process_time()
    for _ in range(_BARE):
        AESGCM(suite.decrypt(sealed, private, info=b"bench")).decrypt(
            bytes(12), body, b"header"
        )
    return (time.process_time() - start) / _BARE


if __name__ == "__main__":
    main()
