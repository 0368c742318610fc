"""What Alembic runs: the migrations, on the connection that was given."""

from alembic import context

from kiosk.register.models import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,  # SQLite alters a table by making it anew
)
context.run_migrations()
