"""A suggestion is ready only where its words fit between those that stay."""

from __future__ import annotations

import pytest

from l10n.plain.flag import flag_document
from l10n.plain.rule import edit_of
from l10n.plain.suggestions import revise, suggestions
from l10n.readability.frequency import available
from l10n.text.parse import parse


def after_ready_edits(text: str, language: str = "en") -> str:
    """The text with every ready suggestion of a word list in it, and no other."""
    document = parse(text, language=language)
    findings = flag_document(document).findings
    listed = ("plain.wordy-phrase", "plain.undefined-term", "plain.rare-word")
    ready = {
        name: None
        for name, finding in suggestions(findings).items()
        if finding.rule in listed and (edit := edit_of(finding)) is not None and edit.ready
    }
    return revise(document, findings, ready).text


@pytest.mark.parametrize(
    "text",
    [
        "We saw increased efficacy in mice.",
        'It may "re-sensitize" the patients to the old drug.',
        "For many people, they ultimately stop working.",
        "You should therefore call us.",
        "It is therefore safe.",
        "Some attempts to stop it failed.",
        "You may require that they wait.",
        "It does not require taking action.",
        "The refractory cases need more care.",
        "After a bilateral mastectomy you rest.",
        "Do not exacerbate the pain.",
        "The rules demand the eradication of it.",
        "Smoking cessation helps.",
        "A hip fracture takes time.",
        "Mortality is low.",
        "The upregulation of it is common.",
        "The nurse administered the pill.",
        "That is a sufficient amount.",
        "The toxicity profile is known.",
        "It happens in some cases of cancer.",
        "They will have the ability to walk.",
        "A purchase is not needed.",
        "Non-chronic pain is common.",
    ],
)
def test_words_that_do_not_fit_are_not_ready(text: str) -> None:
    assert after_ready_edits(text + "\n") == text + "\n"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("They gave her some investigational agents.", "They gave her some drugs being tested."),
        ("They found a few new lesions.", "They found a few new areas of changed tissue."),
        ("Ultimately, you decide.", "In the end, you decide."),
        ("It hurts, and therefore you stop.", "It hurts, and so you stop."),
        ("It is an initial sign.", "It is a first sign."),
        ("An adverse effect can come.", "A side effect can come."),
        ("The pill was administered at home.", "The pill was given at home."),
        ("It has abdominal signs.", "It has belly signs."),
        ("The pain is bilateral.", "The pain is on both sides."),
        ("The drug inhibits growth.", "The drug blocks growth."),
        ("The majority of the pills help.", "Most of the pills help."),
        ("Most people need sufficient time.", "Most people need enough time."),
        ("In some cases, it helps.", "Sometimes, it helps."),
        ("It is in the process of healing.", "It is healing."),
        ("This requires time.", "This needs time."),
    ],
)
def test_words_that_fit_are_ready(text: str, after: str) -> None:
    assert after_ready_edits(text + "\n") == after + "\n"


@pytest.mark.skipif(not available(), reason="the frequencies of wordfreq are not installed")
def test_an_article_goes_with_a_rare_word() -> None:
    text = "The immunological laboratory published an abbreviated methodological protocol.\n"
    assert "a shortened" in after_ready_edits(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La disnea intensa pasa.\n"),
        ("fr", "La dyspnée sévère passe.\n"),
    ],
)
def test_a_noun_with_words_that_agree_is_not_ready(language: str, text: str) -> None:
    assert after_ready_edits(text, language) == text


@pytest.mark.parametrize(
    "text",
    [
        "If you have a high fever at home, and you feel very sick in the night, and the nurse is "
        "not there to help you at once, you should call the number on the card that we gave you.",
        "The card not only shows the number that you can call in the night, but it also says what "
        "the nurse will ask you to do when you call, and who comes to your home in the night.",
        "Tell the people at home about the new pills and when you take them in the day, so they "
        "know what to look for in the first week and when they must call the nurse or the team.",
    ],
)
def test_a_cut_leaves_two_sentences(text: str) -> None:
    findings = flag_document(parse(text + "\n", language="en")).findings
    edits = [edit_of(finding) for finding in findings if finding.rule == "plain.long-sentence"]
    assert edits
    assert not any(edit is not None and edit.ready for edit in edits)
