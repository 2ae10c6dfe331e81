"""Telling blocks apart by what they are on the page of a real patient document.

Credits, link-only lines, pull quotes, captions, bold lines used as headings, the paragraph that is
the title of an empty heading: a reader does not read them as running text. Told by form alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import repeat
from operator import contains

from l10n.frozen import replace
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
_DOI_STARTS = "hHdD1"
QUOTE_MARKS = " \t\"'\u201c\u201d\u201e\u201f\u2018\u2019\u00ab\u00bb\u300c\u300d*_."
_SENTENCE_ENDS = (".", "。", "．", "।", "۔", ":", "：", ",", ";", "；", "…")
# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_PARAGRAPH, _HTML, _IMAGE = BlockKind.PARAGRAPH, BlockKind.HTML, BlockKind.IMAGE
_EMPTY_HEADING = BlockKind.EMPTY_HEADING
_TEXT, _STRONG = RunKind.TEXT, RunKind.STRONG

_TOLD = (_PARAGRAPH, _HTML)
"""Kinds of blocks that may turn out to be of another kind."""
_HEADINGS = (BlockKind.HEADING, _EMPTY_HEADING, BlockKind.RULE)
"""What does not follow upon a heading."""
_BREAKS = (RunKind.SOFT_BREAK, RunKind.HARD_BREAK)

CREDIT_LENGTH = 300
TITLE_LENGTH = 160
BOLD_LENGTH = 120
QUOTE_LENGTHS = range(20, 601)
QUOTE_DISTANCE = 3
ATTRIBUTION_LENGTH = 80


def classified(blocks: tuple[Block, ...], source: str) -> tuple[Block, ...]:
    """The same blocks with the kinds that follow from their form and their neighbours."""
    found = [_by_form(block, source) if block.kind in _TOLD else block for block in blocks]
    free = [i for i, block in enumerate(found) if block.kind is _PARAGRAPH and not block.containers]
    _titles(found, free, source)
    _captions(found, free)
    _pull_quotes(found, free, source)
    return tuple(found)


def _is_free(block: Block) -> bool:
    """Whether a block is a paragraph that stands in nothing else."""
    return block.kind is _PARAGRAPH and not block.containers


def _by_form(block: Block, source: str) -> Block:
    if block.kind is _HTML:
        start, end = block.content
        remark = source.startswith("<!--", start, end) and _REMARK.fullmatch(source, start, end)
        return replace(block, kind=BlockKind.REMARK) if remark else block
    if not block.runs:
        return block
    kind = _kind(block, source)
    return block if kind is block.kind else replace(block, kind=kind)


def _kind(block: Block, source: str) -> BlockKind:
    first = block.runs[0]
    if first.kind is not _TEXT or not first.text or first.text.isspace():
        visible = [run for run in block.runs if not _blank(run)]
        if visible and all(_is_image(run) for run in visible):
            return _IMAGE
        alone = len(visible) == 1 and not block.containers
        if alone and visible[0].kind in (RunKind.LINK, RunKind.AUTOLINK):
            return BlockKind.LINK_ONLY
    if not block.containers:
        start, end = block.content
        if end - start <= CREDIT_LENGTH and _is_credit(source[start:end]):
            return BlockKind.CREDIT
    return _PARAGRAPH


def _is_credit(text: str) -> bool:
    named = (":" in text or "：" in text) and _CREDIT.match(text)
    return bool(named or (text[:1] in _DOI_STARTS and _DOI_ONLY.fullmatch(text)))


def _blank(run: Run) -> bool:
    return run.kind in _BREAKS or (run.kind is _TEXT and (not run.text or run.text.isspace()))


def _is_image(run: Run) -> bool:
    if run.kind is RunKind.IMAGE:
        return True
    inner = [child for child in run.children if not _blank(child)]
    return run.kind is RunKind.LINK and bool(inner) and all(map(_is_image, inner))


def _titles(blocks: list[Block], free: Sequence[int], source: str) -> None:
    """Paragraphs after an empty heading, and bold lines that stand where a heading would."""
    for i in free:
        block = blocks[i]
        before = blocks[i - 1] if i else None
        if before is not None and before.kind is _EMPTY_HEADING and not before.containers:
            if _is_title(block, source, TITLE_LENGTH):
                blocks[i] = replace(block, kind=BlockKind.TITLE_PARAGRAPH, level=before.level)
        elif _is_alone(block, _STRONG) and _is_bold_title(i, blocks, source):
            level = _level_before(blocks, i)
            blocks[i] = replace(block, kind=BlockKind.BOLD_HEADING, level=level)


def _is_title(block: Block, source: str, longest: int) -> bool:
    text = block.content.of(source)
    single = not any(run.kind in _BREAKS for run in block.runs)
    return single and len(text) <= longest and not text.rstrip("*_ ").endswith(_SENTENCE_ENDS)


def _is_bold_title(i: int, blocks: Sequence[Block], source: str) -> bool:
    follows = i + 1 < len(blocks) and blocks[i + 1].kind not in _HEADINGS
    return follows and _is_title(blocks[i], source, BOLD_LENGTH)


def _is_alone(block: Block, kind: RunKind) -> bool:
    """Whether a block is one run of a kind."""
    return len(block.runs) == 1 and block.runs[0].kind is kind


def _level_before(blocks: list[Block], i: int) -> int:
    """A bold heading has the level of the last real heading below the title, else 2."""
    for block in reversed(blocks[:i][-400:]):
        if block.level > 1 and block.kind.titles:
            return block.level
    return 2


def _captions(blocks: list[Block], free: Sequence[int]) -> None:
    """A paragraph between an image and its credit, or one in italics under an image."""
    for i in free:
        if not i or blocks[i - 1].kind is not _IMAGE:
            continue
        block = blocks[i]
        if block.kind is _PARAGRAPH:
            credit = i + 1 < len(blocks) and blocks[i + 1].kind is BlockKind.CREDIT
            if credit or _is_alone(block, RunKind.EMPHASIS):
                blocks[i] = replace(block, kind=BlockKind.CAPTION)


def _pull_quotes(blocks: list[Block], free: Sequence[int], source: str) -> None:
    """Paragraphs that only repeat a sentence of a paragraph close by, and the name under them."""
    contents = [b.content if b.kind is _PARAGRAPH else (0, 0) for b in blocks]
    texts = [source[start:end] for start, end in contents]
    for i in free:
        block = blocks[i]
        if block.kind is not _PARAGRAPH:
            continue
        text = texts[i].strip(QUOTE_MARKS)
        if len(text) not in QUOTE_LENGTHS or not _comes_again(text, i, blocks, source):
            continue
        if not _repeated(text, i, texts):
            continue
        blocks[i] = replace(block, kind=BlockKind.PULL_QUOTE)
        after = blocks[i + 1] if i + 1 < len(blocks) else None
        if after is not None and _is_free(after):
            name = texts[i + 1].strip(QUOTE_MARKS + "\u2014\u2013-")
            if 0 < len(name) <= ATTRIBUTION_LENGTH and _repeated(name, i + 1, texts):
                blocks[i + 1] = replace(after, kind=BlockKind.PULL_QUOTE)


def _comes_again(text: str, i: int, blocks: Sequence[Block], source: str) -> bool:
    """Whether the text of the block at ``i`` stands in what is around it at all."""
    first, last = blocks[max(0, i - QUOTE_DISTANCE)], blocks[i : i + QUOTE_DISTANCE + 1][-1]
    start, end = blocks[i].content
    before = source.find(text, first.content.start, start) >= 0
    return before or source.find(text, end, last.content.end) >= 0


def _repeated(text: str, i: int, texts: Sequence[str]) -> bool:
    """Whether the text of the block at ``i`` is part of a longer one close by."""
    before, behind = texts[max(0, i - QUOTE_DISTANCE) : i], texts[i + 1 : i + QUOTE_DISTANCE + 1]
    return is_repeated(text, (*before, *behind))


def is_repeated(text: str, others: Iterable[str]) -> bool:
    """Whether a text is part of a longer one."""
    least = len(text) + 6
    longer = [other for other in others if len(other) > least]
    return any(map(contains, longer, repeat(text)))
