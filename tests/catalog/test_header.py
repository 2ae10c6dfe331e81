from __future__ import annotations

import pytest

from l10n.catalog.message import Catalog, Header, Message
from l10n.catalog.po.header import creation_date, new_header
from l10n.catalog.po.write import write_catalog
from l10n.errors import UsageError
from tests.catalog.gettext_tools import msgcat, needs_gettext, run


def test_fields_of_a_catalog() -> None:
    header = new_header("es-MX", project="pages 1", created="2026-01-01 00:00+0000")
    assert dict(header.items()) == {
        "Project-Id-Version": "pages 1",
        "POT-Creation-Date": "2026-01-01 00:00+0000",
        "PO-Revision-Date": "YEAR-MO-DA HO:MI+ZONE",
        "Last-Translator": "FULL NAME <EMAIL@ADDRESS>",
        "Language-Team": "none",
        "Language": "es_MX",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": "nplurals=2; plural=(n != 1);",
    }
    assert (header.language, header.charset, header.nplurals) == ("es-MX", "UTF-8", 2)


def test_fields_of_a_template() -> None:
    header = new_header(None, extra={"X-L10n-Links": "numbered"})
    assert (header.language, header.flags, header.nplurals) == (None, ("fuzzy",), None)
    assert header.get("x-l10n-links") == "numbered"
    assert header.get("POT-Creation-Date") == "2026-01-01 00:00+0000"


def test_line_ends_cannot_add_fields() -> None:
    header = new_header(None, extra={"X-Note": "a\nLanguage: xx"})
    assert header.get("X-Note") == "a Language: xx"
    assert header.get("Language") == ""


def test_date() -> None:
    assert creation_date({"SOURCE_DATE_EPOCH": "0"}) == "1970-01-01 00:00+0000"
    assert creation_date({}).endswith("+0000")
    with pytest.raises(UsageError):
        creation_date({"SOURCE_DATE_EPOCH": "yesterday"})


@needs_gettext
@pytest.mark.parametrize("language", [None, "es", "ar", "sr-Latn", "zh-Hans", "ru", "qya"])
def test_gettext_accepts_it(language: str | None) -> None:
    text = write_catalog(Catalog((Message("a", ("b",)),), new_header(language)))
    assert msgcat(text) == text
    assert run("msgfmt", "--check", "-o", "/dev/null", "-", text=text).returncode == 0


def test_fields_are_read_whatever_the_header_holds() -> None:
    header = Header("Language: ../x\nPlural-Forms: nplurals=x\nnot a field\n: odd\n")
    assert (header.language, header.nplurals, header.charset) == (None, None, None)
    assert [name for name, _ in header.items()] == ["Language", "Plural-Forms"]
    assert "language" in header
    assert "Content-Type" not in header
    assert 3 not in header


def test_changing_fields() -> None:
    header = Header("A: 1\nB: 2\nno end")
    assert header.with_("a", "1") is not None
    assert header.with_("B", None).text == "A: 1\nno end\n"
    assert header.with_("C", None).text == "A: 1\nB: 2\nno end\n"
    assert not Header().present
