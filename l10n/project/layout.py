"""Where the sources, translations, catalogs and templates of a project lie."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from l10n.errors import Said, UsageError, did_you_mean
from l10n.frozen import dataclass
from l10n.languages.tags import locale as locale_of
from l10n.languages.tags import plausible
from l10n.project.configuration import Configuration
from l10n.project.patterns import fill, is_below, places, read_back, stem_of
from l10n.project.walk import MARKDOWN, documents

ENGLISH = "en"
_ANY_PATH = "/{path}"


@dataclass(frozen=True, slots=True)
class Source:
    """A source document of the project.

    Attributes:
        path: below the source folder, with forward slashes: ``side-effects/nausea.md``.
        file: the file as the user would name it.
    """

    path: str
    file: str


@dataclass(frozen=True, slots=True)
class Layout:
    """The files of one project.

    Attributes:
        configuration: what the project has decided.
        start: how the project's folder is written in front of paths: "" where the command runs in
            it, else ``../`` or the like.
    """

    configuration: Configuration
    start: str = ""

    @classmethod
    def of(cls, configuration: Configuration, folder: Path) -> Layout:
        """The layout as seen from a folder."""
        return cls(configuration, _prefix(configuration.root, folder.absolute()))

    @property
    def source_language(self) -> str:
        """BCP 47 tag of the source documents."""
        named = self.configuration.source_language
        return named or plausible(PurePosixPath(self.configuration.source).name) or ENGLISH

    def sources(self) -> tuple[Source, ...]:
        """The source documents, sorted; translations that lie among them are none.

        Raises:
            UsageError: there is no source folder, or no document in it.
        """
        folder = self.place(self.configuration.source)
        if not Path(folder).is_dir():
            file = self.configuration.path
            remedy = 'set "source" in [tool.l10n]' if file else "begin a project with l10n init"
            raise UsageError(
                Said('there is no folder of source documents "%(folder)s"', folder=folder),
                path=file,
                remedy=Said("name files, or %(remedy)s", remedy=Said(remedy)),
            )
        found = documents(folder, MARKDOWN, limit=self.configuration.max_files)
        start = 0 if folder == "." else len(folder.rstrip("/")) + 1
        mixed = is_below(self.configuration.targets, self.configuration.source)
        return tuple(
            Source(file[start:], file)
            for file in found
            if not (mixed and self._is_translation(file))
        )

    def _is_translation(self, file: str) -> bool:
        found = read_back(self.configuration.targets, self._inside(file))
        if found is None or found.locale in (None, self.source_language):
            return False
        if self.configuration.locales:
            return found.locale in self.configuration.locales
        return self.source_of(file) is not None

    def place(self, path: str) -> str:
        """A path below the project's folder as the user would name it."""
        if path == ".":
            return self.start.rstrip("/") or "."
        return self.start + path

    def template(self, source: str) -> str:
        """The template of a source document."""
        return self.place(fill(self.configuration.templates, path=source))

    def catalog(self, source: str, locale: str) -> str:
        """The catalog of a source document in a locale."""
        return self.place(fill(self.configuration.catalogs, path=source, locale=locale))

    def target(self, source: str, locale: str) -> str:
        """The translation of a source document into a locale."""
        return self.place(fill(self.configuration.targets, path=source, locale=locale))

    def locale_of(self, catalog: str) -> str | None:
        """The locale of a catalog, given as the user names it, if it is where the project has its
        catalogs.
        """
        found = read_back(self.configuration.catalogs, self._inside(catalog))
        return None if found is None else found.locale

    def locales(self) -> tuple[str, ...]:
        """The locales that are configured, else those of the catalogs and translations."""
        if self.configuration.locales:
            return self.configuration.locales
        found = {
            *self._found(self.configuration.catalogs),
            *self._found(self.configuration.targets),
        }
        return tuple(sorted(found - {self.source_language}))

    def chosen(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """The locales that a user asks for by name; all of them where none is named.

        Raises:
            UsageError: one is not a locale of this project.
        """
        known = self.locales()
        wanted = tuple(locale_of(name) for name in names)
        for name in wanted:
            if known and name not in known:
                reason = Said('"%(name)s" is not among the locales of the project', name=name)
                near = did_you_mean(name, known)
                remedy = Said(
                    '%(near)s; to begin one, add it to "locales" in [tool.l10n]', near=near
                )
                raise UsageError(reason, remedy=remedy)
        return wanted or known

    def source_of(self, target: str) -> tuple[Source, str] | None:
        """The source and the locale of a translation, given as the user names it, or None."""
        found = read_back(self.configuration.targets, self._inside(target))
        if found is None or found.locale in (None, self.source_language):
            return None
        for source in self._candidates(found.path, found.stem):
            file = self.place(f"{self.configuration.source}/{source}")
            if Path(file).is_file():
                return Source(source, file), found.locale or ""
        return None

    def surplus(self, locale: str) -> tuple[tuple[str, str], ...]:
        """Translations without a source, each with the source it would have; sorted.

        Only where translations of a locale have a folder of their own.
        """
        pattern = self.configuration.targets.removesuffix(_ANY_PATH)
        if pattern == self.configuration.targets or not {"locale", "posix"} & set(places(pattern)):
            return ()
        folder = self.place(fill(pattern, path="page.md", locale=locale))
        known = {self.target(source.path, locale) for source in self.sources()}
        if not any(Path(page).is_file() for page in known):
            return ()
        source = f"{self.configuration.source}/"
        files = documents(folder, MARKDOWN, limit=self.configuration.max_files)
        return tuple(
            (file, self.place(source + file[len(folder) + 1 :]))
            for file in files
            if file not in known
        )

    def _candidates(self, path: str, stem: str) -> tuple[str, ...]:
        return (path,) if path else tuple(f"{stem}{suffix}" for suffix in MARKDOWN)

    def _inside(self, file: str) -> str:
        """A path that the user named, relative to the project's folder."""
        relative = os.path.relpath(file, self.configuration.root)
        return relative.replace(os.sep, "/")

    def _found(self, pattern: str) -> Iterator[str]:
        """The locales for which a file of some source exists."""
        before = pattern.partition("{")[0].rpartition("/")[0]
        folder = Path(self.place(before or "."))
        known = {source.path for source in self.sources()}
        stems = {stem_of(path) for path in known}
        for name in _names(folder):
            locale = plausible(name)
            if locale is None:
                continue
            if "{" in pattern and any(
                Path(self.place(fill(pattern, path=path, locale=locale))).is_file()
                for path in (known if "path" in places(pattern) else (f"{s}.md" for s in stems))
            ):
                yield locale


def _names(folder: Path) -> Iterator[str]:
    """Names of what is in a folder, and of files without their suffix."""
    if folder.is_dir():
        for entry in sorted(folder.iterdir()):
            yield entry.name.partition(".")[0]


def _prefix(root: Path, folder: Path) -> str:
    """How somebody in ``folder`` writes paths below ``root``."""
    if root == folder:
        return ""
    if folder.is_relative_to(root):
        return "../" * (len(folder.parts) - len(root.parts))
    return f"{root.as_posix()}/"
