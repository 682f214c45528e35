"""What was scanned: a device's label, perhaps in two halves, or the code of a patient or an order."""

from __future__ import annotations

from dataclasses import dataclass

from irplanner.exchange.udi.label import Label as Label
from irplanner.exchange.udi.scan import join_labels, read_label

# How only a device label begins: AIM identifier, GS1 in brackets, HIBC, ISBT 128, Digital Link.
_DEVICE_SIGNS = ("]", "(", "+", "*+", "=", "&", "http://", "https://")
_GS = "\x1d"
_GTIN_DIGITS = 14


# Errors that a look at the printed label settles.
COMPARED_BY_EYE = frozenset({"lost_separator"})


@dataclass(frozen=True, slots=True)
class Reading:
    """A scan as it reads.

    `is_surely_device`: no patient or order has such a code. Otherwise the cases are asked first: a wristband
    of 8 or 12 digits may read as a device identifier.
    """

    text: str
    label: Label
    is_surely_device: bool

    @property
    def may_be_device(self) -> bool:
        """Say whether the text reads as a label without fault, as far as it goes."""
        return self.is_surely_device or self.label.di is not None


def read_scan(text: str) -> Reading:
    """Return what a scanned text may be; nothing is refused here."""
    label = read_label(text)
    body = text.strip()
    signed = body.startswith(_DEVICE_SIGNS) or _GS in body
    whole = label.di is not None and (len(body) > _GTIN_DIGITS or label.expires_on is not None)
    half = label.kind == "gs1" and label.di is None and label.expires_on is not None
    return Reading(body, label, signed or whole or half)


@dataclass(frozen=True, slots=True)
class Joined:
    """One label out of what was scanned so far.

    `waits_for`: `product` or empty. `completes`: the label fills in what the scan before it lacked.
    """

    label: Label
    waits_for: str = ""
    completes: bool = False


class LabelJoiner:
    """Joins the two labels that some makers print: product on one, lot and expiry on the other."""

    def __init__(self) -> None:
        self._half: Label | None = None

    def forget(self) -> None:
        """Another case, another product: the half that waits is no longer meant."""
        self._half = None

    def take(self, label: Label) -> Joined:
        """Return the label joined with the half that waits, where the two belong together."""
        half, self._half = self._half, None
        if half is not None and (half.di is None) != (label.di is None):
            joined = join_labels(half, label)
            if faults_of(joined) <= COMPARED_BY_EYE:
                return Joined(joined, completes=half.di is not None)
            if half.di is not None:  # the product stands; the second label was of another one
                self._half = half
            return Joined(joined)
        if label.di is None:
            if _is_only_half(label):
                self._half = label
                return Joined(label, waits_for="product")
            return Joined(label)
        if label.ok and not (label.lot or label.serial or label.expires_on):
            self._half = label
        return Joined(label)


def faults_of(label: Label) -> frozenset[str]:
    """Return the codes of a label's errors."""
    return frozenset(problem.code for problem in label.problems if problem.severity == "error")


def _is_only_half(label: Label) -> bool:
    """Say whether the product is all that is missing."""
    faults = faults_of(label) - COMPARED_BY_EYE
    return (
        bool(faults)
        and faults <= {"no_device_identifier", "secondary_only"}
        and bool(label.lot or label.serial or label.expires_on)
    )


def printed_udi(label: Label) -> str:
    """Return the label as text to be kept: GS1 with its identifiers in brackets, others as scanned.

    >>> printed_udi(read_label("0151022222233336112412311728070710A213B1"))
    '(01)51022222233336(11)241231(17)280707(10)A213B1'
    """
    if label.kind != "gs1" or label.di is None:
        return label.raw
    made = f"{label.made_on:%y%m%d}" if label.made_on else None
    until = f"{label.expires_on:%y%m%d}" if label.expires_on else None
    parts = (("01", label.di), ("11", made), ("17", until), ("10", label.lot), ("21", label.serial))
    return "".join(f"({code}){value}" for code, value in parts if value)
