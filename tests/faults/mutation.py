"""Hostile inputs made of good ones: bits, bytes and pieces turned over, cut, doubled, and known bad words."""

from __future__ import annotations

import random
from collections.abc import Sequence

TOKENS = (
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"=cmd|' /C calc'!A0",
    b"../../../../etc/passwd",
    b"[" * 3000,
    b"{" * 3000,
    b'{"a":' * 2000,
    b'"' * 1001,
    b"\r",
    b"\x1d",
    b"1e999",
    b"-0",
    b"NaN",
    b"9" * 400,
    b"9" * 5000,
    b"\xf0\x9f\x92\x89",
    b"\xed\xa0\x80",
    b"%s%n",
    b"' OR 1=1 --",
    b"2024-02-30",
    b"0001-01-01T00:00:00-23:59",
    b"!!python/object/apply:os.system ['id']",
    b"&a [*a, *a]",
    b"- - - - - - - - ",
    b"\xe2\x80\xae",
    b"x" * 40_000,
    b"null",
    b"true",
    b"{{7*7}}",
)


def mutated(seeds: Sequence[bytes], number: int) -> bytes:
    """Return input `number` of an endless row: the same number gives the same bytes."""
    chance = random.Random(number)
    content = bytearray(chance.choice(seeds))
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        place = chance.randrange(len(content) + 1)
        match chance.randrange(7):
            case 0 if content:
                content[place % len(content)] ^= 1 << chance.randrange(8)
            case 1:
                content[place:place] = chance.choice(TOKENS)
            case 2:
                del content[place : place + chance.choice((1, 4, 64, 1000))]
            case 3:
                del content[place:]
            case 4:
                start = chance.randrange(len(content) + 1)
                content[place:place] = content[start : start + 200]
            case 5:
                other = chance.choice(seeds)
                content[place:place] = other[chance.randrange(len(other) + 1) :][:300]
            case _ if content:
                content[place % len(content)] = chance.choice((0, 255, 127, 128, 44, 34, 10))
    return bytes(content)
