"""A page that asks every reader of words something is compared in every language."""

from __future__ import annotations

import pytest

import l10n
from l10n.languages.registry import LANGUAGES

PAGE = """\
---
language: {language}
title: Your tablets
---

# Your tablets

Take two tablets (20 mg) twice a day, every 8 hours, once a week, every month, once a year, yearly
and every other day, with no more than 4 tablets in 24 hours, on Mondays at 8:30 a.m. and 9 p.m.

Do not stop in the first week or the second month unless your doctor says so. Half a tablet, a third
of the 1,200 people, 2.5% of women and one in ten men had stage II cancer on May 3, 2024. HER2 was
positive, the ALT level low, the left breast was not affected, and tamoxifen (Nolvadex) helped only
adults. Keep it below 25 °C (77 °F) and out of reach of children. Call your doctor right away if you
have a fever of 38 °C or higher.

| Drug | Dose |
| --- | --- |
| capecitabine | 1,250 mg/m² |
| ibuprofen | 400 mcg |
"""


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_language_stops_the_check(language: str) -> None:
    source = l10n.parse(PAGE.format(language="en"), path="en/page.md")
    target = l10n.parse(PAGE.format(language=language), path=f"{language}/page.md")
    assert isinstance(l10n.check(source, target), tuple)
    assert isinstance(l10n.check(target, source), tuple)
