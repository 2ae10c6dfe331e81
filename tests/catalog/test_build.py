"""Translations put into a page: what changes, what stays, and what is refused."""

import pytest

from l10n.catalog.building.build import build
from l10n.catalog.message import Catalog, Header, Message
from l10n.catalog.segmenting.extract import extract
from l10n.text.parse import parse


def built(source: str, *, locale: str = "es", links: str = "numbered", **texts: str) -> str:
    """The page with translations by msgid, given as keywords or in a dictionary."""
    return build(parse(source, path="a.md"), catalog(texts, locale, links)).text


def catalog(texts: dict[str, str], locale: str = "es", links: str = "numbered") -> Catalog:
    messages = tuple(Message(msgid, (msgstr,), line=9) for msgid, msgstr in texts.items())
    return Catalog(messages, Header(f"Language: {locale}\nX-L10n-Links: {links}\n"), "es.po")


SAME = [
    "\ufeff# A\r\n\r\nText\twith  odd   spaces \r\nand\u00a0more.\r\n",
    "---\nlanguage: es\ntitle:   'A'   # comment\nx: [1,  2]\n---\ntext",
    "> quote\nlazy  \n> more\n",
    "* a\n+ b\n\n\n1) c\n",
    "[a][b] [b][] [b]\n\n[b]: <c> (d)\n",
    "|a|b|\n|-|-|\n|c\\|d|`e\\|f`|",
    "<div>\n\n*text*\n\n</div>\n",
    "text",
    "",
]


@pytest.mark.parametrize("source", SAME)
def test_no_and_equal_translations_change_no_byte(source: str) -> None:
    document = parse(source)
    template = extract(document)
    header = Header("Language: es\n")
    equal = tuple(m.with_(msgstr=(m.msgid,)) for m in template.messages)
    assert build(document, Catalog((), header)).text == source
    assert build(document, Catalog(template.messages, header)).text == source
    assert build(document, Catalog(equal, header)).text == source


# source, msgid, msgstr, result
PLACED = [
    ("# One #\n", "One", "Uno", "# Uno #\n"),
    ("One\n===\n", "One", "Uno", "Uno\n===\n"),
    ("# One {#id}\n", "One", "Uno", "# Uno {#id}\n"),
    ("- one\n  two\n", "one two", "uno dos", "- uno dos\n"),
    ("> one  \n> two\n", "one\ntwo", "uno\ndos", "> uno  \n> dos\n"),
    ("- a\n\n  > one\\\n  > two\r\n", "one\ntwo", "uno\ndos", "- a\n\n  > uno\\\n  > dos\r\n"),
    ("One  \r\ntwo\r\n", "One\ntwo", "Uno\ndos", "Uno  \r\ndos\r\n"),
    ("[a](<b c> 'd')", "[a](1)", "el [á](1)", "el [á](<b c> 'd')"),
    ("[a](b) [c](d)", "[a](1) [c](2)", "[ç](2) y [á](1)", "[ç](d) y [á](b)"),
    ("[a](b 'Title')", "Title", "Título's", "[a](b 'Título\\'s')"),
    ("See [x].\n\n[x]: y\n", "See [x](1).", "Vea [equis](1).", "Vea [equis][x].\n\n[x]: y\n"),
    ("See [x][].\n\n[x]: y\n", "See [x](1).", "Vea [x](1).", "Vea [x][].\n\n[x]: y\n"),
    ("See [a][x].\n\n[x]: y\n", "See [a](1).", "Vea [á](1).", "Vea [á][x].\n\n[x]: y\n"),
    ("![a](b)", "a", "ä [1]", "![ä [1]](b)"),
    ("!!! note\n    - one\n    - two\n", "one", "uno", "!!! note\n    - uno\n    - two\n"),
    ('=== "A"\n\n    one  \n    two\n', "one\ntwo", "uno\ndos", '=== "A"\n\n    uno  \n    dos\n'),
    ("> [!x]- One\n> two\n", "One", "Uno", "> [!x]- Uno\n> two\n"),
    ("A\n:   b\n\n    one\n    two\n", "one two", "uno dos", "A\n:   b\n\n    uno dos\n"),
    ("[!x] one", "[!x] one", "[!x] uno", "[!x] uno"),
    ("|a|b|\n|-|-|\n", "a", "x | y", "|x \\| y|b|\n|-|-|\n"),
    ("|a \\| b|c|\n|-|-|\n", "a | b", "x | y", "|x \\| y|c|\n|-|-|\n"),
    ("<p>\n one\n two</p>", "one two", "uno dos", "<p>\n uno dos</p>"),
    ("<img alt='a b'>", "a b", "l'a <b>", "<img alt='l&#39;a &lt;b&gt;'>"),
    ("[x]: y 'Title'\n\n[x]", "Title", "Título", "[x]: y 'Título'\n\n[x]"),
    ('!!! note "One"\n', "One", "Uno", '!!! note "Uno"\n'),
    ("/// tip | One\n\n///\n", "One", "Uno", "/// tip | Uno\n\n///\n"),
    ("a[^1]\n\n[^1]: note\n", "note", "nota", "a[^1]\n\n[^1]: nota\n"),
]


@pytest.mark.parametrize(("source", "msgid", "msgstr", "result"), PLACED)
def test_placed(source: str, msgid: str, msgstr: str, result: str) -> None:
    assert built(source, **{msgid: msgstr}) == result


# A translation that would open a block is written so that a reader sees just the same words.
ESCAPED = [
    ("Text", "1. uno", "1\\. uno"),
    ("Text", "1986) uno", "1986\\) uno"),
    ("Text", "# uno", "\\# uno"),
    ("Text", "- uno", "\\- uno"),
    ("Text", "> uno", "\\> uno"),
    ("Text", "    uno", "uno"),
    ("Text", "```uno", "\\`\\`\\`uno"),
    ("Text", "~~~ uno", "\\~\\~\\~ uno"),
    ("Text", "<div>uno", "\\<div>uno"),
    ("Text", "<!-- uno", "\\<!-- uno"),
    ("Text", "[x]: uno", "\\[x]: uno"),
    ("Text", "::: uno", "\\::: uno"),
    ("Text", "!!! uno", "\\!!! uno"),
    ("Text", '=== "uno"', '\\=== "uno"'),
    ("Text", "[!tip] uno", "\\[!tip] uno"),
    ("Text", "***", "\\***"),
    ("Text", "uno\n\ndos", "uno dos"),
    ("Text", "![", "!["),
    ("# Text", "1. uno", "# 1. uno"),
    ("# Text", "uno #", "# uno \\#"),
    ("# Text", "- uno", "# - uno"),
    ("- Text", "[ ] uno", "- \\[ ] uno"),
    ("- Text", "- uno", "- \\- uno"),
    ("Text  \nmore", "# uno\n- dos", "\\# uno  \n\\- dos"),
    ("Text", "uno <b>dos", "uno \\<b>dos"),
    ("Text", "uno `dos` tres", "uno \\`dos` tres"),
    ("Text", "uno [dos](https://example.org)", "uno \\[dos\\](https://example.org)"),
]


@pytest.mark.parametrize(("source", "msgstr", "result"), ESCAPED)
def test_escaped(source: str, msgstr: str, result: str) -> None:
    (message,) = extract(parse(source)).messages
    assert built(source, **{message.msgid: msgstr}) == result


REFUSED = [
    ("See [a](b).", "See [a](1).", "Vea."),
    ("See [a](b).", "See [a](1).", "Vea [a](2)."),
    ("See [a](b).", "See [a](1).", "Vea [a](1) y [b](1)."),
    ("See [a](b).", "See [a](1).", "Vea [a](https://evil.example)."),
    ("One  \ntwo", "One\ntwo", "Uno dos"),
    ("Water: H<sub>2</sub>O", "Water: H<sub>2</sub>O", "Agua: H2O"),
    ("a[^1]\n\n[^1]: note", "a[^1]", "á"),
    ("Use `x`", "Use `x`", "Usa x"),
    ("<p>a <b>b</b></p>", "a <b>b</b>", "a b"),
    ("Hi {{ name }}", "Hi {{ name }}", "Hola"),
]


@pytest.mark.parametrize(("source", "msgid", "msgstr"), REFUSED)
def test_refused(source: str, msgid: str, msgstr: str) -> None:
    source = f"First\n\n{source}\n\nLast\n"
    result = build(parse(source, path="a.md"), catalog({msgid: msgstr, "Last": "Final"}))
    assert result.text == source.replace("Last", "Final")
    (finding,) = result.findings
    assert (finding.path, finding.line, finding.data["catalog"]) == ("a.md", 3, "es.po")
    assert finding.data["msgid"] == msgid.replace("\n", " ")
    assert finding.data["catalog_line"] == 9
    assert result.translated == 1


def test_front_matter() -> None:
    source = "---\nlanguage: en # two letters\ntitle: A title\nurl: A title\n---\n\ntext\n"
    message = Message("A title", ("Un: título",), "front matter: title")
    result = build(parse(source), Catalog((message,), Header("Language: es_MX\n")))
    assert result.text == (
        '---\nlanguage: es-MX # two letters\ntitle: "Un: título"\nurl: A title\n---\n\ntext\n'
    ) or result.text == (
        "---\nlanguage: es-MX # two letters\ntitle: 'Un: título'\nurl: A title\n---\n\ntext\n"
    )


def test_block_scalars_keep_their_last_line_end() -> None:
    source = "---\ndescription: |\n  One\n  two\n---\n"
    message = Message("One\ntwo", ("Uno\ndos",), "front matter: description")
    assert build(parse(source), Catalog((message,))).text == (
        "---\ndescription: |\n  Uno\n  dos\n---\n"
    )


def test_fuzzy_translations_wait() -> None:
    message = Message("One", ("Uno",), flags=("fuzzy",))
    document = parse("One\n")
    assert build(document, Catalog((message,))).text == "One\n"
    assert build(document, Catalog((message,)), fuzzy=True).text == "Uno\n"


def test_contexts_are_told_apart() -> None:
    source = "<!-- l10n: context verb -->\n\nOpen\n\nOpen\n"
    messages = (Message("Open", ("Abrir",), "verb"), Message("Open", ("Abierto",)))
    assert build(parse(source), Catalog(messages)).text == (
        "<!-- l10n: context verb -->\n\nAbrir\n\nAbierto\n"
    )


def test_verbatim_links() -> None:
    assert built("[a](b)", links="verbatim", **{"[a](b)": "[á](b)"}) == "[á](b)"


def test_a_word_that_is_a_reference_here_is_found_on_the_whole_page() -> None:
    source = "Text\n\n[nota]: https://example.org\n"
    result = build(parse(source), catalog({"Text": "una [nota] aquí"}))
    assert result.text == source.replace("Text", "una \\[nota] aquí")


def test_one_bad_translation_among_many() -> None:
    source = "".join(f"Paragraph {n} with [a](b{n}).\n\n" for n in range(60))
    texts = {f"Paragraph {n} with [a](1).": f"Párrafo {n} con [a](1)." for n in range(60)}
    texts["Paragraph 30 with [a](1)."] = "Sin enlace"
    result = build(parse(source), catalog(texts))
    assert result.translated == 59
    assert "Paragraph 30 with [a](b30)." in result.text
    assert "Párrafo 31 con [a](b31)." in result.text


def test_an_empty_page_is_complete() -> None:
    assert build(parse(""), catalog({})).complete == 100.0


def test_a_field_that_yaml_cannot_say_anew_is_reported() -> None:
    source = "---\ntitle: &t A title\nog: *t\n---\n\nText\n"
    entries = (
        Message("A title", ("Un título",), "front matter: title"),
        Message("Text", ("Hola",)),
    )
    result = build(parse(source, path="a.md"), Catalog(entries, Header("Language: es\n")))
    assert result.text == source.replace("Text", "Hola")
    assert [finding.data["msgid"] for finding in result.findings] == ["A title"]
    assert result.translated == 1


def test_a_text_in_several_places_counts_once() -> None:
    """As it does in the catalog, so that ``adopt``, ``status`` and ``build`` count the same."""
    document = parse("# Rest\n\nRest.\n\nRest.\n", language="en")
    texts = {"Rest.": "Descanse."}
    result = build(document, catalog(texts))
    assert (result.segments, result.translated) == (2, 1)
    assert result.text == "# Rest\n\nDescanse.\n\nDescanse.\n"
