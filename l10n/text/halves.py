"""Half surrogates: what is no text, though Python and JSON can hold it."""

from __future__ import annotations


def half_line(text: str) -> int | None:
    """The 1-based line of the first half of a surrogate pair that stands alone, or None.

    Text that was read from a file never holds one; text from JSON or a caller can, and it could
    neither be parsed nor written.
    """
    if text.isascii():
        return None
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        return text.count("\n", 0, error.start) + 1
    return None


REASON = "not Unicode text: half of a surrogate pair stands alone"
REMEDY = "mend the program that made it"
