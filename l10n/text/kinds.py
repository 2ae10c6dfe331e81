"""Telling blocks apart by what they are on the page of a real patient document.

Credits, link-only lines, pull quotes, captions, bold lines used as headings, the paragraph that is
the title of an empty heading: a reader does not read them as running text. Told by form alone.
"""

from __future__ import annotations

import re
from dataclasses import replace

from l10n.text.document import Block, BlockKind, Run, RunKind
from l10n.text.patterns import lazy

_REMARK = lazy(r"<!--\s*l10n\s*:(?s:.{0,4000}?)-->\s*")
_CREDIT = lazy(
    r"[*_]{0,3}(?:(?:photo|image|video|illustration|picture|figure)s?\s+)?"
    r"(?:credits?|courtesy|source|photo|image|photograph|illustration"
    r"|crédits?|créditos?|cr[ée]dit photo|foto(?:graf[ií]a)?|fuente|imagen|ilustración"
    r"|quelle|bild(?:quelle|nachweis)?|fonte|imagem|immagine|bron|beeld|kilde|källa|kuva|lähde"
    r"|źródło|zdjęcie|zdroj|kaynak|источник|фото|джерело|πηγή|المصدر|مصدر الصورة|حقوق الصورة|الصورة"
    r"|منبع|מקור|צילום|श्रेय|स्रोत|चित्र|图片来源|图源|来源|圖片來源|來源|出典|写真|画像|クレジット|사진|출처|nguồn|ảnh)"
    r"(?:\s+by|\s+of)?[*_]{0,3}\s*[:：]",
    re.IGNORECASE,
)
_DOI_ONLY = lazy(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s?)?10\.\d{4,9}/\S+", re.IGNORECASE)
_QUOTE_MARKS = " \t\"'\u201c\u201d\u201e\u201f\u2018\u2019\u00ab\u00bb\u300c\u300d*_."
_SENTENCE_ENDS = (".", "。", "．", "।", "۔", ":", "：", ",", ";", "；", "…")
_BREAKS = (RunKind.SOFT_BREAK, RunKind.HARD_BREAK)

CREDIT_LENGTH = 300
TITLE_LENGTH = 160
BOLD_LENGTH = 120
QUOTE_LENGTHS = range(20, 601)
QUOTE_DISTANCE = 3
ATTRIBUTION_LENGTH = 80


def classified(blocks: tuple[Block, ...], source: str) -> tuple[Block, ...]:
    """The same blocks with the kinds that follow from their form and their neighbours."""
    found = [_by_form(block, source) for block in blocks]
    _titles(found, source)
    _captions(found)
    _pull_quotes(found, source)
    return tuple(found)


def _by_form(block: Block, source: str) -> Block:
    if block.kind is BlockKind.HTML:
        text = block.content.of(source)
        remark = text.startswith("<!--") and _REMARK.fullmatch(text)
        return replace(block, kind=BlockKind.REMARK) if remark else block
    if block.kind is not BlockKind.PARAGRAPH or not block.runs:
        return block
    kind = _kind(block, source)
    return block if kind is block.kind else replace(block, kind=kind)


def _kind(block: Block, source: str) -> BlockKind:
    if not _begins_with_text(block):
        visible = [run for run in block.runs if not _blank(run)]
        if visible and all(_is_image(run) for run in visible):
            return BlockKind.IMAGE
        alone = len(visible) == 1 and not block.containers
        if alone and visible[0].kind in (RunKind.LINK, RunKind.AUTOLINK):
            return BlockKind.LINK_ONLY
    if not block.containers and _is_credit(block, source):
        return BlockKind.CREDIT
    return BlockKind.PARAGRAPH


def _begins_with_text(block: Block) -> bool:
    first = block.runs[0]
    return first.kind is RunKind.TEXT and bool(first.text.strip())


def _is_credit(block: Block, source: str) -> bool:
    start, end = block.content
    if end - start > CREDIT_LENGTH:
        return False
    text = source[start:end]
    named = (":" in text or "：" in text) and _CREDIT.match(text)
    return bool(named or ("10." in text and _DOI_ONLY.fullmatch(text)))


def _blank(run: Run) -> bool:
    return run.kind in _BREAKS or (run.kind is RunKind.TEXT and not run.text.strip())


def _is_image(run: Run) -> bool:
    if run.kind is RunKind.IMAGE:
        return True
    inner = [child for child in run.children if not _blank(child)]
    return run.kind is RunKind.LINK and bool(inner) and all(map(_is_image, inner))


def _titles(blocks: list[Block], source: str) -> None:
    """Paragraphs after an empty heading, and bold lines that stand where a heading would."""
    for i, block in enumerate(blocks):
        if block.kind is not BlockKind.PARAGRAPH or block.containers:
            continue
        before = blocks[i - 1] if i else None
        if before is not None and before.kind is BlockKind.EMPTY_HEADING and not before.containers:
            if _is_title(block, source, TITLE_LENGTH):
                blocks[i] = replace(block, kind=BlockKind.TITLE_PARAGRAPH, level=before.level)
        elif i + 1 < len(blocks) and _is_bold_title(block, blocks[i + 1], source):
            level = _level_before(blocks, i)
            blocks[i] = replace(block, kind=BlockKind.BOLD_HEADING, level=level)


def _is_title(block: Block, source: str, longest: int) -> bool:
    text = block.content.of(source)
    single = not any(run.kind in _BREAKS for run in block.runs)
    return single and len(text) <= longest and not text.rstrip("*_ ").endswith(_SENTENCE_ENDS)


def _is_bold_title(block: Block, after: Block, source: str) -> bool:
    if len(block.runs) != 1 or block.runs[0].kind is not RunKind.STRONG:
        return False
    follows = after.kind not in (BlockKind.HEADING, BlockKind.EMPTY_HEADING, BlockKind.RULE)
    return follows and _is_title(block, source, BOLD_LENGTH)


def _level_before(blocks: list[Block], i: int) -> int:
    """A bold heading has the level of the last real heading below the title, else 2."""
    for block in reversed(blocks[:i][-400:]):
        if block.level > 1 and block.kind.titles:
            return block.level
    return 2


def _captions(blocks: list[Block]) -> None:
    """A paragraph between an image and its credit, or one in italics under an image."""
    for i in range(1, len(blocks)):
        block = blocks[i]
        if block.kind is not BlockKind.PARAGRAPH or block.containers:
            continue
        if blocks[i - 1].kind is not BlockKind.IMAGE:
            continue
        credit = i + 1 < len(blocks) and blocks[i + 1].kind is BlockKind.CREDIT
        italic = len(block.runs) == 1 and block.runs[0].kind is RunKind.EMPHASIS
        if credit or italic:
            blocks[i] = replace(block, kind=BlockKind.CAPTION)


def _pull_quotes(blocks: list[Block], source: str) -> None:
    """Paragraphs that only repeat a sentence of a paragraph close by, and the name under them."""
    texts = [b.content.of(source) if b.kind is BlockKind.PARAGRAPH else "" for b in blocks]
    for i, block in enumerate(blocks):
        if block.kind is not BlockKind.PARAGRAPH or block.containers:
            continue
        text = texts[i].strip(_QUOTE_MARKS)
        if len(text) not in QUOTE_LENGTHS or not _repeated(text, i, texts):
            continue
        blocks[i] = replace(block, kind=BlockKind.PULL_QUOTE)
        after = blocks[i + 1] if i + 1 < len(blocks) else None
        if after is not None and after.kind is BlockKind.PARAGRAPH and not after.containers:
            name = texts[i + 1].strip(_QUOTE_MARKS + "\u2014\u2013-")
            if len(name) <= ATTRIBUTION_LENGTH and _repeated(name, i + 1, texts):
                blocks[i + 1] = replace(after, kind=BlockKind.PULL_QUOTE)


def _repeated(text: str, i: int, texts: list[str]) -> bool:
    """Whether the text of the block at ``i`` is part of a longer one close by."""
    if not text:
        return False
    longer = len(text) + 6
    for k in range(max(0, i - QUOTE_DISTANCE), min(len(texts), i + QUOTE_DISTANCE + 1)):
        if k != i and len(texts[k]) > longer and text in texts[k]:
            return True
    return False
