"""Which files are registers, and how an older one becomes a newer one."""

import shutil
import sqlite3
import stat
from contextlib import closing

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from kiosk.register import (
    ErasureReason,
    RegisterError,
    RegisterFault,
    migrations,
    postkey,
    schema,
)
from kiosk.register.models import Row
from kiosk.register.register import Register
from kiosk.register.schema import open_store
from kiosk.register.store import Store
from tests.register.conftest import CROSS, NOTICE, essai
from tests.register.intruder import tamper


def fault_of(path):
    with pytest.raises(RegisterError) as wrong:
        Register.open(path)
    return wrong.value.fault


def test_migrations_build_the_models(path):
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Row.metadata) == []
    engine.dispose()


def test_migrations_build_the_models_word_for_word(path):
    # compare_metadata sees neither STRICT nor CHECK nor names: a text does.
    engine = create_engine("sqlite://")
    Row.metadata.create_all(engine)
    with engine.connect() as connection:
        declared = schema.objects(connection)
    engine.dispose()

    def spelled(objects):
        return {
            (kind, name, frozenset(sql.replace("(", " ").replace(")", " ").split()))
            for kind, name, sql in objects
            if kind != "trigger" and "alembic_version" not in name
        }

    assert spelled(declared) == spelled(schema.expected_objects())


def test_the_newest_migration_is_the_version_we_open():
    config = Config()
    config.set_main_option("script_location", str(migrations.FOLDER))
    script = ScriptDirectory.from_config(config)
    assert script.get_heads() == [schema.HEAD]
    assert script.get_bases() == [schema.FIRST]


def test_every_connection_keeps_the_promises(path):
    store = open_store(path)
    with store.reading() as session:
        values = {
            name: session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "secure_delete",
                "recursive_triggers",
                "trusted_schema",
                "busy_timeout",
                "application_id",
            )
        }
    store.close()
    assert values == {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL
        "foreign_keys": 1,
        "secure_delete": 1,
        "recursive_triggers": 1,
        "trusted_schema": 0,
        "busy_timeout": 5000,
        "application_id": schema.APPLICATION_ID,
    }


@pytest.mark.parametrize(
    "table", ["station", "epoch_key", "entry", "body", "erased", "checkpoint"]
)
@pytest.mark.parametrize(
    "deed",
    [
        "DELETE FROM {}",
        "UPDATE {} SET rowid = rowid",
        "INSERT OR REPLACE INTO {0} SELECT * FROM {0}",
    ],
)
def test_the_tables_are_append_only(full_path, table, deed):
    with closing(sqlite3.connect(full_path)) as link:
        link.execute("INSERT INTO erased VALUES ('63-essai/poste-01', 0, 'sign', 7)")
        link.commit()
    store = open_store(full_path)
    with pytest.raises(RegisterError, match="append-only"), store.altering() as link:
        link.exec_driver_sql(deed.format(table))
    store.close()


def test_a_register_that_is_not_there_is_missing(path, tmp_path):
    assert fault_of(tmp_path / "none.sqlite3") is RegisterFault.MISSING
    assert fault_of(path / "inside-a-file") is RegisterFault.MISSING
    assert not (tmp_path / "none.sqlite3").exists()


def test_other_files_are_no_registers(tmp_path):
    text = tmp_path / "text"
    text.write_text("not a register\n" * 100)
    empty = tmp_path / "empty"
    empty.touch()
    with closing(sqlite3.connect(tmp_path / "other")) as other:
        other.execute("CREATE TABLE entry (seq)")
    cut = tmp_path / "cut"
    cut.write_bytes(b"SQLite format 3\0")
    for path in (text, empty, tmp_path / "other", cut, tmp_path):
        assert fault_of(path) is RegisterFault.NOT_A_REGISTER
    assert not list(tmp_path.glob("*-wal"))


def test_a_register_from_the_future_is_left_alone(path):
    tamper(path, "UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    assert fault_of(path) is RegisterFault.FROM_THE_FUTURE
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE alembic_version SET version_num = 'none'",
        "UPDATE alembic_version SET version_num = '0000'",
        "DELETE FROM alembic_version",
        "DROP TABLE alembic_version",
    ],
)
def test_a_register_without_its_version_is_damaged(path, change):
    tamper(path, change)
    assert fault_of(path) is RegisterFault.DAMAGED


def as_it_was(path, version, target):
    """Make a register of an older version, with another's lines in it."""
    config = Config()
    config.set_main_option("script_location", str(migrations.FOLDER))
    engine = create_engine(f"sqlite:///{target}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, version)
    engine.dispose()
    with closing(sqlite3.connect(target, isolation_level=None)) as link:
        link.execute("ATTACH ? AS newer", (str(path),))
        for (table,) in link.execute(
            "SELECT name FROM main.sqlite_master WHERE type = 'table'"
        ).fetchall():
            if table != "alembic_version":
                link.execute(f"INSERT INTO {table} SELECT * FROM newer.{table}")
        link.execute(f"PRAGMA main.application_id = {schema.APPLICATION_ID}")


@pytest.mark.parametrize("version", ["0001"])
def test_each_older_version_keeps_its_lines(full_path, clock, keys, version):
    path = full_path.with_name("older.sqlite3")
    as_it_was(full_path, version, path)
    postkey.place(full_path).rename(postkey.place(path))
    tables = ("station", "epoch_key", "entry", "body", "checkpoint")
    before = rows(path, tables)
    assert [len(each) for each in before] == [1, 50, 8, 10, 9]
    with Register.open(path, now=clock) as register:
        assert rows(path, tables) == before
        assert register.verify().holds
        assert len(register.search("essai", keys).entries) == 5
        register.erase(4, ErasureReason.MISTAKE, keys)
        assert register.verify().holds
    # The copy that was made before the upgrade went with the erasure.
    assert not list(path.parent.glob("*.before-*"))


def rows(path, tables):
    with closing(sqlite3.connect(path)) as link:
        return [link.execute(f"SELECT * FROM {table}").fetchall() for table in tables]


_NEXT = """
from alembic import op
import sqlalchemy as sa

revision = "9001"
down_revision = "0002"

def upgrade():
    op.create_table("stat", sa.Column("day", sa.Text(), primary_key=True))
"""


@pytest.fixture
def next_version(monkeypatch, tmp_path):
    folder = tmp_path / "migrations"
    shutil.copytree(migrations.FOLDER, folder)
    (folder / "versions" / "9001_next.py").write_text(_NEXT)
    monkeypatch.setattr(migrations, "FOLDER", folder)
    monkeypatch.setattr(schema, "HEAD", "9001")
    schema.expected_objects.cache_clear()
    yield
    schema.expected_objects.cache_clear()


@pytest.mark.usefixtures("next_version")
def test_an_older_register_is_copied_then_upgraded(full_path, clock, keys):
    with Register.open(full_path, now=clock) as register:
        record_id = register.new_record_id()
        assert register.sign_in(record_id, essai(9), CROSS, NOTICE).number == 9
        assert len(register.search("essai", keys).entries) == 6
        assert register.verify().holds
    copy = full_path.with_name("register.sqlite3.before-9001")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with closing(sqlite3.connect(copy)) as before:
        assert before.execute("SELECT count(*) FROM entry").fetchone() == (8,)
        assert before.execute("SELECT * FROM alembic_version").fetchone() == ("0002",)


@pytest.mark.usefixtures("next_version")
def test_an_older_copy_is_kept(full_path):
    copy = full_path.with_name("register.sqlite3.before-9001")
    copy.write_text("the first one")
    Register.open(full_path).close()
    assert copy.read_text() == "the first one"


@pytest.mark.usefixtures("next_version")
def test_two_who_upgrade_at_once_do_it_once(full_path):
    first, second = Store(full_path), Store(full_path)
    assert schema._version_of(first) == schema._version_of(second) == "0002"
    schema._upgrade(first)
    schema._upgrade(second)  # saw the old version, waited, and finds it done
    assert schema._version_of(second) == "9001"
    first.close()
    second.close()


@pytest.mark.usefixtures("next_version")
def test_an_upgrade_without_room_changes_nothing(full_path, monkeypatch):
    def no_room(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(schema, "create", no_room)
    before = full_path.read_bytes()
    assert fault_of(full_path) is RegisterFault.FULL
    assert full_path.read_bytes() == before
