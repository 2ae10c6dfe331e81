"""Fences that hide text are told by every command that reads a page."""

from __future__ import annotations

from l10n.api import parse
from l10n.fidelity.check import check
from l10n.plain.flag import flag_document
from l10n.readability.gate import above, limit_of
from l10n.readability.report import score_document

TEXT = "The pain is worst on the second day. Take one tablet every six hours with food.\n\n" * 3
SOURCE = f"---\nlanguage: en\n---\n\n# Rest\n\n{TEXT}## Pain\n\n{TEXT}"
OPEN = SOURCE.replace("## Pain", "```text\n## Pain")


def test_a_finding_of_flag():
    (found,) = [f for f in flag_document(parse(OPEN)).findings if f.rule.startswith("document.")]
    assert (found.rule, found.start.line) == ("document.unclosed-fence", 13)
    assert not [f for f in flag_document(parse(SOURCE)).findings if f.rule.startswith("document.")]


def test_a_caveat_and_no_pass_of_a_gate():
    reading = score_document(parse(OPEN))
    assert "line 13" in reading.caveats[0] and "48 words" in reading.caveats[0]
    (told,) = above(reading, [limit_of("smog=99")])
    assert told.rule == "readability.not-judged"
    assert not list(above(score_document(parse(SOURCE)), [limit_of("smog=99")]))


def test_a_translation_with_a_fence_that_its_source_does_not_have():
    found = check(parse(SOURCE, path="en.md"), parse(OPEN, path="x.md"))
    rules = [f.rule for f in found]
    assert rules.count("fidelity.unbalanced-markup") == 1
    assert "fidelity.block-lost" not in rules
