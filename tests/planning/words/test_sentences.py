"""How the texts of findings are set for a reader."""

from __future__ import annotations

import pytest

from irplanner.planning.words.sentences import with_capitals
from tests.planning.any_case import RICH, catalog, plan


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("apixaban (SIR 2019): hold 4 doses", "Apixaban (SIR 2019): hold 4 doses"),
        ("Postpone. check the level, e.g. anti-Xa", "Postpone. Check the level, e.g. anti-Xa"),
        ("eGFR 44 mL/min", "eGFR 44 mL/min"),
        ("Give 2 mg. mg is the unit", "Give 2 mg. mg is the unit"),
        ("volume / CrCl. Risk rises", "Volume / CrCl. Risk rises"),
        ("0.5-1 mg slowly", "0.5-1 mg slowly"),
        ("", ""),
    ],
)
def test_a_sentence_begins_with_a_capital_and_names_keep_their_form(text, expected):
    assert with_capitals(text) == expected


@pytest.mark.parametrize("known", [{}, {key: value for key, value in RICH.items() if key != "procedure"}])
def test_no_title_is_cut_and_every_text_begins_as_a_sentence(known):
    cut, lower = [], []
    for procedure in catalog().procedures:
        for finding in plan(**(known | {"procedure": procedure})).findings:
            cut += [finding.title] if finding.title.endswith(("...", "…")) else []
            texts = (finding.title, finding.detail, finding.action)
            lower += [
                text for text in texts if text.split(" ")[0].strip(":,;").isalpha() and text[0].islower()
            ]

    assert cut == []
    assert [text for text in lower if text.split(" ")[0].strip(":,;").islower()] == []


def test_a_detail_ends_with_a_full_stop() -> None:
    ends = {finding.detail[-1] for finding in plan(**RICH).findings if finding.detail}

    assert ends <= {".", "?", ":"}


def test_little_contrast_in_a_joint_is_not_unusual() -> None:
    contrast = {"route": "other", "volume_ml": 2}
    rules = {one.rule for one in plan(procedure="facet_joint_injection", contrast=contrast).findings}
    arterial = {one.rule for one in plan(procedure="ctace", contrast={**contrast, "route": "ia"}).findings}

    assert "plausibility.volume_ml.unusual" not in rules
    assert "plausibility.volume_ml.unusual" in arterial
