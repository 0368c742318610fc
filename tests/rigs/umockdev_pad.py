"""An STU pad in /dev, made of nothing by umockdev, for the real hidapi to open.

umockdev plays a fixed exchange: that of a ReplayStu, noted while it was written on. So
the real library must send the very bytes that the tests of the driver have looked at.
"""

import struct
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.rigs.stu_replay import ReplayStu

ROOT = Path(__file__).parents[2]
_PORT = "/devices/pci0000:00/usb1/1-1"
_DEVICE = f"""\
P: {_PORT}/1-1:1.0/0003:056A:00A4.0001/hidraw/hidraw0
N: hidraw0
E: DEVNAME=/dev/hidraw0
E: SUBSYSTEM=hidraw
E: MAJOR=240
E: MINOR=0
A: dev=240:0\\n
L: device=../../../0003:056A:00A4.0001

P: {_PORT}/1-1:1.0/0003:056A:00A4.0001
E: SUBSYSTEM=hid
E: HID_ID=0003:0000056A:000000A4
E: HID_NAME=Wacom Co.,Ltd. STU-430
E: HID_UNIQ=ESSAI
E: MODALIAS=hid:b0003g0001v0000056Ap000000A4

P: {_PORT}/1-1:1.0
E: SUBSYSTEM=usb
E: DEVTYPE=usb_interface
A: bInterfaceNumber=00\\n

P: {_PORT}
N: bus/usb/001/002
E: SUBSYSTEM=usb
E: DEVTYPE=usb_device
E: PRODUCT=56a/a4/100
A: idVendor=056a\\n
A: idProduct=00a4\\n
A: manufacturer=Wacom Co.,Ltd.\\n
A: product=STU-430\\n
A: serial=ESSAI\\n
A: bcdDevice=0100\\n
"""
# One input and one feature report of a vendor's own page: what hidapi needs to see.
_DESCRIPTOR = bytes.fromhex(
    "0600FF0901A1018501090115002 6FF0075089506810285090902951 0B102C0".replace(" ", "")
)
_DESCRIPTOR_ROOM = 4096
_CONTROL = 0x20
_CARET = ord("^")


def run_with_pad(
    folder: Path, replay: ReplayStu, pen: Sequence[bytes], program: str
) -> str:
    """Run a Python program beside such a pad, and give what it prints.

    The pad takes only what `replay` has been sent; the pen's reports come meanwhile.
    """
    device, ioctls, script = (
        folder / name for name in ("pad.umockdev", "pad.ioctl", "pen.script")
    )
    device.write_text(_DEVICE)
    ioctls.write_text("\n".join([*_preamble(), *replay.ioctls, ""]))
    script.write_bytes(b"".join(b"r 2 " + _escaped(each) + b"\n" for each in pen))
    done = subprocess.run(
        [
            "umockdev-run",
            *("--device", device),
            *("--ioctl", f"/dev/hidraw0={ioctls}"),
            *("--script", f"/dev/hidraw0={script}"),
            *("--", sys.executable, "-c", program),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _preamble() -> list[str]:
    length = struct.pack("<I", len(_DESCRIPTOR))
    described = length + _DESCRIPTOR.ljust(_DESCRIPTOR_ROOM, b"\0")
    return [
        "@DEV /dev/hidraw0",
        f"HIDIOCGRDESCSIZE 0 {length.hex().upper()}",
        f"HIDIOCGRDESC 0 {described.hex().upper()}",
        f"HIDIOCGRAWINFO 0 {struct.pack('<IHH', 3, 0x056A, 0x00A4).hex().upper()}",
    ]


def _escaped(report: bytes) -> bytes:
    """Write bytes as umockdev's scripts do: ^A for 1, ^` for a caret."""
    written = bytearray()
    for byte in report:
        if byte < _CONTROL:
            written += bytes([_CARET, byte + 64])
        elif byte == _CARET:
            written += b"^`"
        else:
            written.append(byte)
    return bytes(written)
