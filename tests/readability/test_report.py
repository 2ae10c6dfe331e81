"""The reading report: what is counted, what is left out, what is said where there is no score."""

import dataclasses
import pickle
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import l10n
from l10n.readability import Counts, sentence_readings
from l10n.readability.definition import Sample
from l10n.readability.scoring import (
    MIXED,
    NO_FORMULA,
    NO_LANGUAGE,
    NO_PROSE,
    NOT_SPACED,
    NUMBERS,
    ONE_WORD,
    OTHER_LANGUAGE,
    WORD_LIST,
)

PROSE = """The nurse takes a small sample of your blood before every treatment. It shows how many
white cells you have. If the number is too low, your doctor may wait for a week.

Drink plenty of water on the day. You may eat before you come. Bring a friend who can drive you
home, because some of the medicines make people sleepy."""

GERMAN = """Die Pflegekraft nimmt vor jeder Behandlung ein wenig Blut ab. Das Ergebnis zeigt, wie
viele weiße Blutkörperchen Sie haben. Wenn der Wert zu niedrig ist, wartet Ihre Ärztin noch eine
Woche."""


def score(text, language="en"):
    return l10n.score(l10n.parse(text, language=language))


def values(report):
    return {s.formula: s.value for s in report.scores} | {
        "difficulty": report.difficulty,
        "density": report.density,
        "counts": report.counts,
    }


NOISE = {
    "front matter": "---\ntitle: Blood tests\nurl: https://example.org/a-long/address\n---\n\n{}",
    "image": "{}\n\n![A nurse with a tray of needles and tubes.](blood.jpg)\n",
    "address": "{}\n\nhttps://example.org/a/very-long-address/with.many-parts/indeed\n",
    "credit": "{}\n\nCredit: Ana Rocha for the Library\n",
    "heading": "# Blood tests before chemotherapy\n\n{}",
    "setext heading": "Blood tests before chemotherapy\n===\n\n{}",
    "empty heading": "##\n\nBlood tests before chemotherapy\n\n{}",
    "link list": "{}\n\n- [Home](https://example.org)\n- [Contact](https://example.org/contact)\n",
    "code": "{}\n\n```\nprint('hello')\n```\n",
    "comment": "<!-- a remark -->\n\n{}",
    "fragments": "{}\n\n- water\n- bread and butter\n",
}


@pytest.mark.parametrize("name", NOISE)
def test_what_is_not_prose_changes_nothing(name):
    noisy = score(NOISE[name].format(PROSE))
    assert values(noisy) == values(score(PROSE))


def test_left_out_is_told():
    kinds = {left.kind for left in score(NOISE["image"].format(PROSE)).left_out}
    assert "image" in kinds


def test_a_heading_never_joins_a_sentence():
    assert score("# Tests\n\n" + PROSE).counts.sentences == 6


paragraphs = st.lists(
    st.text(alphabet="abcde .!?", min_size=1, max_size=60).map(lambda t: " ".join(t.split())),
    max_size=8,
)


@settings(max_examples=60, deadline=None)
@given(paragraphs)
def test_sections_add_up_to_the_document(texts):
    source = "\n\n".join(f"## Part {i}\n\n{text}" for i, text in enumerate(texts))
    report = score(source)
    assert report.counts == sum((section.counts for section in report.sections), Counts())
    assert report.counts.words == sum(
        s.words for s in sentence_readings(l10n.parse(source, language="en"))
    )


def test_a_report_is_made_of_what_its_readers_see():
    text = f"# One\n\n{PROSE}\n\n# Two\n\n{PROSE}\n"
    report = score(text)
    names = [field.name for field in dataclasses.fields(report)]
    assert not [name for name in names if name.startswith("_")]
    assert callable(vars(report)["sections"])  # nobody has asked
    again = type(report)(**{name: getattr(report, name) for name in names})
    assert again == report == dataclasses.replace(report)
    assert repr(again) == repr(report)
    assert "Document(" not in repr(report)
    assert again.scores == report.scores
    assert [section.title for section in report.sections] == ["One", "Two"]
    assert report.sections is report.sections
    assert dataclasses.asdict(report)["sections"][0]["title"] == "One"
    assert dataclasses.replace(report, sections=()) != report
    copy = pickle.loads(pickle.dumps(score(text)))
    assert repr(copy.sections) == repr(report.sections)
    with pytest.raises(dataclasses.FrozenInstanceError):
        report.sections = ()


def test_sections_and_hidden_text_may_be_left_out_of_a_report():
    report = score(PROSE)
    names = {field.name for field in dataclasses.fields(report)} - {"sections", "hidden"}
    made = type(report)(**{name: getattr(report, name) for name in names})
    assert (made.sections, made.hidden) == ((), None)


def test_a_score_is_worked_out_once():
    first, last = score(PROSE), score(PROSE)
    one = first.score("flesch-kincaid")
    assert any(found is one for found in first.scores)
    assert all(last.score(found.formula) is found for found in last.scores)
    assert first.scores == last.scores


@given(st.lists(st.integers(0, 99), min_size=3, max_size=3))
def test_counts_add(numbers):
    a, b, c = (Counts(*[n] * len(Counts._fields)) for n in numbers)
    assert a + b == b + a
    assert (a + b) + c == a + (b + c)
    assert a + Counts() == a


@pytest.mark.parametrize(
    ("text", "language", "reason"),
    [
        ("", "en", NO_PROSE),
        ("# Only a heading\n", "en", NO_PROSE),
        ("Hello.", "en", ONE_WORD),
        ("12 34 56 78. a 11 12 13 14 15 16 17 18 19.", "en", NUMBERS),
        (PROSE, None, NO_LANGUAGE),
        (PROSE, "de", OTHER_LANGUAGE),
        (GERMAN, "en", OTHER_LANGUAGE),
        (PROSE + "\n\n" + GERMAN, "en", MIXED),
    ],
)
def test_no_score_without_ground(text, language, reason):
    report = score(text, language)
    assert all(s.value is None and s.grade is None for s in report.scores)
    assert {s.reason for s in report.scores} == {reason}
    assert report.difficulty is None
    assert report.density is None


def test_a_table_of_numbers_has_no_score():
    report = score("| a | b |\n|---|---|\n| 1 | 2 |\n| 3.5 | 4 % |\n")
    assert all(s.value is None for s in report.scores)


def test_a_quotation_does_not_make_a_text_mixed():
    report = score(PROSE + " The German word is Blutbild.")
    assert report.primary.value is not None


def test_an_unsupported_language_says_so():
    report = score("Nyt potilas voi juoda vettä. Lääkäri kertoo, mitä seuraavaksi tapahtuu.", "fi")
    assert report.primary is None
    assert report.target is None
    assert NO_FORMULA in report.caveats
    assert {s.formula for s in report.scores} == {"lix", "rix"}
    assert all(s.grade is None and s.band is None for s in report.scores)
    assert NOT_SPACED in score("病人需要多喝水。医生会告诉你下一步怎么做。", "zh").caveats


def test_an_invalid_language_is_unknown():
    report = score("---\nlanguage: '??'\n---\n\n" + PROSE, None)
    assert {s.reason for s in report.scores} == {NO_LANGUAGE}


def test_word_list_formulas_say_why_there_is_no_value():
    found = score(PROSE).score("new-dale-chall")
    assert found.value is None
    assert found.reason == WORD_LIST


def test_a_small_sample_is_told_and_flesch_kincaid_speaks():
    report = score(PROSE)
    assert report.primary.formula == "flesch-kincaid"
    smog = report.score("smog")
    assert smog.sample is Sample.TOO_SMALL
    assert smog.caveats
    assert smog.interval == (smog.value - 1.5, smog.value + 1.5)


def test_thirty_sentences_are_enough_for_smog():
    report = score("\n\n".join([PROSE] * 5 + ["Ask your care team."]))
    assert report.counts.sentences > 30
    assert report.primary.formula == "smog"


def test_target_follows_the_audience():
    def distance(audience):
        target = score(f"---\naudienceLevel: {audience}\n---\n\n{PROSE}").target
        return None if target is None else target.limit

    assert distance("patient") == 6
    assert distance("caregiver") == 8
    assert distance("professional") is None
    assert distance("somebody") == 6


def test_targets_can_be_configured():
    from l10n.readability.report import score_document

    document = l10n.parse(PROSE, language="en")
    report = score_document(document, targets={"patient": {"flesch-kincaid": 1.0}})
    assert report.target.limit == 1.0
    assert report.target.met is False
    assert report.target.distance == pytest.approx(report.primary.value - 1)


def test_intervals_are_seeded_and_hold_the_value():
    report = score(PROSE)
    low, high = report.interval("flesch-kincaid")
    assert low <= report.score("flesch-kincaid").value <= high
    assert report.interval("flesch-kincaid") == score(PROSE).interval("flesch-kincaid")
    assert report.interval("new-dale-chall") is None
    low, high = report.interval("difficulty")
    assert low < report.difficulty < high + 1
    assert report.interval("density") == score(PROSE).interval("density")


def test_reports_can_be_pickled():
    report = score(PROSE)
    again = pickle.loads(pickle.dumps(report))
    assert again.scores == report.scores
    assert again.difficulty == report.difficulty
    assert again.difficulty.reasons == report.difficulty.reasons


def test_sentence_readings_point_into_the_source():
    source = "# Title\n\nTake **two** tablets. Do not [drive](https://example.org).\n"
    readings = sentence_readings(l10n.parse(source, language="en"))
    assert [r.text for r in readings] == ["Take two tablets.", "Do not drive."]
    assert source[slice(*readings[0].span)] == "Take **two** tablets."
    assert [r.words for r in readings] == [3, 3]


@pytest.mark.parametrize(
    ("language", "text", "formula"),
    [
        (
            "es",
            "El médico le dirá qué hacer. Usted puede beber agua antes de la prueba.",
            "szigriszt-pazos",
        ),
        ("it", "La legge è uguale per tutti. I cittadini hanno pari dignità sociale.", "gulpease"),
        ("de", GERMAN, "wiener-1"),
        (
            "fr",
            "Le médecin vous dira ce que vous devez faire. Vous pouvez boire de l'eau.",
            "kandel-moles",
        ),
        ("nb", "Legen vil fortelle deg hva du skal gjøre. Du kan drikke vann før prøven.", "lix"),
        ("ja", "治療の前に血液を調べます。水をたくさん飲んでください。", "tateisi"),
        ("ru", "Врач скажет вам, что нужно делать. Перед анализом вы можете пить воду.", "sis"),
    ],
)
def test_the_primary_formula_of_a_language(language, text, formula):
    report = score(text, language)
    assert report.primary.formula == formula
    assert report.primary.value is not None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El médico le dirá qué hacer. Usted puede beber agua después de la prueba."),
        ("vi", "Bác sĩ sẽ cho bạn biết phải làm gì. Bạn có thể uống nước."),
        ("ja", "治療の前にデータを調べます。水をたくさん飲んでください。"),
        ("ko", "치료 전에 혈액을 검사합니다. 물을 많이 마시세요."),
        ("hi", "डॉक्टर आपको बताएँगे कि क्या करना है। आप बड़े गिलास में पानी पी सकते हैं।"),
    ],
)
def test_letters_typed_in_parts_count_as_whole_ones(language, text):
    assert values(score(unicodedata.normalize("NFD", text), language)) == values(
        score(text, language)
    )


@pytest.mark.parametrize("language", ["en", "de", "ja", "zh", "xx", None])
def test_all_scores_are_those_that_are_asked_for_one_by_one(language):
    together, one_by_one = score(PROSE, language), score(PROSE, language)
    assert together.scores == tuple(one_by_one.score(s.formula) for s in together.scores)
    assert len({s.formula for s in together.scores}) == len(together.scores)
    assert together.score("no such formula") is None


def test_sections_say_why_they_have_no_score():
    mixed = score(f"## One\n\n{PROSE}\n\n## Two\n\n{GERMAN}\n\n## Three\n")
    assert [section.reason for section in mixed.sections] == [MIXED, MIXED, MIXED]
    short = score(f"## One\n\n{PROSE}\n\n## Two\n\n- water\n")
    assert [section.reason for section in short.sections] == [None, NO_PROSE]
    assert [section.title for section in short.sections] == ["One", "Two"]
