from __future__ import annotations

import pytest

from l10n.catalog.po.plurals import plural_forms_of, plural_header

NUMBERS = (*range(1_100), 10_000, 100_000)
ORDER = ("zero", "one", "two", "few", "many", "other")
LANGUAGES = """
ak am ar as bg bn br bs ca cs cy da de dsb el en es et eu fa ff fi fil fr fy ga gd gl gu gv haw he
hi hr hsb hu hy id is it iu ja ka kk km kn ko ksh lag lb ln lo lt lv mg mk ml mn mr ms mt my ne nl
no nso pa pl pt ro ru sat se shi si sk sl so sq sr sv sw ta te th ti tr tzm uk ur uz wa zh zu
""".split()


@pytest.mark.parametrize("language", LANGUAGES)
def test_forms_are_those_of_cldr(language: str) -> None:
    from babel import Locale

    forms = plural_forms_of(plural_header(language))
    category = Locale.parse(language).plural_form
    # Breton has a form for millions; Babel has no shorter numbers that reach it.
    categories = [category(n) for n in (*NUMBERS, *([1_000_000] if language == "br" else []))]
    used = [name for name in ORDER if name in categories]
    assert forms.nplurals == len(used)
    for n, name in zip(NUMBERS, categories, strict=False):
        assert used.index(name) == forms.form(n), n


def test_vietnamese_has_one_form() -> None:
    """As in gettext and in the catalogs there are; Babel 2.19 has a second form for 0 and 1."""
    assert plural_header("vi").startswith("nplurals=1;")


def test_regions() -> None:
    assert plural_header("es-MX") == plural_header("es")
    assert plural_header("pt-BR") == "nplurals=2; plural=(n > 1);"
    assert plural_header("pt-PT") == "nplurals=2; plural=(n != 1);"
    assert plural_header("qya") == "nplurals=2; plural=(n != 1);"


@pytest.mark.parametrize(
    ("expression", "n", "form"),
    [
        ("n != 1", 2, 1),
        ("n>1", 1, 0),
        ("!n", 0, 1),
        ("!!n", 0, 0),
        ("n == 0 ? 0 : n == 1 ? 1 : 0", 1, 1),
        ("n && 10 % n == 0", 0, 0),
        ("n == 0 || 10 % n", 0, 1),
        ("(n + 1) * 2 / 2 - n", 5, 1),
        ("n > 2 == 1", 3, 1),
        ("1 - 1 - 0 && n", 3, 0),
    ],
)
def test_expressions_of_c(expression: str, n: int, form: int) -> None:
    assert plural_forms_of(f"nplurals=2; plural={expression};").form(n) == form


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("", "not of the form"),
        ("nplurals=2", "not of the form"),
        ("nplurals = 2; plural = n != 1;", "not of the form"),
        ("nplurals=2; plural=n == 500 ? 5 : 0;", "gives form 5 for n = 500"),
        ("nplurals=0; plural=0;", "between 1 and 6"),
        ("nplurals=7; plural=0;", "between 1 and 6"),
        ("nplurals=1000000000; plural=0;", "between 1 and 6"),
        ("nplurals=2; plural=n;", "gives form 2 for n = 2"),
        ("nplurals=2; plural=0 - n;", "gives form 18446744073709551615"),
        ("nplurals=2; plural=n % 0;", "divides by zero"),
        ("nplurals=2; plural=;", "ends too early"),
        ("nplurals=2; plural=n +;", "ends too early"),
        ("nplurals=2; plural=(n;", '")" is missing'),
        ("nplurals=2; plural=n ? 1;", '":" is missing'),
        ("nplurals=2; plural=n n;", "does not belong"),
        ("nplurals=2; plural=nn;", "not one of C"),
        ("nplurals=2; plural=n(1);", "not one of C"),
        ("nplurals=2; plural=n = 1;", "not one of C"),
        ("nplurals=2; plural=n**n;", "does not belong"),
        ("nplurals=2; plural=9999999999;", "not one of C"),
        ("nplurals=2; plural=__import__('os').system('true');", "not one of C"),
        ("nplurals=2; plural=" + "(" * 60 + "n" + ")" * 60, "deeper than 50"),
        ("nplurals=2; plural=" + "(" * 20_000 + "n" + ")" * 20_000, "longer than"),
        ("nplurals=2; plural=" + "!" * 900 + "n", None),
        ("nplurals=2; plural=" + "n&&" * 300 + "n", None),
        ("nplurals=2; plural=" + "n+" * 300 + "n", "gives form 301"),
    ],
)
def test_limits(value: str, reason: str | None) -> None:
    if reason is None:
        plural_forms_of(value)
        return
    with pytest.raises(ValueError, match=reason.replace("(", r"\(").replace(")", r"\)")):
        plural_forms_of(value)


@pytest.mark.parametrize(
    "value",
    [
        "plural=(n != 1); nplurals=2;",
        "nplurals=2; plural=(n != 1);;",
        "nplurals=2; plural=(n != 1); more=1;",
        "nplurals=2;plural=n!=1",
    ],
)
def test_fields_are_read_as_gettext_reads_them(value: str) -> None:
    forms = plural_forms_of(value)
    assert [forms.form(n) for n in (0, 1, 2)] == [1, 0, 1]


def test_numbers_are_unsigned() -> None:
    assert plural_forms_of("nplurals=2; plural=(n-1)>0;").form(0) == 1
