"""The configuration of a project: ``l10n.toml``, or ``[tool.l10n]`` of ``pyproject.toml``.

It is looked for in the folder where the command runs and in those above it, up to the root of the
repository. All paths in it are relative to the folder of the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from l10n.errors import ConfigurationError, Said, did_you_mean
from l10n.finding import Severity
from l10n.frozen import dataclass
from l10n.text.files import FILE_BYTES, read_utf8
from l10n.text.limits import DEFAULTS, Limits

if TYPE_CHECKING:
    from l10n.project.mistakes import Mistake
    from l10n.project.schema import Option
    from l10n.project.values import Known

OWN_FILE = "l10n.toml"
SHARED_FILE = "pyproject.toml"
_SHARED_TABLE = ("tool", "l10n")
_SIZE = 1_000_000
_DEPTH = 64
_CHECKED = frozenset({"audience", "select", "ignore", "severity"})


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a project has decided; the defaults where it has not.

    Attributes:
        root: the folder that all paths are relative to.
        path: the file it was read from as the user would name it, None where there is none.
        source: the folder of the source documents.
        source_language: BCP 47 tag, or None: that of the source folder's name, else ``en``.
        locales: the locales to translate into; () for those that are found.
        targets: pattern of the built translations.
        catalogs: pattern of the catalogs.
        templates: pattern of the templates.
        memory: the TMX file of imported translations.
        baseline: the file of findings that are not told again, or None.
        audience: for each audience the limits by formula.
        protected_terms: names that a translation must keep.
        termbases: files of terms, CSV or TBX-Basic.
        front_matter: ``translate``, ``keep``, ``set`` or ``vocabulary`` by key path.
        front_matter_schema: the JSON Schema of the front matter, or None.
        select: the rules to run, by the start of their ids; () for all.
        ignore: the rules to leave out, by the start of their ids.
        severity: severity by rule id.
        fail_on: the lowest severity that makes a run fail, or ``never``.
        min_complete: the percentage of a page's texts that must be translated to build it, 0-100.
        heading_ids: whether headings that links of a page lead to keep their ids in translations.
        local_links: whether relative links to pages lead to their translations.
        stamp: whether built translations carry a stamp of the source's content.
        wrap: whether long lines of catalogs are broken.
        locations: ``line`` or ``file``, what catalogs tell about where a text stands.
        max_file_bytes: the largest file that is read.
        max_files: the largest number of files in one run.
        max_cache_bytes: the size to which the cache of results is held.
        limits: how large and how deep documents may be.
    """

    root: Path
    path: str | None = None
    source: str = "corpus/en"
    source_language: str | None = None
    locales: tuple[str, ...] = ()
    targets: str = "corpus/{locale}/{path}"
    catalogs: str = "locales/{posix}/LC_MESSAGES/{stem}.po"
    templates: str = "locales/templates/{stem}.pot"
    memory: str = "locales/memory.tmx"
    baseline: str | None = None
    audience: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    protected_terms: tuple[str, ...] = ()
    termbases: tuple[str, ...] = ()
    front_matter: Mapping[str, str] = field(default_factory=dict)
    front_matter_schema: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, str] = field(default_factory=dict)
    fail_on: str = str(Severity.ERROR)
    min_complete: int = 0
    heading_ids: bool = False
    local_links: bool = False
    stamp: bool = False
    wrap: bool = True
    locations: str = "line"
    max_file_bytes: int = FILE_BYTES
    max_files: int = 100_000
    max_cache_bytes: int = 256_000_000
    limits: Limits = DEFAULTS


def load(folder: Path, *, known: Callable[[], Known] | None = None) -> Configuration:
    """The configuration that holds in a folder; the defaults, rooted there, where there is none.

    Args:
        folder: where to start looking, upwards.
        known: gives the names to check rules and formulas against; called only when the file names
            some.

    Raises:
        ConfigurationError: the file cannot be used; every mistake is told with its line.
        DocumentError: the file cannot be read.
    """
    start = folder.absolute()
    for place in _upwards(start):
        for name in (OWN_FILE, SHARED_FILE):
            file = place / name
            if not file.is_file():
                continue
            shown = _shown(file, start)
            found = parse(read_utf8(shown, limit=_SIZE), path=shown, root=place, known=known)
            if found is not None:
                return found
    return Configuration(start)


def parse(
    text: str, *, path: str, root: Path, known: Callable[[], Known] | None = None
) -> Configuration | None:
    """The configuration in the text of a file; None for a ``pyproject.toml`` that holds none.

    Args:
        text: the file, with or without a byte-order mark.
        path: its name; that of ``pyproject.toml`` tells where the table is.
        root: the folder that its paths are relative to.
        known: as for ``load``.

    Raises:
        ConfigurationError: it cannot be used; every mistake is told with its line.
    """
    from l10n.project.mistakes import Mistake, error_for
    from l10n.project.values import Known

    above = _SHARED_TABLE if Path(path).name == SHARED_FILE else ()
    if above and "l10n" not in text:
        return None
    table = _table(_toml(text.removeprefix("\ufeff"), path), above)
    if table is None:
        return None
    mistakes: list[Mistake] = []
    if not isinstance(table, dict):
        raise error_for([Mistake(above, '"l10n" must be a table')], text, path)
    names = known() if known is not None and _CHECKED & set(table) else Known()
    values = dict(_values(table, above, names, mistakes))
    if mistakes:
        raise error_for(mistakes, text, path)
    return Configuration(root, path, **values)


def _upwards(folder: Path) -> Iterator[Path]:
    """A folder and those above it, up to the root of the repository or of the file system."""
    for place in (folder, *folder.parents):
        yield place
        if (place / ".git").exists():
            return


def _shown(file: Path, start: Path) -> str:
    """A file's path as somebody in ``start`` would write it."""
    if Path.cwd() != start:
        return str(file)
    up = len(start.parts) - len(file.parent.parts)
    return "/".join([".."] * up + [file.name])


def _toml(text: str, path: str) -> dict[str, Any]:
    import tomllib

    if _too_deep(text):
        raise ConfigurationError("nested too deep", path=path, remedy="flatten the table")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        reason, _, place = str(error).partition(" (at ")
        words = place.rstrip(")").split()
        line = text.count("\n") + 1 if words[:1] == ["end"] else int(words[1].rstrip(","))
        raise ConfigurationError(
            Said("not TOML: %(reason)s", reason=f"{reason[:1].lower()}{reason[1:]}"),
            path=path,
            line=line,
            remedy="mend the line",
        ) from None
    except ValueError as error:  # Python limits the digits of a number
        line = next(i for i, row in enumerate(text.split("\n"), 1) if re.search(r"\d{1000}", row))
        raise ConfigurationError(
            "not TOML: a number of too many digits", path=path, line=line, remedy="mend the line"
        ) from error
    except RecursionError:
        raise ConfigurationError("nested too deep", path=path, remedy="flatten the table") from None


def _too_deep(text: str) -> bool:
    """Whether a line could overrun the stack of the TOML reader."""
    return any(line.count("[") + line.count("{") > 4 * _DEPTH for line in text.split("\n"))


def _table(data: dict[str, Any], above: tuple[str, ...]) -> object | None:
    found: object | None = data
    for key in above:
        found = found.get(key) if isinstance(found, dict) else None
    return found


def _values(
    table: dict[str, object], above: tuple[str, ...], known: Known, mistakes: list[Mistake]
) -> Iterator[tuple[str, Any]]:
    from l10n.project.mistakes import Mistake
    from l10n.project.schema import options
    from l10n.project.values import Reader

    by_key: dict[str, Option] = {option.key: option for option in options()}
    for key, value in table.items():
        option = by_key.get(key)
        if option is None:
            reason = Said('there is no option "%(key)s"', key=key)
            mistakes.append(Mistake((*above, key), reason, did_you_mean(key, by_key)))
        else:
            yield option.name, Reader(option, above, known, mistakes).read(value)
