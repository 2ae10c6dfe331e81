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
