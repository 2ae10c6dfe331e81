"""No translation is lost, whatever changes in the source."""

from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.catalog.message import Catalog, Header, Message, Previous
from l10n.catalog.update import update

HEADER = Header("Language: es\n")
SENTENCES = [
    "Take 2 pills.",
    "Call us.",
    "See [a](1).",
    "Do not *wait* here.",
    "Ask your nurse about the new medicine.",
    "e.g. this",
]
msgid = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(" ".join)
msgstr = st.sampled_from(["", "uno", "dos 2", "[á](1)", "Tome 2. Llame.", "tres"])
message = st.builds(
    Message,
    msgid,
    msgstr.map(lambda text: (text,)),
    msgctxt=st.sampled_from([None, None, "menu"]),
    flags=st.sampled_from([(), ("fuzzy",)]),
    obsolete=st.booleans(),
    previous=st.sampled_from([None, Previous(None, "before")]),
    translator_comments=st.sampled_from([(), ("comment",)]),
)
messages = st.lists(message, max_size=8, unique_by=lambda m: m.key)
wanted = st.lists(msgid, max_size=6, unique=True)


@given(messages, wanted)
@settings(max_examples=300, deadline=None)
def test_every_translation_survives(old: list[Message], new: list[str]) -> None:
    catalog = Catalog(tuple(old), HEADER)
    template = Catalog(tuple(Message(m, references=("a.md:1",)) for m in new))
    result = update(catalog, template)
    assert {m.msgstr for m in old if m.msgstr[0]} <= {m.msgstr for m in result.messages}
    assert [m.msgid for m in result.live] == new
    assert len({m.key for m in result.messages}) == len(result.messages)
    for one in result.live:
        if one.translated and one.key not in {m.key for m in old}:
            assert one.previous is None or one.previous.msgid == "before"
