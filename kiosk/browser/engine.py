"""What must be in place before the web engine starts: its environment and its trust.

Knows the engine by its documented variables only and never imports it, so that the
launcher can prepare the home of a visit's process.
"""

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.settings import Network, Settings

# Chromium's own errands, which no visitor asked for.
_QUIET = (
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--no-pings",
    # nothing moves that need not (EN 301 549 11.7, WCAG 2.3.3): pages are told so
    "--force-prefers-reduced-motion",
    "--log-level=3",  # only what is fatal: the rest may quote addresses
)
# A page of the internet asks nothing of this machine or its network, whatever name it
# goes by. The gate sees how an address is spelled; these see where it leads, and what
# never becomes a request (WebRTC). Without its parameter the feature only warns.
_PUBLIC_ONLY = (
    "--enable-features=LocalNetworkAccessChecks:LocalNetworkAccessChecksWarn/false,"
    "LocalNetworkAccessChecksWebRTC"
)
_NO_WEBRTC_UDP = "--force-webrtc-ip-handling-policy=disable_non_proxied_udp"
# The same for addresses written as such: preconnect and WebTransport pass by the gate.
_LOCAL = (
    "127.*.*.*",
    "0.*.*.*",
    "10.*.*.*",
    "192.168.*.*",
    "169.254.*.*",
    *(f"172.{second}.*.*" for second in range(16, 32)),
    "localhost",
    "*.localhost",
    "*.local",
    "::",
    "::1",
    "fe80:*",
    "fc??:*",
    "fd??:*",
    "::ffff:*",
    "64:ff9b:*",
)
# Asking to record the screen crashes the engine where there is no X server. A security
# key has nowhere to go here; without this a page would wait for one, and say nothing.
_WITHOUT = "--disable-blink-features=GetDisplayMedia,WebAuth"


class TrustError(Exception):
    """The engine cannot be made to trust an authority: what is wrong, and the mend."""


def engine_environment(settings: Settings, home: Path) -> dict[str, str]:
    """Give the variables of the engine's process, on top of a scrubbed environment.

    Debugging and the switching off of the sandbox are variables too; they are shut by
    not being passed on.

    Args:
        settings: names sent elsewhere and the proxy come from its [network].
        home: the process's own home, as given to `trust`.
    """
    return {
        "HOME": str(home),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "QTWEBENGINE_CHROMIUM_FLAGS": " ".join(_flags(settings)),
    }


def trust(home: Path, certificates: Sequence[Path]) -> None:
    """Make the engine of a process with this home trust more authorities.

    They go to the NSS database that Chromium reads; Qt's own way,
    `setAdditionalTrustedCertificates`, has no effect on an off-the-record profile.

    Raises TrustError.
    """
    if not certificates:
        return
    if shutil.which("certutil") is None:
        raise TrustError(
            "certutil is missing, so trusted_ca cannot be used: "
            "apt install libnss3-tools"
        )
    database = home / ".pki" / "nssdb"
    database.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not (database / "cert9.db").exists():
        _certutil(database, "-N", "--empty-password")
    for number, certificate in enumerate(certificates):
        _certutil(
            database, "-A", "-n", f"kiosk-{number}", "-t", "C,,", "-i", certificate
        )


def _certutil(database: Path, *words: str | Path) -> None:
    done = subprocess.run(
        ["certutil", "-d", f"sql:{database}", *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        said = " ".join((done.stderr or done.stdout).split())
        about = words[-1] if words[0] == "-A" else database
        raise TrustError(f"{about}: cannot be trusted: {said}")


def _flags(settings: Settings) -> Iterator[str]:
    yield from _QUIET
    yield _WITHOUT
    yield _NO_WEBRTC_UDP
    network = settings.network
    if not network.private_parts:
        yield _PUBLIC_ONLY
    yield f'--host-resolver-rules="{", ".join(_rules(network))}"'
    # said either way, or the engine would look for a proxy by itself
    yield f"--proxy-server={network.proxy}" if network.proxy else "--no-proxy-server"


def _rules(network: Network) -> Iterator[str]:
    """Say which names lead where. Of two rules for a name the first holds."""
    if network.proxy:
        place = network.proxy.rpartition("://")[2]
        yield f"EXCLUDE {urlsplit(f'//{place}').hostname}"
    for name in _LOCAL:
        yield f"MAP {name} ~NOTFOUND"
    for name, place in network.resolve.items():
        yield f"MAP {name} {place}"
