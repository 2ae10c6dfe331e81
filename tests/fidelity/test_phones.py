"""Telephone numbers: mistyped, or those of another country."""

from __future__ import annotations

import pytest

from l10n.fidelity.check import check_texts
from l10n.finding import Severity


@pytest.mark.parametrize(
    ("source", "target", "severity"),
    [
        ("Call 1-800-422-6237.", "Llame al 1-800-422-6238.", Severity.ERROR),
        ("Call 1-800-422-6237.", "Llame al 1-900-555-0199.", Severity.WARNING),
        ("Call 911 now.", "Llame ahora al 112.", Severity.WARNING),
        ("Call 911 now.", "Llame ahora al 912.", Severity.ERROR),
        ("We asked 911 people.", "Preguntamos a 912 personas.", Severity.WARNING),
    ],
)
def test_severity(source: str, target: str, severity: Severity) -> None:
    found = check_texts(source, target, source_language="en", target_language="es")
    assert [(f.rule, f.severity) for f in found] == [("fidelity.number-changed", severity)]
