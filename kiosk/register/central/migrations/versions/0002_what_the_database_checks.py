"""What the database checks itself, whoever writes.

The checks are run once for each statement, over all the rows that it brought. They are
run as the owner: a station itself may read nothing but how far the centre is.
"""

from alembic import op

revision = "0002"
down_revision = "0001"

_NAMES = """
CREATE FUNCTION kiosk.names(
  header jsonb, kind text, seq bigint, body_class text
) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT (CASE WHEN kind IN ('sign_in', 'added', 'rectification') THEN body_class
          ELSE 'audit' END) = ANY (string_to_array(header->>'classes', ','))
    AND EXISTS (
      SELECT FROM unnest(string_to_array(header->>'lines', ',')) AS span
      WHERE seq + 1 BETWEEN split_part(span, '-', 1)::bigint
        AND coalesce(nullif(split_part(span, '-', 2), ''), span)::bigint)
$$;
"""

# With these, a plan made while a table was small stays good when it has grown.
_BY_INDEX = (
    "SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off"
)

_CHECK = """
CREATE FUNCTION kiosk.check_{table}() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp {by_index} AS $$
DECLARE
  wrong record;
BEGIN
  SELECT f.{line} AS line, b.station_id, {what} AS what INTO wrong
  FROM {rows} AS f LEFT JOIN kiosk.book AS b ON b.id = f.book {joins}
  WHERE b.login IS DISTINCT FROM session_user::text OR {wrong}
  ORDER BY 1 LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION '%: {table}, line %: %', coalesce(wrong.station_id, '?'),
      wrong.line, wrong.what USING ERRCODE = 'KR001';
  END IF;
  {then}
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION kiosk.check_{table}() FROM PUBLIC;
CREATE TRIGGER check_{table} AFTER INSERT ON kiosk.{table}
  REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION kiosk.check_{table}();
"""

_FOLLOWS = """f.previous IS DISTINCT FROM
    CASE WHEN f.seq = 0 THEN b.genesis ELSE p.hash END"""
_LINE_HASH = r"""sha256('\x00'::bytea || 'pn-reg-v1'::bytea
    || kiosk.part(f.previous) || kiosk.part(f.header)
    || kiosk.part(f.ident_digest) || kiosk.part(f.ident_commitment)
    || kiosk.part(f.sign_digest) || kiosk.part(f.sign_commitment))"""
_AGREES = """(f.said->>'station', f.said->>'seq', f.said->>'id', f.said->>'kind',
     f.said->>'at', f.said->>'target')
    IS NOT DISTINCT FROM
    (b.station_id, f.seq::text, encode(f.entry_id, 'hex'), f.kind,
     f.at_s::text, encode(f.target, 'hex'))"""
_BODY_HASH = r"""sha256('\x02'::bytea || 'pn-reg-v1'::bytea
    || kiosk.part(convert_to(f.epoch, 'UTF8'))
    || kiosk.part(f.sealed_key) || kiosk.part(f.ciphertext))"""
_SEALED = f"""(CASE f.body_class WHEN 'ident' THEN e.ident_digest
    WHEN 'sign' THEN e.sign_digest END) IS NOT DISTINCT FROM {_BODY_HASH}"""

# A fork has the lines before it in common with the other branch: what is erased in
# one of them is erased in all, and does not come back with a branch that still has it.
_ERASED_BY = """DELETE FROM kiosk.body AS d
  USING fresh AS f, kiosk.entry AS ours, kiosk.book AS here,
    kiosk.book AS there, kiosk.entry AS theirs
  WHERE here.id = f.book AND there.genesis = here.genesis
    AND ours.book = f.book AND ours.seq = f.seq
    AND theirs.book = there.id AND theirs.seq = f.seq AND theirs.hash = ours.hash
    AND d.book = there.id AND d.seq = f.seq AND d.body_class = f.body_class;"""
_ERASED_BEFORE = """IF EXISTS (SELECT FROM fresh AS f JOIN kiosk.book AS b
      ON b.id = f.book WHERE b.branch > 0) THEN
    DELETE FROM kiosk.body AS d USING fresh AS f
    WHERE d.book = f.book AND d.seq = f.seq AND d.body_class = f.body_class
      AND kiosk.erased(d.book, d.seq, d.body_class);
  END IF;"""


def upgrade() -> None:
    _run(_NAMES)
    _check(
        "entry",
        rows="(SELECT *, convert_from(header, 'UTF8')::jsonb AS said"
        " FROM fresh OFFSET 0)",
        joins="LEFT JOIN kiosk.entry AS p ON p.book = f.book AND p.seq = f.seq - 1",
        flaws={
            "it does not follow the line before it": _FOLLOWS,
            "its hash is not its own": f"f.hash IS DISTINCT FROM {_LINE_HASH}",
            "its columns do not say what its header says": f"NOT ({_AGREES})",
        },
    )
    _check(
        "body",
        joins="LEFT JOIN kiosk.entry AS e ON e.book = f.book AND e.seq = f.seq",
        flaws={
            "it is not what its line sealed": f"NOT ({_SEALED})",
            "it was erased": "EXISTS (SELECT FROM kiosk.erased AS x WHERE"
            " x.book = f.book AND x.seq = f.seq AND x.body_class = f.body_class)",
        },
        then=_ERASED_BEFORE,
    )
    _check(
        "erased",
        joins="LEFT JOIN kiosk.entry AS e ON e.book = f.book AND e.seq = f.seq"
        " LEFT JOIN kiosk.entry AS o ON o.book = f.book AND o.seq = f.by_seq",
        flaws={
            "no line says that it went": "(o.kind = 'erasure' AND f.seq < f.by_seq AND"
            " kiosk.names(convert_from(o.header, 'UTF8')::jsonb, e.kind, f.seq,"
            " f.body_class)) IS NOT TRUE",
        },
        then=_ERASED_BY,
    )
    _check(
        "checkpoint",
        line="size",
        joins="LEFT JOIN kiosk.entry AS p ON p.book = f.book AND p.seq = f.size - 1",
        flaws={
            "it says another hash than the line": "f.head IS DISTINCT FROM"
            " CASE WHEN f.size = 0 THEN b.genesis ELSE p.hash END",
        },
    )
    _check("epoch_key", line="epoch", flaws={})
    _check("contact", line="size", flaws={})


def _check(
    table: str,
    *,
    flaws: dict[str, str],
    line: str = "seq",
    rows: str = "fresh",
    joins: str = "",
    then: str = "",
) -> None:
    """Have each inserted row looked at: `flaws` says what is wrong, and when."""
    cases = " ".join(f"WHEN {when} THEN '{what}'" for what, when in flaws.items())
    _run(
        _CHECK.format(
            table=table,
            line=line,
            rows=rows,
            joins=joins,
            by_index=_BY_INDEX,
            what="CASE WHEN b.login IS DISTINCT FROM session_user::text"
            f" THEN 'another login began this register' {cases} END",
            wrong=" OR ".join(f"({when})" for when in flaws.values()) or "false",
            then=then,
        )
    )


def _run(statements: str) -> None:
    # As they are: colons and percent signs have no meaning of their own here.
    op.get_bind().exec_driver_sql(statements, execution_options={"no_parameters": True})
