"""The plug-ins for Babel, used as its users do: mapping file, extract, compile."""

from __future__ import annotations

import io
from importlib.metadata import entry_points

import pytest
from babel.messages.frontend import CommandLineInterface
from babel.messages.pofile import read_po

from l10n import api
from l10n.babel import extract
from l10n.catalog.message import Catalog
from l10n.catalog.po.write import write_catalog
from l10n.errors import EncodingError, UsageError
from tests.paths import CORPUS, read

PERCENT = """\
---
title: Side effects
---

# In 35% of people

In 35% of patients the pain goes. Call [us](/team) if yours stays.
"""
TRANSLATIONS = {
    "In 35% of people": "En el 35% de las personas",
    "In 35% of patients the pain goes. Call [us](1) if yours stays.": (
        "En el 35% de los pacientes el dolor se va. Llame a [nosotros](1) si sigue."
    ),
    "Side effects": "Efectos secundarios",
}


def run(*arguments):
    """Run ``pybabel``; quietly, since its log has a life of its own."""
    return CommandLineInterface().run(["pybabel", "-q", *map(str, arguments)]) or 0


def extracted(folder, mapping="[markdown: **.md]\n") -> Catalog:
    (folder / "babel.cfg").write_text(mapping)
    pot = folder / "babel.pot"
    assert run("extract", "-F", folder / "babel.cfg", "-o", pot, folder) == 0
    return api.parse_catalog(read(pot))


def texts(catalog):
    return {(m.msgctxt, m.msgid) for m in catalog.messages}


@pytest.mark.parametrize("path", sorted((CORPUS / "en").glob("*.md")), ids=lambda p: p.stem)
def test_the_same_messages_as_our_own(path, tmp_path):
    (tmp_path / "page.md").write_bytes(path.read_bytes())
    theirs = extracted(tmp_path)
    ours = api.extract(api.parse(read(path), path="page.md"))
    assert texts(theirs) == texts(ours)
    lines = {m.key: {r.rpartition(":")[2] for r in m.references} for m in ours.messages}
    for message in theirs.messages:
        assert {r.rpartition(":")[2] for r in message.references} == lines[message.key]


def test_options_of_the_mapping_file(tmp_path):
    (tmp_path / "page.md").write_text(PERCENT)
    mapping = "[extractors]\nmd = l10n.babel:extract\n[md: **.md]\nlinks = verbatim\n"
    assert any("[us](/team)" in m.msgid for m in extracted(tmp_path, mapping).messages)


def test_comments_reach_the_template(tmp_path):
    (tmp_path / "page.md").write_text(PERCENT)
    catalog = extracted(tmp_path)
    comments = [c for m in catalog.messages for c in m.extracted_comments]
    assert "(1) = /team" in comments


def test_mistakes():
    with pytest.raises(UsageError, match="numbered"):
        list(extract(io.BytesIO(b"# A\n"), {}, (), {"links": "numberd"}))
    with pytest.raises(EncodingError):
        list(extract(io.BytesIO(b"\xff"), {}, (), {}))


def catalog_in(folder, text):
    place = folder / "es" / "LC_MESSAGES"
    place.mkdir(parents=True)
    (place / "page.po").write_text(text, encoding="utf-8")
    return place / "page.po"


def test_percentages_from_extract_to_both_compilers(tmp_path):
    page = api.parse(PERCENT, path="page.md")
    template = api.extract(page)
    assert not [m for m in template.messages if m.flags]
    filled = "\n".join(line for line in write_catalog(api.update(_spanish(), template)).split("\n"))
    catalog = api.parse_catalog(filled)
    assert all(m.translated for m in catalog.messages)
    assert "35% de las personas" in api.build(page, catalog)
    assert b"35% de los pacientes" in api.compile(catalog)
    po = catalog_in(tmp_path, filled)
    assert run("compile", "-d", tmp_path, "-D", "page", "-l", "es") == 0
    assert b"35% de los pacientes" in po.with_suffix(".mo").read_bytes()


def test_a_percentage_may_stand_first_and_formats_are_still_compared(tmp_path):
    (tmp_path / "page.md").write_text("35% of people\n")
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    prose = 'msgid "35% of people"\nmsgstr "35% de las personas"\n'
    po = catalog_in(tmp_path, head + prose)
    assert run("compile", "-d", tmp_path, "-D", "page", "-l", "es") == 0
    assert b"35% de las personas" in po.with_suffix(".mo").read_bytes()
    program = '\n#: a.py:1\n#, python-format\nmsgid "%d of %s"\nmsgstr "%s de %d"\n'
    po.write_text(head + prose + program)
    assert run("compile", "-d", tmp_path, "-D", "page", "-l", "es") != 0


def test_the_front_matter_policy_of_the_project(tmp_path):
    (tmp_path / "page.md").write_text("---\ntitle: One\nslogan: Two words\n---\n\nText\n")
    (tmp_path / "l10n.toml").write_text(
        '[front-matter]\nslogan = "translate"\ntitle = "keep"\n', encoding="utf-8"
    )
    assert {text for _, text in texts(extracted(tmp_path))} == {"Two words", "Text"}


def _spanish():
    """A catalog with the translations and nothing else."""
    entries = "".join(
        f'{_context(msgid)}msgid "{msgid}"\nmsgstr "{msgstr}"\n\n'
        for msgid, msgstr in TRANSLATIONS.items()
    )
    head = (
        'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    )
    return api.parse_catalog(head + entries)


def _context(msgid):
    return 'msgctxt "front matter: title"\n' if msgid == "Side effects" else ""


def test_what_pybabel_update_does_is_mended(tmp_path):
    page = api.parse(PERCENT, path="page.md")
    template = api.extract(page)
    (tmp_path / "page.pot").write_text(write_catalog(template), encoding="utf-8")
    po = catalog_in(tmp_path, write_catalog(api.update(_spanish(), template)))
    for _ in range(2):
        assert run("update", "-i", tmp_path / "page.pot", "-d", tmp_path, "-D", "page") == 0
    broken = read(po)
    assert "python-format" in broken
    mended = api.doctor(api.parse_catalog(broken))
    assert not [m for m in mended.messages if m.flags]
    assert mended.header.get("X-L10n-Links") == "numbered"
    assert {m.msgid: m.msgstr[0] for m in mended.messages} == TRANSLATIONS


def test_a_program_is_still_checked(tmp_path):
    text = '#: app.py:1\nmsgid "%(name)s of 3"\nmsgstr "%(nombre)s de 3"\n'
    catalog = read_po(io.BytesIO(text.encode()), locale="es")
    assert [errors for _, errors in catalog.check()]


def test_the_plug_ins_are_installed():
    for group, name in (("babel.extractors", "markdown"), ("babel.checkers", "prose")):
        assert name in {point.name for point in entry_points(group=group)}
