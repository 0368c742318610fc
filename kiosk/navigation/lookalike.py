"""Which official site a name imitates. Explains a refusal; never decides one."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

import ada_url
from rapidfuzz.distance import OSA

from kiosk.navigation.official import OfficialList
from kiosk.navigation.verdict import Level, Role

# What is written in place of a letter: figures, and letters of other alphabets that
# look the same. Accents go by decomposition.
_LETTERS = str.maketrans("0135аеорсухіԁӏ", "oiesaeopcyxidl")

# Shorter words stand in too many honest names to be looked for inside a part.
_INSIDE = 5
# The name of an official host is looked for inside others from this length on.
_NAME = 8
# From these lengths on a word may be misspelt by one letter, or by two: shorter ones
# are a letter away from honest words (impot, import).
_ONE_WRONG = 6
_TWO_WRONG = 9
_LONGEST_LABEL = 63


@dataclass(frozen=True, slots=True)
class Lookalikes:
    """Knows the lures of the official list and finds the one in a host's name."""

    official: OfficialList
    _words: tuple[tuple[str, str], ...] = field(init=False, repr=False)
    _endings: tuple[tuple[str, str], ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        words = dict(self._names())
        endings: dict[str, str] = {}
        for lure in self.official.lures:
            words |= {word.replace("-", ""): lure.official for word in lure.words}
            endings |= dict.fromkeys(lure.endings, lure.official)
        object.__setattr__(self, "_words", _longest_first(words))
        object.__setattr__(self, "_endings", _longest_first(endings))

    def imitated(self, host: str) -> str | None:
        """Name the official host that this one recalls, if there is one.

        The host is an Address's: lower case, ASCII, xn--… for other alphabets.
        """
        labels = [_skeleton(label) for label in host.split(".")[:-1]]
        parts = {part for label in labels for part in label.split("-")}
        whole = parts | {label.replace("-", "") for label in labels}
        text = "".join(labels).replace("-", "")
        return self._written(whole, text) or self._ended(parts) or self._misspelt(whole)

    def _names(self) -> Iterator[tuple[str, str]]:
        for entry in self.official.hosts:
            if Role.NAVIGATION in entry.roles and entry.level in (
                Level.STATE,
                Level.PUBLIC,
                Level.IDENTITY,
            ):
                name = entry.host.removesuffix(".gouv.fr").rpartition(".")[0]
                name = name.rpartition(".")[2].replace("-", "")
                if len(name) >= _NAME:
                    yield name, entry.host

    def _written(self, whole: set[str], text: str) -> str | None:
        for word, official in self._words:
            if word in whole or (len(word) >= _INSIDE and word in text):
                return official
        return None

    def _ended(self, parts: set[str]) -> str | None:
        for ending, official in self._endings:
            if any(part.endswith(ending) for part in parts):
                return official
        return None

    def _misspelt(self, whole: set[str]) -> str | None:
        for word, official in self._words:
            if len(word) >= _ONE_WRONG and any(_nearly(word, part) for part in whole):
                return official
        return None


def _nearly(word: str, part: str) -> bool:
    # nobody mistakes the first letter, and many honest names differ by it alone
    wrong = 2 if len(word) >= _TWO_WRONG else 1
    return part[:1] == word[0] and OSA.distance(word, part, score_cutoff=wrong) <= wrong


def _skeleton(label: str) -> str:
    """Write a label as it looks: xn--… read, accents off, stand-ins put back."""
    label = label[:_LONGEST_LABEL]
    if label.startswith("xn--"):
        label = ada_url.idna_to_unicode(label.encode())
    bare = unicodedata.normalize("NFKD", label)
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return bare.translate(_LETTERS)


def _longest_first(words: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(words.items(), key=lambda pair: -len(pair[0])))
