from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.catalog.memory.pretranslate import pretranslate
from l10n.catalog.memory.store import Memory
from l10n.catalog.memory.units import Suggestion, Unit, units_of
from l10n.catalog.memory.words import stems
from l10n.catalog.message import Catalog, Header, Message, Previous
from l10n.catalog.updating.likeness import Likeness, best
from l10n.errors import CatalogError

SPANISH = Header("Language: es\n")


def unit(source: str, target: str, context: str | None = None, language: str = "es") -> Unit:
    return Unit(source, target, "en", language, context, "x.po")


def test_what_is_there_is_found() -> None:
    units = [
        unit("Take one tablet.", "Tome una tableta."),
        unit("Take two tablets.", "Tome dos tabletas."),
        unit("Take one tablet.", "Prenez un comprimé.", language="fr"),
    ]
    with Memory() as memory:
        assert memory.add(units) == 3
        assert memory.add(units) == 0
        assert len(memory) == 3
        assert list(memory.units("fr")) == [units[2]]
        found = memory.suggestions("Take one tablet.", "es")
        assert found[0] == Suggestion(units[0], 1.0)
        assert found[1].unit == units[1]
        assert 0.7 < found[1].score < 1
        assert memory.suggestions("Take one tablet.", "de") == ()
        assert memory.suggestions("Something else entirely", "es") == ()


def test_differences_nobody_sees() -> None:
    with Memory() as memory:
        memory.add([unit("See [the  guide](1) “now”", "Vea [la guía](1)")])
        found = memory.suggestions('See [the guide](2) "now"', "es")
        assert [suggestion.score for suggestion in found] == [0.99]


def test_same_context_comes_first() -> None:
    with Memory() as memory:
        memory.add(
            [unit("May", "mayo", "month"), unit("May", "puede"), unit("May", "poder", "verb")]
        )
        assert memory.suggestions("May", "es", context="verb")[0].unit.target == "poder"
        assert memory.suggestions("May", "es")[0].unit.target == "puede"


def test_inflected_words_and_other_scripts_meet() -> None:
    assert stems("Treatments of [cancer](12)") & stems("treatment")
    assert stems("患者の治療") == {"患者", "者の", "の治", "治療"}
    assert stems("薬") == {"薬"}
    with Memory() as memory:
        memory.add([unit("癌症患者的治疗方法有很多", "x")])
        assert memory.suggestions("癌症患者的治疗方法不多", "es")


def test_file(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    with Memory(path) as memory:
        memory.add([unit("a", "b")])
    with Memory(path) as memory:
        assert list(memory.units()) == [unit("a", "b")]


def test_file_that_is_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    path.write_text("not a database, and long enough to be looked at " * 10)
    with pytest.raises(CatalogError, match="cannot be used"):
        Memory(path)
    with pytest.raises(CatalogError):
        Memory(tmp_path / "no folder" / "memory.sqlite")


def test_nothing_is_added_when_something_fails() -> None:
    broken = Unit("c", None, "en", "es")  # type: ignore[arg-type]
    with Memory() as memory:
        with pytest.raises(CatalogError):
            memory.add([unit("a", "b"), broken])
        assert len(memory) == 0


def test_units_of_a_catalog() -> None:
    messages = (
        Message("done", ("hecho",)),
        Message("fuzzy", ("x",), flags=("fuzzy",)),
        Message("none"),
        Message("gone", ("x",), obsolete=True),
        Message("page", ("página", "páginas"), msgid_plural="pages"),
    )
    catalog = Catalog(messages, SPANISH, "es.po")
    assert list(units_of(catalog)) == [Unit("done", "hecho", "en", "es", None, "es.po", True)]
    assert list(units_of(Catalog(messages))) == []


def test_pretranslation() -> None:
    messages = (
        Message("Take one tablet."),
        Message("Take one tablet daily."),
        Message("May"),
        Message("Something else entirely"),
        Message("old", ("viejo",)),
    )
    with Memory() as memory:
        memory.add(
            u._replace(own=True)
            for u in (unit("Take one tablet.", "Tome una."), unit("May", "a"), unit("May", "b"))
        )
        done = pretranslate(Catalog(messages, SPANISH), memory)
        again = pretranslate(done.catalog, memory)
        assert pretranslate(Catalog(messages), memory).catalog.messages == messages
    one, similar, several, none, old = done.catalog.messages
    assert (done.exact, done.fuzzy) == (1, 2)
    assert one.translated
    assert similar.fuzzy
    assert similar.previous is not None
    assert similar.previous.msgid == "Take one tablet."
    assert several.fuzzy
    assert several.previous is None
    assert (none, old) == messages[3:]
    assert again.catalog == done.catalog


UNSURE = {
    "imported": unit("May", "mayo"),
    "another context": unit("May", "mayo", "month")._replace(own=True),
    "another region": unit("May", "mayo", language="es-MX")._replace(own=True),
}


@pytest.mark.parametrize("known", UNSURE.values(), ids=UNSURE)
def test_what_others_translated_waits_for_review(known: Unit) -> None:
    with Memory() as memory:
        memory.add([known])
        (message,) = pretranslate(Catalog((Message("May"),), SPANISH), memory).catalog.messages
    assert (message.msgstr[0], message.fuzzy) == ("mayo", True)
    context = known.context
    assert message.previous == (None if context is None else Previous(context, "May"))


def test_the_projects_own_translation_counts_whoever_came_first() -> None:
    imported, own = unit("May", "puede"), unit("May", "puede")._replace(own=True)
    for order in ((imported, own), (own, imported)):
        with Memory() as memory:
            assert memory.add(order) == 1
            assert list(memory.units()) == [own]
            (message,) = pretranslate(Catalog((Message("May"),), SPANISH), memory).catalog.messages
        assert message.translated


def test_an_imported_translation_that_differs_makes_the_own_one_doubtful() -> None:
    with Memory() as memory:
        memory.add([unit("May", "puede")._replace(own=True), unit("May", "mayo")])
        (message,) = pretranslate(Catalog((Message("May"),), SPANISH), memory).catalog.messages
    assert (message.msgstr[0], message.fuzzy) == ("puede", True)


def test_other_regions_help_out() -> None:
    with Memory() as memory:
        memory.add([unit("a", "es", language="es-ES"), unit("a", "tw", language="zh-TW")])
        assert [s.unit.target for s in memory.suggestions("a", "es")] == ["es"]
        assert [s.unit.target for s in memory.suggestions("a", "es-MX")] == ["es"]
        assert memory.suggestions("a", "es", regions=False) == ()
        assert memory.suggestions("a", "zh-Hans") == ()
        assert [s.unit.target for s in memory.suggestions("a", "zh-Hant")] == ["tw"]
        memory.add([unit("a", "general", language="es")])
        found = memory.suggestions("a", "es-ES")
        assert [(s.unit.target, s.score) for s in found] == [("es", 1.0), ("general", 0.99)]


@given(st.text("abcé ", max_size=40), st.text("abcé ", max_size=40))
@settings(max_examples=200, deadline=None, derandomize=True)
def test_likeness_is_the_longest_common_subsequence(a: str, b: str) -> None:
    row = [0] * (len(b) + 1)
    for x in a:
        last = row
        row = [0]
        for j, y in enumerate(b):
            row.append(last[j] + 1 if x == y else max(last[j + 1], row[j]))
    expected = 2 * row[-1] / (len(a) + len(b)) if a or b else 1.0
    assert Likeness(a).to(b) == pytest.approx(expected)
    assert Likeness(a).to(b) <= Likeness(a).at_most(len(b))


def test_best() -> None:
    assert best("abcd", ["abcd", "x", "abce", "abcdefghijkl"], 0.7) == [(1.0, 0), (0.75, 2)]


def test_a_large_memory_is_quick() -> None:
    r = random.Random(1)
    words = [f"w{i}" for i in range(3_000)]
    units = [unit(" ".join(r.choices(words, k=12)), str(i)) for i in range(4_000)]
    with Memory() as memory:
        memory.add(units)
        start = time.process_time()
        for i in range(20):
            changed = units[i * 7].source.split()
            changed[3] = "other"
            assert memory.suggestions(" ".join(changed), "es")[0].unit == units[i * 7]
        assert time.process_time() - start < 2
