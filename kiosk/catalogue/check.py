"""What must hold in a catalogue beyond its types, and what a person should look at."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from kiosk.catalogue.check_guide import guide_gaps, guide_rules
from kiosk.catalogue.complete import Raw, items
from kiosk.catalogue.findings import Finding
from kiosk.catalogue.models import Online, Procedure, Shortcuts
from kiosk.catalogue.spelling import plain
from kiosk.catalogue.texts import host_of, within
from kiosk.catalogue.written import Path

SHELF_LIFE = timedelta(days=365)  # prices and delays change once a year at least

_GUIDES = ("service-public.gouv.fr",)
_SECTIONS = (
    "categories",
    "contacts",
    "platforms",
    "papers",
    "rules",
    "procedures",
    "guide",
)


def lists(raw: Raw) -> Iterator[Finding]:
    """Find sections with nothing in them, and identifiers given twice in one."""
    for section in _SECTIONS:
        if raw.get(section) == []:
            yield Finding((section,), "the list is empty; name at least one")
        seen: set[str] = set()
        for index, item in enumerate(items(raw, section)):
            name = item.get("id") if isinstance(item, dict) else None
            if isinstance(name, str):
                if name in seen:
                    message = f"“{name}” a second time; identifiers are given once"
                    yield Finding((section, index, "id"), message)
                seen.add(name)


def rules(shortcuts: Shortcuts, *, today: date | None) -> Iterator[Finding]:
    """Check what holds. `today` is needed to know what has grown old."""
    yield from _orders(shortcuts)
    for platform in shortcuts.platforms:
        path: Path = ("platforms", platform.id)
        for key in ("address", "account"):
            yield from _stays_within(path, key, getattr(platform, key), platform.hosts)
    yield from _computed(shortcuts)
    yield from guide_rules(shortcuts)
    for procedure in shortcuts.procedures:
        yield from _addresses(procedure)
        for language in shortcuts.meta.languages:
            if language not in procedure.words:
                message = f"no words in {language}; add what people say and type"
                yield Finding(("procedures", procedure.id, "words"), message)
        if "papers" not in procedure.model_fields_set:
            message = "no papers; name them, or write papers: [] where none is needed"
            yield Finding(("procedures", procedure.id), message)
        yield from _repeated_words(procedure)
        if today is not None:
            yield from _ages(procedure, today)


def gaps(shortcuts: Shortcuts) -> Iterator[Finding]:
    """Find what nothing uses. Only a catalogue whose items all hold can tell."""
    used = {procedure.category for procedure in shortcuts.procedures}
    for category in shortcuts.categories:
        if category.id not in used:
            message = "no procedure is in it; add one, or remove the category"
            yield Finding(("categories", category.id), message)
    contacts = {each.contact for each in shortcuts.procedures}
    platforms = {each.platform for each in shortcuts.procedures}
    papers = {paper.id for each in shortcuts.procedures for paper in each.papers}
    rules = {fact.rule for each in shortcuts.procedures for fact in each.facts}
    for section, part, needed in (
        ("contacts", shortcuts.contacts, contacts),
        ("platforms", shortcuts.platforms, platforms),
        ("papers", shortcuts.papers, papers),
        ("rules", shortcuts.rules, rules),
    ):
        for item in part:
            if item.id not in needed:
                yield Finding((section, item.id), "nothing uses it", warning=True)
    yield from guide_gaps(shortcuts)


def _orders(shortcuts: Shortcuts) -> Iterator[Finding]:
    orders = [
        ("categories", each.id, "order", each.order) for each in shortcuts.categories
    ]
    ranks = [
        ("procedures", each.id, "popular", each.popular)
        for each in shortcuts.procedures
        if each.popular is not None
    ]
    for group in (orders, ranks):
        first: dict[int, str] = {}
        for section, name, key, number in group:
            if number in first:
                message = f"{number} is the place of “{first[number]}” already"
                yield Finding((section, name, key), message)
            first.setdefault(number, name)


def _computed(shortcuts: Shortcuts) -> Iterator[Finding]:
    """Work every rule's examples out: a rule that nobody tried may be anything."""
    for rule in shortcuts.rules:
        path: Path = ("rules", rule.id)
        if not rule.examples:
            message = "no example tests it; give a day and the days that come of it"
            yield Finding((*path, "examples"), message)
        for index, message in rule.broken():
            yield Finding((*path, "examples", index), message)


def _addresses(procedure: Procedure) -> Iterator[Finding]:
    path: Path = ("procedures", procedure.id)
    for key in ("address", "deep_address"):
        yield from _stays_within(path, key, getattr(procedure, key), procedure.hosts)
    yield from _stays_within(path, "guide", procedure.guide, _GUIDES)
    for index, choice in enumerate(procedure.choices):
        where: Path = (*path, "choices", index)
        yield from _stays_within(where, "address", choice.address, procedure.hosts)
    somewhere = procedure.address or procedure.choices or procedure.local
    if procedure.online is not Online.NO and not somewhere:
        message = "on line, but no address; add address or choices, or local: true"
        yield Finding((*path, "online"), message)


def _stays_within(
    path: Path, key: str, address: str | None, hosts: tuple[str, ...]
) -> Iterator[Finding]:
    if address is not None and not within(host_of(address), hosts):
        allowed = ", ".join(hosts) or "none"
        message = f"{host_of(address)} is not among its hosts ({allowed})"
        yield Finding((*path, key), message)


def _repeated_words(procedure: Procedure) -> Iterator[Finding]:
    for language, words in procedure.words.items():
        counted = Counter(plain(word) for word in words)
        for index, word in enumerate(words):
            if counted[plain(word)] > 1:
                counted[plain(word)] = 0
                path = ("procedures", procedure.id, "words", language, index)
                yield Finding(path, f"“{word}” is there twice", warning=True)


def _ages(procedure: Procedure, today: date) -> Iterator[Finding]:
    path: Path = ("procedures", procedure.id)
    dates = [((*path, "verified_on"), procedure.verified_on)]
    if (
        procedure.cost is not None
        and procedure.cost.verified_on != procedure.verified_on
    ):
        dates.append(((*path, "cost", "verified_on"), procedure.cost.verified_on))
    for where, day in dates:
        if day > today:
            yield Finding(where, f"{day} is still to come", warning=True)
        elif today - day > SHELF_LIFE:
            message = f"verified more than a year ago ({day}); look again"
            yield Finding(where, message, warning=True)
