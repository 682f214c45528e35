"""Procedures are found by name, synonym, indication, category and old words, best first, in no time."""

from __future__ import annotations

import statistics
import time

import pytest

from irplanner.catalog.search import find_procedures, purposes_of


@pytest.mark.parametrize(
    "text, first",
    [
        ("liver biopsy", "liver_biopsy"),
        ("LIVER BIOPSY", "liver_biopsy"),
        ("biop liv", "liver_biopsy"),
        ("biopsy of the liver", "liver_biopsy"),
        ("TJLB", "transjugular_liver_biopsy"),
        ("tips", "tips"),
        ("fibroid", "uterine_fibroid_embolization"),
        ("uterine artery embolization", "uterine_fibroid_embolization"),
        ("uterine artery embolisation", "uterine_fibroid_embolization"),
        ("haemoptysis", "bronchial_artery_embolization"),
        ("hemoptysis", "bronchial_artery_embolization"),
        ("ductus", "pda_closure"),
        ("PDA", "pda_closure"),
        ("Botallo", "pda_closure"),
        ("Botallo's duct", "pda_closure"),
        ("Botálló", "pda_closure"),
        ("facet joint injection", "facet_joint_injection"),
        ("scs_trial", "scs_trial"),
        ("varicoc", "varicocele_embolization"),
        ("coronary angioplasty", "pci_balloon"),
    ],
)
def test_the_best_match_comes_first(catalog, text, first):
    assert find_procedures(catalog, text)[0] == first


def test_a_name_equal_to_the_text_goes_before_one_that_begins_with_it(catalog):
    found = find_procedures(catalog, "picc")

    assert found[0] == "picc"


@pytest.mark.parametrize("text", ["roentgen endovascular occlusion", "X-ray endovascular occlusion"])
def test_the_old_names_of_embolization_find_the_whole_group(catalog, text):
    found = {catalog.procedures[found_id] for found_id in find_procedures(catalog, text)}

    group = {procedure for procedure in catalog.procedures.values() if procedure.category == "embolization"}
    assert group <= found
    assert {procedure.category for procedure in found - group} == {"oncologic_transarterial"}


@pytest.mark.parametrize("text", ["PCI", "coronary angioplasty"])
def test_coronary_work_is_found_under_both_names(catalog, text):
    assert {"pci_balloon", "pci_stent", "primary_pci_ami"} <= set(find_procedures(catalog, text))


def test_an_indication_finds_every_procedure_that_lists_it(catalog):
    found = find_procedures(catalog, "claudication")

    expected = {
        procedure.id
        for procedure in catalog.procedures.values()
        if any("claudication" in indication.lower() for indication in procedure.indications)
    }
    assert expected <= set(found)
    assert len(expected) > 1


def test_every_word_has_to_be_found(catalog):
    assert find_procedures(catalog, "liver zebra") == []


def test_an_empty_text_lists_everything_in_pack_order(catalog):
    assert find_procedures(catalog, "  ") == list(catalog.procedures)


def test_a_category_finds_its_procedures_and_narrows_a_search(catalog):
    pain = find_procedures(catalog, "", category="pain")

    assert len(pain) == 21
    assert set(pain) <= set(find_procedures(catalog, "pain management"))
    assert find_procedures(catalog, "embolization", category="pain") == []


def test_a_body_region_narrows_a_search(catalog):
    found = find_procedures(catalog, "biopsy", body_region="liver")

    assert set(found[:2]) == {"liver_biopsy", "transjugular_liver_biopsy"}
    assert all(catalog.procedures[found_id].body_region == "liver" for found_id in found)


def test_diagnostic_and_therapeutic_procedures_are_told_apart(catalog):
    diagnostic = set(find_procedures(catalog, "", therapeutic=False))
    therapeutic = set(find_procedures(catalog, "", therapeutic=True))

    assert {"diagnostic_cerebral_angiogram", "coronary_angiogram", "lung_biopsy", "discography"} <= diagnostic
    assert {"pci_stent", "ctace", "abscess_drainage"} <= therapeutic - diagnostic
    assert diagnostic & therapeutic == {"sacroiliac_joint_injection"}
    assert diagnostic | therapeutic == set(catalog.procedures)


def test_a_procedure_without_purposes_of_its_own_has_those_of_its_category(catalog):
    assert purposes_of(catalog, catalog.procedures["liver_biopsy"]) == ("diagnostic",)
    assert purposes_of(catalog, catalog.procedures["tips"]) == ("therapeutic",)


@pytest.mark.parametrize("category", ["vascular_diagnostic", "pain", "embolization"])
def test_every_procedure_is_found_by_its_own_name_and_synonyms(catalog, category):
    for procedure in catalog.procedures.values():
        if procedure.category == category:
            assert find_procedures(catalog, procedure.name)[0] == procedure.id
            for synonym in procedure.synonyms:
                assert procedure.id in find_procedures(catalog, synonym), synonym


def test_a_query_takes_less_than_five_milliseconds(catalog):
    find_procedures(catalog, "")  # builds the index
    taken = []
    for text in ("e", "em", "emb", "embolization of the liver", "pain", "x", "percutaneous drainage") * 5:
        start = time.perf_counter()
        find_procedures(catalog, text)
        taken.append(time.perf_counter() - start)

    assert statistics.median(taken) < 0.005
