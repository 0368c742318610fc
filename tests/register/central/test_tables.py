"""The centre's tables: made by migrations, like the station's, of a version we know."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from kiosk.register import BodyClass, EntryKind
from kiosk.register.central import CentralError, CentralFault, centre, migrations
from kiosk.register.central.centre import Centre
from kiosk.register.central.reading import examine
from kiosk.register.central.tables import METADATA, SCHEMA
from kiosk.register.retention import Kept, kept_as
from tests.register.central.conftest import CENTRE, sent


@pytest.fixture
def fresh(postgres) -> Iterator[str]:
    postgres.run("postgres", "CREATE DATABASE fresh")
    yield postgres.address("fresh")
    postgres.run("postgres", "DROP DATABASE fresh WITH (FORCE)")


def fault_of(address):
    with Centre(address) as link, pytest.raises(CentralError) as wrong:
        list(examine(link))
    assert "hunter2" not in str(wrong.value)
    return wrong.value.fault


def test_migrations_build_the_tables(postgres):
    engine = create_engine(postgres.address(CENTRE))
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "include_schemas": True,
                "include_name": lambda name, kind, _: (
                    kind != "schema" or name == SCHEMA
                ),
                "version_table_schema": SCHEMA,
            },
        )
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


def test_the_newest_migration_is_the_version_we_use():
    config = Config()
    config.set_main_option("script_location", str(migrations.FOLDER))
    assert ScriptDirectory.from_config(config).get_heads() == [centre.HEAD]


def test_a_centre_is_made_once_even_by_two_at_once(fresh):
    def make(_):
        with Centre(fresh) as link:
            return link.initialise()

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(make, range(2))) == ["", centre.HEAD]


def test_other_databases_are_no_centres(fresh, postgres):
    assert fault_of(fresh) is CentralFault.NOT_A_CENTRE
    assert fault_of(postgres.address("nowhere")) in {
        CentralFault.NOT_A_CENTRE,
        CentralFault.UNREACHABLE,
    }


def test_a_version_that_we_do_not_know_is_left_alone(fresh, postgres, full_path):
    with Centre(fresh) as link:
        link.initialise()
    for version, fault in (
        ("9999", CentralFault.FROM_THE_FUTURE),
        ("0000", CentralFault.OLDER),
    ):
        postgres.run(
            "fresh", f"UPDATE kiosk.alembic_version SET version_num = '{version}'"
        )
        assert fault_of(fresh) is fault
        with Centre(fresh) as link, pytest.raises(CentralError) as wrong:
            sent(full_path, link)
        assert wrong.value.fault is fault


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("postgresql://u:hunter2@127.0.0.1:1/kiosk", CentralFault.UNREACHABLE),
        ("sqlite:///u:hunter2", CentralFault.BAD_ADDRESS),
        ("hunter2", CentralFault.BAD_ADDRESS),
        ("mysql://u:hunter2@127.0.0.1/kiosk", CentralFault.BAD_ADDRESS),
    ],
)
def test_an_address_that_is_none_is_told_without_its_password(address, fault):
    with pytest.raises(CentralError) as wrong, Centre(address) as link:
        list(examine(link))
    assert wrong.value.fault is fault
    assert "hunter2" not in str(wrong.value)


def test_a_login_without_its_role_is_told(full_path, centre, postgres):
    sent(full_path, centre)
    assert fault_of(postgres.address(CENTRE, "nobody_here")) is CentralFault.FORBIDDEN
    assert fault_of(postgres.address(CENTRE, "poste_01")) is CentralFault.FORBIDDEN


DAMAGE = {
    "DELETE FROM kiosk.entry WHERE seq = 4": "a line is missing",
    "DELETE FROM kiosk.checkpoint WHERE size > 5; DELETE FROM kiosk.body WHERE seq > 4;"
    "DELETE FROM kiosk.entry WHERE seq > 4": "a line is missing",  # cut off the end
    "DELETE FROM kiosk.body WHERE seq = 4": "a sealed body is missing",
    "UPDATE kiosk.body SET ciphertext = 'x' WHERE seq = 4": "a sealed body was changed",
    "UPDATE kiosk.entry SET at_s = 1 WHERE seq = 4": "do not say what its header says",
    "UPDATE kiosk.checkpoint SET signature = head": "was not signed by this post",
    "UPDATE kiosk.body SET body_class = 'x'"
    " WHERE seq = 4 AND body_class = 'sign'": "the file is damaged",
    "DELETE FROM kiosk.epoch_key WHERE epoch = '2026-11'": "a month's key is missing",
}


@pytest.mark.parametrize("deed", DAMAGE)
def test_what_the_owner_did_is_found(
    full_path, centre, reader, postgres, database, deed
):
    sent(full_path, centre)
    postgres.run(database, f"SET session_replication_role = replica; {deed}")
    (examined,) = examine(reader)
    assert not examined.holds
    flaws = " ".join(each.flaw.value for each in examined.report.findings)
    assert DAMAGE[deed] in flaws


def test_the_database_reads_an_erasure_as_we_do(postgres):
    asked = [(kind, each) for kind in EntryKind for each in BodyClass]
    for kept in Kept:
        header = json.dumps({"classes": kept.value, "lines": "1-3,7"})
        with postgres.connected(CENTRE) as link:
            for kind, body_class in asked:
                expected = kept_as(kind.value, body_class) is kept
                for seq, named in ((0, True), (2, True), (3, False), (6, True)):
                    (answer,) = link.execute(
                        "SELECT kiosk.names(%s, %s, %s, %s)",
                        (header, kind.value, seq, body_class.value),
                    ).fetchone()
                    assert answer is (expected and named), (kept, kind, body_class, seq)
