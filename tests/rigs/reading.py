"""Reads papers back with an eye that is not ours."""

import subprocess
from unicodedata import normalize


def text_of(pdf: bytes) -> str:
    """Give all the words of a PDF in one line, joined letters (ffi) apart."""
    done = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    )
    return " ".join(normalize("NFKC", done.stdout.decode()).split())
