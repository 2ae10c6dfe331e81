"""The rules, in the order in which they are shown."""

from __future__ import annotations

from l10n.plain.rule import PlainRule
from l10n.plain.rules.bare_percentage import bare_percentage
from l10n.plain.rules.hard_quotation import hard_quotation
from l10n.plain.rules.headings import bold_as_heading, doubled_title, empty_heading
from l10n.plain.rules.jargon_heading import jargon_heading
from l10n.plain.rules.link_only_definition import link_only_definition
from l10n.plain.rules.long_sentence import long_sentence
from l10n.plain.rules.much_passive import much_passive
from l10n.plain.rules.shifting_term import shifting_term
from l10n.plain.rules.undefined_abbreviation import undefined_abbreviation
from l10n.plain.rules.undefined_term import undefined_term

RULES: tuple[PlainRule, ...] = (
    long_sentence,
    undefined_term,
    link_only_definition,
    hard_quotation,
    jargon_heading,
    shifting_term,
    undefined_abbreviation,
    much_passive,
    bare_percentage,
    empty_heading,
    bold_as_heading,
    doubled_title,
)
