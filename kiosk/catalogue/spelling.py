"""How people spell: words made plain, sounds, and how near two words are."""

import re
import unicodedata
from itertools import pairwise

# Chinese writes no spaces: a run of its signs is taken apart below.
_HAN = r"\u3400-\u9fff"
_WORD = re.compile(rf"[{_HAN}]+|[^\W_{_HAN}]+")
# Letters that people write one for the other, or that are two in one.
_ALIKE = str.maketrans(
    {
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "’": "'",
        "ʼ": "'",
        "ı": "i",
        "ة": "ه",
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ۍ": "ي",
        "ک": "ك",
        "ۀ": "ه",
        "\u200c": "",  # joins a Persian word and its ending, or stands for a space
        "ё": "е",
        "ґ": "г",
    }
)
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
    loose = unicodedata.normalize("NFKD", text.casefold().translate(_ALIKE))
    return "".join(letter for letter in loose if not unicodedata.combining(letter))


# Words that say nothing of what somebody wants, in the languages that visitors write.
# Not among them: what means something in another, as the Spanish “con” or “mes”.
_EMPTY_WORDS = """
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
    como cómo el esta está hacer he hola mi mis necesito para por quiero tengo una
    eu fazer meu meus minha minhas não o os as para preciso quero tenho um uma uns
    i y как мне мой моя мои моё мою моего моей мне нужно надо хочу я у меня в на с
    по для где к и не это можно получить сделать
    як мені мій моя мої моє мою мого моєї потрібно треба хочу я у мене в на з із по
    для де до і та не це можна
    bir bu da de icin için ile benim istiyorum lazım mı mi nasıl ne nerede ve var
    的 了 我 你 您 是 在 要 想 吗 呢 吧 请 怎 么 怎么 么办 怎么办 样 怎样 可 以 可以
    什 什么 一 个 一个 我的 我要 我想 想要 这 那 到 去 给 被 和 有 把 里
    哪 得 能 会 就 也 都 很 没 不
    من را به از در با برای که این آن است هستم هست می خواهم میخواهم چطور چگونه کجا
    چه کنم کنید باید لطفا یک ما شما او تا هم و یا خود
    زما زه مو د په له ته او چې یو یوه دا دی ده يم یم غواړم څنګه چیرته څه کول وکړم باید
    أريد أن إلى على عن في كيف لي من هل هذا هذه أنا عندي ما مع
    """


def words_of(text: str) -> list[str]:
    """Give all plain words of a text; of Chinese, each sign and each two together."""
    return [
        word
        for written in _WORD.findall(plain(text))
        for word in (_signs(written) if is_han(written) else (written,))
    ]


def is_han(written: str) -> bool:
    """Whether a text begins with a Chinese sign."""
    return "\u3400" <= written[0] <= "\u9fff"


def _signs(run: str) -> list[str]:
    return [*run, *(first + second for first, second in pairwise(run))]


STOP_WORDS = frozenset(words_of(_EMPTY_WORDS))


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
