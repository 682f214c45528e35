"""Run every `bench_*.py` beside this file (or the named ones) and print each figure with its goal."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from tests.performance.figure import Figure


def main(names: list[str]) -> int:
    known = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))
    unknown = sorted(set(names) - set(known))
    if unknown:
        print(f"no benchmark {', '.join(unknown)}; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    missed = 0
    for name in names or known:
        for figure in importlib.import_module(f"tests.performance.bench_{name}").figures():
            print(line(figure), flush=True)
            missed += not figure.holds
    print(f"{missed} goals missed" if missed else "all goals met")
    return 1 if missed else 0


def line(figure: Figure) -> str:
    mark = "ok    " if figure.holds else "MISSED"
    measured = f"{figure.value:>8.2f} {figure.unit:<3} goal {figure.goal:g}"
    return f"{mark} {figure.name:<58} {measured}  {figure.detail}"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
