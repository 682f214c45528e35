"""A case file is read as meant, or refused with what, where and what to do."""

from __future__ import annotations

import json
import string
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irplanner.errors import InputError
from irplanner.exchange.case_file import (
    MAX_CASE_BYTES,
    SCHEMA,
    case_json,
    case_lines,
    is_json_lines,
    read_case,
)
from irplanner.models.enums import ContrastRoute, Laterality, Pregnancy, Sex, Urgency
from irplanner.planning.facts import CaseFacts
from tests.planning.any_case import RICH, facts, rich_facts

# The example of docs/interface.md and of the contract, with every field that may be written.
EVERY_FIELD: dict[str, Any] = {
    "schema": SCHEMA,
    "id": "any",
    "scheduled_at": "2026-09-04T08:00",
    "expected_end": "2026-09-04T09:30",
    "patient": {
        "mrn": "",
        "name": "DEMO, Anna",
        "birth_date": "1982-03-02",
        "age_years": None,
        "sex": "female",
        "height_cm": 164,
        "weight_kg": 72,
        "pregnancy": "no",
        "breast_feeding": False,
        "allergies": [{"agent": "iodinated_contrast", "reaction": "hives", "severity": "mild"}],
        "conditions": ["chronic_liver_disease", "diabetes", "heart_failure", "osa", "dialysis"],
    },
    "labs": [{"test": "inr", "value": 1.1, "unit": "1", "taken_at": "2026-09-03T09:10"}],
    "vitals": {"systolic_mmhg": None, "spo2_percent": None, "temperature_c": None},
    "medications": [
        {
            "drug": "apixaban",
            "dose_mg": 5,
            "times_per_day": 2,
            "dose_times": ["08:00", "20:00"],
            "last_dose_at": "2026-08-31T20:00",
            "indication": "",
        }
    ],
    "procedure": "uterine_fibroid_embolization",
    "urgency": "elective",
    "laterality": "left",
    "access": {
        "site": "radial_artery",
        "side": "left",
        "sheath_fr": 5,
        "vessel_mm": 2.4,
        "barbeau": "A",
        "guidance": ["us"],
        "closure": "radial_band",
    },
    "anesthesia": {
        "type": "moderate_sedation",
        "asa_class": 2,
        "mallampati": 2,
        "stop_bang": {"snoring": True, "neck_cm": 41},
        "intake": [{"kind": "clear_liquid", "at": "2026-09-04T05:00"}],
        "local": [{"agent": "lidocaine_plain", "percent": 1, "volume_ml": 10}],
        "drugs": [{"drug": "midazolam", "amount": 2, "unit": "mg"}],
    },
    "embolics": [
        {
            "material": "tris_acryl_microspheres",
            "size_um": [500, 700],
            "diameter_mm": None,
            "amount": 4,
            "unit": "mL",
            "target_vessel_mm": 2.0,
            "territory": "left uterine artery",
            "via": "m1",
        }
    ],
    "infusions": [
        {"drug": "", "dose": None, "unit": "", "vessel": "", "duration_min": None, "rate_ml_h": None}
    ],
    "devices": [
        {
            "id": "s1",
            "kind": "introducer_sheath",
            "name": "",
            "fr": 5,
            "od_mm": None,
            "id_mm": None,
            "id_in": None,
            "length_cm": 11,
            "wire_in": 0.035,
            "dmso_ok": None,
            "inside": None,
            "udi": "",
            "lot": "",
            "expires_on": None,
        }
    ],
    "contrast": {
        "agent": "iodixanol",
        "mg_i_per_ml": 320,
        "route": "ia",
        "first_pass_renal": False,
        "volume_ml": 90,
    },
    "radiation": {
        "air_kerma_mgy": None,
        "kap_gy_cm2": None,
        "fluoro_min": None,
        "prior_60_days_mgy": None,
    },
    "pain": {"asra_class": None},
    "team": {"operator": "", "technologist": ""},
    "notes": "",
    "checklist": {"M01": {"answer": "yes", "value": None, "reason": "", "by": "", "at": ""}},
}


def written(**case: Any) -> str:
    return json.dumps({"schema": SCHEMA, "procedure": "liver_biopsy", **case})


def test_a_case_with_every_field_is_read() -> None:
    case = read_case(json.dumps(EVERY_FIELD))

    assert case.patient.birth_date == date(1982, 3, 2)
    assert case.patient.sex is Sex.FEMALE
    assert case.patient.pregnancy is Pregnancy.NO
    assert case.scheduled_at == datetime(2026, 9, 4, 8)
    assert case.urgency is Urgency.ELECTIVE
    assert case.access.side is Laterality.LEFT
    assert case.embolics[0].size_um == (500.0, 700.0)
    assert case.anesthesia.stop_bang == {"snoring": True, "neck_cm": 41.0}
    assert case.contrast.route is ContrastRoute.INTRA_ARTERIAL
    assert case.devices[0].wire_in == 0.035


def test_null_and_empty_text_mean_not_recorded() -> None:
    case = read_case(json.dumps(EVERY_FIELD))

    assert case.patient.mrn is None
    assert case.patient.age_years is None
    assert case.vitals.systolic_mmhg is None
    assert case.infusions == ()
    assert case.checklist["M01"].at is None
    assert case.notes is None


def test_everything_but_the_procedure_may_be_absent() -> None:
    case = read_case(written())

    assert case == CaseFacts(procedure="liver_biopsy")
    assert case.medications is None
    assert case.patient.allergies is None


def test_an_empty_list_records_that_it_was_asked() -> None:
    case = facts(medications=[], patient={"allergies": [], "conditions": []})

    assert case.medications == ()
    assert case.patient.allergies == ()
    assert case.patient.conditions == ()


def test_short_words_for_guidance_are_read_as_the_packs_own() -> None:
    assert facts(access={"guidance": ["US", "fluoro", "cbct"]}).access.guidance == (
        "ultrasound",
        "fluoroscopy",
        "cbct",
    )


@pytest.mark.parametrize(
    ("case", "said"),
    [
        ({"pocedure": "x"}, "pocedure' is no field of a case. Did you mean 'procedure'?"),
        (
            {"patient": {"weigth_kg": 72}},
            "'patient.weigth_kg' is no field of a case. Did you mean 'weight_kg'?",
        ),
        (
            {"patient": {"blood_group": "A"}},
            "'patient.blood_group' is no field of a case. Known here: mrn, name",
        ),
        (
            {"labs": [{"test": "inr", "vale": 1}]},
            "'labs.0.vale' is no field of a case. Did you mean 'value'?",
        ),
        ({"labs": [{"test": "inr"}]}, "labs.0.value is missing."),
        ({"patient": {"weight_kg": "72"}}, "patient.weight_kg is '72'. Expected a number."),
        ({"patient": {"weight_kg": True}}, "patient.weight_kg is true. Expected a number."),
        ({"patient": {"weight_kg": [72]}}, "patient.weight_kg is a list. Expected a number."),
        ({"patient": {"weight_kg": -3}}, "patient.weight_kg is -3. It cannot be below 0."),
        ({"patient": {"weight_kg": 0}}, "A weight or height of 0 is no measurement."),
        ({"patient": "Anna"}, "patient is 'Anna'. Expected an object."),
        (
            {"patient": {"sex": "woman"}},
            "patient.sex is 'woman'. Expected one of: female, male, other, unknown.",
        ),
        ({"patient": {"breast_feeding": 1}}, "patient.breast_feeding is 1. Expected true or false."),
        ({"patient": {"birth_date": "02.03.1982"}}, "patient.birth_date is '02.03.1982'"),
        (
            {"patient": {"birth_date": "1982-02-30"}},
            "patient.birth_date is '1982-02-30': day is out of range",
        ),
        ({"patient": {"birth_date": "0982-03-02"}}, "Expected a year from 1900"),
        ({"scheduled_at": "2026-09-04"}, "scheduled_at is '2026-09-04', without a time of day."),
        ({"scheduled_at": 1788508800}, "scheduled_at is 1788508800. Expected a time as text"),
        ({"scheduled_at": "tomorrow 8 am"}, "scheduled_at is 'tomorrow 8 am'"),
        ({"scheduled_at": "9999-12-31T23:00"}, "Expected a year from 1900 to 2199."),
        (
            {"scheduled_at": "2026-09-04T08:00", "expected_end": "2026-09-04T07:59"},
            "expected_end is before scheduled_at.",
        ),
        (
            {"scheduled_at": "2026-09-04T08:00", "patient": {"birth_date": "2026-09-05"}},
            "patient.birth_date is after scheduled_at.",
        ),
        ({"anesthesia": {"asa_class": 2.5}}, "anesthesia.asa_class is 2.5. Expected a whole number."),
        ({"anesthesia": {"asa_class": -1}}, "anesthesia.asa_class is -1. It cannot be below 0."),
        (
            {"embolics": [{"material": "x", "size_um": [500]}]},
            "embolics.0.size_um is a list. Expected a list of 2",
        ),
        ({"labs": {"inr": 1}}, "labs is an object. Expected a list."),
        ({"labs": ["inr"]}, "labs.0 is 'inr'. Expected an object."),
        ({"checklist": []}, "checklist is a list. Expected an object."),
        ({"patient": {"height_cm": 1.1e9}}, "patient.height_cm is too large to be a measurement."),
        ({"patient": {"height_cm": 0.9e-5}}, "patient.height_cm is too small to be a measurement."),
        ({"notes": "\ud800"}, "notes holds half of a Unicode sign."),
        ({"contrast": {"volume_ml": 10**400}}, "contrast.volume_ml is too large to be a measurement."),
        ({"procedure": ""}, "procedure is missing."),
        (
            {"labs": [{"test": "inr", "value": 1}] * 1001},
            "labs has 1001 entries. A list may have up to 1000.",
        ),
        ({"checklist": {str(n): {"answer": "yes"} for n in range(1001)}}, "checklist has 1001 entries."),
        ({"team": {"operator": 7}}, "team.operator is 7. Expected a text."),
    ],
)
def test_what_cannot_be_meant_is_refused_with_place_and_way_out(case: dict[str, Any], said: str) -> None:
    with pytest.raises(InputError) as refused:
        read_case(written(**case))

    assert said in str(refused.value)
    assert refused.value.advice
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "The case is not JSON: Expecting value (line 1, column 1)."),
        (b'{"schema": "irplanner.case/1",\n "procedure": }', "(line 2, column 15)"),
        (b"[]", "The case is no JSON object."),
        (b"{}", "schema is missing."),
        (b'{"schema": "irplanner.case/2", "procedure": "x"}', "schema is 'irplanner.case/2'."),
        (b'{"schema": "irplanner.case/1"}', "procedure is missing."),
        (
            b'{"schema": "irplanner.case/1", "procedure": "x", "notes": "\xff"}',
            "The case is not UTF-8 (byte 59).",
        ),
        (
            b'{"schema": "irplanner.case/1", "procedure": "x", "procedure": "y"}',
            "'procedure' is written twice",
        ),
        (b'{"schema": "irplanner.case/1", "patient": {"weight_kg": NaN}}', "NaN is no value of a case."),
        (
            b'{"schema": "irplanner.case/1", "patient": {"weight_kg": -Infinity}}',
            "-Infinity is no value of a case.",
        ),
        (b'{"schema": "irplanner.case/1", "patient": {"weight_kg": 1e999}}', "too large to be a measurement"),
        (b'{"schema": "irplanner.case/1", "n": ' + b"1" * 5000 + b"}", "too many digits"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b" " * (MAX_CASE_BYTES + 1), "One case may have up to 1048576."),
    ],
)
def test_a_file_that_is_no_case_is_refused(content: bytes, said: str) -> None:
    with pytest.raises(InputError) as refused:
        read_case(content)

    assert said in str(refused.value)


def test_a_mark_at_the_start_of_the_file_is_skipped() -> None:
    assert read_case(b"\xef\xbb\xbf" + written().encode()) == read_case(written())


def test_one_case_on_several_lines_is_no_json_lines() -> None:
    pretty = json.dumps(EVERY_FIELD, indent=1).encode()

    assert not is_json_lines(pretty)
    assert not is_json_lines(written().encode())
    assert not is_json_lines(written().encode() + b"\n\n")
    assert is_json_lines(written().encode() + b"\n" + written().encode())


def test_lines_keep_their_numbers_over_empty_ones() -> None:
    assert list(case_lines(b"a\n\n b\r\n")) == [(1, b"a"), (3, b" b")]


def test_a_written_case_reads_back_equal() -> None:
    for case in (rich_facts(), facts(), read_case(json.dumps(EVERY_FIELD))):
        assert read_case(case_json(case)) == case
        assert read_case(case_json(case, indent=0)) == case


def test_what_is_not_recorded_is_not_written() -> None:
    assert json.loads(case_json(facts())) == {"schema": SCHEMA, "procedure": "liver_biopsy"}
    assert json.loads(case_json(facts(medications=[])))["medications"] == []


def test_the_rich_case_of_the_tests_uses_only_fields_that_exist() -> None:
    assert set(RICH) <= {*CaseFacts.__struct_fields__}


OFFSETS = st.one_of(st.none(), st.integers(-12, 12).map(lambda hours: timezone(timedelta(hours=hours))))
MOMENTS = st.builds(
    lambda moment, zone: moment.replace(microsecond=0, tzinfo=zone),
    st.datetimes(datetime(1950, 1, 1), datetime(2150, 1, 1)),
    OFFSETS,
)


@given(
    moment=MOMENTS,
    weight=st.floats(0.3, 600),
    notes=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40),
    conditions=st.lists(st.text(string.ascii_lowercase, min_size=1), max_size=3),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_any_recorded_value_survives_writing_and_reading(
    moment: datetime, weight: float, notes: str, conditions: list[str]
) -> None:
    case = facts(
        scheduled_at=moment.isoformat(),
        patient={"weight_kg": weight, "conditions": conditions},
        notes=notes,
    )

    again = read_case(case_json(case))

    assert again == case
    assert again.scheduled_at is not None
    assert again.scheduled_at.utcoffset() == moment.utcoffset()


JSON_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.floats(), st.integers(), st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(part=st.sampled_from([*CaseFacts.__struct_fields__]), value=JSON_VALUES)
@settings(max_examples=300)
def test_no_value_in_any_part_escapes_as_a_bug(part: str, value: object) -> None:
    try:
        read = read_case(json.dumps({"schema": SCHEMA, "procedure": "x", part: value}))
    except InputError as refused:
        assert refused.title
    else:
        assert read_case(case_json(read)) == read


@given(content=st.binary(max_size=200))
def test_no_bytes_escape_as_a_bug(content: bytes) -> None:
    with pytest.raises(InputError):
        read_case(content)


def test_times_with_an_offset_keep_it() -> None:
    case = facts(
        scheduled_at="2026-09-04T08:00+02:00",
        labs=[{"test": "inr", "value": 1, "taken_at": "2026-09-03T09:10Z"}],
    )

    assert case.scheduled_at == datetime(2026, 9, 4, 6, tzinfo=UTC)
    assert case.labs[0].taken_at == datetime(2026, 9, 3, 9, 10, tzinfo=UTC)
