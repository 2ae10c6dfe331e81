"""The rules, in the order in which they are shown."""

from __future__ import annotations

from l10n.plain.rule import PlainRule
from l10n.plain.rules.bare_percentage import bare_percentage
from l10n.plain.rules.buried_list import buried_list
from l10n.plain.rules.disease_before_person import disease_before_person
from l10n.plain.rules.double_negative import double_negative
from l10n.plain.rules.hard_image_text import hard_image_text
from l10n.plain.rules.hard_quotation import hard_quotation
from l10n.plain.rules.headings import bold_as_heading, doubled_title, empty_heading
from l10n.plain.rules.hidden_verb import hidden_verb
from l10n.plain.rules.interrupted_sentence import interrupted_sentence
from l10n.plain.rules.jargon_heading import jargon_heading
from l10n.plain.rules.link_only_definition import link_only_definition
from l10n.plain.rules.long_sentence import long_sentence
from l10n.plain.rules.long_text import long_paragraph, long_section
from l10n.plain.rules.much_passive import much_passive
from l10n.plain.rules.no_direct_address import no_direct_address
from l10n.plain.rules.no_main_message import no_main_message
from l10n.plain.rules.noun_stack import noun_stack
from l10n.plain.rules.numbers import (
    change_without_base,
    needless_decimal,
    reader_must_calculate,
)
from l10n.plain.rules.rare_word import rare_word
from l10n.plain.rules.section_above_target import section_above_target
from l10n.plain.rules.shifting_term import shifting_term
from l10n.plain.rules.tangled_clauses import tangled_clauses
from l10n.plain.rules.undefined_abbreviation import undefined_abbreviation
from l10n.plain.rules.undefined_term import undefined_term
from l10n.plain.rules.unknown_front_matter import (
    unknown_audience,
    unknown_language,
    wrong_language,
)
from l10n.plain.rules.wordy_phrase import wordy_phrase

RULES: tuple[PlainRule, ...] = (
    unknown_language,
    wrong_language,
    unknown_audience,
    long_sentence,
    tangled_clauses,
    interrupted_sentence,
    much_passive,
    hidden_verb,
    noun_stack,
    double_negative,
    undefined_term,
    link_only_definition,
    hard_quotation,
    undefined_abbreviation,
    wordy_phrase,
    rare_word,
    shifting_term,
    jargon_heading,
    bare_percentage,
    change_without_base,
    needless_decimal,
    reader_must_calculate,
    long_paragraph,
    long_section,
    empty_heading,
    bold_as_heading,
    doubled_title,
    buried_list,
    hard_image_text,
    no_main_message,
    no_direct_address,
    disease_before_person,
    section_above_target,
)
