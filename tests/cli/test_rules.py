"""``l10n rules``."""

from __future__ import annotations

import json


def _line(text: str, rule: str) -> str:
    return next(line for line in text.splitlines() if line.startswith(f"{rule} "))


def test_many_languages_are_counted_in_the_table_and_named_in_the_json(l10n):
    named = json.loads(l10n("rules", "--format", "json").out)
    languages = next(row for row in named if row["rule"] == "fidelity.negation-lost")["languages"]
    number = len(languages.split())
    assert f" {number} languages " in _line(l10n("rules").out, "fidelity.negation-lost")


def test_few_languages_are_named(l10n):
    assert " en de " in _line(l10n("rules").out, "plain.noun-stack")
