"""The content pack as the program uses it: typed, frozen entries by section and id, decoded on demand.

`load_catalog()` and `procedure_names` must stay cheap (tests/performance): schema, msgspec and YAML are
imported when an entry is decoded or a pack compiled, so their imports stand inside the functions.
"""

from __future__ import annotations

from functools import cached_property

from irplanner.catalog.compiled import COMPILED_NAME, CompiledPack, ProcedureName
from irplanner.catalog.pack_folder import text_stamp
from irplanner.errors import ContentError
from irplanner.installed import resource_path

TYPE_CHECKING = False  # typing itself would be a tenth of the time to open a pack
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Any

    from irplanner.catalog.schema.base import Entry, OpenPoint, PackInfo, Source
    from irplanner.catalog.schema.checklists import Checklist, ChecklistItem
    from irplanner.catalog.schema.input_ranges import InputRange
    from irplanner.catalog.schema.kidney import Formula, GfrStage
    from irplanner.catalog.schema.labs import Analyte, LabAgeRule
    from irplanner.catalog.schema.patient_conditions import PatientCondition
    from irplanner.catalog.schema.procedures import AccessSite, EmbolicFamily, Procedure, Word
    from irplanner.catalog.schema.reference import PracticePoint, SitePolicy
    from irplanner.catalog.schema.statements import ContraindicationMatch, Statement
    from irplanner.catalog.section import Section


class Catalog:
    """A content pack. `catalog.section("procedures")` or the typed properties below.

    A typed property is one line per section: its annotation names the struct of `sections.SECTIONS`.
    """

    def __init__(self, pack: CompiledPack) -> None:
        self._pack = pack
        self._sections: dict[str, Section[Any]] = {}

    @cached_property
    def info(self) -> PackInfo:
        """Return which pack this is."""
        import msgspec

        from irplanner.catalog.schema.base import PackInfo

        return msgspec.convert(self._pack.info, PackInfo)

    @property
    def procedure_names(self) -> list[ProcedureName]:
        """Return id, name, category, body region and synonyms of every procedure, nothing decoded."""
        return self._pack.procedure_names

    def section(self, name: str) -> Section[Entry]:
        """Return a section by name; the typed properties are meant for code that knows which it wants.

        Raises:
            KeyError: the program knows no such section.
        """
        return self._typed(name)

    def _typed(self, name: str) -> Section[Any]:
        if name not in self._sections:
            from irplanner.catalog.section import Section
            from irplanner.catalog.sections import SECTIONS

            self._sections[name] = Section(self._pack, name, SECTIONS[name])
        return self._sections[name]

    def label(self, vocabulary: str, code: str) -> str:
        """Return the label of a code, e.g. `label("anesthesia", "local")`; an unknown code labels itself."""
        word = self.words.get(f"{vocabulary}.{code}")
        return word.label if word else code

    @property
    def sources(self) -> Mapping[str, Source]:
        return self._typed("sources")

    @property
    def open_points(self) -> Mapping[str, OpenPoint]:
        return self._typed("open_points")

    @property
    def words(self) -> Mapping[str, Word]:
        return self._typed("words")

    @property
    def procedures(self) -> Mapping[str, Procedure]:
        return self._typed("procedures")

    @property
    def access_sites(self) -> Mapping[str, AccessSite]:
        return self._typed("access_sites")

    @property
    def embolic_families(self) -> Mapping[str, EmbolicFamily]:
        return self._typed("embolic_families")

    @property
    def input_ranges(self) -> Mapping[str, InputRange]:
        return self._typed("input_ranges")

    @property
    def practice_points(self) -> Mapping[str, PracticePoint]:
        return self._typed("practice_points")

    @property
    def site_policies(self) -> Mapping[str, SitePolicy]:
        return self._typed("site_policies")

    @property
    def formulas(self) -> Mapping[str, Formula]:
        return self._typed("formulas")

    @property
    def gfr_stages(self) -> Mapping[str, GfrStage]:
        return self._typed("gfr_stages")

    @property
    def statements(self) -> Mapping[str, Statement]:
        return self._typed("statements")

    @property
    def contraindication_matches(self) -> Mapping[str, ContraindicationMatch]:
        return self._typed("contraindication_matches")

    @property
    def checklists(self) -> Mapping[str, Checklist]:
        return self._typed("checklists")

    @property
    def checklist_items(self) -> Mapping[str, ChecklistItem]:
        return self._typed("checklist_items")

    @property
    def site_items(self) -> Mapping[str, ChecklistItem]:
        return self._typed("site_items")

    @property
    def conditions(self) -> Mapping[str, PatientCondition]:
        return self._typed("conditions")

    @property
    def analytes(self) -> Mapping[str, Analyte]:
        return self._typed("analytes")

    @property
    def lab_age_rules(self) -> Mapping[str, LabAgeRule]:
        return self._typed("lab_age_rules")


def load_catalog(folder: Path | None = None) -> Catalog:
    """Open a content pack: the shipped one, or the one in `folder`.

    A checkout, or a site's own pack folder, compiles its text again when text or schema changed; the pack
    of an installed wheel is compiled already.

    Raises:
        ContentError: the text has faults, each named with file, entry and field.
    """
    shipped = folder is None
    folder = folder or resource_path("catalog")
    path = folder / COMPILED_NAME
    stamp = "" if shipped and _is_installed(folder) else text_stamp(folder)
    compiled = _read_compiled(path)
    if compiled is None or compiled.stamp != stamp:
        compiled = CompiledPack(_compile(folder, path, stamp), path.name)
    return Catalog(compiled)


def _read_compiled(path: Path) -> CompiledPack | None:
    """Return the compiled form, or None where there is none of this format: the text is compiled then."""
    if not path.is_file():
        return None
    try:
        return CompiledPack(path.read_bytes(), path.name)
    except ContentError:
        return None


def _compile(folder: Path, path: Path, stamp: str) -> bytes:
    from irplanner.catalog.compiler import compile_pack, write_compiled
    from irplanner.catalog.text_pack import read_text_pack

    content = compile_pack(read_text_pack(folder), stamp)
    try:
        write_compiled(content, path)
    except OSError:  # a read-only pack folder: the compiled form lives in memory for this run
        return content
    return content


def _is_installed(folder: Path) -> bool:
    """Say whether this is the wheel's own pack, whose change times the installer has set anew."""
    return "_resources" in folder.parts
