"""Wording of the bleeding reference for the people who read the screen.

The reference also speaks to those who write the program; those statements are reworded here without a change
of meaning or figures. Used by convert_bleeding.py only.
"""

from __future__ import annotations

NOTES: dict[str, str] = {
    "scope": (
        "Adults. SIR 2019 is the primary rule set, ASRA 2018 that of spine and pain procedures. "
        "Both are meant for elective and semi-elective cases."
    ),
    "classes_replaced": (
        "SIR 2019 replaced the earlier three categories by two. The list here holds every row that "
        "could be established."
    ),
    "aptt": (
        "There is no aPTT threshold; the earlier advice was removed. It serves to check that "
        "heparin, argatroban or bivalirudin has washed out."
    ),
    "liver_equality": (
        "One copy prints the limit as above 20, 30 or 100, a hospital's own text as transfuse below "
        "20 or 30 and give cryoprecipitate below 100. A value exactly at the limit is borderline, "
        "no clean pass."
    ),
    "arterial_access": (
        "The strict arterial limits belong to the low class; high-class arterial work uses the "
        "limit of the high class. Brachial, pedal, popliteal and other sites have no limit of their "
        "own in the sources read: the femoral limit is proposed, as an assumption."
    ),
    "liver_and_arterial": (
        "No combined rule for chronic liver disease with femoral or radial access was found: both "
        "limits are shown and the operator decides."
    ),
    "lab_age": ("The guideline's own figure for the age of a result is not known; the site sets its limit."),
    "crcl": "The bands are creatinine clearance (Cockcroft-Gault), not reported eGFR.",
    "units_platelets": "1 x10^9/L = 1000 per microliter; 50 x10^9/L = 50,000/uL = 50 K/uL",
    "unit_trap_1": "A platelet entry above 1500 is almost certainly per microliter.",
    "unit_trap_2": "A fibrinogen entry below 20 is almost certainly in g/L.",
    "rule_unknown_dose_times": (
        "Where the clock times of doses are not recorded, the hard limit is shown as date and time; "
        "N doses are N by doses per day in days."
    ),
    "rule_day_count": (
        "Hold of N days: the hard limit is the start of the procedure minus N x 24 h. By convention "
        "N calendar days are free of the drug, and none is taken on the day itself: the last dose "
        "date is the date of the procedure minus N + 1. ACC/AHA 2023 and PAUSE count full days "
        "before the procedure."
    ),
    "rule_never": "A displayed last dose is never later than the hard limit.",
    "rule_ranges": (
        "Where the guideline gives a range both ends are shown; the hold counts as met from the "
        "shorter end, said as within the range."
    ),
    "rule_hours": (
        "Infusions have a window to stop them, e.g. heparin between 6 h and 4 h before the start."
    ),
    "rule_crcl_missing": "Enter what creatinine clearance needs; until then the longer hold is shown.",
    "rule_crcl_below_15_or_dialysis": (
        "Outside the table for direct oral anticoagulants: no automatic hold time; refer and "
        "consider a drug level."
    ),
    "rule_multiple_agents": (
        "The rows assume one drug or one defect. Two or more agents, or an agent with an abnormal "
        "laboratory value, are outside the tables: each row is listed and the operator plans."
    ),
    "rule_emergent": (
        "The rows may not fit emergencies, where delay can be the larger risk: reversal options and "
        "a named decision maker take the place of a hold date."
    ),
    "rule_resume_clock": (
        "Restart times count from the end of the procedure, provided hemostasis is secure; the next "
        "day is the calendar day after the procedure."
    ),
    "rule_bid_rivaroxaban_trap": (
        "The rows count doses. Two doses of rivaroxaban 15 mg twice daily are only 24 h, while one "
        "hospital states the row as 2 days. For factor Xa inhibitors labeled once daily the longer "
        "of N doses and N x 24 h is used."
    ),
    "C1": (
        "Andexanet alfa (Andexxa), named by SIR 2019 for emergent reversal of apixaban, "
        "rivaroxaban, edoxaban and betrixaban, left the US market on 22 December 2025 after FDA "
        "judged risk above benefit (thrombosis 14.6% against 6.9%). It stayed conditionally "
        "authorized in the EU and UK at that time. US practice falls back on 4-factor PCC."
    ),
    "C2": (
        "Betrixaban, abciximab and ticlopidine are no longer marketed in the US; their rows serve "
        "older records."
    ),
    "C4": (
        "BSIR and BSH published short UK guidance (2022-2023) built on the HEMSTOP questionnaire "
        "instead of routine clotting screens; it is not applied here."
    ),
    "alerts": (
        "Stopping the drug also carries risk; patients at high risk need planning by several disciplines."
    ),
    "planning_together": (
        "Planning by several disciplines is advised for patients at high thromboembolic or bleeding risk."
    ),
    "not_covered": "No SIR 2019 row could be established for this drug, so no hold is shown.",
    "asra_recalled_rows": (
        "The rows from fibrinolytics to dabigatran were read in one secondary transcription that "
        "agrees with what had been recalled. The original tables remain unread; abciximab and "
        "eptifibatide/tirofiban stay recalled."
    ),
    "asra_precedence": (
        "Spine, joint and pain work: both guidelines are shown and ASRA 2018 leads. Its stop times "
        "are mostly longer; exceptions are prophylactic enoxaparin (12 h against one dose), aspirin "
        "before intermediate procedures (shared assessment against 3-5 days) and some restart "
        "times. Where SIR is stricter the operator is asked. Body and vascular work: SIR 2019 "
        "leads."
    ),
    "asra_precedence_support": (
        "CDI Quality Institute 2020 does the same: SIR for body, ASRA for spine and joint."
    ),
}

PROPOSALS: dict[str, str] = {
    "A1": (
        "A 6 Fr diagnostic study is not classified by SIR and commonly handled as low; 6 Fr or 7 Fr "
        "intervention is handled as high until the operator decides with a reason."
    ),
    "A2": (
        "Territory wins over technique: pelvic, mesenteric, aortic and CNS embolization is handled "
        "as high; peripheral embolization with a sheath below 6 Fr stays low."
    ),
    "A3": "Handled as high.",
    "A4": "Low as SIR lists it, with this remark; a site may raise it to high.",
    "A5": ("Marrow aspiration and extremity bone low, spine high, iliac crest core biopsy by the operator."),
    "A6": "Handled like a chest tube for pleural effusion.",
    "A7": (
        "Pelvis and extremity low, thorax and portal vein high; large-bore mechanical thrombectomy "
        "high until the operator decides with a reason."
    ),
    "A8": "The ASRA class is used.",
}

DETAILS: dict[str, str] = {
    "A3": (
        "Not named one by one; lung and adrenal fall under solid organ biopsy (a hospital's rules and "
        "a review site list lung as high), mediastinal under deep non-organ biopsy."
    ),
    "A4": (
        "Listed low by SIR 2019, but a hospital's rules and a review site put it in the high group and "
        "another summary advises handling it as high (INR 1.5-1.8, platelets 50). The 2025 AABB/ICTMG "
        "guideline accepts a platelet count of 20 for lumbar puncture."
    ),
}
ASRA_NOTES: dict[str, str] = {
    "ufh_sc": (
        "One copy restarts 8 h after intermediate and high procedures; another reading of the original "
        "gives 6-8 h (recalled). Use the later time when in doubt."
    ),
}

LABELS: dict[str, str] = {
    "aspirin": "aspirin",
}
REVERSAL_AFTER_C1 = "andexanet alfa in the guideline, no longer sold in the US"
