"""What the jobs work on: documents, catalogs, and the scripts that drive libraries."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PAGE = "corpus/en/tamoxifen-at-home.md"
_EDITED = 10

_SCRIPTS = {
    # Without its dictionary textstat counts hyphenation points; it must not fetch one here.
    "textstat": """\
import importlib, sys
syllables = importlib.import_module("textstat.backend.counts._count_syllables")
syllables.get_cmudict = lambda lang: None
import textstat
text = open(sys.argv[1], encoding="utf-8").read()
for name in (
    "flesch_reading_ease", "flesch_kincaid_grade", "smog_index", "coleman_liau_index",
    "automated_readability_index", "gunning_fog", "lix", "rix", "sentence_count",
    "lexicon_count", "syllable_count", "polysyllabcount",
):
    print(name, getattr(textstat, name)(text))
""",
    "l10n": """\
import sys
import l10n
from l10n.catalog.po.write import write_catalog
text = write_catalog(l10n.read_catalog(sys.argv[1]))
open("l10n.po", "w", encoding="utf-8").write(text)
""",
    "polib": """\
import sys
import polib
polib.pofile(sys.argv[1]).save("polib.po")
""",
}


def script(place: Path, name: str) -> Path:
    """A script that does one job with one library."""
    path = place / f"with_{name}.py"
    path.write_text(_SCRIPTS[name], encoding="utf-8")
    return path


def documents(root: Path, place: Path, kilobytes: int) -> tuple[Path, Path]:
    """A large document and a tiny one, with their catalogs and the templates of edited copies."""
    pages = [p.read_text(encoding="utf-8") for p in sorted((root / "corpus" / "en").glob("*.md"))]
    found = [_paragraphs(page) for page in pages]
    paragraphs = [paragraph for part in found for paragraph in part]
    large: list[str] = []
    size = part = 0
    while size < kilobytes * 1000:
        part += 1
        # Equal paragraphs would be one message, and one look into a memory.
        large += [f"{paragraph} (Part {part}.)" for paragraph in paragraphs]
        size += sum(map(len, paragraphs))
    return _written(place, "large", large), _written(place, "small", paragraphs[:2])


def _paragraphs(page: str) -> list[str]:
    """The paragraphs of running text of a page."""
    body = page.split("\n---\n", 1)[-1]
    return [text for text in body.split("\n\n") if text[:1].isalpha() and "](" not in text]


def _written(place: Path, name: str, paragraphs: list[str]) -> Path:
    edited = [
        f"{text} It changed." if i % _EDITED == 0 else text for i, text in enumerate(paragraphs)
    ]
    for stem, part in ((name, paragraphs), (f"{name}.edited", edited)):
        text = "# About this text\n\n" + "\n\n".join(part) + "\n"
        (place / f"{stem}.md").write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "l10n", "extract", f"{stem}.md", "-o", f"{stem}.pot"]
        subprocess.run(command, cwd=place, check=True, capture_output=True)
    _fill(place / f"{name}.pot", place / f"{name}.po")
    return place / f"{name}.md"


def _fill(template: Path, catalog: Path) -> None:
    """A catalog in which everything is translated, after a fashion."""
    import polib

    entries = polib.pofile(str(template))
    for entry in entries:
        entry.msgstr = entry.msgid.swapcase()
    entries.metadata["Language"] = "es"
    entries.save(str(catalog))
