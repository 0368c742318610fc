"""The last form that a page sent, so that it can be sent again as it was."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript

# Not the page's own world: the page can neither see nor change what is kept here.
_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld

# The entries of `formdata` are what is sent, whoever asked for it; the button counts
# only when the form was sent by it. A page may name its fields `action` or `submit`,
# so the form's own properties are not to be trusted.
_REMEMBER = """
(() => {
  const attribute = Element.prototype.getAttribute;
  let asked = null, sent = null;
  addEventListener('submit', event => {
    if (event.isTrusted) asked = event;
  }, true);
  addEventListener('formdata', event => {
    if (!event.isTrusted) return;
    const form = event.target;
    const button = asked && asked.target === form && !asked.defaultPrevented
      ? asked.submitter : null;
    asked = null;
    sent = null;
    const said = name => (button && attribute.call(button, 'form' + name))
      || attribute.call(form, name) || '';
    const action = new URL(said('action') || location.href, document.baseURI);
    sent = {
      posted: said('method').toLowerCase() === 'post',
      action: action.href,
      enctype: said('enctype'),
      charset: attribute.call(form, 'accept-charset') || '',
      entries: event.formData,
    };
  }, true);
  globalThis.sentTo = () => sent && sent.posted ? sent.action : '';
  globalThis.sendAgain = () => {
    const form = document.createElement('form');
    form.hidden = true;
    form.method = 'post';
    form.action = sent.action;
    form.enctype = sent.enctype;
    form.acceptCharset = sent.charset;
    for (const [name, value] of sent.entries) {
      const field = document.createElement('input');
      field.name = name;
      field.type = typeof value === 'string' ? 'hidden' : 'file';
      if (typeof value === 'string') {
        field.value = value;
      } else if (value.name) {
        const files = new DataTransfer();
        files.items.add(value);
        field.files = files.files;
      }
      form.append(field);
    }
    document.documentElement.append(form);
    HTMLFormElement.prototype.submit.call(form);
    form.remove();
  };
})()
"""


class SentForm:
    """Remembers, within the page itself, the form that it sent last.

    Nothing of it leaves the page: it goes when the page goes.
    """

    def __init__(self, page: QWebEnginePage) -> None:
        self._page = page
        script = QWebEngineScript()
        script.setName("sent-form")
        script.setSourceCode(_REMEMBER)
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
        script.setWorldId(_WORLD.value)
        page.scripts().insert(script)

    def ask(self, url: QUrl, answer: Callable[[bool], None]) -> None:
        """Tell whether the page's last form was posted to this address."""
        wanted = _asked_for(url)

        def told(action: object) -> None:
            answer(_asked_for(QUrl(str(action or ""))) == wanted)

        self._page.runJavaScript(
            "globalThis.sentTo ? sentTo() : ''", _WORLD.value, told
        )

    def send_again(self) -> None:
        """Send it once more, with what was written in it."""
        self._page.runJavaScript("sendAgain()", _WORLD.value)


def _asked_for(url: QUrl) -> str:
    """Give what a server is asked for: all but the place within the page."""
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition("#")[0]
