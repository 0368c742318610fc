"""Plain names for the files that sites give."""

import re
import unicodedata

LONGEST = 40
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
_NO_NAME = "document"
# A site may call a paper what a program would be called: the last ending is dropped.
_ENDING = re.compile(r"\.[a-z0-9]{1,5}$")
_WRITTEN_OUT = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l"})


def plain_name(suggested: str) -> str:
    """Make a site's name for a file into small letters, figures and hyphens.

    Accents fall off their letters, folders and the ending go; so does what no file
    of ours is called by, such as signs that turn the direction of writing. What has
    nothing left is a "document".
    """
    last = re.split(r"[/\\]", suggested.strip())[-1].lower()
    last = _ENDING.sub("", last).translate(_WRITTEN_OUT)
    letters = unicodedata.normalize("NFKD", last)
    bare = "".join(each for each in letters if not unicodedata.combining(each))
    return _NOT_PLAIN.sub("-", bare)[:LONGEST].strip("-") or _NO_NAME
