"""The words of the page."""

from __future__ import annotations

from l10n.messages import N_
from l10n.reporters.report import Translate

PAGE_LANGUAGE = N_("page-language:en")
"""The code behind the colon is the language of the labels; a translation names its own."""

_LABELS = {
    "title": N_("Readability and translation report"),
    "skip": N_("Skip to the documents"),
    "worst": N_("Start here"),
    "overview": N_("Overview"),
    "document": N_("Document"),
    "language": N_("Language"),
    "level": N_("Reading level"),
    "target": N_("Target"),
    "findings": N_("Findings"),
    "finding": N_("Finding"),
    "table": N_("Table"),
    "error_count": N_("Errors"),
    "translated": N_("Translated"),
    "source": N_("Source"),
    "translation": N_("Translation"),
    "strip": N_("Sections in reading order"),
    "sections": N_("Sections, hardest first"),
    "section": N_("Section"),
    "line": N_("Line"),
    "words": N_("Words"),
    "burden": N_("Burden"),
    "formulas": N_("All formulas"),
    "formula": N_("Formula"),
    "value": N_("Value"),
    "grade": N_("Grade"),
    "band": N_("Band"),
    "evidence": N_("Evidence"),
    "sentences": N_("Sentences"),
    "text": N_("The text"),
    "side": N_("Source and translation side by side"),
    "notes": N_("Findings here"),
    "rules": N_("The rules"),
    "left_out": N_("Not counted (words)"),
    "missing": N_("not in the translation"),
    "added": N_("not in the source"),
    "met": N_("target met"),
    "near": N_("just above the target"),
    "above": N_("above the target"),
    "far": N_("far above the target"),
    "unknown": N_("no target"),
    "heat": N_("Key"),
    "show": N_("Show"),
    "all": N_("everything"),
    "errors": N_("errors only"),
    "warnings": N_("errors and warnings"),
    "untitled": N_("(no heading)"),
    "note": N_("Note"),
    "back": N_("Back to the overview"),
    "source_line": N_("line in the source"),
    "image": N_("Image"),
    "bare": N_("Image without a text"),
    "elsewhere": N_("About the file as a whole"),
    "nothing": N_("Nothing was found."),
    "advice": N_("Suggestion"),
    "made": N_(
        "Made by l10n %(version)s. A reading level is an estimate from the length of words and "
        "sentences: it does not tell whether the text is right or whether readers understand it."
    ),
}


def labels(translate: Translate) -> dict[str, str]:
    """Every label in the reader's language."""
    return {name: translate(text) for name, text in _LABELS.items()}


def page_language(translate: Translate) -> str:
    """BCP 47 tag of the labels."""
    return translate(PAGE_LANGUAGE).rpartition(":")[2]
