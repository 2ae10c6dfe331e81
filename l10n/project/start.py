"""The files that a project needs to begin: configuration, continuous integration, commit hooks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from l10n.errors import Said
from l10n.frozen import dataclass
from l10n.text.patterns import lazy

if TYPE_CHECKING:
    from l10n.project.discovery import Found

GITHUB, GITLAB, NO_CI = "github", "gitlab", "none"
CONFIGURATION = "l10n.toml"
WORKFLOW = ".github/workflows/l10n.yml"
PIPELINE = ".gitlab-ci.yml"
INCLUDED = ".gitlab/l10n.yml"
HOOKS = ".pre-commit-config.yaml"
FILES = (CONFIGURATION, WORKFLOW, PIPELINE, INCLUDED, HOOKS)
"""Every file that a project can be begun with."""

_TRANSLATIONS = lazy(r"(?m)^ *# Translations:")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A file to begin with.

    Attributes:
        path: relative to the project's folder.
        text: its whole content; "" where another file has its place.
        hint: what is left for a person to do, or "".
    """

    path: str
    text: str
    hint: str = ""


def proposals(
    found: Found, *, version: str, ci: str, configured: bool, there: Mapping[str, str]
) -> tuple[Proposal, ...]:
    """The files for a project.

    Args:
        found: what the project holds.
        version: of the toolkit, for what installs it.
        ci: ``github``, ``gitlab`` or ``none``.
        configured: whether the project has a configuration already.
        there: the content of those of ``FILES`` that exist.
    """
    pages = json.dumps(f"^{re.escape(found.source)}/")  # JSON strings are YAML, too
    values = {"version": version, "pages": pages}
    made = [] if configured else [Proposal(CONFIGURATION, configuration(found))]
    if ci == GITHUB:
        made.append(Proposal(WORKFLOW, _starter("github.yml", values, found.locales)))
    elif ci == GITLAB:
        made.append(_pipeline(_starter("gitlab.yml", values, found.locales), there))
    hooks = _starter("pre-commit.yaml", values, found.locales)
    made.append(Proposal(HOOKS, hooks, _hooks_by_hand(hooks, there)))
    return tuple(_kept(file, there) for file in made)


def _pipeline(text: str, there: Mapping[str, str]) -> Proposal:
    """GitLab reads one file, which can include ours."""
    if there.get(PIPELINE, text) == text:
        return Proposal(PIPELINE, text)
    include = f"include:\n  - local: {INCLUDED}"
    return Proposal(INCLUDED, text, "" if INCLUDED in there[PIPELINE] else _add(PIPELINE, include))


def _hooks_by_hand(text: str, there: Mapping[str, str]) -> str:
    if HOOKS not in there or "l10n" in there[HOOKS]:
        return ""
    return _add(HOOKS, text.partition("repos:\n")[2].rstrip())


def _add(path: str, text: str) -> str:
    return Said("add to %(path)s:\n%(text)s", path=path, text=text)


def _kept(file: Proposal, there: Mapping[str, str]) -> Proposal:
    """A file of which only the hint is left where something else has its place."""
    return file if there.get(file.path, file.text) == file.text else replace(file, text="")


def root_above(folder: Path) -> Path | None:
    """The root of the repository that a folder lies in, None where it is that itself or in none."""
    if (folder / ".git").exists():
        return None
    return next((place for place in folder.parents if (place / ".git").exists()), None)


def service(folder: Path) -> str:
    """The service that a project seems to use: GitLab where something says so, else GitHub."""
    if (folder / PIPELINE).exists():
        return GITLAB
    try:
        remotes = (folder / ".git" / "config").read_text("utf-8", "replace")
    except OSError:
        return GITHUB
    return GITLAB if "gitlab" in remotes and "github.com" not in remotes else GITHUB


def configuration(found: Found) -> str:
    """A configuration file that says where things lie."""
    return "".join(f"{line}\n" for line in _lines(found))


def _lines(found: Found) -> Iterator[str]:
    yield "# Where the documents of this project lie. `l10n schema` tells all options."
    yield f"source = {_text(found.source)}"
    yield f"targets = {_text(found.targets)}"
    yield f"catalogs = {_text(found.catalogs)}"
    if found.locales:
        yield f"locales = [{', '.join(map(_text, found.locales))}]"
    else:
        yield "# The languages to translate into:"
        yield '# locales = ["es", "fr"]'
    yield ""
    yield "# The lowest severity that makes a run fail: error, warning or info."
    yield 'fail-on = "error"'


def _text(value: str) -> str:
    """A basic string of TOML."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _starter(name: str, values: Mapping[str, str], locales: Sequence[str]) -> str:
    """A file of ``starters``; without translations, what checks them is left out."""
    from importlib.resources import files

    text = files("l10n.project").joinpath("starters", name).read_text("utf-8")
    cut = None if locales else _TRANSLATIONS.search(text)
    return (text if cut is None else text[: cut.start()].rstrip() + "\n") % values
