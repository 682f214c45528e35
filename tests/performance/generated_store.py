"""A store of any number of invented cases, three devices each: the same at each making.

    python -m tests.performance.generated_store FILE [CASES]

Written with plain SQL: the way through `Cases` would take hours for a million. Days run over ten years; one
case in four has laboratory results, one in five takes a drug, one in twelve had an adverse event.
"""

from __future__ import annotations

import random
import sys
import time
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.models.sqlite_file import connect
from irplanner.models.store import open_store
from irplanner.services.search.index import rebuild
from irplanner.services.search.texts import kept_text

MILLION = 1_000_000
DEVICES = 3
FIRST_DAY = date(2016, 1, 4)
DAYS = 3900
_AT_ONCE = 20_000
_SYLLABLES = [
    "ba",
    "ke",
    "li",
    "mo",
    "nu",
    "ra",
    "sa",
    "te",
    "vi",
    "zo",
    "den",
    "ford",
    "ham",
    "ley",
    "man",
    "ner",
    "sen",
    "ton",
    "wick",
    "berg",
    "dal",
    "feld",
    "gren",
    "holm",
    "kov",
]
_GIVEN = [
    "Ada",
    "Bo",
    "Carl",
    "Dina",
    "Emil",
    "Fay",
    "Gus",
    "Hana",
    "Ivan",
    "Jade",
    "Kofi",
    "Lena",
    "Milo",
    "Nora",
    "Omar",
    "Pia",
    "Quin",
    "Rosa",
    "Sven",
    "Tara",
    "Ugo",
]
_GIVEN += ["Vera", "Wim", "Xena", "Yara", "Zeno", "Åsa", "Émile", "Jörg", "Łucja", "Ñuño", "Zoë"]
_WORDS = [
    "wire",
    "sheath",
    "catheter",
    "coil",
    "stable",
    "tolerated",
    "well",
    "without",
    "issue",
    "heparin",
    "flush",
    "given",
    "closure",
    "held",
    "pressure",
    "pulse",
    "intact",
    "follow",
    "up",
    "clinic",
    "week",
    "groin",
    "check",
    "apron",
    "contrast",
    "none",
    "noted",
]
_KINDS = ("introducer_sheath", "diagnostic_catheter", "microcatheter", "guidewire", "stent")
_ACCESS = (
    ("radial_artery", "left", "L radial artery"),
    ("radial_artery", "right", "R radial artery"),
    ("common_femoral_artery", "right", "R common femoral artery"),
    ("common_femoral_artery", "left", "L common femoral artery"),
    ("internal_jugular_vein", "right", "R internal jugular vein"),
    ("percutaneous", None, "percutaneous"),
)
_ANESTHESIA = ("local", "moderate_sedation", "general")
_GRADES = ("1", "2", "3", "4")

Row = dict[str, Any]  # Any: values by column of `cases`


def make_store(path: Path, cases: int = MILLION, seed: int = 7) -> None:
    """Make a store of `cases` cases at `path`, which must be free."""
    store = open_store(path, keys_folder=path.parent / "keys")
    store.close()
    connection = connect(path)
    connection.execute("PRAGMA journal_mode=OFF")
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("PRAGMA cache_size=-200000")
    kept = connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND type IN ('index', 'trigger') "
        "AND tbl_name IN ('cases', 'case_devices', 'case_labs', 'case_medications', 'case_embolics')"
    ).fetchall()
    for kind, name, _ in kept:
        connection.execute(f"DROP {kind} {name}")
    connection.execute("BEGIN")
    _fill(connection, load_catalog(), cases, random.Random(seed))
    for _, _, sql in kept:
        connection.execute(sql)
    connection.execute(
        "INSERT OR IGNORE INTO insight_stale SELECT DISTINCT substr(scheduled_at, 1, 7) FROM cases"
    )
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    store = open_store(path, keys_folder=path.parent / "keys")
    with store.writing() as writing:
        writing.exec_driver_sql("INSERT INTO case_search(case_search, rank) VALUES ('hashsize', 50000000)")
        rebuild(writing)
        writing.exec_driver_sql("INSERT INTO case_search(case_search, rank) VALUES ('hashsize', 1048576)")
    store.close()


def _fill(connection: Any, catalog: Catalog, cases: int, chance: random.Random) -> None:
    patients = max(1, cases * 2 // 5)
    connection.executemany(
        "INSERT INTO patients(id, patient_key, mrn, created_at) VALUES (?, ?, ?, ?)",
        (
            (n, f"{n:032x}", f"{1000000 + n * 7}", "2016-01-01T00:00:00.000000Z")
            for n in range(1, patients + 1)
        ),
    )
    made = _Cases(catalog, chance, patients, cases)
    for first in range(1, cases + 1, _AT_ONCE):
        rows = [made.row(number) for number in range(first, min(first + _AT_ONCE, cases + 1))]
        names = list(rows[0])
        marks = ", ".join("?" * len(names))
        connection.executemany(
            f"INSERT INTO cases({', '.join(names)}) VALUES ({marks})", [tuple(row.values()) for row in rows]
        )
        _insert(
            connection,
            "case_devices",
            "case_id position kind name fr length_cm quantity udi lot expires_on available",
            made.devices,
        )
        _insert(connection, "case_labs", "case_id position test value unit taken_at", made.labs)
        _insert(
            connection,
            "case_medications",
            "case_id position drug dose_mg times_per_day last_dose_at",
            made.drugs,
        )
        _insert(
            connection,
            "case_embolics",
            "case_id position material size_from_um size_to_um amount unit",
            made.embolics,
        )


def _insert(connection: Any, table: str, columns: str, lines: list[tuple[Any, ...]]) -> None:
    names = columns.split()
    marks = ", ".join("?" * len(names))
    connection.executemany(f"INSERT INTO {table}({', '.join(names)}) VALUES ({marks})", lines)
    lines.clear()


class _Cases:
    """Makes cases one after the other, oldest first."""

    def __init__(self, catalog: Catalog, chance: random.Random, patients: int, cases: int) -> None:
        self.chance, self.patients, self.cases = chance, patients, cases
        self.devices: list[tuple[Any, ...]] = []
        self.labs: list[tuple[Any, ...]] = []
        self.drugs: list[tuple[Any, ...]] = []
        self.embolics: list[tuple[Any, ...]] = []
        self._procedures = [
            (one.id, one.name, one.category, tuple(one.synonyms)) for one in catalog.procedures.values()
        ]
        self._families = list(catalog.embolic_families.values())
        names = {"".join(chance.choices(_SYLLABLES, k=3)).capitalize() for _ in range(6000)}
        self._surnames = sorted(names)
        self._notes = [" ".join(chance.choices(_WORDS, k=chance.randint(6, 24))) for _ in range(4000)]
        self._products = [f"{chance.choice(_SYLLABLES).capitalize()} {n}" for n in range(400)]

    def row(self, number: int) -> Row:
        chance = self.chance
        patient = chance.randrange(self.patients) + 1
        own = random.Random(patient)
        surname, given = own.choice(self._surnames), own.choice(_GIVEN)
        born = date(1930, 1, 1) + timedelta(days=own.randrange(32000))
        day = FIRST_DAY + timedelta(days=number * DAYS // self.cases)
        at = datetime(day.year, day.month, day.day, 7) + timedelta(minutes=5 * chance.randrange(130))
        procedure, name, category, synonyms = chance.choice(self._procedures)
        site, side, access = chance.choice(_ACCESS)
        family = chance.choice(self._families) if "emboliz" in name.lower() else None
        is_done = chance.random() < 0.9
        event = chance.random() < 1 / 12 if is_done else None
        start = at + timedelta(minutes=chance.randrange(20, 60))
        minutes = chance.randrange(15, 150)
        kerma = round(chance.lognormvariate(5.5, 1.2), 1) if is_done else None
        ids = (
            f"{number:08x}-{chance.randrange(65536):04x}",
            f"{1000000 + patient * 7}",
            f"IR-{day:%y}-{number:07d}",
        )
        note = chance.choice(self._notes)
        staff = (f"OP{chance.randrange(40):02d}", f"TE{chance.randrange(80):02d}")
        room, anesthesia = f"IR{chance.randrange(6) + 1}", chance.choice(_ANESTHESIA)
        kap = round(kerma * 0.11, 2) if kerma else None
        fluoro = chance.randrange(10, 600) / 10 if is_done else None
        contrast = float(chance.randrange(10, 250)) if is_done else None
        grade = chance.choice(_GRADES) if event else None
        self._lines(number, at, family)
        devices = [part for line in self.devices[-DEVICES:] for part in (line[3], line[8])]
        status = "done" if is_done else chance.choice(("planned", "cancelled"))
        sex = own.choice(("female", "male"))
        embolic = f"{family.label} 500-700 µm" if family else ""
        text = kept_text(
            {
                "patient": (f"{surname}, {given}",),
                "mrn": (ids[1],),
                "accession": (ids[2],),
                "procedure": (name, procedure, category, *synonyms),
                "access": (access,),
                "embolic": (embolic,),
                "staff": staff,
                "room": (room,),
                "device": devices,
                "text": (ids[0], f"{day}", side, anesthesia, note),
            },
            {
                "status": status,
                "category": category,
                "procedure": procedure,
                "urgency": "elective",
                "side": side,
                "sex": sex,
                "anesthesia": anesthesia,
                "adverse": None if event is None else "yes" if event else "no",
                "grade": grade,
                "signed": "yes" if is_done else "no",
            },
            {"kerma": kerma, "kap": kap, "fluoro": fluoro, "contrast": contrast},
        )
        stamp = f"{at:%Y-%m-%dT%H:%M:%S}.000000Z"
        return {
            "id": number,
            "case_id": ids[0],
            "patient_id": patient,
            "revision": 3,
            "status": status,
            "created_at": stamp,
            "updated_at": stamp,
            "signed_at": (start + timedelta(minutes=minutes + 30)).isoformat() if is_done else None,
            "suggested": "[]",
            "site_code": "DEMO",
            "accession_number": ids[2],
            "patient_class": "outpatient",
            "room_code": room,
            "scheduled_at": at.isoformat(),
            "expected_end": (at + timedelta(minutes=90)).isoformat(),
            "urgency": "elective",
            "notes": note,
            "indication": note[:40],
            "mrn": ids[1],
            "patient_name": f"{surname}, {given}",
            "birth_date": born.isoformat(),
            "sex": sex,
            "height_cm": float(150 + own.randrange(45)),
            "weight_kg": 45 + own.randrange(900) / 10,
            "allergies_recorded": 1,
            "conditions_recorded": 0,
            "medications_recorded": 1,
            "procedure": procedure,
            "laterality": side,
            "additional_procedures": "[]",
            "access_site": site,
            "access_side": side,
            "access_sheath_fr": float(chance.randrange(4, 9)),
            "anesthesia_type": anesthesia,
            "anesthesia_asa_class": chance.randrange(1, 5),
            "intake_recorded": 0,
            "local_recorded": 0,
            "drugs_recorded": 0,
            "contrast_agent": "iodixanol",
            "contrast_mg_i_per_ml": 320.0,
            "contrast_route": "ia",
            "contrast_volume_ml": contrast,
            "radiation_air_kerma_mgy": kerma,
            "radiation_kap_gy_cm2": kap,
            "radiation_fluoro_min": fluoro,
            "frames_total": chance.randrange(400) if is_done else None,
            "dose_source": "console" if is_done else None,
            "team_operator": staff[0],
            "team_technologist": staff[1],
            "in_room_at": (start - timedelta(minutes=15)).isoformat() if is_done else None,
            "sign_in_at": (start - timedelta(minutes=12)).isoformat() if is_done else None,
            "time_out_at": (start - timedelta(minutes=3)).isoformat() if is_done else None,
            "procedure_start_at": start.isoformat() if is_done else None,
            "procedure_end_at": (start + timedelta(minutes=minutes)).isoformat() if is_done else None,
            "out_of_room_at": (start + timedelta(minutes=minutes + 12)).isoformat() if is_done else None,
            "technical_success": "yes" if is_done else None,
            "adverse_event": None if event is None else int(event),
            "adverse_event_scheme": "sir2017" if event else None,
            "adverse_event_grade": grade,
            "disposition": "home" if is_done else None,
            "plan_content_pack": "2026.1",
            "plan_stop": 0,
            "plan_caution": chance.randrange(4),
            "plan_not_assessed": 0,
            "plan_ok": 20,
            "plan_readiness_percent": 100,
            "plan_egfr": float(chance.randrange(20, 120)),
            "plan_egfr_formula": "ckd_epi_2021",
            "plan_bleeding_sir": "low",
            "plan_checklist_total": 40,
            "plan_checklist_done": 36 + chance.randrange(5),
            "plan_checklist_na": 0,
            "plan_checklist_deviations": chance.randrange(2),
            "procedure_name": name,
            "procedure_category": category,
            "access_text": access,
            "embolic_text": embolic,
            "search_text": text,
            "sort_at": at.isoformat(),
        }

    def _lines(self, number: int, at: datetime, family: Any) -> None:
        chance = self.chance
        for position in range(DEVICES):
            lot = f"L{chance.randrange(99999):05d}"
            udi = f"(01){chance.randrange(10**13):014d}(10){lot}"
            self.devices.append(
                (
                    number,
                    position,
                    _KINDS[(number + position) % 5],
                    chance.choice(self._products),
                    float(chance.randrange(3, 9)),
                    11.0,
                    1,
                    udi,
                    lot,
                    "2031-01-31",
                    1,
                )
            )
        if number % 4 == 0:
            taken = (at - timedelta(days=1)).isoformat()
            self.labs.append((number, 0, "inr", round(0.9 + chance.random() * 2, 2), "1", taken))
            self.labs.append((number, 1, "creatinine", float(chance.randrange(45, 300)), "umol/L", taken))
        if number % 5 == 0:
            self.drugs.append((number, 0, "apixaban", 5.0, 2.0, (at - timedelta(days=3)).isoformat()))
        if family is not None:
            self.embolics.append((number, 0, family.id, 500.0, 700.0, 4.0, "mL"))


if __name__ == "__main__":
    began = time.monotonic()
    make_store(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else MILLION)
    print(f"{time.monotonic() - began:.0f} s, {Path(sys.argv[1]).stat().st_size / 2**20:.0f} MiB")
