"""Reading XML that strangers wrote: no entities, no definitions of types, bounded depth."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from l10n.errors import CatalogError, Said
from l10n.messages import N_
from l10n.text.halves import REASON, REMEDY, half_line
from l10n.text.limits import limits, remedy

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
"""The attribute ``xml:lang``."""


def read_xml(text: str, *, path: str | None = None) -> Element:
    """The root element of an XML text.

    A document type declaration may name an external definition, which is never fetched; one that
    defines anything itself is refused, and so is every entity.

    Raises:
        CatalogError: with the line: not well formed, defines entities or types, or too deep.
    """
    line = half_line(text)
    if line is not None:
        raise CatalogError(REASON, path=path, line=line, remedy=REMEDY)
    from xml.etree.ElementTree import TreeBuilder
    from xml.parsers import expat

    parser = expat.ParserCreate("utf-8", "}")  # whatever encoding is declared: it is text already
    builder = TreeBuilder()
    depth, deepest = 0, limits().xml_depth

    def refuse(reason: str, remedy: str = N_("remove the declaration")) -> NoReturn:
        raise CatalogError(reason, path=path, line=parser.CurrentLineNumber, remedy=remedy)

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > deepest:
            reason = Said(
                "elements nested deeper than the limit of %(deepest)s levels", deepest=deepest
            )
            refuse(reason, remedy("xml_depth", "flatten them"))
        builder.start(_clark(name), {_clark(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_clark(name))

    def doctype(name: str, system: str | None, public: str | None, internal: int) -> None:
        if internal:
            refuse("a document type declaration that defines something itself")

    def entity(*_: object) -> None:
        refuse("an entity declaration")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = doctype
    parser.EntityDeclHandler = entity
    parser.buffer_text = True
    try:
        parser.Parse(text.removeprefix("\ufeff").encode("utf-8"), True)
    except expat.ExpatError as error:
        raise CatalogError(
            Said("not well-formed XML: %(value)s", value=expat.ErrorString(error.code)),
            path=path,
            line=error.lineno,
        ) from None
    return builder.close()


def _clark(name: str) -> str:
    return f"{{{name}" if "}" in name else name


def local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2]


def content(element: Element) -> str:
    """All text in an element, that of elements in it included."""
    return "".join(element.itertext())


def escape_xml(text: str) -> str:
    """Text for an element or a quoted attribute; characters that XML cannot hold are left out."""
    return text.translate(_escapes())


def _escapes() -> dict[int, str | None]:
    escapes: dict[int, str | None] = {code: None for code in range(32) if code not in (9, 10)}
    escapes |= {0xFFFE: None, 0xFFFF: None, 13: "&#13;"}
    escapes |= {ord(c): f"&#{ord(c)};" for c in "\x85\u2028"}
    return escapes | {38: "&amp;", 60: "&lt;", 62: "&gt;", 34: "&quot;"}
