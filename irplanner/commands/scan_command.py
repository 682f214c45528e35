"""`irplanner scan`: a device barcode in, JSON out."""

from __future__ import annotations

import argparse
import json
import sys

from irplanner.exchange.udi.label import Label
from irplanner.exchange.udi.scan import read_label


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    words = argparse.ArgumentParser(
        prog="irplanner scan",
        description="Read a device barcode (GS1, HIBC, ICCBBA); exit 1 where it must not be taken over.",
        epilog="examples:\n"
        '  irplanner scan "(01)51022222233336(17)281231(10)A213B1"\n'
        "  cat scans.txt | irplanner scan -     (one code a line)",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("text", metavar="TEXT|-", help="what the scanner sent; - reads one code a line")
    return words


def run(arguments: argparse.Namespace) -> int:
    """Print one JSON line a code; return 1 when any of them is not ok."""
    if arguments.text != "-":
        label = read_label(arguments.text)
        _print(label)
        return 0 if label.ok else 1
    content = sys.stdin.buffer.read().decode("utf-8", errors="replace")
    labels = [read_label(line) for line in content.split("\n") if line.strip("\r")]
    for label in labels or [read_label("")]:
        _print(label)
    return 0 if labels and all(label.ok for label in labels) else 1


def label_json(label: Label) -> dict[str, object]:
    """Return a label as the interface describes it."""
    return {
        "kind": label.kind,
        "di": label.di,
        "lot": label.lot,
        "serial": label.serial,
        "expires_on": label.expires_on.isoformat() if label.expires_on else None,
        "made_on": label.made_on.isoformat() if label.made_on else None,
        "quantity": label.quantity,
        "reference": label.reference,
        "donation": label.donation,
        "ok": label.ok,
        "problems": [
            {"code": problem.code, "message": problem.message, "severity": problem.severity}
            for problem in label.problems
        ],
    }


def _print(label: Label) -> None:
    print(json.dumps(label_json(label), ensure_ascii=False))
