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
        ("Call 01632 960 555.", "Llame al 01632 960 565.", Severity.ERROR),
        ("Call 01632 960 555.", "Llame al 01632 960 55.", Severity.ERROR),
        ("Call 01632 960 555.", "Llame al 900 123 456.", Severity.WARNING),
        ("Call +44 1632 960 555.", "Llame al +44 1632 960 556.", Severity.ERROR),
        ("Call +1-202-555-0143.", "Llame al +1-212-555-0143.", Severity.ERROR),
        ("Call +1-202-555-0143.", "Llame al +2-202-555-0143.", Severity.ERROR),
        ("Call 900 123 456.", "Llame al 900 123 465.", Severity.ERROR),
        ("We asked 911 people.", "Preguntamos a 912 personas.", Severity.WARNING),
    ],
)
def test_severity(source: str, target: str, severity: Severity) -> None:
    found = check_texts(source, target, source_language="en", target_language="es")
    assert [(f.rule, f.severity) for f in found] == [("fidelity.number-changed", severity)]


@pytest.mark.parametrize(
    ("source", "target", "severity"),
    [
        ("tel:+441632960555", "tel:+441632960565", Severity.ERROR),
        ("tel:+441632960555", "tel:+34900123456", Severity.WARNING),
        ("sms:01632960555", "sms:0163296055", Severity.ERROR),
    ],
)
def test_targets(source: str, target: str, severity: Severity) -> None:
    texts = f"Call [us]({source}).", f"[Llámenos]({target})."
    found = check_texts(*texts, source_language="en", target_language="es")
    assert [(f.rule, f.severity) for f in found] == [("fidelity.link-target-changed", severity)]


@pytest.mark.parametrize(
    "number",
    ["01632 960555", "(01632) 960 555", "+44 1632 960555", "+44 (0)1632 960 555", "01632/960555"],
)
def test_one_number(number: str) -> None:
    text = f"Llame al {number}."
    assert check_texts("Call 01632 960 555.", text, target_language="es") == ()
