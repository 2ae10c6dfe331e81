"""Write the table of what CLDR says of the languages that most pages are in.

    python tools/cldr.py

After an update of Babel, then ``ruff format``. It writes ``l10n/fidelity/data/cldr.py`` itself, for
it imports what needs that module as it was.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from l10n.fidelity.data.quantities import LANGUAGES
from l10n.fidelity.dates.day_periods import periods_in_cldr
from l10n.fidelity.dates.months import months_in_cldr
from l10n.fidelity.numbers.digits import signs_in_cldr

PLACE = Path(__file__).resolve().parent.parent / "l10n" / "fidelity" / "data" / "cldr.py"

REGIONS = (
    "de-DE en-GB en-US es-419 es-ES es-MX fr-FR it-IT pt-BR pt-PT zh-CN zh-Hans zh-Hant zh-TW"
).split()
"""Tags of whose numbers the table tells as well."""

WIDTH = 80
HEAD = '''"""What CLDR says of the languages that most pages are in; written by ``tools/cldr.py``.

To load it through Babel takes longer than to check a page; that is left to other languages.
"""

from __future__ import annotations
'''
SIGNS = "The signs before a fraction and between thousands, by BCP 47 tag."
MONTHS = """Names of the months in small letters, by language: whole ones, and other short ones.

A bar stands between the months, a slash between the names of one."""
PERIODS = "Words for before and after noon with a bar between them, by language."


def main() -> None:
    """Write the module."""
    PLACE.write_text(text(), "utf-8")


def text() -> str:
    """The module, not yet formatted."""
    signs = [(tag, "".join(signs_in_cldr(tag))) for tag in sorted([*LANGUAGES, *REGIONS])]
    tables = (
        _table("SIGNS", "str", SIGNS, signs),
        _table("MONTHS", "tuple[str, str]", MONTHS, map(_months, sorted(LANGUAGES))),
        _table("PERIODS", "tuple[str, str]", PERIODS, map(_periods, sorted(LANGUAGES))),
    )
    return "\n".join((HEAD, *tables))


def _table(
    name: str, kind: str, said: str, rows: Iterable[tuple[str, str | tuple[str, str]]]
) -> str:
    lines = [f'    "{key}": {_literal(value)},' for key, value in rows]
    return "\n".join([f"{name}: dict[str, {kind}] = {{", *lines, "}", f'"""{said}"""', ""])


def _literal(value: str | tuple[str, str]) -> str:
    if isinstance(value, tuple):
        return f"({', '.join(map(_literal, value))})"
    half = value.find("|", WIDTH // 2) + 1 if len(value) > WIDTH else 0
    return f"{value[:half]!r} {value[half:]!r}" if half else repr(value)


def _months(code: str) -> tuple[str, tuple[str, str]]:
    whole = months_in_cldr(code, ("wide",))
    short = months_in_cldr(code, ("wide", "abbreviated"))
    return code, (_by_number(whole), _by_number({n: i for n, i in short.items() if n not in whole}))


def _by_number(months: dict[str, int]) -> str:
    names = ["/".join(name for name, n in months.items() if n == i) for i in range(1, 13)]
    return "|".join(names) if any(names) else ""


def _periods(code: str) -> tuple[str, tuple[str, str]]:
    words = dict.fromkeys(periods_in_cldr(code))
    early, late = ("|".join(w for half, w in words if half == name) for name in ("am", "pm"))
    return code, (early, late)


if __name__ == "__main__":
    main()
