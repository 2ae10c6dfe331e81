"""The items of two checklists for patient materials, in our own words.

Rules name the items they serve (``PlainRule.criteria``), so that no item names its rules here.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from l10n.errors import Said, UsageError, did_you_mean
from l10n.messages import N_


class Judge(StrEnum):
    """How an item is decided."""

    PERSON = "person"
    RULES = "rules"
    NUMBERS = "numbers"
    DOUBT = "doubt"
    LIST = "list"
    HEADINGS = "headings"
    ACTION = "action"
    SUMMARY = "summary"


class Item(NamedTuple):
    """One item.

    Attributes:
        number: its number in the checklist.
        text: what has to be true (a message).
        judge: how it is decided; ``NUMBERS`` is ``RULES`` where the page has figures, and with
            ``DOUBT`` the rules can only fail it.
    """

    number: int
    text: str
    judge: Judge = Judge.PERSON


class Checklist(NamedTuple):
    """A checklist.

    Attributes:
        id: what users call it.
        name: its full name.
        criterion: what stands before the number in ``PlainRule.criteria``.
        source: who wrote it.
        items: in its own order.
    """

    id: str
    name: str
    criterion: str
    source: str
    items: tuple[Item, ...]


PEMAT = Checklist(
    "pemat",
    "PEMAT-P",
    "PEMAT",
    "US Agency for Healthcare Research and Quality: Patient Education Materials Assessment Tool",
    (
        Item(1, N_("The purpose is plain to see.")),
        Item(2, N_("Nothing distracts from the purpose.")),
        Item(3, N_("The words are common, everyday ones."), Judge.RULES),
        Item(4, N_("Medical terms are explained on the page, not behind a link."), Judge.RULES),
        Item(5, N_("The sentences say who acts (at least four in five are active)."), Judge.RULES),
        Item(6, N_("The numbers are clear and easy to understand."), Judge.NUMBERS),
        Item(7, N_("Readers need not calculate."), Judge.DOUBT),
        Item(8, N_("The text comes in short sections."), Judge.RULES),
        Item(9, N_("The sections have headings that tell what is in them."), Judge.HEADINGS),
        Item(10, N_("The order makes sense.")),
        Item(11, N_("There is a summary."), Judge.SUMMARY),
        Item(12, N_("Lists, bold type or boxes draw attention to the key points."), Judge.LIST),
        Item(15, N_("There are pictures wherever they would help to understand.")),
        Item(16, N_("The pictures support the text and do not distract from it.")),
        Item(17, N_("The pictures have clear titles or captions.")),
        Item(18, N_("The pictures are clear and not crowded.")),
        Item(19, N_("The tables are simple, with short, clear headings.")),
        Item(20, N_("There is at least one thing that readers can do."), Judge.ACTION),
        Item(21, N_("Readers are spoken to where they are to do something."), Judge.RULES),
        Item(22, N_("What to do is broken down into clear steps.")),
        Item(23, N_("There is a tool, such as a diary or a checklist, wherever it would help.")),
        Item(24, N_("Where readers have to calculate, an example shows how.")),
        Item(25, N_("It is said how to use charts, tables and drawings to act.")),
        Item(26, N_("There are pictures wherever they would help to act.")),
    ),
)

CDC_INDEX = Checklist(
    "cdc-index",
    "CDC Clear Communication Index",
    "CDC Index",
    "US Centers for Disease Control and Prevention",
    (
        Item(1, N_("There is one main message.")),
        Item(2, N_("The main message stands at the beginning.")),
        Item(3, N_("The main message stands out to the eye.")),
        Item(4, N_("A picture supports the main message.")),
        Item(5, N_("Readers are called on to do something."), Judge.ACTION),
        Item(6, N_("The main message and what to do are in the active voice.")),
        Item(7, N_("The words are those that readers use."), Judge.RULES),
        Item(8, N_("There are lists with bullets or numbers."), Judge.LIST),
        Item(9, N_("The text comes in parts with headings."), Judge.HEADINGS),
        Item(10, N_("What matters most comes in the first paragraph or section.")),
        Item(11, N_("It is said what experts know and what they do not know.")),
        Item(12, N_("Readers are told what they should do for their health.")),
        Item(13, N_("It is said why that matters.")),
        Item(14, N_("It is said how exactly to do it.")),
        Item(15, N_("The numbers are of a kind that readers use."), Judge.NUMBERS),
        Item(16, N_("It is said what the numbers mean."), Judge.DOUBT),
        Item(17, N_("Readers need no mathematics."), Judge.DOUBT),
        Item(18, N_("It is said what kind of risk there is.")),
        Item(19, N_("Risks and benefits of what is recommended are both named.")),
        Item(20, N_("Chances in numbers are also told in words or a picture.")),
    ),
)

CHECKLISTS = (PEMAT, CDC_INDEX)


def names() -> tuple[str, ...]:
    """The ids of the checklists."""
    return tuple(checklist.id for checklist in CHECKLISTS)


def named(name: str) -> Checklist:
    """The checklist with this id.

    Raises:
        UsageError: there is none.
    """
    for checklist in CHECKLISTS:
        if checklist.id == name:
            return checklist
    raise UsageError(
        Said('there is no checklist "%(name)s"', name=name), remedy=did_you_mean(name, names())
    )
