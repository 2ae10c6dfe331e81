"""Replacing one value: its style stays where it can, and no other byte changes."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from l10n.errors import FrontMatterError
from l10n.text.front_matter import read_front_matter, replaced

END = "\nversion: v1\n---\n\n# Title\n"


def spliced(source, key, value):
    front = read_front_matter(source)
    assert front is not None
    field = front.get(key)
    assert field is not None
    new = replaced(source, field, value)
    return source[: field.span.start] + new + source[field.span.end :]


def scalar_after(scalar, value):
    """What stands after the key once the value is replaced."""
    done = spliced(f"---\nx: {scalar}{END}", "x", value)
    assert done.startswith("---\nx:") and done.endswith(END)
    front = read_front_matter(done)
    assert front is not None and front.value("x") == value and front.value("version") == "v1"
    return done[len("---\nx: ") : -len(END)]


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        # plain stays plain
        ("Pills", "Pastillas", "Pastillas"),
        ("Pills", "¿Cómo se toman?", "¿Cómo se toman?"),
        ("Pills", "10:30 o 11:00", "10:30 o 11:00"),
        ("Pills", "C#", "C#"),
        ("en", "es", "es"),
        ("two\n  lines", "una sola", "una sola"),
        # where it would not be text for some reader it is quoted
        ("en", "no", "'no'"),
        ("en", "12", "'12'"),
        ("en", "1.10", "'1.10'"),
        ("en", "2026-05-04", "'2026-05-04'"),
        ("en", "12:30:45", "'12:30:45'"),
        ("en", "null", "'null'"),
        ("en", "", "''"),
        ("en", "y", "'y'"),
        # where YAML would read it otherwise it is quoted
        ("Pills", "Pastillas: cómo", "'Pastillas: cómo'"),
        ("Pills", "dosis #2", "'dosis #2'"),
        ("Pills", "- uno", "'- uno'"),
        ("Pills", "'así'", "'''así'''"),
        ("Pills", "[así]", "'[así]'"),
        ("Pills", " así ", "' así '"),
        ("Pills", "!así", "'!así'"),
        ("Pills", "*así*", "'*así*'"),
        ("Pills", "a: ", "'a: '"),
        ("Pills", "uno\ndos", '"uno\\ndos"'),
        ("Pills", "uno\u2028dos", '"uno\\Ldos"'),
        ("Pills", "tab\there", '"tab\\there"'),
        # quotes stay
        ("'2025-12-30'", "2026-01-01", "'2026-01-01'"),
        ("'Pills'", "D'or", "'D''or'"),
        ('"Pills"', "Pastillas", '"Pastillas"'),
        ('"Pills"', 'Di "sí" \\ no', '"Di \\"sí\\" \\\\ no"'),
        ("'Pills'", "uno\ndos", '"uno\\ndos"'),
        # types other than text stay what they are
        ("3", "4", "4"),
        ("true", "false", "false"),
        ("3", "tres", "tres"),
    ],
)
def test_style(before, value, after):
    assert scalar_after(before, value) == after


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("|\n  One.\n  Two.", "Uno.\nDos.\n", "|\n  Uno.\n  Dos."),
        ("|-\n    One.", "Uno.", "|-\n    Uno."),
        ("|\n  One.\n\n  Two.", "Uno.\n\nDos.\n", "|\n  Uno.\n\n  Dos."),
        ("|\n  One.", "Uno.", "|-\n  Uno."),
        ("| # note\n  One.", "Uno.\n", "| # note\n  Uno."),
        (">\n  One is\n  here.", "Uno está aquí.\n", ">\n  Uno\n  está\n  aquí."),
        (">-\n  One is here.\n\n  Two.", "Uno está.\nDos.", ">-\n  Uno está.\n\n  Dos."),
        ("|+\n  One.\n\n", "Uno.\n\n", "|+\n  Uno.\n"),
        ("|\n  One.", "", '""'),
    ],
)
def test_blocks_keep_style_and_indentation(before, value, after):
    if after == '""':
        after = "''"
    assert scalar_after(before, value) == after


def test_a_block_keeps_its_line_ends():
    source = "---\r\nx: |\r\n  One.\r\n  Two.\r\ny: z\r\n---\r\n"
    done = spliced(source, "x", "Uno.\nDos.\n")
    assert done == "---\r\nx: |\r\n  Uno.\r\n  Dos.\r\ny: z\r\n---\r\n"


def test_the_same_value_changes_nothing():
    for scalar in ("a   # c", '"\\u0041"', ">\n  a\n  b", "two\n  lines", "~", ""):
        source = f"---\nx: {scalar}{END}"
        front = read_front_matter(source)
        assert front is not None
        field = front.fields[0]
        assert replaced(source, field, field.value) == field.span.of(source)


def test_inside_brackets():
    source = "---\ntags: [a, b]\n---\n"
    assert spliced(source, "tags[0]", "uno, dos") == "---\ntags: ['uno, dos', b]\n---\n"
    assert spliced(source, "tags[1]", "dos") == "---\ntags: [a, dos]\n---\n"
    assert spliced(source, "tags[1]", "d]") == "---\ntags: [a, 'd]']\n---\n"


def test_an_empty_value_gets_a_blank_before_it():
    assert spliced("---\nlanguage:\n---\n", "language", "es") == "---\nlanguage: es\n---\n"
    assert spliced("---\na:\n-\n---\n", "a[0]", "b") == "---\na:\n- b\n---\n"


def test_an_alias_becomes_a_text_of_its_own():
    source = "---\na: &s NCI\nb: *s\n---\n"
    assert spliced(source, "b", "INC") == "---\na: &s NCI\nb: INC\n---\n"


def test_an_anchor_moves_with_its_text_or_nothing_happens():
    source = "---\na: &s NCI\nb: *s\n---\n"
    front = read_front_matter(source)
    assert front is not None
    with pytest.raises(FrontMatterError):
        # The alias would change as well.
        replaced(source, front.fields[0], "INC")


def test_a_value_never_closes_the_front_matter():
    assert scalar_after("a", "dos\n---\nlanguage: xx") == '"dos\\n---\\nlanguage: xx"'
    assert scalar_after("|\n  a", "dos\n---\nx\n") == "|\n  dos\n  ---\n  x"


def test_half_of_a_surrogate_pair_is_refused():
    source = "---\na: b\n---\n"
    front = read_front_matter(source)
    assert front is not None
    with pytest.raises(FrontMatterError):
        replaced(source, front.fields[0], "\ud800")


TEXT = st.text(
    st.one_of(
        st.sampled_from("ab ':\"#-|>[]{},&*!%@`~?\\\n\t\r0123.é\u2028\x85\ufeff\U0001f48a\x1b"),
        st.characters(exclude_categories=("Cs",)),
    ),
    max_size=30,
)
BEFORE = st.sampled_from(
    [
        "a",
        "'a'",
        '"a"',
        "|\n  a\n  b",
        ">-\n  a\n  b",
        "|+\n  a\n\n",
        "two\n  lines",
        "",
        "12",
        "[a, b]",
    ]
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(BEFORE, TEXT)
def test_any_text_reads_back(before, value):
    source = f"---\nk: v\nx: {before}{END}"
    front = read_front_matter(source)
    assert front is not None
    field = next(f for f in front.fields if f.key in ("x", "x[0]"))
    assume(value != field.value)
    done = source[: field.span.start] + replaced(source, field, value) + source[field.span.end :]
    again = read_front_matter(done)
    assert again is not None
    new = again.get(field.key)
    assert new is not None and new.value == value
    assert new.type in ("str", field.type)
    assert again.keys == front.keys
    assert done.endswith(END) and done.startswith("---\nk: v\nx:")
