"""One word per thing in the toolkit's own messages, as ``locales/l10n.terms.csv`` has it."""

from __future__ import annotations

import pytest

from l10n import api
from l10n.catalog.terms.reading import read_terms
from l10n.catalog.terms.termbase import Termbase
from l10n.fidelity.catalog_check import check_catalog
from l10n.fidelity.metadata.policy import Policy
from tests.paths import ROOT

TERMS = (ROOT / "locales" / "l10n.terms.csv").read_text("utf-8")
CATALOGS = sorted(ROOT.glob("locales/*/LC_MESSAGES/l10n*.po"))


@pytest.mark.parametrize("path", CATALOGS, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_messages_use_the_terms(path) -> None:
    policy = Policy(termbase=Termbase(read_terms(TERMS).concepts))
    found = check_catalog(api.read_catalog(str(path)), policy=policy)
    told = [f"{path}:{f.line}: {f.message}" for f in found if f.rule.startswith("fidelity.gloss")]
    assert told == []
