"""``l10n check --rewrite``."""

from __future__ import annotations

import pytest

PAGE = "---\nlanguage: en\n---\n\n{}\n"


def test_finds_a_changed_amount(l10n, folder):
    (folder / "old.md").write_text(PAGE.format("The dose is 20 mg."))
    (folder / "new.md").write_text(PAGE.format("Take 40 mg."))
    ran = l10n("check", "--rewrite", "old.md", "new.md", "--format", "concise")
    assert ran.code == 1
    assert ran.out.startswith("new.md:5:6: error fidelity.dose-changed ")
    (folder / "new.md").write_text(PAGE.format("Take 20 mg."))
    assert l10n("check", "--rewrite", "old.md", "new.md").code == 0


@pytest.mark.parametrize("arguments", [[], ["old.md"], ["old.md", "new.md", "--locale", "es"]])
def test_needs_an_original_and_a_rewrite(l10n, folder, arguments):
    for name in ("old.md", "new.md"):
        (folder / name).write_text(PAGE.format("Rest."))
    ran = l10n("check", "--rewrite", *arguments)
    assert ran.code == 2
    assert "--rewrite" in ran.err


@pytest.mark.parametrize("says", [True, False])
def test_a_translation_is_no_rewrite(l10n, folder, says):
    english = "Do not take aspirin. Most people feel tired after the treatment. " * 4
    spanish = "No tome aspirina. La mayoría de las personas se cansan con el tratamiento. " * 4
    (folder / "old.md").write_text(PAGE.format(english))
    page = PAGE.replace("en", "es") if says else "{}\n"
    (folder / "new.md").write_text(page.format(spanish))
    ran = l10n("check", "--rewrite", "old.md", "new.md")
    assert ran.code == 2
    assert 'new.md: this is in "es", the original in "en"' in ran.err
    assert ran.err.count("\n") == 1
