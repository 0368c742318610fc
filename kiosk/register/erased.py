"""Whether what is missing was erased by a line that says so, and what it says went."""

from collections.abc import Iterator

from kiosk.register import BodyClass, EntryKind
from kiosk.register.chain import JsonObject
from kiosk.register.report import Finding, Flaw
from kiosk.register.retention import Kept, kept_as
from kiosk.register.spans import read_spans

Name = tuple[int, str]  # a line, from 0, and which of its bodies


class Erasures:
    """Gathers, over one pass of the log, what its lines hold and what they erase."""

    def __init__(self) -> None:
        self._there: dict[Name, bool] = {}  # each sealed body, and whether it is there
        self._kinds: dict[int, bytes] = {}
        self._said: dict[Name, set[int]] = {}  # what went, and by which lines
        self._orders: list[tuple[int, Kept, range]] = []

    def sealed(self, seq: int, kind: bytes, body_class: str, *, there: bool) -> None:
        """Note a body that a line was written with."""
        self._there[seq, body_class] = there
        self._kinds[seq] = kind

    def read(self, seq: int, header: JsonObject) -> None:
        """Note what an erasure's line says. Raises ValueError if it says nothing."""
        if header.get("kind") != EntryKind.ERASURE.value:
            return
        for word in str(header.get("classes", "")).split(","):
            kept = Kept(word)
            for lines in read_spans(str(header.get("lines", ""))):
                if not 0 < lines.start < lines.stop <= seq + 1:
                    raise ValueError("an erasure is of lines before it")
                self._orders.append((seq, kept, range(lines.start - 1, lines.stop - 1)))

    def findings(self, noted: Iterator[tuple[int, str, int]]) -> Iterator[Finding]:
        """Compare with what is noted as erased (line, body class, erasure's line)."""
        self._carry_out()
        told = set()
        for seq, raw, by_seq in noted:
            name = seq, raw
            told.add(name)
            if by_seq not in self._said.get(name, ()):
                yield Finding(Flaw.ERASURE_FALSE, str(seq + 1))
        for name, there in self._there.items():
            place = str(name[0] + 1)
            if name not in self._said:
                if not there:
                    yield Finding(Flaw.BODY_MISSING, place)
            elif there:
                yield Finding(Flaw.BODY_NOT_ERASED, place)
            elif name not in told:
                yield Finding(Flaw.ERASURE_MISSING, place)

    def _carry_out(self) -> None:
        for by_seq, kept, lines in self._orders:
            for seq in lines:
                name = seq, kept.slot.value
                if name in self._there and self._kept(seq, kept.slot) is kept:
                    self._said.setdefault(name, set()).add(by_seq)

    def _kept(self, seq: int, slot: BodyClass) -> Kept:
        return kept_as(self._kinds[seq].decode(errors="replace"), slot)
