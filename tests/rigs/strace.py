"""What a program asks of the system, as strace sees it; and answers that refuse it."""

import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

# Whatever changes what stands on a disk.
CHANGES = (
    "openat,creat,write,writev,pwrite64,pwritev,pwritev2,ftruncate,truncate,fallocate,"
    "fsync,fdatasync,sync_file_range,unlink,unlinkat,rename,renameat,renameat2,link,"
    "linkat,copy_file_range,sendfile"
)

_LINE = re.compile(r"\d+ +(\w+)\((.*)\) += (-?\d+)(?:<.*>)?(?: [A-Z(].*)?")
# An open file or folder with its path; a string, cut or not; a number or a flag.
_PART = re.compile(r'(\w+)<([^>]*)>(?:\(deleted\))?|"([^"]*)"(\.\.\.)?|([^\s,"<>]+)')
_LONGEST = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call: its paths (of names and open files), its bytes, the other words."""

    name: str
    fd: int | None
    texts: tuple[bytes, ...]
    words: tuple[str, ...]
    result: int

    @property
    def path(self) -> Path:
        return Path(self.texts[0].decode())


def watched(words: Sequence[str | Path], log: Path) -> Iterator[Call]:
    """Run a program to its end; give each call that changed something, in order.

    The text of an open file is its path, then come the strings as they stand.
    """
    options = ["-f", "--seccomp-bpf", "-y", "-xx", "-s", str(_LONGEST)]
    done = subprocess.run(
        ["strace", *options, "-o", log, "-e", f"trace={CHANGES}", *words],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    with log.open() as lines:
        for line in lines:
            if call := _call(line.rstrip("\n")):
                yield call


def with_faults(
    words: Sequence[str | Path], log: Path, paths: Iterable[Path], *options: str
) -> subprocess.CompletedProcess[str]:
    """Run a program; only calls on these paths are seen, counted and tampered with."""
    seen = [part for path in paths for part in ("-P", str(path))]
    return subprocess.run(
        ["strace", "-f", "-o", log, *seen, *options, *words],
        capture_output=True,
        text=True,
        check=False,
    )


def names(log: Path) -> list[str]:
    """Give the name of each call in a log, in order."""
    found = (re.match(r"\d+ +(\w+)\(", line) for line in log.read_text().splitlines())
    return [match[1] for match in found if match]


def _call(line: str) -> Call | None:
    if " +++ " in line or " --- " in line:
        return None  # how it ended; a signal
    match = _LINE.fullmatch(line)
    assert match, line[:200]  # two threads at once, say: their order would be unknown
    name, parts, result = match.groups()
    fd, texts, words = None, [], []
    for number, path, text, cut, word in _PART.findall(parts):
        assert not cut, line[:200]
        if path:
            fd = int(number) if number.isdigit() else fd
            texts.append(_bytes(path))
        elif word:
            words.append(word)
        else:
            texts.append(_bytes(text))
    return Call(
        name=name, fd=fd, texts=tuple(texts), words=tuple(words), result=int(result)
    )


def _bytes(text: str) -> bytes:
    """Undo -xx; what is no path (a pipe) is told in plain words."""
    if text.startswith("\\x"):
        return bytes.fromhex(text.replace("\\x", ""))
    return text.encode()
