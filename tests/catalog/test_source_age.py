from __future__ import annotations

import pytest

from irplanner.catalog.catalog import load_catalog
from irplanner.catalog.schema.base import Source
from irplanner.catalog.site import with_site_choices
from irplanner.catalog.source_age import source_flags

PAPER = Source(id="paper", title="A paper", short="Paper 2016", year=2016)


@pytest.mark.parametrize(("limit", "is_old"), [(None, False), (10, False), (9, True)])
def test_a_document_is_old_once_it_passes_the_sites_limit(limit, is_old):
    catalog = with_site_choices(load_catalog(), {}, source_age_years=limit)

    flags = source_flags(PAPER, catalog, 2026)

    assert bool(flags) is is_old
    assert all("Paper 2016 is from 2016, more than the 9 years" in flag for flag in flags)


def test_a_document_without_a_year_is_never_called_old():
    catalog = with_site_choices(load_catalog(), {}, source_age_years=1)

    assert source_flags(Source(id="page", title="A page"), catalog, 2026) == []


def test_a_document_known_to_be_replaced_is_marked_whatever_its_age():
    catalog = load_catalog()

    [flag] = source_flags(Source(id="old", title="Old rules", replaced_by="sir2019"), catalog, 2026)

    assert flag == "Replaced: Old rules gave way to SIR 2019."
