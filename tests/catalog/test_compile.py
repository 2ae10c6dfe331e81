from __future__ import annotations

import gettext
import io
from dataclasses import replace
from pathlib import Path

import pytest

from l10n.catalog.message import Catalog, Header, Message
from l10n.catalog.po.compile import compile_catalog
from l10n.catalog.po.header import new_header
from l10n.catalog.po.write import write_catalog
from tests.catalog import texts
from tests.catalog.gettext_tools import needs_gettext, run

HEADER = new_header("es", project="test", created="2026-01-01 00:00+0000")
CATALOG = Catalog(
    (
        Message("b", ("é",)),
        Message("a", ("x",)),
        Message("fuzzy", ("x",), flags=("fuzzy",)),
        Message("untranslated"),
        Message("a", ("35% of",), msgctxt="context"),
        Message("a", ("empty context",), msgctxt=""),
        Message("page", ("página", "páginas"), msgid_plural="pages"),
        Message("half", ("", "y"), msgid_plural="halves"),
        Message("gone", ("x",), obsolete=True),
    ),
    HEADER,
)


def of(message: Message) -> tuple[str, ...]:
    return (message.msgid, message.msgid_plural or "", *message.msgstr)


def msgfmt(catalog: Catalog, folder: Path, *options: str) -> bytes:
    target = folder / "out.mo"
    done = run("msgfmt", "--no-hash", *options, "-o", str(target), "-", text=write_catalog(catalog))
    assert done.returncode == 0, done.stderr
    return target.read_bytes()


@needs_gettext
@pytest.mark.parametrize("seed", range(3))
def test_bytes_are_those_of_msgfmt(seed: int, tmp_path: Path) -> None:
    # msgfmt wants line feeds at the ends of both texts or of none: a matter for the checks.
    some = [m for m in texts.messages(seed, 60) if not any("\n" in t[:1] + t[-1:] for t in of(m))]
    catalog = Catalog((*CATALOG.messages, *some), HEADER)
    assert compile_catalog(catalog) == msgfmt(catalog, tmp_path)
    assert compile_catalog(catalog, fuzzy=True) == msgfmt(catalog, tmp_path, "--use-fuzzy")


@needs_gettext
def test_fuzzy_header_is_taken(tmp_path: Path) -> None:
    catalog = replace(CATALOG, header=replace(HEADER, flags=("fuzzy",)))
    assert compile_catalog(catalog) == msgfmt(catalog, tmp_path)


@needs_gettext
@pytest.mark.parametrize("catalog", [Catalog(header=HEADER), Catalog((Message("a", ("b",)),))])
def test_small_ones(catalog: Catalog, tmp_path: Path) -> None:
    assert compile_catalog(catalog) == msgfmt(catalog, tmp_path)


def test_python_reads_it() -> None:
    read = gettext.GNUTranslations(io.BytesIO(compile_catalog(CATALOG)))
    assert read.gettext("b") == "é"
    assert read.pgettext("context", "a") == "35% of"
    assert read.ngettext("page", "pages", 3) == "páginas"
    assert read.gettext("fuzzy") == "fuzzy"
    assert read.info()["language"] == "es"


def test_percent_in_prose_compiles() -> None:
    message = Message("35% of patients", ("35% de los pacientes",))
    data = compile_catalog(Catalog((message,), Header("Content-Type: text/plain; charset=UTF-8\n")))
    assert gettext.GNUTranslations(io.BytesIO(data)).gettext(message.msgid) == message.msgstr[0]
