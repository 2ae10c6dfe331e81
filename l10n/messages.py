"""The toolkit's own messages in the reader's language.

Code marks an English template with ``N_`` and keeps it; a reporter or the command line translates
it at the very end with ``translator``. Nothing here is global: two readers can have two languages
in one process.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Literal

from l10n.errors import Said, UsageError, did_you_mean

DOMAIN = "l10n"
PAGES = "l10n-rules"
"""The domain of the pages about rules."""

ENGLISH = "en"

# pathlib and importlib.resources would take longer than all that is read here.
_FOLDER = os.path.join(os.path.dirname(__file__), "locale")  # noqa: PTH118, PTH120
_VARIABLES = ("L10N_UI_LOCALE", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def N_(message: str) -> str:
    """Mark a literal template for translation; returns it unchanged."""
    return message


PAGE_LANGUAGE = N_("page-language:en")
"""The code behind the colon is the language of the labels; a translation names its own."""


def page_language(translate: Callable[[str], str]) -> str:
    """BCP 47 tag of the language that ``translate`` turns templates into."""
    return translate(PAGE_LANGUAGE).rpartition(":")[2]


DECIMAL_POINT = N_("decimal-point:.")
"""The mark behind the colon stands before the decimals; a translation has its own."""


def decimal_point(translate: Callable[[str], str]) -> str:
    """What stands before the decimals in the language that ``translate`` turns templates into."""
    return translate(DECIMAL_POINT).rpartition(":")[2]


def available() -> tuple[str, ...]:
    """The locales (BCP 47) that the messages can be shown in, sorted; English is always one."""
    try:
        names = os.listdir(_FOLDER)  # noqa: PTH208
    except OSError:
        return (ENGLISH,)
    there = (n.replace("_", "-") for n in names if os.path.isfile(_file(n, DOMAIN)))  # noqa: PTH113
    return tuple(sorted({ENGLISH, *there}))


def ui_locale(environ: Mapping[str, str], explicit: str | None = None) -> str:
    """The locale (BCP 47, one of ``available()``) to speak to this reader in.

    ``explicit`` wins; then the first that is set of ``L10N_UI_LOCALE``, ``LANGUAGE``, ``LC_ALL``,
    ``LC_MESSAGES`` and
    ``LANG``. ``LANGUAGE`` may name several, and does not count where the locale is expressly ``C``,
    as in gettext.

    Raises:
        UsageError: there are no messages in ``explicit``. Variables never raise; English answers
            for them.
    """
    if explicit:
        found = _best(explicit)
        if found is None:
            reason = Said('there are no messages in "%(locale)s"', locale=explicit)
            raise UsageError(reason, remedy=did_you_mean(explicit, available()))
        return found
    for name in _VARIABLES:
        value = environ.get(name, "")
        if value and not (name == "LANGUAGE" and _plain_c(environ)):
            return next(filter(None, map(_best, value.split(":"))), ENGLISH)
    return ENGLISH


@cache
def translator(locale: str | None) -> Callable[[str], str]:
    """A function from an English template to the one in ``locale`` (BCP 47 or POSIX).

    A template without a translation, and every template of a locale without messages, comes back as
    it is.
    """
    found = None if locale is None else _best(locale)
    if found is None or found == ENGLISH:
        return N_
    places = (_file(found.replace("-", "_"), domain) for domain in (DOMAIN, PAGES))
    catalogs = [catalog for place in places if (catalog := Compiled.of(place)) is not None]

    @lru_cache(4096)
    def translate(message: str) -> str:
        # The empty message holds the catalog's header.
        found = (text for catalog in catalogs if (text := catalog.get(message)) is not None)
        return next(found, message) if message else message

    return translate


class Compiled:
    """A compiled catalog in which a message is looked up without reading the others.

    gettext's own reader decodes every message first, which takes longer than the rest of a start.
    """

    def __init__(self, data: bytes) -> None:
        """Take over a file's content, whose messages are sorted, as ``msgfmt`` writes them."""
        self._data = data
        self._order: Literal["little", "big"] = "little" if data[:1] == b"\xde" else "big"
        self._count, self._ids, self._texts = map(self._number, (8, 12, 16))

    @classmethod
    def of(cls, path: str) -> Compiled | None:
        """The catalog in a file, None where there is no such file."""
        try:
            with open(path, "rb") as stream:  # noqa: PTH123
                return cls(stream.read())
        except FileNotFoundError:
            return None

    def get(self, message: str) -> str | None:
        """The translation of a message, or None."""
        wanted = message.encode("utf-8", "surrogatepass")
        low, high = 0, self._count
        while low < high:
            middle = (low + high) // 2
            here = self._entry(self._ids, middle)
            if here == wanted:
                return self._entry(self._texts, middle).decode("utf-8")
            low, high = (middle + 1, high) if here < wanted else (low, middle)
        return None

    def _number(self, at: int) -> int:
        return int.from_bytes(self._data[at : at + 4], self._order)

    def _entry(self, table: int, index: int) -> bytes:
        length, at = self._number(table + 8 * index), self._number(table + 8 * index + 4)
        return self._data[at : at + length]


def _file(locale: str, domain: str) -> str:
    """The compiled catalog of a locale as folders write it."""
    return os.path.join(_FOLDER, locale, "LC_MESSAGES", f"{domain}.mo")  # noqa: PTH118


def _best(wanted: str) -> str | None:
    """The available locale for a BCP 47 or POSIX name: itself, else what is left of it from the
    left."""
    known = {tag.lower(): tag for tag in available()} | {"c": ENGLISH, "posix": ENGLISH}
    return next((known[name] for name in _shorter(wanted) if name in known), None)


def _shorter(wanted: str) -> Iterator[str]:
    name = wanted.split(".")[0].split("@")[0].replace("_", "-").lower()
    while name:
        yield name
        name = name.rpartition("-")[0]


def _plain_c(environ: Mapping[str, str]) -> bool:
    values = (environ.get(name, "") for name in _VARIABLES[2:])
    first = next(filter(None, values), "")
    return first.split(".")[0] in ("C", "POSIX")
