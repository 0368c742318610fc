"""Scans as arrays of pixels: read without a copy, written with their resolution."""

import re
import zlib
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.words import DocumentError, DocumentFault

# Lines of pixels, each one byte of grey or three of red, green, blue.
Pixels: TypeAlias = npt.NDArray[np.uint8]

_COLOURED = 3  # an array's dimensions
_MOST_PIXELS = 80_000_000  # A4 at 900 dpi
_DPI = range(50, 1201)
_HEAD = re.compile(rb"P([56])\s+(?:#[^\n]*\n\s*)*(\d{1,6})\s+(\d{1,6})\s+255\s")
_PNG_HEAD = 33  # the signature and the chunk IHDR
# Two cores, and a visitor's web page beside us.
cv2.setNumThreads(2)


def read(pnm: bytes, dpi: int) -> Pixels:
    """Look at the very bytes of a scan: no copy, not to be written to.

    Raises DocumentError: NOT_A_DOCUMENT, DAMAGED or TOO_LARGE.
    """
    head = _HEAD.match(pnm)
    if head is None:
        raise DocumentError(DocumentFault.NOT_A_DOCUMENT, "no PNM of eight bits")
    if dpi not in _DPI:
        raise DocumentError(DocumentFault.DAMAGED, f"{dpi} dpi")
    samples = 3 if head[1] == b"6" else 1
    width, height = int(head[2]), int(head[3])
    if width * height > _MOST_PIXELS:
        raise DocumentError(DocumentFault.TOO_LARGE, f"{width} by {height} pixels")
    count = width * height * samples
    if count == 0 or len(pnm) - head.end() < count:
        raise DocumentError(DocumentFault.DAMAGED, f"{width} by {height}, cut off")
    lines = np.frombuffer(pnm, np.uint8, count, head.end())
    coloured = (height, width, samples)
    return lines.reshape(coloured if samples > 1 else (height, width))


def in_colour(pixels: Pixels) -> bool:
    return pixels.ndim == _COLOURED


def grey(pixels: Pixels) -> Pixels:
    if not in_colour(pixels):
        return pixels
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)


def shrunk(pixels: Pixels, scale: float) -> Pixels:
    """Make a smaller picture, each pixel the mean of those it stands for."""
    if scale >= 1:
        return pixels
    height, width = pixels.shape[:2]
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _blue_first(pixels: Pixels) -> Pixels:
    if not in_colour(pixels):
        return pixels
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), np.uint8)


def jpeg(pixels: Pixels, dpi: int, quality: int) -> bytes:
    """Make a JPEG that carries its resolution and nothing else."""
    colours = _blue_first(pixels)
    _, made = cv2.imencode(".jpg", colours, [cv2.IMWRITE_JPEG_QUALITY, quality])
    data = made.tobytes()
    density = b"\x01" + dpi.to_bytes(2, "big") * 2  # dots per inch, across and down
    return data[:13] + density + data[18:]  # in the JFIF head, which comes first


def png(pixels: Pixels, dpi: int) -> bytes:
    """Make a PNG with its resolution: quickly rather than small."""
    colours = _blue_first(pixels)
    how = [
        *(cv2.IMWRITE_PNG_COMPRESSION, 1),  # first, as it sets the others too
        *(cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FILTER_UP),
        *(cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_HUFFMAN_ONLY),
    ]
    _, made = cv2.imencode(".png", colours, how)
    data = made.tobytes()
    per_metre = round(dpi / 0.0254).to_bytes(4, "big")
    density = b"pHYs" + per_metre * 2 + b"\x01"
    chunk = (9).to_bytes(4, "big") + density + zlib.crc32(density).to_bytes(4, "big")
    return data[:_PNG_HEAD] + chunk + data[_PNG_HEAD:]
