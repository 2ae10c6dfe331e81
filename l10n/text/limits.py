"""How large and how deep a document may be.

The limits of a run come from its configuration and hold for the length of a block, in one thread;
without one the defaults hold. They are no part of a document: they only say when reading stops.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

from l10n.errors import Said
from l10n.messages import N_


class Limits(NamedTuple):
    """What is accepted.

    Attributes:
        front_matter_length: of the YAML at the top of a page, in characters.
        front_matter_depth: of lists and mappings in it.
        nesting: quotes, lists and items around the blocks of a page, added up over all blocks: what
            is kept of a page stays linear in its size.
        folder_depth: of folders below one that was named.
        xml_depth: of elements in a memory or termbase.
        term_length: of a term in a termbase, in characters.
    """

    front_matter_length: int = 128 * 1024
    front_matter_depth: int = 32
    nesting: int = 250_000
    folder_depth: int = 64
    xml_depth: int = 64
    term_length: int = 200


DEFAULTS = Limits()

MOST = Limits(
    front_matter_length=64_000_000,
    front_matter_depth=1_000,
    nesting=100_000_000,
    folder_depth=1_000,
    xml_depth=1_000,
    term_length=10_000,
)
"""The highest limits there can be: beyond them the libraries below could fail."""

_HELD: ContextVar[Limits] = ContextVar("limits", default=DEFAULTS)


def limits() -> Limits:
    """The limits that hold here."""
    return _HELD.get()


def hold(wanted: Limits) -> None:
    """Let limits hold from here to the end of the block that ``within`` has opened."""
    _HELD.set(wanted)


@contextmanager
def within(wanted: Limits) -> Iterator[None]:
    """Let limits hold for the length of a block."""
    token = _HELD.set(wanted)
    try:
        yield
    finally:
        _HELD.reset(token)


def remedy(name: str, otherwise: str) -> str:
    """What to do about a limit: the sentence for an error."""
    template = N_('%(otherwise)s, or raise "limits.%(name)s" in the configuration')
    return Said(template, otherwise=Said(otherwise), name=name.replace("_", "-"))
