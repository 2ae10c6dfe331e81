"""Catalogs brought up to date: what is kept, what is marked, what becomes obsolete."""

from dataclasses import replace

import pytest

from l10n.catalog.message import Catalog, Header, Message, Previous
from l10n.catalog.po.read import parse_catalog
from l10n.catalog.po.write import write_catalog
from l10n.catalog.segmenting.extract import extract
from l10n.catalog.updating.loss import nothing_lost
from l10n.catalog.updating.update import update, updated
from l10n.errors import CatalogError
from l10n.text.parse import parse

HEADER = Header("Language: es\nContent-Type: text/plain; charset=UTF-8\nX-Own: kept\n")


def translated(pairs: dict[str, str], **fields: object) -> Catalog:
    messages = tuple(
        Message(msgid, (msgstr,), line=n).with_(**fields)
        for n, (msgid, msgstr) in enumerate(pairs.items(), 1)
    )
    return Catalog(messages, HEADER)


def template(*msgids: str) -> Catalog:
    return Catalog(tuple(Message(m, references=(f"a.md:{n}",)) for n, m in enumerate(msgids, 1)))


def only(catalog: Catalog, *msgids: str) -> Message:
    """The one live message after an update."""
    (message,) = update(catalog, template(*msgids)).live
    return message


def test_same_messages_stay_the_same() -> None:
    old = Catalog(
        (Message("a", ("á",), references=("a.md:1",), translator_comments=("mine",)),), HEADER
    )
    new = update(old, template("a"))
    assert new == old
    assert new.messages[0] is old.messages[0]


def test_places_and_comments_come_from_the_template() -> None:
    old = translated({"a": "á"}, translator_comments=("mine",), references=("old.md:9",))
    new = only(old, "a")
    assert new.references == ("a.md:1",)
    assert new.translator_comments == ("mine",)
    assert new.translated


def test_order_is_that_of_the_template() -> None:
    new = update(translated({"a": "á", "b": "be"}), template("b", "c", "a"))
    assert [(m.msgid, m.msgstr[0]) for m in new.messages] == [("b", "be"), ("c", ""), ("a", "á")]


def test_gone_messages_become_obsolete() -> None:
    new = update(translated({"a": "á", "b": ""}), template("c"))
    assert [(m.msgid, m.obsolete) for m in new.messages] == [("c", False), ("a", True)]
    assert new.messages[1].references == ()


def test_obsolete_messages_come_back() -> None:
    old = Catalog((Message("a", ("á",), obsolete=True),), HEADER)
    new = update(old, template("a"))
    assert [(m.msgid, m.msgstr[0], m.obsolete) for m in new.messages] == [("a", "á", False)]


def test_a_comment_on_an_untranslated_message_is_kept() -> None:
    new = update(translated({"a": ""}, translator_comments=("why?",)), template("b"))
    assert new.messages[1].translator_comments == ("why?",)


def test_fuzzy_stays_fuzzy() -> None:
    previous = Previous(None, "x")
    new = only(translated({"a": "á"}, flags=("fuzzy",), previous=previous), "a")
    assert (new.fuzzy, new.previous) == (True, previous)


SURE = [
    ("one  two", "one two"),
    ("one two", "one\u00a0two"),
    ('say "yes"', "say “yes”"),
    ("*one* two", "_one_ two"),
]


@pytest.mark.parametrize(("before", "after"), SURE)
def test_what_no_reader_sees_costs_no_translation(before: str, after: str) -> None:
    new = only(translated({before: "TEXT"}), after)
    assert (new.msgstr, new.flags, new.previous) == (("TEXT",), (), None)


def test_links_are_numbered_anew() -> None:
    new = only(translated({"[a](3) and [b](4)": "[b](4) y [a](3)"}), "[a](1) and [b](2)")
    assert (new.msgstr[0], new.fuzzy) == ("[b](2) y [a](1)", False)


@pytest.mark.parametrize("quotes", ['""', "''", "()"])
def test_a_new_address_keeps_a_translated_title(quotes: str) -> None:
    before, msgstr, after, result = (
        text.replace("<", quotes[0]).replace(">", quotes[1])
        for text in (
            "See the [page](/one <Doses>) now",
            "Vea la [página](/one <Dosis>)",
            "See the [page](/two <Doses>) now",
            "Vea la [página](/two <Dosis>)",
        )
    )
    new = only(translated({before: msgstr}), after)
    assert (new.msgstr[0], new.fuzzy) == (result, False)


def test_code_holds_no_links() -> None:
    before, after = "Write `[a](1)` and [b](1)", "Write `[a](1)` and [b](2)"
    new = only(translated({before: "Escriba `[a](1)` y [b](1)"}), after)
    assert (new.msgstr[0], new.fuzzy) == ("Escriba `[a](1)` y [b](2)", False)


def test_from_verbatim_links_to_numbers() -> None:
    new = only(translated({"See [a](https://x.org).": "Vea [á](https://x.org)."}), "See [a](1).")
    assert (new.msgstr[0], new.fuzzy) == ("Vea [á](1).", False)


ADAPTED = [
    ("Take 2 pills.", "Tome 2 píldoras.", "Take 3 pills.", "Tome 3 píldoras."),
    ("Call now.", "Llame ya.", "Call now!", "Llame ya."),
    ("See https://a.org now", "Vea https://a.org", "See https://b.org now", "Vea https://b.org"),
    ("a 1 b 1", "x 1 y 1", "a 2 b 3", "x 1 y 1"),
    ("**Stop** it", "**Pare**", "Stop it", "**Pare**"),
    ("*Never* take it with alcohol", "*Nunca* lo tome", "Never take it with *alcohol*", None),
    ("**Never** take it", "**Nunca** lo tome", "*Never* take it", None),
    ("Run `a b` now", "Ejecute `a b`", "Run `a  b` now", None),
    ("Use `*x*` now", "Use `*x*` ya", "Use `x` now", None),
    ("one line two", "una línea dos", "one\nline two", None),
    ("one\nline two", "una\nlínea dos", "one line two", None),
    ("one\nline two", "una\nlínea dos", "one line\ntwo", None),
    ('See [a](1 "Doses") now', 'Vea [a](1 "Dosis")', 'See [a](1 "Doses, risks") now', None),
]


@pytest.mark.parametrize(("before", "msgstr", "after", "result"), ADAPTED)
def test_small_changes_are_made_and_marked(
    before: str, msgstr: str, after: str, result: str | None
) -> None:
    new = only(translated({before: msgstr}), after)
    assert new.msgstr[0] == (msgstr if result is None else result)
    assert (new.fuzzy, new.previous) == (True, Previous(None, before))


ONE = "Take the tablet with food. Do not crush it. Call us if you feel [sick](1)."
UNO = "Tome la tableta con comida. No la triture. Llámenos si se siente [mal](1)."


def test_a_split_paragraph_is_offered() -> None:
    halves = ("Take the tablet with food. Do not crush it.", "Call us if you feel [sick](1).")
    new = update(translated({ONE: UNO}), template(*halves))
    assert [(m.msgstr[0], m.previous) for m in new.live if m.fuzzy] == [
        ("Tome la tableta con comida. No la triture.", Previous(None, ONE)),
        ("Llámenos si se siente [mal](1).", Previous(None, ONE)),
    ]
    assert [m.msgid for m in new.messages if m.obsolete] == [ONE]


def test_sentences_that_a_translator_turned_round_are_never_confirmed() -> None:
    old = "Take the drug with food. Call your doctor at once if you bleed."
    turned = "Si sangra, llame enseguida a su médico. Tome el fármaco con comida."
    new = update(translated({old: turned}), template(*old.replace(". ", ".|").split("|")))
    assert [m.fuzzy for m in new.live] == [True, True]
    assert {m.previous for m in new.live} == {Previous(None, old)}


PROVEN = "Take 5 mg of Glivec. Do not take more than 10 mg. See [side effects](1)."
PROBADO = "Tome 5 mg de Glivec. No tome más de 10 mg. Vea [efectos secundarios](1)."


def test_sentences_that_are_proven_need_no_review() -> None:
    new = update(translated({PROVEN: PROBADO}), template(*PROVEN.replace(". ", ".|").split("|")))
    assert [(m.msgstr[0], m.fuzzy) for m in new.live] == [
        ("Tome 5 mg de Glivec.", False),
        ("No tome más de 10 mg.", False),
        ("Vea [efectos secundarios](1).", False),
    ]


def test_proven_sentences_in_another_context_are_offered() -> None:
    parts = tuple(Message(part, msgctxt="note") for part in PROVEN.replace(". ", ".|").split("|"))
    new = update(translated({PROVEN: PROBADO}), Catalog(parts))
    assert all(m.fuzzy for m in new.live)


def test_joined_paragraphs() -> None:
    old = translated({"Wash your hands.": "Lávese las manos.", "Call us.": "Llámenos."})
    new = update(old, template("Wash your hands. Call us."))
    assert (new.live[0].msgstr[0], new.live[0].fuzzy) == ("Lávese las manos. Llámenos.", False)
    assert len(new.messages) == 3


def test_paragraphs_that_were_no_neighbours_are_joined_for_review() -> None:
    old = translated({"Wash your hands.": "Lávese.", "Eat.": "Coma.", "Call us.": "Llámenos."})
    new = update(old, template("Wash your hands. Call us.", "Eat."))
    assert (new.live[0].msgstr[0], new.live[0].fuzzy) == ("Lávese. Llámenos.", True)


def test_a_split_with_other_numbers_of_sentences_is_marked() -> None:
    old = translated({"Take it now. Do not wait.": "Tómelo ahora, no espere."})
    new = update(old, template("Take it now.", "Do not wait."))
    assert all(m.fuzzy or not m.msgstr[0] for m in new.live)


def test_the_most_similar_message_is_offered() -> None:
    before = "Ask your doctor before you take any other medicine."
    after = "Ask your doctor or nurse before you take any new medicine."
    old = translated({"Other words entirely here.": "x", before: "Pregunte a su médico."})
    new = only(old, after)
    assert (new.msgstr[0], new.fuzzy, new.previous) == (
        "Pregunte a su médico.",
        True,
        Previous(None, before),
    )


def test_nothing_similar_is_new() -> None:
    result = updated(translated({"Wash your hands.": "Lávese."}), template("Eat well today."))
    assert (result.merged.new, result.merged.obsolete) == (1, 1)
    assert result.catalog.live[0].msgstr == ("",)


def test_a_previous_text_goes_with_the_mark() -> None:
    old = translated({"a": "á"}, previous=Previous(None, "before"))
    assert only(old, "a").previous is None


def test_flags_of_formats_come_from_the_template() -> None:
    old = translated({"%d a": "%d á"}, flags=("fuzzy", "c-format", "no-wrap", "range: 0..9"))
    new = Catalog((Message("%d a", flags=("python-format",)),))
    assert update(old, new).live[0].flags == ("fuzzy", "no-wrap", "python-format")


def test_another_context_is_offered() -> None:
    old = translated({"Title": "Título"})
    new = update(old, Catalog((Message("Title"), Message("Title", msgctxt="front matter: title"))))
    assert [(m.msgstr[0], m.fuzzy) for m in new.messages] == [("Título", False), ("Título", True)]


def test_messages_that_moved_to_another_file() -> None:
    other = translated({"Moved text": "Texto movido"})
    (new,) = update(Catalog((), HEADER), template("Moved text"), compendium=(other,)).live
    assert (new.msgstr[0], new.fuzzy) == ("Texto movido", False)


def test_what_moved_keeps_its_comments_and_marks() -> None:
    fields = {"translator_comments": ("mine",), "flags": ("fuzzy", "c-format")}
    other = translated({"Moved text": "Texto movido"}, previous=Previous(None, "Old"), **fields)
    (new,) = update(Catalog((), HEADER), template("Moved text"), compendium=(other,)).live
    assert (new.msgstr[0], new.flags, new.previous) == (
        "Texto movido",
        ("fuzzy",),
        Previous(None, "Old"),
    )
    assert new.translator_comments == ("mine",)


def test_a_finished_translation_of_another_file_comes_before_a_fuzzy_one() -> None:
    fuzzy = translated({"Moved text": "x"}, flags=("fuzzy",))
    done = translated({"Moved text": "y"})
    for compendium in ((fuzzy, done), (done, fuzzy)):
        (new,) = update(Catalog((), HEADER), template("Moved text"), compendium=compendium).live
        assert (new.msgstr[0], new.fuzzy) == ("y", False)


def test_an_untranslated_message_is_filled_from_another_file() -> None:
    old = translated({"a": ""}, translator_comments=("why?",))
    other = translated({"a": "á"}, translator_comments=("mine",), references=("b.md:3",))
    result = updated(old, template("a"), compendium=(other,))
    (new,) = result.catalog.live
    assert (new.msgstr[0], new.fuzzy, new.references) == ("á", False, ("a.md:1",))
    assert new.translator_comments == ("why?", "mine")
    assert (result.merged.kept, result.merged.moved) == (0, 1)


def test_the_header_is_the_translators() -> None:
    new = update(translated({"a": "á"}), extract(parse("a\n", language="en"), links="verbatim"))
    assert new.header.get("X-Own") == "kept"
    assert new.header.get("X-L10n-Links") == "verbatim"


def test_a_second_update_changes_nothing() -> None:
    old = translated({ONE: UNO, "Take 2 pills.": "Tome 2.", "gone": "ido"})
    now = template("Take the tablet with food.", "Take 3 pills.", "new words")
    once = update(old, now)
    assert update(once, now) == once


def test_a_loss_is_an_error() -> None:
    old = translated({"a": "á"})
    with pytest.raises(CatalogError, match="would lose a translation"):
        nothing_lost(old, Catalog())


LOSSES = {
    "under another msgid": Message("b", ("á",), translator_comments=("mine",)),
    "without its comment": Message("a", ("á",)),
    "confirmed": Message("a", ("á",), translator_comments=("mine",), flags=()),
    "another text": Message("a", ("é",), translator_comments=("mine",), flags=("fuzzy",)),
}


@pytest.mark.parametrize("new", LOSSES.values(), ids=LOSSES)
def test_a_translation_may_not_change_its_place_or_its_state(new: Message) -> None:
    old = translated({"a": "á"}, translator_comments=("mine",), flags=("fuzzy",))
    with pytest.raises(CatalogError, match="would lose a translation"):
        nothing_lost(old, Catalog((new,)))


def test_a_translation_may_move_where_it_waits_for_review() -> None:
    old = translated({"a": "á"})
    moved = Message("b", ("á",), flags=("fuzzy",), previous=Previous(None, "a"))
    moves = {(None, "a"): (None, "b")}
    nothing_lost(old, Catalog((moved,)), moves)
    for wrong in (replace(moved, flags=()), replace(moved, previous=None)):
        with pytest.raises(CatalogError):
            nothing_lost(old, Catalog((wrong,)), moves)


def test_line_ends_are_those_of_the_catalog() -> None:
    text = 'msgid ""\r\nmsgstr "Language: es\\n"\r\n\r\nmsgid "a"\r\nmsgstr "b"\r\n'
    pot = 'msgid ""\nmsgstr ""\n\n\nmsgid "a"\nmsgstr ""\n\n\nmsgid "new"\nmsgstr ""\n'
    new = update(parse_catalog(text), parse_catalog(pot))
    assert write_catalog(new) == text + '\r\nmsgid "new"\r\nmsgstr ""\r\n'
