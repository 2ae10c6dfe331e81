"""Proposals that may not say more, or less, than the word they stand for."""

from __future__ import annotations

import pytest

from l10n.plain.flag import flag_document
from l10n.text.parse import parse


@pytest.mark.parametrize(
    ("language", "text", "proposal"),
    [
        # Any bleeding is a reason to call, not only a heavy one.
        ("es", "Llame si tiene una hemorragia.\n", "sangrado"),
        ("fr", "Appelez en cas d'hémorragie.\n", "saignement"),
        ("en", "Call if you have a hemorrhage.\n", "bleeding"),
        ("it", "Chiami in caso di emorragia.\n", "sanguinamento"),
        # Pressure in other vessels is no high blood pressure.
        ("es", "Usted tiene hipertensión portal.\n", "presión alta en la vena que va al hígado"),
        (
            "fr",
            "Il a une hypertension pulmonaire.\n",
            "pression élevée dans les vaisseaux du poumon",
        ),
        # A variant is no germ.
        (
            "es",
            "Se encontró una variante patógena.\n",
            "cambio en un gen que puede causar una enfermedad",
        ),
        (
            "it",
            "Si è trovata una variante patogenetica.\n",
            "cambiamento in un gene che può causare una malattia",
        ),
        ("it", "Ha una ipertensione portale.\n", "pressione alta nella vena che va al fegato"),
        # Not every problem during a treatment comes from it.
        ("es", "Avise de todo evento adverso.\n", "problema de salud durante el tratamiento"),
        ("en", "Tell us of any adverse event.\n", "health problem during treatment"),
        # Most is not nearly all, and regular is not always.
        ("es", "En la mayoría de los casos es leve.\n", "la mayoría de las veces"),
        ("pt", "Na maioria dos casos é leve.\n", "na maioria das vezes"),
        ("pt", "Tome de forma regular o remédio.\n", "regularmente"),
        # What cannot wait may not become "soon".
        ("es", "Llame a la mayor brevedad posible.\n", "lo antes posible"),
    ],
)
def test_proposals_are_cautious(language: str, text: str, proposal: str) -> None:
    found = flag_document(parse(text, language=language)).findings
    assert any(f'"{proposal}"' in (f.suggestion or "").lower() for f in found), found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # In statistics and in genetics these words have a meaning of their own.
        ("de", "Der Unterschied war signifikant.\n"),
        ("fr", "Un cancer sporadique n'est pas héréditaire.\n"),
    ],
)
def test_words_with_a_meaning_of_their_own_are_left(language: str, text: str) -> None:
    found = flag_document(parse(text, language=language)).findings
    assert not [f for f in found if f.rule in ("plain.wordy-phrase", "plain.undefined-term")]
    assert not [f for f in found if "selten" in (f.suggestion or "") or "rare" in f.suggestion]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "## Cosa fare\n\nParli con il suo medico.\n"),
        ("pt", "## O que fazer\n\nO senhor pode ligar para nós.\n"),
        ("de", "## Was tun\n\nWir helfen euch gern.\n"),
        ("fr", "## Que faire\n\nTu peux nous appeler.\n"),
        ("es", "## Qué hacer\n\nVosotros podéis llamar.\n"),
    ],
)
def test_every_form_of_address_counts(language: str, text: str) -> None:
    from l10n.plain.address import speaks

    subject = flag_document(parse(text, language=language)).subject
    assert speaks(subject, subject.sentences[-1])
