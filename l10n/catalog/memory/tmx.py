"""Translation memories as TMX 1.4 files, the format that tools for translators exchange."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from l10n.catalog.memory.units import Unit
from l10n.catalog.xml_safe import LANGUAGE, content, escape_xml, local, read_xml
from l10n.errors import CatalogError
from l10n.languages.tags import canonical

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_CONTEXT = "x-context"
_ANY = "*all*"


def write_tmx(units: Iterable[Unit], *, source_language: str = "en", version: str = "0") -> str:
    """A TMX 1.4 file with the units, in their order; the same units give the same bytes.

    Control characters, which XML cannot hold, are left out.

    Args:
        units: what to write.
        source_language: BCP 47, for the header.
        version: of the program that writes.
    """
    source = escape_xml(source_language)
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n'
        f'  <header creationtool="l10n" creationtoolversion="{escape_xml(version)}" '
        f'segtype="paragraph" o-tmf="PO" adminlang="en" srclang="{source}" '
        'datatype="plaintext"/>\n  <body>\n'
    )
    return head + "".join(map(_unit, units)) + "  </body>\n</tmx>\n"


def _unit(unit: Unit) -> str:
    context = ""
    if unit.context is not None:
        context = f'      <prop type="{_CONTEXT}">{escape_xml(unit.context)}</prop>\n'
    origin = f"      <note>{escape_xml(unit.origin)}</note>\n" if unit.origin else ""
    return (
        f'    <tu srclang="{escape_xml(unit.source_language)}">\n{origin}{context}'
        f"{_variant(unit.source_language, unit.source)}"
        f"{_variant(unit.target_language, unit.target)}    </tu>\n"
    )


def _variant(language: str, text: str) -> str:
    return f'      <tuv xml:lang="{escape_xml(language)}"><seg>{escape_xml(text)}</seg></tuv>\n'


def read_tmx(
    text: str, *, path: str | None = None, source_language: str | None = None
) -> tuple[Unit, ...]:
    """The units of a TMX file: one for every language of a unit but the source's.

    Native codes inside a segment (``ph``, ``bpt`` …) are read as the text they hold.

    Args:
        text: the file's text.
        path: for errors, and as the units' origin where they name none.
        source_language: BCP 47, for files and units whose source may be any language (``*all*``).

    Raises:
        CatalogError: it is not XML, defines entities, or is no TMX.
    """
    root = read_xml(text, path=path)
    body = next((child for child in root if local(child.tag) == "body"), None)
    if local(root.tag) != "tmx" or body is None:
        raise CatalogError("not a TMX file", path=path, remedy="export the memory as TMX 1.4")
    header = next((child for child in root if local(child.tag) == "header"), None)
    named = "" if header is None else header.get("srclang", "")
    return tuple(
        unit
        for element in body
        if local(element.tag) == "tu"
        for unit in _units(element, named, source_language, path or "")
    )


def _units(element: Element, named: str, given: str | None, path: str) -> Iterator[Unit]:
    variants: dict[str, str] = {}
    context: str | None = None
    origin = path
    for child in element:
        kind = local(child.tag)
        if kind == "note":
            origin = content(child).strip() or path
        elif kind == "prop" and child.get("type") == _CONTEXT:
            context = content(child)
        elif kind == "tuv":
            language = canonical(child.get(LANGUAGE) or child.get("lang") or "")
            segment = next((part for part in child if local(part.tag) == "seg"), None)
            if language and segment is not None:
                variants.setdefault(language, content(segment))
    source = element.get("srclang") or named
    wanted = canonical(given if given and source in (_ANY, "") else source) or ""
    source = _among(wanted, variants)
    for language, target in variants.items():
        if source and language != source and target and variants[source]:
            yield Unit(variants[source], target, source, language, context, origin)


def _among(wanted: str, variants: dict[str, str]) -> str:
    """The language of the unit that is meant: itself or one of its regions; "" if there is none."""
    if wanted in variants:
        return wanted
    primary = wanted.partition("-")[0]
    return next((tag for tag in variants if tag.partition("-")[0] == primary), "")
