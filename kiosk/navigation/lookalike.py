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
class Recalled:
    """The official host that a name recalls, and what people look for there."""

    host: str
    procedure: str | None = None


_Words = tuple[tuple[str, Recalled], ...]


@dataclass(frozen=True, slots=True)
class Lookalikes:
    """Knows the lures of the official list and finds the one in a host's name."""

    official: OfficialList
    _words: _Words = field(init=False, repr=False)
    _endings: _Words = field(init=False, repr=False)
    _long_words: _Words = field(init=False, repr=False)

    def __post_init__(self) -> None:
        words = dict(self._names())
        endings: dict[str, Recalled] = {}
        for lure in self.official.lures:
            recalled = Recalled(lure.official, lure.procedure)
            words |= {word.replace("-", ""): recalled for word in lure.words}
            endings |= dict.fromkeys(lure.endings, recalled)
        longest_first = _longest_first(words)
        long_words = tuple(each for each in longest_first if len(each[0]) >= _ONE_WRONG)
        object.__setattr__(self, "_words", longest_first)
        object.__setattr__(self, "_endings", _longest_first(endings))
        object.__setattr__(self, "_long_words", long_words)

    def imitated(self, host: str) -> Recalled | None:
        """Name the official host that this one recalls, if there is one.

        The host is an Address's: lower case, ASCII, xn--… for other alphabets.
        """
        labels = [_skeleton(label) for label in host.split(".")[:-1]]
        parts = {part for label in labels for part in label.split("-")}
        whole = parts | {label.replace("-", "") for label in labels}
        text = "".join(labels).replace("-", "")
        return self._written(whole, text) or self._ended(parts) or self._misspelt(whole)

    def _names(self) -> Iterator[tuple[str, Recalled]]:
        for entry in self.official.hosts:
            if Role.NAVIGATION in entry.roles and entry.level in (
                Level.STATE,
                Level.PUBLIC,
                Level.IDENTITY,
            ):
                name = entry.host.removesuffix(".gouv.fr").rpartition(".")[0]
                name = name.rpartition(".")[2].replace("-", "")
                if len(name) >= _NAME:
                    yield name, Recalled(entry.host)

    def _written(self, whole: set[str], text: str) -> Recalled | None:
        for word, official in self._words:
            if word in whole or (len(word) >= _INSIDE and word in text):
                return official
        return None

    def _ended(self, parts: set[str]) -> Recalled | None:
        for ending, official in self._endings:
            if any(part.endswith(ending) for part in parts):
                return official
        return None

    def _misspelt(self, whole: set[str]) -> Recalled | None:
        # nobody mistakes the first letter, and many honest names differ by it alone
        letters = {part[:1] for part in whole}
        for word, official in self._long_words:
            if word[0] in letters and any(_nearly(word, part) for part in whole):
                return official
        return None


def _nearly(word: str, part: str) -> bool:
    wrong = 2 if len(word) >= _TWO_WRONG else 1
    if word[0] != part[:1] or abs(len(word) - len(part)) > wrong:
        return False
    return OSA.distance(word, part, score_cutoff=wrong) <= wrong


def _skeleton(label: str) -> str:
    """Write a label as it looks: xn--… read, accents off, stand-ins put back."""
    label = label[:_LONGEST_LABEL]
    if label.startswith("xn--"):
        label = ada_url.idna_to_unicode(label.encode())
    bare = unicodedata.normalize("NFKD", label)
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return bare.translate(_LETTERS)


def _longest_first(words: dict[str, Recalled]) -> _Words:
    return tuple(sorted(words.items(), key=lambda pair: -len(pair[0])))
