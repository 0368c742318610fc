"""Sites' pages with more room between letters, words, lines and paragraphs."""

from collections.abc import Iterable

from PySide6.QtWebEngineCore import (
    QWebEngineFrame,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
)

# Not the pages' own world: they cannot call what we leave there.
_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
_NAME = "spacing"
# The distances of WCAG 2.2, 1.4.12. A constructed sheet passes a page's own rule of
# what may style it. Letters that are joined, as those of Arabic, are not spread.
_SPACE = """
(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; word-spacing: 0.16em !important;
        letter-spacing: 0.12em !important; }
    p { margin-block-end: 2em !important; }
    :lang(ar), :lang(fa), :lang(ps), :lang(ur), :lang(ckb),
    :is(:lang(ar), :lang(fa), :lang(ps), :lang(ur), :lang(ckb)) *
      { letter-spacing: normal !important; }
  `);
  let wanted = %s;
  globalThis.spaceText = (on) => {
    wanted = on;
    const others = [...document.adoptedStyleSheets].filter(each => each !== sheet);
    document.adoptedStyleSheets = wanted ? [...others, sheet] : others;
  };
  spaceText(wanted);
  // a page may have put sheets of its own in the place of ours
  addEventListener("load", () => spaceText(wanted));
})()
"""


class Spacing:
    """Spreads the texts of a profile's pages, in their frames too, or lets them be."""

    def __init__(self, profile: QWebEngineProfile) -> None:
        # Its scripts are asked for anew each time: what is kept of them outlives them,
        # and is then taken for what came to lie in their place.
        self._profile = profile
        self._script = self._insert(on=False)

    def set(self, pages: Iterable[QWebEnginePage], *, on: bool) -> None:
        """Do so from now on, and in these pages at once."""
        self._profile.scripts().remove(self._script)
        self._script = self._insert(on=on)
        for page in pages:
            _tell(page.mainFrame(), on=on)

    def _insert(self, *, on: bool) -> QWebEngineScript:
        script = QWebEngineScript()
        script.setName(_NAME)
        script.setSourceCode(_SPACE % str(on).lower())
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
        script.setWorldId(_WORLD.value)
        script.setRunsOnSubFrames(True)
        self._profile.scripts().insert(script)
        return script


def _tell(frame: QWebEngineFrame, *, on: bool) -> None:
    words = f"globalThis.spaceText?.({str(on).lower()})"
    frame.runJavaScript(words, _WORLD.value)
    for inner in frame.children():
        _tell(inner, on=on)
