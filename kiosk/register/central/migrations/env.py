"""What Alembic runs: the migrations, on the connection that was given."""

from alembic import context

from kiosk.register.central.tables import METADATA, SCHEMA, VERSIONS

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=VERSIONS,
    version_table_schema=SCHEMA,
)
context.run_migrations()
