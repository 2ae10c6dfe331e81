"""Normal forms, and heaps of accents that would hold the standard library up."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

import l10n
from l10n.text.normal import normalized

HEAP = "a" + "\u0301\u0323" * 50_000


@given(st.text(), st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]))
def test_texts_are_normalized_as_by_the_standard_library(text, form):
    assert normalized(form, text) == unicodedata.normalize(form, text)


def test_a_heap_of_accents_stays_as_it_is():
    assert normalized("NFC", f"e\u0301 {HEAP} e\u0301") == f"é {HEAP} é"


@pytest.mark.parametrize("language", ["en", "es", "ja", "ar"])
def test_a_heap_of_accents_holds_nothing_up(language):
    page = l10n.parse(f"Take two tablets. {HEAP} Rest.", language=language)
    assert l10n.score(page).counts.words
    l10n.flag(page)
    l10n.check(l10n.parse("Take two tablets. Rest.", language="en"), page)
    assert HEAP in l10n.extract(page).messages[0].msgid
