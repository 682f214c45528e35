"""A change of the site's content reaches the case that is open."""

from __future__ import annotations

import pytest

from irplanner.settings import Settings
from irplanner.ui.plan.open_case import OpenCase
from irplanner.ui.presenters import site_entry

RULE = """
id: own.always
topic: own
when: procedure.id == "liver_biopsy"
status: caution
title: This site asks for two people at a liver biopsy.
sources: [site]
"""


@pytest.fixture
def open_case(context):
    made = OpenCase(context)
    made.open_new()
    made.editor.choose_procedure("liver_biopsy")
    yield made
    made.close()


def rules(open_case):
    return {finding.rule for finding in open_case.editor.plan.findings}


def test_a_rule_saved_on_the_catalog_page_speaks_in_the_open_case(qtbot, open_case, context, tmp_path):
    before = rules(open_case)

    own = site_entry.saved(context.catalog, "statements", RULE, Settings(), tmp_path)
    context.change_catalog(own)

    assert rules(open_case) - before == {"own.always"}
    assert open_case.editor.plan.content_pack == own.info.version
