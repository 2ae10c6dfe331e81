"""The tokens of a PO file, for entries that are written in an unusual way, or wrongly."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from l10n.catalog.po.text import EOT, unescaped
from l10n.errors import CatalogError, Said

_TOKEN = re.compile(
    r"""(?P<blank>[ \t\f\v]++|\r(?=\n))
    |(?P<end>\n)
    |(?P<string>"(?:[^"\\\n]|\\(?:\r\n|[\s\S]))*+")
    |(?P<previous>\#~?\|)
    |(?P<obsolete>\#~)
    |(?P<comment>\#[^\n\r]*+)
    |(?P<keyword>msgctxt|msgid_plural|msgid|msgstr|domain)(?![A-Za-z0-9_])
    |(?P<word>[A-Za-z_][A-Za-z0-9_]*+)
    |(?P<index>\[[ \t\r\n\f\v]*+[0-9]++[ \t\r\n\f\v]*+\])""",
    re.VERBOSE,
)
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")
_SHOWN = 30


class Kind(Enum):
    """What a token is."""

    STRING = "string"
    KEYWORD = "keyword"
    INDEX = "index"
    COMMENT = "comment"
    END = "end"


class Token(NamedTuple):
    """One token.

    Attributes:
        kind: what it is.
        text: the keyword, the string's text, the index's digits, or the whole comment.
        start: offset of its first character.
        end: offset after its last character.
        line: 1-based line.
        obsolete: whether it stands after ``#~``.
        previous: whether it stands after ``#|``.
    """

    kind: Kind
    text: str
    start: int
    end: int
    line: int
    obsolete: bool = False
    previous: bool = False


class Tokens:
    """Reads tokens one by one from an offset on, with one to look ahead.

    Raises:
        CatalogError: at what is no token.
    """

    def __init__(self, text: str, start: int, line: int, path: str | None) -> None:
        self._text = text
        self._at = start
        self._line = line
        self._path = path
        self._obsolete = False
        self._previous = False
        self._next: Token | None = None

    def error(self, reason: str, line: int, remedy: str = "") -> CatalogError:
        """The error to raise for a line of this file."""
        return CatalogError(reason, path=self._path, line=line, remedy=remedy)

    def peek(self) -> Token:
        """The next token, left where it is."""
        if self._next is None:
            self._next = self._read()
        return self._next

    def take(self) -> Token:
        """The next token."""
        token = self.peek()
        self._next = None
        return token

    def _read(self) -> Token:
        text = self._text
        while self._at < len(text):
            start = self._at
            match = _TOKEN.match(text, start)
            if match is None:
                raise self._no_token()
            self._at = match.end()
            kind = match.lastgroup
            if kind == "end":
                self._line += 1
                self._obsolete = self._previous = False
            elif kind in ("previous", "obsolete"):
                self._obsolete = match[0].startswith("#~")
                self._previous = kind == "previous"
            elif kind != "blank":
                return self._token(match, str(kind))
        return Token(Kind.END, "", len(text), len(text), self._line)

    def _token(self, match: re.Match[str], kind: str) -> Token:
        line, value = self._line, match[0]
        if kind == "word":
            raise self._unknown(value, match.start())
        if kind == "string":
            self._line += value.count("\n")
            value = self._string(value, line)
        elif kind == "index":
            self._line += value.count("\n")
            value = value[1:-1].strip().lstrip("0") or "0"
        start, end = match.span()
        return Token(Kind(kind), value, start, end, line, self._obsolete, self._previous)

    def _string(self, quoted: str, line: int) -> str:
        if "\0" in quoted:
            raise self.error(
                "a NUL character, which ends texts in many programs", line, "delete it"
            )
        text = unescaped(quoted[1:-1])
        if text is None:
            raise self.error(
                "a backslash escape that PO files do not have",
                line,
                'a backslash itself is written "\\\\"',
            )
        if EOT in text:
            raise self.error(
                "the character U+0004, which separates contexts in compiled catalogs",
                line,
                "delete it",
            )
        return text

    def _unknown(self, word: str, start: int) -> CatalogError:
        before = self._text[self._text.rfind("\n", 0, start) + 1 : start].rstrip()
        if before.endswith('"'):
            reason = "a quote inside a text is not escaped"
            return self.error(reason, self._line, 'write \\" for a quote')
        if before.endswith(("msgctxt", "msgid", "msgid_plural", "msgstr", "]")):
            reason = "a text does not stand in quotes"
            return self.error(reason, self._line, 'put it between quotes: msgstr "…"')
        reason = Said('"%(word)s" is not a keyword', word=_shown(word))
        return self.error(
            reason, self._line, "lines begin with #, msgctxt, msgid, msgid_plural or msgstr"
        )

    def _no_token(self) -> CatalogError:
        text, at, line = self._text, self._at, self._line
        if text.startswith(_CONFLICT, at):
            return self.error("a merge-conflict marker", line, "resolve the conflict first")
        if text[at] == '"':
            return self._open_string()
        if text[at] == "\r":
            return self.error(
                "a lone carriage return as line end", line, "save the file with LF line ends"
            )
        if text[at] == "[":
            return self.error("the number of a plural form is wrong", line, "write msgstr[0]")
        reason = Said("%(value)s does not belong here", value=_named(text[at]))
        return self.error(reason, line, 'texts stand between quotes: msgstr "…"')

    def _open_string(self) -> CatalogError:
        rest = self._text.find("\n", self._at)
        if rest < 0 or not self._text[rest:].strip():
            reason = "the file ends inside a text"
            return self.error(reason, self._line, "the file was cut off; restore its end")
        return self.error("the closing quote is missing", self._line, 'end the line with "')


def _shown(word: str) -> str:
    return word if len(word) <= _SHOWN else word[:_SHOWN] + "…"


def _named(character: str) -> str:
    return f'"{character}"' if character.isprintable() else f"U+{ord(character):04X}"
