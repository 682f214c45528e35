"""The content in force at this site: the shipped pack, the site's layer over it, the choices of Settings.

A site without a layer loads no YAML: the imports of reading one stand inside the functions.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.site import with_site_choices
from irplanner.errors import ContentError, EnvironmentFailure, InputError, UserError
from irplanner.settings import Settings, settings_path

FOLDER = "site-layer"


class SiteContent(NamedTuple):
    """The catalog in force; `problem`: what of the site's own could not be used, and is not in force."""

    catalog: Catalog
    problem: UserError | None = None


def layer_folder(settings: Settings, settings_file: Path | None = None) -> Path:
    """Return the folder of the site's layer: the one in the settings, else the one beside them."""
    if settings.site_layer:
        return Path(settings.site_layer)
    return (settings_file or settings_path()).parent / FOLDER


def site_content(shipped: Catalog, settings: Settings, settings_file: Path | None = None) -> SiteContent:
    """Return the content in force. A faulty layer, or a faulty choice, is left out as a whole and named."""
    folder = layer_folder(settings, settings_file)
    problems: list[UserError] = []
    catalog = shipped
    try:
        if folder.is_dir():
            from irplanner.catalog.site_layer import read_site_layer
            from irplanner.services.site.site_edits import checked_layer

            catalog = checked_layer(shipped, read_site_layer(folder))
    except ContentError as error:
        problems.append(_refused(folder, error))
    except OSError as error:
        problems.append(
            EnvironmentFailure(
                f"The site's own content in {folder} cannot be read: {error.strerror}.",
                "The shipped content is in force.",
            )
        )
    try:
        catalog = with_choices(catalog, settings)
    except InputError as error:
        problems.append(error)
    return SiteContent(catalog, _one_of(problems))


def with_settings(catalog: Catalog, settings: Settings) -> Catalog:
    """Return the same content with the choices of other settings; the layer is not read again.

    Raises:
        InputError: a policy or a code the pack does not have.
    """
    plain = Catalog(catalog.pack)
    if catalog.layer is not None:
        from irplanner.catalog.site_layer import with_site_layer

        plain = with_site_layer(plain, catalog.layer)
    return with_choices(plain, settings)


def with_choices(catalog: Catalog, settings: Settings) -> Catalog:
    """Return a catalog with the choices of the settings.

    Raises:
        InputError: a policy or a code the pack does not have.
    """
    return with_site_choices(
        catalog,
        settings.rule_sets,
        lab_age_days=settings.lab_age_days,
        source_age_years=settings.source_age_years,
    )


def _refused(folder: Path, error: ContentError) -> InputError:
    first, more = error.faults[0], len(error.faults) - 1
    tail = f", and {more} more fault{'' if more == 1 else 's'}" if more else ""
    return InputError(
        f"The site's own content in {folder} has faults and is not in force: {first}{tail}.",
        f"The shipped content is in force. `irplanner catalog check {folder}` names every fault.",
    )


def _one_of(problems: list[UserError]) -> UserError | None:
    if len(problems) < 2:
        return problems[0] if problems else None
    return InputError(" ".join(one.title for one in problems), " ".join(one.advice for one in problems))
