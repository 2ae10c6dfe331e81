from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.catalog.message import Catalog, Header, Message, Previous
from l10n.catalog.po.header import new_header
from l10n.catalog.po.read import parse_catalog
from l10n.catalog.po.wrap import quoted
from l10n.catalog.po.write import write_catalog, write_message
from tests.catalog import texts
from tests.catalog.gettext_tools import msgcat, needs_gettext

HEADER = new_header("es", project="test", created="2026-01-01 00:00+0000")


def touched(catalog: Catalog) -> Catalog:
    return replace(
        catalog,
        messages=tuple(replace(m, raw=None) for m in catalog.messages),
        header=replace(catalog.header, raw=None),
    )


@needs_gettext
@pytest.mark.parametrize("seed", range(4))
def test_texts_are_broken_as_msgcat_breaks_them(seed: int) -> None:
    r = random.Random(seed)
    many = [texts.text(r, 400) for _ in range(400)]
    catalog = Catalog(tuple(Message(f"m{i}", (t,)) for i, t in enumerate(many)), HEADER)
    text = write_catalog(catalog)
    assert msgcat(text) == text


@needs_gettext
@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("wrap", [True, False])
def test_messages_are_written_as_msgcat_writes_them(seed: int, wrap: bool) -> None:
    text = write_catalog(Catalog(texts.messages(seed, 300), HEADER), wrap=wrap)
    assert msgcat(text, *([] if wrap else ["--no-wrap"])) == text


@needs_gettext
@pytest.mark.parametrize(
    "text",
    [
        "x" * 90,
        "x" * 60 + " " * 30 + "y",
        " " * 90 + "x",
        "word " * 14 + "end of it",
        "word " * 15 + "\n",
        "a\n\n\nb",
        "\n",
        "\nfirst line empty",
        "患者" * 40,
        "x" * 70 + "患者",
        "35% of patients, 35%-40% of them " * 4,
        'say "no" ' * 12,
        "C:\\pages\\" * 12,
        "e\u0301" * 120,
        "🇩🇪🇫🇷" * 25,
        "👩\u200d👩\u200d👧 " * 20,
        "[drug resistance](1), " * 6,
        "x " * 30 + "\u2028" + "y " * 40,
    ],
)
def test_single_texts(text: str) -> None:
    written = write_catalog(Catalog((Message("m", (text,)),), HEADER))
    assert msgcat(written) == written


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("short", ["short"]),
        ("ends\n", ["ends\\n"]),
        ("two\nlines", ["", "two\\n", "lines"]),
        ('a "quote"', ['a \\"quote\\"']),
    ],
)
def test_quoted(text: str, lines: list[str]) -> None:
    assert quoted(text, 7) == lines


def test_width_is_79_columns_with_the_quotes() -> None:
    text = f"a {'b' * 68}"
    assert write_message(Message("m", (text,))) == f'msgid "m"\nmsgstr "{text}"\n'
    assert write_message(Message("m", (text + "c",))) == f'msgid "m"\nmsgstr ""\n"{text}c"\n'


@given(st.integers(0, 10**9))
@settings(max_examples=30, deadline=None, derandomize=True)
def test_what_is_written_is_read_again(seed: int) -> None:
    catalog = Catalog(texts.messages(seed, 12), HEADER)
    again = parse_catalog(write_catalog(catalog))
    assert again.messages == catalog.messages
    assert again.header == catalog.header


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",), exclude_characters="\0\4")))
@settings(max_examples=300, deadline=None, derandomize=True)
def test_any_text_survives(text: str) -> None:
    message = Message(text or "m", (text,), text, None, previous=Previous(text, text, text))
    assert parse_catalog(write_message(message)).messages == (message,)


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",))))
@settings(max_examples=200, deadline=None, derandomize=True)
def test_comments_never_break_the_file(comment: str) -> None:
    message = Message("m", ("x",), translator_comments=(comment,), extracted_comments=(comment,))
    again = parse_catalog(write_message(message).replace("\0", "")).messages
    assert [(m.msgid, m.msgstr) for m in again] == [("m", ("x",))]


@pytest.mark.parametrize("seed", range(5))
def test_only_the_touched_entry_changes(seed: int) -> None:
    odd = (
        '#Odd  comment\n#:a.md:1\n msgid   "one"\nmsgstr "uno" "!"\n'
        '\n\n\n#,fuzzy\nmsgid "two" msgstr "dos"\n'
    )
    text = write_catalog(Catalog(texts.messages(seed, 5), HEADER)) + "\n" + odd
    catalog = parse_catalog(text)
    assert write_catalog(catalog) == text
    index = [m.msgid for m in catalog.messages].index("two")
    messages = list(catalog.messages)
    messages[index] = messages[index].with_(msgstr=("dos",), flags=())
    assert messages[index].raw is None
    changed = write_catalog(replace(catalog, messages=tuple(messages)))
    assert changed == text.replace('\n\n\n\n#,fuzzy\nmsgid "two" msgstr', '\n\nmsgid "two"\nmsgstr')


def test_setting_what_is_there_touches_nothing() -> None:
    message = parse_catalog('msgid  "a"\nmsgstr "b"\n').messages[0]
    assert message.with_(msgstr=("b",)) is message


def test_entries_are_parted_by_a_blank_line() -> None:
    first, second = parse_catalog('msgid "a"\nmsgstr "b"\nmsgid "c"\nmsgstr "d"\n').messages
    assert (
        write_catalog(Catalog((first, second))) == 'msgid "a"\nmsgstr "b"\nmsgid "c"\nmsgstr "d"\n'
    )
    new = Message("n", ("",))
    assert write_catalog(Catalog((first, new, second))) == (
        'msgid "a"\nmsgstr "b"\n\nmsgid "n"\nmsgstr ""\n\nmsgid "c"\nmsgstr "d"\n'
    )


def test_prose_gets_no_format_flag() -> None:
    text = write_message(Message("35% of patients", ("35% de los pacientes",)))
    assert text == 'msgid "35% of patients"\nmsgstr "35% de los pacientes"\n'


def test_fuzzy_needs_a_translation() -> None:
    assert write_message(Message("a", ("",), flags=("fuzzy",))) == 'msgid "a"\nmsgstr ""\n'


def test_unknown_flags_are_kept() -> None:
    text = write_message(Message("a", ("b",), flags=("no-wrap", "md-text", "fuzzy")))
    assert text.startswith("#, fuzzy, md-text, no-wrap\n")


def test_names_with_blanks_are_isolated() -> None:
    text = write_message(Message("a", ("b",), references=("my page.md:3", "a b", "c.md:1")))
    assert text.startswith("#: \u2068my page.md\u2069:3 \u2068a b\u2069 c.md:1\n")


FAMILIES: dict[str, Callable[[int], str]] = {
    "words": lambda n: "ab " * (n // 3),
    "one word": lambda n: "a" * n,
    "backslashes": lambda n: "\\" * n,
    "quotes": lambda n: '"' * n,
    "dashes": lambda n: "-" * n,
    "chinese": lambda n: "患" * n,
    "marks": lambda n: "a" + "\u0301" * n,
    "spaces": lambda n: "a" + " " * n + "b",
    "joiners": lambda n: "\u200d" * n,
    "zero width": lambda n: "\u200b\u0301" * (n // 2),
    "flags": lambda n: "🇩" * n,
    "lines": lambda n: "\n" * n,
    "opening": lambda n: "( " * (n // 2),
    "separators": lambda n: "\u2028" * n,
}


def seconds(work: Callable[[], object]) -> float:
    best = 9.0
    for _ in range(3):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("name", FAMILIES)
def test_time_is_linear(name: str) -> None:
    def times(n: int) -> float:
        message = Message("m", (FAMILIES[name](n),))
        text = write_message(message)
        return seconds(lambda: write_message(message)) + seconds(lambda: parse_catalog(text))

    small, large = times(4_000), times(32_000)
    assert large < 0.02 + 8 * small * 2


def test_time_is_linear_in_entries() -> None:
    def times(n: int) -> float:
        text = "".join(
            f'#~ msgid "m{i}"\n#~ msgstr "t"\n\n# c\nmsgid "{i}" msgstr "t"\n' for i in range(n)
        )
        return seconds(lambda: write_catalog(touched(parse_catalog(text))))

    small, large = times(200), times(1_600)
    assert large < 0.02 + 8 * small * 2


def test_header_that_is_touched() -> None:
    header = Header("Language: es\nodd line\n").with_("language", "fr").with_("X-New", "1")
    assert header.text == "Language: fr\nodd line\nX-New: 1\n"
    assert write_catalog(Catalog((), header)) == (
        'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"odd line\\n"\n"X-New: 1\\n"\n'
    )
