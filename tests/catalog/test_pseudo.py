from __future__ import annotations

import random
import re

import pytest

from l10n.catalog.building.pseudo import pseudo_catalog, pseudo_text
from l10n.catalog.message import Catalog, Message
from l10n.catalog.po.header import new_header
from l10n.errors import UsageError

KEPT = [
    "[](1)",
    "`take 5 mg`",
    "``a ` b``",
    "<b>",
    "</span>",
    '<span class="dose">',
    "<https://example.org/page>",
    "https://example.org/page?a=b",
    "someone@example.org",
    "&nbsp;",
    "&#160;",
    "%(name)s",
    "{name}",
    "${name}",
    "{{ macro }}",
    "{% tag %}",
    "{#heading-id}",
    "[^note]",
    "[][label]",
    "<!-- remark -->",
    "B12",
    "35%",
    "1,234.5",
    "\\*",
    "**",
]


@pytest.mark.parametrize("kept", KEPT)
@pytest.mark.parametrize("locale", ["en-XA", "ar-XB"])
def test_kept(kept: str, locale: str) -> None:
    text = pseudo_text(f"before {kept} after", locale)
    assert kept in text
    assert "before" not in text.replace("\u202ebefore\u202c", "")


def test_accented() -> None:
    text = pseudo_text("Why do **treatments** stop [working](2)?")
    assert text == "Ŵĥýý đöö **ţŕééááţɱééñţš** šţööþ [ŵööŕķîîñĝ](2)?"


def test_mirrored() -> None:
    assert pseudo_text("It can't, 5 mg", "ar-XB") == (
        "\u202eIt\u202c \u202ecan't\u202c, 5 \u202emg\u202c"
    )


def test_nothing_to_change() -> None:
    assert pseudo_text("") == ""
    assert pseudo_text("35% 漢字") != ""
    assert pseudo_text("12 %") == "12 %"


def test_about_30_percent_longer() -> None:
    r = random.Random(1)
    words = "cancer cells may change and stop responding to the drug that was used before".split()
    text = " ".join(r.choice(words) for _ in range(400))
    letters = len(re.sub(r"\s", "", text))
    assert 1.25 < len(re.sub(r"\s", "", pseudo_text(text))) / letters < 1.45


def test_catalog() -> None:
    template = Catalog(
        (
            Message("Dose", flags=("fuzzy", "md-text"), msgctxt="c", references=("a.md:1",)),
            Message("page", ("", ""), msgid_plural="pages"),
            Message("gone", ("x",), obsolete=True),
        ),
        new_header(None, project="p", created="2026-01-01 00:00+0000", extra={"X-Links": "n"}),
    )
    catalog = pseudo_catalog(template, "ar-XB")
    assert (catalog.language, catalog.header.get("X-Links")) == ("ar-XB", "n")
    assert catalog.header.get("POT-Creation-Date") == "2026-01-01 00:00+0000"
    dose, page = catalog.messages
    assert (dose.flags, dose.msgctxt, dose.references) == (("md-text",), "c", ("a.md:1",))
    assert len(page.msgstr) == 6
    assert page.msgstr[1] == "\u202epages\u202c"
    assert all(message.translated for message in catalog.messages)


def test_unknown_locale() -> None:
    with pytest.raises(UsageError, match="en-XC"):
        pseudo_text("a", "en-XC")
    with pytest.raises(UsageError):
        pseudo_catalog(Catalog(), "fr")
