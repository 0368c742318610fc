"""What SANE is told to look at: one scanner of the site, and nothing else.

Looking around for scanners takes SANE seconds and asks the network. So a scan gets
a configuration of its own, with only the backend that is used.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SYSTEM = Path("/etc/sane.d")
_DIRECTORY = "SANE_CONFIG_DIR"
_NETWORK = "airscan"
_NAME = "kiosk"
# how sane-airscan names the first device of its file that speaks eSCL
NETWORK_DEVICE = f"{_NETWORK}:e0:{_NAME}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SaneConfig:
    """Where SANE's configuration comes from, in this order.

    `folder` is one that is kept by the site; `address` is a network scanner's
    (eSCL); `backends` are the only ones to use. With none, SANE's own is used.
    """

    folder: Path | None = None
    address: str | None = None
    backends: tuple[str, ...] = ()

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Be SANE's configuration, from the start of libsane until a device is open.

        What is written lies in a folder of this user's alone, and goes at the end.
        """
        if self.folder is not None:
            use(self.folder)
            yield
        elif self.address is not None or self.backends:
            with tempfile.TemporaryDirectory(prefix="sane-") as folder:
                self.write(Path(folder))
                use(Path(folder))
                yield
        else:
            yield

    def write(self, folder: Path) -> None:
        """Write the configuration of an address or of backends into a folder."""
        backends = self.backends if self.address is None else (_NETWORK,)
        (folder / "dll.conf").write_text("".join(f"{name}\n" for name in backends))
        if self.address is not None:
            (folder / f"{_NETWORK}.conf").write_text(
                f'[devices]\n"{_NAME}" = {self.address}, eSCL\n'
                "[options]\ndiscovery = disable\n"
            )
            return
        for name in backends:  # which USB numbers are theirs, where their firmware is
            own = SYSTEM / f"{name}.conf"
            if own.is_file():
                shutil.copyfile(own, folder / own.name)


def use(folder: Path) -> None:
    """Let libsane read this folder; it keeps to the first one it reads."""
    os.environ[_DIRECTORY] = str(folder)
