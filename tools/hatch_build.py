"""Compile the toolkit's own message catalogs into the package.

``locales/<locale>/LC_MESSAGES/l10n.po`` becomes ``l10n/locale/<locale>/LC_MESSAGES/l10n.mo``, and
so does ``l10n-rules.po``, the pages about rules.
Hatchling calls the hook for wheels and for editable installs; ``python tools/hatch_build.py`` does
the same by hand. Catalogs of the corpus have other domains and stay where they are.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = "l10n"
DOMAINS = ("l10n", "l10n-rules")


def compile_catalogs(root: Path) -> tuple[Path, ...]:
    """Write a ``.mo`` for each ``.po`` of the domains under ``root``; remove those without one.

    Fuzzy and obsolete messages are left out, as ``msgfmt`` does.
    """
    import polib

    package = root / PACKAGE / "locale"
    written = []
    places = [root.glob(f"locales/*/LC_MESSAGES/{domain}.po") for domain in DOMAINS]
    for source in sorted(path for found in places for path in found):
        target = package / source.relative_to(root / "locales").with_suffix(".mo")
        target.parent.mkdir(parents=True, exist_ok=True)
        content = polib.pofile(str(source), encoding="utf-8").to_binary()
        if not target.is_file() or target.read_bytes() != content:
            target.write_bytes(content)
        written.append(target)
    for stale in set(package.glob("**/*.mo")) - set(written):
        stale.unlink()
    return tuple(written)


class MessagesHook(BuildHookInterface[Any]):
    """Runs before a wheel is put together; ``artifacts`` in pyproject.toml takes the files in."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; ``version`` is ``standard`` or ``editable`` and makes no difference."""
        compile_catalogs(Path(self.root))


if __name__ == "__main__":
    for path in compile_catalogs(Path(__file__).resolve().parent.parent):
        print(path)
