"""J02: nothing of ours listens on the network, and no page sees anything of ours."""

import os

import psutil
from PySide6.QtWebEngineCore import QWebEngineScript

from tests.browser.vectors.scene import Scene


def test_no_process_of_a_visit_listens_on_the_network(scene: Scene) -> None:
    scene.opens("word")
    sites = scene.rig.settings.network.resolve.values()
    of_the_test = {int(site.rpartition(":")[2]) for site in sites}
    own = psutil.Process(os.getpid())
    listening = [
        connection.laddr
        for process in (own, *own.children(recursive=True))
        for connection in process.net_connections("inet")
        if connection.status == psutil.CONN_LISTEN
        or (connection.type.name == "SOCK_DGRAM" and not connection.raddr)
    ]
    ports = {place.port for place in listening}
    assert int(scene.rig.official.address.rpartition(":")[2]) in ports
    assert ports <= of_the_test


def test_no_object_of_ours_is_known_to_a_page(scene: Scene) -> None:
    scene.opens("word")
    assert scene.visitor.page.webChannel() is None
    assert scene.visitor.runs("typeof qt + typeof QWebChannel") == "undefinedundefined"
    page = scene.visitor.page
    scripts = [*page.scripts().toList(), *page.profile().scripts().toList()]
    world = QWebEngineScript.ScriptWorldId.MainWorld
    assert [script.name() for script in scripts if script.worldId() == world] == []
