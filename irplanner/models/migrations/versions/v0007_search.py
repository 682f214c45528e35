"""The search index, and an index for each column that case lists are put in order by.

SQLite: an FTS5 table without content whose row ids are places in the list (seconds of `sort_at`, then the
case's id; `services.search.place`), so that newest first and ranges of days need no sorting. The program
writes it with each save (`services.search.index`): SQLite before 3.41 takes FTS5 in a trigger for unsafe.
PostgreSQL: the words of each case, written by the program too, in a text search vector with a GIN index.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_TEXTS = "patient mrn accession procedure access embolic staff room device text tag".split()  # noqa: SIM905
_INDEX = f"""
CREATE VIRTUAL TABLE case_search USING fts5({", ".join(_TEXTS)}, content='', columnsize=0,
    prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')
"""
# Words of letters and years that are in the index: a long beginning is looked up as the words it may become.
_WORDS_KNOWN = "CREATE TABLE case_search_words (word TEXT PRIMARY KEY) WITHOUT ROWID"
# Cases saved before have one text for all fields: it is found by words, by field after their next save.
_FILL = """
INSERT INTO case_search(rowid, patient, mrn, accession, procedure, access, embolic, room, text)
SELECT (max(0, min(34359738367, CAST(strftime('%s', sort_at) AS INTEGER) + 5364662400)) << 28) | id,
    '', '', '', '', '', '', '', search_text FROM cases
"""
_WORDS = {
    "accession": "accession_number",
    "patient": "patient_name",
    "procedure": "procedure_name",
    "access": "access_text",
    "anesthesia": "anesthesia_type",
    "embolic": "embolic_text",
    "grade": "adverse_event_grade",
    "status": "status",
}
_FIGURES = {
    "kerma": "radiation_air_kerma_mgy",
    "kap": "radiation_kap_gy_cm2",
    "fluoro": "radiation_fluoro_min",
    "contrast": "contrast_volume_ml",
}


def upgrade() -> None:
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for name, column in _WORDS.items():
        empty = f"coalesce({column}, '')"
        key = f"{empty} COLLATE NOCASE" if is_sqlite else f'(lower({empty} COLLATE "C"))'
        op.execute(sa.text(f"CREATE INDEX ix_cases_by_{name} ON cases ({key}, sort_at, id)"))
    for name, column in _FIGURES.items():
        op.execute(
            sa.text(f"CREATE INDEX ix_cases_by_{name} ON cases (coalesce({column}, -1.0), sort_at, id)")
        )
    if is_sqlite:
        op.execute(_INDEX)
        op.execute(_WORDS_KNOWN)
        op.get_bind().exec_driver_sql(_FILL)
        return
    op.execute(
        "CREATE TABLE case_search (case_id integer PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE, "
        "words tsvector NOT NULL)"
    )
    op.execute("CREATE INDEX ix_case_search_words ON case_search USING gin (words)")
