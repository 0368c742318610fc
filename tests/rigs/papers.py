"""Papers to scan, fit and print: plain PDFs, photographs, scans, all made here."""

import io
import random

import pikepdf
from PIL import Image, ImageDraw

A4_PT = (595.276, 841.89)


def pdf(pages: int = 1, size: tuple[float, float] = A4_PT) -> bytes:
    """Make a PDF with a line of drawing on each page, and nothing that we strip."""
    document = pikepdf.new()
    for number in range(pages):
        page = document.add_blank_page(page_size=size)
        drawing = f"{number + 1} w 50 50 m 500 700 l S".encode()
        page.Contents = document.make_stream(drawing)
    return saved(document)


def locked_pdf(password: str) -> bytes:
    """Make a PDF that nobody opens without the password."""
    document = pikepdf.open(io.BytesIO(pdf()))
    file = io.BytesIO()
    lock = pikepdf.Encryption(owner=password, user=password)
    document.save(file, encryption=lock)
    return file.getvalue()


def saved(document: pikepdf.Pdf) -> bytes:
    file = io.BytesIO()
    document.save(file, deterministic_id=True)
    return file.getvalue()


def photograph(width: int = 1240, height: int = 1754) -> Image.Image:
    """Make a picture that compresses as badly as a photograph of a paper."""
    noise = Image.frombytes(
        "RGB",
        (width // 4, height // 4),
        random.Random(7).randbytes(width // 4 * (height // 4) * 3),  # noqa: S311 - no secret, a picture
    )
    return noise.resize((width, height), Image.Resampling.BILINEAR)


def letter(width: int = 2480, height: int = 3508) -> Image.Image:
    """Make a white page with lines of black, as a scan of a letter looks."""
    page = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(page)
    for line in range(height // 12, height - height // 12, height // 50):
        for x in range(width // 10, width - width // 10, width // 40):
            end = x + (x * 7 + line) % (width // 45)
            pen.rectangle((x, line, end, line + height // 150), fill=(20, 20, 40))
    return page


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)  # type: ignore[arg-type] - Pillow's own
    return file.getvalue()
