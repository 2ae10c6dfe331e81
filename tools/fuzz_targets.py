"""The parsers of the project as targets of fuzzing: a text goes in, and laws have to hold.

A target may refuse a text with an ``L10nError``; any other exception is a defect.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from l10n.catalog.building.build import build
from l10n.catalog.memory.tmx import read_tmx, write_tmx
from l10n.catalog.message import Catalog, Header, Message
from l10n.catalog.po.plurals import plural_forms_of
from l10n.catalog.po.read import parse_catalog
from l10n.catalog.po.write import write_catalog
from l10n.catalog.segmenting.extract import extract
from l10n.catalog.shape import difference
from l10n.catalog.terms.reading import read_csv, read_tbx, read_terms
from l10n.errors import L10nError, UsageError
from l10n.project import configuration
from l10n.project.baseline import parse_baseline
from l10n.remarks.allow import allowances_of
from l10n.remarks.faults import word_faults
from l10n.text.document import Run
from l10n.text.files import decode_utf8
from l10n.text.front_matter import read_front_matter, replaced
from l10n.text.parse import parse
from l10n.text.prose import prose_of

ROOT = Path(__file__).resolve().parent.parent


class Target(NamedTuple):
    """A parser and how to reach deep into it.

    Attributes:
        run: reads a text and holds the result to the laws.
        seeds: texts that the parser accepts.
        tokens: what its grammar is made of.
    """

    run: Callable[[str], None]
    seeds: tuple[str, ...]
    tokens: tuple[str, ...]


def markdown(text: str) -> None:
    """Spans are in order, nothing is lost, and a page without translations is built unchanged."""
    document = parse(text)
    end = 0
    for block in document.blocks:
        assert end <= block.span.start <= block.content.start
        assert block.content.end <= max(block.span.end, block.content.start) <= len(text)
        end = block.content.start
        _runs(block.runs, block.content.start, block.content.end)
    prose = prose_of(document)
    assert len(prose.text) <= 2 * len(text) + 100
    template = extract(document)
    equal = tuple(m.with_(msgstr=(m.msgid,)) for m in template.messages)
    for messages in (template.messages, equal):
        assert build(document, Catalog(messages)).text == text


def _runs(runs: tuple[Run, ...], start: int, end: int) -> None:
    for run in runs:
        assert start <= run.span.start <= run.span.end <= end
        start = run.span.end
        _runs(run.children, run.span.start, run.span.end)


def front_matter(text: str) -> None:
    """Every field can be replaced, or is refused, and then says what it was given."""
    source = f"---\n{text}\n---\n\n# Page\n"
    found = read_front_matter(source)
    for field in () if found is None else found.fields[:8]:
        for value in ("new", "a: 'b' #c\nd", field.value + " "):
            with suppress(L10nError):
                put = replaced(source, field, value)
                again = read_front_matter(
                    source[: field.span.start] + put + source[field.span.end :]
                )
                assert again is not None
                assert [one.value for one in again.fields if one.key == field.key] == [value]


PAGE = parse("# One *two*\n\n- [a](b) c\n- `d`\n\n> e\n> f\n\n| g | h |\n|---|---|\n| i | j |\n")


def translation(text: str) -> None:
    """No translation changes the structure of the page it is put into."""
    messages = tuple(m.with_(msgstr=(text,)) for m in extract(PAGE).messages)
    result = build(PAGE, Catalog(messages, Header("Language: es\n")))
    assert difference(PAGE, parse(result.text)) is None


def po(text: str) -> None:
    """A catalog is copied as it is, and one written anew says the same.

    Entries on one line are parted: any of them may go, or get a neighbour.
    """
    catalog = parse_catalog(text)
    pieces = [catalog.header.raw, *(m.raw for m in catalog.messages)]
    last = None if catalog.tail else -1
    if all(raw is None or raw.endswith("\n") for raw in pieces[:last]):
        assert write_catalog(catalog) == text
    anew = replace(
        catalog,
        messages=tuple(replace(m, raw=None) for m in catalog.messages),
        header=replace(catalog.header, raw=None),
    )
    for wrap in (True, False):
        again = parse_catalog(write_catalog(anew, wrap=wrap))
        assert list(map(_once, again.messages)) == list(map(_once, catalog.messages))
        assert again.header.text == catalog.header.text


def _once(message: Message) -> Message:
    """A message as it is written: references and flags once, no backslash behind a comment."""
    return replace(
        message,
        references=tuple(dict.fromkeys(message.references)),
        flags=tuple(sorted(set(message.flags))),
        extracted_comments=tuple(map(str.rstrip, message.extracted_comments)),
        translator_comments=tuple(map(str.rstrip, message.translator_comments)),
    )


def plurals(text: str) -> None:
    """An expression that is accepted gives a form for every number."""
    try:
        forms = plural_forms_of(text)
    except ValueError:
        return
    for n in range(1000):
        forms.form(n)


def tmx(text: str) -> None:
    """What was read is read again after writing."""
    units = read_tmx(text, source_language="en")
    for unit in read_tmx(write_tmx(units)):
        assert unit.source
        assert unit.target
    once = write_tmx(read_tmx(write_tmx(units)))
    assert write_tmx(read_tmx(once)) == once


def terms(text: str) -> None:
    """A termbase in either format."""
    for read in (read_terms, read_csv, read_tbx):
        with suppress(L10nError):
            read(text)


def settings(text: str) -> None:
    """A configuration in a file of its own."""
    configuration.parse(text, path="l10n.toml", root=ROOT)


def remarks(text: str) -> None:
    """Remarks stand where they are said to stand."""
    document = parse(f"# A\n\n{text}\n\nB c.\n")
    for allowance in allowances_of(document):
        assert allowance.remark.span.of(document.source).startswith("<!--")
    word_faults(document)
    extract(document)


def baseline(text: str) -> None:
    """A baseline is read or refused, and written with what it held."""
    with suppress(UsageError):
        parse_baseline(text, "baseline.json").text()


def encoding(text: str) -> None:
    """Bytes are text or an error."""
    data = text.encode("utf-8", "surrogateescape")
    assert decode_utf8(data).encode("utf-8") == data


def _files(*patterns: str) -> tuple[str, ...]:
    found = [path for pattern in patterns for path in sorted(ROOT.glob(pattern))[:3]]
    texts = (path.read_text("utf-8") for path in found)
    return tuple(text[: text.rfind("\n\n", 0, 3000) + 1] or text for text in texts)


_TMX = write_tmx(())
_UNIT = (
    '<tu srclang="en"><note>n</note><prop type="x-context">c</prop><tuv xml:lang="en"><seg>a'
    '<ph x="1">b</ph></seg></tuv><tuv xml:lang="es"><seg>&#233;&amp;</seg></tuv></tu>'
)
_TBX = (
    '<martif type="TBX-Basic" xml:lang="en"><text><body><termEntry id="c1"><langSet xml:lang="en">'
    '<tig><term>nausea</term><termNote type="administrativeStatus">preferredTerm-admn-sts'
    "</termNote></tig></langSet></termEntry></body></text></martif>"
)
_XML = (
    "<", ">", "</seg>", "<seg>", "</tu>", "<tu>", "<tuv xml:lang='fr'>", "</tuv>", "&#0;", "&a;",
    "<!DOCTYPE a [<!ENTITY a 'b'>]>", "<![CDATA[", "]]>", "<?x?>", "\x00", "*all*",
)  # fmt: skip
_MARKS = (
    "# ", "> ", "- ", "1. ", "\n\n", "\n", "\r\n", "    ", "```\n", "~~~", "***", "`", "[", "](",
    "](u 'T')", "![", "[^1]", "[^1]: ", "[x]: u\n", "<!--", "-->", "<div>", "</div>", ":::", "|",
    "{{< x >}}", "|---|\n", "---\n", "+++\n", "\\", "&amp;", "  \n", "\ufeff", "\u202e", "\x00",
    "https://e.org/_a_", "**A**\n", "<p>", "<br>", "![a](b)", "- [ ] ", "\u2028", '<a href="',
)  # fmt: skip

TARGETS = {
    "markdown": Target(markdown, _files("corpus/en/*.md", "tests/catalog/documents/*.md"), _MARKS),
    "front-matter": Target(
        front_matter,
        ("title: A 'b'\nlang: es\n", "a: [1, 2]\nb:\n  - c: d\n  - |\n    e\n    f\ng: >-\n  h\n"),
        (": ", "- ", "\n", "  ", "'", '"', "|\n", ">-\n", "#", "&a ", "*a", "!!str ", "<<: ", "? ",
         "{", "}", "[", "]", ",", "---\n", "...\n", "\t", "\\x41", "%YAML 1.2\n", "null", "\r\n",
         "\x85", "\u2028", "\ufeff"),
    ),
    "translation": Target(translation, ("a *b*", "[x](y)", "# no\n\n- list"), _MARKS),
    "po": Target(
        po,
        (*_files("locales/es/LC_MESSAGES/*.po"), 'msgid ""\nmsgstr ""\n"Language: es\\n"\n\n'
         '#~| msgid "o"\n#~ msgid "p"\n#~ msgstr "q"\n'),
        ('msgid "', 'msgstr "', 'msgctxt "', 'msgid_plural "', 'msgstr[0] "', 'msgstr[1] "', '"\n',
         "#, fuzzy\n", "#: a:1\n", "#. ", "# ", "#~ ", "#| ", "#~| ", "\\n", '\\"', "\\x41", "\\",
         "\n", "\r\n", "\t", "domain ", "nplurals=2; plural=(n != 1);", "charset=", "\u2028",
         "\ufeff", "<<<<<<< "),
    ),
    "plural-forms": Target(
        plurals,
        ("nplurals=2; plural=(n != 1);", "nplurals=3; plural=n%10==1 ? 0 : n>1 && n<5 ? 1 : 2;"),
        ("nplurals=", "plural=", "n", "%", "?", ":", "||", "&&", "(", ")", "!", "10", "0", "/"),
    ),
    "tmx": Target(tmx, (_TMX, _TMX.replace("<body>", f"<body>{_UNIT}")), _XML),
    "termbase": Target(
        terms,
        ("en,es,keep,note\nnausea,náuseas|!mareo,,x\nimatinib,,yes,\n", _TBX),
        (*_XML, ",", '"', "\n", "|", "!", "yes", "<term>", "</langSet>", "\r"),
    ),
    "configuration": Target(
        settings,
        (*_files("l10n/project/starters/*.toml"), 'source = "en"\nlocales = ["es"]\n'),
        ("[", "]", "=", '"', "'''", "\n", "{", "}", ".", "#", "true", "1e999", "9" * 25, "nan",
         "2026-01-01", "source", "locales", "max-files", "ignore", "audience", "\\u0000"),
    ),
    "remarks": Target(
        remarks,
        ("<!-- l10n: off -->\n\na\n\n<!-- l10n: on -->", "<!-- l10n: allow plain.x why -->"),
        ("<!--", "-->", "l10n:", " l10n : ", "off", "on", "note ", "context ", "allow ", "\n\n",
         "> ", "- ", "outdated", "plain.", "--", "<div>"),
    ),
    "baseline": Target(
        baseline,
        ('{"format": 1, "check": {"a": {"r": {"h": 1}}}, "scores": {"a": {"f": 1.5}}}',),
        ("{", "}", "[", ":", ",", '"', "1e400", "9" * 400, "null", "NaN", "-Infinity", "true"),
    ),
    "encoding": Target(encoding, ("a", "é\U0001f600"), ("\udc80", "\udcff", "\udced", "\x00")),
}  # fmt: skip
"""All targets by name."""


def run(name: str, text: str) -> None:
    """Hold a target to its laws for one text.

    Raises:
        AssertionError: a law is broken.
        Exception: any that is no ``L10nError`` is a defect, too.
    """
    with suppress(L10nError):
        TARGETS[name].run(text)
