"""Whether what a site gets reads as well as the scan did: tesseract reads both.

python -m bench.legible     (from the root of the tree; wants Debian's tesseract-ocr
                             and tesseract-ocr-fra)

Of each page the share of letters misread, in the original scan and in the page drawn
from the 1 MB PDF, in the same run. Loses more than a point: status 1.
"""

import io
import json
import os
import subprocess
import sys
from difflib import SequenceMatcher

from PIL import Image

from kiosk.documents import fit, render, tidy
from tests.rigs.scans import Mishap, letter, pnm, scan
from tests.rigs.texts import LETTER

LIMIT = 1_000_000
DPI = 300
MOST_LOST = 0.01
PAGES = {
    "clean": (letter(DPI), Mishap()),
    "askew and tinted": (
        letter(DPI, "serif"),
        Mishap(lean=1.7, tint=(0.97, 0.9, 0.78), shadow=0.3, blur_mm=0.1),
    ),
    "noisy": (letter(DPI, "noto", 10), Mishap(lean=-0.6, noise=16, light=0.9)),
}


def main() -> int:
    lost = []
    for name, (pen, mishap) in PAGES.items():
        scanned = scan(pen, mishap)
        fitted = fit([tidy(pnm(scanned), DPI).picture], LIMIT)
        drawn = render(fitted, 0, round(210 / 25.4 * DPI))
        before = misread(Image.fromarray(scanned))
        after = misread(Image.frombytes("RGB", (drawn.width, drawn.height), drawn.rgb))
        lost.append(after - before)
        figures = {
            "bench": "legible",
            "page": name,
            "scan_misread": round(before, 4),
            "pdf_misread": round(after, 4),
            "pdf_bytes": len(fitted),
        }
        print(json.dumps(figures))
    return int(max(lost) > MOST_LOST)


def misread(page: Image.Image) -> float:
    file = io.BytesIO()
    page.save(file, "PNG", compress_level=1, dpi=(DPI, DPI))
    told = subprocess.run(
        ["tesseract", "-", "-", "-l", "fra", "--psm", "6"],
        input=file.getvalue(),
        capture_output=True,
        check=True,
        env=os.environ | {"OMP_THREAD_LIMIT": "1"},  # four times as fast as without
    )
    read = " ".join(told.stdout.decode().split())
    true = " ".join(LETTER.split())
    return 1 - SequenceMatcher(None, true, read, autojunk=False).ratio()


if __name__ == "__main__":
    sys.exit(main())
