"""Reading the value of each kind of option; what is wrong is noted, and the default stands in."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping
from typing import Any

from l10n.errors import Said, UsageError, did_you_mean
from l10n.frozen import dataclass
from l10n.languages.tags import existing
from l10n.messages import N_
from l10n.project.mistakes import Mistake, type_name
from l10n.project.pattern_mistakes import pattern_mistakes
from l10n.project.patterns import is_inside
from l10n.project.rule_names import no_rule
from l10n.project.schema import Kind, Option
from l10n.text.limits import DEFAULTS, MOST, Limits


@dataclass(frozen=True, slots=True)
class Known:
    """Names that other parts of the toolkit know; an empty collection is not checked against.

    Attributes:
        formulas: ids of formulas.
        rules: ids of rules.
    """

    formulas: Collection[str] = ()
    rules: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one option and notes what is wrong with it.

    Attributes:
        option: what is read.
        above: the key path of the table that holds it.
        known: names to check against.
        mistakes: where mistakes are noted.
    """

    option: Option
    above: tuple[str, ...]
    known: Known
    mistakes: list[Mistake]

    def read(self, value: object) -> Any:
        """The value as ``Configuration`` holds it; the default after a mistake."""
        return _READERS[self.option.kind](self, value)

    @property
    def key(self) -> str:
        """The key of the option."""
        return self.option.key

    def wrong(self, reason: str, remedy: str = "", *below: str) -> None:
        """Note a mistake in this option, or in a key below it."""
        self.mistakes.append(Mistake((*self.above, self.option.key, *below), reason, remedy))

    def wrong_type(self, wanted: str, value: object, *below: str) -> None:
        """Note a value of another type than the wanted one."""
        key = ".".join((self.option.key, *below))
        template = N_('"%(key)s" must be %(wanted)s, not %(value)s')
        reason = Said(template, key=key, wanted=Said(wanted), value=type_name(value))
        self.wrong(reason, "", *below)


def _folder(reader: Reader, value: object) -> object:
    if not isinstance(value, str):
        reader.wrong_type("the path of a folder", value)
        return reader.option.default
    path = value.rstrip("/")
    while path.startswith("./"):
        path = path[2:]
    if path != "." and not is_inside(path):
        template = N_('"%(key)s" must lie inside the project: "%(value)s"')
        reason = Said(template, key=reader.key, value=value)
        reader.wrong(reason, "name a folder below the configuration file")
        return reader.option.default
    return path


def _pattern(reader: Reader, value: object) -> object:
    if not isinstance(value, str):
        reader.wrong_type("a path pattern", value)
        return reader.option.default
    for reason, remedy in pattern_mistakes(reader.option, value):
        reader.wrong(reason, remedy)
        return reader.option.default
    return value


def _locale(reader: Reader, value: object) -> object:
    if not isinstance(value, str):
        reader.wrong_type("a locale", value)
        return reader.option.default
    try:
        return existing(value)
    except UsageError as error:
        reader.wrong(error.reason, error.remedy)
        return reader.option.default


def _locales(reader: Reader, value: object) -> object:
    found: list[str] = []
    for item in _texts(reader, value):
        try:
            tag = existing(item)
        except UsageError as error:
            reader.wrong(error.reason, error.remedy)
            continue
        if tag in found:
            reader.wrong(
                Said('"%(key)s" names "%(tag)s" twice', key=reader.key, tag=tag), "leave one out"
            )
        else:
            found.append(tag)
    return tuple(found)


def _texts(reader: Reader, value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        reader.wrong_type("a list of texts", value)
        return ()
    for item in value:
        if not isinstance(item, str):
            reader.wrong_type("a list of texts", item)
            return ()
        if not item.strip():
            reader.wrong(Said('"%(key)s" has an empty text', key=reader.key), "remove it")
            return ()
    return tuple(value)


def _selection(reader: Reader, value: object) -> tuple[str, ...]:
    """Texts; where the option selects rules, each must be the id of a rule or the start of one."""
    texts = _texts(reader, value)
    if reader.key in ("select", "ignore"):
        for text in texts:
            _check_rule(reader, text)
    return texts


def _check_rule(reader: Reader, text: str, *below: str) -> None:
    wrong = no_rule(text, reader.known.rules)
    if wrong is not None:
        reader.wrong(*wrong, *below)


def _switch(reader: Reader, value: object) -> object:
    if isinstance(value, bool):
        return value
    reader.wrong_type("true or false", value)
    return reader.option.default


def _count(reader: Reader, value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int):
        reader.wrong_type("a whole number", value)
        return reader.option.default
    if value < 1:
        reader.wrong(
            Said('"%(key)s" must be above 0', key=reader.key),
            Said("such as %(default)s", default=reader.option.default),
        )
        return reader.option.default
    return value


def _counts(reader: Reader, value: object) -> Limits:
    """Limits by name; those that are not named stay what they are."""
    if not isinstance(value, dict):
        reader.wrong_type("a table", value)
        return DEFAULTS
    found: dict[str, int] = {}
    for key, number in value.items():
        name = key.replace("-", "_")
        if key not in reader.option.choices:
            reader.wrong(
                Said('there is no limit "%(key)s"', key=key),
                did_you_mean(key, reader.option.choices),
                key,
            )
        elif isinstance(number, bool) or not isinstance(number, int):
            reader.wrong_type("a whole number", number, key)
        elif not 1 <= number <= getattr(MOST, name):
            highest = getattr(MOST, name)
            template = N_('"limits.%(key)s" must be from 1 to %(highest)s')
            reader.wrong(Said(template, key=key, highest=highest), "", key)
        else:
            found[name] = number
    return DEFAULTS._replace(**found)


def _share(reader: Reader, value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int):
        reader.wrong_type("a whole number", value)
        return reader.option.default
    if not 0 <= value <= 100:
        reader.wrong(Said('"%(key)s" must be from 0 to 100', key=reader.key), "such as 80")
        return reader.option.default
    return value


def _choice(reader: Reader, value: object) -> object:
    return value if _is_choice(reader, value) else reader.option.default


def _is_choice(reader: Reader, value: object, *below: str) -> bool:
    key = ".".join((reader.key, *below))
    allowed = ", ".join(reader.option.choices)
    if not isinstance(value, str):
        reader.wrong_type(f"one of {allowed}", value, *below)
    elif value not in reader.option.choices:
        hint = did_you_mean(value, reader.option.choices)
        template = N_('"%(key)s" must be one of %(allowed)s, not "%(value)s"')
        reader.wrong(Said(template, key=key, allowed=allowed, value=value), hint, *below)
    else:
        return True
    return False


def _choices(reader: Reader, value: object) -> dict[str, str]:
    """A table of choices; tables in tables are keys with dots, as in rule ids and key paths."""
    if not isinstance(value, dict):
        reader.wrong_type("a table", value)
        return {}
    found: dict[str, str] = {}
    rest: list[tuple[tuple[str, ...], object]] = [((k,), v) for k, v in reversed(value.items())]
    while rest:
        keys, item = rest.pop()
        if isinstance(item, dict) and item:
            rest += [((*keys, key), below) for key, below in reversed(item.items())]
        elif _is_choice(reader, item, *keys):
            found[".".join(keys)] = str(item)
            if reader.key == "severity":
                _check_rule(reader, ".".join(keys), *keys)
    return found


def _targets(reader: Reader, value: object) -> dict[str, Mapping[str, float]]:
    if not isinstance(value, dict):
        reader.wrong_type("a table of tables", value)
        return {}
    found: dict[str, Mapping[str, float]] = {}
    for level, table in value.items():
        if isinstance(table, dict):
            found[level] = _limits(reader, level, table)
        else:
            reader.wrong_type("a table such as { flesch-kincaid = 8 }", table, level)
    return found


def _limits(reader: Reader, level: str, table: dict[str, object]) -> dict[str, float]:
    found: dict[str, float] = {}
    for formula, number in table.items():
        if reader.known.formulas and formula not in reader.known.formulas:
            hint = did_you_mean(formula, reader.known.formulas)
            reader.wrong(Said('there is no formula "%(name)s"', name=formula), hint, level, formula)
        elif isinstance(number, bool) or not isinstance(number, int | float):
            reader.wrong_type("a number", number, level, formula)
        elif not math.isfinite(number):
            key = f"{reader.key}.{level}.{formula}"
            reader.wrong(
                Said('"%(key)s" must be a finite number', key=key), "such as 8", level, formula
            )
        else:
            found[formula] = float(number)
    return found


_READERS: Mapping[Kind, Callable[[Reader, object], object]] = {
    Kind.FOLDER: _folder,
    Kind.PATTERN: _pattern,
    Kind.LOCALE: _locale,
    Kind.LOCALES: _locales,
    Kind.TEXTS: _selection,
    Kind.SWITCH: _switch,
    Kind.COUNT: _count,
    Kind.COUNTS: _counts,
    Kind.SHARE: _share,
    Kind.CHOICE: _choice,
    Kind.CHOICES: _choices,
    Kind.TARGETS: _targets,
}
