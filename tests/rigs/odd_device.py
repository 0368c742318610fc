"""Stands in for libsane's Device where none of libsane's own misbehaves so."""

import ctypes
from collections.abc import Iterator

from kiosk.devices.sane_words import (
    Kind,
    Option,
    Parameters,
    Range,
    SaneError,
    Status,
    Unit,
)


class OddDevice:
    """Has the options it is given and scans white sheets of 80 by 100 pixels.

    `stubborn` options hold another value than they are set to.
    """

    def __init__(self, *, sheets: int = 1000, stubborn: dict[str, float] | None = None):
        self.set: dict[str, str | float] = {}
        self.left = 0
        self.announced = 100
        self.lines = 100
        self.width = 80
        self._sheets = sheets
        self._stubborn = stubborn or {}
        self._options: list[Option] = []
        self._to_come = 0

    def has(
        self,
        name: str,
        allowed: Range | tuple[str, ...] | tuple[float, ...] | None,
        kind: Kind = Kind.INT,
        unit: Unit = Unit.NONE,
        *,
        settable: bool = True,
    ) -> "OddDevice":
        option = Option(
            number=len(self._options) + 1,
            name=name,
            kind=kind,
            unit=unit,
            count=1,
            settable=settable,
            allowed=allowed,
        )
        self._options.append(option)
        return self

    def words(self, name: str, *words: str) -> "OddDevice":
        return self.has(name, words, Kind.STRING)

    def options(self) -> Iterator[Option]:
        yield from self._options

    def number(self, option: Option) -> float:
        held = self._stubborn.get(option.name, self.set.get(option.name, 0.0))
        assert not isinstance(held, str)
        return held

    def set_number(self, option: Option, value: float) -> None:
        self.set[option.name] = value

    def set_word(self, option: Option, word: str) -> None:
        self.set[option.name] = word

    def start(self) -> None:
        if self._sheets == 0:
            raise SaneError(Status.NO_DOCS, "start")
        self._sheets -= 1
        self._to_come = 3 * self.width * self.lines

    def parameters(self) -> Parameters:
        return Parameters(
            frame=1,
            last=True,
            bytes_per_line=3 * self.width,
            width=self.width,
            lines=self.announced,
            depth=8,
        )

    def read(self, address: int, most: int) -> int:
        came = min(most, self._to_come, 3 * self.width)
        ctypes.memset(address, 255, came)
        self._to_come -= came
        return came or -1

    def interrupt(self) -> None:
        raise AssertionError("it never waits")

    def leave(self) -> None:
        self.left += 1
