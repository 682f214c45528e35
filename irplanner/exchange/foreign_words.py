"""How other programs and other languages write what our tables hold: names of columns, words, numbers, days.

Only what has one reading is taken; the rest is left for the importer to refuse by line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import Enum

DAY_ZERO = date(1899, 12, 30)  # of a spreadsheet's day numbers
_FIRST_NUMBER, _LAST_NUMBER = 1, 73_050  # of days from 1900 to 2099

# Names given to our columns, folded by `key_of`: English, then Spanish, German, French, Ukrainian.
COLUMN_NAMES: dict[str, tuple[str, ...]] = {
    "mrn": (
        *("medicalrecordnumber", "patientid", "pid", "recordnumber"),
        *("historiaclinica", "numerodehistoria", "nhc", "idpaciente", "patientennummer", "patientenid"),
        *("numeropatient", "idpatient", "ipp", "номерпацієнта", "номеркартки"),
    ),
    "birth_date": (
        *("dob", "dateofbirth", "birthdate", "born"),
        *("fechadenacimiento", "fechanacimiento", "nacimiento", "geburtsdatum", "geboren", "gebdatum"),
        *("datedenaissance", "naissance", "датанародження"),
    ),
    "sex_at_birth": ("sex", "gender", "sexo", "geschlecht", "sexe", "стать"),
    "accession_number": (
        *("accession", "acc", "accessionno", "accno"),
        *("numerodeacceso", "acceso", "auftragsnummer", "zugangsnummer", "numerodacces", "numerodexamen"),
    ),
    "procedure_code_local": (
        *("procedure", "procedurecode", "procedureid"),
        *("procedimiento", "eingriff", "prozedur", "intervention", "втручання", "процедура"),
    ),
    "procedure_date": (
        *("date", "examdate", "studydate", "dateofprocedure"),
        *("fecha", "fechadelprocedimiento", "datum", "eingriffsdatum", "untersuchungsdatum"),
        *("dateexamen", "datedintervention", "дата", "датавтручання"),
    ),
    "operator_code": ("operator", "physician", "radiologist", "operador", "operateur", "лікар", "оператор"),
    "tech_circulating_code": ("technologist", "tech", "tecnico", "mtr", "mtra", "manipulateur", "технолог"),
    "room_code": ("room", "suite", "sala", "raum", "saal", "salle", "кімната"),
    "air_kerma_ref_mgy": (
        *("airkerma", "kerma", "cak", "airkermamgy", "dosemgy"),
        *("kermaaire", "kermaenaire", "luftkerma", "kermadanslair", "керма"),
    ),
    "kap_total_gy_cm2": (
        *("dap", "kap", "doseareaproduct", "kapgycm2"),
        *("pda", "productodosisarea", "dfp", "dosisflachenprodukt", "pds", "produitdosesurface"),
    ),
    "fluoro_time_min": (
        *("fluorotime", "fluoroscopytime", "fluoromin"),
        *("tiempodefluoroscopia", "durchleuchtungszeit", "tempsdescopie", "dureedescopie"),
    ),
    "contrast_volume_ml": (
        *("contrast", "contrastml", "contrastvolume"),
        *("contraste", "volumendecontraste", "kontrastmittel", "kontrastmittelml", "volumedecontraste"),
    ),
    "weight_kg": ("weight", "peso", "pesokg", "gewicht", "gewichtkg", "poids", "poidskg", "вага", "вагакг"),
    "height_cm": ("height", "talla", "tallacm", "große", "grosse", "große cm", "grossecm", "taille", "зріст"),
    "laterality": ("side", "lado", "lateralidad", "seite", "cote", "lateralite", "сторона"),
    "indication": ("indicacion", "indikation", "показання"),
    "technical_success": ("exitotecnico", "technischererfolg", "succestechnique"),
    "adverse_event": ("complicacion", "komplikation", "complication", "ускладнення"),
}
YES_OR_NO = {
    **dict.fromkeys(("yes", "y", "1", "si", "s", "ja", "j", "oui", "o", "так", "т"), "true"),
    **dict.fromkeys(("no", "n", "0", "nein", "non", "ні", "н"), "false"),
}
CODE_WORDS = {
    **dict.fromkeys(
        ("f", "w", "mujer", "femenino", "weiblich", "frau", "femme", "feminin", "жінка"), "female"
    ),
    **dict.fromkeys(("m", "hombre", "masculino", "mannlich", "mann", "homme", "masculin", "чоловік"), "male"),
    **dict.fromkeys(("l", "izquierdo", "izquierda", "links", "gauche", "зліва"), "left"),
    **dict.fromkeys(("r", "derecho", "derecha", "rechts", "droite", "droit", "справа"), "right"),
    **dict.fromkeys(("b", "beidseits", "beidseitig"), "bilateral"),
}
_THOUSANDS = r"[+-]?\d{1,3}(?:%s\d{3})+"
_DECIMAL_COMMA = re.compile(r"[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+),\d+")
_POINT_WITH_COMMAS = re.compile(_THOUSANDS % "," + r"\.\d+")
_COMMA_THOUSANDS = re.compile(_THOUSANDS % ",")
_POINT_THOUSANDS = re.compile(_THOUSANDS % r"\.")
_PLAIN_POINT = re.compile(r"[+-]?\d+\.\d+")


class Comma(Enum):
    """What a comma in the numbers of a table is."""

    DECIMAL = "decimal"
    THOUSANDS = "thousands"
    UNKNOWN = "unknown"


def key_of(title: str) -> str:
    """Return a column's name without case, accents, spaces and signs."""
    parts = unicodedata.normalize("NFKD", title.casefold().replace("й", "\ue000").replace("ї", "\ue001"))
    plain = "".join(sign for sign in parts if sign.isalnum() or sign in "\ue000\ue001")
    return plain.replace("\ue000", "й").replace("\ue001", "ї")


def comma_of(numbers: Iterable[str]) -> Comma:
    """Return what a comma is in these cells, from those that have one reading."""
    kinds = {kind for text in numbers if (kind := _kind_of_comma(text.strip())) is not None}
    return kinds.pop() if len(kinds) == 1 else Comma.UNKNOWN


def _kind_of_comma(text: str) -> Comma | None:
    if _POINT_WITH_COMMAS.fullmatch(text) or (
        _PLAIN_POINT.fullmatch(text) and not _POINT_THOUSANDS.fullmatch(text)
    ):
        return Comma.THOUSANDS
    if _DECIMAL_COMMA.fullmatch(text) and (
        not _COMMA_THOUSANDS.fullmatch(text) or text.lstrip("+-")[0] == "0"
    ):
        return Comma.DECIMAL
    return None


def own_number(text: str, comma: Comma) -> str:
    """Return a number with a decimal point; `1,234` without a hint from the table is left as it is."""
    if comma is Comma.THOUSANDS and (_COMMA_THOUSANDS.fullmatch(text) or _POINT_WITH_COMMAS.fullmatch(text)):
        return text.replace(",", "")
    if comma is Comma.DECIMAL and (_DECIMAL_COMMA.fullmatch(text) or _POINT_THOUSANDS.fullmatch(text)):
        return text.replace(".", "").replace(",", ".")
    return text


def own_day(text: str, day_zero: date) -> datetime | None:
    """Return a moment written in a way with one reading, a spreadsheet's day number too; None otherwise."""
    for pattern in _PATTERNS:
        try:
            return datetime.strptime(text, pattern)
        except ValueError:
            continue
    if re.fullmatch(r"\d{5}(\.\d+)?", text) and _FIRST_NUMBER <= float(text) <= _LAST_NUMBER:
        days = timedelta(days=float(text))
        moment = datetime(day_zero.year, day_zero.month, day_zero.day) + days
        return (moment + timedelta(milliseconds=500)).replace(microsecond=0)
    return None


_PATTERNS = (
    "%d.%m.%Y",
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y %H:%M:%S",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d %H:%M:%S",
    "%Y%m%d",
)
