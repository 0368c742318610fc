"""G, A11-A20: no page starts another program or opens the machine's own pages."""

import pytest

from tests.browser.vectors.scene import Scene
from tests.browser.vectors.ways import INSIDE, PROGRAMS, WAYS, page_of


@pytest.mark.parametrize("way", WAYS)
def test_no_way_starts_another_program(way: str, scene: Scene) -> None:
    scene.opens(page_of(way, PROGRAMS, scene.rig))
    for number in range(len(PROGRAMS)):
        scene.visitor.clicks(f"#x{number}")
    scene.settles()
    scene.stays()


@pytest.mark.parametrize("way", WAYS)
def test_no_way_opens_the_engines_pages_or_the_machines_files(
    way: str, scene: Scene
) -> None:
    scene.opens(page_of(way, INSIDE, scene.rig))
    renderer = scene.visitor.page.renderProcessPid()
    for number in range(len(INSIDE)):
        scene.visitor.clicks(f"#x{number}")
    scene.settles()
    scene.stays()
    assert scene.visitor.page.renderProcessPid() == renderer
