"""Somebody who does not exist, for the length of one test."""

import secrets
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who does not exist; what they type is found again wherever it stays."""

    family_name: str
    first_names: str
    street: str

    @classmethod
    def invented(cls) -> "Person":
        def word() -> str:
            letters = "bcdfghjklmnpqrstvwxz"
            return "".join(secrets.choice(letters) for _ in range(14))

        return cls(f"Zz{word()}", f"Essai{word()}", f"1 rue {word()}")

    def words(self) -> list[bytes]:
        """Give every word that nobody else has, as bytes to look for."""
        typed = (self.family_name, self.first_names, self.street)
        return [word.encode() for word in typed]
