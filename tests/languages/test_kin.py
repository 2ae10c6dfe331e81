"""Locales that can help each other out."""

from __future__ import annotations

import pytest

from l10n.languages.kin import related, script_of

SCRIPTS = {
    "es": "Latn",
    "es-419": "Latn",
    "zh": "Hans",
    "zh-CN": "Hans",
    "zh-TW": "Hant",
    "zh-Hant-HK": "Hant",
    "sr": "Cyrl",
    "sr-ME": "Latn",
    "sr-Latn-RS": "Latn",
    "pa-PK": "Arab",
    "ja": "Jpan",
    "qaa": "",
}


@pytest.mark.parametrize(("tag", "script"), SCRIPTS.items())
def test_scripts(tag: str, script: str) -> None:
    assert script_of(tag) == script


def test_regions_of_one_language_in_one_script() -> None:
    known = ("es", "es-MX", "es-ES", "fr", "zh-Hans", "zh-TW", "zh-CN", "est")
    assert related("es", known) == ("es", "es-ES", "es-MX")
    assert related("es-AR", known) == ("es-AR", "es", "es-ES", "es-MX")
    assert related("zh", known) == ("zh", "zh-CN", "zh-Hans")
    assert related("zh-HK", known) == ("zh-HK", "zh-TW")
    assert related("de", known) == ("de",)
