"""The information notice of the register, and the mark of its exact text.

What a text of law must say is not ours to invent: the purpose with its legal
basis, who answers for it and how to reach them come from the site. Until they
are given, the notice says openly that they are missing.
"""

from dataclasses import dataclass
from hashlib import sha256

from PySide6.QtCore import QCoreApplication

from kiosk.register import Notice

translate = QCoreApplication.translate  # lupdate knows this name; not an alias of it

# Change it with any change of the sentences below.
VERSION = "2026-11-23"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeFacts:
    """What the préfecture fills in: who, why, and whom to write to."""

    controller: str | None = None
    basis: str | None = None
    contact: str | None = None


def summary() -> tuple[str, ...]:
    """Give the few lines that everybody reads before signing."""
    return (
        translate(
            "Notice",
            "To use this computer, you write your name and you sign a register.",
        ),
        translate(
            "Notice", "We also keep the date, the time and the computer's number."
        ),
        translate(
            "Notice",
            "We never keep your procedures, the sites you see or your documents.",
        ),
    )


def full_text(facts: NoticeFacts) -> str:
    """Give the whole notice in the language of the moment, paragraph by paragraph."""
    missing = translate("Notice", "[to be completed by the préfecture]")
    why = translate("Notice", "Why: {basis}.")
    who = translate("Notice", "Who answers for it: {controller}.")
    rights = translate(
        "Notice",
        "Your rights: see your line, have it corrected, have its use limited. "
        "Write to: {contact}. You can complain to the CNIL (cnil.fr).",
    )
    return "\n\n".join(
        (
            translate("Notice", "Register of the point numérique"),
            " ".join(summary()),
            why.format(basis=facts.basis or missing),
            who.format(controller=facts.controller or missing),
            translate(
                "Notice",
                "How long: your name for 5 years, your signature for 1 year. "
                "Then they are erased.",
            ),
            translate(
                "Notice",
                "Who can read it: the mediators who are allowed to, "
                "and a judge who asks for it.",
            ),
            rights.format(contact=facts.contact or missing),
            translate(
                "Notice",
                "If you cannot sign, the mediator can confirm it for you. "
                "Nobody watches your screen from afar without your agreement.",
            ),
        )
    )


def shown(facts: NoticeFacts) -> Notice:
    """Give what the register keeps of the notice as it is on the screen now."""
    return Notice(VERSION, sha256(full_text(facts).encode()).digest())
