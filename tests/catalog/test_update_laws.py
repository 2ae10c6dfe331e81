"""No translation is lost and none is confirmed by itself, whatever changes in the source."""

from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.catalog.message import Catalog, Header, Message, Previous
from l10n.catalog.po.read import parse_catalog
from l10n.catalog.po.write import write_catalog
from l10n.catalog.updating.carry import has_text
from l10n.catalog.updating.keys import seen
from l10n.catalog.updating.update import update

HEADER = Header("Language: es\nPlural-Forms: nplurals=2; plural=(n != 1);\n")
SENTENCES = [
    "Take 2 pills.",
    "Call us.",
    "See [a](1).",
    "Do not *wait* here.",
    "Do *not* wait here.",
    "Ask your nurse about the new medicine.",
    "e.g. this",
]
msgid = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(" ".join)
texts = st.sampled_from(["", "uno", "dos 2", "[á](1)", "Tome 2. Llame.", "tres"])
contexts = st.sampled_from([None, None, "menu"])
comments = st.sampled_from([(), ("comment",)])
flags = st.sampled_from([(), ("fuzzy",), ("c-format",), ("fuzzy", "no-wrap")])
single = st.builds(
    Message,
    msgid,
    st.tuples(texts),
    msgctxt=contexts,
    flags=flags,
    obsolete=st.booleans(),
    previous=st.sampled_from([None, Previous(None, "before")]),
    translator_comments=comments,
)
many = st.builds(
    Message,
    msgid,
    st.tuples(texts, texts),
    msgctxt=contexts,
    msgid_plural=st.sampled_from(["many", "more"]),
    flags=flags,
    obsolete=st.booleans(),
    translator_comments=comments,
)
messages = st.lists(st.one_of(single, single, many), max_size=8, unique_by=lambda m: m.key)
new_one = st.builds(Message, msgid, msgctxt=contexts, references=st.just(("a.md:1",)))
new_many = st.builds(
    Message, msgid, st.just(("", "")), msgid_plural=st.just("many"), references=st.just(("a.md:1",))
)
wanted = st.lists(st.one_of(new_one, new_one, new_many), max_size=6, unique_by=lambda m: m.key)


def kept(old: Message, result: Catalog) -> bool:
    """Whether what a translator wrote stands in a catalog where it may stand."""
    for new in result.messages:
        told = set(new.msgstr) | {c.partition('"')[2][:-1] for c in new.translator_comments}
        if not {t for t in old.msgstr if t.strip()} <= told:
            continue
        if not set(old.translator_comments) <= set(new.translator_comments):
            continue
        same = new.key == old.key or new.fuzzy
        if same or (new.msgctxt == old.msgctxt and seen(new.msgid) == seen(old.msgid)):
            return True
    return False


@given(messages, wanted, messages)
@settings(max_examples=300, deadline=None)
def test_every_translation_survives(
    old: list[Message], new: list[Message], other: list[Message]
) -> None:
    catalog = Catalog(tuple(old), HEADER)
    result = update(catalog, Catalog(tuple(new)), compendium=(Catalog(tuple(other), HEADER),))
    assert all(kept(m, result) for m in old if has_text(m) or m.translator_comments)
    assert [m.key for m in result.live] == [m.key for m in new]
    assert len({m.key for m in result.messages}) == len(result.messages)
    assert [len(m.msgstr) for m in result.live] == [len(m.msgstr) for m in new]
    assert all(m.fuzzy or m.previous is None for m in result.live)


@given(messages, wanted, messages)
@settings(max_examples=300, deadline=None)
def test_what_is_confirmed_was_confirmed_for_what_a_reader_sees(
    old: list[Message], new: list[Message], other: list[Message]
) -> None:
    catalog = Catalog(tuple(old), HEADER)
    result = update(catalog, Catalog(tuple(new)), compendium=(Catalog(tuple(other), HEADER),))
    sure = {
        (m.msgctxt, seen(m.msgid), m.msgid_plural, m.msgstr) for m in (*old, *other) if not m.fuzzy
    }
    for message in result.live:
        if message.translated and "." not in message.msgid[:-1]:
            assert (message.msgctxt, seen(message.msgid), *message_state(message)) in sure


def message_state(message: Message) -> tuple[str | None, tuple[str, ...]]:
    return message.msgid_plural, message.msgstr


@given(messages, wanted)
@settings(max_examples=200, deadline=None)
def test_a_second_update_changes_nothing_and_the_file_can_be_read(
    old: list[Message], new: list[Message]
) -> None:
    template = Catalog(tuple(new))
    once = update(Catalog(tuple(old), HEADER), template)
    assert update(once, template) == once
    assert write_catalog(parse_catalog(write_catalog(once))) == write_catalog(once)
