"""Help and mistakes in the command line, in the language of the person who reads them."""

from __future__ import annotations

from importlib import import_module

import pytest

from l10n.cli.main import COMMANDS, help_text
from l10n.cli.reader import asked
from l10n.cli.spoken import HELP, OPTIONS, OWN, USAGE, Spoken, texts
from l10n.messages import translator
from l10n.project import help_text as helps
from l10n.text.columns import width

NAMES = [entry.name for entry in COMMANDS]
LOCALES = ("ar", "de", "es", "fr", "pt", "zh-Hans")


def command_of(name):
    (entry,) = (entry for entry in COMMANDS if entry.name == name)
    return import_module(f"l10n.cli.{entry.module}").command


def plain(text):
    """A text without its blanks: Chinese lines end between two characters."""
    return "".join(text.split())


@pytest.fixture(autouse=True)
def english(monkeypatch):
    for name in ("L10N_UI_LOCALE", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", NAMES)
def test_every_command_tells_about_itself(l10n, name, locale):
    ran = l10n(name, "--help", "--ui-locale", locale)
    assert (ran.code, ran.err) == (0, "")
    translate = translator(locale)
    shown = plain(ran.out)
    for text in texts(command_of(name)):
        assert plain(translate(text)).partition("[")[0] in shown
    assert plain(translate(USAGE)) in shown
    assert plain(translate(OWN)) in shown
    assert f"\n{translate(OPTIONS)}\n" in ran.out
    assert plain(translate(HELP)) in shown
    assert " or " not in ran.out


@pytest.mark.parametrize("locale", ("en", *LOCALES))
@pytest.mark.parametrize("name", NAMES)
def test_a_help_fits_a_terminal(l10n, monkeypatch, name, locale):
    monkeypatch.setenv("COLUMNS", "80")
    lines = l10n(name, "--help", "--ui-locale", locale).out.split("\n")
    assert [line for line in lines if width(line) > 80] == []


@pytest.mark.parametrize("locale", ("en", *LOCALES))
def test_the_list_of_commands_fits_a_terminal(l10n, locale):
    ran = l10n("--ui-locale", locale, "--help")
    lines = ran.out.split("\n")
    assert [line for line in lines if width(line) > 80] == []
    for entry in COMMANDS:
        assert f"  {entry.name} " in ran.out
        assert translator(locale)(entry.summary) in ran.out


def test_english_is_not_touched():
    assert help_text().startswith("Usage: l10n [OPTIONS] COMMAND [ARGS]...\n")
    spoken = Spoken(command_of("schema"), str)
    assert spoken.help == (
        "The JSON Schema of the configuration, for editors.\n\n"
        "It describes l10n.toml, and the table [tool.l10n] of pyproject.toml."
    )


def test_telling_changes_no_command():
    before = [(p.metavar, getattr(p, "help", None)) for p in command_of("score").params]
    Spoken(command_of("score"), translator("es"))
    assert [(p.metavar, getattr(p, "help", None)) for p in command_of("score").params] == before


@pytest.mark.parametrize(
    "words",
    [
        ["--ui-locale", "es", "score", "--help"],
        ["--ui-locale=es", "score", "--help"],
        ["score", "--ui-locale", "es", "--help"],
        ["score", "--help", "--ui-locale=es"],
        ["score", "page.md", "-h", "--ui-locale", "es"],
        ["--help", "--ui-locale", "es"],
        ["--ui-locale", "es", "-h"],
        ["--ui-locale", "es"],
    ],
)
def test_the_option_counts_wherever_it_stands(l10n, words):
    ran = l10n(*words)
    assert (ran.out or ran.err).startswith("Uso: l10n ")


@pytest.mark.parametrize(
    ("variables", "start"),
    [
        ({"LANG": "fr_CA.UTF-8"}, "Utilisation"),
        ({"L10N_UI_LOCALE": "es", "LANG": "fr_FR.UTF-8"}, "Uso"),
        ({"LANG": "C.UTF-8"}, "Usage"),
        ({"LANG": "nl_NL.UTF-8"}, "Usage"),
    ],
)
def test_the_environment_counts_as_for_messages(l10n, monkeypatch, variables, start):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert l10n("score", "--help").out.startswith(start)
    assert l10n("--help").out.startswith(start)


def test_an_unknown_language_is_a_mistake(l10n):
    for words in (["--help"], ["score", "page.md"], ["schema"], ["--version"]):
        ran = l10n(*words, "--ui-locale", "esp")
        assert (ran.code, ran.out) == (2, "")
        assert 'there are no messages in "esp" (did you mean "es"?)' in ran.err


def test_the_language_of_one_run_is_not_that_of_the_next(l10n):
    assert l10n("--help", "--ui-locale", "fr").out.startswith("Utilisation")
    assert l10n("--help").out.startswith("Usage")


def test_what_follows_two_dashes_is_no_option():
    assert asked(["score", "--", "--ui-locale", "es"]) is None
    assert asked(["score", "--ui-locale"]) is None
    assert asked(["--ui-locale", "es", "score", "--ui-locale=fr"]) == "fr"


MISTAKES = [
    (["scroe"], "no existe la orden «scroe» (¿quería decir «score»?)"),
    (["--hlep"], "no existe la opción --hlep (¿quería decir «--help»?)"),
    (["score", "--formta", "json"], "no existe la opción --formta (¿quería decir «--format»?)"),
    (["score", "--max"], "la opción --max necesita un valor (vea l10n score --help)"),
    (["score", "--watch=3"], "la opción --watch no lleva ningún valor (vea l10n score --help)"),
    (["explain"], "falta un argumento: RULE|FORMULA|LANGUAGE (vea l10n explain --help)"),
    (["explain", "a", "b c"], "más argumentos de los que admite la orden: b c"),
    (["score", "-j", "300"], "--jobs: «300» no es un número entero de 0 a 256"),
    (["score", "-j", "x"], "--jobs: «x» no es un número entero de 0 a 256"),
    (["score", "--tolerance", "-1"], "--tolerance: «-1» no es un número igual o mayor que 0"),
    (["score", "--tolerance", "nan"], "--tolerance: «nan» no es un número igual o mayor que 0"),
    (["score", "--format", "josn"], "no existe el formato «josn» (¿quería decir «json»?)"),
    (["flag", "--select", "plian"], "no existe la regla «plian» (¿quería decir «plain»?)"),
    (["completion", "bach"], "no se conoce el intérprete de órdenes «bach»"),
    (["explain", "smgo"], "no existe ninguna regla, fórmula ni idioma «smgo»"),
    (["score", "pgae.md"], "pgae.md: no existe ese archivo o carpeta (¿quería decir «page.md»?)"),
    (["build", "page.md", "--min-complete", "101"], "no es un número entero de 0 a 100"),
]


@pytest.mark.parametrize(("words", "told"), MISTAKES, ids=lambda value: str(value)[:30])
def test_mistakes_are_told_in_the_reader_s_language(l10n, folder, words, told):
    (folder / "page.md").write_text("# Rest\n\nSleep well.\n")
    ran = l10n("--ui-locale", "es", *words)
    assert ran.code == 2
    assert told in ran.err


def test_a_bad_document_is_told_in_the_reader_s_language(l10n, folder):
    (folder / "page.md").write_text("---\ntitle: a: b\n---\n# Rest\n")
    ran = l10n("score", "page.md", "--ui-locale", "fr")
    assert ran.code == 2
    assert "page.md:2: un deux-points dans une valeur sans guillemets" in ran.err
    assert "(mettez la valeur entre guillemets)" in ran.err


def test_notes_are_told_in_the_reader_s_language(l10n, project):
    ran = l10n("extract", "--ui-locale", "es")
    assert ": textos por traducir: " in ran.err
    again = l10n("extract", "--ui-locale", "fr")
    assert "\u00a0: textes à traduire\u00a0: " in again.err


@pytest.mark.parametrize(
    ("name", "locale", "told"),
    [
        ("plain.bare-percentage", "es", "Por qué importa:\n    Muchos adultos no saben convertir"),
        ("plain.bare-percentage", "fr", "Pourquoi c’est important\u00a0:\n    Beaucoup d’adultes"),
        ("document.unused-remark", "es", "Cómo arreglarlo:\nBorre la indicación.\n"),
        ("szigriszt-pazos", "es", "206.835 − 1 × palabras por frase − 62.3 × sílabas por palabra"),
        ("smog", "fr", "Échelle\u00a0: classe\u202f; fondement\u00a0: validée"),
        ("es", "fr", "es\nEspagnol\n\nFormules\u00a0: szigriszt-pazos"),
    ],
)
def test_explanations_are_told_in_the_reader_s_language(l10n, name, locale, told):
    ran = l10n("explain", name, "--ui-locale", locale)
    assert (ran.code, ran.err) == (0, "")
    assert told in ran.out
    assert "What it finds" not in ran.out


def test_a_page_about_a_rule_keeps_its_layout_in_english(l10n):
    shown = l10n("explain", "plain.long-sentence").out
    assert "\n\nWhat it finds:\n    Whole sentences with more words than" in shown
    assert l10n("explain", "fidelity.negation-added").out.count("says no") <= 2


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("rules", "gravedad     certeza"),
        ("formulas", "validada      Flesch Reading Ease"),
        ("languages", "de      Alemán"),
    ],
)
def test_lists_are_told_in_the_reader_s_language(l10n, command, told):
    assert told in l10n(command, "--ui-locale", "es").out
    english = l10n(command, "--format", "json").out
    assert l10n(command, "--format", "json", "--ui-locale", "es").out == english


@pytest.mark.parametrize(("locale", "told"), [("de", True), ("es", False), ("en", False)])
def test_a_language_without_all_messages_says_so(
    l10n, tmp_path, monkeypatch, locale: str, told: bool
) -> None:
    spanish = translator("es")
    monkeypatch.setattr(helps, "is_translated", lambda translate: translate is spanish)
    page = tmp_path / "page.md"
    page.write_text("---\nlanguage: en\n---\n\nRest well.\n", encoding="utf-8")
    result = l10n("--ui-locale", locale, "score", str(page))
    assert ("en, es" in result.err) == told
