"""What every document contributes to a run, as plain values: they cross processes and are kept.

Reading a document, judging it and rendering its part of the report happen in one place, the worker;
the process that the user started only puts the parts together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import field
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias, TypeVar

from l10n.cli.folding import MANY, folded
from l10n.cli.settings import Choice, Settings
from l10n.errors import L10nError, Said
from l10n.finding import Severity
from l10n.frozen import dataclass
from l10n.project.cache import Cache, opened
from l10n.project.keys import Json, key_of
from l10n.project.run import run
from l10n.project.texts import Texts

if TYPE_CHECKING:
    from l10n.reporters.report import DocumentReport

T = TypeVar("T")
T_contra = TypeVar("T_contra", contravariant=True)

Beside: TypeAlias = Callable[[T], str]
"""What an item has in common with others."""

FOR_PEOPLE = frozenset({"text", "concise", "markdown"})
"""Formats that do not show files which could not be read: those are told on standard error."""


class Share(NamedTuple):
    """One document's share of a run.

    Attributes:
        path: the file as the user named it.
        source: the document that it translates, or None.
        content: what the format makes of it, folded in a long run; None where it is not shown.
        counts: errors, warnings and remarks, those the user did not ask for left out.
        notes: what is to be said of it on standard error.
        error: why nothing could be found out, or None.
    """

    path: str
    source: str | None
    content: Any
    counts: tuple[int, int, int]
    notes: tuple[str, ...] = ()
    error: L10nError | None = None

    @property
    def by_severity(self) -> Mapping[Severity, int]:
        """The counts by severity."""
        return dict(zip(Severity, self.counts, strict=True))


def to_json(shares: Sequence[Share]) -> Json | None:
    """Shares as they are kept; None where one has an error, which may be gone the next time."""
    if any(share.error is not None for share in shares):
        return None
    return [[s.path, s.source, s.content, s.counts, [packed(n) for n in s.notes]] for s in shares]


def packed(text: str) -> Json:
    """A text as plain values."""
    if not isinstance(text, Said):
        return text
    values = {n: packed(v) if isinstance(v, str) else v for n, v in text.values.items()}
    return [text.template, values]


def unpacked(value: Json) -> str:
    """A text that was packed.

    Raises:
        ValueError: this is none.
    """
    if isinstance(value, str):
        return value
    try:
        template, values = value
        plain = {n: v if isinstance(v, (int, float)) else unpacked(v) for n, v in values.items()}
        return Said(str(template), **plain)
    except (AttributeError, TypeError, KeyError) as error:
        raise ValueError(str(error)) from None


def from_json(value: Json) -> tuple[Share, ...]:
    """Shares that were kept.

    Raises:
        ValueError: these are none.
    """
    try:
        return tuple(
            Share(str(path), source, content, (int(e), int(w), int(i)), tuple(map(unpacked, notes)))
            for path, source, content, (e, w, i), notes in value
        )
    except TypeError as error:
        raise ValueError(str(error)) from None


class Work(Protocol[T_contra]):
    """From an item to reports on documents; a pure function of the item and its files."""

    def needs(self, item: T_contra) -> Sequence[str]:
        """The files that the work reads."""
        ...

    def given(self, item: T_contra) -> Mapping[str, str]:
        """Texts by path that do not come from files."""
        ...

    def __call__(self, item: T_contra, texts: Texts) -> tuple[DocumentReport, ...]:
        """The reports; what makes a file unreadable is in its report."""
        ...

    def notes(self, document: DocumentReport) -> tuple[str, ...]:
        """What is to be said of a document on standard error."""
        ...


@dataclass(frozen=True, slots=True)
class Telling:
    """How documents are shown.

    Attributes:
        command: of the run.
        format: its name.
        locale: BCP 47 tag of the reader's language.
        choice: the findings that were asked for.
    """

    command: str
    format: str
    locale: str
    choice: Choice

    def share(self, document: DocumentReport, notes: tuple[str, ...] = ()) -> Share:
        """A document's share."""
        from l10n.messages import translator
        from l10n.reporters.items import counts
        from l10n.reporters.registry import format_of

        kept = self.choice.of(document)
        content = None
        if kept.error is None or self.format not in FOR_PEOPLE:
            content = format_of(self.format).part(kept, self.command, translator(self.locale))
        errors, warnings, infos = counts(kept).values()
        numbers = (errors, warnings, infos)
        return Share(kept.path, kept.source_path, content, numbers, notes, kept.error)


@dataclass(frozen=True, slots=True)
class Showing:
    """From an item to shares: looked up, or worked out and remembered. Picklable.

    Attributes:
        work: from an item to reports.
        telling: from reports to shares.
        limit: the largest file, in bytes.
        stamp: what tells this work from other work; empty where nothing is kept.
    """

    work: Work[Any]
    telling: Telling
    limit: int
    stamp: bytes = field(default=b"")

    def __call__(self, item: Any, cache: Cache) -> tuple[Share, ...]:
        """The shares of one item."""
        texts = Texts(self.limit, self.work.given(item))
        stamps = texts.stamps(self.work.needs(item)) if self.stamp else None
        key = None if stamps is None else key_of(self.stamp.hex(), item, stamps)
        if key is not None:
            found = cache.get(key)
            if found is not None:
                try:
                    return from_json(found)
                except ValueError:
                    pass
        made = tuple(
            self.telling.share(document, self.work.notes(document))
            for document in self.work(item, texts)
        )
        value = to_json(made)
        if key is not None and value is not None:
            cache.put(key, value)
        return made


def shares(
    work: Work[Any],
    items: Sequence[T],
    settings: Settings,
    *,
    command: str,
    format_: str,
    beside: Beside[T] | None = None,
) -> tuple[Share, ...]:
    """The shares of all items, in their order, however many processes work on them.

    Items for which ``beside`` says the same are worked on one after the other: they have something
    in common that is read once for all of them.
    """
    from l10n.cli.progress import progress
    from l10n.reporters.registry import format_of

    format_of(format_)
    telling = Telling(command, format_, settings.locale, settings.choice)
    stamp = b"" if settings.cache is None else key_of(work, telling)
    showing = Showing(work, telling, settings.configuration.max_file_bytes, stamp)
    order = _order(items, beside)
    found: list[tuple[Share, ...]] = [()] * len(items)
    with progress(len(items)) as told:
        chosen = [items[place] for place in order]
        outcomes = run(showing, chosen, settings.jobs, desk=desk_of(settings), told=told)
        for place, outcome in zip(order, outcomes, strict=True):
            made = outcome.value or _lost(work, outcome.item, outcome.error)
            if len(items) >= MANY:
                made = tuple([share._replace(content=folded(share.content)) for share in made])
            found[place] = made
    return tuple(chain.from_iterable(found))


def _order(items: Sequence[T], beside: Beside[T] | None) -> Sequence[int]:
    """The places of the items in the order of the work."""
    places = range(len(items))
    return places if beside is None else sorted(places, key=[*map(beside, items)].__getitem__)


def documents(
    work: Work[Any], items: Sequence[T], settings: Settings, *, beside: Beside[T] | None = None
) -> tuple[DocumentReport, ...]:
    """The whole reports on all items, for what cannot be said of one document after the other;
    ``beside`` as above.
    """
    from l10n.cli.progress import progress
    from l10n.reporters.report import DocumentReport

    whole = _Whole(work, settings.configuration.max_file_bytes, settings.jobs > 1)
    order = _order(items, beside)
    found: list[tuple[DocumentReport, ...]] = [()] * len(items)
    with progress(len(items)) as told:
        outcomes = run(whole, [items[place] for place in order], settings.jobs, told=told)
        for place, outcome in zip(order, outcomes, strict=True):
            lost = _lost(work, outcome.item, outcome.error)
            errors = [DocumentReport(s.path, None, "", "", error=s.error) for s in lost]
            found[place] = (*(outcome.value or ()), *errors)
    return tuple(chain.from_iterable(found))


@dataclass(frozen=True, slots=True)
class _Whole:
    """From an item to reports; with ``ready`` everything in them is worked out already."""

    work: Work[Any]
    limit: int
    ready: bool

    def __call__(self, item: Any) -> tuple[DocumentReport, ...]:
        found = self.work(item, Texts(self.limit, self.work.given(item)))
        if self.ready:
            for document in found:
                _work_out(document)
        return found


def _work_out(document: DocumentReport) -> None:
    """Work out what is otherwise worked out when it is first asked for."""
    if document.reading is not None:
        for part in (document.reading, *document.reading.sections):
            _ = part.scores, part.difficulty, part.density
    if document.flags is not None:
        _ = document.flags.outlook


def desk_of(settings: Settings) -> Callable[[], AbstractContextManager[Cache]]:
    """Opens the cache of a run."""
    return partial(opened, settings.cache)


def _lost(work: Work[Any], item: Any, error: L10nError | None) -> tuple[Share, ...]:
    """The share of an item whose work did not come back."""
    if error is None:
        return ()
    path = error.path or next(iter(work.needs(item)), None)
    error.path = path
    return (Share(path or "", None, None, (1, 0, 0), (), error),)
