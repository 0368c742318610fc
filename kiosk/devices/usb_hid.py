"""USB HID devices through hidapi, which is loaded only when one is looked for.

hidapi's module `hid` drives a device through libusb and takes it from the kernel's own
driver; `hidraw` goes through /dev/hidraw…. For an STU pad, Linux may make no such file:
its wacom driver gives up on it (linuxwacom/input-wacom#52). So libusb comes first.
"""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from kiosk.devices import DeviceError, Fault

_MOST_BYTES = 256


class Transport(Protocol):
    """One open device. Each call raises OSError when the device is gone."""

    def read(self, timeout_s: float) -> bytes:
        """Give input reports, several glued together perhaps; none after a while."""
        ...

    def get_feature(self, report: int, length: int) -> bytes:
        """Ask for a feature report; the answer begins with its id."""
        ...

    def set_feature(self, report: bytes) -> None: ...

    def close(self) -> None: ...


def libusb() -> Any:
    import hid  # noqa: PLC0415 - not before a pad is looked for

    return hid


def hidraw() -> Any:
    import hidraw as module  # noqa: PLC0415 - the same

    return module


Backend = Callable[[], Any]
BACKENDS: tuple[Backend, ...] = (libusb, hidraw)


@dataclass(frozen=True, slots=True)
class Attached:
    """A device that is plugged in; `ours` when this user may open it."""

    product: int
    path: bytes
    backend: Backend
    ours: bool


def attached(vendor: int, backends: Sequence[Backend] = BACKENDS) -> Iterator[Attached]:
    """Give what is there of this vendor, once for each back-end that sees it."""
    for backend in backends:
        for found in backend().enumerate(vendor):
            path = found["path"]
            yield Attached(found["product_id"], path, backend, _may_open(path))


def open_first(
    vendor: int,
    models: Mapping[int, str],
    backends: Sequence[Backend] = BACKENDS,
) -> tuple[str, Transport]:
    """Open the first of these models that lets itself be opened.

    Raises DeviceError: ABSENT, FORBIDDEN, or BUSY when another program has it.
    """
    found = [each for each in attached(vendor, backends) if each.product in models]
    if not found:
        raise DeviceError(Fault.ABSENT, "none is attached")
    for each in found:
        with suppress(OSError):
            return models[each.product], HidTransport(each)
    model = models[found[0].product]
    if not any(each.ours for each in found):
        raise DeviceError(Fault.FORBIDDEN, f"{model}: this user may not open it")
    raise DeviceError(Fault.BUSY, f"{model}: another program holds it")


class HidTransport:
    """A device opened through hidapi."""

    def __init__(self, found: Attached) -> None:
        self._device = found.backend().device()
        self._device.open_path(found.path)

    def read(self, timeout_s: float) -> bytes:
        return bytes(self._device.read(_MOST_BYTES, int(timeout_s * 1000)))

    def get_feature(self, report: int, length: int) -> bytes:
        return bytes(self._device.get_feature_report(report, length))

    def set_feature(self, report: bytes) -> None:
        if self._device.send_feature_report(report) < 0:  # it raises nothing itself
            raise OSError(self._device.error())

    def close(self) -> None:
        self._device.close()


def device_file(path: str, ports: Path = Path("/sys/bus/usb/devices")) -> Path:
    """Find the file that is opened: libusb's paths are a port's name, as 1-2:1.0."""
    if path.startswith("/"):
        return Path(path)
    port = ports / path.partition(":")[0]
    try:
        bus, device = (
            int((port / name).read_text(encoding="ascii"))
            for name in ("busnum", "devnum")
        )
    except (OSError, ValueError):
        return port / "gone"
    return Path(f"/dev/bus/usb/{bus:03}/{device:03}")


def _may_open(path: bytes) -> bool:
    return os.access(device_file(os.fsdecode(path)), os.R_OK | os.W_OK)
