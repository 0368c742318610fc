"""What may open. The allow-list decides; everything else only explains."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import Self

from kiosk.navigation.address import HTTPS_PORT, Address, Place, place
from kiosk.navigation.lookalike import Lookalikes
from kiosk.navigation.official import Nature, OfficialList, load
from kiosk.navigation.verdict import Level, Reason, Role, Verdict
from kiosk.navigation.wrapper import unwrapped
from kiosk.settings import Settings

# A frame may also be what its page wrote itself; that has no host to judge.
_OF_THE_PAGE = frozenset({"about", "blob", "data"})
_WEB = frozenset({"https", "http"})
_ENCRYPTED = frozenset({"https", "wss"})
_HTTP_PORT = 80

# A visit meets the same few hosts again and again; what was found out is kept. A longer
# name is no host of the internet (RFC 1035), and not worth a look.
_MOST_HOSTS = 1024
_LONGEST_HOST = 253

# Unlisted, and nothing wrong with the address itself. A name that recalls another is
# among them: what explains a refusal never decides one.
_MAYBE_A_BANK = frozenset({Reason.NOT_OFFICIAL, Reason.LOOKALIKE, Reason.LAPSED})

_OF_PLACE = {
    Place.NAMED: None,
    Place.NOWHERE: Reason.NOT_AN_ADDRESS,
    Place.LOCAL_NAME: Reason.LOCAL_ADDRESS,
    Place.LOCAL_IP: Reason.LOCAL_ADDRESS,
    Place.PUBLIC_IP: Reason.IP_ADDRESS,
}

_PART = Verdict(allowed=True, reason=Reason.PUBLIC_WEB)
_OWN = Verdict(allowed=True, reason=Reason.PAGE_CONTENT)
_EXTRA = Verdict(allowed=True, reason=Reason.SITE_EXTRA, level=Level.LOCAL)
_BANK = Verdict(allowed=True, reason=Reason.BANK, level=Level.BANK)
_LENT = Verdict(allowed=True, reason=Reason.THIS_VISIT, level=Level.LOCAL)


@dataclass(frozen=True, slots=True)
class _Known:
    """What the policy says of a host, whatever the rest of the address."""

    flaw: Reason | None
    openings: Mapping[Role, tuple[tuple[str, Verdict], ...]]  # where paths begin so

    def listed(self, role: Role, path: str) -> Verdict | None:
        # an address that ends with its host is the one of its root
        path = path or "/"
        for start, verdict in self.openings[role]:
            if path.startswith(start):
                return verdict
        return None


_NO_HOST = _Known(Reason.NOT_AN_ADDRESS, dict.fromkeys(Role, ()))


@dataclass(frozen=True, slots=True)
class Policy:
    """Decides which addresses a visit may open, from a list and nothing else.

    `extra` are hosts that the site file adds, `lapsed` those whose last day is over,
    `lent` those allowed for this visit only, `practised` the names that the site file
    sends elsewhere (a leading `*.` stands for every name below). It is a value: to
    allow one more host is to make another policy.
    """

    official: OfficialList
    extra: frozenset[str] = frozenset()
    lent: frozenset[str] = frozenset()
    practised: tuple[str, ...] = ()
    lapsed: frozenset[str] = frozenset()
    _lookalikes: Lookalikes = field(init=False, repr=False, compare=False)
    _known: Callable[[str], _Known] = field(init=False, repr=False, compare=False)
    _explained: Callable[[str], Verdict] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_lookalikes", Lookalikes(self.official))
        remember = lru_cache(maxsize=_MOST_HOSTS)
        object.__setattr__(self, "_known", remember(self._find_out))
        object.__setattr__(self, "_explained", remember(self._explain))

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
            lapsed=frozenset(
                extra.host for extra in settings.official.extra if today > extra.until
            ),
        )

    @classmethod
    def shut(cls) -> Self:
        """Make a policy that lets nothing open: without a list, nothing is official."""
        return cls(OfficialList.none())

    def lending(self, host: str) -> Self:
        """Make the same policy with one more host, for one visit."""
        return replace(self, lent=self.lent | {host})

    def main_frame(self, address: Address) -> Verdict:
        """Judge an address as the page itself; a refusal says what it imitates."""
        known = self._host(address)
        flaw = _flaw(address, known.flaw)
        listed = known.listed(Role.NAVIGATION, address.path)
        if flaw is None:
            return listed or self._explained(address.host)
        if listed is not None or known.flaw is Reason.NOT_AN_ADDRESS:
            return Verdict(allowed=False, reason=flaw)
        return replace(self._explained(address.host), reason=flaw)

    def upgraded(self, address: Address) -> Address | None:
        """Give the same address in https, if only http keeps it from opening."""
        if address.scheme != "http" or address.port not in (None, _HTTP_PORT):
            return None
        protected = replace(address, scheme="https", port=None)
        return protected if self.main_frame(protected).allowed else None

    def unwrapped(self, text: str) -> str | None:
        """Give the address that a webmail's link leads to; None for any other link.

        The wrapped address never opens; judge the one inside in its place. It may be
        wrapped again, or be one that does not open.
        """
        return unwrapped(text, self.official.wrappers)

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
        known = self._host(address)
        flaw = _flaw(address, known.flaw)
        if flaw is not None:
            return Verdict(allowed=False, reason=flaw)
        return (
            known.listed(Role.NAVIGATION, address.path)
            or known.listed(Role.FRAME, address.path)
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
        flaw = self._host(address).flaw if address.host else Reason.NOT_AN_ADDRESS
        if flaw is None or flaw is Reason.IP_ADDRESS:
            return _PART
        if any(_covers(name, address.host) for name in self.practised):
            return _PART
        return Verdict(allowed=False, reason=flaw)

    def file(self, address: Address) -> Verdict:
        """Judge where a file comes from: any host that the list knows will do."""
        if address.scheme in _OF_THE_PAGE:
            return _OWN
        known = self._host(address)
        flaw = _flaw(address, known.flaw)
        if flaw is not None:
            return Verdict(allowed=False, reason=flaw)
        for role in Role:
            verdict = known.listed(role, address.path)
            if verdict is not None:
                return verdict
        return Verdict(allowed=False, reason=Reason.NOT_OFFICIAL)

    def _host(self, address: Address) -> _Known:
        if len(address.host) > _LONGEST_HOST:
            return _NO_HOST
        return self._known(address.host)

    def _find_out(self, host: str) -> _Known:
        flaw = _OF_PLACE[place(host)]
        return _Known(flaw, {role: tuple(self._openings(host, role)) for role in Role})

    def _openings(self, host: str, role: Role) -> Iterator[tuple[str, Verdict]]:
        for entry in self.official.entries(host):
            if role in entry.roles:
                yield entry.path, Verdict(True, Reason.OFFICIAL, entry.level)
        if host in self.lent:
            yield "/", _LENT
        if host in self.extra:
            yield "/", _EXTRA

    def _explain(self, host: str) -> Verdict:
        """Say why a host that is not listed does not open."""
        group = self.official.intermediary(host)
        if group is not None:
            paid = group.nature is Nature.PAID
            reason = Reason.PAID_INTERMEDIARY if paid else Reason.PRIVATE_SITE
            return Verdict(False, reason, None, group.official, group.procedure)
        if self.official.shortens(host):
            return Verdict(False, Reason.SHORTENER)
        if host in self.lapsed:
            return Verdict(False, Reason.LAPSED)
        recalled = self._lookalikes.imitated(host)
        if any(label.startswith("xn--") for label in host.split(".")):
            reason = Reason.PUNYCODE
        else:
            reason = Reason.LOOKALIKE if recalled else Reason.NOT_OFFICIAL
        if recalled is None:
            return Verdict(False, reason)
        return Verdict(False, reason, None, recalled.host, recalled.procedure)


def _flaw(address: Address, of_host: Reason | None) -> Reason | None:
    """Say what is wrong with an address, the gravest first, its host included."""
    if address.scheme not in _WEB:
        return Reason.SCHEME
    if not address.host:
        return Reason.NOT_AN_ADDRESS
    if address.user_info:
        return Reason.USER_INFO
    return of_host or _unsafe_way(address)


def _unsafe_way(address: Address) -> Reason | None:
    if address.scheme != "https":
        return Reason.NOT_HTTPS
    return Reason.PORT if address.port not in (None, HTTPS_PORT) else None


def _wrong_scheme(scheme: str) -> Reason:
    return Reason.NOT_HTTPS if scheme in ("http", "ws") else Reason.SCHEME


def _covers(pattern: str, host: str) -> bool:
    if pattern.startswith("*."):
        return host.endswith(pattern[1:])
    return host == pattern
