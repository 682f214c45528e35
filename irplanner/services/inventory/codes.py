"""Which product a code means: the device identifier within a barcode, or a number typed by hand."""

from __future__ import annotations

from functools import lru_cache

_MAX_DI = 64


@lru_cache(maxsize=4096)
def product_di(code: str | None) -> str | None:
    """Return the device identifier of a scanned text or of a number typed; None where it holds none.

    A GTIN comes back with 14 digits whatever its printed length, so that both find the same product.

    >>> product_di("(01)00643169007222(17)270131(10)A1")
    '00643169007222'
    >>> product_di("643169007222")
    '00643169007222'
    """
    if not code or not code.strip():
        return None
    from irplanner.exchange.udi.scan import read_label  # the barcode library: not every case has a code

    found = read_label(code).di
    return found[:_MAX_DI] if found else None
