"""What can go wrong, as a tree of exceptions.

    L10nError                 anything the user can mend; the command line exits with 2
    ├── UsageError            an unknown path, key, flag, language, rule or formula
    ├── ConfigurationError    ``[tool.l10n]`` or ``l10n.toml`` cannot be used
    ├── DocumentError         a document cannot be read
    │   ├── EncodingError     its bytes are not UTF-8
    │   ├── FrontMatterError  its front matter is not what we accept as YAML
    │   └── LimitError        it is larger or deeper than the limits allow
    ├── CatalogError          a PO or POT file cannot be read
    └── WriteError            a file could not be written; the old one is untouched

Findings are values, not exceptions: an exception says that the input could not be used at all. The
classes and the attributes are part of the public interface; the wording of the messages is not.
"""

from __future__ import annotations

from collections.abc import Iterable


class L10nError(Exception):
    """Something the user can mend.

    Attributes:
        reason: one sentence, no final stop needed, what is wrong.
        path: the file it is about, as the user named it, or None.
        line: 1-based line in that file, or None.
        remedy: one sentence saying what to do, or "".
    """

    def __init__(
        self, reason: str, *, path: str | None = None, line: int | None = None, remedy: str = ""
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.path = path
        self.line = line
        self.remedy = remedy

    def __str__(self) -> str:
        where = "" if self.path is None else self.path
        if self.line is not None:
            where = f"{where}:{self.line}" if where else f"line {self.line}"
        parts = [
            f"{where}: " if where else "",
            self.reason,
            f" ({self.remedy})" if self.remedy else "",
        ]
        return "".join(parts)

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle with the keyword arguments, so that worker processes can raise it."""
        return _rebuild, (type(self), self.reason, self.path, self.line, self.remedy)


def _rebuild(
    kind: type[L10nError], reason: str, path: str | None, line: int | None, remedy: str
) -> L10nError:
    return kind(reason, path=path, line=line, remedy=remedy)


class UsageError(L10nError):
    """An unknown path, key, flag, language, rule or formula."""


class ConfigurationError(L10nError):
    """The configuration cannot be used."""


class DocumentError(L10nError):
    """A document cannot be read."""


class EncodingError(DocumentError):
    """A file is not UTF-8."""


class FrontMatterError(DocumentError):
    """The front matter is not what we accept as YAML."""


class LimitError(DocumentError):
    """A document is larger or deeper than the limits allow."""


class CatalogError(L10nError):
    """A PO or POT file cannot be read."""


class WriteError(L10nError):
    """A file could not be written; the old one is untouched."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A remedy such as ``did you mean "smog"?``; else what there is, shortened; "" when nothing is
    known."""
    from difflib import get_close_matches

    names = sorted(set(known))
    close = get_close_matches(word, names, n=1, cutoff=0.6) or get_close_matches(
        word.lower(), [n.lower() for n in names], n=1, cutoff=0.6
    )
    if close:
        return f'did you mean "{close[0]}"?'
    if not names:
        return ""
    shown = ", ".join(names[:12])
    return f"known: {shown}" + (", …" if len(names) > 12 else "")
