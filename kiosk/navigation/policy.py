"""What may open. The allow-list decides; everything else only explains."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Self

from kiosk.navigation.address import HTTPS_PORT, Address, Place, place
from kiosk.navigation.lookalike import Lookalikes
from kiosk.navigation.official import OfficialHost, OfficialList, load
from kiosk.navigation.verdict import Level, Reason, Role, Verdict
from kiosk.settings import Settings

# A frame may also be what its page wrote itself; that has no host to judge.
_OF_THE_PAGE = frozenset({"about", "blob", "data"})
_WEB = frozenset({"https", "http"})
_ENCRYPTED = frozenset({"https", "wss"})

# Unlisted, and nothing wrong with the address itself. A name that recalls another is
# among them: what explains a refusal never decides one.
_MAYBE_A_BANK = frozenset({Reason.NOT_OFFICIAL, Reason.LOOKALIKE})

_PART = Verdict(allowed=True, reason=Reason.PUBLIC_WEB)
_OWN = Verdict(allowed=True, reason=Reason.PAGE_CONTENT)
_EXTRA = Verdict(allowed=True, reason=Reason.SITE_EXTRA, level=Level.LOCAL)
_BANK = Verdict(allowed=True, reason=Reason.BANK, level=Level.BANK)
_LENT = Verdict(allowed=True, reason=Reason.THIS_VISIT, level=Level.LOCAL)


@dataclass(frozen=True, slots=True)
class Policy:
    """Decides which addresses a visit may open, from a list and nothing else.

    `extra` are hosts that the site file adds, `lent` those allowed for this visit only,
    `practised` the names that the site file sends elsewhere (a leading `*.` stands for
    every name below). It is a value: to allow one more host is to make another policy.
    """

    official: OfficialList
    extra: frozenset[str] = frozenset()
    lent: frozenset[str] = frozenset()
    practised: tuple[str, ...] = ()
    _lookalikes: Lookalikes = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_lookalikes", Lookalikes(self.official))

    @classmethod
    def load(
        cls, settings: Settings, today: date, official: OfficialList | None = None
    ) -> Self:
        """Join the official list to what the site file adds and is valid today.

        Raises OfficialListError when the list is missing or wrong.
        """
        return cls(
            official or load(),
            extra=frozenset(
                extra.host for extra in settings.official.extra if today <= extra.until
            ),
            practised=tuple(settings.network.resolve),
        )

    def lending(self, host: str) -> Self:
        """Make the same policy with one more host, for one visit."""
        return replace(self, lent=self.lent | {host})

    def main_frame(self, address: Address) -> Verdict:
        """Judge an address as the page itself; a refusal says what it imitates."""
        flaw = _flaw(address)
        listed = self._listed(address, Role.NAVIGATION)
        if flaw is None:
            return listed or self._explained(address.host)
        imitated = None if listed else self._lookalikes.imitated(address.host)
        return Verdict(allowed=False, reason=flaw, imitated=imitated)

    def bank(self, address: Address) -> Verdict:
        """Judge an address as the page to which a payment page led: a bank's, perhaps.

        A BankPassage says whether the way there is open; this says only that nothing
        speaks against the address. A listed host is judged as ever.
        """
        verdict = self.main_frame(address)
        if verdict.allowed or verdict.reason not in _MAYBE_A_BANK:
            return verdict
        return _BANK

    def frame(self, address: Address) -> Verdict:
        """Judge an address as a frame of an official page."""
        if address.scheme in _OF_THE_PAGE:
            return _OWN
        flaw = _flaw(address)
        if flaw is not None:
            return Verdict(allowed=False, reason=flaw)
        return (
            self._listed(address, Role.NAVIGATION)
            or self._listed(address, Role.FRAME)
            or Verdict(allowed=False, reason=Reason.NOT_OFFICIAL)
        )

    def resource(self, address: Address) -> Verdict:
        """Judge an address as a part of a page: a script, a picture, a socket.

        From anywhere on the public internet, encrypted; never from this machine or its
        network, as far as the spelling tells, except where the site file practises.
        """
        if address.scheme in _OF_THE_PAGE:
            return _OWN
        if address.scheme not in _ENCRYPTED:
            return Verdict(allowed=False, reason=_wrong_scheme(address.scheme))
        if not address.host:
            return Verdict(allowed=False, reason=Reason.NOT_AN_ADDRESS)
        if place(address.host) in (Place.NAMED, Place.PUBLIC_IP):
            return _PART
        if any(_covers(name, address.host) for name in self.practised):
            return _PART
        return Verdict(allowed=False, reason=Reason.LOCAL_ADDRESS)

    def file(self, address: Address) -> Verdict:
        """Judge where a file comes from: any host that the list knows will do."""
        if address.scheme in _OF_THE_PAGE:
            return _OWN
        flaw = _flaw(address)
        if flaw is not None:
            return Verdict(allowed=False, reason=flaw)
        for role in Role:
            verdict = self._listed(address, role)
            if verdict is not None:
                return verdict
        return Verdict(allowed=False, reason=Reason.NOT_OFFICIAL)

    def _listed(self, address: Address, role: Role) -> Verdict | None:
        for entry in self.official.entries(address.host):
            # an address that ends with its host is the one of its root
            path = address.path or "/"
            if role in entry.roles and path.startswith(entry.path):
                return _official(entry)
        if address.host in self.lent:
            return _LENT
        if _known(address.host, self.extra):
            return _EXTRA
        return None

    def _explained(self, host: str) -> Verdict:
        official = self.official
        for group in official.intermediaries:
            if _known(host, group.hosts):
                return Verdict(
                    allowed=False,
                    reason=Reason.PAID_INTERMEDIARY,
                    imitated=group.official,
                )
        if _known(host, official.shorteners):
            return Verdict(allowed=False, reason=Reason.SHORTENER)
        imitated = self._lookalikes.imitated(host)
        if any(label.startswith("xn--") for label in host.split(".")):
            reason = Reason.PUNYCODE
        elif imitated is not None:
            reason = Reason.LOOKALIKE
        else:
            reason = Reason.NOT_OFFICIAL
        return Verdict(allowed=False, reason=reason, imitated=imitated)


def _flaw(address: Address) -> Reason | None:
    """Say what is wrong with an address whatever its host, the gravest first."""
    if address.scheme not in _WEB:
        return Reason.SCHEME
    if not address.host:
        return Reason.NOT_AN_ADDRESS
    if address.user_info:
        return Reason.USER_INFO
    where = place(address.host)
    if where is not Place.NAMED:
        return Reason.IP_ADDRESS if where is Place.PUBLIC_IP else Reason.LOCAL_ADDRESS
    return _unsafe_way(address)


def _unsafe_way(address: Address) -> Reason | None:
    if address.scheme != "https":
        return Reason.NOT_HTTPS
    return Reason.PORT if address.port not in (None, HTTPS_PORT) else None


def _wrong_scheme(scheme: str) -> Reason:
    return Reason.NOT_HTTPS if scheme in ("http", "ws") else Reason.SCHEME


def _official(entry: OfficialHost) -> Verdict:
    return Verdict(allowed=True, reason=Reason.OFFICIAL, level=entry.level)


def _known(host: str, names: Iterable[str]) -> bool:
    return any(host == name or host.endswith("." + name) for name in names)


def _covers(pattern: str, host: str) -> bool:
    if pattern.startswith("*."):
        return host.endswith(pattern[1:])
    return host == pattern
