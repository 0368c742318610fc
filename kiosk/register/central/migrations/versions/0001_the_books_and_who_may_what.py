"""The books of all stations, who may do what with them, and for how long they stay."""

from alembic import op

revision = "0001"
down_revision = None

_TABLES = """
CREATE TABLE kiosk.book (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_book PRIMARY KEY,
  genesis bytea NOT NULL,
  branch integer NOT NULL,
  forked_at bigint,
  station_id text NOT NULL,
  site_id text NOT NULL,
  station text NOT NULL,
  opened_at_s bigint NOT NULL,
  post_key bytea NOT NULL,
  site_key bytea NOT NULL,
  login text NOT NULL DEFAULT SESSION_USER,
  begun_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT uq_book_genesis_branch UNIQUE (genesis, branch),
  CONSTRAINT ck_book_station_id CHECK (station_id = site_id || '/' || station),
  CONSTRAINT ck_book_branch
    CHECK (branch >= 0 AND (branch = 0) = (forked_at IS NULL)),
  CONSTRAINT ck_book_genesis CHECK (
    genesis = kiosk.genesis(site_id, station, opened_at_s, post_key, site_key))
);
CREATE TABLE kiosk.epoch_key (
  book bigint NOT NULL,
  epoch text NOT NULL,
  body_class text NOT NULL,
  public_key bytea NOT NULL,
  since text NOT NULL,
  until text NOT NULL,
  signature bytea NOT NULL,
  CONSTRAINT pk_epoch_key PRIMARY KEY (book, epoch, body_class)
);
CREATE TABLE kiosk.entry (
  book bigint NOT NULL,
  seq bigint NOT NULL,
  entry_id bytea NOT NULL,
  kind text NOT NULL,
  target bytea,
  at_s bigint NOT NULL,
  header bytea NOT NULL,
  ident_digest bytea NOT NULL,
  ident_commitment bytea NOT NULL,
  sign_digest bytea NOT NULL,
  sign_commitment bytea NOT NULL,
  previous bytea NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT pk_entry PRIMARY KEY (book, seq),
  CONSTRAINT uq_entry_book_entry_id UNIQUE (book, entry_id)
);
CREATE TABLE kiosk.body (
  book bigint NOT NULL,
  seq bigint NOT NULL,
  body_class text NOT NULL,
  epoch text NOT NULL,
  sealed_key bytea NOT NULL,
  ciphertext bytea NOT NULL,
  CONSTRAINT pk_body PRIMARY KEY (book, seq, body_class)
);
-- A ciphertext cannot be made smaller: to try would only cost time.
ALTER TABLE kiosk.body ALTER COLUMN ciphertext SET STORAGE EXTERNAL;
CREATE TABLE kiosk.erased (
  book bigint NOT NULL,
  seq bigint NOT NULL,
  body_class text NOT NULL,
  by_seq bigint NOT NULL,
  CONSTRAINT pk_erased PRIMARY KEY (book, seq, body_class)
);
CREATE TABLE kiosk.checkpoint (
  book bigint NOT NULL,
  size bigint NOT NULL,
  at_s bigint NOT NULL,
  head bytea NOT NULL,
  signature bytea NOT NULL,
  CONSTRAINT pk_checkpoint PRIMARY KEY (book, size, at_s)
);
CREATE TABLE kiosk.contact (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_contact PRIMARY KEY,
  book bigint NOT NULL,
  size bigint NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_contact_book ON kiosk.contact (book, id);
CREATE TABLE kiosk.consultation (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_consultation PRIMARY KEY,
  book bigint NOT NULL,
  purpose text NOT NULL,
  lines text NOT NULL,
  login text NOT NULL DEFAULT SESSION_USER,
  at timestamptz NOT NULL DEFAULT now()
);
"""

# The hashes of kiosk.register.chain, said once more in the database's own words.
_HASHES = r"""
CREATE FUNCTION kiosk.part(raw bytea) RETURNS bytea
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT int4send(octet_length(raw)) || raw $$;

CREATE FUNCTION kiosk.genesis(
  site_id text, station text, opened_at_s bigint, post_key bytea, site_key bytea
) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256('\x01'::bytea || 'pn-reg-v1'::bytea
    || kiosk.part(convert_to(site_id, 'UTF8'))
    || kiosk.part(convert_to(station, 'UTF8'))
    || kiosk.part(convert_to(opened_at_s::text, 'UTF8'))
    || kiosk.part(post_key) || kiosk.part(site_key))
$$;

"""

_ERASED = """
CREATE FUNCTION kiosk.erased(of_book bigint, of_seq bigint, of_class text)
  RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM kiosk.book AS here
    JOIN kiosk.entry AS ours ON ours.book = here.id AND ours.seq = of_seq
    JOIN kiosk.book AS there ON there.genesis = here.genesis
    JOIN kiosk.entry AS theirs
      ON theirs.book = there.id AND theirs.seq = of_seq AND theirs.hash = ours.hash
    JOIN kiosk.erased AS e
      ON e.book = there.id AND e.seq = of_seq AND e.body_class = of_class
    WHERE here.id = of_book)
$$;
"""

# Against accidents of the owner; against intent there are the chain and the witness.
_KEPT = """
CREATE FUNCTION kiosk.keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the register is append-only: % of %', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'KR002';
END $$;
CREATE FUNCTION kiosk.keep_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT kiosk.erased(OLD.book, OLD.seq, OLD.body_class) THEN
    RAISE EXCEPTION 'the register is append-only: DELETE of body'
      USING ERRCODE = 'KR002';
  END IF;
  RETURN OLD;
END $$;
CREATE FUNCTION kiosk.keep_for_a_year() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.at > now() - interval '12 months' THEN
    RAISE EXCEPTION 'the register is append-only for a year: DELETE of %',
      TG_TABLE_NAME USING ERRCODE = 'KR002';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER keep_body BEFORE DELETE ON kiosk.body
  FOR EACH ROW EXECUTE FUNCTION kiosk.keep_body();
CREATE TRIGGER keep BEFORE UPDATE OR TRUNCATE ON kiosk.body
  FOR EACH STATEMENT EXECUTE FUNCTION kiosk.keep();
"""

_ROLES = """
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['kiosk_station', 'kiosk_reader'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
    END IF;
  END LOOP;
END $$;
REVOKE ALL ON SCHEMA kiosk FROM PUBLIC;
GRANT USAGE ON SCHEMA kiosk TO kiosk_station, kiosk_reader;
GRANT SELECT ON kiosk.alembic_version, kiosk.book, kiosk.checkpoint, kiosk.contact
  TO kiosk_station, kiosk_reader;
GRANT INSERT (genesis, branch, forked_at, station_id, site_id, station, opened_at_s,
  post_key, site_key) ON kiosk.book TO kiosk_station;
GRANT INSERT ON kiosk.epoch_key, kiosk.entry, kiosk.body, kiosk.erased,
  kiosk.checkpoint TO kiosk_station;
GRANT INSERT (book, size) ON kiosk.contact TO kiosk_station;
GRANT SELECT (book, seq, hash) ON kiosk.entry TO kiosk_station;
GRANT SELECT (book, epoch, body_class) ON kiosk.epoch_key TO kiosk_station;
GRANT SELECT ON kiosk.epoch_key, kiosk.entry, kiosk.body, kiosk.erased,
  kiosk.consultation TO kiosk_reader;
GRANT INSERT (book, purpose, lines) ON kiosk.consultation TO kiosk_reader;
"""

_APPEND_ONLY = (
    "book",
    "epoch_key",
    "entry",
    "erased",
    "checkpoint",
)
_KEPT_FOR_A_YEAR = ("contact", "consultation")


def upgrade() -> None:
    for part in (_HASHES, _TABLES, _ERASED, _KEPT):
        _run(part)
    for table in _APPEND_ONLY:
        _run(
            f"CREATE TRIGGER keep BEFORE UPDATE OR DELETE OR TRUNCATE ON kiosk.{table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION kiosk.keep()"
        )
    for table in _KEPT_FOR_A_YEAR:
        _run(
            f"CREATE TRIGGER keep BEFORE UPDATE OR TRUNCATE ON kiosk.{table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION kiosk.keep()"
        )
        _run(
            f"CREATE TRIGGER keep_for_a_year BEFORE DELETE ON kiosk.{table}"
            " FOR EACH ROW EXECUTE FUNCTION kiosk.keep_for_a_year()"
        )
    _run(_ROLES)


def _run(statements: str) -> None:
    # As they are: colons and percent signs have no meaning of their own here.
    op.get_bind().exec_driver_sql(statements, execution_options={"no_parameters": True})
