"""The translation memory: everything that was ever translated, in one SQLite file.

It is filled from catalogs and TMX files and can be made anew from them at any time. A text is
looked up as it is, then but for white space, quotes and link targets, then by likeness: words in
common choose the candidates, the longest common subsequence of characters ranks them.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from l10n.catalog.memory.units import Suggestion, Unit
from l10n.catalog.memory.words import stems
from l10n.catalog.updating.keys import loose
from l10n.catalog.updating.likeness import best
from l10n.errors import CatalogError, Said
from l10n.languages.kin import related

ENOUGH = 0.7
"""The likeness from which on a translation is suggested."""

_ELSEWHERE = 0.01
"""By how much the translation of another region counts as less alike."""

_VERSION = 2
_CANDIDATES = 40
_POSTINGS = 2_000
_WORDS = 24
_LONGEST = 4_000

_SCHEMA = """
CREATE TABLE unit (
    id INTEGER PRIMARY KEY, source TEXT NOT NULL, target TEXT NOT NULL,
    source_language TEXT NOT NULL, target_language TEXT NOT NULL,
    context TEXT, origin TEXT NOT NULL, own INTEGER NOT NULL, loose TEXT NOT NULL
);
CREATE UNIQUE INDEX once ON unit (
    source, target_language, target, source_language, ifnull(context, char(4))
);
CREATE INDEX by_loose ON unit (loose, target_language);
CREATE TABLE word (
    word TEXT NOT NULL, unit INTEGER NOT NULL, PRIMARY KEY (word, unit)
) WITHOUT ROWID;
CREATE TABLE vocabulary (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
"""


class Memory:
    """A translation memory; use it as a context manager, or ``close`` it."""

    def __init__(self, path: str | Path = ":memory:") -> None:
        """Open a memory, or make one.

        Raises:
            CatalogError: the file is no translation memory, or cannot be opened.
        """
        self._path = str(path)
        with self._errors():
            self._base = sqlite3.connect(self._path, isolation_level=None)
            self._base.execute("PRAGMA trusted_schema = OFF")
            self._prepare()

    def _prepare(self) -> None:
        (version,) = self._base.execute("PRAGMA user_version").fetchone()
        (tables,) = self._base.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if not version and not tables:
            self._base.executescript(f"BEGIN;{_SCHEMA}PRAGMA user_version = {_VERSION};COMMIT;")
        elif version != _VERSION:
            raise sqlite3.DatabaseError("not a translation memory of this version")

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise CatalogError(
                Said("the translation memory cannot be used: %(error)s", error=error),
                path=self._path,
                remedy="delete the file; it is made anew from the catalogs",
            ) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._base.close()

    def __len__(self) -> int:
        with self._errors():
            (count,) = self._base.execute("SELECT count(*) FROM unit").fetchone()
        return int(count)

    def add(self, units: Iterable[Unit]) -> int:
        """Add units, all or none, and return how many were new; of equal ones the project's own
        stays.
        """
        added = 0
        with self._errors(), self._transaction():
            for unit in units:
                added += self._add(unit)
            if added:
                self._base.execute("DELETE FROM vocabulary")
                self._base.execute(
                    "INSERT INTO vocabulary SELECT word, count(*) FROM word GROUP BY word"
                )
        return added

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._base.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._base.execute("ROLLBACK")
            raise
        self._base.execute("COMMIT")

    def _add(self, unit: Unit) -> int:
        with closing(self._base.cursor()) as cursor:
            cursor.execute(
                "INSERT INTO unit VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (*unit, loose(unit.source)),
            )
            if not cursor.rowcount:
                if unit.own:
                    cursor.execute(_OWN, (unit.origin, *unit[:5]))
                return 0
            number = cursor.lastrowid
            words = ((word, number) for word in stems(unit.source[:_LONGEST]))
            cursor.executemany("INSERT INTO word VALUES (?, ?)", words)
        return 1

    def units(self, target_language: str | None = None) -> Iterator[Unit]:
        """Every unit, in the order of source, languages and target."""
        with self._errors():
            rows = self._base.execute(
                f"SELECT {_FIELDS} FROM unit WHERE ?1 IS NULL OR target_language = ?1 "
                "ORDER BY source, source_language, target_language, target, context",
                (target_language,),
            )
            yield from map(_unit, rows)

    def languages(self) -> tuple[str, ...]:
        """BCP 47 tags of the translations, sorted."""
        with self._errors():
            rows = self._base.execute("SELECT DISTINCT target_language FROM unit ORDER BY 1")
            return tuple(row[0] for row in rows)

    def suggestions(
        self,
        text: str,
        target_language: str,
        *,
        context: str | None = None,
        limit: int = 5,
        enough: float = ENOUGH,
        regions: bool = True,
    ) -> tuple[Suggestion, ...]:
        """Translations for a text, the best first; of equal ones those with the same context, and
        of these the project's own.

        Args:
            text: the text to be translated.
            target_language: BCP 47.
            context: its msgctxt.
            limit: how many at most.
            enough: the least likeness, 0 to 1.
            regions: whether translations for other regions in the same script serve as well; they
                count as less alike.
        """
        found: dict[Unit, float] = {}
        with self._errors():
            known = self.languages() if regions else ()
            for language in related(target_language, known):
                less = 0.0 if language == target_language else _ELSEWHERE
                for unit, score in self._in(language, text, limit, enough):
                    found.setdefault(unit, score - less)
        ranked = sorted(found.items(), key=lambda pair: (-pair[1], *_rank(pair[0], context)))
        return tuple(Suggestion(unit, score) for unit, score in ranked[:limit] if score >= enough)

    def _in(self, language: str, text: str, limit: int, enough: float) -> Iterator[Suggestion]:
        """What there is in one language."""
        same = self._where("source = ?", text, language)
        yield from (Suggestion(unit, 1.0) for unit in same)
        key = loose(text)
        near = self._where("loose = ?", key, language)
        yield from (Suggestion(unit, 0.99) for unit in near)
        if len(near) < limit and enough < 1:
            for score, unit in self._alike(key, language, enough):
                yield Suggestion(unit, min(score, 0.98))

    def _where(self, condition: str, value: str, language: str) -> list[Unit]:
        rows = self._base.execute(
            f"SELECT {_FIELDS} FROM unit WHERE {condition} AND target_language = ? ORDER BY id",
            (value, language),
        )
        return list(map(_unit, rows))

    def _alike(self, text: str, language: str, enough: float) -> list[tuple[float, Unit]]:
        candidates: list[Unit] = []
        keys: list[str] = []
        for number in self._candidates(text[:_LONGEST]):
            row = self._base.execute(
                f"SELECT {_FIELDS}, loose FROM unit WHERE id = ? AND target_language = ?",
                (number, language),
            ).fetchone()
            if row is not None:
                candidates.append(_unit(row[:-1]))
                keys.append(row[-1][:_LONGEST])
        return [(score, candidates[index]) for score, index in best(text[:_LONGEST], keys, enough)]

    def _candidates(self, text: str) -> list[int]:
        words = sorted(stems(text))
        marks = ",".join("?" * min(len(words), 500))
        counts = self._base.execute(
            f"SELECT count, word FROM vocabulary WHERE word IN ({marks}) ORDER BY count, word",
            words[:500],
        ).fetchall()
        found: Counter[int] = Counter()
        for count, word in counts[:_WORDS]:
            rows = self._base.execute(
                "SELECT unit FROM word WHERE word = ? LIMIT ?", (word, _POSTINGS)
            )
            weight = 1 + 1_000 // (count + 9)
            for (number,) in rows:
                found[number] += weight
        ranked = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
        return [number for number, _ in ranked[:_CANDIDATES]]


_FIELDS = "source, target, source_language, target_language, context, origin, own"
_OWN = (
    "UPDATE unit SET own = 1, origin = ? WHERE own = 0 AND source = ? AND target = ? "
    "AND source_language = ? AND target_language = ? AND context IS ?"
)


def _unit(row: tuple[Any, ...]) -> Unit:
    return Unit._make((*row[:-1], bool(row[-1])))


def _rank(unit: Unit, context: str | None) -> tuple[bool, bool, str, str]:
    """The order of equally alike units."""
    return unit.context != context, not unit.own, unit.origin, unit.target
