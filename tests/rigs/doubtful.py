"""Good pages that nothing is to be said of, and pages each with one fault."""

from collections.abc import Iterator

from kiosk.documents import Doubt
from tests.rigs.scans import PAGES, Mishap, blank, pnm, scan

# What a flatbed does to a page that everybody can read.
GOOD = (
    Mishap(),
    Mishap(lean=2.5, tint=(0.98, 0.95, 0.88)),
    Mishap(lean=-1, shadow=0.35, noise=4),
    Mishap(light=0.75, noise=3),
    Mishap(blur_mm=0.12),
    Mishap(fade=0.4),
    Mishap(through=0.06),
    Mishap(tint=(0.8, 0.8, 0.78), noise=5),  # recycled paper
)
FAULTY = {
    Doubt.TOO_DARK: (Mishap(light=0.35), Mishap(light=0.38, shadow=0.2, lean=1)),
    Doubt.TOO_PALE: (Mishap(fade=0.82), Mishap(fade=0.86, lean=-1.5)),
    Doubt.BLURRED: (Mishap(blur_mm=0.5), Mishap(blur_mm=0.6, lean=1, noise=3)),
    Doubt.CUT_OFF: (Mishap(shift_mm=(-38, 0)), Mishap(shift_mm=(-40, 0), lean=1)),
    Doubt.BLANK: (Mishap(), Mishap(lean=2, shadow=0.3, noise=5), Mishap(light=0.8)),
}


def good(dpi: int) -> Iterator[tuple[str, bytes]]:
    for name, page in PAGES.items():
        pen = page(dpi)
        for number, mishap in enumerate(GOOD):
            yield f"{name} {number}", pnm(scan(pen, mishap, seed=number))


def faulty(doubt: Doubt, dpi: int) -> Iterator[tuple[str, bytes]]:
    """Give pages with a fault; where the edge of the glass cuts, there is print."""
    for number, mishap in enumerate(FAULTY[doubt]):
        if doubt is Doubt.BLANK:
            yield f"blank {number}", pnm(scan(blank(dpi), mishap, seed=number))
            continue
        for name in ("letter", "small print", "serif", "certificate", "capitals"):
            if doubt is not Doubt.CUT_OFF or name != "certificate":
                scanned = scan(PAGES[name](dpi), mishap, seed=number)
                yield f"{name} {number}", pnm(scanned)
