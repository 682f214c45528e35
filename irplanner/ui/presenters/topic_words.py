"""The topics of findings, in the program's words."""

from __future__ import annotations

from irplanner.language import mark, tr

TOPICS = {
    "access": mark("Access"),
    "allergies": mark("Allergies"),
    "antibiotics": mark("Antibiotics"),
    "bed_rest": mark("Bed rest"),
    "bleeding": mark("Bleeding"),
    "conditions": mark("Conditions"),
    "contrast": mark("Contrast"),
    "contrast_allergy": mark("Contrast allergy"),
    "devices": mark("Devices"),
    "diabetes": mark("Diabetes"),
    "drugs": mark("Drugs"),
    "embolic": mark("Embolic material"),
    "fasting": mark("Fasting"),
    "fit": mark("Fit"),
    "held_drugs": mark("Held drugs"),
    "kidney": mark("Kidney"),
    "labs": mark("Laboratory"),
    "local_anesthetic": mark("Local anesthetic"),
    "pain": mark("Pain"),
    "plausibility": mark("Plausibility"),
    "pregnancy": mark("Pregnancy"),
    "procedure": mark("Procedure"),
    "protection": mark("Protection"),
    "radiation": mark("Radiation"),
    "risk": mark("Risk"),
    "scores": mark("Scores"),
    "sedation": mark("Sedation"),
    "sizing": mark("Sizing"),
    "vitals": mark("Vital signs"),
}


def topic_words(topic: str) -> str:
    """Return a topic in the language in force; one of a site's own rules as it is written there."""
    known = TOPICS.get(topic)
    if known is not None:
        return tr(known)
    words = topic.replace("_", " ").replace(".", " ").strip()
    return words[:1].upper() + words[1:]
