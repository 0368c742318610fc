"""Papers that a visitor may hand in, good and bad."""

from io import BytesIO

import pikepdf
from PIL import Image


def pdf(*, pages: int = 1, size: int = 0, password: str = "") -> bytes:
    """Make a PDF of about so many bytes."""
    document = pikepdf.new()
    for _ in range(pages):
        document.add_blank_page(page_size=(595, 842))
    if size:
        # not compressible, or it would not weigh
        document.Root.Ballast = document.make_stream(_noise(size))
    encryption = pikepdf.Encryption(owner="maître", user=password)
    out = BytesIO()
    document.save(out, encryption=encryption if password else False)
    return out.getvalue()


def owner_locked_pdf() -> bytes:
    """Make a PDF that opens without a password but forbids what it likes."""
    document = pikepdf.new()
    document.add_blank_page()
    out = BytesIO()
    document.save(out, encryption=pikepdf.Encryption(owner="maître", user=""))
    return out.getvalue()


def picture(form: str, size: tuple[int, int] = (60, 40)) -> bytes:
    out = BytesIO()
    Image.new("L", size, "white").save(out, form)
    return out.getvalue()


def _noise(size: int) -> bytes:
    value, noise = 1, bytearray()
    for _ in range(size):
        value = value * 1103515245 + 12345 & 0x7FFFFFFF
        noise.append(value >> 16 & 0xFF)
    return bytes(noise)
