"""Documents to a template."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePath, PurePosixPath

from l10n.catalog.message import Header, Key, Message, Template
from l10n.catalog.po.text import EOT
from l10n.catalog.segmenting.policy import DEFAULT_POLICY, FrontMatterPolicy
from l10n.catalog.segmenting.segment import Links, Segment
from l10n.catalog.segmenting.segments import segments_of
from l10n.errors import DocumentError, Said
from l10n.text.document import Document

LINKS_FIELD = "X-L10n-Links"
"""Header field that records how link targets stand in the msgids."""

SOURCE_FIELD = "X-Source-Language"
"""Header field that records the language of the msgids."""

Hints = Callable[[Document], Sequence[tuple[int, str]]]

_TOLD = 4
"""Places of a repeated text whose comments are kept."""

_HEADER = (
    ("Project-Id-Version", "PACKAGE VERSION"),
    ("Report-Msgid-Bugs-To", ""),
    ("PO-Revision-Date", "YEAR-MO-DA HO:MI+ZONE"),
    ("Last-Translator", "FULL NAME <EMAIL@ADDRESS>"),
    ("Language-Team", "LANGUAGE <LL@li.org>"),
    ("Language", ""),
    ("MIME-Version", "1.0"),
    ("Content-Type", "text/plain; charset=UTF-8"),
    ("Content-Transfer-Encoding", "8bit"),
)


def extract(
    documents: Document | Iterable[Document],
    *,
    links: Links | str = Links.NUMBERED,
    policy: FrontMatterPolicy = DEFAULT_POLICY,
    project: str = "",
    hints: Hints | None = None,
) -> Template:
    """The template of one or more documents; equal texts are one message with several references.

    Where there is nothing to translate it has no header either, as gettext writes it.

    Args:
        documents: parsed documents; their paths become references, absolute ones shortened to the
            file's name.
        links: ``numbered`` or ``verbatim`` link targets; recorded in the header.
        policy: which front-matter values are translated.
        project: name and version for ``Project-Id-Version``.
        hints: further comments for a document: source offsets, in order, and what to say to the
            translator of the text that stands there.

    Raises:
        DocumentError: a text holds U+0000 or U+0004, which end texts and contexts in catalogs.
    """
    several = (documents,) if isinstance(documents, Document) else tuple(documents)
    links = Links(links)
    found: dict[Key, _Entry] = {}
    for document in several:
        where = reference_path(document.path)
        told = () if hints is None else hints(document)
        for segment in segments_of(document, links=links, policy=policy):
            if "\0" in segment.msgid or EOT in segment.msgid:
                raise _unsayable(segment, document.path)
            entry = found.setdefault(segment.key, _Entry())
            entry.add(segment, where)
            if told:
                entry.tell(_inside(told, segment))
    messages = tuple(entry.message(*key) for key, entry in found.items())
    if not messages:
        return Template()
    languages = {d.language for d in several if d.language}
    return Template(messages, template_header(links, project, min(languages, default="")))


def _unsayable(segment: Segment, path: str | None) -> DocumentError:
    name = "U+0000" if "\0" in segment.msgid else "U+0004"
    return DocumentError(
        Said("the text holds the character %(name)s, which a catalog cannot hold", name=name),
        path=path,
        line=segment.line,
        remedy="delete it",
    )


def template_header(links: Links, project: str = "", language: str = "") -> Header:
    """The header of a template: gettext's own fields to be filled in, without a date, so that it
    never changes alone.
    """
    values = dict(_HEADER)
    if project:
        values["Project-Id-Version"] = project
    lines = [f"{name}: {value}\n" for name, value in values.items()]
    if language:
        lines.append(f"{SOURCE_FIELD}: {language}\n")
    lines.append(f"{LINKS_FIELD}: {links}\n")
    return Header("".join(lines), flags=("fuzzy",))


def links_of(header: Header) -> Links:
    """The form of links that a catalog was made with; numbered where it does not say."""
    value = header.get(LINKS_FIELD).strip().lower()
    return Links.VERBATIM if value == Links.VERBATIM else Links.NUMBERED


def reference_path(path: str | None) -> str:
    """A document's path for references: with forward slashes, never absolute."""
    if path is None or path == "-":
        return "stdin"
    pure = PurePath(path)
    return pure.name if pure.is_absolute() else str(PurePosixPath(*pure.parts))


def _inside(told: Sequence[tuple[int, str]], segment: Segment) -> list[str]:
    """The hints that stand in a segment."""
    start, end = segment.span
    first = bisect_left(told, start, key=_place)
    return [hint for _, hint in told[first : bisect_left(told, end, key=_place)]]


def _place(hint: tuple[int, str]) -> int:
    return hint[0]


class _Entry:
    """What the segments of one message say together."""

    def __init__(self) -> None:
        self._comments: dict[str, None] = {}
        self._references: dict[str, None] = {}

    def add(self, segment: Segment, where: str) -> None:
        if len(self._references) < _TOLD:
            self._comments.update(dict.fromkeys(segment.comments))
        self._references[f"{where}:{segment.line}"] = None

    def tell(self, hints: Iterable[str]) -> None:
        """Add hints, each once."""
        if len(self._references) <= _TOLD:
            self._comments.update(dict.fromkeys(hints))

    def message(self, msgctxt: str | None, msgid: str) -> Message:
        return Message(
            msgid,
            msgctxt=msgctxt,
            extracted_comments=tuple(self._comments),
            references=tuple(self._references),
        )
