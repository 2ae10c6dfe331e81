"""What a folder that has no configuration yet seems to hold: sources, translations, catalogs."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from l10n.errors import UsageError
from l10n.frozen import dataclass
from l10n.languages.tags import plausible
from l10n.project.patterns import is_inside, read_back, stem_of
from l10n.project.walk import CATALOGS, MARKDOWN, documents

_CATALOGS = (
    "locales/{posix}/LC_MESSAGES/{stem}.po",
    "locale/{posix}/LC_MESSAGES/{stem}.po",
    "locales/{posix}/{stem}.po",
    "po/{posix}/{stem}.po",
    "po/{stem}.{posix}.po",
)
"""Where projects keep catalogs; the first is ours."""

_BESIDE = "translations/{locale}/{path}"
"""Where translations go that have no sources in a folder named by language."""

_NOT_PAGES = frozenset({"test", "tests", "tools", "scripts"})


@dataclass(frozen=True, slots=True)
class Found:
    """A project as it lies on disk.

    Attributes:
        source: folder of the source documents, relative, with forward slashes.
        targets: pattern of the translations.
        catalogs: pattern of the catalogs.
        locales: BCP 47 tags of the translations and catalogs, sorted.
        documents: number of source documents.
    """

    source: str
    targets: str
    catalogs: str
    locales: tuple[str, ...]
    documents: int


def discover(source: str | None = None) -> Found:
    """The project where the command runs: pages by language (``docs/en``, ``docs/es``), else one
    folder of pages.

    Args:
        source: the folder of the source documents, where somebody has named it.

    Raises:
        UsageError: there is no Markdown, or only beside the other files of a project.
    """
    pages = _below(".", MARKDOWN) if source is None else documents(source)
    place = (_by_language(pages) or _one_folder(pages)) if source is None else _named(source)
    if place is None:
        raise UsageError(
            "there is no folder of Markdown pages here",
            remedy="put the pages into a folder of their own, such as pages/en, or name one with "
            "--source",
        )
    source, targets, locales = place
    own = [page[len(source) + 1 :] for page in pages if page.startswith(f"{source}/")]
    catalogs, more = _catalogs(_below(".", CATALOGS), {stem_of(page) for page in own})
    language = plausible(source.rpartition("/")[2])
    return Found(source, targets, catalogs, tuple(sorted({*locales, *more} - {language})), len(own))


def _below(folder: str, suffixes: tuple[str, ...]) -> tuple[str, ...]:
    try:
        return documents(folder, suffixes)
    except UsageError:
        return ()


def _by_language(pages: Iterable[str]) -> tuple[str, str, tuple[str, ...]] | None:
    """The folder with most pages in folders named by language, of which one is English or there
    are several."""
    places: dict[str, Counter[str]] = {}
    for above, name in filter(None, map(_language_folder, pages)):
        places.setdefault(above, Counter())[name] += 1
    groups = {
        above: names for above, names in places.items() if len(names) > 1 or _source_of(names)
    }
    if not groups:
        return None
    above = max(groups, key=lambda place: (groups[place].total(), -len(place), place))
    names = groups[above]
    source = _source_of(names) or max(sorted(names), key=names.__getitem__)
    others = tuple(tag for name in names if name != source and (tag := plausible(name)))
    spelling = "posix" if any("_" in name for name in names) else "locale"
    return f"{above}{source}", f"{above}{{{spelling}}}/{{path}}", others


def _language_folder(page: str) -> tuple[str, str] | None:
    """The first folder on a path that is named as a locale, and what stands before it."""
    above = ""
    for name in page.split("/")[:-1]:
        if plausible(name) is not None:
            return above, name
        above += f"{name}/"
    return None


def _source_of(names: Iterable[str]) -> str | None:
    """The English folder, the shortest name where there are several."""
    english = [name for name in names if (plausible(name) or "").partition("-")[0] == "en"]
    return min(english, key=lambda name: (len(name), name), default=None)


def _named(source: str) -> tuple[str, str, tuple[str, ...]]:
    """A folder that somebody has named, inside the project."""
    folder = posixpath.normpath(source)
    if folder == "." or not is_inside(folder):
        raise UsageError("not a folder inside this one", path=source, remedy="name another folder")
    above, slash, name = folder.rpartition("/")
    if plausible(name) is None:
        return folder, _BESIDE, ()
    siblings = _by_language(_below(above or ".", MARKDOWN))
    if siblings is not None and siblings[0] == folder:
        return siblings
    return folder, f"{above}{slash}{{locale}}/{{path}}", ()


def _one_folder(pages: Sequence[str]) -> tuple[str, str, tuple[str, ...]] | None:
    tops = Counter(top for page in pages if (top := _top(page)) not in _NOT_PAGES and top)
    if not tops:
        return None
    folder = max(sorted(tops), key=tops.__getitem__)
    return folder, _BESIDE, ()


def _top(page: str) -> str:
    first, slash, _ = page.partition("/")
    return first if slash else ""


def _catalogs(files: Iterable[str], stems: set[str]) -> tuple[str, set[str]]:
    """The pattern that explains most catalogs of the pages, and the locales of these."""
    files = tuple(files)
    best = max(_CATALOGS, key=lambda pattern: len(list(_matches(pattern, files, stems))))
    return best, set(_matches(best, files, stems))


def _matches(pattern: str, files: Iterable[str], stems: set[str]) -> Iterator[str]:
    for file in files:
        found = read_back(pattern, file)
        if found is not None and found.locale and found.stem in stems:
            yield found.locale
