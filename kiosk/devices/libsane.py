"""libsane's calls, as sane/sane.h of sane-backends 1.2 declares them; nothing more.

Every call lets other threads of Python run. python-sane is not used: it lets no
line be seen before the page is whole, shears lines that are padded, gives English
sentences for status codes, and an error in its callback kills the process.
"""

import ctypes
from collections.abc import Iterator
from ctypes import POINTER, Structure, Union, byref, c_char_p, c_int, c_void_p
from functools import cache

from kiosk.devices.sane_words import (
    Kind,
    Listed,
    Option,
    Parameters,
    Range,
    SaneError,
    Status,
)

_LIBRARY = "libsane.so.1"
_VERSION_MAJOR = 1
_FIXED_SCALE = 1 << 16  # SANE_Fixed: 16 bits before the point, 16 behind
_WORD_BYTES = 4
_WORD_MAX = (1 << 31) - 1
_GET, _SET = 0, 1  # SANE_Action
_CAP_SOFT_SELECT = 1 << 0
_CAP_INACTIVE = 1 << 5


class _Device(Structure):
    _fields_ = (
        ("name", c_char_p),
        ("vendor", c_char_p),
        ("model", c_char_p),
        ("type", c_char_p),
    )


class _Range(Structure):
    _fields_ = (("min", c_int), ("max", c_int), ("quant", c_int))


class _Constraint(Union):
    _fields_ = (
        ("strings", POINTER(c_char_p)),
        ("words", POINTER(c_int)),
        ("range", POINTER(_Range)),
    )


class _Descriptor(Structure):
    _fields_ = (
        ("name", c_char_p),
        ("title", c_char_p),
        ("desc", c_char_p),
        ("type", c_int),
        ("unit", c_int),
        ("size", c_int),
        ("cap", c_int),
        ("constraint_type", c_int),
        ("constraint", _Constraint),
    )


class _Parameters(Structure):
    _fields_ = (
        ("format", c_int),
        ("last_frame", c_int),
        ("bytes_per_line", c_int),
        ("pixels_per_line", c_int),
        ("lines", c_int),
        ("depth", c_int),
    )


def start() -> None:
    """Start libsane: it reads SANE_CONFIG_DIR's dll.conf and touches no device.

    Raises SaneError, and OSError where there is no libsane.
    """
    version = c_int()
    _check(_library().sane_init(byref(version), None), "init")
    if version.value >> 24 != _VERSION_MAJOR:
        raise SaneError(Status.UNSUPPORTED, f"version {version.value:#x}")


def stop() -> None:
    """Stop libsane, so that it can start with another configuration."""
    _library().sane_exit()


def listed() -> tuple[Listed, ...]:
    """Ask every configured backend what it finds: with all of them, for seconds."""
    found = POINTER(POINTER(_Device))()
    _check(_library().sane_get_devices(byref(found), 0), "get_devices")
    devices = (pointer.contents for pointer in _until_null(found))
    return tuple(
        Listed(*(_text(part) for part in (d.name, d.vendor, d.model, d.type)))
        for d in devices
    )


class Device:
    """One open device, for one thread; `interrupt` is for others."""

    def __init__(self, name: str) -> None:
        """Open it. Raises SaneError."""
        self._sane = _library()
        self._handle = c_void_p()
        self._started = False
        _check(self._sane.sane_open(name.encode(), byref(self._handle)), "open")

    def options(self) -> Iterator[Option]:
        """Give the options that hold a value and are active now."""
        count = c_int()
        self._control(0, _GET, byref(count))
        for number in range(1, count.value):
            pointer = self._sane.sane_get_option_descriptor(self._handle, number)
            if pointer and not pointer.contents.cap & _CAP_INACTIVE:
                option = _option(number, pointer.contents)
                if option is not None:
                    yield option

    def number(self, option: Option) -> float:
        """Read the number that an option holds."""
        value = c_int()
        self._control(option.number, _GET, byref(value))
        return value.value / (_FIXED_SCALE if option.kind is Kind.FIXED else 1)

    def set_number(self, option: Option, value: float) -> None:
        """Set a number, a yes (1) or a no (0)."""
        scale = _FIXED_SCALE if option.kind is Kind.FIXED else 1
        word = round(value * scale)
        if abs(word) > _WORD_MAX:  # it would become another number, without a word
            raise SaneError(Status.INVAL, f"{option.name} = {value}")
        self._control(option.number, _SET, byref(c_int(word)), option.name)

    def set_word(self, option: Option, word: str) -> None:
        size = max(option.count, len(word.encode()) + 1)
        text = ctypes.create_string_buffer(word.encode(), size)
        self._control(option.number, _SET, text, option.name)

    def start(self) -> None:
        """Begin the next frame; it may take half a minute."""
        self._started = True
        _check(self._sane.sane_start(self._handle), "start")

    def parameters(self) -> Parameters:
        """Give what the frame is like; exact once it has been started."""
        p = _Parameters()
        _check(self._sane.sane_get_parameters(self._handle, byref(p)), "parameters")
        return Parameters(
            frame=p.format,
            last=bool(p.last_frame),
            bytes_per_line=p.bytes_per_line,
            width=p.pixels_per_line,
            lines=p.lines,
            depth=p.depth,
        )

    def read(self, address: int, most: int) -> int:
        """Read up to `most` bytes to an address; waits for them.

        Gives how many came, and -1 at the end of the frame.
        """
        came = c_int()
        status = self._sane.sane_read(self._handle, address, most, byref(came))
        if status == Status.EOF:
            return -1
        _check(status, "read")
        return min(came.value, most)

    def interrupt(self) -> None:
        """End a start or a read that waits; the one call that any thread may make."""
        self._sane.sane_cancel(self._handle)

    def leave(self) -> None:
        """End what was started, also after the last frame, and close the device.

        It may take seconds, and with some backends does not return at all.
        """
        if self._started:
            self._sane.sane_cancel(self._handle)
        self._sane.sane_close(self._handle)

    def _control(
        self, number: int, action: int, value: object, name: str = "option"
    ) -> None:
        call = self._sane.sane_control_option
        _check(call(self._handle, number, action, value, None), name)


@cache
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(_LIBRARY)
    handle, status = c_void_p, c_int
    for name, result, arguments in (
        ("sane_init", status, (POINTER(c_int), c_void_p)),
        ("sane_exit", None, ()),
        ("sane_get_devices", status, (c_void_p, c_int)),
        ("sane_open", status, (c_char_p, POINTER(c_void_p))),
        ("sane_close", None, (handle,)),
        ("sane_get_option_descriptor", POINTER(_Descriptor), (handle, c_int)),
        ("sane_control_option", status, (handle, c_int, c_int, c_void_p, c_void_p)),
        ("sane_get_parameters", status, (handle, POINTER(_Parameters))),
        ("sane_start", status, (handle,)),
        ("sane_read", status, (handle, c_void_p, c_int, POINTER(c_int))),
        ("sane_cancel", None, (handle,)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


def _check(status: int, call: str) -> None:
    if status != Status.GOOD:
        raise SaneError(status, call)


def _option(number: int, raw: _Descriptor) -> Option | None:
    """Read a descriptor; None for a button, a title and what has no name."""
    if raw.type not in (Kind.BOOL, Kind.INT, Kind.FIXED, Kind.STRING) or not raw.name:
        return None
    kind = Kind(raw.type)
    return Option(
        number=number,
        name=_text(raw.name),
        kind=kind,
        unit=raw.unit,
        count=raw.size if kind is Kind.STRING else raw.size // _WORD_BYTES,
        settable=bool(raw.cap & _CAP_SOFT_SELECT),
        allowed=_allowed(kind, raw),
    )


def _allowed(
    kind: Kind, raw: _Descriptor
) -> Range | tuple[str, ...] | tuple[float, ...] | None:
    scale = _FIXED_SCALE if kind is Kind.FIXED else 1
    match raw.constraint_type:  # SANE_Constraint_Type
        case 1:
            r = raw.constraint.range.contents
            return Range(r.min / scale, r.max / scale, r.quant / scale)
        case 2:
            words = raw.constraint.words
            return tuple(words[n] / scale for n in range(1, words[0] + 1))
        case 3:
            return tuple(_text(word) for word in _until_null(raw.constraint.strings))
    return None


def _until_null(pointers: "ctypes._Pointer") -> Iterator:  # type: ignore[type-arg]
    number = 0
    while pointers[number]:
        yield pointers[number]
        number += 1


def _text(raw: bytes | None) -> str:
    return (raw or b"").decode("utf-8", "replace")
