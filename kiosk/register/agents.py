"""Two agents: what a site may ask that nobody does alone.

It is a rule of this program. Who has a copy of the keystore and one passphrase reads
without it, as docs/menaces.md says.
"""

from dataclasses import replace

from kiosk.register import RegisterError, RegisterFault
from kiosk.register.keys import Keys

MOST_ALONE = 20  # records that one agent sees at once: a person's, not a morning's


def together(keys: Keys, other: Keys) -> Keys:
    """Give keys with the word of a second person, opened from the same keystore.

    Raises RegisterError (SECOND_AGENT) when it is the same one's.
    """
    if other.holder == keys.holder:
        raise RegisterError(
            RegisterFault.SECOND_AGENT, "both passphrases are one person's"
        )
    return replace(keys, second=other.holder)


def check_agents(keys: Keys, *, asked: bool, records: int | None = None) -> None:
    """Raise RegisterError (SECOND_AGENT) if the site asks for two and one is here.

    `records` is how many would be shown; None for what nobody does alone.
    """
    if not asked or keys.second is not None:
        return
    if records is None:
        raise RegisterError(RegisterFault.SECOND_AGENT, "this site asks for two here")
    if records > MOST_ALONE:
        raise RegisterError(
            RegisterFault.SECOND_AGENT,
            f"{records} lines, and one agent sees {MOST_ALONE} at most",
        )
