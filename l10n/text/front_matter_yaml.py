"""Our strict reading of YAML: exact places, text that stays text, and no cleverness.

The parser's events are enough: no tree is built, so that nothing is ever expanded, constructed or
recursed into.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from l10n.errors import FrontMatterError, LimitError, Said
from l10n.text.document import Field
from l10n.text.front_matter_plain import Content
from l10n.text.front_matter_types import core_type
from l10n.text.limits import limits, remedy
from l10n.text.spans import Span

if TYPE_CHECKING:
    from yaml._yaml import Mark as CMark
    from yaml.error import Mark as PyMark
    from yaml.events import Event, ScalarEvent

    Mark = CMark | PyMark

PATH_LENGTH = 1_000
"""The longest key path, in code points."""

_STYLES = {None: "plain", "": "plain", "'": "single", '"': "double", "|": "literal", ">": "folded"}
_PROPERTY = re.compile(r"&[^\s]+(?:[ \t\r\n]|(?<=[ \t\r\n])#[^\r\n]*)*")
_KEPT = re.compile(r"[|>][0-9]?\+")
_ODD = "\x85\u2028\u2029\ufeff"
_STAND_INS = range(0xF0000, 0xFFFFE)


def read_content(text: str, path: str | None, first_line: int) -> Content:
    """Read the YAML between the fences.

    Args:
        text: the YAML.
        path: the document's file, for errors.
        first_line: 1-based line of the YAML's first line in the document.

    Raises:
        FrontMatterError: it is not YAML, or more than scalars, lists and mappings with text keys.
        LimitError: it is too long or nested too deep.
    """
    longest = limits().front_matter_length
    if len(text) > longest:
        reason = Said(
            "the front matter is longer than the limit of %(longest)s characters", longest=longest
        )
        wanted = remedy("front_matter_length", "move text into the document")
        raise LimitError(reason, path=path, line=first_line, remedy=wanted)
    disguise = _Disguise.of(text)
    reader = _Reader(text, disguise, path, first_line)
    reader.take(_events(disguise.put_on(text), path, first_line))
    return Content(tuple(reader.fields), tuple((key, kinds[0]) for key, kinds in reader.keys))


def _events(text: str, path: str | None, first_line: int) -> Iterator[Event]:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        yield from yaml.parse(text, Loader=loader)
    except yaml.YAMLError as error:
        from l10n.text.front_matter_faults import parser_error

        raise parser_error(error, text, path, first_line) from None
    except UnicodeEncodeError as error:
        line = first_line + len(re.findall(r"\r\n|\n|\r", text[: error.start]))
        raise FrontMatterError(
            "half of a surrogate pair in the front matter", path=path, line=line, remedy="remove it"
        ) from None


class _Disguise(NamedTuple):
    """Characters that YAML 1.1 takes for line ends or refuses, and their stand-ins."""

    there: dict[int, int]
    back: dict[int, int]

    @classmethod
    def of(cls, text: str) -> _Disguise:
        odd = [character for character in _ODD if character in text]
        if not odd:
            return cls({}, {})
        used = set(text)
        free = (code for code in _STAND_INS if chr(code) not in used)
        there = {ord(character): code for character, code in zip(odd, free, strict=False)}
        return cls(there, {code: character for character, code in there.items()})

    def put_on(self, text: str) -> str:
        return text.translate(self.there) if self.there else text

    def take_off(self, text: str) -> str:
        return text.translate(self.back) if self.back else text


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    path: str
    key_span: Span
    is_list: bool
    count: int = 0
    key: tuple[str, Span] | None = None
    seen: set[str] = field(default_factory=set)


class _Reader:
    """Collects fields from the events of one document."""

    def __init__(self, text: str, disguise: _Disguise, path: str | None, first_line: int) -> None:
        self.text = text
        self.disguise = disguise
        self.path = path
        self.first_line = first_line
        self.fields: list[Field] = []
        self.keys: list[tuple[str, list[str]]] = []
        self._open: list[_Open] = []
        self._anchors: dict[str, Field] = {}
        self._borrowed = 0
        self._documents = 0

    def take(self, events: Iterable[Event]) -> None:
        """Take all events."""
        import yaml.events as kinds

        for event in events:
            if isinstance(event, kinds.ScalarEvent):
                self._scalar(event)
            elif isinstance(event, kinds.MappingStartEvent | kinds.SequenceStartEvent):
                self._start(event, isinstance(event, kinds.SequenceStartEvent))
            elif isinstance(event, kinds.MappingEndEvent | kinds.SequenceEndEvent):
                self._open.pop()
            elif isinstance(event, kinds.AliasEvent):
                self._alias(event)
            elif isinstance(event, kinds.DocumentStartEvent):
                self._document(event)

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1 or event.explicit or event.version or event.tags:
            raise self._wrong(
                event, "the front matter holds more than one YAML document", "keep one set of keys"
            )

    def _start(self, event: Any, is_list: bool) -> None:
        self._refuse_tag(event)
        if event.anchor is not None:
            raise self._wrong(event, "an anchor on a list or mapping", "write the values out")
        deepest = limits().front_matter_depth
        if len(self._open) >= deepest:
            reason = Said(
                "the front matter is nested deeper than the limit of %(deepest)s", deepest=deepest
            )
            raise self._wrong(event, reason, remedy("front_matter_depth", "flatten it"), LimitError)
        if not self._open:
            if is_list:
                raise self._no_mapping(event)
            self._open.append(_Open("", Span(0, 0), is_list=False))
            return
        if self._expects_key():
            raise self._wrong(event, "a list or mapping as a key", "use a text as the key")
        path, key_span = self._slot("list" if is_list else "mapping")
        self._open.append(_Open(path, key_span, is_list))

    def _scalar(self, event: ScalarEvent) -> None:
        self._refuse_tag(event)
        if not self._open:
            raise self._no_mapping(event)
        if self._expects_key():
            self._key(event)
            return
        path, key_span = self._slot("scalar")
        value = self.disguise.take_off(event.value)
        style = _STYLES[event.style]
        kind = core_type(value) if style == "plain" else "str"
        found = Field(path, value, self._span(event, style), style, kind, key_span)
        self.fields.append(found)
        if event.anchor is not None:
            self._anchors[event.anchor] = found

    def _alias(self, event: Any) -> None:
        """A repeated scalar is a field with the same text; nothing larger is ever repeated."""
        first = self._anchors.get(event.anchor)
        if first is None or self._expects_key():
            raise self._wrong(
                event,
                Said('the alias "*%(anchor)s" repeats no text', anchor=event.anchor),
                "write it out",
            )
        self._borrowed += len(first.value)
        if self._borrowed > limits().front_matter_length:
            raise self._wrong(event, "aliases repeat too much text", "write it once", LimitError)
        path, key_span = self._slot("scalar")
        span = Span(event.start_mark.index, event.end_mark.index)
        self.fields.append(Field(path, first.value, span, "plain", first.type, key_span))

    def _key(self, event: ScalarEvent) -> None:
        name = self.disguise.take_off(event.value)
        mapping = self._open[-1]
        if event.anchor is not None:
            raise self._wrong(event, "an anchor on a key", "remove it")
        if name == "<<" and not event.style:
            raise self._wrong(event, 'the merge key "<<"', "write the keys out")
        if not name:
            raise self._wrong(event, "a value without a key", "write a key before the colon")
        if name in mapping.seen:
            raise self._wrong(
                event,
                Said('the key "%(name)s" stands twice', name=_shown(name)),
                "keep one of them",
            )
        mapping.seen.add(name)
        mapping.key = (name, self._span(event, _STYLES[event.style]))

    def _expects_key(self) -> bool:
        return bool(self._open) and not self._open[-1].is_list and self._open[-1].key is None

    def _slot(self, kind: str) -> tuple[str, Span]:
        """The path of the value that comes now, and the span of its key."""
        above = self._open[-1]
        if above.is_list:
            path, key_span = f"{above.path}[{above.count}]", above.key_span
            above.count += 1
        else:
            assert above.key is not None  # a value follows its key
            name, key_span = above.key
            path = f"{above.path}.{name}" if above.path else name
            above.key = None
            self.keys.append((path, [kind]))
        if len(path) > PATH_LENGTH:
            line = self._line_of(key_span.start)
            reason = Said(
                "a key path is longer than the limit of %(longest)s characters",
                longest=PATH_LENGTH,
            )
            raise LimitError(reason, path=self.path, line=line, remedy="shorten the keys")
        return path, key_span

    def _span(self, event: Any, style: str) -> Span:
        start, end = event.start_mark.index, event.end_mark.index
        if event.anchor is not None:
            found = _PROPERTY.match(self.text, start, end)
            start = found.end() if found else start
        if style in ("literal", "folded") and not _KEPT.match(self.text, start, end):
            while end > start and self.text[end - 1] in " \t\r\n":
                end -= 1
        return Span(start, end)

    def _refuse_tag(self, event: Any) -> None:
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!", 1)
            raise self._wrong(
                event, Said('the tag "%(tag)s"', tag=_shown(tag)), "remove it; values are text"
            )

    def _no_mapping(self, event: Event) -> FrontMatterError | LimitError:
        return self._wrong(event, "the front matter has no keys", "write it as key: value")

    def _wrong(
        self,
        event: Event,
        reason: str,
        remedy: str,
        kind: type[FrontMatterError | LimitError] = FrontMatterError,
    ) -> FrontMatterError | LimitError:
        line = self.first_line + _start_of(event).line
        return kind(reason, path=self.path, line=line, remedy=remedy)

    def _line_of(self, offset: int) -> int:
        return self.first_line + len(re.findall(r"\r\n|\n|\r", self.text[:offset]))


def _start_of(event: Event) -> Mark:
    mark = event.start_mark
    assert mark is not None  # the parser gives every event its place
    return mark


def _shown(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:40]}…"
