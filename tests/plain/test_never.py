"""What no rule may ever report."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from cases import all_cases

from l10n.plain.flag import flag_document
from l10n.text.parse import parse

NEVER = {
    "front matter": "---\ntitle: Utilize Metastatic ANC 35%\nlanguage: en\n---\n\nRest.\n",
    "addresses": "Go to https://example.org/ABC/metastasis?x=35% or ask@example.org.\n",
    "link targets": "See [our page](https://example.org/Metastasis/ABC35%25/utilize.html).\n",
    "credits": "![A nurse](nurse.jpg)\n\nCredit: Metastasis Imaging Unit, ABC\n\nRest.\n",
    "code": "```\nutilize metastasis 35% ABC\n```\n\nType `metastasis 35% ABC` here.\n",
    "topic words": "Cancer drugs treat breast cancer and kill cancer cells. Tumors can shrink.\n",
    "evidence hedges": "This drug may help. It might be safe. Side effects are likely.\n",
    "degrees and initials": "Ask Ann B. Lee, M.D., Ph.D., or J. R. Fox, RN, MSN.\n",
    "a remark": "<!-- utilize metastasis ABC 35% -->\n\nRest well.\n",
}


@pytest.mark.parametrize("name", NEVER)
def test_never_reported(name: str) -> None:
    report = flag_document(parse(NEVER[name], language="en"))
    assert [f.rule for f in report.findings] == []


def test_spans_lie_in_the_document_and_findings_are_sorted() -> None:
    text = (
        "# A **bold**\n\nUtilize &amp; use [edema](x.md), *metastatic* \\* disease.\r\n\r\nANC!\r\n"
    )
    report = flag_document(parse(text, language="en"))
    assert report.findings == tuple(sorted(report.findings, key=lambda f: f.sort_key()))
    covered = {f.span.of(text) for f in report.findings}
    assert {"Utilize", "edema", "metastatic", "ANC"} <= covered


@pytest.mark.parametrize("language", [None, "und", "ja", "zh", "ar", "vi", "th", "xx"])
def test_any_language_can_be_flagged(language: str | None) -> None:
    report = flag_document(parse("# 一\n\nمرحبا hello 你好。ABC 35 %\n", language=language))
    assert report.sections


def test_a_text_that_breaks_off_anywhere_can_be_flagged() -> None:
    for case in all_cases():
        marks = [mark.end() for mark in re.finditer(r"[,;:—(]", case.text)]
        for cut in {*marks[:1], *marks[-1:]}:
            for part in (case.text[:cut], case.text[cut:]):
                if not part.startswith("---"):
                    flag_document(parse(part, language=case.language))


def test_word_lists_and_terms_are_sound() -> None:
    from l10n.plain.lexicon import languages_with_terms, lexicon

    for language in languages_with_terms():
        found = lexicon(language)
        forms = [form.lower() for term in found.terms for form in term.forms]
        assert len(forms) == len(set(forms)), language
        assert len(found.terms) >= (500 if language == "en" else 150)
        assert all(term.plain for term in found.terms)
