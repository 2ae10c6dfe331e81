"""One entry of a PO file, read token by token: the whole grammar, and why one is broken."""

from __future__ import annotations

from typing import NamedTuple

from l10n.catalog.message import Message, Previous
from l10n.catalog.po.comments import Comments, read_comments
from l10n.catalog.po.tokens import Kind, Token, Tokens
from l10n.errors import Said
from l10n.messages import N_

_CUT = N_("the file may be cut off here")


class Entry(NamedTuple):
    """An entry, and the offset and the line where what follows it begins."""

    message: Message
    end: int
    line: int


def read_entry(text: str, start: int, line: int, path: str | None) -> Entry | None:
    """The entry at an offset, comments before it included; None if only comments and blanks follow.

    Args:
        text: the whole file.
        start: where to begin.
        line: the 1-based line of ``start``.
        path: for errors.

    Raises:
        CatalogError: the entry is broken.
    """
    tokens = Tokens(text, start, line, path)
    comments: list[str] = []
    while tokens.peek().kind is Kind.COMMENT:
        comments.append(tokens.take().text)
    if tokens.peek().kind is Kind.END:
        return None
    return _Reader(tokens, text, start).entry(read_comments("\n".join(comments)))


class _Reader:
    def __init__(self, tokens: Tokens, text: str, start: int) -> None:
        self.tokens = tokens
        self.text = text
        self.start = start
        self.last = tokens.peek()

    def entry(self, comments: Comments) -> Entry:
        first = self.tokens.peek()
        previous = self._previous()
        head = self.tokens.peek()
        if first.obsolete != head.obsolete:
            raise self._mixed(head)
        msgctxt = self._optional("msgctxt")
        line = self.tokens.peek().line
        msgid = self._text_of("msgid")
        plural = self._optional("msgid_plural")
        msgstr = (self._text_of("msgstr"),) if plural is None else self._forms()
        end, line_after = self._end()
        message = Message(
            msgid,
            msgstr,
            msgctxt,
            plural,
            *comments,
            previous=previous,
            obsolete=head.obsolete,
            line=line,
            raw=self.text[self.start : end],
        )
        return Entry(message, end, line_after)

    def _end(self) -> tuple[int, int]:
        """Where the line of the entry's last token ends, or where another token stands on it."""
        following = self.tokens.peek()
        end = self.text.find("\n", self.last.end) + 1 or len(self.text)
        line = self.last.line + self.text.count("\n", self.last.start, end)
        if following.start < end and following.kind is not Kind.END:
            return following.start, following.line
        return end, line

    def _previous(self) -> Previous | None:
        if not self.tokens.peek().previous:
            return None
        msgctxt = self._optional("msgctxt", previous=True)
        msgid = self._text_of("msgid", previous=True)
        return Previous(msgctxt, msgid, self._optional("msgid_plural", previous=True))

    def _optional(self, keyword: str, *, previous: bool = False) -> str | None:
        token = self.tokens.peek()
        if token.kind is Kind.KEYWORD and token.text == keyword and token.previous == previous:
            return self._text_of(keyword, previous=previous)
        return None

    def _text_of(self, keyword: str, *, previous: bool = False) -> str:
        token = self.tokens.peek()
        if token.kind is not Kind.KEYWORD or token.text != keyword or token.previous != previous:
            raise self._instead_of(keyword, token)
        self._take(previous=previous)
        return self._strings(previous=previous)

    def _strings(self, *, previous: bool = False) -> str:
        token = self.tokens.peek()
        if token.kind is not Kind.STRING or token.previous != previous:
            if token.kind is Kind.INDEX:
                raise self._error("a plural form without msgid_plural", token)
            raise self._error(
                Said("a text in quotes is missing after %(text)s", text=self.last.text), token
            )
        parts: list[str] = []
        while token.kind is Kind.STRING and token.previous == previous:
            parts.append(self._take(previous=previous).text)
            token = self.tokens.peek()
        return "".join(parts)

    def _forms(self) -> tuple[str, ...]:
        forms: list[str] = []
        while not forms or self._is_msgstr():
            token = self.tokens.peek()
            if not self._is_msgstr():
                raise self._instead_of("msgstr", token)
            self._take()
            index = self.tokens.peek()
            if index.kind is not Kind.INDEX:
                raise self._error("msgstr without the number of its plural form", token)
            if index.text != str(len(forms)):
                reason = Said(
                    "msgstr[%(value)s] where msgstr[%(number)s] should be",
                    value=index.text[:9],
                    number=len(forms),
                )
                raise self._error(reason, index, "number the plural forms 0, 1, 2 …")
            self._take()
            forms.append(self._strings())
        return tuple(forms)

    def _is_msgstr(self) -> bool:
        token = self.tokens.peek()
        return token.kind is Kind.KEYWORD and token.text == "msgstr" and not token.previous

    def _take(self, *, previous: bool = False) -> Token:
        token = self.tokens.take()
        inside = self.last.end != token.end
        if inside and token.obsolete != self.last.obsolete and token.previous == self.last.previous:
            raise self._mixed(token)
        self.last = token
        return token

    def _instead_of(self, keyword: str, token: Token) -> Exception:
        if token.kind is Kind.KEYWORD and token.text == "domain":
            return self._error(
                "a domain directive", token, "keep every domain in a file of its own"
            )
        if token.kind is Kind.STRING and self.last.end == token.end:
            return self._error("a text that belongs to no keyword", token)
        if token.kind is Kind.COMMENT:
            reason = Said(
                "a comment stands between the entry's lines, before its %(keyword)s",
                keyword=keyword,
            )
            return self._error(reason, token, "move the comment before the entry")
        after_keyword = self.last.kind is Kind.KEYWORD
        template = N_("%(keyword)s is missing after %(text)s")
        reason = Said(
            template if after_keyword else "%(keyword)s is missing",
            keyword=keyword,
            text=self.last.text,
        )
        return self._error(reason, token, _CUT if token.kind is Kind.END else "")

    def _mixed(self, token: Token) -> Exception:
        return self._error(
            "one entry with some lines obsolete (#~) and some not",
            token,
            "mark all of its lines with #~, or none",
        )

    def _error(self, reason: str, token: Token, remedy: str = "") -> Exception:
        return self.tokens.error(reason, token.line, remedy)
