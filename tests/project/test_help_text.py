"""The pages about rules: their parts, as Markdown, and in other languages."""

from __future__ import annotations

from l10n.project.help_text import headed, markdown_help, texts, translated

HELP = """\
A page.

What it finds:
    Pages that say
    nothing.
    A second line: it is no heading

    Another paragraph.
Why it matters:
    It does.
"""
SPANISH = {
    "What it finds:": "Qué encuentra:",
    "It does.": "Importa.",
    "Another paragraph.": "Otro párrafo " + "largo " * 20 + "así.",
}


def spanish(text: str) -> str:
    return SPANISH.get(text, text)


def test_what_there_is_to_translate():
    assert list(texts(HELP)) == [
        "A page.",
        "What it finds:",
        "Pages that say nothing. A second line: it is no heading",
        "Another paragraph.",
        "Why it matters:",
        "It does.",
    ]


def test_english_is_not_touched():
    assert translated(HELP, str) == HELP.rstrip("\n")


def test_a_translation_keeps_the_layout():
    shown = translated(HELP, spanish).split("\n")
    assert shown[:4] == ["A page.", "", "Qué encuentra:", "    Pages that say"]
    assert shown[-2:] == ["Why it matters:", "    Importa."]
    assert all(len(line) <= 80 for line in shown)
    assert all(line.startswith("    ") for line in shown if "largo" in line)


def test_parts_and_markdown():
    assert headed(HELP, spanish)[0][0] == "Qué encuentra"
    assert [title for title, _ in headed(HELP)] == ["What it finds", "Why it matters"]
    assert "\n**Qué encuentra**\n" in markdown_help(HELP, spanish)
    assert headed(HELP, lambda text: text.replace(":", "\u00a0:"))[0][0] == "What it finds"
