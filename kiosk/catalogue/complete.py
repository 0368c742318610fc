"""What an entry leaves out, it takes from its platform, the papers, and itself."""

from typing import TypeAlias

from kiosk.catalogue.texts import Level

Raw: TypeAlias = dict[str, object]

_FACTS = ("deadlines", "next_steps", "notes", "warnings")
_LEVELS = [level.value for level in Level]


def complete(content: Raw) -> Raw:
    """Fill in each procedure of a raw catalogue; leave whatever is odd as it is."""
    platforms = by_id(content, "platforms")
    papers = by_id(content, "papers")
    whole = dict(content)
    if "papers" in content:
        whole["papers"] = _each(content["papers"], {"verified": Level.OK.value})
    if isinstance(content.get("procedures"), list):
        whole["procedures"] = [
            _procedure(entry, platforms, papers) if isinstance(entry, dict) else entry
            for entry in items(content, "procedures")
        ]
    return whole


def items(content: Raw, section: str) -> list[object]:
    """Give the items of a section, or none where it is not a list."""
    found = content.get(section)
    return found if isinstance(found, list) else []


def by_id(content: Raw, section: str) -> dict[str, Raw]:
    """Give the items of a section by their identifiers, the first of each."""
    found: dict[str, Raw] = {}
    for item in items(content, section):
        if isinstance(item, dict) and isinstance(item.get("id"), str):
            found.setdefault(item["id"], item)
    return found


def _procedure(entry: Raw, platforms: dict[str, Raw], papers: dict[str, Raw]) -> Raw:
    whole = dict(entry)
    platform = platforms.get(str(entry.get("platform")), {})
    for key in ("hosts", "contact"):
        if key in platform:
            whole.setdefault(key, platform[key])
    level = {"verified": entry["verified"]} if entry.get("verified") in _LEVELS else {}
    for key in _FACTS:
        if key in entry:
            whole[key] = _each(entry[key], level)
    if isinstance(entry.get("papers"), list):
        named = [_paper(paper, papers) for paper in items(entry, "papers")]
        whole["papers"] = _each(named, level)
    if "cost" in entry:
        seen = {key: entry[key] for key in ("verified_on",) if key in entry}
        whole["cost"] = _with(level | seen, entry["cost"])
    return whole


def _paper(written: object, papers: dict[str, Raw]) -> object:
    """Put a common paper in place of its name, or beneath what is said of it here."""
    if isinstance(written, str):
        return papers.get(written, written)
    if isinstance(written, dict):
        return _with(papers.get(str(written.get("id")), {}), written)
    return written


def _each(items: object, defaults: Raw) -> object:
    if not isinstance(items, list):
        return items
    return [_with(defaults, item) for item in items]


def _with(defaults: Raw, item: object) -> object:
    return {**defaults, **item} if isinstance(item, dict) else item
