"""The information notice of the register, and the mark of its exact text.

What a text of law must say is not ours to invent: the purpose with its legal
basis, who answers for it and how to reach them come from the site. Until they
are given, the notice says openly that they are missing.
"""

from dataclasses import dataclass
from hashlib import sha256
from typing import Self

from kiosk.register import Notice
from kiosk.settings import Settings
from kiosk.ui.receipt_words import Voice, voice_of_the_screen

# Change it with any change of the sentences below.
VERSION = "2026-11-23"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeFacts:
    """What the préfecture fills in: who, why, and whom to write to."""

    controller: str | None = None
    basis: str | None = None
    contact: str | None = None
    signature_years: int = 1

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Give what the site file says of them."""
        register = settings.register_
        years = register.durations.signatures if register else 1
        return cls(**settings.notice.model_dump(), signature_years=years)


def summary(voice: Voice | None = None) -> tuple[str, ...]:
    """Give the few lines that everybody reads before signing."""
    voice = voice or voice_of_the_screen()
    return (
        voice.translate(
            "Notice",
            "To use this computer, you write your name and you sign a register.",
        ),
        voice.translate(
            "Notice", "We also keep the date, the time and the computer's number."
        ),
        voice.translate(
            "Notice",
            "We never keep your procedures, the sites you see or your documents.",
        ),
    )


def full_text(facts: NoticeFacts, voice: Voice | None = None) -> str:
    """Give the whole notice, paragraph by paragraph.

    It is in the language of the moment, where no other voice is given.
    """
    voice = voice or voice_of_the_screen()
    missing = voice.translate("Notice", "[to be completed by the préfecture]")
    why = voice.translate("Notice", "Why: {basis}.")
    who = voice.translate("Notice", "Who answers for it: {controller}.")
    rights = voice.translate(
        "Notice",
        "Your rights: see your line, have it corrected, have its use limited. "
        "Write to: {contact}. You can complain to the CNIL (cnil.fr).",
    )
    return "\n\n".join(
        (
            voice.translate("Notice", "Register of the point numérique"),
            " ".join(summary(voice)),
            why.format(basis=facts.basis or missing),
            who.format(controller=facts.controller or missing),
            _how_long(facts, voice),
            voice.translate(
                "Notice",
                "Who can read it: the mediators who are allowed to, "
                "and a judge who asks for it.",
            ),
            rights.format(contact=facts.contact or missing),
            voice.translate(
                "Notice",
                "If you cannot sign, the mediator can confirm it for you. "
                "Nobody watches your screen from afar without your agreement.",
            ),
        )
    )


def _how_long(facts: NoticeFacts, voice: Voice) -> str:
    if facts.signature_years == 1:
        return voice.translate(
            "Notice",
            "How long: your name for 5 years, your signature for 1 year. "
            "Then they are erased.",
        )
    return voice.translate(
        "Notice",
        "How long, in years: your name {names}, your signature {signatures}. "
        "Then they are erased.",
    ).format(names=5, signatures=facts.signature_years)


def shown(facts: NoticeFacts) -> Notice:
    """Give what the register keeps of the notice as it is on the screen now."""
    return Notice(VERSION, sha256(full_text(facts).encode()).digest())
