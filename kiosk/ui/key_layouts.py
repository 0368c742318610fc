"""Which keys the keyboard on the screen has, and where: a layout for each script."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

# A row is so many letter keys wide, and so many rows are always there.
COLUMNS = 13
ROWS = 5
FRENCH = "fr"


class Deed(Enum):
    """What a key does that writes nothing itself."""

    CAPITALS = "capitals"
    ERASE = "erase"
    ENTER = "enter"
    LEFT = "left"
    RIGHT = "right"
    OTHER = "other"  # the rarer letters and signs, and back
    ENDINGS = "endings"  # a row with the ends of e-mail addresses
    SCRIPT = "script"  # the visitor's own script, and back to the French keys
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Key:
    """A key: what it writes, or else what it does. Its width is in letter keys."""

    text: str = ""
    deed: Deed | None = None
    width: float = 1


Row = tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The keys of one language, as its keyboards have them.

    `name` stands on the key that leads here. `rows` are four: figures, then letters.
    `other` are twelve more letters or signs of the language, on the second face.
    """

    language: str
    name: str
    rows: tuple[str, str, str, str]
    other: str
    cased: bool = True

    def capital(self, text: str) -> str:
        """Give the capital of what a key writes; Turkish has two letters i."""
        if self.language == "tr" and text == "i":
            return "İ"
        return text.upper() if len(text) == 1 else text


# The ends of addresses that people in France have most, and what no list knows.
ENDINGS = (
    ".fr",
    ".com",
    "@gmail.com",
    "@orange.fr",
    "@hotmail.fr",
    "@laposte.net",
    "@outlook.fr",
    "@yahoo.fr",
)
_SHORT = 4  # letters; so much finds room on the key of a letter

_FIGURES = "1 2 3 4 5 6 7 8 9 0 -"
# With the letters' own signs, all that a password may ask for: the whole of ASCII.
_SIGNS = (
    "! ? : ; / _ + = * # %",
    '( ) [ ] { } < > " & € $ °',
    "\\ | ~ ^ ` ' - , .",
)

# Where a script has no capitals, two keys more take the place of theirs.
_FOR_CAPITALS = ("«", "»")

LAYOUTS: dict[str, Layout] = {
    layout.language: layout
    for layout in (
        Layout(
            FRENCH,
            "AZERTY",
            (
                _FIGURES,
                "a z e r t y u i o p é è @",
                "q s d f g h j k l m à ù ç",
                "w x c v b n , . '",
            ),
            "â ê î ô û ë ï ü œ æ ÿ ñ",
        ),
        Layout(
            "en",
            "QWERTY",
            (
                _FIGURES,
                "q w e r t y u i o p / _ @",
                "a s d f g h j k l ' : ; ?",
                "z x c v b n m , .",
            ),
            "é è ê ë à â î ï ô ö ü ç",
        ),
        Layout(
            "es",
            "Español",
            (
                _FIGURES,
                "q w e r t y u i o p á é @",
                "a s d f g h j k l ñ í ó ú",
                "z x c v b n m , .",
            ),
            "ü ¿ ¡ ç à è ò ï â ê ª º",
        ),
        Layout(
            "pt",
            "Português",
            (
                _FIGURES,
                "q w e r t y u i o p ã õ @",
                "a s d f g h j k l ç á é ó",
                "z x c v b n m , .",
            ),
            "â ê ô à í ú ü è ñ ë ª º",
        ),
        Layout(
            "tr",
            "Türkçe",
            (
                _FIGURES,
                "q w e r t y u ı o p ğ ü @",
                "a s d f g h j k l ş i , .",
                "z x c v b n m ö ç",
            ),
            "â î û é è ê ë à ï ô œ ä",
        ),
        Layout(
            "ru",
            "Русский",
            (
                _FIGURES,
                "й ц у к е н г ш щ з х ъ @",
                "ф ы в а п р о л д ж э ё .",
                "я ч с м и т ь б ю",
            ),
            "« » — № … ґ і ї є ў ’ ₽",
        ),
        Layout(
            "uk",
            "Українська",
            (
                "1 2 3 4 5 6 7 8 9 0 '",
                "й ц у к е н г ш щ з х ї @",
                "ф і в а п р о л д ж є ґ .",
                "я ч с м и т ь б ю",
            ),
            "« » — № … ы ъ э ё ў ’ ₴",
        ),
        Layout(
            "ar",
            "العربية",
            (
                _FIGURES,
                "ض ص ث ق ف غ ع ه خ ح ج د @",
                "ش س ي ب ل ا ت ن م ك ط ذ .",
                "ئ ء ؤ ر أ ى ة و ز ظ إ",
            ),
            "آ لا ـ ، ؛ ؟ پ چ گ ژ ک ی",
            cased=False,
        ),
        Layout(
            "fa",
            "دری",
            (
                _FIGURES,
                "ض ص ث ق ف غ ع ه خ ح ج چ @",
                "ش س ی ب ل ا ت ن م ک گ پ .",
                "ظ ط ژ ز ر ذ د ئ و ؤ آ",
            ),
            "ء أ إ ة ي ك ۀ ـ ، ؛ ؟ ٪",
            cased=False,
        ),
        Layout(
            "ps",
            "پښتو",
            (
                _FIGURES,
                "ض ص ث ق ف غ ع ه خ ح ج چ @",
                "ش س ي ب ل ا ت ن م ک ګ پ ې",
                "ټ ز ر ړ ډ د و ښ ږ څ ځ",
            ),
            "ظ ط ذ ژ ڼ ۍ ی ئ آ ، ؟ ء",
            cased=False,
        ),
    )
}


def rows_of(
    layout: Layout, *, other: bool = False, endings: bool = False, two_scripts: bool
) -> tuple[Row, ...]:
    """Lay the keys out, row by row, each as wide as COLUMNS.

    Args:
        layout: whose letters.
        other: the second face, with the rarer letters and the signs.
        endings: one row more above, with the ends of addresses.
        two_scripts: whether there is another script to change to.
    """
    figures, first, second, third = (line.split() for line in layout.rows)
    if other:
        figures, second, third = (line.split() for line in _SIGNS)
        first = [*layout.other.split(), "@"]
    if layout.cased:
        before: Row = (Key(deed=Deed.CAPITALS, width=2),)
    else:
        before = tuple(_writing(_FOR_CAPITALS)) if other else ()
    rows = (
        (*_writing(figures), Key(deed=Deed.ERASE, width=2)),
        tuple(_writing(first)),
        tuple(_writing(second)),
        (*before, *_writing(third), Key(deed=Deed.ENTER, width=2)),
        _last_row(two_scripts=two_scripts),
    )
    return (tuple(_endings()), *rows) if endings else rows


def _writing(texts: Sequence[str]) -> Iterator[Key]:
    return (Key(text) for text in texts)


def _endings() -> Iterator[Key]:
    short = sum(len(text) <= _SHORT for text in ENDINGS)
    wide = (COLUMNS - short) / (len(ENDINGS) - short)
    for text in ENDINGS:
        yield Key(text, width=1 if len(text) <= _SHORT else wide)


def _last_row(*, two_scripts: bool) -> Row:
    script = (Key(deed=Deed.SCRIPT, width=2),) if two_scripts else ()
    return (
        Key(deed=Deed.OTHER, width=2),
        Key(deed=Deed.ENDINGS, width=2),
        Key(" ", width=4 if two_scripts else 6),
        *script,
        Key(deed=Deed.LEFT),
        Key(deed=Deed.RIGHT),
        Key(deed=Deed.AWAY),
    )
