"""One way of showing all cases in a table, in a process of its own: `window`, `qsql` or `list`; prints JSON.

python -m tests.performance.records_list_probe STORE HOW
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QApplication

JUMPS = 200
_ROOT = QModelIndex()
_COLUMNS = (
    "scheduled_at, accession_number, patient_name, procedure_name, access_text, anesthesia_type, "
    "embolic_text, radiation_air_kerma_mgy, adverse_event_grade, status"
)
_SQL = f"SELECT {_COLUMNS} FROM cases ORDER BY sort_at DESC, id DESC"


class AllRows(QAbstractTableModel):
    """Every row in memory, as tuples."""

    def __init__(self, rows: list[tuple[object, ...]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: QModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else 10

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._rows[index.row()][index.column()]


class AtOnce(QObject):
    """Does the worker's work where it is asked for, one after the other."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[tuple[object, object]] = []

    def start(self, work: object, done: object, failed: object = None) -> None:
        self._waiting.append((work, done))

    def finish(self) -> None:
        while self._waiting:
            work, done = self._waiting.pop(0)
            done(work())  # type: ignore[operator]


def main(path: str, how: str) -> dict[str, float]:
    from irplanner.ui.table import RowTable

    application = QApplication([])
    table = RowTable("cases")
    table.resize(1200, 800)
    table.show()
    application.processEvents()
    before = _memory()
    model = _MODELS[how](path)
    table.setModel(model)
    if how == "window":
        from irplanner.ui.records.cells import RecordDelegate

        table.setItemDelegate(RecordDelegate(table, model.presenter))
    for place in range(10):
        table.setColumnWidth(place, 118)
    application.processEvents()
    table.viewport().repaint()
    bar, chance, samples = table.verticalScrollBar(), random.Random(1), []
    for _ in range(JUMPS):
        to = chance.randrange(bar.maximum())
        start = time.perf_counter()
        bar.setValue(to)
        table.viewport().repaint()
        samples.append(time.perf_counter() - start)
    samples.sort()
    return {
        "rows": model.rowCount(),
        "jump_p50": samples[JUMPS // 2],
        "jump_p99": samples[int(JUMPS * 0.99) - 1],
        "memory": _memory() - before,
    }


def _window(path: str) -> QAbstractTableModel:
    from irplanner.models.store import open_store
    from irplanner.services.search.finder import Finder
    from irplanner.ui.presenters.records import RecordsPresenter
    from irplanner.ui.records.model import RecordsModel

    finder = Finder(open_store(path, keys_folder=Path(os.environ["KEYS"])))
    tasks = AtOnce()
    model = RecordsModel(RecordsPresenter(finder.rows), finder, tasks)
    model.reload()
    tasks.finish()
    return model


def _qsql(path: str) -> QAbstractTableModel:
    from PySide6.QtSql import QSqlDatabase, QSqlQueryModel

    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setDatabaseName(path)
    if not database.open():
        raise SystemExit("QSQLITE cannot open the store")
    model = QSqlQueryModel()
    model.setQuery(_SQL, database)
    while model.canFetchMore(_ROOT):
        model.fetchMore(_ROOT)
    return model


def _list(path: str) -> QAbstractTableModel:
    import sqlite3

    connection = sqlite3.connect(path)
    return AllRows(connection.execute(_SQL).fetchall())


_MODELS = {"window": _window, "qsql": _qsql, "list": _list}


def _memory() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2])))
    sys.stdout.flush()
    os._exit(0)
