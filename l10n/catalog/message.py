"""Messages and catalogs: gettext's own fields, as frozen values.

A value read from a file also keeps the text it was read from (``raw``), so that what nobody changed
is written back byte for byte. Who changes a field clears it: ``message.with_(msgstr=("hola",))``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from typing import Any, NamedTuple, TypeAlias

from l10n.frozen import dataclass

Key: TypeAlias = tuple[str | None, str]
"""What makes a message one of its own: (msgctxt, msgid)."""


class Previous(NamedTuple):
    """The msgid that a fuzzy translation was made for (``#|`` lines)."""

    msgctxt: str | None
    msgid: str
    msgid_plural: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of a catalog.

    Attributes:
        msgid: the source text.
        msgstr: its translation: one text, or one for every plural form; "" means none yet.
        msgctxt: what tells equal msgids apart, or None.
        msgid_plural: the source text for many, or None.
        translator_comments: lines without the leading ``# ``.
        extracted_comments: lines without the leading ``#. ``.
        references: places such as ``page.md:12``, in order.
        flags: such as ``fuzzy``, in order.
        previous: the msgid the fuzzy translation was made for, or None.
        obsolete: whether it stands in ``#~`` lines.
        line: 1-based line of its msgid in the file, or None.
        raw: the lines it was read from, blank lines before it included; None once touched.
    """

    msgid: str
    msgstr: tuple[str, ...] = ("",)
    msgctxt: str | None = None
    msgid_plural: str | None = None
    translator_comments: tuple[str, ...] = ()
    extracted_comments: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    previous: Previous | None = None
    obsolete: bool = False
    line: int | None = field(default=None, compare=False)
    raw: str | None = field(default=None, compare=False, repr=False)

    @property
    def key(self) -> Key:
        """(msgctxt, msgid)."""
        return (self.msgctxt, self.msgid)

    @property
    def fuzzy(self) -> bool:
        """Whether a translator has to look at it again."""
        return "fuzzy" in self.flags

    @property
    def translated(self) -> bool:
        """Whether every form has a text that counts: not fuzzy, not obsolete."""
        return not self.obsolete and all(self.msgstr) and not self.fuzzy

    def with_(self, **changes: Any) -> Message:
        """The message with other fields; ``raw`` is cleared unless nothing changes."""
        changed = replace(self, raw=None, **changes)
        return self if changed == self else changed


@dataclass(frozen=True, slots=True)
class Header:
    """The header entry: ``Name: value`` lines in the order of the file, odd lines included.

    Attributes:
        text: the header's msgstr, lines ended by LF; "" when the catalog has none.
        translator_comments: lines without the leading ``# `` (title, copyright, translators).
        extracted_comments: lines without the leading ``#. ``.
        references: places, hardly ever any.
        flags: ``fuzzy`` in a template.
        line: 1-based line of its msgid in the file, or None.
        raw: the lines of the file it was read from; None once touched.
    """

    text: str = ""
    translator_comments: tuple[str, ...] = ()
    extracted_comments: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    line: int | None = field(default=None, compare=False)
    raw: str | None = field(default=None, compare=False, repr=False)

    @property
    def present(self) -> bool:
        """Whether there is a header entry at all."""
        return bool(self.text or self.translator_comments) or self.raw is not None

    def items(self) -> tuple[tuple[str, str], ...]:
        """(name, value) of every field, in order; lines that are no field are left out."""
        return tuple(_fields(self.text))

    def get(self, name: str, default: str = "") -> str:
        """The value of a field; its name is matched without regard to case."""
        wanted = name.lower()
        return next((v for n, v in _fields(self.text) if n.lower() == wanted), default)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and any(
            n.lower() == name.lower() for n, _ in _fields(self.text)
        )

    def with_(self, name: str, value: str | None) -> Header:
        """The header with another value for a field; a new one comes last, None takes it away."""
        lines = self.text.split("\n")
        end = lines.pop()  # "" after the last line feed, else a line without one
        if end:
            lines.append(end)
        kept: list[str] = []
        found = False
        for line in lines:
            if line.partition(":")[0].strip().lower() != name.lower() or ":" not in line:
                kept.append(line)
            elif not found and value is not None:
                kept.append(f"{line.partition(':')[0].strip()}: {value}")
                found = True
        if not found and value is not None:
            kept.append(f"{name}: {value}")
        text = "".join(f"{line}\n" for line in kept)
        return self if text == self.text else replace(self, text=text, raw=None)

    @property
    def language(self) -> str | None:
        """The BCP 47 tag of the field ``Language``, or None if it is empty or no language."""
        from l10n.languages.tags import canonical

        return canonical(self.get("Language").strip())

    @property
    def charset(self) -> str | None:
        """The charset of ``Content-Type`` as written, or None."""
        _, found, rest = self.get("Content-Type").partition("charset=")
        return rest.split(";")[0].strip() or None if found else None

    @property
    def nplurals(self) -> int | None:
        """The number of plural forms of ``Plural-Forms``, or None where it names none."""
        _, found, rest = self.get("Plural-Forms").partition("nplurals")
        digits = rest.lstrip().removeprefix("=").strip().split(";")[0].strip()
        return int(digits) if found and digits.isascii() and digits.isdigit() else None


def _fields(text: str) -> Iterator[tuple[str, str]]:
    for line in text.split("\n"):
        name, colon, value = line.partition(":")
        if colon and name.strip():
            yield name.strip(), value.strip()


@dataclass(frozen=True, slots=True)
class Catalog:
    """A PO file: its header, its messages and how its text is laid out.

    Attributes:
        messages: all entries but the header, obsolete ones where they stood.
        header: the header entry; ``Header()`` where there is none.
        path: the file as the user named it, or None.
        newline: what ends its lines: LF, or CRLF.
        bom: whether it began with a byte order mark, which is written back.
        tail: what followed the last entry: blank lines and comments that belong to no message.
    """

    messages: tuple[Message, ...] = ()
    header: Header = Header()
    path: str | None = None
    newline: str = "\n"
    bom: bool = False
    tail: str = ""
    _index: dict[Key, Message] | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def language(self) -> str | None:
        """The BCP 47 tag that the header names, or None."""
        return self.header.language

    @property
    def live(self) -> tuple[Message, ...]:
        """The messages that are not obsolete."""
        return tuple(m for m in self.messages if not m.obsolete)

    def index(self) -> Mapping[Key, Message]:
        """Messages that are not obsolete, by key."""
        if self._index is None:
            index = {m.key: m for m in self.messages if not m.obsolete}
            object.__setattr__(self, "_index", index)
            return index
        return self._index

    def get(self, msgid: str, msgctxt: str | None = None) -> Message | None:
        """The message that is not obsolete with this msgid and msgctxt, or None."""
        return self.index().get((msgctxt, msgid))


Template: TypeAlias = Catalog
"""A catalog without translations, as ``extract`` makes it."""
