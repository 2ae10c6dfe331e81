"""Fitted measures as a Python module."""

from __future__ import annotations

from collections.abc import Mapping

Fitted = tuple[Mapping[str, float], str, tuple[str, ...]]
"""Coefficients, the sets they were fitted on, the languages they are meant for."""

_HEAD = '''"""{}
"""

from __future__ import annotations

from collections.abc import Mapping

from l10n.readability.linear import Model
'''
HEAD_OF_WORDS = _HEAD.format(
    "The coefficients of word difficulty, as ``tools/fit_words.py`` prints them.\n\n"
    "The data card is ``docs/explanation/difficulty.md``."
)
HEAD_OF_TEXTS = _HEAD.format(
    "The coefficients of difficulty and density, as ``tools/fit_difficulty.py`` prints them.\n\n"
    "The data card is ``docs/explanation/difficulty.md``: what they were fitted on, and what they"
    " may be\nused for."
)
CONSTANTS = {
    "general": "GENERAL",
    "without a word list": "WITHOUT_LIST",
    "density": "DENSITY",
    "density without a word list": "DENSITY_WITHOUT_LIST",
}


def printed(
    head: str, title: str, named: Mapping[str, Fitted], single: Mapping[str, Fitted]
) -> str:
    """A module with a table of the measures of single languages, then the others."""
    rows = [_row(name, one) for name, one in named.items()]
    others = [f"{_constant(title, name)} = {_model(*one)}" for name, one in single.items()]
    return "\n".join(
        [head, f"{title}: Mapping[str, Model] = {{", *rows, "}", *others],
    )


def _row(name: str, one: Fitted) -> str:
    tags = one[2]
    if len(tags) < 2:
        return f'    "{name}": {_model(*one, "    ")},'
    model = _model(*one, "        ")
    return f"    **dict.fromkeys(\n        {_tags(tags)},\n        {model},\n    ),"


def _tags(languages: tuple[str, ...]) -> str:
    tags = ", ".join(f'"{tag}"' for tag in languages)
    return f"({tags},)" if len(languages) == 1 else f"({tags})"


def _constant(title: str, name: str) -> str:
    constant = CONSTANTS[name]
    return constant if title not in ("WORD",) else f"{title}_{constant}"


def _model(
    coefficients: Mapping[str, float], basis: str, languages: tuple[str, ...], indent: str = ""
) -> str:
    inner = indent + "    "
    lines = [
        f'{inner}    "{name}": {value:.4f},'
        for name, value in coefficients.items()
        if round(value, 4)
    ]
    words = f'{inner}"{basis}",'
    if len(words) > 100:
        first, last = _halves(basis)
        words = f'{inner}"{first}"\n{inner}"{last}",'
    body = "\n".join([f"{inner}{{", *lines, f"{inner}}},", words, f"{inner}{_tags(languages)},"])
    return f"Model(\n{body}\n{indent})"


def _halves(text: str) -> tuple[str, str]:
    """A text cut behind a comma near its middle."""
    middle = text.find(", ", len(text) // 2) + 2
    return text[:middle], text[middle:]
