"""Signing keeps record and plan as they were; an amendment keeps the first version."""

from __future__ import annotations

from datetime import datetime

import msgspec
import pytest
from sqlalchemy.exc import DatabaseError

from irplanner.errors import InputError, UserError
from irplanner.planning.facts import CaseFacts
from irplanner.services.case_record import with_value
from irplanner.services.case_story.sign_off import SignOff, content_mark
from irplanner.services.cases import SignedRecord

AT = datetime(2026, 9, 4, 12, 30)
LATER = datetime(2026, 9, 5, 8, 0)


@pytest.fixture
def signing(store, cases, catalog):
    return SignOff(store, cases, catalog)


@pytest.fixture
def case_id(cases):
    facts = CaseFacts(procedure="liver_biopsy", scheduled_at=datetime(2026, 9, 4, 8))
    return cases.create(facts).case_id


def test_a_signed_case_keeps_its_plan_and_the_versions_it_rests_on(signing, case_id, catalog):
    signing.sign(case_id, "Dr. Lund", AT)

    [version] = signing.versions(case_id)
    assert (version.number, version.signed_by, version.signed_at) == (1, "Dr. Lund", AT)
    assert version.plan is not None
    assert version.plan.content_pack == version.content_pack == catalog.info.version
    assert version.content_mark == content_mark(catalog)
    assert version.record.facts.procedure == "liver_biopsy"


def test_a_signed_case_is_not_changed(signing, cases, case_id):
    signed = signing.sign(case_id, "Dr. Lund", AT)

    with pytest.raises(SignedRecord):
        cases.save(with_value(signed, "access.sheath_fr", 6.0))


def test_an_amendment_keeps_the_first_version_and_makes_the_next(signing, cases, case_id):
    signing.sign(case_id, "Dr. Lund", AT)
    opened = signing.amend(case_id, "Dr. Lund", "wrong sheath")
    cases.save(with_value(opened, "access.sheath_fr", 6.0))
    signing.sign(case_id, "Dr. Okafor", LATER)

    first, second = signing.versions(case_id)
    assert (first.record.facts.access.sheath_fr, second.record.facts.access.sheath_fr) == (None, 6.0)
    assert (first.reason, second.reason) == (None, "wrong sheath")
    assert (second.number, second.signed_by) == (2, "Dr. Okafor")


def test_a_case_signed_elsewhere_is_kept_before_it_is_amended(signing, cases, case_id):
    record = cases.load(case_id)
    cases.save(msgspec.structs.replace(record, signed_at=AT))

    opened = signing.amend(case_id, "Dr. Lund", "typing error")

    assert opened.signed_at is None
    [version] = signing.versions(case_id)
    assert version.signed_at == AT


@pytest.mark.parametrize("attack", ["UPDATE case_versions SET signed_by = 'x'", "DELETE FROM case_versions"])
def test_the_database_refuses_to_change_a_version(signing, store, case_id, attack):
    signing.sign(case_id, "Dr. Lund", AT)

    with pytest.raises(DatabaseError, match="never changed"), store.writing() as connection:
        connection.exec_driver_sql(attack)


def test_nobody_and_no_reason_are_refused(signing, case_id):
    with pytest.raises(InputError, match="Nobody signs"):
        signing.sign(case_id, " ", AT)
    with pytest.raises(UserError, match="not signed"):
        signing.amend(case_id, "Dr. Lund", "x")
    signing.sign(case_id, "Dr. Lund", AT)
    with pytest.raises(UserError, match="signed already"):
        signing.sign(case_id, "Dr. Lund", AT)
    with pytest.raises(InputError, match="needs its reason"):
        signing.amend(case_id, "Dr. Lund", " ")
