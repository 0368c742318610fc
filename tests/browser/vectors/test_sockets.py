"""J02: nothing of ours listens on the network, and no page sees anything of ours."""

import os

import psutil

from tests.browser.vectors.scene import Scene


def test_no_process_of_a_visit_listens_on_the_network(scene: Scene) -> None:
    scene.opens("word")
    ours = {
        int(server.address.rpartition(":")[2])
        for server in (scene.rig.official, scene.rig.forbidden)
    }
    own = psutil.Process(os.getpid())
    listening = [
        connection.laddr
        for process in (own, *own.children(recursive=True))
        for connection in process.net_connections("inet")
        if connection.status == psutil.CONN_LISTEN
        or (connection.type.name == "SOCK_DGRAM" and not connection.raddr)
    ]
    assert {place.port for place in listening} == ours


def test_no_object_of_ours_is_known_to_a_page(scene: Scene) -> None:
    scene.opens("word")
    assert scene.visitor.page.webChannel() is None
    assert scene.visitor.runs("typeof qt + typeof QWebChannel") == "undefinedundefined"
    scripts = scene.visitor.page.scripts().toList()
    profile_scripts = scene.visitor.page.profile().scripts().toList()
    assert [*scripts, *profile_scripts] == []
