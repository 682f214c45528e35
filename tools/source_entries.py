"""Source entries from the reference's own source maps, whose fields differ from file to file."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from pack_yaml import without_empty

# Hosts that hold the document itself; any other page is a copy, mirror or summary in which it was read.
DOCUMENT_HOSTS = {
    "pmc.ncbi.nlm.nih.gov",
    "pubmed.ncbi.nlm.nih.gov",
    "www.ncbi.nlm.nih.gov",
    "link.springer.com",
    "rd.springer.com",
    "doi.org",
    "dx.doi.org",
    "www.ajnr.org",
    "rapm.bmj.com",
    "cvirendovasc.springeropen.com",
    "frontiersin.org",
    "www.frontiersin.org",
    "www.hindawi.com",
    "synapse.koreamed.org",
    "www.asra.com",
    "www.prialt.com",
    "wjgnet.com",
    "www.wjgnet.com",
    "tidsskriftet.no",
    "www.cancercommun.com",
    "omjournal.org",
    "journals.viamedica.pl",
}
_DOI = re.compile(r"\b(10\.\d{4,9}/[^\s,;\"]+)", re.IGNORECASE)


def source_entry(source_id: str, raw: dict[str, Any]) -> dict[str, Any]:
    """Return one entry of section sources; fields the reference does not give stay out."""
    page = raw.get("page") or ""
    reference = str(raw.get("ref") or "")
    doi = _DOI.search(f"{reference} {page}")
    is_document = urlsplit(page).hostname in DOCUMENT_HOSTS
    return without_empty(
        {
            "id": source_id,
            "title": raw["title"],
            "organization": raw.get("by") or raw.get("organisation"),
            "year": raw.get("year"),
            "reference": reference,
            "doi": doi.group(1).rstrip(".)") if doi else "",
            "url": page if is_document else "",
            "read_at": "" if is_document else page,
            "note": raw.get("note"),
        }
    )
