"""How the tables of names are read."""

from __future__ import annotations


def rows_of(table: str) -> list[list[str]]:
    """The rows of a table: what a row is about and its names, with "=" between them."""
    return [row.split("=") for row in table.split()]
