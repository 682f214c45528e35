"""Recalls without Qt: those in force, and the answer to who got what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from irplanner.language import day, mark, tr, tr_n
from irplanner.models.enums import CaseStatus, Status
from irplanner.services.inventory.codes import product_di
from irplanner.services.inventory.product import Product
from irplanner.services.inventory.recalls import Recall, Recalls, Recipient
from irplanner.services.inventory.stock import Stock
from irplanner.ui.presenters.chip import Chip
from irplanner.ui.presenters.inventory.products import Column, Line
from irplanner.ui.presenters.today import STATUS_WORDS

COLUMNS: tuple[Column, ...] = (
    Column(mark("Product"), 250),
    Column(mark("Lot"), 100),
    Column(mark("Since"), 98),
    Column(mark("On the shelf"), 112, is_number=True),
    Column(mark("Patients"), 90, is_number=True),
    Column(mark("State"), 136, is_chips=True),
)
STRETCHED = 0
ANSWER_COLUMNS: tuple[Column, ...] = (
    Column(mark("Patient"), 120),
    Column(mark("Date"), 96),
    Column(mark("Lot"), 84),
    Column(mark("Used"), 72, is_number=True),
)
ANSWER_STRETCHED = 0


@dataclass(frozen=True, slots=True)
class RecallList:
    recalls: tuple[Recall, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: a lot, a product, both, or a patient."""

    di: str = ""
    lot: str = ""
    mrn: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.di.strip() or self.lot.strip() or self.mrn.strip())


@dataclass(frozen=True, slots=True)
class Answer:
    """Who got it, and how many are still on the shelf."""

    question: Question = Question()
    lines: tuple[Line, ...] = ()
    case_ids: tuple[str, ...] = ()
    text: str = ""
    recipients: tuple[Recipient, ...] = ()


def load_recalls(recalls: Recalls, stock: Stock, today: date) -> RecallList:
    """Read the recalls in force with what they reach; runs in the worker."""
    products = stock.products(today)
    found = recalls.in_force()
    return RecallList(tuple(found), tuple(_line(one, recalls, stock, products, today) for one in found))


def load_answer(recalls: Recalls, stock: Stock, question: Question, today: date) -> Answer:
    """Return who got a lot or product, or what a patient got; runs in the worker."""
    if question.is_empty:
        return Answer(text=tr("Scan a product, or type a lot or a patient's number."))
    if question.mrn.strip():
        found = recalls.of_patient(question.mrn)
        said = tr_n(
            len(found), "{n} device recorded for this patient.", "{n} devices recorded for this patient."
        )
        return _answer(question, found, said)
    found = recalls.recipients(di=question.di, lot=question.lot)
    patients = len({row.mrn or row.case_id for row in found})
    on_shelf = _on_shelf(stock, question.di, question.lot, stock.products(today), today)
    who = tr_n(patients, "{n} patient", "{n} patients")
    left = tr_n(on_shelf, "{n} on the shelf", "{n} on the shelf")
    said = f"{who}, {left}."
    unsure = sum(not row.is_product_known for row in found) if question.di.strip() else 0
    if unsure:
        words = tr_n(
            unsure,
            "{n} row names the lot but no product: look at the chart.",
            "{n} rows name the lot but no product: look at the charts.",
        )
        said = f"{said} {words}"
    return _answer(question, found, said)


def _answer(question: Question, found: Sequence[Recipient], text: str) -> Answer:
    return Answer(
        question,
        tuple(_recipient_line(place, row) for place, row in enumerate(found)),
        tuple(row.case_id for row in found),
        text,
        tuple(found),
    )


def _line(recall: Recall, recalls: Recalls, stock: Stock, products: Sequence[Product], today: date) -> Line:
    product = next((one for one in products if one.di == recall.di), None) if recall.di else None
    found = recalls.recipients(di=recall.di, lot=recall.lot)
    patients = len({row.mrn or row.case_id for row in found})
    on_shelf = _on_shelf(stock, recall.di, recall.lot, products, today)
    texts = (
        product.name if product is not None else recall.di or tr("any product"),
        recall.lot or tr("all lots"),
        day(recall.since),
        str(on_shelf),
        str(patients),
        "",
    )
    chip = Chip(Status.STOP, tr("On the shelf")) if on_shelf else Chip(Status.OK, tr("Set apart"))
    return Line(recall.recall_id, texts, (chip,), recall.reason)


def _on_shelf(stock: Stock, di: str, lot: str, products: Sequence[Product], today: date) -> int:
    """Return how many units of a recalled lot or product are still there."""
    code = product_di(di) or di.strip()
    folded = lot.strip().casefold()
    there = 0
    for product in products:
        if code and product.di != code:
            continue
        if folded and folded not in (one.casefold() for one in product.lots):
            continue
        for row in stock.lots_of(product.product_id, today):
            if not folded or row.lot.casefold() == folded:
                there += max(row.quantity, 0)
    return there


def _recipient_line(place: int, row: Recipient) -> Line:
    is_used = row.status in (CaseStatus.IN_ROOM, CaseStatus.DONE)
    texts = (
        row.patient_name or tr("Name not recorded"),
        day(row.scheduled_at) if row.scheduled_at else tr("no date"),
        row.lot or "",
        str(row.used) if is_used else tr(STATUS_WORDS[row.status]),
    )
    what = row.name or row.kind.replace("_", " ")
    note = ", ".join(part for part in (row.mrn or "", what, row.procedure_name) if part)
    return Line(place, texts, note=note)
