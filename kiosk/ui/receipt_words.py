"""What a receipt says, in French and in the visitor's language beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    QTime,
    QTranslator,
)

from kiosk.catalogue import Answer, Meaning
from kiosk.ui.date_words import full_date
from kiosk.ui.languages import locale_of, spoken, written
from kiosk.ui.translations import PREFIX, own_folder

FRENCH = "fr"  # the language that counts in law


class Texts(Protocol):
    """One text in several languages; a missing one is said in French."""

    def text(self, language: str) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedProcedure:
    """One procedure whose official site was opened, and what comes after it."""

    title: Texts
    next_steps: tuple[Texts, ...] = ()
    unsure: tuple[Texts, ...] = ()  # steps that nobody has verified
    dated: tuple[Answer, ...] = ()  # what the day of the visit decides
    address: str | None = None
    telephone: str | None = None


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """The visit's line in the register.

    `proof` is short enough to be read out; `proof_code` is all of it, for a QR code.
    """

    number: int
    proof: str
    proof_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What one visit leaves in the visitor's hand. Moments are the site's own time.

    `line` is none where the site keeps no register.
    """

    site_name: str
    site_telephone: str
    began: datetime
    ended: datetime
    line: RegisterLine | None
    procedures: tuple[OpenedProcedure, ...] = ()
    pages_scanned: int = 0
    pages_printed: int = 0
    papers_handed_over: int = 0
    papers_received: int = 0


@dataclass(frozen=True, slots=True)
class Voice:
    """A language, and how to say a sentence of the sources in it."""

    language: str
    translate: Callable[[str, str], str]


def voice_of_the_screen() -> Voice:
    return Voice(spoken(), QCoreApplication.translate)


def voice_of(language: str, folder: Path | None = None) -> Voice:
    """Speak a language that need not be the one of the screen.

    `folder` holds the compiled translations, `kiosk_fr.qm` and so on. What is not
    translated stays as the source has it.
    """
    translator = QTranslator()
    translator.load(str((folder or own_folder()) / f"{PREFIX}{language}.qm"))

    def translate(context: str, source: str) -> str:
        return translator.translate(context, source) or source

    return Voice(language, translate)


def title(voice: Voice) -> str:
    return voice.translate("Receipt", "Receipt for your visit")


def when(receipt: Receipt, voice: Voice) -> str:
    """Say the day and the hours, the day in full words."""
    locale = locale_of(voice.language)
    words = voice.translate("Receipt", "{day}, from {start} to {end}")
    # How an hour is written, in the letters of QLocale.
    hour = voice.translate("Receipt", "h:mm AP")
    return words.format(
        day=written(_qt(receipt.began).date(), QLocale.FormatType.LongFormat, locale),
        start=written(_qt(receipt.began).time(), hour, locale),
        end=written(_qt(receipt.ended).time(), hour, locale),
    )


def in_the_register(receipt: Receipt, voice: Voice) -> tuple[str, ...]:
    """Give the line's number and its proof; nothing where there is no register."""
    line = receipt.line
    if line is None:
        return ()
    number = voice.translate("Receipt", "Number in the register: {number}")
    proof = voice.translate("Receipt", "Proof: {proof}")
    return number.format(number=line.number), proof.format(proof=line.proof)


def opened(receipt: Receipt, voice: Voice) -> str:
    """Head the list of procedures, or say that there is none."""
    if receipt.procedures:
        return voice.translate("Receipt", "Official sites opened during your visit")
    return voice.translate("Receipt", "You opened no official site.")


def others(count: int, voice: Voice) -> str:
    words = voice.translate("Receipt", "Other sites opened: {count}")
    return words.format(count=count)


def what_comes_next(voice: Voice) -> str:
    return voice.translate("Receipt", "What comes next:")


def steps(procedure: OpenedProcedure, voice: Voice) -> list[str]:
    """Say what comes next: first what has a date, the date with it."""
    return [
        *(_dated(answer, voice) for answer in procedure.dated),
        *(step.text(voice.language) for step in procedure.next_steps),
        *(_doubted(step.text(voice.language), voice) for step in procedure.unsure),
    ]


def _dated(answer: Answer, voice: Voice) -> str:
    match answer.rule.means:
        case Meaning.ACT:
            words = voice.translate(
                "Receipt", "If your request left today: at the latest on {day}."
            )
        case Meaning.HOLDS:
            words = voice.translate(
                "Receipt", "If your request left today: until {day}."
            )
        case Meaning.EXPECT:
            words = voice.translate(
                "Receipt", "If your request left today: about {day}."
            )
    last = answer.window.last
    day = full_date(last, voice.language) if last is not None else ""
    text = f"{answer.statement.text.text(voice.language)} {words.format(day=day)}"
    return text if answer.statement.certain else _doubted(text, voice)


def _doubted(text: str, voice: Voice) -> str:
    words = voice.translate("ProcedureDocument", "{fact} (to be checked)")
    return words.format(fact=text)


def telephone(number: str, voice: Voice) -> str:
    words = voice.translate("Receipt", "Telephone: {telephone}")
    return words.format(telephone=_unbroken(number))


def counts(receipt: Receipt, voice: Voice) -> tuple[str, ...]:
    """Say how many papers there were; what there was none of is not told."""
    told = (
        (voice.translate("Receipt", "Pages scanned: {count}"), receipt.pages_scanned),
        (
            voice.translate("Receipt", "Papers given to a site: {count}"),
            receipt.papers_handed_over,
        ),
        (
            voice.translate("Receipt", "Papers received from a site: {count}"),
            receipt.papers_received,
        ),
        (voice.translate("Receipt", "Pages printed: {count}"), receipt.pages_printed),
    )
    return tuple(words.format(count=count) for words, count in told if count)


def at_home(voice: Voice) -> str:
    return voice.translate(
        "Receipt",
        "To go on at home: photograph a square with a telephone, or type its address.",
    )


def help_line(receipt: Receipt, voice: Voice) -> str:
    words = voice.translate("Receipt", "A question? Call us: {telephone}")
    return words.format(telephone=_unbroken(receipt.site_telephone))


def worth(voice: Voice) -> str:
    """Say what this paper proves, and what it does not."""
    return voice.translate(
        "Receipt",
        "This paper says that you came. It does not prove that your request was sent:"
        " keep what the official site gave you.",
    )


def _qt(moment: datetime) -> QDateTime:
    """Give what a clock on the wall shows, without its zone."""
    day = QDate(moment.year, moment.month, moment.day)
    return QDateTime(day, QTime(moment.hour, moment.minute))


def _unbroken(number: str) -> str:
    """Keep a telephone number on one line."""
    return number.replace(" ", "\u00a0")
