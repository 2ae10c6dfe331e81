"""The toolkit's own messages in the reader's language.

Code marks an English template with ``N_`` and keeps it; a reporter or the command line translates
it at the very end with ``translator``. Nothing here is global: two readers can have two languages
in one process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

from l10n.errors import UsageError, did_you_mean

DOMAIN = "l10n"
ENGLISH = "en"

# Asking importlib.resources for it would take longer than reading it.
_FOLDER = Path(__file__).with_name("locale")
_VARIABLES = ("L10N_UI_LOCALE", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def N_(message: str) -> str:
    """Mark a literal template for translation; returns it unchanged."""
    return message


PAGE_LANGUAGE = N_("page-language:en")
"""The code behind the colon is the language of the labels; a translation names its own."""


def page_language(translate: Callable[[str], str]) -> str:
    """BCP 47 tag of the language that ``translate`` turns templates into."""
    return translate(PAGE_LANGUAGE).rpartition(":")[2]


@cache
def decimal_point(language: str) -> str:
    """What stands before the decimals in a language (BCP 47); a point where nobody knows."""
    if language == ENGLISH:
        return "."
    from babel import Locale, UnknownLocaleError
    from babel.numbers import get_decimal_symbol

    try:
        return get_decimal_symbol(Locale.parse(language, sep="-"))
    except (ValueError, UnknownLocaleError):
        return "."


def available() -> tuple[str, ...]:
    """The locales (BCP 47) that the messages can be shown in, sorted; English is always one."""
    if not _FOLDER.is_dir():
        return (ENGLISH,)
    there = (
        entry.name.replace("_", "-")
        for entry in _FOLDER.iterdir()
        if (entry / "LC_MESSAGES" / f"{DOMAIN}.mo").is_file()
    )
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
            reason = f'there are no messages in "{explicit}"'
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
    from gettext import GNUTranslations

    place = _FOLDER / found.replace("-", "_") / "LC_MESSAGES" / f"{DOMAIN}.mo"
    with place.open("rb") as stream:
        catalog = GNUTranslations(stream)

    def translate(message: str) -> str:
        # The empty message holds the catalog's header.
        return catalog.gettext(message) if message else message

    return translate


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
