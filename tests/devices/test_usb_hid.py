"""Which device is opened, through which door, and what is said when none can be."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.devices import DeviceError, Fault
from kiosk.devices.stu_reports import MODELS, VENDOR
from kiosk.devices.usb_hid import HidTransport, attached, device_file, open_first


@dataclass
class FakeHidapi:
    """A module such as hidapi's two: what it sees, and whether it opens it."""

    products: dict[int, bytes] = field(default_factory=dict)
    opens: bool = True
    opened: list[bytes] = field(default_factory=list)

    def __call__(self) -> "FakeHidapi":
        return self

    def enumerate(self, vendor: int) -> list[dict[str, int | bytes]]:
        assert vendor == 0x056A
        return [
            {"product_id": product, "path": path}
            for product, path in self.products.items()
        ]

    def device(self) -> "FakeHidapi":
        return self

    def open_path(self, path: bytes) -> None:
        if not self.opens:
            raise OSError("open failed")
        self.opened.append(path)

    def send_feature_report(self, report: bytes) -> int:
        return -1

    def error(self) -> str:
        return "no such device"


@pytest.fixture
def node(tmp_path: Path) -> bytes:
    path = tmp_path / "hidraw9"
    path.touch()
    return bytes(path)


def refusal(*backends: FakeHidapi) -> DeviceError:
    with pytest.raises(DeviceError) as told:
        open_first(VENDOR, MODELS, backends)
    return told.value


def test_none_is_absent() -> None:
    assert refusal(FakeHidapi(), FakeHidapi()).fault is Fault.ABSENT


def test_a_pad_that_we_cannot_drive_is_as_none(node: bytes) -> None:
    assert refusal(FakeHidapi({0xA9: node})).fault is Fault.ABSENT


def test_libusb_goes_first(node: bytes) -> None:
    first, second = FakeHidapi({0xA8: b"1-1:1.0"}), FakeHidapi({0xA8: node})

    model, _ = open_first(VENDOR, MODELS, [first, second])

    assert model == "STU-540"
    assert (first.opened, second.opened) == ([b"1-1:1.0"], [])


def test_what_libusb_does_not_open_hidraw_may(node: bytes) -> None:
    first = FakeHidapi({0xA5: b"1-1:1.0"}, opens=False)
    second = FakeHidapi({0xA5: node})

    model, _ = open_first(VENDOR, MODELS, [first, second])

    assert model == "STU-530"
    assert second.opened == [node]


def test_a_pad_that_this_user_may_not_open_is_told(tmp_path: Path) -> None:
    gone = bytes(tmp_path / "none")

    assert refusal(FakeHidapi({0xA8: gone}, opens=False)).fault is Fault.FORBIDDEN


def test_a_pad_that_another_program_holds_is_busy(node: bytes) -> None:
    assert refusal(FakeHidapi({0xA8: node}, opens=False)).fault is Fault.BUSY


def test_a_port_that_is_gone_is_not_ours() -> None:
    [found] = attached(VENDOR, [FakeHidapi({0xA8: b"99-99:1.0"})])

    assert not found.ours


def test_a_feature_that_is_not_taken_is_an_error(node: bytes) -> None:
    [found] = attached(VENDOR, [FakeHidapi({0xA8: node})])

    with pytest.raises(OSError, match="no such device"):
        HidTransport(found).set_feature(b"\x20\x00")


def test_the_file_of_a_port_is_found(tmp_path: Path) -> None:
    port = tmp_path / "1-2.4"
    port.mkdir()
    (port / "busnum").write_text("1\n")
    (port / "devnum").write_text("17\n")

    assert device_file("1-2.4:1.0", tmp_path) == Path("/dev/bus/usb/001/017")
    assert device_file("/dev/hidraw3", tmp_path) == Path("/dev/hidraw3")
