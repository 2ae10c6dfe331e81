"""Documents as rows of a table, and rows of results: Parquet or JSON lines, by the file's suffix.

A row is a table of plain values. Files are read and written in pieces, so that they may be larger
than the memory. Parquet needs ``pyarrow``, which the extras ``dask`` and ``ray`` bring.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from l10n.errors import DocumentError, Said, UsageError
from l10n.project.streaming import streamed
from l10n.text.files import missing

Row = dict[str, Any]

PARQUET = (".parquet",)
JSON_LINES = (".jsonl", ".ndjson")
_LINE_BYTES = 64_000_000
"""The longest line of a JSON-lines file, in bytes."""


class Sink(Protocol):
    """Where rows go."""

    def write(self, rows: Sequence[Row]) -> None:
        """Add rows."""
        ...


def check_table(path: str) -> None:
    """See that a file's name is that of a table.

    Raises:
        UsageError: it is not, or ``pyarrow`` is missing.
    """
    if not path.lower().endswith(PARQUET + JSON_LINES):
        known = ", ".join(PARQUET + JSON_LINES)
        raise UsageError(
            "not the name of a table", path=path, remedy=Said("known: %(known)s", known=known)
        )
    if _is_parquet(path):
        _arrow("pyarrow")


def row_batches(path: str, size: int) -> Iterator[list[Row]]:
    """The rows of a table in batches of ``size``; a line that is no row has only an ``error``.

    Raises:
        UsageError: there is no such file.
        DocumentError: it is no such table.
    """
    if not Path(path).is_file():
        raise missing(path)
    return _parquet_batches(path, size) if _is_parquet(path) else _line_batches(path, size)


def _line_batches(path: str, size: int) -> Iterator[list[Row]]:
    rows: list[Row] = []
    with Path(path).open("rb") as file:
        while line := file.readline(_LINE_BYTES):
            if line.strip():
                rows.append(_row(line))
            if len(rows) == size:
                yield rows
                rows = []
    if rows:
        yield rows


def _row(line: bytes) -> Row:
    try:
        value = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return {"error": "not a line of JSON in UTF-8"}
    return value if isinstance(value, dict) else {"error": "not a JSON object"}


def _parquet_batches(path: str, size: int) -> Iterator[list[Row]]:
    arrow, parquet = _arrow("pyarrow"), _arrow("pyarrow.parquet")
    try:
        with parquet.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=size):
                yield batch.to_pylist()
    except (arrow.ArrowException, OSError) as error:
        reason = str(error).split("\n")[0]
        raise DocumentError(
            Said("not a Parquet table: %(reason)s", reason=reason), path=path
        ) from None


@contextmanager
def sink(path: str, columns: Sequence[tuple[str, str]]) -> Iterator[Sink]:
    """A table to be filled; it takes the place of an old one when the block ends well.

    Args:
        path: the file.
        columns: names and types: ``string``, ``int64``, ``double``, ``bool``, or ``scores``: rows
            with ``formula``, ``value`` and ``grade``.

    Raises:
        WriteError: it cannot be written.
    """
    with streamed(path) as file:
        if not _is_parquet(path):
            yield _Lines(file, [name for name, _ in columns])
            return
        arrow = _arrow("pyarrow")
        schema = arrow.schema([(name, _type(arrow, kind)) for name, kind in columns])
        with _arrow("pyarrow.parquet").ParquetWriter(file, schema, compression="zstd") as writer:
            yield _Table(arrow, schema, writer)


class _Lines:
    """JSON lines, every column in every row."""

    def __init__(self, file: BinaryIO, names: Sequence[str]) -> None:
        self._file, self._names = file, names

    def write(self, rows: Sequence[Row]) -> None:
        for row in rows:
            whole = {name: row.get(name) for name in self._names}
            text = json.dumps(whole, ensure_ascii=False, allow_nan=False)
            self._file.write(f"{text}\n".encode("utf-8", "backslashreplace"))


class _Table:
    """A Parquet table, a row group for every call."""

    def __init__(self, arrow: Any, schema: Any, writer: Any) -> None:
        self._arrow, self._schema, self._writer = arrow, schema, writer

    def write(self, rows: Sequence[Row]) -> None:
        self._writer.write_table(self._arrow.Table.from_pylist(list(rows), schema=self._schema))


def _type(arrow: Any, kind: str) -> Any:
    if kind != "scores":
        return getattr(arrow, {"double": "float64", "bool": "bool_"}.get(kind, kind))()
    fields = [("formula", arrow.string()), ("value", arrow.float64()), ("grade", arrow.float64())]
    return arrow.list_(arrow.struct(fields))


def _is_parquet(path: str) -> bool:
    return path.lower().endswith(PARQUET)


def _arrow(module: str) -> Any:
    try:
        return import_module(module)
    except ImportError:
        raise UsageError(
            "Parquet tables need pyarrow", remedy="pip install pyarrow, or use .jsonl"
        ) from None
