"""A YAML text that people write: plain values, and the line each stands on."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml
from yaml.constructor import ConstructorError

from kiosk.catalogue.problems import Problem, UnreadableCatalogueError

Path: TypeAlias = tuple[str | int, ...]

# libyaml where PyYAML was built with it: every visit reads the catalogue anew.
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 20  # three times what the catalogue needs
_TEXT = "tag:yaml.org,2002:str"
_TRUTH = "tag:yaml.org,2002:bool"


@dataclass(frozen=True, slots=True)
class Written:
    """What a YAML text says, and what was wrong with its writing."""

    place: str
    content: dict[str, object]
    problems: tuple[Problem, ...]
    lines: dict[Path, int]

    def value(self, path: Path) -> object:
        """Give what stands there; None when nothing does."""
        found: object = self.content
        for step in path:
            if isinstance(found, dict):
                found = found.get(step)
            elif isinstance(found, list) and isinstance(step, int):
                found = found[step] if step < len(found) else None
            else:
                return None
        return found

    def where(self, path: Path) -> str:
        """Say file, line and key of a value, or of the nearest part around it.

        The second step may be an item's identifier instead of its index.
        """
        name, path = self._named(path)
        known = path
        while known and known not in self.lines:
            known = known[:-1]
        # what a site adds stands in another file, whose lines are not known
        line = f":{self.lines.get(known, 1)}" if self.lines else ""
        place = f"{self.place}{line}"
        # pydantic's "[key]" only says that the key is meant
        steps = [str(step) for step in (*path[:1], *name, *path[2:]) if step != "[key]"]
        return f"{place}: {'.'.join(steps)}" if steps else place

    def _named(self, path: Path) -> tuple[tuple[str, ...], Path]:
        """Give an item's identifier, by which people know it, and the path by index."""
        section = self.content.get(str(path[0])) if len(path) > 1 else None
        if not isinstance(section, list):
            return tuple(map(str, path[1:2])), path
        for index, item in enumerate(section):
            name = item.get("id") if isinstance(item, dict) else None
            if isinstance(name, str) and path[1] in (index, name):
                return (name,), (path[0], index, *path[2:])
        return tuple(map(str, path[1:2])), path


def read(text: str, place: str) -> Written:
    """Take a YAML text apart. Raises UnreadableCatalogueError when it is none."""
    if not text.strip():
        raise UnreadableCatalogueError(
            (f"{place}: the file is empty; copy kiosk/shortcuts.yaml",)
        )
    try:
        if _too_deep(text):
            raise UnreadableCatalogueError(
                (f"{place}: not a catalogue: lists within lists without end",)
            )
        reading = _Reading(place, _LOADER(text))
        node = reading.loader.get_single_node()
        content = None if node is None else reading.value(node, ())
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = f":{mark.line + 1}" if mark else ""
        what = error.problem or error.context
        raise UnreadableCatalogueError((f"{place}{line}: not YAML: {what}",)) from error
    except yaml.YAMLError as error:
        what = " ".join(str(error).split())
        raise UnreadableCatalogueError((f"{place}: not YAML: {what}",)) from error
    if not isinstance(content, dict):
        raise UnreadableCatalogueError(
            (f"{place}: not a catalogue; it begins with `meta:`",)
        )
    return Written(place, content, tuple(reading.problems), reading.lines)


def _too_deep(text: str) -> bool:
    """Tell before nodes are made: libyaml makes them until its stack overflows."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _DEEPEST:
            return True
    return False


@dataclass
class _Reading:
    place: str
    loader: yaml.SafeLoader
    problems: list[Problem] = field(default_factory=list)
    lines: dict[Path, int] = field(default_factory=dict)
    _seen: set[int] = field(default_factory=set)

    def value(self, node: yaml.Node, path: Path) -> object:
        self.lines.setdefault(path, node.start_mark.line + 1)
        if id(node) in self._seen:
            self._wrong(node, "an alias (*); write the text out again")
            return None
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, i)) for i, item in enumerate(node.value)]
        return self._scalar(node)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, object]:
        found: dict[str, object] = {}
        for key_node, value_node in node.value:
            key = self._key(key_node)
            if key in found:
                first = self.lines[(*path, key)]
                message = f"“{key}” a second time; it stands on line {first} already"
                self._wrong(key_node, message)
                continue
            self.lines[(*path, key)] = key_node.start_mark.line + 1
            found[key] = self.value(value_node, (*path, key))
        return found

    def _key(self, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode):
            self._wrong(node, "a list or a mapping as a key; a key is one word")
            return ""
        if node.tag == _TRUTH:
            self._scalar(node)
        elif node.tag != _TEXT:
            self._wrong(node, f'the key {node.value}; write "{node.value}" in quotes')
        return str(node.value)

    def _scalar(self, node: yaml.Node) -> Hashable:
        word = str(node.value)
        if node.tag == _TRUTH and word.lower() not in ("true", "false"):
            # a bare no is False to YAML 1.1, and a country code or an answer to people
            meaning = "true" if word.lower() in ("yes", "on", "y") else "false"
            self._wrong(
                node, f'{word} without quotes is {meaning} to YAML; write "{word}"'
            )
            return word
        try:
            return self.loader.construct_object(node)  # type: ignore[no-any-return] # PyYAML's stubs say Any
        except (ConstructorError, ValueError):
            self._wrong(node, f"{word} cannot be read; put it in quotes")
            return word

    def _wrong(self, node: yaml.Node, message: str) -> None:
        place = f"{self.place}:{node.start_mark.line + 1}"
        self.problems.append(Problem(place, message))
