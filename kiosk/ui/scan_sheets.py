"""The pages of a paper that is being scanned: their order, and what is seen of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kiosk.documents import Code, Doubt, Picture, Shape

_TURNS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanSheet:
    """One page that was scanned: made straight and clean, and as it was.

    `picture` is what is kept, `originals` what the scanner gave: one picture, or both
    sides of a card. `as_scanned` says that the visitor wants that one instead. `small`
    is a picture to recognise the page by, of whichever is wanted. `turns` are quarters,
    clockwise, made by the visitor.
    """

    number: int
    picture: bytes
    originals: tuple[bytes, ...]
    small: Picture
    shape: Shape = Shape.PAGE
    doubts: tuple[Doubt, ...] = ()
    codes: tuple[Code, ...] = ()
    turns: int = 0
    as_scanned: bool = False

    @property
    def wanted(self) -> bytes:
        """The picture that the visitor wants, not turned yet."""
        return self.originals[0] if self.as_scanned else self.picture

    @property
    def can_swap(self) -> bool:
        """Whether there is a picture as it was scanned that may take its place."""
        return len(self.originals) == 1 and self.originals[0] != self.picture

    @property
    def looks_blank(self) -> bool:
        return Doubt.BLANK in self.doubts

    def turned(self) -> "ScanSheet":
        return replace(self, turns=(self.turns + 1) % _TURNS)

    def swapped(self) -> "ScanSheet":
        """Want the other of its two pictures, as it lies."""
        return replace(self, as_scanned=not self.as_scanned, turns=0)


@dataclass(slots=True)
class _Dropped:
    place: int
    sheet: ScanSheet


@dataclass(slots=True)
class Sheets:
    """The pages kept so far, in the order of the paper. The last one out may return."""

    _sheets: list[ScanSheet] = field(default_factory=list)
    _dropped: list[_Dropped] = field(default_factory=list)
    _answered: set[int] = field(default_factory=set)  # blank, and kept on purpose

    def __len__(self) -> int:
        return len(self._sheets)

    def __iter__(self) -> Iterator[ScanSheet]:
        return iter(tuple(self._sheets))

    def __getitem__(self, place: int) -> ScanSheet:
        return self._sheets[place]

    @property
    def dropped(self) -> int | None:
        """The place that the last page taken out had, from 0."""
        return self._dropped[-1].place if self._dropped else None

    @property
    def blanks(self) -> tuple[int, ...]:
        """The places of the pages that look blank and were not asked about yet."""
        return tuple(
            place
            for place, sheet in enumerate(self._sheets)
            if sheet.looks_blank and sheet.number not in self._answered
        )

    def place(self, number: int) -> int | None:
        """Where the page of this number is, if it is here."""
        for place, sheet in enumerate(self._sheets):
            if sheet.number == number:
                return place
        return None

    def add(self, sheet: ScanSheet, *, looked_at: bool = False) -> None:
        """Put a page at the end. One looked at is kept on purpose, be it blank."""
        self._sheets.append(sheet)
        self._dropped.clear()
        if looked_at:
            self._answered.add(sheet.number)

    def put(self, place: int, sheet: ScanSheet) -> None:
        """Put this page, which was looked at, where another one is."""
        self._sheets[place] = sheet
        self._answered.add(sheet.number)

    def change(self, sheet: ScanSheet) -> None:
        """Show what became of the page of this number, if it is here."""
        place = self.place(sheet.number)
        if place is not None:
            self._sheets[place] = sheet

    def move(self, place: int, by: int) -> int:
        """Move a page by one place or more, no further than the ends; say where to."""
        target = min(max(place + by, 0), len(self._sheets) - 1)
        self._sheets.insert(target, self._sheets.pop(place))
        self._dropped.clear()  # its place would be another one now
        return target

    def drop(self, place: int) -> None:
        self._dropped.append(_Dropped(place, self._sheets.pop(place)))

    def bring_back(self) -> int | None:
        """Put the last page taken out back where it was, and say where."""
        if not self._dropped:
            return None
        dropped = self._dropped.pop()
        self._sheets.insert(dropped.place, dropped.sheet)
        return dropped.place

    def keep_blanks(self) -> None:
        """Ask no more about the blank pages there are."""
        self._answered.update(sheet.number for sheet in self._sheets)

    def drop_blanks(self) -> None:
        """Take them out, each of which can be brought back."""
        for place in reversed(self.blanks):
            self.drop(place)

    def clear(self) -> None:
        self._sheets.clear()
        self._dropped.clear()
        self._answered.clear()
