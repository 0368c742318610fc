"""A folder on a disk whose power may be cut: what it may hold when it comes back.

Sure is only what was synced: a file's bytes by fsync of the file, a name by fsync of
its folder. Of all that was written since, each piece may be there, or not, or in part:
disks write in any order, a sector (512 bytes) at a time, and the one that was being
written may hold anything.
"""

import random
from pathlib import Path

from tests.rigs.strace import Call

_SECTOR = 512


class Disk:
    def __init__(self, folder: Path) -> None:
        """Begin with the files of a folder as they are, all of them sure."""
        self._folder = folder
        self._names = {
            each.name: [_File(each.read_bytes())] for each in folder.iterdir()
        }
        self._now: dict[str, _File | None] = {
            name: file for name, (file,) in self._names.items()
        }

    def happens(self, call: Call) -> None:
        """Take note of what a program did to this folder, or to a file in it."""
        match call.name:
            case "openat":
                self._opened(call)
            case "fsync" | "fdatasync" if call.path == self._folder:
                for name, file in self._now.items():
                    self._names[name] = [file]
            case "fsync" | "fdatasync":
                self._file(call).sync()
            case "pwrite64":
                offset = int(call.words[-1])
                self._file(call).write(offset, call.texts[1][: call.result])
            case "write":
                self._file(call).go_on(call.texts[1][: call.result])
            case "ftruncate":
                self._file(call).resize(int(call.words[-1]))
            case _:
                self._renamed(call)

    def now(self, name: str) -> bytes | None:
        """Give what the program itself would read."""
        file = self._now.get(name)
        return file.now() if file else None

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Give one of the ways the folder may be found, by file name."""
        kept = chance.choice((0.0, 0.5, 0.9, 1.0))
        found = {}
        for name, history in self._names.items():
            file = history[-1] if chance.random() < kept else chance.choice(history)
            if file is not None:
                found[name] = file.after_a_cut(chance, kept)
        return found

    def _opened(self, call: Call) -> None:
        name = Path(call.texts[-1].decode()).name
        flags = next(word for word in call.words if "O_" in word)
        assert "O_TRUNC" not in flags, call
        if "O_CREAT" in flags and self._now.get(name) is None:
            self._name(name, _File(b""))

    def _renamed(self, call: Call) -> None:
        names = [Path(text.decode()).name for text in call.texts]
        file = self._now[names[0]]
        match call.name:
            case "unlink":
                self._name(names[0], None)
            case "link":
                self._name(names[1], file)
            case "rename":
                self._name(names[1], file)
                self._name(names[0], None)
            case _:
                raise AssertionError(f"not thought of: {call}")

    def _name(self, name: str, file: "_File | None") -> None:
        self._names.setdefault(name, [None]).append(file)
        self._now[name] = file

    def _file(self, call: Call) -> "_File":
        file = self._now[call.path.name]
        assert file is not None, call
        return file


class _File:
    def __init__(self, content: bytes) -> None:
        self._sure = bytearray(content)
        self._end = len(content)
        self._since: list[tuple[int, bytes | None]] = []  # None: its size was set

    def write(self, offset: int, content: bytes) -> None:
        self._since.append((offset, content))

    def go_on(self, content: bytes) -> None:
        """Write after what was written last: whoever writes so writes new files."""
        self.write(self._end, content)
        self._end += len(content)

    def now(self) -> bytes:
        found = bytearray(self._sure)
        for offset, content in self._since:
            _apply(found, offset, content)
        return bytes(found)

    def resize(self, size: int) -> None:
        self._since.append((size, None))

    def sync(self) -> None:
        for offset, content in self._since:
            _apply(self._sure, offset, content)
        self._since.clear()

    def after_a_cut(self, chance: random.Random, kept: float) -> bytes:
        found = bytearray(self._sure)
        for offset, content in self._since:
            if chance.random() < kept:
                _apply(found, offset, content)
            elif content is not None:
                self._in_part(found, offset, content, chance)
        return bytes(found)

    @staticmethod
    def _in_part(
        found: bytearray, offset: int, content: bytes, chance: random.Random
    ) -> None:
        """Lose a write, or all but some of its sectors, or spoil one of these."""
        fate = chance.choice(("lost", "torn", "spoilt"))
        for start, end in _sectors(offset, len(content)):
            if fate == "lost" or chance.random() < 0.5:
                continue
            piece = content[start - offset : end - offset]
            spoilt = fate == "spoilt" and chance.random() < 0.5
            _apply(found, start, chance.randbytes(len(piece)) if spoilt else piece)


def _sectors(offset: int, length: int) -> list[tuple[int, int]]:
    """Cut a stretch of a file where the disk's sectors begin."""
    end = offset + length
    first = offset - offset % _SECTOR
    starts = [offset, *range(first + _SECTOR, end, _SECTOR)]
    return list(zip(starts, [*starts[1:], end], strict=True))


def _apply(found: bytearray, offset: int, content: bytes | None) -> None:
    if content is None:
        del found[offset:]
        found.extend(bytes(offset - len(found)))
        return
    found.extend(bytes(max(0, offset - len(found))))
    found[offset : offset + len(content)] = content
