"""Short ways to ask the fit rules in tests."""

from __future__ import annotations

from typing import Any

from irplanner.planning.device_fit.chain import Chain, ChainAnswer, assess_chain
from irplanner.planning.device_fit.links import Link
from irplanner.planning.device_fit.parts import Part
from irplanner.planning.device_fit.question import QuestionAnswer, ask
from irplanner.planning.device_fit.verdicts import Verdict
from tests.planning.any_case import catalog

FITS, CAUTION = Verdict.FITS, Verdict.FITS_WITH_CAUTION
NO, OPEN = Verdict.DOES_NOT_FIT, Verdict.CANNOT_TELL


def question(words: str) -> QuestionAnswer:
    """Ask as on the command line: `catheter_fr=5 sheath_fr=6`."""
    return ask(dict(word.split("=", 1) for word in words.split()), catalog())


def verdict(words: str) -> Verdict:
    return question(words).decides.verdict


def chain(*parts: Part, **around: Any) -> ChainAnswer:
    return assess_chain(Chain(chain=parts, **around), catalog())


def link_of(answer: ChainAnswer, rule: str) -> Link:
    """Return the one link of a rule, asked or not."""
    [found] = [one for one in (*answer.links, *answer.unchecked) if one.answer.rule == rule]
    return found


SHEATH = Part(kind="introducer_sheath", fr=5, od_mm=2.29, id_mm=1.7, length_cm=11)
CATHETER = Part(kind="diagnostic_catheter", fr=4, od_mm=1.33, id_mm=1.02, length_cm=120)
MICRO = Part(kind="microcatheter", fr=2.4, od_mm=0.8, id_mm=0.53, length_cm=150)
SPHERES = Part(material="tris_acryl_microspheres", size_um=(500, 700), target_vessel_mm=2)
# The uterine embolization of the design picture.
UTERINE = (SHEATH, CATHETER, MICRO, SPHERES)
