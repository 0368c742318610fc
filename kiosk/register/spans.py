"""Lines' numbers as a short text, and back: 1-3,7."""

from collections.abc import Iterable


def spans(lines: Iterable[tuple[int, bool]]) -> str:
    """Write the numbers that are meant, of lines in order (each: number, whether).

    A span may run over numbers that are not among the lines at all: what it means is
    "those of these lines from 1 to 3".
    """
    told: list[list[int]] = []
    open_ = False
    for number, meant in lines:
        if meant and open_:
            told[-1][1] = number
        elif meant:
            told.append([number, number])
        open_ = meant
    return ",".join(span(first, last) for first, last in told)


def span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}-{last}"


def read_spans(text: str) -> tuple[range, ...]:
    """Read spans back. Raises ValueError."""
    return tuple(_range(part) for part in text.split(","))


def _range(part: str) -> range:
    first, dash, last = part.partition("-")
    return range(int(first), int(last if dash else first) + 1)
