"""Numbers, days and names of languages as the reader writes them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from l10n.messages import N_, decimal_point
from l10n.messages import page_language as page_language

if TYPE_CHECKING:
    from babel import Locale

    from l10n.reporters.report import Translate

ENGLISH = "en"

_LISTED, _LABELLED = N_("; "), N_("%(label)s: %(text)s")


def listed(parts: Iterable[str], translate: Translate) -> str:
    """Statements one behind the other, with what stands between them in the reader's language."""
    return translate(_LISTED).join(parts)


def labelled(label: str, text: str, translate: Translate) -> str:
    """A text behind what it is, with the colon of the reader's language."""
    return translate(_LABELLED) % {"label": label, "text": text}


def figure(value: float, decimals: int = 1, translate: Translate | None = None) -> str:
    """A number with a fixed number of decimals; never "-0.0".

    Args:
        value: the number.
        decimals: how many digits stand behind the point.
        translate: the reader's language; None, as in machine formats, writes a point.
    """
    text = f"{value:.{decimals}f}"
    text = text[1:] if text.startswith("-") and not text.strip("-0.") else text
    if translate is None or not decimals:
        return text
    return text.replace(".", decimal_point(translate))


def day(iso: str, translate: Translate) -> str:
    """A day (``YYYY-MM-DD``) as it is written in the reader's language; else the text itself."""
    from datetime import date

    from babel.dates import format_date

    try:
        return format_date(
            date.fromisoformat(iso), "medium", locale=_locale(page_language(translate))
        )
    except ValueError:
        return iso


def language_name(tag: str, translate: Translate) -> str:
    """The name of a language (BCP 47) in the reader's language, or "" where it has none."""
    from babel import Locale, UnknownLocaleError

    try:
        name = Locale.parse(tag, sep="-").get_display_name(_locale(page_language(translate)))
    except (ValueError, UnknownLocaleError):
        return ""
    return name[:1].upper() + name[1:] if name else ""


@cache
def _locale(language: str) -> Locale:
    """Babel's locale; that of English for one that it does not know, such as a pseudo-locale."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale.parse(ENGLISH)
