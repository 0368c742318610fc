"""Files changed at random are used or refused, and nothing else happens."""

import random

import pytest

from kiosk.documents import DocumentError, fit, thumbnail
from tests.rigs.papers import encoded, letter, pdf

SMALL = letter(120, 170)
WHOLE = {
    "pdf": fit([pdf(2), encoded(SMALL, "JPEG")], 1_000_000),
    "png": encoded(SMALL, "PNG"),
    "jpeg": encoded(SMALL, "JPEG"),
    "progressive": encoded(SMALL, "JPEG", progressive=True),
    "tiff": encoded(SMALL, "TIFF", compression="tiff_lzw"),
    "fax": encoded(SMALL.convert("1"), "TIFF", compression="group4"),
}


def changed(data: bytes, seed: int) -> bytes:
    chance = random.Random(seed)  # noqa: S311 - the same changes each time
    spoilt = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        spoilt[chance.randrange(8, len(spoilt))] = chance.randrange(256)
    if chance.random() < 0.2:
        del spoilt[chance.randrange(8, len(spoilt)) :]
    return bytes(spoilt)


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow says what it ignores
@pytest.mark.parametrize("name", WHOLE)
def test_a_spoilt_file_is_used_or_refused(name: str) -> None:
    for seed in range(60):
        spoilt = changed(WHOLE[name], seed)
        for use in (lambda data: fit([data], 30_000), lambda data: thumbnail(data, 40)):
            try:
                use(spoilt)
            except DocumentError:
                continue
