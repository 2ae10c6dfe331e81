"""The translated pages of the documentation: catalogs follow the pages, pages follow the catalogs.

The toolkit does here what it does for everyone. ``locales/es/LC_MESSAGES/docs/tutorials/a.po`` is
the catalog of ``docs/tutorials/a.md``, and ``docs/tutorials/a.es.md`` the page that is built. A new
translation begins with ``l10n extract`` and ``l10n update --locale``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
_PATH = re.compile(r"locales/(\w+)/LC_MESSAGES/docs/(.+)\.po")
_LOCALE = re.compile(r"\.[a-z]{2}(-\w+)?\.md$")


def is_built(page: Path) -> bool:
    """Whether a page is a translation: ``a.es.md``."""
    return _LOCALE.search(page.name) is not None


def catalogs() -> Iterator[tuple[Path, str, Path]]:
    """Each catalog with its locale as folders write it, and its source."""
    for path in sorted(ROOT.glob("locales/*/LC_MESSAGES/docs/**/*.po")):
        match = _PATH.fullmatch(path.relative_to(ROOT).as_posix())
        if match is not None:
            yield path, match[1], DOCS / f"{match[2]}.md"


def wanted(fresh: dict[Path, str]) -> Iterator[tuple[Path, str]]:
    """Every catalog and every translated page with the text it should have.

    Args:
        fresh: the sources as they will be, where they are made anew.
    """
    from l10n import api
    from l10n.catalog.building.build import build
    from l10n.catalog.po.write import write_catalog
    from l10n.project.configuration import Configuration
    from l10n.project.layout import Layout
    from l10n.project.local_pages import lead_of

    settings = Configuration(root=ROOT, source="docs", targets="docs/{stem}.{locale}.md")
    layout = Layout(settings, f"{ROOT.as_posix()}/")
    for path, locale, source in catalogs():
        text = fresh.get(source) or source.read_text("utf-8")
        document = api.parse(text, path=source.relative_to(ROOT).as_posix(), language="en")
        template = api.extract(document)
        places = tuple(
            replace(m, references=(str(document.path),), raw=None) for m in template.messages
        )
        old = api.parse_catalog(path.read_text("utf-8"), path=str(path))
        catalog = api.update(old, replace(template, messages=places))
        yield path, write_catalog(catalog)
        page = source.with_suffix(f".{locale.replace('_', '-')}.md")
        lead = lead_of(layout, str(source), str(page), locale.replace("_", "-"))
        yield page, build(document, catalog, lead=lead).text
