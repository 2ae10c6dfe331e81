"""Every fidelity rule, in the order of the documentation: a new one is a file and a line here."""

from __future__ import annotations

from l10n.fidelity.rule import CatalogRule, FidelityRule, PairRule
from l10n.fidelity.rules.accents_missing import accents_missing
from l10n.fidelity.rules.admonition_changed import admonition_changed
from l10n.fidelity.rules.alt_text_lost import alt_text_lost
from l10n.fidelity.rules.alt_text_untranslated import alt_text_untranslated
from l10n.fidelity.rules.bidi_override import bidi_override
from l10n.fidelity.rules.block_added import block_added
from l10n.fidelity.rules.block_kind_changed import block_kind_changed
from l10n.fidelity.rules.block_lost import block_lost
from l10n.fidelity.rules.block_moved import block_moved
from l10n.fidelity.rules.blocks_merged import blocks_merged
from l10n.fidelity.rules.bracket_unpaired import bracket_unpaired
from l10n.fidelity.rules.catalog_charset_wrong import catalog_charset_wrong
from l10n.fidelity.rules.catalog_header_boilerplate import catalog_header_boilerplate
from l10n.fidelity.rules.catalog_header_incomplete import catalog_header_incomplete
from l10n.fidelity.rules.catalog_header_invalid import catalog_header_invalid
from l10n.fidelity.rules.catalog_header_missing import catalog_header_missing
from l10n.fidelity.rules.catalog_language_mismatch import catalog_language_mismatch
from l10n.fidelity.rules.cell_emptied import cell_emptied
from l10n.fidelity.rules.cells_swapped import cells_swapped
from l10n.fidelity.rules.code_changed import code_changed
from l10n.fidelity.rules.comparison_changed import comparison_changed
from l10n.fidelity.rules.control_character import control_character
from l10n.fidelity.rules.date_changed import date_changed
from l10n.fidelity.rules.date_invalid import date_invalid
from l10n.fidelity.rules.dose_changed import dose_changed
from l10n.fidelity.rules.draft_mark import draft_mark
from l10n.fidelity.rules.duplicate_item import duplicate_item
from l10n.fidelity.rules.duplicate_key import duplicate_key
from l10n.fidelity.rules.emphasis_changed import emphasis_changed
from l10n.fidelity.rules.extra_markup import extra_markup
from l10n.fidelity.rules.extra_number import extra_number
from l10n.fidelity.rules.footnote_lost import footnote_lost
from l10n.fidelity.rules.footnotes_swapped import footnotes_swapped
from l10n.fidelity.rules.frequency_changed import frequency_changed
from l10n.fidelity.rules.front_matter_missing import front_matter_missing
from l10n.fidelity.rules.front_matter_unclosed import front_matter_unclosed
from l10n.fidelity.rules.front_matter_unreadable import front_matter_unreadable
from l10n.fidelity.rules.glossary_term_avoided import glossary_term_avoided
from l10n.fidelity.rules.glossary_term_missing import glossary_term_missing
from l10n.fidelity.rules.heading_level_changed import heading_level_changed
from l10n.fidelity.rules.html_attribute_changed import html_attribute_changed
from l10n.fidelity.rules.image_lost import image_lost
from l10n.fidelity.rules.image_target_changed import image_target_changed
from l10n.fidelity.rules.invalid_encoding import invalid_encoding
from l10n.fidelity.rules.key_missing import key_missing
from l10n.fidelity.rules.key_unknown import key_unknown
from l10n.fidelity.rules.language_mismatch import language_mismatch
from l10n.fidelity.rules.length_outlier import length_outlier
from l10n.fidelity.rules.link_added import link_added
from l10n.fidelity.rules.link_contradicts_text import link_contradicts_text
from l10n.fidelity.rules.link_leads_nowhere import link_leads_nowhere
from l10n.fidelity.rules.link_lost import link_lost
from l10n.fidelity.rules.link_syntax_broken import link_syntax_broken
from l10n.fidelity.rules.link_target_changed import link_target_changed
from l10n.fidelity.rules.link_text_lost import link_text_lost
from l10n.fidelity.rules.links_reordered import links_reordered
from l10n.fidelity.rules.list_changed import list_changed
from l10n.fidelity.rules.machine_translation_refusal import machine_translation_refusal
from l10n.fidelity.rules.macro_lost import macro_lost
from l10n.fidelity.rules.message_conflict import message_conflict
from l10n.fidelity.rules.message_fuzzy import message_fuzzy
from l10n.fidelity.rules.message_obsolete import message_obsolete
from l10n.fidelity.rules.message_untranslated import message_untranslated
from l10n.fidelity.rules.mixed_script_url import mixed_script_url
from l10n.fidelity.rules.mixed_script_word import mixed_script_word
from l10n.fidelity.rules.mojibake import mojibake
from l10n.fidelity.rules.name_replaced import name_replaced
from l10n.fidelity.rules.negation_added import negation_added
from l10n.fidelity.rules.negation_lost import negation_lost
from l10n.fidelity.rules.nesting_changed import nesting_changed
from l10n.fidelity.rules.newline_changed import newline_changed
from l10n.fidelity.rules.number_changed import number_changed
from l10n.fidelity.rules.number_missing import number_missing
from l10n.fidelity.rules.number_shown_backwards import number_shown_backwards
from l10n.fidelity.rules.numbers_exchanged import numbers_exchanged
from l10n.fidelity.rules.opposite_said import opposite_said
from l10n.fidelity.rules.other_page import other_page
from l10n.fidelity.rules.partly_untranslated_block import partly_untranslated_block
from l10n.fidelity.rules.percent_lost import percent_lost
from l10n.fidelity.rules.placeholder_changed import placeholder_changed
from l10n.fidelity.rules.plural_form_missing import plural_form_missing
from l10n.fidelity.rules.plural_forms_wrong import plural_forms_wrong
from l10n.fidelity.rules.protected_term_misspelt import protected_term_misspelt
from l10n.fidelity.rules.protected_value_changed import protected_value_changed
from l10n.fidelity.rules.question_changed import question_changed
from l10n.fidelity.rules.range_end_changed import range_end_changed
from l10n.fidelity.rules.replacement_character import replacement_character
from l10n.fidelity.rules.schema_violated import schema_violated
from l10n.fidelity.rules.sentence_doubled import sentence_doubled
from l10n.fidelity.rules.sentence_lost import sentence_lost
from l10n.fidelity.rules.sign_lost import sign_lost
from l10n.fidelity.rules.small_number_unmatched import small_number_unmatched
from l10n.fidelity.rules.stale_translation import stale_translation
from l10n.fidelity.rules.stray_bom import stray_bom
from l10n.fidelity.rules.table_shape_changed import table_shape_changed
from l10n.fidelity.rules.text_hidden import text_hidden
from l10n.fidelity.rules.text_repeated import text_repeated
from l10n.fidelity.rules.texts_exchanged import texts_exchanged
from l10n.fidelity.rules.title_differs_from_heading import title_differs_from_heading
from l10n.fidelity.rules.title_untranslated import title_untranslated
from l10n.fidelity.rules.translation_refused import translation_refused
from l10n.fidelity.rules.type_changed import type_changed
from l10n.fidelity.rules.unbalanced_bidi import unbalanced_bidi
from l10n.fidelity.rules.unbalanced_markup import unbalanced_markup
from l10n.fidelity.rules.unit_changed import unit_changed
from l10n.fidelity.rules.untranslated_block import untranslated_block
from l10n.fidelity.rules.word_doubled import word_doubled
from l10n.fidelity.rules.wrong_language import wrong_language
from l10n.fidelity.rules.zero_width_character import zero_width_character

PAIR_RULES: tuple[PairRule, ...] = (
    other_page,
    front_matter_missing,
    front_matter_unclosed,
    front_matter_unreadable,
    duplicate_key,
    duplicate_item,
    key_missing,
    key_unknown,
    type_changed,
    protected_value_changed,
    schema_violated,
    language_mismatch,
    title_untranslated,
    title_differs_from_heading,
    date_invalid,
    stale_translation,
    block_lost,
    block_added,
    block_moved,
    text_repeated,
    texts_exchanged,
    blocks_merged,
    macro_lost,
    heading_level_changed,
    block_kind_changed,
    nesting_changed,
    list_changed,
    admonition_changed,
    table_shape_changed,
    cells_swapped,
    cell_emptied,
    link_lost,
    link_target_changed,
    link_text_lost,
    link_added,
    link_leads_nowhere,
    link_contradicts_text,
    links_reordered,
    image_lost,
    image_target_changed,
    alt_text_lost,
    alt_text_untranslated,
    link_syntax_broken,
    mixed_script_url,
    mixed_script_word,
    dose_changed,
    unit_changed,
    number_changed,
    number_missing,
    numbers_exchanged,
    date_changed,
    range_end_changed,
    sign_lost,
    comparison_changed,
    percent_lost,
    small_number_unmatched,
    extra_number,
    frequency_changed,
    negation_added,
    negation_lost,
    opposite_said,
    untranslated_block,
    partly_untranslated_block,
    wrong_language,
    length_outlier,
    sentence_lost,
    word_doubled,
    sentence_doubled,
    question_changed,
    machine_translation_refusal,
    draft_mark,
    code_changed,
    placeholder_changed,
    unbalanced_markup,
    bracket_unpaired,
    emphasis_changed,
    extra_markup,
    text_hidden,
    html_attribute_changed,
    footnote_lost,
    footnotes_swapped,
    invalid_encoding,
    control_character,
    replacement_character,
    stray_bom,
    bidi_override,
    unbalanced_bidi,
    number_shown_backwards,
    mojibake,
    accents_missing,
    zero_width_character,
    protected_term_misspelt,
    name_replaced,
    glossary_term_missing,
    glossary_term_avoided,
)
"""Rules for pages; those whose ``messages`` is true also hold for the messages of a catalog."""

ALONE: tuple[PairRule, ...] = (other_page, language_mismatch)
"""What is told of a page where the first of them finds something."""

CATALOG_RULES: tuple[CatalogRule, ...] = (
    catalog_header_missing,
    catalog_header_incomplete,
    catalog_header_invalid,
    catalog_header_boilerplate,
    catalog_language_mismatch,
    catalog_charset_wrong,
    plural_forms_wrong,
    plural_form_missing,
    message_untranslated,
    message_fuzzy,
    message_obsolete,
    newline_changed,
    translation_refused,
    message_conflict,
)
"""Rules for whole catalogs."""

RULES: tuple[FidelityRule, ...] = (*PAIR_RULES, *CATALOG_RULES)
"""All of them."""
