"""Results that are kept from run to run, by the hash of all that they depend on.

One SQLite file in write-ahead mode serves any number of processes. Values are compressed JSON with
a checksum, never code: somebody who can change the file can change results, but cannot run
anything. What cannot be read counts as absent; a damaged file is begun again.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from l10n.project.cache_place import make_private
from l10n.project.keys import Json

if TYPE_CHECKING:
    import sqlite3

CACHE_BYTES = 256_000_000
"""The default size limit of the file, in bytes."""

_LAYOUT = 1
_WAIT_MS = 2_000
_KEPT = 0.75
_DAY = 86_400
_LARGEST = 32_000_000
"""The largest value that is unpacked, in bytes: a small entry must not fill the memory."""


class Place(NamedTuple):
    """A cache that may be opened in any process.

    Attributes:
        file: its path.
        limit: the size above which the entries that were not used for the longest time go.
    """

    file: str
    limit: int = CACHE_BYTES


class Cache:
    """An open cache, for one process. Reads go to the file at once, writes when it is closed."""

    def __init__(self, connection: sqlite3.Connection | None, limit: int) -> None:
        """Take over a connection; None for a cache that holds nothing."""
        self._connection, self._limit = connection, limit
        self._new: dict[bytes, bytes] = {}
        self._old: list[bytes] = []
        self._today = int(time.time()) // _DAY

    @property
    def keeps(self) -> bool:
        """Whether anything is remembered at all."""
        return self._connection is not None

    def get(self, key: bytes) -> Json | None:
        """The value of a key, or None."""
        if self._connection is None:
            return None
        import sqlite3

        try:
            row = self._connection.execute(
                "SELECT value, used FROM entry WHERE key = ?", (key,)
            ).fetchone()
        except sqlite3.Error:
            return None
        if row is None or not isinstance(row[0], bytes):
            return None
        if row[1] != self._today:
            self._old.append(key)
        return _unpacked(row[0])

    def put(self, key: bytes, value: Json) -> None:
        """Remember a value, which must not be None."""
        if self._connection is not None:
            self._new[key] = _packed(value)

    def close(self) -> None:
        """Write what is new. A cache that cannot be written is no reason to fail."""
        if self._connection is None:
            return
        import sqlite3

        with suppress(sqlite3.Error):
            self._write(self._connection)
        with suppress(sqlite3.Error):
            self._connection.close()
        self._connection = None

    def _write(self, connection: sqlite3.Connection) -> None:
        if self._old:
            touched = [(self._today, key) for key in self._old]
            with connection:
                connection.executemany("UPDATE entry SET used = ? WHERE key = ?", touched)
        if self._new:
            rows = [(key, value, self._today) for key, value in self._new.items()]
            with connection:
                connection.executemany("INSERT OR REPLACE INTO entry VALUES (?, ?, ?)", rows)
            _shrink(connection, self._limit)


@contextmanager
def opened(place: Place | None) -> Iterator[Cache]:
    """A cache for the length of a block; one that holds nothing where it cannot be used."""
    connection = None if place is None else _connected(place.file)
    cache = Cache(connection, CACHE_BYTES if place is None else place.limit)
    try:
        yield cache
    finally:
        cache.close()


def mended(place: Place) -> bool:
    """Whether the cache was damaged and has been begun again."""
    import sqlite3

    if not Path(place.file).exists():
        return False
    connection = None
    try:
        connection = _connect(place.file)
        connection.execute("SELECT key, used FROM entry LIMIT 1").fetchone()
    except sqlite3.OperationalError:
        # Busy, read-only or on a full disk: that is no damage.
        return False
    except sqlite3.DatabaseError:
        _remove(place.file)
        return True
    finally:
        if connection is not None:
            connection.close()
    return False


def clear(place: Place) -> None:
    """Remove a cache."""
    _remove(place.file)


def _connected(file: str) -> sqlite3.Connection | None:
    import sqlite3

    if not make_private(Path(file).parent):
        return None
    for _ in range(2):
        try:
            return _connect(file)
        except sqlite3.OperationalError:
            return None
        except sqlite3.DatabaseError:
            _remove(file)
    return None


def _connect(file: str) -> sqlite3.Connection:
    """An open connection; raises what SQLite raises for a file that is damaged or no database."""
    import sqlite3

    new = not Path(file).exists()
    if new:
        with suppress(FileExistsError):
            os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    connection = sqlite3.connect(file, timeout=_WAIT_MS / 1000)
    try:
        _prepare(connection)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    # A result lost in a power cut is computed again: no need to wait for the disk.
    connection.execute("PRAGMA synchronous = OFF")
    if connection.execute("PRAGMA user_version").fetchone()[0] == _LAYOUT:
        return
    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
    connection.execute("PRAGMA journal_mode = WAL")
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DROP TABLE IF EXISTS entry")
        connection.execute("CREATE TABLE entry (key BLOB PRIMARY KEY, value BLOB, used INTEGER)")
        connection.execute("CREATE INDEX entry_used ON entry (used)")
        connection.execute(f"PRAGMA user_version = {_LAYOUT}")


def _shrink(connection: sqlite3.Connection, limit: int) -> None:
    """Drop what was not used for the longest time while the file is above its limit."""
    size = _size(connection)
    if size <= limit:
        return
    total = connection.execute("SELECT count(*) FROM entry").fetchone()[0]
    doomed = max(1, int(total * (1 - _KEPT * limit / size)))
    with connection:
        connection.execute(
            "DELETE FROM entry WHERE rowid IN"
            " (SELECT rowid FROM entry ORDER BY used, rowid LIMIT ?)",
            (doomed,),
        )
    connection.execute("PRAGMA incremental_vacuum").fetchall()


def _size(connection: sqlite3.Connection) -> int:
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    page = connection.execute("PRAGMA page_size").fetchone()[0]
    return int(pages) * int(page)


def _packed(value: Json) -> bytes:
    import json
    import zlib

    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 1)


def _unpacked(data: bytes) -> Json | None:
    import json
    import zlib

    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(data, _LARGEST)
        if not unpacker.eof:
            return None
        return json.loads(text.decode("utf-8", "surrogatepass"))
    except (zlib.error, ValueError, RecursionError):
        return None


def _remove(file: str) -> None:
    for suffix in ("", "-wal", "-shm"):
        with suppress(OSError):
            Path(file + suffix).unlink(missing_ok=True)
