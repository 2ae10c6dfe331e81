from __future__ import annotations

import pytest

from l10n import parse
from l10n.plain.unsettled import hints

SENTENCE = {
    "en": "We give you a drug for the pain at home, and the nurse will call you on the next day.",
    "es": "Le damos una medicina para el dolor en su casa, y la enfermera la llama a usted "
    "al otro día.",
    "xx": "a b c d e f g h i j k l m n o p q r s t u v w x y z.",
}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["reading level: Flesch-Kincaid Grade Level 4.0; target 6"]),
        ("es", ["reading level: Perspicuidad (Szigriszt-Pazos), INFLESZ 77.8; target 65"]),
        ("xx", []),
    ],
)
def test_the_level_of_each_longer_text(language: str, told: list[str]) -> None:
    document = parse(f"# A\n\nShort.\n\n{SENTENCE[language]}\n", language=language)
    levels = [(at, text) for at, text in hints(document) if text.startswith("reading level")]
    assert [text for _, text in levels] == told
    assert all(document.source[at:].startswith(SENTENCE[language][:5]) for at, _ in levels)
