from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from l10n.catalog.message import Message, Previous
from l10n.catalog.po.entry import read_entry
from l10n.catalog.po.read import parse_catalog
from l10n.catalog.po.write import write_catalog
from l10n.errors import CatalogError
from tests.catalog.gettext_tools import needs_gettext, run

FIXTURES = sorted((Path(__file__).parent / "po").glob("*.po"))
FIRST_LINE = re.compile(
    r"# (?:accepted: (?P<count>\d+) messages?|refused in line (?P<line>\d+): (?P<reason>.*?))"
    r"(?P<kind> \(msgfmt takes it\))?"
)


def read(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("path", FIXTURES, ids=lambda p: p.stem)
def test_fixture(path: Path) -> None:
    text = read(path)
    expected = FIRST_LINE.fullmatch(text.partition("\n")[0])
    assert expected is not None
    if expected["count"]:
        catalog = parse_catalog(text)
        assert len(catalog.messages) == int(expected["count"])
        assert write_catalog(catalog) == text
        return
    with pytest.raises(CatalogError) as caught:
        parse_catalog(text, path=path.name)
    assert (caught.value.line, caught.value.reason) == (int(expected["line"]), expected["reason"])
    assert caught.value.path == path.name


@needs_gettext
@pytest.mark.parametrize("path", FIXTURES, ids=lambda p: p.stem)
def test_msgfmt_agrees(path: Path) -> None:
    text = read(path)
    expected = FIRST_LINE.fullmatch(text.partition("\n")[0])
    assert expected is not None
    done = run("msgfmt", "-o", "/dev/null", "-", text=text)
    taken = bool(expected["count"]) or expected["kind"] is not None
    assert (done.returncode == 0) == taken


def test_every_field_is_read() -> None:
    message = parse_catalog(read(Path(__file__).parent / "po" / "every-comment.po")).messages[0]
    assert message == Message(
        "a",
        ("b",),
        "new",
        translator_comments=("translator",),
        extracted_comments=("extracted",),
        references=("page.md:1", "\u2068my page.md\u2069:2"),
        flags=("fuzzy", "no-wrap"),
        previous=Previous("old", "before"),
    )
    assert message.line == 17


HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


@pytest.mark.parametrize("text", ["", "\n", "# only a comment\n", "\ufeff", HEADER])
def test_nothing_to_translate(text: str) -> None:
    catalog = parse_catalog(text)
    assert catalog.messages == ()
    assert write_catalog(catalog) == text


def test_byte_order_mark_is_kept() -> None:
    text = f'\ufeff{HEADER}msgid "a"\nmsgstr "b"\n'
    catalog = parse_catalog(text)
    assert catalog.header.charset == "UTF-8"
    assert catalog.get("a") is not None
    assert write_catalog(catalog) == text


def test_windows_line_ends_are_kept() -> None:
    text = f'{HEADER}# é\nmsgid ""\n"a"\nmsgstr "b"\n'.replace("\n", "\r\n")
    catalog = parse_catalog(text)
    assert catalog.newline == "\r\n"
    assert catalog.messages[0].translator_comments == ("é",)
    assert write_catalog(catalog) == text
    changed = replace(catalog, messages=(catalog.messages[0].with_(msgstr=("c",)),))
    assert write_catalog(changed) == text.replace('""\r\n"a"', '"a"').replace('"b"', '"c"')


def test_old_mac_line_ends_are_refused() -> None:
    with pytest.raises(CatalogError, match="carriage return"):
        parse_catalog('# c\rmsgid "a"\rmsgstr "b"\r')


def test_file_without_last_line_end() -> None:
    text = f'{HEADER}msgid "a"\nmsgstr "b"'
    catalog = parse_catalog(text)
    assert write_catalog(catalog) == text
    longer = replace(catalog, messages=(*catalog.messages, Message("c", ("d",))))
    assert write_catalog(longer) == f'{text}\n\nmsgid "c"\nmsgstr "d"\n'


def test_text_after_the_last_entry_is_kept() -> None:
    text = f'{HEADER}msgid "a"\nmsgstr "b"\n\n# the end\n'
    catalog = parse_catalog(text)
    assert catalog.tail == "\n# the end\n"
    assert write_catalog(catalog) == text


@pytest.mark.parametrize("path", FIXTURES, ids=lambda p: p.stem)
def test_quick_reading_gives_what_the_grammar_gives(path: Path) -> None:
    text = read(path)
    try:
        catalog = parse_catalog(text)
    except CatalogError:
        return
    at, line = 0, 1
    for message in (*([] if not catalog.header.present else [None]), *catalog.messages):
        entry = read_entry(text, at, line, None)
        assert entry is not None
        if message is not None:
            assert entry.message == message
            assert (entry.message.line, entry.message.raw) == (message.line, message.raw)
        at, line = entry.end, entry.line


@pytest.mark.parametrize("name", ["utf-8", "UTF8", "US-ASCII", "CHARSET"])
def test_charsets(name: str) -> None:
    text = HEADER.replace("UTF-8", name) + 'msgid "a"\nmsgstr "b"\n'
    assert parse_catalog(text).header.charset == name


def test_ascii_header_over_other_characters() -> None:
    with pytest.raises(CatalogError, match="ASCII"):
        parse_catalog(HEADER.replace("UTF-8", "US-ASCII") + 'msgid "a"\nmsgstr "é"\n')
