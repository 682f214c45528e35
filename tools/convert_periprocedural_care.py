"""Turn sedation, local anesthetics, antibiotics, access and vital signs into pack files. Run once.

The files are edited by hand afterwards.

python tools/convert_periprocedural_care.py ../shared/clinical/periprocedural.yaml resources/catalog
"""

from __future__ import annotations

import sys
from pathlib import Path

from care_access import write_access
from care_antibiotics import write_antibiotics
from care_local_anesthetics import write_local_anesthetics
from care_scores import write_scores
from care_sedation import write_sedation
from care_vitals import write_vitals
from pack_yaml import read_reference


def convert(reference: Path, pack: Path) -> None:
    """Write the folders sedation, local_anesthetics, antibiotics, access, vitals and three of scores."""
    raw = read_reference(reference)
    write_sedation(raw["sedation"], pack / "sedation")
    write_local_anesthetics(raw["local_anesthetics"], pack / "local_anesthetics")
    write_antibiotics(raw["antibiotics"], pack / "antibiotics")
    write_access(raw["access_sites"], pack / "access")
    write_vitals(raw["vital_limits"], pack / "vitals")
    write_scores(raw["sedation"], raw["vital_limits"], pack / "scores")


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
