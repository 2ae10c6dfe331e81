"""Unicode normal forms in linear time.

The standard library sorts the accents of one letter in a time that grows with the square of their
number: 64,000 of them took four seconds, and a page may hold millions.
"""

from __future__ import annotations

from itertools import filterfalse
from typing import Literal
from unicodedata import combining, normalize

from l10n.text.patterns import lazy

Form = Literal["NFC", "NFD", "NFKC", "NFKD"]

_MOST = 30
"""Accents that a letter may have, by the stream-safe format of UAX #15."""

_HEAP = lazy(rf"([^\w\s\x00-\x7f]{{{_MOST + 1},}})")
"""Accents are neither letters nor digits nor white space."""


def normalized(form: Form, text: str) -> str:
    """A text in a normal form; heaps of more than 30 accents and other signs stay as they are.

    Source:
        Unicode Standard Annex #15, Unicode Normalization Forms.
    """
    if len(text) <= _MOST or text.isascii() or _HEAP.search(text) is None:
        return normalize(form, text)
    parts = _HEAP.split(text)
    return "".join([part if i % 2 else normalize(form, part) for i, part in enumerate(parts)])


def unaccented(text: str) -> str:
    """A text without accents: "medico" for "médico". Letters such as "ø" are no accented ones."""
    return "".join(filterfalse(combining, normalized("NFD", text)))
