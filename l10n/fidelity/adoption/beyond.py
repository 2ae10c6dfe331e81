"""What a translation says that no message can hold: its own code, and its own front matter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from l10n.catalog.segmenting.policy import Action
from l10n.fidelity.adoption.offers import Offers
from l10n.messages import N_
from l10n.text.document import BlockKind, Document, Field
from l10n.text.spans import Span

_CODE = N_('the built page has the source\'s block of code here: "%(text)s"')
_VALUE = N_('the built page has the source\'s value of "%(key)s": "%(text)s"')
_KEY = N_('the source has no "%(key)s" in its front matter, so the built page has none: "%(text)s"')


class Beyond(NamedTuple):
    """A place of the translation whose text the built page will not have.

    Attributes:
        span: code-point offsets into the translation.
        template: a message.
        data: its values.
    """

    span: Span
    template: str
    data: dict[str, str]


def beyond_catalogs(offers: Offers) -> Iterator[Beyond]:
    """Every such place, the front matter first."""
    ours = {field.key: field.value for field in _fields(offers.source)}
    for field in _fields(offers.target):
        if offers.policy.action(field) is Action.KEEP and ours.get(field.key) != field.value:
            data = {"key": field.key, "text": field.value}
            yield Beyond(field.span, _VALUE if field.key in ours else _KEY, data)
    known = {code for _, code in _codes(offers.source)}
    for span, code in _codes(offers.target):
        if code not in known:
            yield Beyond(span, _CODE, {"text": code})


def _fields(document: Document) -> tuple[Field, ...]:
    return document.front_matter.fields if document.front_matter is not None else ()


def _codes(document: Document) -> Iterator[tuple[Span, str]]:
    """The blocks of code, by what stands in them whatever the white space."""
    for block in document.blocks:
        if block.kind is BlockKind.CODE:
            yield block.span, " ".join(block.span.of(document.source).split())
