"""What a patient may be allergic to: the agents that rules and materials speak of."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.ui.presenters.choices import Choice

# Codes that rules ask for beyond the flags of materials.
_AGENTS = (
    Choice("iodinated_contrast", "Iodinated contrast", words=("iodine", "contrast", "dye")),
    Choice("gadolinium_contrast", "Gadolinium contrast", words=("gadolinium",)),
    Choice("latex", "Latex"),
    Choice("penicillin", "Penicillin", words=("beta lactam", "amoxicillin")),
    Choice("cephalosporin", "Cephalosporin", words=("cefazolin",)),
    Choice("local_anesthetic_amide", "Local anesthetic, amide", words=("lidocaine", "bupivacaine")),
    Choice("local_anesthetic_ester", "Local anesthetic, ester", words=("chloroprocaine", "procaine")),
    Choice("chlorhexidine", "Chlorhexidine"),
    Choice("heparin", "Heparin", words=("HIT",)),
    Choice("aspirin", "Aspirin"),
    Choice("midazolam", "Midazolam"),
    Choice("fentanyl", "Fentanyl"),
    Choice("adhesive", "Adhesive tape"),
    Choice("shellfish", "Shellfish", "no contrast allergy by itself"),
)


def agent_choices(catalog: Catalog) -> tuple[Choice, ...]:
    """Return the agents, then the flags that embolic materials and devices carry; others may be written."""
    held = {choice.code for choice in _AGENTS}
    flags = [
        Choice(word.code, word.label, "in materials")
        for word in catalog.words.values()
        if word.vocabulary == "allergen" and word.code not in held
    ]
    return (*_AGENTS, *flags)
