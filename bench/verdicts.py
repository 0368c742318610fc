"""How many addresses the policy judges in a second, beside a plain look-up in a set.

usage: python -m bench.verdicts [ROUNDS]     (from the root of the tree)

The mix is a visit's: pages and parts of a few official sites, the hosts of others, now
and then an imitation. The peer does what the least policy would: it splits the address
with the standard library and looks for the host in a set of names. Printed are also the
hosts that are met for the first time, and the reading of the text.
"""

import json
import statistics
import sys
from collections.abc import Callable, Sequence
from time import process_time
from typing import TypeVar
from urllib.parse import urlsplit

from kiosk.navigation import Address, Policy, parse
from kiosk.navigation.official import load

T = TypeVar("T")

MANY = 200_000

_OFFICIAL = (
    "https://ants.gouv.fr/",
    "https://immatriculation.ants.gouv.fr/demarches/changement?etape=2",
    "https://moncompte.ants.gouv.fr/authentification",
    "https://app.franceconnect.gouv.fr/api/v1/authorize?client_id=x",
    "https://www.service-public.gouv.fr/particuliers/vosdroits/N367",
    "https://www.ameli.fr/assure",
    "https://www.payfip.gouv.fr/tpa/accueilportail.web",
    "https://mail.google.com/mail/u/0/",
)
_UNKNOWN = (
    "https://www.example.com/a/b.html",
    "https://static.example.net/script.js",
    "https://shop.example.org/",
    "http://www.example.fr/",
)
_IMITATIONS = ("https://antaigouv.fr/payer", "https://carte-grise-ants.example/")
VISIT = (*_OFFICIAL * 8, *_UNKNOWN * 4, *_IMITATIONS)


def main(rounds: int) -> None:
    policy = Policy(load())
    texts = VISIT * (MANY // len(VISIT))
    addresses = [address for text in texts if (address := parse(text)) is not None]
    assert len(addresses) == len(texts)
    names = {address.host for address in addresses}
    peer = rate(texts, lambda text: urlsplit(text).hostname in names, rounds)
    ours = rate(addresses, policy.main_frame, rounds)
    read = rate(texts, lambda text: policy.main_frame(_parsed(text)), rounds)
    new = rate(strangers(), policy.main_frame, 1)
    figures = {
        "bench": "verdicts",
        "peer_per_s": round(peer),
        "verdicts_per_s": round(ours),
        "ratio": round(ours / peer, 2),
        "with_parse_per_s": round(read),
        "new_hosts_per_s": round(new),
    }
    print(json.dumps(figures))


def strangers() -> list[Address]:
    """Give hosts of which each is met once, a third of them imitations."""
    words = ("annonces", "jardin-fleuri", "amende-gouv")
    return [
        Address(scheme="https", host=f"{words[number % 3]}-{number}.example", path="/")
        for number in range(20_000)
    ]


def rate(every: Sequence[T], do: Callable[[T], object], rounds: int) -> float:
    """Say how many a second of one core, in the middle one of the rounds."""
    taken = []
    for _ in range(rounds):
        start = process_time()
        for each in every:
            do(each)
        taken.append(process_time() - start)
    return len(every) / statistics.median(taken)


def _parsed(text: str) -> Address:
    address = parse(text)
    assert address is not None
    return address


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
