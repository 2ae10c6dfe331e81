"""What the names of the parser's events mean in the document model."""

from __future__ import annotations

from l10n.text.document import BlockKind, ContainerKind, RunKind

INLINE = {
    "Emphasis": RunKind.EMPHASIS,
    "Strong": RunKind.STRONG,
    "Strikethrough": RunKind.STRIKE,
    "Link": RunKind.LINK,
    "Image": RunKind.IMAGE,
}
CONTAINERS = {
    "BlockQuote": ContainerKind.QUOTE,
    "List": ContainerKind.LIST,
    "Item": ContainerKind.ITEM,
    "Table": ContainerKind.TABLE,
    "TableHead": ContainerKind.ROW,
    "TableRow": ContainerKind.ROW,
    "FootnoteDefinition": ContainerKind.FOOTNOTE,
}
LEAVES = {
    "Paragraph": BlockKind.PARAGRAPH,
    "Heading": BlockKind.HEADING,
    "CodeBlock": BlockKind.CODE,
    "HtmlBlock": BlockKind.HTML,
    "TableCell": BlockKind.TABLE_CELL,
}
PLAIN = {
    "Text": RunKind.TEXT,
    "Code": RunKind.CODE,
    "InlineHtml": RunKind.HTML,
    "FootnoteReference": RunKind.FOOTNOTE,
    "SoftBreak": RunKind.SOFT_BREAK,
    "HardBreak": RunKind.HARD_BREAK,
    "Html": RunKind.HTML,
    "InlineMath": RunKind.TEXT,
    "DisplayMath": RunKind.TEXT,
}
