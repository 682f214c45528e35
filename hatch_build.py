"""Build hook: a wheel ships the content pack compiled, so that it is read without YAML or write access."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

STAMP_OF_A_WHEEL = ""  # an installed pack is not compared with its text: installers set file times anew


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]  # hatchling's own hooks are not generic
    """Compiles resources/catalog before the wheel is packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write compiled.pack; an editable install reads the checkout, which compiles by itself."""
        if self.target_name != "wheel" or version == "editable":
            return
        sys.path.insert(0, self.root)
        from irplanner.catalog.compiled import COMPILED_NAME
        from irplanner.catalog.compiler import compile_pack, write_compiled
        from irplanner.catalog.text_pack import read_text_pack

        folder = Path(self.root, "resources", "catalog")
        write_compiled(compile_pack(read_text_pack(folder), STAMP_OF_A_WHEEL), folder / COMPILED_NAME)
