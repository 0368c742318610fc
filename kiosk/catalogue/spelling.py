"""How people spell: words made plain, sounds, and how near two words are."""

import re
import unicodedata

# Words that say nothing of what somebody wants, in French and in English.
STOP_WORDS = frozenset(
    """
    a afin ai aie aller alors au aux avec avoir beaucoup bonjour c ca ce cela ces
    cet cette comment d dans de des donc du elle en es est et etre eu fait faire
    faut il ils j je jai l la le les leur lui m ma mais me merci mes moi mon n ne
    nos notre nous on ou par pas plus pour puis qu que quel quelle quelles quels
    qui quoi s sa se ses si sil son sont suis sur svp t te tes toi ton toujours
    tous tout toute tres tu un une veux vos votre voudrais vous y aimerais besoin
    cherche peux puisje dois souhaite
    about am an and any are as at be been can could do does for from get got hello
    help her his how i if in is it its like me my need of or our please so some
    that the their them there they this to want was we what when where which who
    will with would you your s ve ll re dont im
    """.split()  # noqa: SIM905 - a text reads better than two hundred quotes
)

_WORD = re.compile(r"[^\W_]+")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "’": "'"})
# French as it sounds, roughly: what is written down by ear still meets its word.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ph", "f"),
        (r"sch|sh|ch", "1"),
        (r"h", ""),
        (r"qu|ck|q", "k"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"ge(?=[ao])|g(?=[eiy])", "j"),
        (r"t(?=ion)", "s"),
        (r"(?<=[aeiouy])s(?=[aeiouy])", "z"),
        (r"eau|au", "o"),
        (r"ai|ei|ay|ey", "e"),
        (r"(?:er|ez|et)$", "e"),
        (r"[ae]n(?=[bdfgjklmpqrstvz]|$)|[ae]m(?=[bp])", "2"),
        (r"y", "i"),
        (r"w", "v"),
        (r"(.)\1+", r"\1"),
        (r"[estdxp]+$", ""),
    )
)
_SHORTEST = 3  # what is left of a word must still say something
_ARTICLE = "ال"  # Arabic writes its article into the word
_ENDINGS = ("ees", "ee", "es", "s", "x", "e")
_EDITS = ((4, 0), (6, 1), (9, 2), (10**9, 3))  # below so many letters, so many mistakes


def plain(text: str) -> str:
    """Take capitals, accents and vowel signs off a text."""
    loose = unicodedata.normalize("NFKD", text.casefold().translate(_LIGATURES))
    return "".join(letter for letter in loose if not unicodedata.combining(letter))


def words_of(text: str) -> list[str]:
    """Give all plain words of a text."""
    return _WORD.findall(plain(text))


def telling(words: list[str]) -> list[str]:
    """Leave out the words that say nothing of what somebody wants."""
    return [word for word in words if word not in STOP_WORDS]


def stem(word: str) -> str:
    """Take the marks of plural, feminine and article off a plain word."""
    if word.startswith(_ARTICLE) and len(word) - len(_ARTICLE) >= _SHORTEST:
        word = word[len(_ARTICLE) :]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word


def sound(word: str) -> str | None:
    """Write a plain word as it sounds in French; None where too little is left."""
    for pattern, heard in _SOUNDS:
        word = pattern.sub(heard, word)
    return word if len(word) >= _SHORTEST else None


def mistakes_allowed(word: str) -> int:
    """How many letters of a word may be wrong, missing, doubled or swapped."""
    return next(edits for length, edits in _EDITS if len(word) < length)
