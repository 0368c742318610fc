"""Which kinds of file a page takes, and which of them is best to hand over."""

from collections.abc import Sequence

from kiosk.documents import Kind

# What can be made of any paper here, the best for a site first.
MADE = (Kind.PDF, Kind.JPEG, Kind.PNG)

# What pages write in `accept`: types and endings, in the spellings that are about.
_WORDS = {
    "application/pdf": Kind.PDF,
    "application/x-pdf": Kind.PDF,
    "image/jpeg": Kind.JPEG,
    "image/jpg": Kind.JPEG,
    "image/pjpeg": Kind.JPEG,
    "image/png": Kind.PNG,
    "image/x-png": Kind.PNG,
    ".pdf": Kind.PDF,
    ".jpg": Kind.JPEG,
    ".jpeg": Kind.JPEG,
    ".jpe": Kind.JPEG,
    ".jfif": Kind.JPEG,
    ".pjpeg": Kind.JPEG,
    ".pjp": Kind.JPEG,
    ".png": Kind.PNG,
}
_WILDCARDS = {
    "*": MADE,
    "*/*": MADE,
    ".*": MADE,
    "image/*": (Kind.JPEG, Kind.PNG),
    "application/*": (Kind.PDF,),
}
# The catalogue's words for what a platform takes; what we cannot make is left out.
_FORMATS = {"pdf": Kind.PDF, "jpg": Kind.JPEG, "png": Kind.PNG}


def agreed(accept: Sequence[str], formats: Sequence[str] = ()) -> tuple[Kind, ...]:
    """Say which kinds both a page and its platform take, the best first.

    Args:
        accept: what the page says, as it wrote it: types (`image/*`), endings
            (`.pdf`), anything else (which counts for nothing). Empty: any file.
        formats: what the catalogue says of the platform, such as "pdf" and "jpg".
            Empty: nothing is known of it.

    Where the two have nothing in common the page is right: it is here and now, and
    the catalogue was written before. None at all: the page wants what no paper is.
    """
    by_page = _of_page(accept)
    by_platform = {_FORMATS[name] for name in formats if name in _FORMATS}
    both = by_page & by_platform if by_platform else by_page
    return tuple(kind for kind in MADE if kind in (both or by_page))


def _of_page(accept: Sequence[str]) -> set[Kind]:
    # some pages give one list with commas, some engines one word each
    words = [word.strip().lower() for each in accept for word in each.split(",")]
    said = [word.partition(";")[0].strip() for word in words if _says_a_kind(word)]
    if not said:
        return set(MADE)
    kinds: set[Kind] = set()
    for word in said:
        kinds.update(_WILDCARDS.get(word, ()))
        if word in _WORDS:
            kinds.add(_WORDS[word])
    return kinds


def _says_a_kind(word: str) -> bool:
    """Tell a type or an ending from nonsense, as an engine does: by its form."""
    if word == "*":
        return True
    if word.startswith("."):
        return len(word) > 1
    kind, slash, rest = word.partition("/")
    return bool(kind.strip() and slash and rest.strip())
