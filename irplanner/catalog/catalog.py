"""The content pack as the program uses it: typed, frozen entries by section and id, decoded on demand.

`load_catalog()` and `procedure_names` must stay cheap (tests/performance): pathlib, msgspec, the schema and
YAML are imported when an entry is decoded or a pack compiled, so their imports stand inside the functions.
"""

from __future__ import annotations

from irplanner.catalog.compiled import COMPILED_NAME, CompiledPack, ProcedureName
from irplanner.catalog.pack_folder import text_stamp
from irplanner.errors import ContentError
from irplanner.installed import is_installed, resource_folder

TYPE_CHECKING = False  # typing itself would be a tenth of the time to open a pack
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from irplanner.catalog.schema.access import (
        AccessRules,
        BarbeauType,
        BedRestRow,
        ClosureMethod,
        CompressionTime,
    )
    from irplanner.catalog.schema.adverse_events import AdverseEventScale
    from irplanner.catalog.schema.antibiotics import (
        AllergyFallback,
        AntibioticDrug,
        AntibioticLevel,
        AntibioticRule,
    )
    from irplanner.catalog.schema.antithrombotics import (
        Antithrombotic,
        AsraDrug,
        UncoveredDrug,
    )
    from irplanner.catalog.schema.base import Entry, OpenPoint, PackInfo, Source
    from irplanner.catalog.schema.bleeding import (
        Ambiguity,
        ArterialLimit,
        AsraProcedure,
        AsraUpgrade,
        BleedingNote,
        BleedingRow,
        ClassBySite,
        GuidelineDifference,
        LabRule,
        LabScreen,
        NamedProcedure,
        OutsideList,
        ThrombosisAlert,
    )
    from irplanner.catalog.schema.care import CareLimit
    from irplanner.catalog.schema.case_fields import CaseField
    from irplanner.catalog.schema.checklists import Checklist, ChecklistItem
    from irplanner.catalog.schema.contrast import (
        ContrastAgent,
        ContrastVolumeLimit,
        GasCaution,
        GasSite,
        HydrationPlan,
        InjectionSite,
        KidneyThreshold,
        MehranBand,
        MetforminRules,
    )
    from irplanner.catalog.schema.contrast_allergy import (
        AllergyAgent,
        NoIndication,
        PremedicationRegimen,
        PremedicationRules,
        ReactionClass,
        ReactionTreatment,
        ReactionWords,
    )
    from irplanner.catalog.schema.devices import (
        BalloonPlatform,
        CavalFilter,
        ClosureDevice,
        CoaxialPair,
        DeviceNote,
        DiagnosticCatheter,
        DrainageCatheter,
        GuideCatheter,
        Microcatheter,
        NeedleSize,
        SheathProduct,
        SheathSize,
        SpecialDevice,
        StentProduct,
        WireSize,
    )
    from irplanner.catalog.schema.fit import FitRule
    from irplanner.catalog.schema.held_drugs import (
        DrugClass,
        DrugHold,
        GlpRule,
        GlucoseRule,
        NitrateInterval,
        OtherDrug,
    )
    from irplanner.catalog.schema.input_ranges import InputRange
    from irplanner.catalog.schema.kidney import Formula, GfrStage
    from irplanner.catalog.schema.labs import Analyte, LabAgeRule
    from irplanner.catalog.schema.local_anesthetics import LipidRescue, LocalAnestheticAgent, ReducedDoseGroup
    from irplanner.catalog.schema.lytic_doses import LyticDose
    from irplanner.catalog.schema.materials import EmbolicProduct, TargetLevel
    from irplanner.catalog.schema.patient_conditions import PatientCondition
    from irplanner.catalog.schema.procedures import AccessSite, EmbolicFamily, Procedure, Word
    from irplanner.catalog.schema.radiation import DoseLevel, DoseNotification, ReferenceLevel, SkinBand
    from irplanner.catalog.schema.reference import PracticePoint, SitePolicy
    from irplanner.catalog.schema.scores import PointScore
    from irplanner.catalog.schema.sedation import (
        AnesthesiaCare,
        AsaClass,
        FastingKind,
        FirstDose,
        MallampatiClass,
        ReversalDrug,
        SedationDepth,
        SedationDrug,
    )
    from irplanner.catalog.schema.sizing import SizingRule
    from irplanner.catalog.schema.statements import ContraindicationMatch, Statement
    from irplanner.catalog.schema.udi import UdiElement, UdiExample, UdiRule
    from irplanner.catalog.section import Section
    from irplanner.catalog.site_layer import SiteLayer


class Catalog:
    """A content pack: each section is an attribute, e.g. `catalog.procedures["liver_biopsy"]`.

    One line a section: its annotation names the struct that `sections.SECTIONS` gives it.
    """

    sources: Mapping[str, Source]
    open_points: Mapping[str, OpenPoint]
    words: Mapping[str, Word]
    case_fields: Mapping[str, CaseField]
    procedures: Mapping[str, Procedure]
    access_sites: Mapping[str, AccessSite]
    embolic_families: Mapping[str, EmbolicFamily]
    embolic_products: Mapping[str, EmbolicProduct]
    target_levels: Mapping[str, TargetLevel]
    sizing_rules: Mapping[str, SizingRule]
    fit_rules: Mapping[str, FitRule]
    wire_sizes: Mapping[str, WireSize]
    sheath_sizes: Mapping[str, SheathSize]
    sheath_products: Mapping[str, SheathProduct]
    diagnostic_catheters: Mapping[str, DiagnosticCatheter]
    guide_catheters: Mapping[str, GuideCatheter]
    microcatheters: Mapping[str, Microcatheter]
    balloon_platforms: Mapping[str, BalloonPlatform]
    stent_products: Mapping[str, StentProduct]
    closure_devices: Mapping[str, ClosureDevice]
    caval_filters: Mapping[str, CavalFilter]
    needle_sizes: Mapping[str, NeedleSize]
    coaxial_pairs: Mapping[str, CoaxialPair]
    drainage_catheters: Mapping[str, DrainageCatheter]
    special_devices: Mapping[str, SpecialDevice]
    device_notes: Mapping[str, DeviceNote]
    udi_elements: Mapping[str, UdiElement]
    udi_rules: Mapping[str, UdiRule]
    udi_examples: Mapping[str, UdiExample]
    input_ranges: Mapping[str, InputRange]
    practice_points: Mapping[str, PracticePoint]
    site_policies: Mapping[str, SitePolicy]
    formulas: Mapping[str, Formula]
    gfr_stages: Mapping[str, GfrStage]
    statements: Mapping[str, Statement]
    contraindication_matches: Mapping[str, ContraindicationMatch]
    checklists: Mapping[str, Checklist]
    checklist_items: Mapping[str, ChecklistItem]
    site_items: Mapping[str, ChecklistItem]
    lytic_doses: Mapping[str, LyticDose]
    conditions: Mapping[str, PatientCondition]
    analytes: Mapping[str, Analyte]
    lab_age_rules: Mapping[str, LabAgeRule]
    bleeding_rows: Mapping[str, BleedingRow]
    bleeding_ambiguities: Mapping[str, Ambiguity]
    bleeding_names: Mapping[str, NamedProcedure]
    class_by_site: Mapping[str, ClassBySite]
    outside_bleeding_list: Mapping[str, OutsideList]
    arterial_limits: Mapping[str, ArterialLimit]
    lab_rules: Mapping[str, LabRule]
    lab_screens: Mapping[str, LabScreen]
    thrombosis_alerts: Mapping[str, ThrombosisAlert]
    asra_procedures: Mapping[str, AsraProcedure]
    asra_upgrade: Mapping[str, AsraUpgrade]
    bleeding_notes: Mapping[str, BleedingNote]
    guideline_differences: Mapping[str, GuidelineDifference]
    antithrombotics: Mapping[str, Antithrombotic]
    asra_drugs: Mapping[str, AsraDrug]
    uncovered_drugs: Mapping[str, UncoveredDrug]
    care_limits: Mapping[str, CareLimit]
    scores: Mapping[str, PointScore]
    asa_classes: Mapping[str, AsaClass]
    sedation_depths: Mapping[str, SedationDepth]
    anesthesia_care: Mapping[str, AnesthesiaCare]
    mallampati_classes: Mapping[str, MallampatiClass]
    fasting_kinds: Mapping[str, FastingKind]
    sedation_drugs: Mapping[str, SedationDrug]
    first_doses: Mapping[str, FirstDose]
    reversal_drugs: Mapping[str, ReversalDrug]
    local_anesthetics: Mapping[str, LocalAnestheticAgent]
    reduced_dose_groups: Mapping[str, ReducedDoseGroup]
    lipid_rescue: Mapping[str, LipidRescue]
    antibiotic_levels: Mapping[str, AntibioticLevel]
    antibiotic_drugs: Mapping[str, AntibioticDrug]
    antibiotic_rules: Mapping[str, AntibioticRule]
    allergy_fallbacks: Mapping[str, AllergyFallback]
    access_rules: Mapping[str, AccessRules]
    barbeau_types: Mapping[str, BarbeauType]
    compression_times: Mapping[str, CompressionTime]
    bed_rest_rows: Mapping[str, BedRestRow]
    closure_methods: Mapping[str, ClosureMethod]
    contrast_agents: Mapping[str, ContrastAgent]
    injection_sites: Mapping[str, InjectionSite]
    kidney_thresholds: Mapping[str, KidneyThreshold]
    hydration_plans: Mapping[str, HydrationPlan]
    metformin_rules: Mapping[str, MetforminRules]
    contrast_volume_limits: Mapping[str, ContrastVolumeLimit]
    mehran_bands: Mapping[str, MehranBand]
    gas_sites: Mapping[str, GasSite]
    gas_cautions: Mapping[str, GasCaution]
    other_drugs: Mapping[str, OtherDrug]
    drug_classes: Mapping[str, DrugClass]
    drug_holds: Mapping[str, DrugHold]
    glp_rules: Mapping[str, GlpRule]
    nitrate_intervals: Mapping[str, NitrateInterval]
    glucose_rules: Mapping[str, GlucoseRule]
    allergy_agents: Mapping[str, AllergyAgent]
    premedication_regimens: Mapping[str, PremedicationRegimen]
    premedication_rules: Mapping[str, PremedicationRules]
    reaction_classes: Mapping[str, ReactionClass]
    reaction_words: Mapping[str, ReactionWords]
    reaction_treatments: Mapping[str, ReactionTreatment]
    no_indications: Mapping[str, NoIndication]
    dose_levels: Mapping[str, DoseLevel]
    dose_notifications: Mapping[str, DoseNotification]
    skin_bands: Mapping[str, SkinBand]
    reference_levels: Mapping[str, ReferenceLevel]
    adverse_event_scales: Mapping[str, AdverseEventScale]

    # What the site has over the shipped pack (catalog.site_layer, catalog.site); None without.
    layer: SiteLayer | None
    source_age_years: int | None

    def __init__(self, pack: CompiledPack) -> None:
        self._pack = pack
        self.layer = None
        self.source_age_years = None

    if not TYPE_CHECKING:  # for the type checker the annotations above are all there is

        def __getattr__(self, name):
            """Open a section when it is first asked for; from then on it is a plain attribute."""
            from irplanner.catalog.section import Section
            from irplanner.catalog.sections import SECTIONS

            if name not in SECTIONS:
                raise AttributeError(f"the catalog has no section {name!r}")
            section = Section(self._pack, name, SECTIONS[name])
            setattr(self, name, section)
            return section

    @property
    def pack(self) -> CompiledPack:
        """Return the compiled pack behind it."""
        return self._pack

    def copy(self) -> Catalog:
        """Return another catalog of the same content, to change what the site has of its own."""
        own = Catalog(self._pack)
        own.__dict__.update(self.__dict__)
        return own

    @property
    def info(self) -> PackInfo:
        """Return which pack this is; entries of the site's own add a mark to the version."""
        import msgspec

        from irplanner.catalog.schema.base import PackInfo

        info = msgspec.convert(self._pack.info, PackInfo)
        if self.layer is None or not self.layer.mark:
            return info
        return msgspec.structs.replace(info, version=f"{info.version}+site.{self.layer.mark}")

    @property
    def procedure_names(self) -> list[ProcedureName]:
        """Return id, name, category, body region and synonyms of every procedure, nothing decoded."""
        if self.layer is not None and "procedures" in self.layer.entries:
            return self.layer.procedure_names(self._pack.procedure_names)
        return self._pack.procedure_names

    def section(self, name: str) -> Section[Entry]:
        """Return a section by name; an attribute serves code that knows which it wants.

        Raises:
            AttributeError: the program knows no such section.
        """
        section: Section[Entry] = getattr(self, name)
        return section

    def label(self, vocabulary: str, code: str) -> str:
        """Return the label of a code, e.g. `label("anesthesia", "local")`; an unknown code labels itself."""
        word = self.words.get(f"{vocabulary}.{code}")
        return word.label if word else code


def load_catalog(folder: Path | None = None, *, keep_compiled: bool = True) -> Catalog:
    """Open a content pack: the shipped one, or the one in `folder`.

    A checkout, or a site's own pack folder, compiles its text again when text or schema changed, and keeps
    the compiled form beside it unless told not to; the pack of an installed wheel is compiled already.

    Raises:
        ContentError: the text has faults, each named with file, entry and field.
    """
    place = str(folder) if folder else f"{resource_folder()}/catalog"
    path = f"{place}/{COMPILED_NAME}"
    stamp = "" if folder is None and is_installed() else text_stamp(place)
    compiled = _read_compiled(path)
    if compiled is None or compiled.stamp != stamp:
        compiled = CompiledPack(_compile(place, path if keep_compiled else None, stamp), COMPILED_NAME)
    return Catalog(compiled)


def _read_compiled(path: str) -> CompiledPack | None:
    """Return the compiled form, or None where there is none of this format: the text is compiled then."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123  # see the module's docstring
            return CompiledPack(file.read(), COMPILED_NAME)
    except (OSError, ContentError):
        return None


def _compile(folder: str, path: str | None, stamp: str) -> bytes:
    from pathlib import Path

    from irplanner.catalog.compiler import compile_pack, write_compiled
    from irplanner.catalog.text_pack import read_text_pack

    content = compile_pack(read_text_pack(Path(folder)), stamp)
    if path is not None:
        try:
            write_compiled(content, Path(path))
        except OSError:  # a read-only pack folder: the compiled form lives in memory for this run
            return content
    return content
