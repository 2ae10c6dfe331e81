"""Wordings in the words of a page's region."""

from __future__ import annotations

import pytest

from l10n.plain.flag import flag_document
from l10n.text.parse import parse

_TUMOR = "a tumor that starts in the cells that support nerves"
_TUMOUR = _TUMOR.replace("tumor", "tumour")


@pytest.mark.parametrize(
    ("language", "text", "plain"),
    [
        ("en", "A glioma was seen. It is a tumour.", _TUMOUR),
        ("en", "A glioma was seen. It is a tumor.", _TUMOR),
        ("en", "A glioma was seen.", _TUMOR),
        ("en-GB", "A glioma was seen.", _TUMOUR),
        ("en-US", "A glioma was seen. It is a tumour.", _TUMOR),
        ("pt-PT", "Pode haver uma hemorragia.", "perda de sangue"),
        ("pt-BR", "Pode haver uma hemorragia.", "sangramento"),
        ("pt", "Pode haver uma hemorragia.", "sangramento"),
        ("pt", "O cancro pode causar uma hemorragia. Fale com a equipa.", "perda de sangue"),
        ("pt", "O câncer pode causar uma hemorragia. Fale com a equipe.", "sangramento"),
    ],
)
def test_a_wording_has_the_words_of_the_region(language: str, text: str, plain: str) -> None:
    found = flag_document(parse(f"{text}\n", language=language)).findings
    assert [f.data["plain"] for f in found if f.rule == "plain.undefined-term"] == [plain]
