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

from collections.abc import Callable, Iterable


class Said(str):
    """An English text that knows how it was made, so that it can be said in other languages.

    It is the English text for everyone who does not ask.

    Attributes:
        template: English with ``%(name)s`` places.
        values: what stands in the places; one that is ``Said`` itself is said in the other
            language, too.
    """

    __slots__ = ("template", "values")

    template: str
    values: dict[str, str | int | float]

    def __new__(cls, template: str, **values: object) -> Said:
        """The text; a template without values is taken as it is."""
        plain = {n: v if isinstance(v, (str, int, float)) else str(v) for n, v in values.items()}
        self = super().__new__(cls, template % plain if plain else template)
        self.template = template
        self.values = plain
        return self

    def told(self, translate: Callable[[str], str]) -> str:
        """The text in the language of ``translate``, which turns templates into that language."""
        if not self.values:
            return translate(self.template)
        values = {
            name: value.told(translate) if isinstance(value, Said) else value
            for name, value in self.values.items()
        }
        return translate(self.template) % values

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle with the template, so that worker processes can say it."""
        return _said, (self.template, self.values)


def _said(template: str, values: dict[str, str | int | float]) -> Said:
    return Said(template, **values)


def joined(texts: Iterable[str], separator: str = ", ") -> str:
    """Texts one behind the other, each of which is said in the other language by itself."""
    named = {f"text{place}": text for place, text in enumerate(texts)}
    return Said(separator.join(f"%({name})s" for name in named), **named)


def say(text: str, translate: Callable[[str], str]) -> str:
    """A message in the language of ``translate``; "" stays as it is."""
    if isinstance(text, Said):
        return text.told(translate)
    return translate(text) if text else text


class L10nError(Exception):
    """Something the user can mend.

    Attributes:
        reason: one sentence, no final stop needed, what is wrong.
        path: the file it is about, as the user named it, or None.
        line: 1-based line in that file, or None.
        remedy: one sentence saying what to do, or "".

    Reason and remedy are ``Said`` where they hold values; else they are messages themselves.
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
        return self.told(str)

    def told(self, translate: Callable[[str], str]) -> str:
        """Place, reason and remedy in the language of ``translate``."""
        where = "" if self.path is None else self.path
        if self.line is not None:
            alone = Said("line %(number)s", number=self.line)
            where = f"{where}:{self.line}" if where else alone.told(translate)
        remedy = say(self.remedy, translate)
        parts = (f"{where}: " if where else "", say(self.reason, translate))
        return "".join((*parts, f" ({remedy})" if remedy else ""))

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
        return Said('did you mean "%(name)s"?', name=close[0])
    if not names:
        return ""
    shown = ", ".join(names[:12])
    return Said("known: %(names)s", names=shown + (", …" if len(names) > 12 else ""))
