"""Repair of catalogs: what other tools write wrongly goes, everything else stays as it is."""

from __future__ import annotations

import pytest

from l10n.catalog.message import Previous
from l10n.catalog.po.doctor import Fault, repaired
from l10n.catalog.po.read import parse_catalog
from l10n.catalog.po.write import write_catalog

HEADER = 'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
DOCUMENT = "#: pages/rest.md:3\n"


def repair(entry):
    result = repaired(parse_catalog(HEADER + entry))
    return result.catalog.messages[0], [r.fault for r in result.repairs]


@pytest.mark.parametrize(
    "entry",
    [
        '#: app.py:3\n#, python-format\nmsgid "%(n)d of %s"\nmsgstr ""\n',
        '#: app.py:3\n#, python-format\nmsgid "10%d"\nmsgstr ""\n',
        '#: app.py:3\n#, python-format\nmsgid "%d% of"\nmsgstr ""\n',
        '#: app.py:3\n#, python-brace-format\nmsgid "{n} of 35%"\nmsgstr ""\n',
        f'{DOCUMENT}#, fuzzy\n#| msgid "Old."\nmsgid "New."\nmsgstr "Nuevo."\n',
        f'# a remark | with a bar\n#| x\n{DOCUMENT}msgid "Rest."\nmsgstr ""\n'.replace(
            "#| x\n", ""
        ),
        f'# | not a previous msgid\n{DOCUMENT}msgid "Rest."\nmsgstr ""\n',
    ],
)
def test_what_is_right_stays_byte_for_byte(entry):
    text = HEADER + entry
    result = repaired(parse_catalog(text))
    assert result.repairs == ()
    assert write_catalog(result.catalog) == text


@pytest.mark.parametrize(
    ("place", "msgid"),
    [
        ("app.py:3", "35% of patients"),
        ("app.py:3", "35% to 40% in all."),
        ("app.py:3", "35 % of patients, 40%."),
        ("rest.md:3", "a % of"),
        ("rest.markdown:3 other.md:4", "50% off"),
    ],
)
def test_a_percentage_is_no_format(place, msgid):
    message, faults = repair(f'#: {place}\n#, python-format\nmsgid "{msgid}"\nmsgstr ""\n')
    assert faults == [Fault.FORMAT]
    assert message.flags == ()


def test_a_refusal_of_formats_stays():
    entry = (
        f'{DOCUMENT}#, fuzzy, python-format, no-python-format\nmsgid "35% of"\nmsgstr "35% de"\n'
    )
    message, faults = repair(entry)
    assert (faults, message.flags) == ([Fault.FORMAT], ("fuzzy", "no-python-format"))


def test_a_previous_msgid_comes_back_from_the_remarks():
    entry = (
        '# mine\n# | msgctxt "title"\n# | msgid "Old "\n# | "text."\n'
        f'{DOCUMENT}#, fuzzy\nmsgid "New."\nmsgstr "Nuevo."\n'
    )
    message, faults = repair(entry)
    assert faults == [Fault.PREVIOUS]
    assert message.previous == Previous("title", "Old text.", None)
    assert message.translator_comments == ("mine",)


def test_a_previous_msgid_of_what_is_reviewed_goes():
    message, _ = repair(f'# | msgid "Old."\n{DOCUMENT}msgid "New."\nmsgstr "Nuevo."\n')
    assert message.previous is None
    assert message.translator_comments == ()


@pytest.mark.parametrize(("target", "form"), [("1", "numbered"), ("/team", "verbatim")])
def test_the_form_of_links_is_told_again(target, form):
    entry = f'{DOCUMENT}msgid "See [them]({target})."\nmsgstr ""\n'
    result = repaired(parse_catalog(HEADER + entry))
    assert result.catalog.header.get("X-L10n-Links") == form
    assert [r.fault for r in result.repairs] == [Fault.LINKS]


def test_a_second_repair_finds_nothing():
    entry = f'# | msgid "O."\n{DOCUMENT}#, fuzzy, python-format\nmsgid "[a](1) 5% of"\nmsgstr "x"\n'
    once = write_catalog(repaired(parse_catalog(HEADER + entry)).catalog)
    assert repaired(parse_catalog(once)).repairs == ()
