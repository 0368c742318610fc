"""What a site's page has to say to somebody who listens: seen text, and no values."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript

# Beside the page's own scripts, which therefore do not notice, and cannot meddle.
_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?![A-Za-z])")

# Only text that stands on the page: what is typed or chosen lies in no text node but
# those of textarea, option and editable elements, which are left out. A selection
# within a field is not one of the page's: its range is empty.
_READ = """
(() => {
  const MOST = 20000;  // letters: half an hour of them
  const OUT = "script, style, noscript, template, textarea, select, datalist, input,"
    + " [aria-hidden=true], [contenteditable]:not([contenteditable=false])";
  const chosen = getSelection();
  const range = chosen.rangeCount && !chosen.isCollapsed ? chosen.getRangeAt(0) : null;
  const parts = [];
  let block = null, total = 0;
  const seen = (element) => element.checkVisibility(
    {opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false});
  const blockOf = (element) => {
    while (element.parentElement && /^(inline|contents)/.test(
      getComputedStyle(element).display)) element = element.parentElement;
    return element;
  };
  const add = (element, words) => {
    const place = blockOf(element);
    const language = element.closest("[lang]")?.lang ?? "";
    const last = parts.at(-1);
    total += words.length;
    if (last && place === block && last[1] === language) last[0] += words;
    else parts.push([words, language]);
    block = place;
  };
  const walk = document.createTreeWalker(
    document.body ?? document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walk.nextNode(); node && total < MOST; node = walk.nextNode()) {
    if (range && !range.intersectsNode(node)) continue;
    if (node.nodeType === Node.TEXT_NODE) {
      const element = node.parentElement;
      if (!element || element.closest(OUT) || !seen(element)) continue;
      let words = node.data;
      if (range?.endContainer === node) words = words.slice(0, range.endOffset);
      if (range?.startContainer === node) words = words.slice(range.startOffset);
      add(element, words);
    } else if (node.localName === "img" && node.alt && seen(node)
        && !node.closest("[aria-hidden=true]")) {
      add(node, " " + node.alt + " ");
    } else if (node.localName === "input" && seen(node)) {
      // a field by its name, if no label on the page says it; never what is in it
      const name = node.getAttribute("aria-label");
      if (name && node.type !== "hidden") add(node, " " + name + " ");
    } else if (node.localName === "br") {
      add(node, " ");
    }
  }
  return JSON.stringify(parts.filter(([words]) => words.trim()).slice(0, MOST));
})()
"""


@dataclass(frozen=True, slots=True)
class SpokenPart:
    """Some words and their ISO 639 code; "" where the page does not say it."""

    words: str
    language: str


@dataclass(frozen=True, slots=True)
class SpokenPage:
    """The selection of a page, or else all that is to be seen in it, in order."""

    parts: tuple[SpokenPart, ...]


def ask_words(page: QWebEnginePage, answer: Callable[[SpokenPage], None]) -> None:
    """Ask a page what there is to read aloud in it."""

    def told(found: object) -> None:
        answer(SpokenPage(_parts(found)))

    page.runJavaScript(_READ, _WORLD.value, told)


def _parts(found: object) -> tuple[SpokenPart, ...]:
    if not isinstance(found, str) or not found:
        return ()  # the page went while it was asked
    return tuple(
        SpokenPart(" ".join(str(words).split()), _code(str(language)))
        for words, language in json.loads(found)
    )


def _code(language: str) -> str:
    code = _LANGUAGE.match(language)
    return code[0].lower() if code else ""
